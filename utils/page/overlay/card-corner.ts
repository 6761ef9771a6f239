// Keeps the card off what it speaks of: it stays where the person left it while that covers nothing, else it takes a free corner,
// and where no corner is free it folds up.
import { is } from '../dom';
import { cardCorners, usualPlace, type CardPlace } from '../../guide/card-place';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Free around a ring: the buttons of a line and the list of a choice open below it. */
const MARGIN = 8;
const BELOW = 64;

export interface CardCorner {
  /** Places in the window that must stay free. */
  readonly avoid: (boxes: readonly Box[]) => void;
  /** The person folds the card up or opens it. */
  readonly collapse: (isCollapsed: boolean) => void;
  /** The person sends the card on to the next corner, without a mouse. */
  readonly moveOn: () => void;
}

export interface CardFrame {
  readonly card: HTMLElement;
  /** What the card is moved by. */
  readonly handle: HTMLElement;
  readonly showCollapsed: (isCollapsed: boolean) => void;
  /** The person moved, folded or opened the card. */
  readonly changed: (place: CardPlace) => void;
}

export function keepCardFree(frame: CardFrame, left: CardPlace, signal: AbortSignal): CardCorner {
  const { card, handle, showCollapsed, changed } = frame;
  /** As the person wants it; where it stands now may differ for the moment. */
  let wanted = left;
  let current = left;
  // What the person does on this very page counts more than a ring.
  let [isMovedHere, isOpenedHere] = [false, false];

  const put = (place: CardPlace) => {
    if (place.isCollapsed !== current.isCollapsed) showCollapsed(place.isCollapsed);
    current = place;
    card.dataset['corner'] = place.corner;
    card.style.setProperty('--x', `${place.x}px`);
    card.style.setProperty('--y', `${place.y}px`);
  };
  const want = (change: Partial<CardPlace>) => {
    wanted = { ...wanted, ...change };
    put(wanted);
    changed(wanted);
  };
  /** Nothing when all is free; to lie on something is far worse than to stand close to it. */
  const cost = (boxes: readonly Box[]) => {
    const at = card.getBoundingClientRect();
    return boxes.reduce((sum, box) => {
      if (overlap(at, box)) return sum + 100;
      const around = { left: box.left - MARGIN, right: box.right + MARGIN };
      return overlap(at, { ...around, top: box.top - MARGIN, bottom: box.bottom + BELOW }) ? sum + 1 : sum;
    }, 0);
  };
  const avoid = (boxes: readonly Box[]) => {
    // It does not jump about while it is in nobody's way.
    let least = cost(boxes);
    if (least === 0) return;
    const corners = cardCorners.map((corner) => ({ ...wanted, corner, x: usualPlace.x, y: usualPlace.y }));
    const open = [wanted, ...corners];
    const places = isOpenedHere ? open : [...open, ...open.map((place) => ({ ...place, isCollapsed: true }))];
    let best = current;
    for (const place of places) {
      put(place);
      const now = cost(boxes);
      if (now < least) [best, least] = [place, now];
      if (now === 0) break;
    }
    put(best);
  };

  showCollapsed(left.isCollapsed);
  put(left);
  moveByHand(card, handle, signal, (place) => {
    isMovedHere = true;
    want(place);
  });
  // Nobody must type into a field that he does not see, wherever the card was put.
  addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof Element && is(target, 'input, select, textarea, button, a'))
        avoid([target.getBoundingClientRect()]);
    },
    { signal },
  );
  return {
    avoid: (boxes) => {
      if (!isMovedHere) avoid(boxes);
    },
    collapse: (isCollapsed) => {
      isOpenedHere ||= !isCollapsed;
      want({ isCollapsed });
    },
    moveOn: () => {
      isMovedHere = true;
      const next = (cardCorners.indexOf(current.corner) + 1) % cardCorners.length;
      want({ ...usualPlace, isCollapsed: current.isCollapsed, corner: cardCorners[next] ?? 'bottom-end' });
    },
  };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function moveByHand(
  card: HTMLElement,
  handle: HTMLElement,
  signal: AbortSignal,
  moved: (place: Omit<CardPlace, 'isCollapsed'>) => void,
): void {
  handle.addEventListener(
    'pointerdown',
    (start) => {
      if (
        !start.isTrusted ||
        start.button !== 0 ||
        (start.target as Element).closest('button, select') !== null
      )
        return;
      const at = card.getBoundingClientRect();
      handle.setPointerCapture(start.pointerId);
      const follow = (now: PointerEvent) => {
        moved(placeAt(at, at.left + now.clientX - start.clientX, at.top + now.clientY - start.clientY));
      };
      const end = new AbortController();
      const ends = { signal: AbortSignal.any([end.signal, signal]) };
      handle.addEventListener('pointermove', follow, ends);
      for (const type of ['pointerup', 'pointercancel'] as const) {
        handle.addEventListener(type, () => end.abort(), ends);
      }
    },
    { signal },
  );
}

/** By the corner of the window that is nearest to the card's own. */
function placeAt({ width, height }: DOMRect, left: number, top: number): Omit<CardPlace, 'isCollapsed'> {
  const [right, bottom] = [innerWidth - left - width, innerHeight - top - height];
  const block = top < bottom ? 'top' : 'bottom';
  const inline = left < right ? 'start' : 'end';
  return {
    corner: `${block}-${inline}`,
    x: Math.max(0, Math.round(Math.min(left, right))),
    y: Math.max(0, Math.round(Math.min(top, bottom))),
  };
}
