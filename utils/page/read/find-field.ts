// Finds fields on a NetSuite form. Ids in any of their spellings come first, then labels, then the ids in help calls; what has
// another shape than the field, or is labelled as another one, is not taken for it.
import { all, attempt, attribute, byId, is, one, textOf } from '../dom';
import { normaliseLabel } from '../../netsuite/names';
import type { FieldSpec } from '../../netsuite/pages/page';
import { HELP_CALL, helpCall, type HelpCall } from './help-call';

export interface FieldPlace {
  readonly wrapper: HTMLElement;
  readonly source: 'id' | 'label';
}

/** What may be a field. What names it beyond its own attributes is looked up when it is asked for: most fields never are. */
interface Candidate {
  readonly wrapper: HTMLElement;
  /** Normalised. */
  readonly labelText: () => string;
  /** The whole help call, in lower case and without low lines, which only some spellings have. */
  readonly callText: () => string;
}

function candidateOf(wrapper: HTMLElement): Candidate {
  return {
    wrapper,
    labelText: once(() => normaliseLabel(textOf(findLabel(wrapper)))),
    callText: once(() => plain(attribute(one(wrapper, HELP_CALL), 'onclick') ?? '')),
  };
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll('_', '');
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** The candidates by a text of theirs, in the order of the page; made when it is first asked for. */
function indexOf(
  candidates: readonly Candidate[],
  textsOf: (candidate: Candidate) => readonly (string | undefined)[],
): (text: string) => readonly Candidate[] {
  const index = once(() => {
    const made = new Map<string | undefined, Candidate[]>();
    for (const candidate of candidates) {
      for (const text of attempt(() => textsOf(candidate), []))
        if (made.get(text)?.push(candidate) === undefined) made.set(text, [candidate]);
    }
    return made;
  });
  return (text) => index().get(text) ?? [];
}

/** The last of each is of the component framework; whether a set-up page uses it is not known. */
export const WRAPPER =
  '.uir-field-wrapper, [data-walkthrough^="Field:"], [data-field-name], [data-widget="Field"], [data-widget="Check"]';
const LABEL =
  '.uir-label, [id$="_lbl_uir_label"], [id$="_lbl"], [data-widget="Field"] > label, [data-widget="Label"]';
export const VALUE = '.uir-field, .inputreadonly, [data-nsps-type="field_input"], [data-widget="Text"]';

export function findFields(
  root: ParentNode,
  specs: Readonly<Record<string, FieldSpec>>,
): Map<string, FieldPlace> {
  const places = new Map<string, FieldPlace>();
  const wanted = Object.entries(specs);
  if (wanted.length === 0) return places;
  const candidates = all(root, `:is(${WRAPPER}):not(form)`).map(candidateOf);
  const withId = indexOf(candidates, ({ wrapper }) => ownIds(wrapper));
  const withLabelId = indexOf(candidates, ({ wrapper }) => [idOfLabel(findLabel(wrapper))]);
  const withLabel = indexOf(candidates, ({ labelText }) => [labelText()]);
  for (const [key, spec] of wanted) {
    const others = wanted.filter(([other]) => other !== key).flatMap(([, { labels }]) => labels);
    const fits = ({ wrapper, labelText }: Candidate) =>
      hasShape(wrapper, spec.type) && (spec.labels.includes(labelText()) || !others.includes(labelText()));
    const first = (some: readonly Candidate[]) => some.find((one) => attempt(() => fits(one), false));
    const find = (texts: readonly string[], by: (text: string) => readonly Candidate[]) =>
      first(texts.flatMap(by));
    // In the order of what they cost, too: the calls are long to read and say the same id again.
    const named = find(spec.ids, withId) ?? find(spec.ids, withLabelId);
    const match =
      named ??
      find(spec.labels, withLabel) ??
      first(candidates.filter((candidate) => attempt(() => isCalled(candidate, spec), false))) ??
      (spec.type === 'file' ? onlyFile(root) : undefined);
    if (match !== undefined)
      places.set(key, { wrapper: match.wrapper, source: named === undefined ? 'label' : 'id' });
  }
  return places;
}

/** Whether the help call names the field. Most calls say nothing of it, and need not be taken apart. */
function isCalled({ wrapper, callText }: Candidate, spec: FieldSpec): boolean {
  return (
    [...spec.ids, ...spec.labels].some((name) => callText().includes(plain(name))) && isHelped(wrapper, spec)
  );
}

/** A page that takes one file takes the one that is meant. */
function onlyFile(root: ParentNode): { readonly wrapper: HTMLElement } | undefined {
  const [wrapper, more] = all(root, FILE);
  return wrapper === undefined || more !== undefined ? undefined : { wrapper };
}

export function findLabel(wrapper: Element): HTMLElement | null {
  const id = attribute(wrapper, 'aria-labelledby');
  const label = id === null ? null : byId(wrapper.ownerDocument, id);
  return label ?? one(wrapper, LABEL);
}

const MOST_LABEL = 100;

/** How the page itself calls the fields that stand in these places. */
export function labelsOf(places: ReadonlyMap<string, Element>): Record<string, string> {
  const labels = [...places].map(([key, wrapper]) => {
    const text = textOf(findLabel(wrapper));
    return [
      key,
      text
        .replace(/[\s*]+/g, ' ')
        .trim()
        .slice(0, MOST_LABEL),
    ];
  });
  return Object.fromEntries(labels) as Record<string, string>;
}

/** Whether the help call names the field: by its id, or by the key of its label, which is English everywhere. */
export function isHelped(wrapper: Element, spec: Pick<FieldSpec, 'ids' | 'labels'>): boolean {
  return names(helpCall(one(wrapper, HELP_CALL)), spec);
}

function names(help: HelpCall | null, { ids, labels }: Pick<FieldSpec, 'ids' | 'labels'>): boolean {
  if (help === null) return false;
  const key = normaliseLabel(help.key);
  return ids.includes(help.field.toLowerCase()) || ids.includes(key) || labels.includes(key);
}

/** Every spelling of a field's id, best first, in lower case: those of preferences are in capitals (sure). */
export function idsOf(wrapper: HTMLElement, label = findLabel(wrapper)): string[] {
  return [...ownIds(wrapper), idOfLabel(label)].filter((id) => id !== undefined);
}

function ownIds(wrapper: HTMLElement): string[] {
  return [
    attribute(wrapper, 'data-walkthrough')?.replace(/^Field:/, ''),
    attribute(wrapper, 'data-field-name'),
  ].flatMap((id) => id?.toLowerCase() ?? []);
}

function idOfLabel(label: Element | null): string | undefined {
  return /^(.+?)(?:_fs)?_lbl(?:_uir_label)?$/.exec(label?.id ?? '')?.[1]?.toLowerCase();
}

function hasShape(wrapper: Element, type: FieldSpec['type']): boolean {
  return (
    (findBox(wrapper) !== null) === (type === 'checkbox') &&
    (one(wrapper, FILE) !== null) === (type === 'file')
  );
}

export const FILE = 'input[type="file"]';

export function findBox(wrapper: Element): Element | null {
  return is(wrapper, BOX) ? wrapper : one(wrapper, BOX);
}

const BOX = 'input[type="checkbox"], [class*="checkbox_"], [aria-checked]';
