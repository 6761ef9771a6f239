// Looks for the refused login of the newest test in the Login Audit Trail that the person opened, and keeps the word of its reason.
import { findAttempt, type AuditAnswer } from '@/utils/connection/audit-trail';
import { bundleId } from '@/utils/credential/entry';
import { bundleOf } from '@/utils/guide/set-up';
import type { AccountId } from '@/utils/netsuite/account';
import type { PageReading } from '@/utils/netsuite/pages/reading';
import { testsItem } from '@/utils/storage/items';
import { setUpOf } from './plan';

export async function readAudit(account: AccountId, { rows }: PageReading): Promise<AuditAnswer['kind']> {
  const setUp = await setUpOf(account);
  const test = (await testsItem.read())[bundleId(bundleOf(setUp))];
  if (test?.status !== 'failed') return 'no-test';
  return findAttempt(rows, test.rungs, setUp.application).kind;
}

export async function noteAudit(account: AccountId, { rows }: PageReading): Promise<void> {
  const setUp = await setUpOf(account);
  const id = bundleId(bundleOf(setUp));
  await testsItem.change((tests) => {
    const test = tests[id];
    if (test?.status !== 'failed') return tests;
    const answer = findAttempt(rows, test.rungs, setUp.application);
    return answer.kind === 'found' ? { ...tests, [id]: { ...test, audit: answer.detail } } : tests;
  });
}
