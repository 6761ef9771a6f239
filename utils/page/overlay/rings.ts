// Draws rings around what is to be set. They lie in our own layer, so NetSuite may rebuild what they surround.
import { attribute, contains, elementsAt, parentOf, rootOf } from '../dom';
import type { Box } from './card-corner';
import { element } from './element';
import { OVERLAY } from './overlay';
import { aimRings, type Aim, type FindTarget, type Ring, type WayWords } from './ring-aim';

const GAP = 4;

export interface Rings {
  readonly draw: (rings: readonly Ring[], find: FindTarget) => void;
  /** Measures anew what the rings that stand go around. */
  readonly place: () => void;
  /** Where in the window what is still to do stood when it was last measured, as far as it is seen. */
  readonly todo: () => Box[];
}

export function makeRings(layer: HTMLElement, words: WayWords, signal: AbortSignal): Rings {
  const box = element('div', { 'aria-hidden': 'true' });
  layer.append(box);
  let aims: readonly Aim[] = [];
  let drawn: readonly HTMLElement[] = [];
  let boxes: readonly (Box | null)[] = [];
  let drawnText = '';
  /** As a page is loaded nothing lies over what is to be set; to look whether costs most of all on a long page. */
  let mayBeCovered = false;
  /** To ask for it after something was written would cost a layout each time. */
  let scrolled = { x: 0, y: 0 };
  const measure = () => {
    scrolled = { x: scrollX, y: scrollY };
    mayBeCovered ||= scrolled.x + scrolled.y > 0;
    boxes = aims.map(({ parts }) => surround(parts, mayBeCovered));
    mayBeCovered = true;
  };
  const place = () => {
    drawn.forEach((ring, position) => {
      const rect = boxes[position] ?? null;
      ring.hidden = rect === null;
      if (rect === null) return;
      ring.style.transform = `translate(${rect.left + scrolled.x - GAP}px, ${rect.top + scrolled.y - GAP}px)`;
      ring.style.width = `${rect.right - rect.left + 2 * GAP}px`;
      ring.style.height = `${rect.bottom - rect.top + 2 * GAP}px`;
    });
  };
  const placeNow = () => {
    measure();
    place();
  };
  let isWaiting = false;
  const placeSoon = () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      if (!signal.aborted) placeNow();
    });
  };
  addEventListener('scroll', placeSoon, { capture: true, passive: true, signal });
  addEventListener('resize', placeSoon, { passive: true, signal });
  // It calls once at the beginning, when nothing has changed yet.
  let isFirst = true;
  const resized = new ResizeObserver(() => {
    if (!isFirst) placeSoon();
    isFirst = false;
  });
  resized.observe(rootOf(document));
  signal.addEventListener('abort', () => {
    resized.disconnect();
  });
  return {
    draw: (rings, find) => {
      aims = aimRings(rings, find, words);
      // All measures before the first write: one layout at most, and that is the page's own.
      measure();
      // An element says nothing in it.
      const text = JSON.stringify(aims);
      if (text !== drawnText) {
        // Made anew only when something is said differently; else the rings that stand are moved.
        drawnText = text;
        drawn = aims.map(drawRing);
        box.replaceChildren(...drawn);
      }
      place();
    },
    place: placeNow,
    todo: () =>
      boxes
        .filter((rect, position) => rect !== null && aims[position]?.state !== 'met')
        .filter((rect) => rect !== null),
  };
}

function drawRing({ state, side, number, tag }: Aim): HTMLElement {
  const text = tag === '' ? null : element('span', {}, tag);
  const label = element('div', { class: 'tag' }, element('span', { class: 'number' }, number), text);
  return element('div', { class: 'ring', 'data-state': state, 'data-side': side }, label);
}

function surround(parts: readonly Element[], mayBeCovered: boolean): Box | null {
  const rects = parts
    .map((part) => part.getBoundingClientRect())
    .filter(({ width, height }) => width * height > 0);
  if (rects.length === 0 || (mayBeCovered && isBehindFixed(parts))) return null;
  return {
    left: Math.min(...rects.map(({ left }) => left)),
    top: Math.min(...rects.map(({ top }) => top)),
    right: Math.max(...rects.map(({ right }) => right)),
    bottom: Math.max(...rects.map(({ bottom }) => bottom)),
  };
}

/** Scrolled below the page's own header: a ring drawn over that would point at nothing. */
function isBehindFixed(parts: readonly Element[]): boolean {
  return parts.every((part) => {
    const { left, top, width, height } = part.getBoundingClientRect();
    const stack = elementsAt(left + width / 2, top + height / 2);
    const hit = stack.find((one) => attribute(one, OVERLAY) === null);
    if (hit === undefined || contains(hit, part) || contains(part, hit)) return false;
    for (let at: Element | null = hit; at !== null && !contains(at, part); at = parentOf(at)) {
      if (/fixed|sticky/.test(getComputedStyle(at).position)) return true;
    }
    return false;
  });
}
