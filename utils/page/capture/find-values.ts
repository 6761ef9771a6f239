// Finds the two values that NetSuite shows once: both of 64 hexadecimal characters, different, shown and not typed, each beside
// its known label, or alone together in their known group.
import { normaliseLabel } from '../../netsuite/names';
import type { OneTimeSpec } from '../../netsuite/pages/page';
import { findLabel, idsOf, isHelped, VALUE, WRAPPER } from '../read/find-field';

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
    if (value !== null && isShown(wrapper)) shown.push({ wrapper, value });
  }
  if (shown.length < 2) return null;
  const firsts = shown.filter(({ wrapper }) => isNamed(wrapper, spec.first));
  const seconds = shown.filter(({ wrapper }) => isNamed(wrapper, spec.second));
  const [first, second] = shown;
  if (first !== undefined && second !== undefined && shown.length === 2 && isGroup(shown, spec)) {
    // Key before secret, unless a label says otherwise.
    const isTurned = firsts.includes(second) || seconds.includes(first);
    return isTurned ? pairOf([second], [first]) : pairOf([first], [second]);
  }
  return pairOf(firsts, seconds);
}

/** The same value may stand there twice; two different ones for one name tell nothing. */
function pairOf(firsts: readonly Shown[], seconds: readonly Shown[]): OneTimePair | null {
  const [first, ...others] = new Set(firsts.map(({ value }) => value));
  const [second, ...more] = new Set(seconds.map(({ value }) => value));
  if (first === undefined || second === undefined || others.length + more.length > 0) return null;
  return first === second ? null : { first, second };
}

function isNamed(wrapper: HTMLElement, spec: OneTimeSpec['first']): boolean {
  const label = findLabel(wrapper);
  return (
    spec.labels.includes(normaliseLabel(label?.textContent ?? '')) ||
    idsOf(wrapper, label).some((id) => spec.ids.includes(id)) ||
    isHelped(wrapper, spec)
  );
}

/**
 * Both alone below the known title of their group. In English their labels are known: where these are missing, the values are
 * others. So the group speaks only for labels that are known or cannot be English.
 */
function isGroup(shown: readonly Shown[], spec: OneTimeSpec): boolean {
  return shown.every(
    ({ wrapper }) =>
      spec.groups.includes(groupTitle(wrapper)) &&
      (isNamed(wrapper, spec.first) ||
        isNamed(wrapper, spec.second) ||
        /[^\0-~]/.test(findLabel(wrapper)?.textContent ?? '')),
  );
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

/** A tab or group that is not open is part of the page; anything else that is hidden, or a window before it, is not. */
function isShown(wrapper: Element): boolean {
  for (let at = wrapper.closest(APART); at !== null; at = at.parentElement?.closest(APART) ?? null) {
    if (!at.matches(PANE)) return false;
  }
  return true;
}

const APART =
  '[style*="display:none"], [style*="display: none"], [style*="visibility:hidden"], [style*="visibility: hidden"], [hidden], [role="dialog"], .uir-message-popup, .uir-tooltip';
const PANE = '.nltabcontent, [data-nsps-wrapper], [data-nsps-layer], [id$="_layer"], .uir-fieldgroup-content';

/** Shown, not typed: what a person may change is no issued value. */
function issuedValue(wrapper: Element): string | null {
  const input = wrapper.querySelector<HTMLInputElement>('input:not([type="hidden"]), textarea');
  if (input !== null && !input.readOnly && !input.disabled) return null;
  return ISSUED.exec((input?.value ?? ownText(wrapper.querySelector(VALUE))).trim())?.[0] ?? null;
}

/** Without what may stand beside the value to copy it. */
function ownText(value: Element | null): string {
  return [...(value?.childNodes ?? [])]
    .map((node) => (/^(A|BUTTON)$/.test(node.nodeName) ? '' : node.textContent))
    .join('');
}
