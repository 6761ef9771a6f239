// The set-up by which variants are judged. Playwright wants JSON imports written in another way than Vitest, so recipes are read as files.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Recipe } from '../../utils/guide/recipe';
import { newSetUp, type SetUp } from '../../utils/guide/set-up';
import type { AccountId } from '../../utils/netsuite/account';

const FOLDER = resolve(import.meta.dirname, '../../utils/recipes');
const read = (name: string) => JSON.parse(readFileSync(resolve(FOLDER, name), 'utf8')) as Recipe;

const recipes = [read('fulfillment.json'), read('general-oauth2.json')];

export function recipeOfKind(kind: string): Recipe {
  const recipe = recipes.find((known) => known.kind === kind);
  if (recipe === undefined) throw new Error(`No recipe of the kind ${kind} is named here`);
  return recipe;
}

/** The names are the same for every kind, so that one page can be judged by several. */
export function setUpOfKind(kind: string, account: AccountId): SetUp {
  return {
    ...newSetUp(account, recipeOfKind(kind)),
    application: 'Fulfillment Integration',
    role: 'Fulfillment Integration Role',
    user: 'Dana Whitfield',
  };
}
