// A recipe from outside beside those that are here: it passes for no other, and what it would change of an older version is said.
import type { Recipe } from '../guide/recipe';
import { differencesOf, type Difference } from './differences';
import { nameSkeleton } from './name-skeleton';

/** What a recipe is known by. */
export type Known = Pick<Recipe, 'id' | 'name'>;

export interface Newcomer {
  /** The version that is here, of which this would be another. */
  readonly held: Recipe | null;
  readonly differences: readonly Difference[];
}

export type Judged =
  | { readonly ok: true; readonly newcomer: Newcomer }
  | { readonly ok: false; readonly problems: readonly string[] };

const isAlike = (one: string, other: string) => nameSkeleton(one) === nameSkeleton(other);

/** `shipped`: those that come with the extension, in use or not. `held`: those from outside that are kept. */
export function judgeNewcomer(
  recipe: Recipe,
  shipped: readonly Known[],
  held: Readonly<Record<string, Recipe>>,
): Judged {
  const own = Object.hasOwn(held, recipe.id) ? (held[recipe.id] ?? null) : null;
  const problems = [
    ...shippedProblems(recipe, shipped),
    ...Object.values(held)
      .filter(({ id }) => id !== recipe.id)
      .flatMap((other) => likeAnother(recipe, other)),
    ...(own !== null && own.kind !== recipe.kind
      ? [
          `kind: The version that is kept is for another kind of credentials, and values belong to a kind. Give this recipe another id.`,
        ]
      : []),
  ];
  return problems.length > 0
    ? { ok: false, problems }
    : {
        ok: true,
        newcomer: { held: own, differences: own === null ? [] : differencesOf(own, recipe) },
      };
}

/** Neither the id nor the name of one that ships, nor anything that looks like it. */
function shippedProblems({ id, name }: Recipe, shipped: readonly Known[]): readonly string[] {
  const sameId = shipped.find((other) => isAlike(other.id, id));
  const sameName = shipped.find((other) => isAlike(other.name, name) || isAlike(other.id, name));
  return [
    ...(sameId === undefined
      ? []
      : [
          sameId.id === id
            ? `id: ${id} is a recipe that comes with the extension. Give yours another id.`
            : `id: ${id} looks like ${sameId.id}, a recipe that comes with the extension. Give yours another id.`,
        ]),
    ...(sameName === undefined
      ? []
      : [
          `name: It looks like the name of a recipe that comes with the extension, “${sameName.name}”. Give yours a name that nobody takes for it.`,
        ]),
  ];
}

function likeAnother({ id, name }: Recipe, other: Known): readonly string[] {
  return [
    ...(isAlike(other.id, id)
      ? [`id: ${id} looks like ${other.id}, which is kept here. Give this one another id.`]
      : []),
    ...(isAlike(other.name, name)
      ? [
          `name: It looks like the name of another recipe that is kept here (${other.id}). Remove that one first, or give this one another name.`,
        ]
      : []),
  ];
}
