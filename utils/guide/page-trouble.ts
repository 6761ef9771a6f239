// What could not be done on a page, to be said in the popup and on the icon.

/**
 * `no-card`: the card cannot stand there. `look-alike`: something else on the page passes for it. `unreadable`: the page cannot be
 * read, and may show values once.
 */
export const pageTroubles = ['no-card', 'look-alike', 'unreadable'] as const;
export type PageTrouble = (typeof pageTroubles)[number];
