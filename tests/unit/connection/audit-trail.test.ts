// Finding the attempt of a test in the Login Audit Trail, whose dates come in the person's own format.
import { describe, expect, it } from 'vitest';
import { auditWordOf, findAttempt } from '@/utils/connection/audit-trail';
import type { Cause } from '@/utils/connection/causes';
import { facts } from './examples';

const at = new Date(2026, 10, 24, 9, 20, 30).getTime();
const application = 'Fulfillment Integration';
const refused = facts('login', {
  status: 'failed',
  reason: 'refused',
  detail: { loginRefused: true },
  at,
  ms: 300,
});
const words = [
  'invalidsignature',
  'consumerkeyrefused',
  'consumerkeyunknown',
  'tokenrejected',
  'noncerejected',
];
const cause: Cause = {
  id: 'any',
  step: null,
  page: null,
  text: 'diagnosis.unknownAnswer',
  disprovedBy: [],
  auditWords: [...words, 'nonceused', 'invalidtimestamp'],
};
const tables = { causes: [cause] };
const look = (rows: Parameters<typeof findAttempt>[0], checks = [refused]) =>
  findAttempt(rows, checks, application, tables);
const row = (date: string, detail: string, app = application) => ({
  id: date,
  name: '',
  cells: { date, detail, application: app },
});
const found = (word: string) => ({ type: 'found', word });

describe('the attempt in the Login Audit Trail', () => {
  it('is rather in a row that names the application than in one of the same minute that names none', () => {
    const named = row('24.11.2026 9:20', 'InvalidSignature');
    const unnamed = row('24.11.2026 9:20', 'TokenRejected', '');
    expect(look([unnamed, named])).toEqual(found('invalidsignature'));
    expect(look([unnamed])).toEqual(found('tokenrejected'));
  });

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
    expect(look([row(date, 'InvalidSignature')])).toEqual(found('invalidsignature'));
  });

  it('is the closest of several, and never one of another application or day', () => {
    const rows = [
      row('24.11.2026 9:05', 'token_rejected'),
      row('24.11.2026 9:20', 'consumer_key_refused'),
      row('24.11.2026 9:20', 'InvalidTimestamp', 'Shop'),
      row('20.11.2026 9:20', 'nonce_used'),
    ];
    expect(look(rows)).toEqual(found('consumerkeyrefused'));
    expect(look(rows.slice(2))).toEqual({ type: 'no-row' });
  });

  it('may have no application, as an unknown key has', () => {
    const rows = [row('24.11.2026 9:20', 'consumer_key_unknown', '')];
    expect(look(rows)).toEqual(found('consumerkeyunknown'));
  });

  it('is not guessed: two reasons at once, unknown words, no column, no refused login', () => {
    const both = [row('24.11.2026 9:20', 'nonce_used'), row('24.11.2026 9:20', 'token_rejected')];
    expect(look(both)).toEqual({ type: 'no-row' });
    const unknown = [row('24.11.2026 9:20', 'Something a page made up')];
    expect(look(unknown)).toEqual({ type: 'no-row' });
    const plain = [{ id: '0', name: '', cells: { date: '24.11.2026 9:20' } }];
    expect(look(plain)).toEqual({ type: 'no-detail' });
    expect(look(both, [])).toEqual({ type: 'no-test' });
  });

  it('is the newest refused login of several, and no other result', () => {
    const earlier = { ...refused, at: at - 70 * 60_000 };
    const passed = facts('later', { at: at + 60 * 60_000 });
    const rows = [row('24.11.2026 8:10', 'nonce_used'), row('24.11.2026 9:20', 'token_rejected')];
    expect(look(rows, [earlier, refused, passed])).toEqual(found('tokenrejected'));
  });
});

describe('a word of the audit trail', () => {
  it.each(['NonceUsed', 'nonce_used', 'Nonce Used', ' NONCE-USED '])(
    'is known in any spelling: %s',
    (text) => {
      expect(auditWordOf(text, tables)).toBe('nonceused');
    },
  );

  it.each(['', '1', 'something else', 'nonce'])('is none: %j', (text) => {
    expect(auditWordOf(text, tables)).toBeNull();
  });
});
