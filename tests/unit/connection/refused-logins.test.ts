// Refused logins are counted over half an hour, so that tests never lock a user out of NetSuite.
import { describe, expect, it } from 'vitest';
import { pausedUntil, recentRefusals } from '@/utils/connection/refused-logins';

const MINUTE = 60_000;
const now = Date.UTC(2026, 10, 24, 9, 0);
const ago = (minutes: number) => now - minutes * MINUTE;

describe('refused logins', () => {
  it('do not stop a test while there are fewer than three', () => {
    expect(pausedUntil([], now)).toBeNull();
    expect(pausedUntil([ago(1), ago(2)], now)).toBeNull();
  });

  it('stop it from the third on, until the first of the last three is half an hour old', () => {
    expect(pausedUntil([ago(20), ago(5), ago(1)], now)).toBe(ago(20) + 30 * MINUTE);
    expect(pausedUntil([ago(25), ago(20), ago(5), ago(1)], now)).toBe(ago(20) + 30 * MINUTE);
    expect(pausedUntil([ago(20), ago(5), ago(1)], ago(20) + 30 * MINUTE)).toBeNull();
  });

  it('count for half an hour, and a clock that was set back makes none of them last', () => {
    expect(recentRefusals([ago(31), ago(30), ago(29)], now)).toEqual([ago(29)]);
    expect(pausedUntil([now + MINUTE, now + 2 * MINUTE, now + 3 * MINUTE], now)).toBeNull();
  });
});
