// Checks a recipe file as somebody wrote it: its shape, whether it agrees with itself and with what NetSuite offers, and whether its
// guide leads to the end. The command and Settings say the same. What is stored already is read by the schema alone.
import { modernRecipe } from '../../credential-kinds/old-recipes';
import {
  everyPermissionRemarks,
  permissionRemarks,
  type Problem,
  type Remark,
} from '../../guide/judge-permissions';
import { partRecipes } from '../../guide/parts';
import type { Recipe } from '../../guide/recipe';
import { recipeFileSchema, recipeOfFile } from '../recipe-schema';
import { problemsOf } from '../recipe-problems';
import { featureProblems } from './feature-problems';
import { formatProblems } from './format-problems';
import { everyPermissionProblems, permissionProblems } from './permission-problems';
import { placeOf } from './place';
import { recipientProblems } from './recipient-problems';
import { shapeProblems } from './shape-problems';
import { stepPurposeProblems } from './step-problems';
import { testProblems } from './test-problems';

export type CheckedRecipe =
  | { readonly ok: true; readonly recipe: Recipe; readonly remarks: readonly Remark[] }
  /** One line for each fault: where it is, what is wrong, and what to write instead. */
  | { readonly ok: false; readonly problems: readonly string[] };

const MOST_CHARACTERS = 100_000;
const MOST_PROBLEMS = 20;

export function checkRecipe(given: string): CheckedRecipe {
  if (given.length > MOST_CHARACTERS)
    return refused([`The file is longer than ${MOST_CHARACTERS} characters. A recipe holds no files.`]);
  let data: unknown;
  try {
    data = JSON.parse(given);
  } catch {
    return refused(['This is no JSON. A recipe is a JSON file; see RECIPES.md.']);
  }
  const modern = modernRecipe(data);
  const parsed = recipeFileSchema.safeParse(modern);
  if (!parsed.success)
    return refused(inWords(shapeProblems(parsed.error.issues, recipeFileSchema, modern), modern));
  const recipe = recipeOfFile(parsed.data);
  const problems = [...problemsOf(recipe), ...ownProblems(recipe), ...partProblems(recipe)];
  if (problems.length > 0) return refused(inWords(problems, modern));
  const remarks = [
    ...permissionRemarks(recipe.permissions),
    ...everyPermissionRemarks(recipe.everyPermission ?? []),
  ];
  return { ok: true, recipe, remarks };
}

function ownProblems(recipe: Recipe): Problem[] {
  return [
    ...stepPurposeProblems(recipe),
    ...featureProblems(recipe),
    ...permissionProblems(recipe.permissions),
    ...everyPermissionProblems(recipe.everyPermission ?? []),
    ...testProblems(recipe),
    ...formatProblems(recipe),
    ...recipientProblems(recipe.recipients ?? []),
  ];
}

/** One more role or token: what it takes from the recipe was looked at already, unless it does not go with what is its own. */
function partProblems(recipe: Recipe): Problem[] {
  return partRecipes(recipe).flatMap((part, place) => {
    const own = recipe.parts?.[place] ?? {};
    return ownProblems(part)
      .filter(({ path: [first] }) => Object.hasOwn(own, String(first)))
      .map(({ path, message }) => ({ path: ['parts', place, ...path], message }));
  });
}

function refused(problems: readonly string[]): CheckedRecipe {
  return { ok: false, problems };
}

function inWords(problems: readonly Problem[], data: unknown): readonly string[] {
  const lines = [...new Set(problems.map(({ path, message }) => `${placeOf(path, data)}: ${message}`))];
  const more = lines.length - MOST_PROBLEMS;
  return more > 0 ? [...lines.slice(0, MOST_PROBLEMS), `And ${more} more.`] : lines;
}
