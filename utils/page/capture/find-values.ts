// Finds the values of a capture: each whole and of its pattern, all different, shown and not typed, each beside its known label,
// or alone together in their known group.
import { all, around, attempt, attribute, bodyOf, is, one, parentOf, textOf, textsIn } from '../dom';
import { normaliseLabel } from '../../netsuite/names';
import type { CapturedValue, CaptureSpec } from '../../netsuite/capture-spec';
import { findLabel, idsOf, isHelped, VALUE, WRAPPER } from '../read/find-field';
import { shownText } from '../read/read-field';

/** By field, those that are let go too. */
export type CapturedValues = Readonly<Record<string, string>>;

export interface FoundValues {
  readonly values: CapturedValues;
  /** False: they stand together in their group, and nothing but their order says which is which. That is no certainty. */
  readonly isSorted: boolean;
}

interface Candidate {
  readonly wrapper: HTMLElement;
  readonly value: string;
  /** Where no field stands around the value: the text before it. */
  readonly before?: string;
}

/** The values on the page, or null while one is missing. What could mean two things means nothing: half, equal or too many. */
export function findValues(root: Document, spec: CaptureSpec): FoundValues | null {
  const whole = wholePattern(spec);
  if (!holdsAny(bodyOf(root), new RegExp(spec.pattern))) return null;
  const candidates: Candidate[] = [];
  for (const wrapper of all(root, WRAPPER)) {
    const value = attempt(() => readShown(wrapper), null);
    if (value !== null && whole.test(value) && isInSight(wrapper)) candidates.push({ wrapper, value });
  }
  const { values } = spec;
  const isBare = candidates.length === 0;
  if (isBare) candidates.push(...findBare(root, whole));
  // Nothing but their names tells bare values from any others, so there may be no others.
  if (candidates.length < values.length || (isBare && candidates.length > values.length)) return null;
  const byName = values.map((value) =>
    candidates.filter((candidate) => attempt(() => isNamed(candidate, value), false)),
  );
  // A text before a bare value may be the name of the one above it: they name all, or none.
  const isOneNameless = isBare && byName.some(({ length }) => length === 0);
  const named = isOneNameless ? values.map(() => []) : byName;
  const isOfThem = (candidate: Candidate) => isOfGroup(candidate, spec, named.flat().includes(candidate));
  const isAlone = candidates.length === values.length && (candidates.every(isOfThem) || isWarned(root, spec));
  const found = withFields(spec, isAlone ? inOrder(candidates, named) : named);
  // With one of them unnamed it is the one that is left.
  const isSorted = named.filter(({ length }) => length === 0).length < 2;
  return found === null ? null : { values: found, isSorted };
}

const SHOWN_INPUT = ':is(input, textarea):is([readonly], :disabled)';

/** Most pages show none, however long they are: then nothing of them is looked at closely, and again with each change. */
export function holdsAny(part: Node | null, value: RegExp): boolean {
  // Texts are many, and have nothing in them.
  const within = part instanceof Text ? null : (part as Element | null);
  return (
    value.test(textOf(part)) ||
    // Cut for display, and whole where the mouse rests on it.
    all(within, `[${TOOLTIP}]`).some((one) => value.test(attribute(one, TOOLTIP) ?? '')) ||
    all<HTMLInputElement>(within, SHOWN_INPUT).some((one) => value.test(one.value))
  );
}

const TOOLTIP = 'data-ns-tooltip';

/** Values that stand on the page as bare text, as the pages that people copied show them: a name, then its value. */
function findBare(root: Document, whole: RegExp): Candidate[] {
  const found: Candidate[] = [];
  // The page is looked at from its first byte, before it has a body.
  const body = bodyOf(root);
  if (body === null) return found;
  const texts = textsIn(root, body);
  let before = '';
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const text = (node.nodeValue ?? '').trim();
    const wrapper = parentOf(node);
    if (text === '' || wrapper === null || around(wrapper, NOT_BARE) !== null) continue;
    if (whole.test(text) && isInSight(wrapper)) found.push({ wrapper, value: text, before });
    before = text;
  }
  return found;
}

/** Matches a text that is such a value and nothing else. */
export function wholePattern({ pattern }: Pick<CaptureSpec, 'pattern'>): RegExp {
  return new RegExp(`^(?:${pattern})$`);
}

/**
 * Those of a group in the order in which NetSuite shows them, unless a label says otherwise. Labels that give two of them one
 * name, or one of them two, say nothing.
 */
function inOrder(
  candidates: readonly Candidate[],
  named: readonly (readonly Candidate[])[],
): readonly (readonly Candidate[])[] {
  const known = named.flat();
  if (named.some(({ length }) => length > 1) || new Set(known).size < known.length) return [];
  const others = candidates.filter((candidate) => !known.includes(candidate));
  return named.map((mine) => (mine.length > 0 ? mine : others.splice(0, 1)));
}

/** The same value may stand there twice; two different ones for one name tell nothing, nor does one value for two names. */
function withFields(
  { values }: CaptureSpec,
  byField: readonly (readonly Candidate[])[],
): CapturedValues | null {
  const fields = values.map(({ field }, position): [string, readonly string[]] => [
    field,
    [...new Set(byField[position]?.map(({ value }) => value))],
  ]);
  const all = fields.flatMap(([, texts]) => texts);
  if (fields.some(([, texts]) => texts.length !== 1) || new Set(all).size < all.length) return null;
  return Object.fromEntries(fields.map(([field, texts]) => [field, texts.join('')]));
}

/** NetSuite's own words above values that it shows once, with what they call them (sure in English). */
function isWarned(root: Document, { groups, values }: CaptureSpec): boolean {
  const of = /only time that the ([^.]{1,80}) values are displayed/i.exec(textOf(bodyOf(root)))?.[1];
  const named = normaliseLabel(of ?? '');
  return [...groups, ...values.flatMap(({ labels }) => labels)].some((name) => named.startsWith(name));
}

function isNamed({ wrapper, before }: Candidate, value: CapturedValue): boolean {
  if (before !== undefined) return value.labels.includes(normaliseLabel(before));
  const label = findLabel(wrapper);
  return (
    value.labels.includes(normaliseLabel(textOf(label))) ||
    idsOf(wrapper, label).some((id) => value.ids.includes(id)) ||
    isHelped(wrapper, value)
  );
}

/**
 * All alone below the known title of their group. In English their labels are known: where these are missing, the values are
 * others. So the group speaks only for labels that are known or cannot be English.
 */
function isOfGroup({ wrapper }: Candidate, { groups }: CaptureSpec, isKnown: boolean): boolean {
  return groups.includes(groupTitle(wrapper)) && (isKnown || /[^\0-~]/.test(textOf(findLabel(wrapper))));
}

function groupTitle(wrapper: Element): string {
  let last: Element | null = null;
  for (const title of all(wrapper.ownerDocument, '.fgroup_title, [data-nsps-type="fieldgroup"]')) {
    if ((wrapper.compareDocumentPosition(title) & Node.DOCUMENT_POSITION_PRECEDING) === 0) break;
    last = title;
  }
  return normaliseLabel(textOf(last));
}

/** A tab or group that is not open is part of the page; anything else that is hidden, or a window before it, is not. */
function isInSight(wrapper: Element): boolean {
  for (let at = around(wrapper, APART); at !== null; at = around(parentOf(at), APART)) {
    if (!is(at, PANE)) return false;
  }
  return true;
}

const NOT_BARE = `${WRAPPER}, script, style, noscript, textarea, option, a, button, .listtable, .uir-machine-table`;
const APART =
  '[style*="display:none"], [style*="display: none"], [style*="visibility:hidden"], [style*="visibility: hidden"], [hidden], [role="dialog"], .uir-message-popup, .uir-tooltip';
const PANE = '.nltabcontent, [data-nsps-wrapper], [data-nsps-layer], [id$="_layer"], .uir-fieldgroup-content';

/** Shown, not typed: what a person may change is no issued value. */
function readShown(wrapper: Element): string | null {
  const input = one<HTMLInputElement>(wrapper, 'input:not([type="hidden"]), textarea');
  if (input !== null && !input.readOnly && !input.disabled) return null;
  return (input?.value ?? ownText(one(wrapper, VALUE))).trim();
}

/** Without what may stand beside the value to copy it; whole where it is cut for display. */
function ownText(value: Element | null): string {
  if (one(value, '[data-ns-tooltip]') !== null) return shownText(value);
  return [...(value?.childNodes ?? [])]
    .map((node) => (/^(A|BUTTON)$/.test(node.nodeName) ? '' : node.textContent))
    .join('');
}
