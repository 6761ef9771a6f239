// One run of the connection test, as it is stored after each check: which values, when, and what each check found. No secrets.
import type { BundleView } from '../credential/bundle';
import type { BundleKey } from '../credential/entry';
import type { FieldDef } from '../credential/field';
import type { ProvenSteps } from '../guide/progress';
import type { Check, CheckFacts } from './check';

export interface TestRecord {
  readonly id: string;
  readonly bundle: BundleKey;
  /** Which values were tested (`testedEntries`), so that a changed value makes the result stale. */
  readonly entryIds: readonly string[];
  /** `interrupted`: cancelled, or the browser or the worker ended before the test did. */
  readonly status: 'running' | 'passed' | 'failed' | 'interrupted';
  /** Unix milliseconds. */
  readonly startedAt: number;
  readonly endedAt: number | null;
  /** The `seq` of the account's newest saved reading when the test ended: what was read after it has a higher one. */
  readonly seenUpTo: number | null;
  /** The check that is being made now, for showing progress. */
  readonly current: string | null;
  readonly checks: readonly CheckFacts[];
  /** The word of the Login Audit Trail about its refused login, once the person opened that page (`auditWordOf`). */
  readonly audit?: string;
}

/** The entries whose values a test of this bundle uses or used, in the order of the fields; empty where none is held. */
export function testedEntries(
  { values, handedOver }: Pick<BundleView, 'values' | 'handedOver'>,
  fields: readonly FieldDef[],
): string[] {
  return fields.map(({ id }) => values[id]?.entryId ?? handedOver[id]?.entryId ?? '');
}

/** Whether the test was of the values that are held now. */
export function isCurrent(test: TestRecord, bundle: BundleView, fields: readonly FieldDef[]): boolean {
  return test.entryIds.join() === testedEntries(bundle, fields).join();
}

/** The check that the result hangs on: the one that failed, else the first with a remark. */
export function decisiveCheck({ checks }: Pick<TestRecord, 'checks'>): CheckFacts | undefined {
  return (
    checks.find(({ status }) => status === 'failed') ?? checks.find(({ status }) => status === 'warning')
  );
}

export type Verdict = 'passed' | 'passed-with-remarks' | 'not-proven' | 'failed' | 'interrupted' | 'running';

/** What a test says of the connection. Where only the vendor can log in, nothing has shown that it works. */
export function verdictOf({ status, checks }: Pick<TestRecord, 'status' | 'checks'>): Verdict {
  if (status !== 'passed') return status;
  if (checks.some(({ reason }) => reason === 'only-vendor')) return 'not-proven';
  return checks.some((check) => check.status === 'warning') ? 'passed-with-remarks' : 'passed';
}

/** The steps that a passed test of exactly the values now held has proven. */
export function provenSteps(
  test: TestRecord | null | undefined,
  bundle: BundleView,
  { checks, fields }: { readonly checks: readonly Check[]; readonly fields: readonly FieldDef[] },
): ProvenSteps {
  if (test?.status !== 'passed' || test.endedAt === null || !isCurrent(test, bundle, fields)) return {};
  if (verdictOf(test) === 'not-proven') return {};
  const proven = { at: test.endedAt, seenUpTo: test.seenUpTo ?? 0 };
  const steps = test.checks.flatMap((facts) => {
    const check = checks.find(({ id }) => id === facts.check);
    if (check === undefined || facts.status !== 'passed') return [];
    return Object.entries(check.proves).filter(([, claim]) => facts.proves.includes(claim));
  });
  return Object.fromEntries(steps.map(([step]) => [step, proven]));
}
