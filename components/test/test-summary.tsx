// The verdict of the newest test in one sentence: as whom, in which account, when, and whether it still counts.
import type { ActingAs } from '@/utils/connection/check';
import { verdictOf, type TestRecord, type Verdict } from '@/utils/connection/test-record';
import { recordInWords } from '@/utils/connection/record-in-words';
import { useApp } from '@/utils/state/use-app';
import { t, type TextKey } from '@/utils/texts';
import { Notice } from '../ui/notice';
import type { Tone } from '../ui/status-icon';
import { fullTime, shortTime } from '../words';
import { checkName } from './check-name';

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
        {current === undefined ? t('popup.test.starting') : checkName(current)}
      </Notice>
    );
  }
  const verdict = verdicts[verdictOf(test)];
  const time = test.endedAt ?? test.startedAt;
  const acting = test.checks.find(({ actingAs }) => actingAs !== undefined)?.actingAs;
  return (
    <>
      {!isCurrent && (
        <Notice tone="warning" title={t('popup.test.stale')}>
          {t('popup.test.staleHint')}
        </Notice>
      )}
      <Notice tone={isCurrent ? verdict.tone : 'info'} title={t(verdict.text)}>
        {acting !== undefined && <ActingAsLine {...{ acting, account }} />}
        {verdict === verdicts['not-proven'] && <p>{t('popup.test.notProvenHint')}</p>}
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
  const userNames = useApp((app) => app.userNames);
  const roleNames = useApp((app) => app.roleNames);
  const user = recordInWords(acting.userId, userNames) ?? t('popup.test.unknown');
  const role = acting.roleName ?? recordInWords(acting.roleId, roleNames) ?? t('popup.test.unknown');
  const company = acting.companyId ?? account ?? t('popup.test.unknown');
  return (
    <p>
      {acting.companyName === null
        ? t('popup.test.actingAs', user, role, company)
        : t('popup.test.actingAsIn', user, role, company, acting.companyName)}
    </p>
  );
}

const verdicts = {
  passed: { text: 'popup.test.passed', tone: 'done' },
  'passed-with-remarks': { text: 'popup.test.passedWithRemarks', tone: 'warning' },
  'not-proven': { text: 'popup.test.notProven', tone: 'info' },
  failed: { text: 'popup.test.failed', tone: 'problem' },
  interrupted: { text: 'popup.test.interrupted', tone: 'warning' },
  running: { text: 'popup.test.runningNow', tone: 'info' },
} as const satisfies Readonly<Record<Verdict, { text: TextKey; tone: Tone }>>;
