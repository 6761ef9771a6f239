// Puts together what our own pages show of an account.
import { checkChoices } from '../connection/choose-checks';
import { describeResult } from '../connection/describe';
import { assembleAll, type BundleView } from '../credential/bundle';
import { bundleId, isSameBundle } from '../credential/bundle-key';
import { secret } from '../credential/secret';
import { checksOf, type CredentialKind } from '../credential-kinds/kind';
import type { Recipe } from '../guide/recipe';
import type { FromPopup } from '../messages/protocol';
import { openAccounts } from '../messages/tabs';
import type { AccountId } from '../netsuite/account';
import { withParts } from '../guide/parts';
import { recipes } from '../recipes';
import { fillItem } from '../storage/fill-items';
import {
  lastAccountItem,
  receiptsItem,
  recipesItem,
  settingsItem,
  setUpsItem,
  troubleItem,
} from '../storage/items';
import { readSetAside } from '../storage/set-aside';
import { readLost } from '../vault/kept-list';
import type { AccountView } from './account-view';
import { choicesFrom, recordNames, signedInUser } from './choices';
import { fieldsOf, keptFacts } from './kept-facts';
import { lastFormat } from './last-format';
import { findSame } from './make-values';
import { modelOf } from './models';
import { testPause } from './refused-tests';
import { readTooMany } from './too-many';

type OfAccount = Pick<
  AccountView,
  | 'setUp'
  | 'vendors'
  | 'setUps'
  | 'signedIn'
  | 'userNames'
  | 'roleNames'
  | 'recipe'
  | 'choices'
  | 'progress'
  | 'bundle'
  | 'receipts'
  | 'lastFormat'
  | 'sameHeld'
  | 'test'
  | 'testIsCurrent'
  | 'checks'
  | 'checkChoices'
  | 'checkTexts'
  | 'diagnosis'
  | 'knownProblems'
  | 'testPause'
  | 'tooMany'
  | 'trouble'
>;

export async function readAccount({
  account: wanted,
  tabAccount,
}: FromPopup['readAccount']['data']): Promise<AccountView> {
  const [setUps, last, imported, settings, fill, kept, open] = await Promise.all([
    setUpsItem.read(),
    lastAccountItem.read(),
    recipesItem.read(),
    settingsItem.read(),
    fillItem.read(),
    keptFacts(),
    openAccounts(),
  ]);
  const bundles = assembleAll(kept.entries, fieldsOf).map(({ key, unexported }) => ({ key, unexported }));
  const account = wanted ?? tabAccount ?? last ?? open[0] ?? null;
  const known = [account, last, ...Object.keys(setUps), ...bundles.map(({ key }) => key.account), ...open];
  const own = account === null ? ofNoAccount : await ofAccount(account);
  // After the others: reading them is what sets damaged data aside.
  const [setAside, lost] = await Promise.all([readSetAside(), readLost()]);
  return {
    ...own,
    account,
    accounts: [...new Set(known.filter((each) => each !== null))],
    recipes: withParts([...recipes, ...Object.values(imported)]),
    otherBundles: bundles
      .filter(({ key }) => own.bundle === null || !isSameBundle(key, own.bundle.key))
      .sort((a, b) => Number(b.key.account === account) - Number(a.key.account === account)),
    damage: { values: kept.damaged.length, items: setAside.map(({ key, at }) => ({ key, at })) },
    lost,
    settings,
    fill,
  };
}

async function ofAccount(account: AccountId): Promise<OfAccount> {
  const model = await modelOf(account);
  const { kind, bundle, test, observations } = model;
  const { setUp, setUps, vendors, recipe, progress, testIsCurrent, diagnosis, knownProblems } = model;
  const [receipts, troubles, pause, kept] = await Promise.all([
    receiptsItem.read(),
    troubleItem.read(),
    testPause(kind, bundle),
    keptFacts(),
  ]);
  const texts = test?.checks.map((facts) => [facts.check, describeResult(kind.causes, facts)]) ?? [];
  return {
    setUp,
    vendors,
    setUps,
    signedIn: signedInUser(observations),
    userNames: recordNames(observations, kind.pages, 'user'),
    roleNames: recordNames(observations, kind.pages, 'role'),
    recipe,
    choices: choicesFrom(observations, kind.pages),
    progress,
    bundle,
    sameHeld: kind.fields
      .filter(({ id }) => bundle.values[id] === undefined && findSame(bundle.key, id, kept.entries) !== null)
      .map(({ id }) => id),
    receipts: receipts[bundleId(bundle.key)] ?? [],
    lastFormat: lastFormat(receipts, bundle.key),
    test,
    testIsCurrent,
    ...shownChecks(kind, recipe, bundle),
    checkTexts: Object.fromEntries(texts) as AccountView['checkTexts'],
    diagnosis,
    knownProblems,
    testPause: pause,
    tooMany: await readTooMany(account, kept),
    trouble: troubles[account] ?? null,
  };
}

/** The checks of a test, and what of them the person may choose. That a value is held is enough to know which are wanted. */
function shownChecks(
  kind: CredentialKind,
  recipe: Recipe,
  { values }: BundleView,
): Pick<AccountView, 'checks' | 'checkChoices'> {
  const checks = checksOf(kind, recipe);
  const held = Object.fromEntries(Object.keys(values).map((field) => [field, secret('')]));
  return {
    checks: checks.map(({ id, name, about }) => ({ id, name, ...(about === undefined ? {} : { about }) })),
    checkChoices: checkChoices(checks, recipe, held),
  };
}

const ofNoAccount: OfAccount = {
  setUp: null,
  vendors: { current: '', others: [] },
  setUps: [],
  signedIn: null,
  userNames: {},
  roleNames: {},
  recipe: recipes[0],
  choices: { applications: [], roles: [], users: [] },
  progress: null,
  bundle: null,
  receipts: [],
  lastFormat: null,
  sameHeld: [],
  test: null,
  testIsCurrent: false,
  checks: [],
  checkChoices: { offered: [], room: 0 },
  checkTexts: {},
  diagnosis: null,
  knownProblems: [],
  testPause: null,
  tooMany: null,
  trouble: null,
};
