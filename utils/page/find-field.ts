// Finds fields on a NetSuite form. Ids in any of their spellings come first, then labels, then the ids in help calls; what has
// another shape than the field, or is labelled as another one, is not taken for it.
import { normaliseLabel } from '../netsuite/names';
import type { FieldKind, FieldSpec } from '../netsuite/pages/page';
import { helpCall } from './help-call';

export interface FoundField {
  readonly wrapper: HTMLElement;
  readonly by: 'id' | 'label';
}

/** What may be a field, with what names it. */
interface Candidate {
  readonly wrapper: HTMLElement;
  readonly ids: readonly string[];
  readonly label: string;
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
): Map<string, FoundField> {
  const found = new Map<string, FoundField>();
  const wanted = Object.entries(specs);
  if (wanted.length === 0) return found;
  const candidates = listCandidates(root);
  for (const [key, spec] of wanted) {
    const others = wanted.filter(([other]) => other !== key).flatMap(([, { labels }]) => labels);
    const fits = ({ wrapper, label }: Candidate) =>
      hasShape(wrapper, spec.kind) && (spec.labels.includes(label) || !others.includes(label));
    const byId = (id: string) => (one: Candidate) => one.ids.includes(id) && fits(one);
    const byLabel = (text: string) => (one: Candidate) => one.label === text && fits(one);
    const byHelp = (one: Candidate) => isHelped(one.wrapper, spec) && fits(one);
    const named = first(spec.ids, (id) => candidates.find(byId(id)));
    // The calls are long to read and say the same id again, so they come last.
    const match =
      named ?? first(spec.labels, (text) => candidates.find(byLabel(text))) ?? candidates.find(byHelp);
    if (match !== undefined)
      found.set(key, { wrapper: match.wrapper, by: named === undefined ? 'label' : 'id' });
  }
  return found;
}

export function findLabel(wrapper: Element): HTMLElement | null {
  const id = wrapper.getAttribute('aria-labelledby');
  const label = id === null ? null : wrapper.ownerDocument.getElementById(id);
  return label ?? wrapper.querySelector<HTMLElement>(LABEL);
}

/** Whether the help call names the field: by its id, or by the key of its label, which is English everywhere. */
export function isHelped(wrapper: Element, { ids, labels }: Pick<FieldSpec, 'ids' | 'labels'>): boolean {
  const help = helpCall(wrapper.querySelector('[onclick*="nlFieldHelp("]'));
  if (help === null) return false;
  return ids.includes(help.field) || [...ids, ...labels].includes(normaliseLabel(help.key));
}

/** Every spelling of a field's id, best first. */
export function idsOf(wrapper: HTMLElement, label = findLabel(wrapper)): string[] {
  return [
    wrapper.dataset['walkthrough']?.replace(/^Field:/, ''),
    wrapper.dataset['fieldName'],
    /^(.+?)(?:_fs)?_lbl(?:_uir_label)?$/.exec(label?.id ?? '')?.[1],
  ].filter((id) => id !== undefined);
}

function listCandidates(root: ParentNode): Candidate[] {
  return [...root.querySelectorAll<HTMLElement>(WRAPPER)].map((wrapper) => {
    const label = findLabel(wrapper);
    return { wrapper, ids: idsOf(wrapper, label), label: normaliseLabel(label?.textContent ?? '') };
  });
}

function hasShape(wrapper: Element, kind: FieldKind): boolean {
  return (findBox(wrapper) !== null) === (kind === 'checkbox');
}

export function findBox(wrapper: Element): Element | null {
  return wrapper.matches(BOX) ? wrapper : wrapper.querySelector(BOX);
}

const BOX = 'input[type="checkbox"], [class*="checkbox_"], [aria-checked]';

function first<From, To>(all: readonly From[], get: (one: From) => To | undefined): To | undefined {
  for (const one of all) {
    const got = get(one);
    if (got !== undefined) return got;
  }
  return undefined;
}
