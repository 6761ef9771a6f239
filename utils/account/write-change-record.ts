// The change record of a bundle, with what the account's pages have shown.
import { provenSteps, verdictOf, type TestRecord, type Verdict } from '../connection/test-record';
import { bundleId } from '../credential/bundle-key';
import type { BundleKey } from '../credential/entry';
import { kindOf } from '../credential-kinds';
import { checksOf } from '../credential-kinds/kind';
import { handoverOf } from '../credential-kinds/formats';
import { changeRecord, type ChangeRecordInput } from '../handover/change-record';
import { fillsItem } from '../storage/fill-items';
import { receiptsItem, recipesItem, setUpsItem, testsItem } from '../storage/items';
import { recordInWords } from '../connection/record-in-words';
import { say } from '../texts';
import { recordNames } from './choices';
import { bundleFor } from './kept-facts';
import { readObservations } from './observe';
import { setUpOfBundle } from './set-ups';

/** Markdown without a value in it. */
export async function writeChangeRecord(key: BundleKey): Promise<string> {
  const [setUps, imported, observations, tests, receipts, fills, bundle] = await Promise.all([
    setUpsItem.read(),
    recipesItem.read(),
    readObservations(),
    testsItem.read(),
    receiptsItem.read(),
    fillsItem.read(),
    bundleFor(key),
  ]);
  const id = bundleId(key);
  const kind = kindOf(key.kind);
  const own = observations[key.account] ?? [];
  const { setUp, recipe } = setUpOfBundle(key, setUps[key.account], imported, own);
  return changeRecord({
    kind,
    stepNames: handoverOf(key.kind).stepNames,
    setUp,
    recipe,
    observations: own,
    bundle,
    proven: provenSteps(tests[id] ?? null, bundle, {
      fields: kind.fields,
      checks: checksOf(kind, recipe),
    }),
    test: testLine(tests[id], {
      users: recordNames(own, kind.pages, 'user'),
      roles: recordNames(own, kind.pages, 'role'),
    }),
    receipts: receipts[id] ?? [],
    fills: fills[id] ?? [],
    say,
    time: Date.now(),
  });
}

/** The record is in English. */
const results: Readonly<Record<Verdict, string>> = {
  passed: 'Passed',
  'passed-with-remarks': 'Passed, with remarks',
  'not-proven': 'Checked; only the vendor can prove the login',
  failed: 'Failed',
  interrupted: 'Interrupted',
  running: 'Running',
};

function testLine(
  test: TestRecord | undefined,
  names: Readonly<Record<'users' | 'roles', Readonly<Record<string, string>>>>,
): ChangeRecordInput['test'] {
  if (test?.status !== 'passed' && test?.status !== 'failed') return null;
  const acting = test.checks.find(({ actingAs }) => actingAs !== undefined)?.actingAs;
  return {
    result: results[verdictOf(test)],
    time: test.endedAt ?? test.startedAt,
    role: acting?.roleName ?? recordInWords(acting?.roleId ?? null, names.roles),
    user: recordInWords(acting?.userId ?? null, names.users),
  };
}
