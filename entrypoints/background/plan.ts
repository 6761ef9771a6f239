// Makes the plan of an account from what is stored: which set-up is meant, what is held, how far it is.
import { browser } from 'wxt/browser';
import { assembleBundle, viewBundle } from '@/utils/credential/bundle';
import { credentialFields, locationIdsOf } from '@/utils/credential/fields';
import { bundleId, type BundleKey } from '@/utils/credential/entry';
import type { PagePlan } from '@/utils/guide/page-plan';
import { progressOf } from '@/utils/guide/progress';
import { recipeOf, recipes } from '@/utils/recipes';
import { bundleOf, newSetUp, setUpFor, withCurrent, type SetUp } from '@/utils/guide/set-up';
import { causeOf } from '@/utils/connection/causes';
import { diagnose, NAMED } from '@/utils/connection/diagnose';
import { evidenceOf, type EvidenceInput } from '@/utils/connection/evidence';
import { decisiveRung, isCurrent, provenSteps } from '@/utils/connection/test-record';
import type { ToPage } from '@/utils/messages/protocol';
import { accountFromHost, type AccountId } from '@/utils/netsuite/account';
import { observationsItem, recipesItem, setUpsItem, testsItem } from '@/utils/storage/items';
import { bundleViewFor } from './kept-entries';

export async function setUpOf(account: AccountId): Promise<SetUp> {
  return currentOf((await setUpsItem.read())[account], account);
}

function currentOf(setUps: readonly SetUp[] | undefined, account: AccountId): SetUp {
  return setUps?.[0] ?? newSetUp(account, recipes[0]);
}

export async function changeSetUp(account: AccountId, change: (setUp: SetUp) => SetUp): Promise<void> {
  await setUpsItem.change((all) => {
    const setUps = all[account] ?? [];
    return { ...all, [account]: withCurrent(setUps, change(currentOf(setUps, account))) };
  });
}

/** Makes the set-up of this bundle the current one: as it was left, or a new one. */
export async function chooseSetUp(bundle: BundleKey): Promise<void> {
  const { account } = bundle;
  const { role } = recipeOf(bundle.recipe, await recipesItem.read());
  await setUpsItem.change((all) => {
    const setUps = all[account] ?? [];
    return {
      ...all,
      [account]: withCurrent(setUps, setUpFor(setUps, currentOf(setUps, account), bundle, role)),
    };
  });
}

export async function planFor(account: AccountId): Promise<PagePlan> {
  const setUp = await setUpOf(account);
  const recipe = recipeOf(setUp.recipe, await recipesItem.read());
  const key = bundleOf(setUp);
  // A journal that cannot be read must not take the card away: it is the one to say that values are not stored.
  const bundle = await bundleViewFor(key).catch(() => viewBundle(assembleBundle(key, [])));
  const observations = Object.values((await observationsItem.read())[account] ?? {});
  const test = (await testsItem.read())[bundleId(key)] ?? null;
  const proven = provenSteps(test ?? undefined, bundle);
  const progress = progressOf({ recipe, setUp, bundle, observations, proven });
  const failedTest = explain({ recipe, setUp, bundle, observations, test });
  const held: PagePlan['held'] = Object.fromEntries(
    credentialFields.flatMap((field) => {
      const value = bundle.values[field];
      return value === undefined || value.provenance.source === 'address'
        ? []
        : [[field, value.provenance.at]];
    }),
  );
  const handedOver: PagePlan['handedOver'] = Object.fromEntries(
    Object.entries(bundle.handedOver)
      .filter(([field]) => !(field in held))
      .map(([field, { at }]) => [field, at]),
  );
  const { features, permissions, steps, location } = recipe;
  return {
    setUp,
    recipe: { features, permissions, steps, location },
    ...progress,
    locationIds: locationIdsOf(bundle.values.locationId?.shown),
    held,
    handedOver,
    failedTest,
  };
}

/** What pages say of the newest test, when it failed with the values that are held now. */
function explain(input: EvidenceInput): PagePlan['failedTest'] {
  const { test, bundle } = input;
  const rung = test?.status === 'failed' && isCurrent(test, bundle) ? decisiveRung(test) : undefined;
  if (rung === undefined) return null;
  const evidence = evidenceOf(input);
  const suspects = diagnose(rung, evidence).causes.slice(0, NAMED);
  return { suspects, mended: evidence.ruledOut.map(causeOf) };
}

/** Tells every open page of the account; pages without the guide do not listen. */
export async function tellPages(account: AccountId): Promise<void> {
  const [plan, tabs] = await Promise.all([planFor(account), browser.tabs.query({})]);
  const message = { type: 'planChanged', data: { plan } satisfies ToPage['planChanged']['data'] };
  for (const { id, url } of tabs) {
    if (id === undefined || url === undefined || accountFromHost(new URL(url).hostname) !== account) continue;
    browser.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => undefined);
  }
}
