// Loads a recipe of the catalogue when it is asked for, and finds them by words. A recipe is a JSON file in the folder and a line here.
import type { Recipe } from '../guide/recipe';
import type { CatalogueEntry } from './catalogue-entry';

type Loads = () => Promise<{ readonly default: unknown }>;

/** By id. Each is a file of its own in the extension too. */
export const catalogueFiles: Readonly<Record<string, Loads>> = {
  airbyte: () => import('./catalogue/airbyte.json'),
  'estuary-suiteql': () => import('./catalogue/estuary-suiteql.json'),
  'general-expenses': () => import('./catalogue/general-expenses.json'),
  'general-expenses-oauth2': () => import('./catalogue/general-expenses-oauth2.json'),
  'general-identity': () => import('./catalogue/general-identity.json'),
  'general-identity-oauth2': () => import('./catalogue/general-identity-oauth2.json'),
  'general-orders': () => import('./catalogue/general-orders.json'),
  'general-orders-oauth2': () => import('./catalogue/general-orders-oauth2.json'),
  'general-payments': () => import('./catalogue/general-payments.json'),
  'general-payments-oauth2': () => import('./catalogue/general-payments-oauth2.json'),
  'general-warehouse': () => import('./catalogue/general-warehouse.json'),
  'general-warehouse-oauth2': () => import('./catalogue/general-warehouse-oauth2.json'),
  sailpoint: () => import('./catalogue/sailpoint.json'),
};

export async function loadCatalogueRecipe(id: string): Promise<Recipe | null> {
  const loads = Object.hasOwn(catalogueFiles, id) ? catalogueFiles[id] : undefined;
  // They are checked against the schema by a test, not each time one is loaded.
  return loads === undefined ? null : ((await loads()).default as Recipe);
}

/** Those in whose name or words each word of the query begins or stands. */
export function findRecipes<Entry extends Pick<CatalogueEntry, 'name' | 'words'>>(
  query: string,
  entries: readonly Entry[],
): readonly Entry[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  return entries.filter(({ name, words }) => {
    const text = `${name} ${words}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
