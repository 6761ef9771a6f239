// Finds what a ring goes around: the seen parts of a field, a row, a line, a button, or the tab that leads there.
import { normaliseLabel } from '../../netsuite/names';
import { all, around, attribute, byId, is, isDrawn, one, parentOf, textOf } from '../dom';
import type { CardWords } from '../../messages/protocol';
import type { RingPlace } from '../../guide/rings';
import type { Card } from '../../guide/localise';
import type { PageSpec } from '../../netsuite/pages/page';
import { FILE, findLabel } from '../read/find-field';
import { listWorld, type Lists } from '../lists';

/** With its tag in words. */
export type Ring = Card['rings'][number];

/** What is said where only the way to a place can be ringed. */
export type WayWords = Pick<CardWords, 'openTab' | 'openGroup'>;

export interface Aim {
  /** What is surrounded together: the wrapper of a field is often far wider than what a person sees of it. */
  readonly parts: readonly Element[];
  /** Where the tag stands so that it covers nothing that is read or pressed. */
  readonly side: 'top' | 'end' | 'below' | 'inside';
  readonly state: Ring['state'];
  readonly number: string;
  readonly tag: string;
}

/** What a ring is to go around; null where it is not on the page. */
export type FindTarget = (place: RingPlace) => HTMLElement | null;

/** Of the page as it is now: each place is looked up once, however often it is asked for. */
export function targetFinder(places: ReadonlyMap<string, HTMLElement>, spec: PageSpec): FindTarget {
  const known = new Map<RingPlace, HTMLElement | null>();
  const lines = new Map<string, ReturnType<Lists['lineFinder']> | undefined>();
  const findLine = (sublist: string) => {
    const of = spec.sublists?.[sublist];
    if (!lines.has(sublist) && of !== undefined)
      lines.set(sublist, listWorld.credentialGuideLists?.lineFinder(document, of));
    return lines.get(sublist);
  };
  return (place) => {
    const target = known.get(place);
    if (target !== undefined) return target;
    const found = findTarget(place, places, spec, findLine);
    known.set(place, found);
    return found;
  };
}

/** `Node.DOCUMENT_POSITION_PRECEDING`. */
const PRECEDING = 2;

/** The card with its numbers in the order in which things stand on the page; what is not found comes last. */
export function numbered(card: Card, find: FindTarget): Card {
  const found = card.rings.map(({ number, place }) => ({ number, at: find(place) }));
  found.sort(({ at: a }, { at: b }) => {
    if (a === b) return 0;
    if (a === null || b === null) return a === null ? 1 : -1;
    return (a.compareDocumentPosition(b) & PRECEDING) - 1;
  });
  const numbers = new Map(found.map(({ number }, position) => [number, position + 1]));
  const renumber = <T extends { readonly number: number }>(one: T): T => ({
    ...one,
    number: numbers.get(one.number) ?? one.number,
  });
  const inOrder = (a: { readonly number: number }, b: { readonly number: number }) => a.number - b.number;
  const groups = card.groups.map((group) => ({ ...group, lines: group.lines.map(renumber).sort(inOrder) }));
  const first = ({ lines }: (typeof groups)[number]) => lines[0]?.number ?? 0;
  return {
    ...card,
    rings: card.rings.map(renumber).sort(inOrder),
    groups: groups.sort((a, b) => first(a) - first(b)),
  };
}

/** Where the rings go. Of several rings for one and the same thing the first that is not met is drawn. */
export function aimRings(rings: readonly Ring[], find: FindTarget, words: WayWords): Aim[] {
  const byTarget = new Map<Element, Aim>();
  for (const ring of rings) {
    const target = find(ring.place);
    if (target === null) continue;
    const visible = wayTo(target);
    const isWay = visible !== target;
    const isGroup = is(visible, GROUP);
    // What is right and out of sight needs no way to it.
    if (isWay && ring.state === 'met') continue;
    const isField = ring.place.type === 'field' && !isWay;
    const isBox = one(target, `[class*="checkbox_"], ${FILE}`) !== null;
    const number = ring.state === 'met' ? '✓' : String(ring.number);
    const tag = isWay ? (isGroup ? words.openGroup : words.openTab) : ring.state === 'met' ? '' : ring.tag;
    const known = byTarget.get(visible);
    // Several wants at one place are said one after the other, as each is fulfilled.
    if (known !== undefined && (known.state !== 'met' || ring.state === 'met')) continue;
    byTarget.set(visible, {
      parts: isField ? partsOf(target) : [visible],
      side: isWay ? 'below' : sideOf(ring.place, isBox),
      state: ring.state,
      number,
      tag,
    });
  }
  return [...byTarget.values()];
}

/** Beside what is low and has room behind it, above what fills its column, inside what is as wide as the page. */
function sideOf({ type }: RingPlace, isBox: boolean): Aim['side'] {
  if (type === 'line' || type === 'row') return 'inside';
  // Beside Save and Edit stand other buttons, beside New and the next page (n…) there is room.
  return isBox || type.startsWith('n') ? 'end' : 'top';
}

function findTarget(
  place: RingPlace,
  places: ReadonlyMap<string, HTMLElement>,
  spec: PageSpec,
  findLine: (sublist: string) => ReturnType<Lists['lineFinder']> | undefined,
): HTMLElement | null {
  switch (place.type) {
    case 'field':
      return places.get(place.field) ?? null;
    case 'line': {
      const sublist = spec.sublists?.[place.sublist];
      if (sublist === undefined) return null;
      return (
        findLine(place.sublist)?.(place.labels, place.key) ??
        listWorld.credentialGuideLists?.findEntryRow(document, sublist) ??
        null
      );
    }
    case 'row':
      return spec.list === undefined
        ? null
        : (listWorld.credentialGuideLists?.findRow(document, spec.list, place.id) ?? null);
    case 'new-button': {
      const { record, newLabels } = spec.list ?? {};
      const link = record === undefined ? '' : `, a[href^="${record}"]:not([href*="id="])`;
      const byId = findButton(`#new, #secondarynew, input[id^="new"]${link}`);
      return byId ?? (newLabels === undefined ? null : findButton(BUTTONS, newLabels));
    }
    case 'save-button':
      return findButton(':is(input,button)[id$=submitter]');
    case 'edit-button':
      return findButton('#edit');
    case 'next-page':
      return listWorld.credentialGuideLists?.findNextPage(document) ?? null;
  }
}

const BUTTONS = ':is(input[type="button"], input[type="submit"], button, a, [role="button"])';

/** The first that is seen: a hidden copy of a button is often in the page too. `labels`: one of them stands on it. */
function findButton(selector: string, labels?: readonly string[]): HTMLElement | null {
  const isNamed = (button: HTMLElement) =>
    labels?.includes(normaliseLabel(attribute(button, 'value') ?? textOf(button))) !== false;
  return all(document, selector).find((button) => isNamed(button) && isDrawn(button)) ?? null;
}

/** The caption and the control of a field, as far as they are seen. */
function partsOf(wrapper: HTMLElement): Element[] {
  const controls =
    'input:not([type="hidden"]), textarea, select, [class*="checkbox_"], .uir-select-input-container, .inputreadonly';
  const caption = one(findLabel(wrapper), 'a') ?? findLabel(wrapper);
  const parts = [caption, ...all(wrapper, controls)].filter((part) => part !== null);
  return parts.length > 1 ? parts : [wrapper];
}

/** The thing itself, or what leads to it when it is not shown: the tab or subtab of its pane, unrolled or not, or its group. */
export function wayTo(target: HTMLElement): HTMLElement {
  if (isDrawn(target)) return target;
  const names: string[] = [];
  for (let pane = parentOf(target); pane !== null; pane = parentOf(pane)) {
    const name =
      attribute(pane, 'data-nsps-wrapper') ??
      attribute(pane, 'data-nsps-layer') ??
      /^(.+)_(?:wrapper|layer)$/.exec(attribute(pane, 'id') ?? '')?.[1];
    if (name !== undefined && pane.style.display === 'none') names.unshift(name);
  }
  for (const name of names) {
    const tab = byId(document, `${name}lnk`);
    const header = byId(document, `${name}_pane_hd`);
    for (const way of [tab, header]) if (way !== null && isDrawn(way)) return way;
  }
  for (let at = around(target, CONTENT); at !== null; at = around(parentOf(at), CONTENT)) {
    // `tr_fg_x` is the content of `fg_x`.
    const title = byId(document, (attribute(at, 'id') ?? '').replace(/^tr_/, ''));
    const group = around(title, GROUP) ?? one(title, GROUP) ?? title;
    if (group != null && group !== at && isDrawn(group)) return group;
  }
  return target;
}

const CONTENT = '.uir-fieldgroup-content';
const GROUP = '[class*="uir-field-group--collapsible"], .fgroup_title';
