// Finding the attempt of a test in the Login Audit Trail, whose dates come in the person's own format.
import { describe, expect, it } from 'vitest';
import { findAttempt } from '@/utils/connection/audit-trail';
import type { RungResult } from '@/utils/connection/check';

const at = new Date(2026, 10, 24, 9, 20, 30).getTime();
const application = 'Fulfillment Integration';
const refused: RungResult = {
  rung: 'token',
  status: 'failed',
  reason: 'invalid-login',
  detail: { loginRefused: true },
  at,
  ms: 300,
};
const row = (date: string, detail: string, app = application) => ({
  id: date,
  name: '',
  cells: { date, detail, application: app },
});
const found = (detail: string) => ({ kind: 'found', detail });

describe('the attempt in the Login Audit Trail', () => {
  it.each([
    '24.11.2026 9:20',
    '11/24/2026 9:20 am',
    '2026-11-24 09:20:31',
    '24-Nov-2026 9:20',
    '2026年11月24日 9:20',
    // Another time zone, and the row a minute later.
    '23.11.2026 23:20',
    '24.11.2026 14:50',
    '24.11.2026 9:21',
  ])('is found at %s', (date) => {
    expect(findAttempt([row(date, 'InvalidSignature')], [refused], application)).toEqual(
      found('invalidsignature'),
    );
  });

  it('is the closest of several, and never one of another application or day', () => {
    const rows = [
      row('24.11.2026 9:05', 'token_rejected'),
      row('24.11.2026 9:20', 'consumer_key_refused'),
      row('24.11.2026 9:20', 'InvalidTimestamp', 'Shop'),
      row('20.11.2026 9:20', 'nonce_used'),
    ];
    expect(findAttempt(rows, [refused], application)).toEqual(found('consumerkeyrefused'));
    expect(findAttempt(rows.slice(2), [refused], application)).toEqual({ kind: 'no-row' });
  });

  it('may have no application, as an unknown key has', () => {
    const rows = [row('24.11.2026 9:20', 'consumer_key_unknown', '')];
    expect(findAttempt(rows, [refused], application)).toEqual(found('consumerkeyunknown'));
  });

  it('is not guessed: two reasons at once, unknown words, no column, no refused login', () => {
    const both = [row('24.11.2026 9:20', 'nonce_used'), row('24.11.2026 9:20', 'token_rejected')];
    expect(findAttempt(both, [refused], application)).toEqual({ kind: 'no-row' });
    const words = [row('24.11.2026 9:20', 'Something a page made up')];
    expect(findAttempt(words, [refused], application)).toEqual({ kind: 'no-row' });
    const plain = [{ id: '0', name: '', cells: { date: '24.11.2026 9:20' } }];
    expect(findAttempt(plain, [refused], application)).toEqual({ kind: 'no-detail' });
    expect(findAttempt(both, [], application)).toEqual({ kind: 'no-test' });
  });
});
