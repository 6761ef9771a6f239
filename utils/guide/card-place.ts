// Where the person left the card, and whether folded up: the same on every page until it is moved again.

export const cardCorners = ['bottom-end', 'bottom-start', 'top-end', 'top-start'] as const;

export interface CardPlace {
  readonly isCollapsed: boolean;
  /** The corner of the window that it keeps to when the window changes. */
  readonly corner: (typeof cardCorners)[number];
  /** Distance from the sides of that corner, in CSS pixels. */
  readonly x: number;
  readonly y: number;
}

export const usualPlace: CardPlace = { isCollapsed: false, corner: 'bottom-end', x: 16, y: 16 };
