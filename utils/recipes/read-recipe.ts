// Reads a recipe file as somebody wrote it: its shape, whether it agrees with itself, and with what NetSuite offers. What is stored
// already is read by the schema alone, so that a recipe of before stays readable.
import { z } from 'zod/mini';
import type { Recipe } from '../guide/recipe';
import { permissionProblems, permissionRemarks, type Remark } from '../guide/judge-permissions';
import { recipeSchema } from './recipe-schema';

export type ReadRecipe =
  | { readonly ok: true; readonly recipe: Recipe; readonly remarks: readonly Remark[] }
  /** One line for each fault: where it is, and what is wanted there. */
  | { readonly ok: false; readonly problems: readonly string[] };

const MOST_CHARACTERS = 100_000;
const MOST_PROBLEMS = 20;

/** Reads a recipe file as somebody wrote it. */
export function readRecipe(given: string): ReadRecipe {
  if (given.length > MOST_CHARACTERS)
    return { ok: false, problems: [`The file is longer than ${MOST_CHARACTERS} characters.`] };
  let data: unknown;
  try {
    data = JSON.parse(given);
  } catch {
    return { ok: false, problems: ['This is no JSON. A recipe is a JSON file; see RECIPES.md.'] };
  }
  const parsed = recipeSchema.safeParse(data, { error: z.locales.en().localeError });
  if (!parsed.success) return { ok: false, problems: sayProblems(parsed.error.issues) };
  const { permissions } = parsed.data;
  const problems = permissionProblems(permissions);
  if (problems.length > 0) return { ok: false, problems: sayProblems(problems) };
  return { ok: true, recipe: parsed.data, remarks: permissionRemarks(permissions) };
}

function sayProblems(
  problems: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): readonly string[] {
  return problems.slice(0, MOST_PROBLEMS).map(({ path, message }) => {
    const place = path.map(String).join('.');
    return `${place === '' ? 'the file' : place}: ${message}`;
  });
}
