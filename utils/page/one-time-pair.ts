// Finds the two values that NetSuite shows once: both of 64 hexadecimal characters, different, shown and not typed, each beside
// its known label, or alone together in their known group.
import { normaliseLabel } from '../netsuite/names';
import type { OneTimeSpec } from '../netsuite/pages/page';
import { findLabel, helpIds, idsOf, WRAPPER } from './find-field';

export interface OneTimePair {
  readonly first: string;
  readonly second: string;
}

interface Shown {
  readonly wrapper: HTMLElement;
  readonly value: string;
}

export const ISSUED = /^[0-9a-f]{64}$/;

/** The pair on the page, or null while it is not complete. Half a pair, two equal values, or more than two are none. */
export function findOneTimePair(root: Document, spec: OneTimeSpec): OneTimePair | null {
  const shown: Shown[] = [];
  for (const wrapper of root.querySelectorAll<HTMLElement>(WRAPPER)) {
    const value = issuedValue(wrapper);
    if (value !== null) shown.push({ wrapper, value });
  }
  if (shown.length < 2) return null;
  const firsts = shown.filter(({ wrapper }) => isNamed(wrapper, spec.first));
  const seconds = shown.filter(({ wrapper }) => isNamed(wrapper, spec.second));
  // In English the labels are known: where they are missing, these are other values. Elsewhere the group speaks for two.
  if (firsts.length + seconds.length === 0 && !/^(en|$)/i.test(root.documentElement.lang)) {
    const [first, second, more] = shown;
    if (second !== undefined && more === undefined && isGroup(first, second, spec))
      return pairOf([first], [second]);
  }
  return pairOf(firsts, seconds);
}

/** The same value may stand there twice; two different ones for one name tell nothing. */
function pairOf(firsts: readonly (Shown | undefined)[], seconds: readonly Shown[]): OneTimePair | null {
  const [first, ...others] = new Set(firsts.map((one) => one?.value));
  const [second, ...more] = new Set(seconds.map(({ value }) => value));
  if (first === undefined || second === undefined || others.length + more.length > 0) return null;
  return first === second ? null : { first, second };
}

function isNamed(wrapper: HTMLElement, { ids, labels }: OneTimeSpec['first']): boolean {
  const label = findLabel(wrapper);
  return (
    labels.includes(normaliseLabel(label?.textContent ?? '')) ||
    [...idsOf(wrapper, label), ...helpIds(wrapper)].some((id) => ids.includes(id))
  );
}

/** Both below the same title of a group, and that is the known one. */
function isGroup(first: Shown | undefined, second: Shown, { groups }: OneTimeSpec): boolean {
  const title = first === undefined ? '' : groupTitle(first.wrapper);
  return groups.includes(title) && groupTitle(second.wrapper) === title;
}

function groupTitle(wrapper: Element): string {
  let last: Element | null = null;
  for (const title of wrapper.ownerDocument.querySelectorAll(
    '.fgroup_title, [data-nsps-type="fieldgroup"]',
  )) {
    if ((title.compareDocumentPosition(wrapper) & Node.DOCUMENT_POSITION_FOLLOWING) === 0) break;
    last = title;
  }
  return normaliseLabel(last?.textContent ?? '');
}

/** Shown, not typed: what a person may change is no issued value. */
function issuedValue(wrapper: Element): string | null {
  const input = wrapper.querySelector<HTMLInputElement>('input:not([type="hidden"]), textarea');
  if (input !== null && !input.readOnly && !input.disabled) return null;
  const text = input?.value ?? wrapper.querySelector('.uir-field, .inputreadonly')?.textContent ?? '';
  return ISSUED.exec(text.trim())?.[0] ?? null;
}
