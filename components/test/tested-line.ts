// What an export says about the last test.
import { verdictOf, type TestRecord } from '@/utils/connection/test-record';
import { t } from '@/utils/texts';

/** `Tested on … as …`, or null when there is no finished test of exactly these values. */
export function testedLine(test: TestRecord | null, isCurrent: boolean): string | null {
  if (test === null || !isCurrent || test.status !== 'passed') return null;
  const acting = test.checks.find(({ actingAs }) => actingAs !== undefined)?.actingAs;
  const time = dayAndTime(test.endedAt ?? test.startedAt);
  if (verdictOf(test) === 'not-proven') return t('popup.tested.notProven', time);
  return acting === undefined
    ? t('popup.tested.on', time)
    : t('popup.tested.onAs', time, acting.userId ?? '–', acting.roleName ?? acting.roleId ?? '–');
}

/** `23 Nov 2026, 21:04`. */
function dayAndTime(time: number): string {
  const options = { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat(undefined, options).format(time);
}
