// Sends a check's request and compares this computer's clock with the server's.
import { ageOf } from './answer-source';
import type { CallRequest, CallResult } from './call';
import type { CheckContext } from './check';

export interface TimedCall {
  readonly result: CallResult;
  /** This computer minus server, by the `Date` header and the middle of the call; null when unknown. */
  readonly clockSeconds: number | null;
}

export async function callTimed(
  { call, now }: Pick<CheckContext, 'call' | 'now'>,
  request: CallRequest,
): Promise<TimedCall> {
  const start = now();
  const result = await call(request);
  const middle = (start + now()) / 2;
  // A cache gives the date on which it got the answer.
  const date = result.type === 'answered' && result.date !== null ? result.date + ageOf(result) * 1000 : null;
  // The header drops fractions of a second: half a second is its likeliest rest.
  return { result, clockSeconds: date === null ? null : Math.round((middle - date - 500) / 1000) };
}
