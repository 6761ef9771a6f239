// Every text a person sees comes through here, from the catalogue beside this file (`en.yml`).
// Only its types are taken from the generated module, which does not exist yet when WXT first reads the entrypoints.
import { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '#i18n';

export type TextKey = Exclude<keyof GeneratedI18nStructure, `@@${string}`>;

const translate = createI18n<GeneratedI18nStructure>().t as (
  key: string,
  params?: readonly string[],
) => string;

/** The text of a known key; parameters fill `$1` … `$9`. */
export function t(key: TextKey, ...params: readonly (string | number)[]): string {
  return say({ key, params });
}

/** The text of a message from pure code. A missing key shows as itself; a test of the repository finds it before. */
export function say({
  key,
  params = [],
}: {
  readonly key: string;
  readonly params?: readonly (string | number)[];
}): string {
  return translate(key, params.map(String)) || key;
}

/** `not-right` → `notRight`: text keys may hold letters and digits only. */
export function keyPart(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
