// The set-ups of an account: which is the current one, and how a person or a page changes it.
import type { BundleKey } from '../credential/entry';
import { isSameBundle } from '../credential/bundle-key';
import { accountFacts } from '../guide/account-facts';
import { askedRecipe as askedOf } from '../guide/asked-recipe';
import { kindOf } from '../credential-kinds';
import type { Observation } from '../guide/observation';
import type { Recipe } from '../guide/recipe';
import { bundleOf, newSetUp, setUpFor, withCurrent, type SetUp } from '../guide/set-up';
import { pingAccount } from '../messages/ping';
import type { AccountId } from '../netsuite/account';
import { plainName } from '../netsuite/names';
import type { SetUpName } from '../netsuite/pages/page';
import type { PageReading } from '../netsuite/pages/reading';
import { recipeOf, recipes } from '../recipes';
import { lastAccountItem, recipesItem, setUpsItem } from '../storage/items';
import { readObservations } from './observe';

export function currentSetUp(setUps: readonly SetUp[] | undefined, account: AccountId): SetUp {
  return setUps?.[0] ?? newSetUp(account, recipes[0]);
}

export async function setUpOf(account: AccountId): Promise<SetUp> {
  return currentSetUp((await setUpsItem.read())[account], account);
}

/** What the vendor asks for in this set-up. */
export function askedRecipe(
  setUp: SetUp,
  imported: Readonly<Record<string, Recipe>>,
  observations: readonly Observation[],
): Recipe {
  return askedOf(recipeOf(setUp, imported), setUp, accountFacts(kindOf(setUp.kind).pages, observations));
}

export async function recipeOfAccount(account: AccountId): Promise<Recipe> {
  const [setUp, imported] = await Promise.all([setUpOf(account), recipesItem.read()]);
  return recipeOf(setUp, imported);
}

/**
 * The set-up under which this bundle was made, whatever the current one is, or one of the recipe's own when it is gone; and what is
 * asked for in it.
 */
export function setUpOfBundle(
  bundle: BundleKey,
  setUps: readonly SetUp[] | undefined,
  imported: Readonly<Record<string, Recipe>>,
  observations: readonly Observation[],
): { readonly setUp: SetUp; readonly recipe: Recipe } {
  const { account, recipe, application } = bundle;
  const own = setUps?.find((setUp) => isSameBundle(bundleOf(setUp), bundle));
  const setUp = own ?? { ...newSetUp(account, recipeOf(bundle, imported)), recipe, application };
  return { setUp, recipe: askedRecipe(setUp, imported, observations) };
}

/** The same of what is stored now. */
export async function readSetUpOfBundle(bundle: BundleKey): Promise<ReturnType<typeof setUpOfBundle>> {
  const [setUps, imported, observations] = await Promise.all([
    setUpsItem.read(),
    recipesItem.read(),
    readObservations(),
  ]);
  const { account } = bundle;
  return setUpOfBundle(bundle, setUps[account], imported, observations[account] ?? []);
}

async function changeSetUp(account: AccountId, change: (setUp: SetUp) => SetUp): Promise<void> {
  await setUpsItem.change((all) => {
    const setUps = all[account] ?? [];
    const changed = withPlainNames(change(currentSetUp(setUps, account)));
    return { ...all, [account]: withCurrent(setUps, changed) };
  });
  pingAccount(account);
}

/** Names come from people and from pages; marks that hide or turn letters would go on into every export. */
function withPlainNames(setUp: SetUp): SetUp {
  const { application, role, user } = setUp;
  return {
    ...setUp,
    application: plainName(application),
    role: plainName(role),
    user: user === null ? null : plainName(user),
  };
}

/** The kind of credentials is that of the recipe. */
export async function saveSetUp(setUp: SetUp): Promise<void> {
  await changeSetUp(setUp.account, () => setUp);
}

/** Makes the set-up of this bundle the current one: as it was left, or a new one. */
export async function chooseSetUp(bundle: BundleKey): Promise<void> {
  const { account } = bundle;
  const { role } = recipeOf(bundle, await recipesItem.read());
  await setUpsItem.change((all) => {
    const setUps = all[account] ?? [];
    const chosen = setUpFor(setUps, currentSetUp(setUps, account), bundle, role);
    return { ...all, [account]: withCurrent(setUps, chosen) };
  });
  pingAccount(account);
}

/** The set-up as it was left; nothing changes where there is none. */
export async function switchSetUp(account: AccountId, recipe: string, application: string): Promise<void> {
  const wanted = (await setUpsItem.read())[account]?.find(
    (setUp) => setUp.recipe === recipe && setUp.application === application,
  );
  if (wanted !== undefined) await changeSetUp(account, () => wanted);
}

export async function endLook(account: AccountId): Promise<void> {
  await changeSetUp(account, (setUp) => ({ ...setUp, isLooking: false }));
}

export async function chooseName(account: AccountId, name: SetUpName, value: string): Promise<void> {
  if (name !== 'application') return changeSetUp(account, (setUp) => ({ ...setUp, [name]: value }));
  return chooseSetUp({ ...bundleOf(await setUpOf(account)), application: value });
}

/** What a page says of the company. Whoever is signed in does the set-up; that the integration acts as the same user is for the person to say. */
export async function noteCompany(account: AccountId, { signedIn }: PageReading): Promise<void> {
  if (signedIn.account !== account) return;
  const setUp = await setUpOf(account);
  const companyName = signedIn.companyName ?? setUp.companyName;
  if (setUp.companyName === companyName) return;
  await changeSetUp(account, (now) => ({ ...now, companyName }));
}

/** What the item holds, as far as it was written here. */
let lastAccount: AccountId | null = null;

export async function noteLastAccount(account: AccountId): Promise<void> {
  if (lastAccount === account) return;
  if ((await lastAccountItem.read()) !== account) await lastAccountItem.write(account);
  lastAccount = account;
}

export async function forgetLastAccount(account: AccountId): Promise<void> {
  await lastAccountItem.change((last) => (last === account ? null : last));
  if (lastAccount === account) lastAccount = null;
}
