// Runs connection tests in the background and stores what each check found as it ends, so that it survives the closing of the popup.
import type { Fetch } from '../connection/call';
import { isRefusedLogin, type CheckValues } from '../connection/check';
import { evidenceOf } from '../connection/evidence';
import { recordIdsOf } from '../connection/record-ids';
import { runChecks, type RunOptions } from '../connection/run-checks';
import { testedEntries, type TestRecord } from '../connection/test-record';
import type { BundleView } from '../credential/bundle';
import { bundleId } from '../credential/bundle-key';
import type { BundleKey } from '../credential/entry';
import { secret } from '../credential/secret';
import { kindOf } from '../credential-kinds';
import { checksOf } from '../credential-kinds/kind';
import { newestSaved } from '../guide/progress';
import { pingAccount } from '../messages/ping';
import { recipesItem, setUpsItem, testsItem } from '../storage/items';
import { bundleFor } from './kept-facts';
import { revealBundle } from './keep';
import { readObservations } from './observe';
import { countRefusal, testPause } from './refused-tests';
import { setUpOfBundle } from './set-ups';

/** Of the tests that run now, how each is ended. */
const running = new Map<string, AbortController>();

/**
 * Starts a test and resolves as soon as it is claimed. False when values are missing or do not belong together, when a test of
 * this bundle is running already, or when its login was refused too often. `ticked`: ids of checks that the person chose, or null.
 */
export async function startTest(
  key: BundleKey,
  fetch: Fetch,
  ticked: readonly string[] | null = null,
): Promise<boolean> {
  const kind = kindOf(key.kind);
  const bundle = await bundleFor(key);
  if (!bundle.complete || bundle.conflicts.length > 0) return false;
  if ((await testPause(kind, bundle)) !== null) return false;
  const record = await claim(key, testedEntries(bundle, kind.fields));
  if (record === null) return false;
  const id = bundleId(key);
  const controller = new AbortController();
  running.set(id, controller);
  run(record, bundle, { fetch, ticked, signal: controller.signal })
    .then(
      (status) => finish(record, status),
      () => finish(record, 'interrupted'),
    )
    // It cannot be stored; the next start finds it running and marks it.
    .catch(() => undefined)
    .finally(() => {
      if (running.get(id) === controller) running.delete(id);
    });
  return true;
}

/** What has ended stays; the check under way is given up. */
export function cancelTest(key: BundleKey): void {
  running.get(bundleId(key))?.abort();
}

export function cancelTestsOf(isMeant: (bundleId: string) => boolean): void {
  for (const [id, controller] of running) if (isMeant(id)) controller.abort();
}

/** A test that is said to run when the background starts has been cut off with the one before. */
export async function markInterruptedTests(): Promise<void> {
  const running = Object.values(await testsItem.read()).filter(({ status }) => status === 'running');
  for (const test of running) await finish(test, 'interrupted');
}

/** Looks and claims in one change, so that of two presses one starts a test. */
async function claim(key: BundleKey, entryIds: readonly string[]): Promise<TestRecord | null> {
  const record: TestRecord = {
    id: crypto.randomUUID(),
    bundle: key,
    entryIds: [...entryIds],
    status: 'running',
    startedAt: Date.now(),
    endedAt: null,
    seenUpTo: null,
    current: null,
    checks: [],
  };
  const id = bundleId(key);
  const tests = await testsItem.change((all) =>
    all[id]?.status === 'running' ? all : { ...all, [id]: record },
  );
  pingAccount(key.account);
  return tests[id]?.id === record.id ? record : null;
}

async function run(
  record: TestRecord,
  bundle: BundleView,
  { fetch, ticked, signal }: Pick<RunOptions, 'fetch' | 'signal' | 'ticked'>,
): Promise<TestRecord['status']> {
  const { bundle: key } = record;
  const { account } = key;
  const kind = kindOf(key.kind);
  const [setUps, imported, observations, revealed] = await Promise.all([
    setUpsItem.read(),
    recipesItem.read(),
    readObservations(),
    revealBundle(key),
  ]);
  if (revealed === null) return 'interrupted';
  // That of the application that is tested, which need not be the one that is open now.
  const { setUp, recipe } = setUpOfBundle(key, setUps[account], imported, observations[account] ?? []);
  const { seen } = evidenceOf({
    guideTables: kind,
    causes: kind.causes,
    recipe,
    setUp,
    bundle,
    observations: observations[account] ?? [],
    test: null,
  });
  const values: CheckValues = Object.fromEntries(
    Object.entries(revealed.values).map(([field, value]) => [field, secret(value)]),
  );
  const results = await runChecks(checksOf(kind, recipe), {
    account,
    values,
    fields: kind.fields,
    recipe,
    setUp,
    seen: new Set(seen),
    recordIds: recordIdsOf({
      guides: kind.pages,
      setUp,
      observations: observations[account] ?? [],
    }),
    fetch,
    signal,
    ticked: ticked ?? null,
    now: () => Date.now(),
    isOnline: () => navigator.onLine,
    onStart: (current) => changeTest(record, (test) => ({ ...test, current })),
    onFacts: async (facts) => {
      if (isRefusedLogin(facts)) await countRefusal(kind, bundle);
      await changeTest(record, (test) => ({ ...test, current: null, checks: [...test.checks, facts] }));
    },
  });
  if (signal.aborted) return 'interrupted';
  return results.some(({ status }) => status === 'failed') ? 'failed' : 'passed';
}

async function finish(record: TestRecord, status: TestRecord['status']): Promise<void> {
  const seenUpTo = newestSaved((await readObservations())[record.bundle.account] ?? []);
  await changeTest(record, (test) => ({ ...test, status, current: null, endedAt: Date.now(), seenUpTo }));
}

/** One that was forgotten meanwhile does not come back. */
async function changeTest(
  { id, bundle }: TestRecord,
  change: (test: TestRecord) => TestRecord,
): Promise<void> {
  const key = bundleId(bundle);
  await testsItem.change((all) => {
    const test = all[key];
    return test?.id === id ? { ...all, [key]: change(test) } : all;
  });
  pingAccount(bundle.account);
}
