// Finds a field's wrapper on a NetSuite form from several signals: its id in any of the known spellings, then its label.
import { normaliseLabel } from '../netsuite/names';
import type { FieldSpec } from '../netsuite/pages/page';

export interface FoundField {
  readonly wrapper: HTMLElement;
  readonly by: 'id' | 'label';
}

/** Every field of the page by id and by label, made once per reading. */
export interface FieldIndex {
  readonly byId: ReadonlyMap<string, HTMLElement>;
  readonly byLabel: ReadonlyMap<string, HTMLElement>;
}

const WRAPPER = '.uir-field-wrapper, [data-walkthrough^="Field:"]';

export function indexFields(root: ParentNode): FieldIndex {
  const byId = new Map<string, HTMLElement>();
  const byLabel = new Map<string, HTMLElement>();
  const addFirst = (map: Map<string, HTMLElement>, key: string, wrapper: HTMLElement) => {
    if (key !== '' && !map.has(key)) map.set(key, wrapper);
  };
  for (const wrapper of root.querySelectorAll<HTMLElement>(WRAPPER)) {
    addFirst(byId, wrapper.dataset['walkthrough']?.replace(/^Field:/, '') ?? '', wrapper);
    addFirst(byId, wrapper.dataset['fieldName'] ?? '', wrapper);
    const label = findLabel(wrapper);
    if (label === null) continue;
    addFirst(byId, /^(.+?)(?:_fs)?_lbl(?:_uir_label)?$/.exec(label.id)?.[1] ?? '', wrapper);
    addFirst(byLabel, normaliseLabel(label.textContent), wrapper);
  }
  return { byId, byLabel };
}

export function findLabel(wrapper: Element): HTMLElement | null {
  return wrapper.querySelector<HTMLElement>('.uir-label, [id$="_lbl_uir_label"], [id$="_fs_lbl"]');
}

export function findField(index: FieldIndex, spec: FieldSpec): FoundField | null {
  for (const id of spec.ids) {
    const wrapper = index.byId.get(id);
    if (wrapper !== undefined) return { wrapper, by: 'id' };
  }
  for (const label of spec.labels) {
    const wrapper = index.byLabel.get(label);
    if (wrapper !== undefined) return { wrapper, by: 'label' };
  }
  return null;
}
