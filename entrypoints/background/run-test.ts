// Runs the connection test in the background and stores each rung as it ends, so that it survives the closing of the popup.
import { isComplete, viewBundle } from '@/utils/credential/bundle';
import { bundleId, type BundleKey } from '@/utils/credential/entry';
import { isWebServicesOnly } from '@/utils/connection/evidence';
import { runLadder } from '@/utils/connection/run-checks';
import { isRefusedLogin } from '@/utils/connection/check';
import { testedEntries, type TestRecord } from '@/utils/connection/test-record';
import { recipeOf } from '@/utils/recipes';
import { observationsItem, recipesItem, testsItem } from '@/utils/storage/items';
import { bundleFor } from './kept-entries';
import { setUpOf, tellPages } from './plan';
import { countRefusal, testPause } from './test-pause';

/**
 * False when values are missing or do not belong together, when a test of this bundle is running already, or when the token was
 * refused too often.
 */
export async function startTest(key: BundleKey): Promise<boolean> {
  const bundle = await bundleFor(key);
  const { accountId, consumerKey, consumerSecret, tokenId, tokenSecret, locationId } = bundle.values;
  if (
    !isComplete(bundle) ||
    bundle.conflicts.length > 0 ||
    !accountId ||
    !consumerKey ||
    !consumerSecret ||
    !tokenId ||
    !tokenSecret
  )
    return false;
  const id = bundleId(key);
  if ((await testsItem.read())[id]?.status === 'running') return false;
  if ((await testPause(tokenId.value)) !== null) return false;
  let record: TestRecord = {
    id: crypto.randomUUID(),
    bundle: key,
    entryIds: testedEntries(viewBundle(bundle)),
    status: 'running',
    startedAt: Date.now(),
    endedAt: null,
    current: null,
    rungs: [],
  };
  const store = async (change: Partial<TestRecord>) => {
    record = { ...record, ...change };
    await testsItem.change((tests) => ({ ...tests, [id]: record }));
  };
  await store({});
  const [setUp, observations, imported] = await Promise.all([
    setUpOf(key.account),
    observationsItem.read(),
    recipesItem.read(),
  ]);
  const recipe = recipeOf(key.recipe, imported);
  const run = runLadder({
    credentials: {
      accountId: accountId.value.reveal(),
      consumerKey: consumerKey.value,
      consumerSecret: consumerSecret.value,
      tokenId: tokenId.value,
      tokenSecret: tokenSecret.value,
    },
    probe: {
      records: recipe.test.records,
      locationId: locationId?.value.reveal() ?? null,
      rest: recipe.test.rest,
    },
    roleMayBeWebServicesOnly: isWebServicesOnly(
      setUp,
      recipe,
      Object.values(observations[key.account] ?? {}),
    ),
    fetch: (url, init) => fetch(url, init),
    now: () => Date.now(),
    isOnline: () => navigator.onLine,
    onStart: (rung) => store({ current: rung }),
    onRung: async (result) => {
      if (isRefusedLogin(result)) await countRefusal(tokenId.value);
      await store({ current: null, rungs: [...record.rungs, result] });
    },
  });
  run
    .then(
      (results) =>
        store({
          status: results.some(({ status }) => status === 'failed') ? 'failed' : 'passed',
          endedAt: Date.now(),
        }),
      () => store({ status: 'interrupted', current: null, endedAt: Date.now() }),
    )
    .then(() => tellPages(key.account))
    .catch(() => undefined);
  return true;
}

/** A test that is said to run when the background starts has been cut off with the one before. */
export async function markInterruptedTests(): Promise<void> {
  await testsItem.change((tests) =>
    Object.fromEntries(
      Object.entries(tests).map(([id, test]) => [
        id,
        test.status === 'running'
          ? { ...test, status: 'interrupted', current: null, endedAt: Date.now() }
          : test,
      ]),
    ),
  );
}
