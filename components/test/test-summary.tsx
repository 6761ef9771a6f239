// The verdict of the newest test in one sentence: as whom, in which account, when, and whether it still counts.
import type { RungResult } from '@/utils/connection/check';
import type { TestRecord } from '@/utils/connection/test-record';
import { useApp } from '@/utils/state/use-app';
import { say, t } from '@/utils/texts';
import { Notice } from '../ui/notice';
import { fullTime, shortTime } from '../words';

interface TestSummaryProps {
  readonly test: TestRecord | null;
  readonly isCurrent: boolean;
}

export function TestSummary({ test, isCurrent }: TestSummaryProps) {
  const account = useApp((app) => app.account);
  if (test === null) return <Notice tone="info" title={t('popup.test.never')} />;
  if (test.status === 'running') {
    const name = test.current === null ? '' : say({ key: `connection.rung.${test.current}` });
    return (
      <Notice tone="info" title={t('popup.test.runningNow')}>
        {name || t('popup.test.starting')}
      </Notice>
    );
  }
  const at = test.endedAt ?? test.startedAt;
  const acting = test.rungs.find(({ actingAs }) => actingAs !== undefined)?.actingAs;
  return (
    <>
      {!isCurrent && (
        <Notice tone="warning" title={t('popup.test.stale')}>
          {t('popup.test.staleHint')}
        </Notice>
      )}
      <Notice tone={toneOf(test, isCurrent)} title={verdictOf(test)}>
        {acting !== undefined && <ActingAs {...{ acting, account }} />}
        {test.status === 'interrupted' && <p>{t('popup.test.interruptedHint')}</p>}
        <time className="remark" dateTime={new Date(at).toISOString()} title={fullTime(at)}>
          {t('popup.test.endedAt', shortTime(at))}
        </time>
      </Notice>
    </>
  );
}

interface ActingAsProps {
  readonly acting: NonNullable<RungResult['actingAs']>;
  readonly account: string | null;
}

function ActingAs({ acting, account }: ActingAsProps) {
  const user = acting.userId ?? t('popup.test.unknown');
  const role = acting.roleName ?? acting.roleId ?? t('popup.test.unknown');
  const where = acting.companyId ?? account ?? t('popup.test.unknown');
  return (
    <p>
      {acting.companyName === null
        ? t('popup.test.actingAs', user, role, where)
        : t('popup.test.actingAsIn', user, role, where, acting.companyName)}
    </p>
  );
}

function verdictOf(test: TestRecord): string {
  if (test.status === 'interrupted') return t('popup.test.interrupted');
  if (test.status === 'failed') return t('popup.test.failed');
  return hasWarnings(test) ? t('popup.test.passedWithRemarks') : t('popup.test.passed');
}

function toneOf(test: TestRecord, isCurrent: boolean) {
  if (!isCurrent) return 'info';
  if (test.status === 'failed') return 'problem';
  if (test.status === 'interrupted' || hasWarnings(test)) return 'warning';
  return 'done';
}

function hasWarnings({ rungs }: TestRecord): boolean {
  return rungs.some(({ status }) => status === 'warning');
}
