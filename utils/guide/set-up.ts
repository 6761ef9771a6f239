// The set-up: which application, role and user the person means in which account. Names, not secrets.
import { z } from 'zod/mini';
import type { BundleKey } from '../credential/entry';
import type { AccountId } from '../netsuite/account';
import { stepIds, type Recipe } from './recipe';

const name = z.string().check(z.maxLength(300));

export const setUpSchema = z.object({
  account: z.string().check(z.minLength(3), z.maxLength(30)),
  companyName: z.nullable(name),
  recipe: name,
  application: name,
  /** The token role. */
  role: name,
  /** The user whom the token acts as; null until somebody signed in was seen or one was chosen. */
  user: z.nullable(name),
  /** Optional steps that the person does not want. */
  skipped: z.array(z.enum(stepIds)),
});
export type SetUp = z.infer<typeof setUpSchema>;

export function newSetUp(account: AccountId, recipe: Recipe): SetUp {
  return {
    account,
    companyName: null,
    recipe: recipe.id,
    application: recipe.application,
    role: recipe.role,
    user: null,
    skipped: [],
  };
}

export function bundleOf(setUp: SetUp): BundleKey {
  return { account: setUp.account, recipe: setUp.recipe, application: setUp.application };
}
