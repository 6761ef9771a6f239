// What an export says about the last test.
import { recordInWords } from '@/utils/connection/record-in-words';
import { verdictOf, type TestRecord } from '@/utils/connection/test-record';
import { t } from '@/utils/texts';

/** `Tested on … as …`, or null when there is no finished test of exactly these values. */
export function testedLine(
  test: TestRecord | null,
  isCurrent: boolean,
  names: Readonly<Record<'users' | 'roles', Readonly<Record<string, string>>>>,
): string | null {
  if (test === null || !isCurrent || test.status !== 'passed') return null;
  const acting = test.checks.find(({ actingAs }) => actingAs !== undefined)?.actingAs;
  const time = dayAndTime(test.endedAt ?? test.startedAt);
  if (verdictOf(test) === 'not-proven') return t('popup.tested.notProven', time);
  if (acting === undefined) return t('popup.tested.on', time);
  const user = recordInWords(acting.userId, names.users) ?? '–';
  const role = acting.roleName ?? recordInWords(acting.roleId, names.roles) ?? '–';
  return t('popup.tested.onAs', time, user, role);
}

/** `23 Nov 2026, 21:04`. */
function dayAndTime(time: number): string {
  const options = { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat(undefined, options).format(time);
}
