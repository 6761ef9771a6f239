// Draws rings around fields, rows and buttons of the page. They lie in our own layer, so NetSuite may rebuild what they surround.
import type { Ring, RingPlace } from '../guide/card-view';
import type { PageSpec } from '../netsuite/pages/page';
import { say, t } from '../texts';
import { element } from './element';
import { findLabel } from './find-field';
import { findRow } from './read-list';

const GAP = 4;

interface Drawn {
  readonly ring: HTMLElement;
  /** What is surrounded together: the wrapper of a field is often far wider than what a person sees of it. */
  readonly parts: readonly Element[];
}

export interface Rings {
  readonly draw: (rings: readonly Ring[], places: ReadonlyMap<string, HTMLElement>, spec: PageSpec) => void;
  readonly place: () => void;
}

export function makeRings(layer: HTMLElement, signal: AbortSignal): Rings {
  const box = element('div', { 'aria-hidden': 'true' });
  layer.append(box);
  let drawn: Drawn[] = [];
  let shown = '';
  const place = () => {
    // All measures first, then all writes: one layout at most.
    const rects = drawn.map(({ parts }) => surround(parts));
    drawn.forEach(({ ring }, position) => {
      const rect = rects[position] ?? null;
      ring.hidden = rect === null;
      if (rect === null) return;
      ring.style.transform = `translate(${rect.left + scrollX - GAP}px, ${rect.top + scrollY - GAP}px)`;
      ring.style.width = `${rect.right - rect.left + 2 * GAP}px`;
      ring.style.height = `${rect.bottom - rect.top + 2 * GAP}px`;
    });
  };
  let isWaiting = false;
  const placeSoon = () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      if (!signal.aborted) place();
    });
  };
  addEventListener('scroll', placeSoon, { capture: true, passive: true, signal });
  addEventListener('resize', placeSoon, { passive: true, signal });
  const resized = new ResizeObserver(placeSoon);
  resized.observe(document.body);
  signal.addEventListener('abort', () => {
    resized.disconnect();
  });
  return {
    draw: (rings, places, spec) => {
      const next = rings.flatMap((ring) => drawRing(ring, places, spec));
      const text = JSON.stringify(next.map(({ text }) => text));
      // Redrawn only when something is said differently; else the rings that stand are moved to where their parts are now.
      if (text === shown) drawn = next.map(({ parts }, position) => ({ ...drawn[position]!, parts }));
      else box.replaceChildren(...next.map(({ ring }) => ring));
      if (text !== shown) drawn = next;
      shown = text;
      place();
    },
    place,
  };
}

function drawRing(ring: Ring, places: ReadonlyMap<string, HTMLElement>, spec: PageSpec): Drawn[] {
  const target = findTarget(ring.place, places, spec);
  if (target === null) return [];
  const visible = wayTo(target);
  const isField = ring.place.kind === 'field' && visible === target;
  const isBox = target.querySelector('[class*="checkbox_"]') !== null;
  const tag = visible === target ? say(ring.tag) : t('ring.openTab');
  const isMet = ring.state === 'met';
  return [
    {
      parts: isField ? partsOf(target) : [visible],
      ring: element(
        'div',
        // Beside what is low and has room behind it, above what fills its column.
        { class: 'ring', 'data-state': ring.state, 'data-side': isField && !isBox ? 'top' : 'end' },
        element(
          'div',
          { class: 'tag' },
          element('span', { class: 'number' }, isMet ? '✓' : String(ring.number)),
          isMet ? null : element('span', {}, tag),
        ),
      ),
    },
  ];
}

/** The caption and the control of a field, as far as they are seen. */
function partsOf(wrapper: HTMLElement): Element[] {
  const controls =
    'input:not([type="hidden"]), textarea, select, [class*="checkbox_"], .uir-select-input-container';
  const caption = findLabel(wrapper)?.querySelector('a') ?? findLabel(wrapper);
  const parts = [caption, ...wrapper.querySelectorAll(controls)].filter((part) => part !== null);
  return parts.length > 1 ? parts : [wrapper];
}

function surround(
  parts: readonly Element[],
): { left: number; top: number; right: number; bottom: number } | null {
  const rects = parts
    .map((part) => part.getBoundingClientRect())
    .filter(({ width, height }) => width * height > 0);
  if (rects.length === 0) return null;
  return {
    left: Math.min(...rects.map(({ left }) => left)),
    top: Math.min(...rects.map(({ top }) => top)),
    right: Math.max(...rects.map(({ right }) => right)),
    bottom: Math.max(...rects.map(({ bottom }) => bottom)),
  };
}

function findTarget(
  place: RingPlace,
  places: ReadonlyMap<string, HTMLElement>,
  spec: PageSpec,
): HTMLElement | null {
  switch (place.kind) {
    case 'field':
      return places.get(place.field) ?? null;
    case 'row':
      return spec.list === undefined ? null : findRow(document, spec.list, place.id);
    case 'new-button':
      return findNewButton(spec);
  }
}

/** The button of a list; a hidden copy of it is often in the page too. */
function findNewButton(spec: PageSpec): HTMLElement | null {
  const candidates = document.querySelectorAll<HTMLElement>(
    `#new, #secondarynew, input[id^="new"], a[href^="${spec.list?.record ?? ''}"]:not([href*="id="])`,
  );
  return [...candidates].find((button) => button.getClientRects().length > 0) ?? null;
}

/** The field itself, or the tab that leads to it when it lies in a pane that is not shown. */
function wayTo(target: HTMLElement): HTMLElement {
  if (target.getClientRects().length > 0) return target;
  const pane = target.closest<HTMLElement>('[data-nsps-wrapper], .nltabcontent[id$="_wrapper"]');
  const name = pane?.dataset['nspsWrapper'] ?? pane?.id.replace(/_wrapper$/, '');
  const tab = name === undefined ? null : document.getElementById(`${name}lnk`);
  return tab !== null && tab.getClientRects().length > 0 ? tab : target;
}
