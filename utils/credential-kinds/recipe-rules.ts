// What each kind wants of a recipe: the steps that lead to the end, and what its tests need.
import type { RecipeRules } from './kind';
import { oauth2RecipeRules } from './oauth2-client-credentials/recipe-rules';
import { tbaRecipeRules } from './tba/recipe-rules';

const byKind: Readonly<Record<string, RecipeRules>> = {
  tba: tbaRecipeRules,
  'oauth2-client-credentials': oauth2RecipeRules,
};

export function rulesOf(kind: string): RecipeRules | null {
  return Object.hasOwn(byKind, kind) ? (byKind[kind] ?? null) : null;
}
