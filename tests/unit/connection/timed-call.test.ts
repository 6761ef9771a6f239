// The clock of this computer against the server's, and what a check says without an answer.
import { describe, expect, it } from 'vitest';
import type { CallResult } from '@/utils/connection/call';
import { engineReasons } from '@/utils/connection/describe';
import { noAnswer } from '@/utils/connection/no-answer';
import { callTimed } from '@/utils/connection/timed-call';

const request = { method: 'GET', url: 'https://rest.netsuite.com/x', headers: {} } as const;

async function seconds(date: number | null, times: readonly number[]): Promise<number | null> {
  const left = [...times];
  const result: CallResult = {
    type: 'answered',
    status: 200,
    date,
    challenge: null,
    headers: {},
    text: '',
    isWhole: true,
  };
  const context = { call: () => Promise.resolve(result), now: () => left.shift() ?? 0 };
  return (await callTimed(context, request)).clockSeconds;
}

describe('the difference of the clocks', () => {
  it('is taken from the middle of the call, with half a second for what the header drops', async () => {
    expect(await seconds(1_000_000, [1_000_000, 1_001_000])).toBe(0);
    expect(await seconds(1_000_000, [1_300_000, 1_301_000])).toBe(300);
    expect(await seconds(1_000_000, [900_000, 920_500])).toBe(-90);
  });

  it('is unknown without a date, or without an answer', async () => {
    expect(await seconds(null, [0, 0])).toBeNull();
    const context = { call: () => Promise.resolve({ type: 'offline' } as const), now: () => 0 };
    expect(await callTimed(context, request)).toEqual({ result: { type: 'offline' }, clockSeconds: null });
  });
});

describe('without an answer', () => {
  it.each([
    ['offline', 'failed', 'offline', 'nobody'],
    ['unreachable', 'failed', 'unreachable', 'nobody'],
    ['timed-out', 'failed', 'timed-out', 'nobody'],
    ['redirected', 'failed', 'redirected', 'other'],
    ['cancelled', 'not-run', 'interrupted', 'nobody'],
  ] as const)('%s', (type, status, reason, answeredBy) => {
    expect(noAnswer({ type })).toEqual({
      status,
      reason,
      answeredBy,
      proves: [],
      disproves: [],
      detail: {},
    });
    expect(noAnswer({ type }, 'warning').status).toBe(status === 'failed' ? 'warning' : status);
    expect(Object.keys(engineReasons)).toContain(reason);
  });
});
