// The change record of a bundle, with what the account's pages have shown.
import type { TestRecord } from '../connection/test-record';
import { bundleId, type BundleKey } from '../credential/entry';
import { kindOf } from '../credential-kinds';
import { handoverOf } from '../credential-kinds/formats';
import { changeRecord, type ChangeRecordInput } from '../handover/change-record';
import { recipeOf } from '../recipes';
import { receiptsItem, recipesItem, setUpsItem, testsItem } from '../storage/items';
import { bundleFor } from './kept-facts';
import { readObservations } from './observe';
import { setUpOfBundle } from './set-ups';

/** Markdown without a value in it. */
export async function writeChangeRecord(key: BundleKey): Promise<string> {
  const [setUps, imported, observations, tests, receipts, bundle] = await Promise.all([
    setUpsItem.read(),
    recipesItem.read(),
    readObservations(),
    testsItem.read(),
    receiptsItem.read(),
    bundleFor(key),
  ]);
  const id = bundleId(key);
  const recipe = recipeOf(key.recipe, imported);
  return changeRecord({
    kind: kindOf(key.kind),
    stepNames: handoverOf(key.kind).stepNames,
    setUp: setUpOfBundle(setUps[key.account], key, recipe),
    recipe,
    observations: observations[key.account] ?? [],
    bundle,
    test: testLine(tests[id]),
    receipts: receipts[id] ?? [],
    time: Date.now(),
  });
}

function testLine(test: TestRecord | undefined): ChangeRecordInput['test'] {
  if (test?.status !== 'passed' && test?.status !== 'failed') return null;
  const acting = test.checks.find(({ actingAs }) => actingAs !== undefined)?.actingAs;
  return {
    result: test.status === 'passed' ? 'Passed' : 'Failed',
    time: test.endedAt ?? test.startedAt,
    role: acting?.roleName ?? acting?.roleId ?? null,
  };
}
