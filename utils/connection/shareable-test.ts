// A test result for somebody else: facts of closed lists, and NetSuite's own words where it refused. No value, no entry id.
import type { ActingAs, CheckFacts } from './check';
import type { RankedCause } from './diagnose';
import { verdictOf, type TestRecord, type Verdict } from './test-record';

export interface ShareableTest {
  readonly format: 'netsuite-connection-test';
  readonly version: 3;
  /** The kind of credentials. */
  readonly kind: string;
  readonly account: string;
  readonly application: string;
  /** ISO 8601, UTC. */
  readonly tested: string;
  readonly result: 'passed' | 'not-proven' | 'failed' | 'interrupted';
  readonly actingAs?: ActingAs;
  readonly checks: readonly (Pick<
    CheckFacts,
    'check' | 'status' | 'reason' | 'answeredBy' | 'proves' | 'disproves' | 'detail'
  > & { readonly milliseconds: number })[];
  /** Likeliest first, three at most, each with what it rests on. */
  readonly causes: readonly Pick<RankedCause, 'id' | 'step' | 'page' | 'basis'>[];
}

export function shareableTest(test: TestRecord, causes: ShareableTest['causes']): ShareableTest {
  const actingAs = test.checks.find((facts) => facts.actingAs !== undefined)?.actingAs;
  return {
    format: 'netsuite-connection-test',
    version: 3,
    kind: test.bundle.kind,
    account: test.bundle.account,
    application: test.bundle.application,
    tested: new Date(test.endedAt ?? test.startedAt).toISOString(),
    result: resultOf(verdictOf(test)),
    ...(actingAs !== undefined && { actingAs }),
    checks: test.checks.map(({ check, status, reason, answeredBy, proves, disproves, detail, ms }) => ({
      check,
      status,
      reason,
      answeredBy,
      proves,
      disproves,
      detail,
      milliseconds: Math.round(ms),
    })),
    causes: causes.map(({ id, step, page, basis }) => ({ id, step, page, basis })),
  };
}

function resultOf(verdict: Verdict): ShareableTest['result'] {
  if (verdict === 'running') return 'interrupted';
  return verdict === 'passed-with-remarks' ? 'passed' : verdict;
}
