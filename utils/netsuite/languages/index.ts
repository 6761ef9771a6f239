// Adds what is known of other languages to a page. Only the background imports this: it sends each page no more than its own.
import { normaliseLabel } from '../names';
import type { CaptureSpec } from '../capture-spec';
import { permissionLabels, permissionsUnder } from '../ids/permissions';
import type { FieldSpec, PageSpec, SublistSpec, Words } from '../pages/page';
import { permissionSubtabs, type PermissionSubtab } from '../pages/role-record';
import { levels } from '../permissions';
import { translated, words } from './vocabularies';

/** Whether a text of a page is one of these English words, in whatever language is known. */
export function isWordFor(text: string, english: readonly string[]): boolean {
  return translated(english).includes(normaliseLabel(text));
}

/** Each word of another language → the English one. A word that could mean two things means neither. */
function meanings(english: readonly string[]): Words {
  const found = new Map<string, string | null>();
  for (const word of english) {
    for (const text of translated([word]))
      found.set(text, found.has(text) && found.get(text) !== word ? null : word);
  }
  return Object.fromEntries([...found].filter((entry): entry is [string, string] => entry[1] !== null));
}

/** Its key is sure on lists of customisations only. */
const idColumn = translated(['internalid', 'nkey']);

export function pageInAllLanguages(spec: PageSpec): PageSpec {
  const { list, columns } = spec;
  return {
    ...spec,
    titles: translated(spec.titles),
    fields: mapValues(spec.fields, translatedField),
    ...(spec.sublists !== undefined && { sublists: mapValues(spec.sublists, withLevels) }),
    ...(columns !== undefined && { columns: translated(columns) }),
    ...(list !== undefined && {
      list: {
        ...list,
        columns: mapValues(list.columns, translated),
        idColumn,
        ...(list.newLabels !== undefined && { newLabels: translated(list.newLabels) }),
      },
    }),
  };
}

export function captureInAllLanguages(spec: CaptureSpec): CaptureSpec {
  const { values, groups, names } = spec;
  return {
    ...spec,
    values: values.map((value) => ({ ...value, labels: translated(value.labels) })),
    groups: translated(groups),
    names: mapValues(names as Readonly<Record<string, FieldSpec>>, translatedField),
  };
}

function translatedField(field: FieldSpec): FieldSpec {
  const { options = [] } = field;
  const labels = translated(field.labels);
  return options.length === 0 ? { ...field, labels } : { ...field, labels, choices: meanings(options) };
}

function withLevels(sublist: SublistSpec): SublistSpec {
  if (sublist.level === undefined) return sublist;
  // English ones are left as they are: they say that the page is English.
  const numbers = Object.entries(meanings(Object.keys(levels)))
    .filter(([text]) => !Object.hasOwn(levels, text))
    .map(([text, name]) => [text, String(levels[name as keyof typeof levels])]);
  return { ...sublist, levels: Object.fromEntries(numbers) as Words };
}

export interface AskedPermission {
  readonly key: string;
  readonly label: string;
  readonly subtab: PermissionSubtab;
}

/**
 * The page with what the lines of its sublists may be called: the permissions that are asked for there, and those whose names are
 * known in other languages. The rest of the table stays here.
 */
export function withPermissions(spec: PageSpec, asked: readonly AskedPermission[]): PageSpec {
  const { sublists } = spec;
  if (sublists === undefined || !hasPermissions(spec)) return spec;
  const named = permissionSubtabs.flatMap((subtab) => {
    const sublist = sublists[subtab];
    return sublist === undefined ? [] : [[subtab, { ...sublist, keys: keysOf(subtab, asked) }]];
  });
  return { ...spec, sublists: { ...sublists, ...(Object.fromEntries(named) as typeof sublists) } };
}

/** The page with the boxes of these features, by NetSuite's id; an empty label leaves it to the id alone. */
export function withFeatures(
  spec: PageSpec,
  asked: readonly { readonly id: string; readonly label: string }[],
): PageSpec {
  const boxes = asked
    .filter(({ id }) => !Object.hasOwn(spec.fields, id))
    .map(({ id, label }): [string, FieldSpec] => [
      id,
      translatedField({
        type: 'checkbox',
        ids: [id],
        labels: label === '' ? [] : [normaliseLabel(label)],
      }),
    ]);
  return { ...spec, fields: { ...spec.fields, ...Object.fromEntries(boxes) } };
}

/** Whether permissions with their levels stand there. */
export function hasPermissions({ sublists = {} }: PageSpec): boolean {
  return Object.values(sublists).some(({ level }) => level !== undefined);
}

/** Label → permission. A label that could mean two means neither. */
function keysOf(subtab: PermissionSubtab, asked: readonly AskedPermission[]): Words {
  const ours = asked
    .filter((permission) => permission.subtab === subtab)
    .map(({ key, label }) => [key, permissionLabels(key, label)] as const);
  const others = permissionsUnder(subtab)
    .map(({ id, labels }) => [id, labels] as const)
    .filter(([id, labels]) => labels.some((label) => words.has(label)) && !ours.some(([key]) => key === id));
  const found = new Map<string, string | null>();
  for (const [key, labels] of [...ours, ...others])
    for (const label of translated(labels)) found.set(label, (found.get(label) ?? key) === key ? key : null);
  return Object.fromEntries([...found].filter((entry): entry is [string, string] => entry[1] !== null));
}

function mapValues<From, To>(
  values: Readonly<Record<string, From>>,
  make: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, make(value)]));
}
