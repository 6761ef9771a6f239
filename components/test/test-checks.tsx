// All rungs of the test, each with its state in words. Every rung has its place from the start, so nothing jumps.
import { describeResult } from '@/utils/connection/describe';
import { rungs, type Rung, type RungResult, type RungStatus } from '@/utils/connection/check';
import type { TestRecord } from '@/utils/connection/test-record';
import { say, t, type TextKey } from '@/utils/texts';
import { StatusIcon, type Tone } from '../ui/status-icon';

const statuses: Readonly<Record<RungStatus, { readonly key: TextKey; readonly tone: Tone }>> = {
  passed: { key: 'popup.rung.passed', tone: 'done' },
  failed: { key: 'popup.rung.failed', tone: 'problem' },
  warning: { key: 'popup.rung.warning', tone: 'warning' },
  'not-tested': { key: 'popup.rung.notTested', tone: 'skipped' },
  'not-run': { key: 'popup.rung.notRun', tone: 'off' },
};

interface TestRungsProps {
  readonly test: TestRecord | null;
  readonly isStale: boolean;
}

export function TestRungs({ test, isStale }: TestRungsProps) {
  const current = test?.status === 'running' ? test.current : null;
  return (
    <ol className="rungs" data-stale={isStale || undefined} aria-label={t('popup.test.rungs')}>
      {rungs.map((rung) => (
        <TestRung
          key={rung}
          rung={rung}
          result={test?.rungs.find((each) => each.rung === rung) ?? null}
          isCurrent={rung === current}
        />
      ))}
    </ol>
  );
}

interface TestRungProps {
  readonly rung: Rung;
  readonly result: RungResult | null;
  readonly isCurrent: boolean;
}

function TestRung({ rung, result, isCurrent }: TestRungProps) {
  const status = result === null ? null : statuses[shownStatus(result)];
  const tone = isCurrent ? 'busy' : (status?.tone ?? 'off');
  const words = isCurrent ? t('popup.rung.running') : t(status?.key ?? 'popup.rung.waiting');
  return (
    <li className="rung" data-tone={tone}>
      <StatusIcon tone={tone} />
      <div className="rung-text">
        <p>
          <span className="rung-name">{say({ key: `connection.rung.${rung}` })}</span>
          <span className="rung-state">
            {words}
            {result !== null && isTimed(result) && (
              <span className="remark"> {t('popup.rung.milliseconds', Math.round(result.ms))}</span>
            )}
          </span>
        </p>
        {result !== null && result.reason !== 'ok' && (
          <p className="rung-reason">
            {isLocationOpen(result) && <strong>{t('popup.rung.locationNotTested')} </strong>}
            {say(describeResult(result))}
          </p>
        )}
        {result !== null && isWorthFacts(result) && <Facts result={result} />}
      </div>
    </li>
  );
}

/** For the person on the other side of a support call: what exactly was answered. */
function Facts({ result }: { readonly result: RungResult }) {
  const facts = Object.entries(result.detail).filter(([, fact]) => fact !== null);
  if (facts.length === 0) return null;
  return (
    <details className="facts">
      <summary>{t('popup.test.facts')}</summary>
      <dl className="code">
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{String(fact)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** What this set-up has no need to reach was left out on purpose; what an earlier failure kept back was not run. */
function shownStatus({ status, reason }: RungResult): RungStatus {
  return reason === 'not-wanted' ? 'not-tested' : status;
}

/** The records passed, and only their location could not be looked at. */
function isLocationOpen({ status, reason }: RungResult): boolean {
  return status === 'passed' && (reason === 'location-not-permitted' || reason === 'location-unclear');
}

function isTimed({ status, rung }: RungResult): boolean {
  return rung !== 'offline' && status !== 'not-run' && status !== 'not-tested';
}

function isWorthFacts({ status }: RungResult): boolean {
  return status === 'failed' || status === 'warning';
}
