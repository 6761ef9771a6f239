// One run of the connection test, as it is stored after each rung: which values, when, and what each rung said. No secrets.
import type { BundleView } from '../credential/bundle';
import type { BundleKey } from '../credential/entry';
import { requiredFields } from '../credential/fields';
import type { ProvenSteps } from '../guide/progress';
import type { StepId } from '../guide/recipe';
import type { RungResult } from './run-checks';

export interface TestRecord {
  readonly id: string;
  readonly bundle: BundleKey;
  /** Which values were tested (`testedEntries`), so that a changed value makes the result stale. */
  readonly entryIds: readonly string[];
  /** `interrupted`: the browser or the worker ended before the test did. */
  readonly status: 'running' | 'passed' | 'failed' | 'interrupted';
  readonly startedAt: number;
  readonly endedAt: number | null;
  /** The rung that is being tried now, for showing progress. */
  readonly current: RungResult['rung'] | null;
  readonly rungs: readonly RungResult[];
  /** The word of the Login Audit Trail about its refused login, once the person opened that page (`knownDetail`). */
  readonly audit?: string;
}

/** The entries whose values a test of this bundle uses or used, in the order of the fields. */
export function testedEntries({ values, handedOver }: BundleView): string[] {
  return [...requiredFields, 'locationId' as const].map(
    (field) => values[field]?.entryId ?? handedOver[field]?.entryId ?? '',
  );
}

/** Whether the test was of the values that are held now. */
export function isCurrent(test: TestRecord, bundle: BundleView): boolean {
  return test.entryIds.join() === testedEntries(bundle).join();
}

/** The rung that the verdict hangs on: the one that failed, else the first with a remark. */
export function decisiveRung({ rungs }: Pick<TestRecord, 'rungs'>): RungResult | undefined {
  return rungs.find(({ status }) => status === 'failed') ?? rungs.find(({ status }) => status === 'warning');
}

/** What each rung proves when it passes. A login proves key, token, the user's role and the account, all at once. */
const provenBy: Partial<Record<RungResult['rung'], readonly StepId[]>> = {
  token: ['integration', 'employee', 'token', 'account'],
  soap: ['features', 'role'],
  records: ['transactions'],
};

/** Steps that a passed test of exactly the values now held has proven, and when. */
export function provenSteps(test: TestRecord | undefined, bundle: BundleView): ProvenSteps {
  if (test?.status !== 'passed' || test.endedAt === null || !isCurrent(test, bundle)) return {};
  const proven: Partial<Record<StepId, number>> = {};
  for (const { rung, status, detail } of test.rungs) {
    if (status !== 'passed') continue;
    for (const step of provenBy[rung] ?? []) proven[step] = test.endedAt;
    if (rung === 'records' && detail['location'] === 'found') proven.location = test.endedAt;
  }
  return proven;
}
