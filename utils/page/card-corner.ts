// Keeps the card off what it speaks of: it takes the first corner in which it covers nothing ringed, until the person moves it.

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const corners = ['bottom-end', 'bottom-start', 'top-end', 'top-start'] as const;
type Corner = (typeof corners)[number];

/** Free around a ring: the buttons of a line and the list of a choice open below it. */
const MARGIN = 8;
const BELOW = 64;

export interface CardCorner {
  /** Places in the window that must stay free. */
  readonly avoid: (boxes: readonly Box[]) => void;
}

export function keepCardFree(card: HTMLElement, handle: HTMLElement, signal: AbortSignal): CardCorner {
  let corner: Corner = 'bottom-end';
  let isMoved = false;
  const covered = (boxes: readonly Box[]) => {
    const at = card.getBoundingClientRect();
    return boxes.filter(
      (box) =>
        box.left - MARGIN < at.right &&
        box.right + MARGIN > at.left &&
        box.top - MARGIN < at.bottom &&
        box.bottom + BELOW > at.top,
    ).length;
  };
  const put = (next: Corner) => {
    corner = next;
    card.dataset['corner'] = next;
  };
  put(corner);
  moveByHand(card, handle, signal, () => {
    isMoved = true;
  });
  return {
    avoid: (boxes) => {
      if (isMoved || boxes.length === 0 || covered(boxes) === 0) return;
      const counts = corners.map((one) => {
        put(one);
        return { one, count: covered(boxes) };
      });
      put(counts.reduce((best, next) => (next.count < best.count ? next : best)).one);
    },
  };
}

function moveByHand(card: HTMLElement, handle: HTMLElement, signal: AbortSignal, moved: () => void): void {
  handle.addEventListener(
    'pointerdown',
    (start) => {
      if (!start.isTrusted || start.button !== 0 || (start.target as Element).closest('button') !== null)
        return;
      const at = card.getBoundingClientRect();
      handle.setPointerCapture(start.pointerId);
      const follow = (now: PointerEvent) => {
        moved();
        const left = Math.max(0, Math.min(innerWidth - at.width, at.left + now.clientX - start.clientX));
        const top = Math.max(0, Math.min(innerHeight - 40, at.top + now.clientY - start.clientY));
        card.style.inset = `${top}px auto auto ${left}px`;
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
