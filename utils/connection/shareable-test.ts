// A test result for somebody else: facts of a closed list, and NetSuite's own words where it refused. No value, no entry id.
import type { Cause } from './causes';
import type { ActingAs, Detail } from './check';
import type { TestRecord } from './test-record';

export interface ShareableTest {
  readonly kind: 'netsuite-connection-test';
  readonly version: 1;
  readonly account: string;
  readonly application: string;
  /** ISO 8601, UTC. */
  readonly tested: string;
  readonly result: 'passed' | 'failed' | 'interrupted';
  readonly actingAs?: ActingAs;
  readonly steps: readonly {
    readonly name: string;
    readonly status: string;
    readonly reason: string;
    readonly milliseconds: number;
    readonly detail: Detail;
  }[];
  /** Ids, likeliest first. */
  readonly causes: readonly string[];
}

export function shareableTest(test: TestRecord, causes: readonly Cause[]): ShareableTest {
  const actingAs = test.rungs.find((rung) => rung.actingAs !== undefined)?.actingAs;
  return {
    kind: 'netsuite-connection-test',
    version: 1,
    account: test.bundle.account,
    application: test.bundle.application,
    tested: new Date(test.endedAt ?? test.startedAt).toISOString(),
    result: test.status === 'running' ? 'interrupted' : test.status,
    ...(actingAs !== undefined && { actingAs }),
    steps: test.rungs.map(({ rung, status, reason, ms, detail }) => ({
      name: rung,
      status,
      reason,
      milliseconds: Math.round(ms),
      detail,
    })),
    causes: causes.map(({ id }) => id),
  };
}
