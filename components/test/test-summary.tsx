// The verdict of the newest test in one sentence: as whom, in which account, when, and whether it still counts.
import type { ActingAs } from '@/utils/connection/check';
import type { TestRecord } from '@/utils/connection/test-record';
import { userInWords } from '@/utils/connection/user-in-words';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { Notice } from '../ui/notice';
import { fullTime, shortTime } from '../words';

interface TestSummaryProps {
  readonly test: TestRecord | null;
  readonly isCurrent: boolean;
}

export function TestSummary({ test, isCurrent }: TestSummaryProps) {
  const account = useApp((app) => app.account);
  const checks = useApp((app) => app.checks);
  if (test === null) return <Notice tone="info" title={t('popup.test.never')} />;
  if (test.status === 'running') {
    const current = checks.find(({ id }) => id === test.current);
    return (
      <Notice tone="info" title={t('popup.test.runningNow')}>
        {current === undefined ? t('popup.test.starting') : t(current.name)}
      </Notice>
    );
  }
  const time = test.endedAt ?? test.startedAt;
  const acting = test.checks.find(({ actingAs }) => actingAs !== undefined)?.actingAs;
  return (
    <>
      {!isCurrent && (
        <Notice tone="warning" title={t('popup.test.stale')}>
          {t('popup.test.staleHint')}
        </Notice>
      )}
      <Notice tone={toneOf(test, isCurrent)} title={verdictOf(test)}>
        {acting !== undefined && <ActingAsLine {...{ acting, account }} />}
        {test.status === 'interrupted' && <p>{t('popup.test.interruptedHint')}</p>}
        <time className="remark" dateTime={new Date(time).toISOString()} title={fullTime(time)}>
          {t('popup.test.endedAt', shortTime(time))}
        </time>
      </Notice>
    </>
  );
}

interface ActingAsProps {
  readonly acting: ActingAs;
  readonly account: string | null;
}

function ActingAsLine({ acting, account }: ActingAsProps) {
  const names = useApp((app) => app.userNames);
  const user = userInWords(acting.userId, names) ?? t('popup.test.unknown');
  const role = acting.roleName ?? acting.roleId ?? t('popup.test.unknown');
  const company = acting.companyId ?? account ?? t('popup.test.unknown');
  return (
    <p>
      {acting.companyName === null
        ? t('popup.test.actingAs', user, role, company)
        : t('popup.test.actingAsIn', user, role, company, acting.companyName)}
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

function hasWarnings({ checks }: TestRecord): boolean {
  return checks.some(({ status }) => status === 'warning');
}
