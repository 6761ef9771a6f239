// Looks for the refused login of the newest test in the Login Audit Trail that the person opened, and keeps the word of its reason.
import { findAttempt, type AuditAnswer } from '../connection/audit-trail';
import { bundleId } from '../credential/bundle-key';
import { bundleOf } from '../guide/set-up';
import { pingAccount } from '../messages/ping';
import type { PageReading } from '../netsuite/pages/reading';
import { testsItem } from '../storage/items';
import type { AccountModel } from './model';

export function lookForAttempt(
  { test, setUp, kind }: Pick<AccountModel, 'test' | 'setUp' | 'kind'>,
  { rows }: Pick<PageReading, 'rows'>,
): AuditAnswer {
  if (test?.status !== 'failed') return { type: 'no-test' };
  return findAttempt(rows, test.checks, setUp.application, kind.causes);
}

export async function noteAttempt(
  { test, setUp }: Pick<AccountModel, 'test' | 'setUp'>,
  answer: AuditAnswer,
): Promise<void> {
  if (answer.type !== 'found' || test === null || test.audit === answer.word) return;
  const id = bundleId(bundleOf(setUp));
  await testsItem.change((tests) => {
    const stored = tests[id];
    return stored?.id === test.id ? { ...tests, [id]: { ...stored, audit: answer.word } } : tests;
  });
  pingAccount(setUp.account);
}
