// Every text that a person sees comes through here, in the language that was set: by `loadTexts` in our own pages, by `setCardLanguage`
// in the background. This file holds no text itself, so that nobody carries a language that is not used.
import type { Language } from './language';
import type { PluralText, TextKey, TextTable } from './text-table';

export type { TextKey } from './text-table';

let current: { readonly table: TextTable; readonly plurals: Intl.PluralRules } = {
  table: {},
  plurals: new Intl.PluralRules('en'),
};

/** From now on all texts are those of the table. What was said before stays as it was said. */
export function setTexts(language: Language, table: TextTable): void {
  current = { table, plurals: new Intl.PluralRules(language) };
}

/** Adds texts in the language that is spoken; a topic that is there already keeps what it has. */
export function addTexts(table: TextTable): void {
  const topics = Object.entries(table).map(([name, texts]) => {
    const there = current.table[name];
    return [name, isGroup(there) && isGroup(texts) ? { ...there, ...texts } : texts] as const;
  });
  current = { ...current, table: { ...current.table, ...Object.fromEntries(topics) } };
}

function isGroup(place: TextTable[string] | undefined): place is TextTable {
  return typeof place === 'object' && !isPlural(place);
}

/** The text of a known key; parameters fill `$1` … `$9`. */
export function t(key: TextKey, ...params: readonly (string | number)[]): string {
  return say({ key, params });
}

/** The text of a message from pure code, or of a key that is put together. A missing key shows as itself. */
export function say({
  key,
  params = [],
}: {
  readonly key: string;
  readonly params?: readonly (string | number)[];
}): string {
  const text = textAt(key, params);
  return text === null
    ? key
    : text.replace(/\$([1-9])/g, (_, place: string) => String(params[Number(place) - 1] ?? ''));
}

/** Whether the language has a text for this key. */
export function hasText(key: string): boolean {
  return textAt(key, []) !== null;
}

function textAt(key: string, params: readonly (string | number)[]): string | null {
  let place: TextTable[string] = current.table;
  for (const name of key.split('.')) {
    if (typeof place === 'string' || isPlural(place) || !Object.hasOwn(place, name)) return null;
    place = place[name] ?? '';
  }
  if (typeof place === 'string') return place;
  return isPlural(place) ? pluralText(place, params) : null;
}

const pluralName = /^(zero|one|two|few|many|other|count|=\d+)$/;

/** A group of texts may have one that is called `other`, but never only such names. */
function isPlural(place: PluralText | TextTable): place is PluralText {
  return 'other' in place && Object.keys(place).every((name) => pluralName.test(name));
}

function pluralText(forms: PluralText, params: readonly (string | number)[]): string {
  const number = Number(params[(forms.count ?? 1) - 1] ?? 0);
  return forms[`=${number}`] ?? forms[current.plurals.select(number)] ?? forms.other;
}
