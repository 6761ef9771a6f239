// What a check says when its request came back without an answer.
import type { Answered, CallResult } from './call';
import type { Outcome } from './check';
import type { EngineReason } from './describe';

const reasonOf = {
  offline: 'offline',
  unreachable: 'unreachable',
  'timed-out': 'timed-out',
  redirected: 'redirected',
  cancelled: 'interrupted',
} as const satisfies Record<Exclude<CallResult['type'], 'answered'>, EngineReason>;

/** `status` is what it means for the test, unless the person stopped it. */
export function noAnswer(
  { type }: Exclude<CallResult, Answered>,
  status: 'failed' | 'warning' = 'failed',
): Outcome {
  return {
    status: type === 'cancelled' ? 'not-run' : status,
    reason: reasonOf[type],
    answeredBy: type === 'redirected' ? 'other' : 'nobody',
    proves: [],
    disproves: [],
    detail: {},
  };
}
