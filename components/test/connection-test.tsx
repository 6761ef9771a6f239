// Tests the values with real signed calls on demand, and shows each check as it ends, the verdict and what to check.
import { requiredOf } from '@/utils/credential/field';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { Conflicts } from '../credentials/conflicts';
import { ReplacedNotice } from '../credentials/replaced-notice';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import { useKind } from '../use-kind';
import type { ViewId } from '../view-id';
import { listOf, shortTime } from '../words';
import { KnownProblems, TestCauses, useRemedy } from './test-causes';
import { TestChoices, useChosenChecks } from './test-choices';
import { TestChecks } from './test-checks';
import { TestShare } from './test-share';
import { TestSummary } from './test-summary';
import { useHasPassed } from './use-has-passed';
import { useTestPause } from './use-test-pause';
import './connection-test.css';

export function ConnectionTest({ onView }: { readonly onView: (view: ViewId) => void }) {
  const { fields } = useKind();
  const bundle = useApp((app) => app.bundle);
  const test = useApp((app) => app.test);
  const isCurrent = useApp((app) => app.testIsCurrent);
  const testConnection = useApp((app) => app.testConnection);
  const cancelTest = useApp((app) => app.cancelTest);
  const { attempt } = useAnnouncer();
  const missing = requiredOf(fields).filter(({ id }) => bundle?.values[id] === undefined);
  const isRunning = test?.status === 'running';
  const pausedUntil = useTestPause();
  const isAtOdds = (bundle?.conflicts.length ?? 0) > 0;
  const isReady = missing.length === 0 && !isAtOdds && !isRunning && pausedUntil === null;
  const hasFailedNow = test?.status === 'failed' && isCurrent;
  const hasPassedNow = useHasPassed();
  const remedy = useRemedy();
  const choices = useChosenChecks();

  return (
    <div className="connection-test">
      <Conflicts />
      <ReplacedNotice />
      {/* First what came of it, then what to do about it; what was asked of NetSuite stands below. */}
      <div aria-live="polite">
        <TestSummary test={test} isCurrent={isCurrent} />
      </div>
      {hasPassedNow && (
        <Button variant="primary" onClick={() => onView('export')}>
          {t('popup.test.toExport')}
        </Button>
      )}
      {!isRunning && <TestCauses />}
      {!hasFailedNow && !isRunning && <KnownProblems />}
      <TestChoices {...choices} />
      <div className="test-start">
        <Button
          variant={hasPassedNow || remedy !== null || missing.length > 0 ? 'plain' : 'primary'}
          unavailable={!isReady}
          aria-describedby="test-hint"
          onClick={() => void attempt(() => testConnection(choices.chosen), t('popup.failed.test'))}
        >
          <span className="same-width">
            <span>{isRunning ? t('popup.test.running') : t('popup.test.start')}</span>
            <span aria-hidden="true" data-reserve={t('popup.test.start')} />
          </span>
        </Button>
        {isRunning && (
          <Button onClick={() => void attempt(cancelTest, t('popup.failed.cancel'))}>
            {t('popup.cancel')}
          </Button>
        )}
        <p className="remark" id="test-hint" data-whole={pausedUntil !== null || undefined}>
          {missing.length > 0
            ? t('popup.test.missing', listOf(missing.map(({ name }) => name)))
            : pausedUntil !== null
              ? t('popup.test.paused', shortTime(pausedUntil))
              : t('popup.test.what')}
        </p>
      </div>
      {missing.length > 0 && (
        <Button small variant="primary" onClick={() => onView('credentials')}>
          {t('popup.toCredentials')}
        </Button>
      )}
      <TestChecks test={test} isStale={test !== null && !isCurrent && !isRunning} />
      {test !== null && !isRunning && <TestShare test={test} />}
      <p className="remark">{t('popup.test.address')}</p>
    </div>
  );
}
