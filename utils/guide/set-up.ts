// The set-up: which application, role and user the person means in which account. Names, not secrets.
import { z } from 'zod/mini';
import { isSameBundle } from '../credential/bundle-key';
import type { BundleKey } from '../credential/entry';
import type { AccountId } from '../netsuite/account';
import type { Recipe } from './recipe';

const name = z.string().check(z.maxLength(300));

/** Each name tried for an application makes one; more are only old attempts. */
const MOST_SET_UPS = 20;

export const setUpSchema = z.object({
  account: z.string().check(z.minLength(3), z.maxLength(30)),
  companyName: z.nullable(name),
  /** Id of the kind of credentials: that of the recipe. */
  kind: z.string().check(z.minLength(1), z.maxLength(40)),
  recipe: name,
  application: name,
  /** The role that the integration works in. */
  role: name,
  /** The user whom the integration acts as; null until one was chosen. */
  user: z.nullable(name),
  /** Ids of optional steps that the person does not want. */
  skipped: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(50)),
  /** Whether the person has said for whom and as whom. */
  isBegun: z.boolean(),
  /** The person first looks at what is right already, page by page. */
  isLooking: z.boolean(),
  /** Ids of permissions with a concern that the person gives all the same. */
  given: z.array(z.string().check(z.maxLength(80))).check(z.maxLength(100)),
  /** By the id of a choice of the recipe, what the person said; absent where nobody was asked. */
  answers: z.optional(z.record(z.string().check(z.maxLength(80)), z.boolean())),
  /** By the id of a line that no page shows: when the person said that it is so (unix milliseconds), and who was signed in. */
  ticked: z.optional(
    z.record(z.string().check(z.maxLength(400)), z.object({ at: z.number(), who: z.nullable(name) })),
  ),
});
export type SetUp = z.infer<typeof setUpSchema>;

export function newSetUp(account: AccountId, recipe: Recipe): SetUp {
  return {
    account,
    companyName: null,
    kind: recipe.kind,
    recipe: recipe.id,
    application: recipe.application,
    role: recipe.role,
    user: null,
    skipped: [],
    isBegun: false,
    isLooking: false,
    given: [],
  };
}

/** An account's set-ups with this one as the current one. The others stay, for a second vendor in the same account. */
export function withCurrent(setUps: readonly SetUp[], setUp: SetUp): readonly SetUp[] {
  return [setUp, ...setUps.filter((other) => !isSameBundle(bundleOf(other), bundleOf(setUp)))].slice(
    0,
    MOST_SET_UPS,
  );
}

/**
 * The account's set-up for this application, as it was left; else one like `current` under the new name, with the role that its
 * recipe proposes when that is another one.
 */
export function setUpFor(
  setUps: readonly SetUp[],
  current: SetUp,
  bundle: BundleKey,
  proposedRole: string,
): SetUp {
  const known = setUps.find((other) => isSameBundle(bundleOf(other), bundle));
  const { kind, recipe, application } = bundle;
  const role = recipe === current.recipe ? current.role : proposedRole;
  if (known !== undefined) return known;
  const made: SetUp = { ...current, kind, recipe, application, role, skipped: [], isLooking: false };
  // Another vendor asks for something else; nobody has said yet as whom.
  return recipe === current.recipe
    ? made
    : { ...made, isBegun: false, given: [], answers: undefined, ticked: undefined };
}

export function bundleOf({ account, kind, recipe, application }: SetUp): BundleKey {
  return { account, kind, recipe, application };
}
