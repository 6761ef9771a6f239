// All checks of the test, each with its state in words. Every check has its place from the start, so nothing jumps.
import type { Answerer, CheckFacts, CheckStatus } from '@/utils/connection/check';
import type { TestRecord } from '@/utils/connection/test-record';
import { useApp } from '@/utils/state/use-app';
import { hasText, say, t, type TextKey } from '@/utils/texts';
import { StatusIcon, type Tone } from '../ui/status-icon';
import { checkName } from './check-name';
import './test-checks.css';

const statuses: Readonly<Record<CheckStatus, { readonly key: TextKey; readonly tone: Tone }>> = {
  passed: { key: 'popup.check.passed', tone: 'done' },
  failed: { key: 'popup.check.failed', tone: 'problem' },
  warning: { key: 'popup.check.warning', tone: 'warning' },
  'not-tested': { key: 'popup.check.notTested', tone: 'skipped' },
  'not-run': { key: 'popup.check.notRun', tone: 'off' },
};

interface TestChecksProps {
  readonly test: TestRecord | null;
  readonly isStale: boolean;
}

export function TestChecks({ test, isStale }: TestChecksProps) {
  const checks = useApp((app) => app.checks);
  const current = test?.status === 'running' ? test.current : null;
  return (
    <ol className="checks" data-stale={isStale || undefined} aria-label={t('popup.test.checks')}>
      {checks.map((one) => (
        <TestCheck
          key={one.id}
          name={checkName(one)}
          facts={test?.checks.find(({ check }) => check === one.id) ?? null}
          isCurrent={one.id === current}
        />
      ))}
    </ol>
  );
}

interface TestCheckProps {
  readonly name: string;
  /** What the check left, or null before it ran. */
  readonly facts: CheckFacts | null;
  readonly isCurrent: boolean;
}

function TestCheck({ name, facts, isCurrent }: TestCheckProps) {
  const status = facts === null ? null : statuses[statusOf(facts)];
  const tone = isCurrent ? 'busy' : (status?.tone ?? 'off');
  const words = isCurrent ? t('popup.check.running') : t(status?.key ?? 'popup.check.waiting');
  return (
    <li className="test-check" data-tone={tone}>
      <StatusIcon tone={tone} />
      <div className="check-text">
        <p>
          <span className="check-name">{name}</span>
          <span className="check-state">
            {words}
            {facts !== null && isTimed(facts) && (
              <span className="remark"> {t('popup.check.milliseconds', Math.round(facts.ms))}</span>
            )}
          </span>
        </p>
        {facts !== null && facts.reason !== 'ok' && <Reason check={facts.check} />}
        {facts !== null && isWorthDetail(facts) && <Detail facts={facts} />}
      </div>
    </li>
  );
}

function Reason({ check }: { readonly check: string }) {
  const words = useApp((app) => app.checkTexts[check]);
  if (words === undefined) return null;
  return (
    <p className="check-reason">
      {words.lead !== null && <strong>{t(words.lead)} </strong>}
      {say(words.text)}
    </p>
  );
}

/** For the person on the other side of a support call: what exactly was answered. */
function Detail({ facts }: { readonly facts: CheckFacts }) {
  const details = Object.entries(facts.detail).filter(([, fact]) => fact !== null && fact !== false);
  if (details.length === 0) return null;
  return (
    <details className="facts">
      <summary>{t('popup.test.facts')}</summary>
      <dl className="code">
        {facts.answeredBy !== 'this-computer' && (
          <Fact name={t('popup.fact.answeredBy')} value={t(answererTexts[facts.answeredBy])} />
        )}
        {details.map(([name, fact]) => (
          <Fact key={name} name={factName(name)} value={fact === true ? '✓' : String(fact)} />
        ))}
      </dl>
    </details>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

const answererTexts = {
  netsuite: 'popup.answerer.netsuite',
  gateway: 'popup.answerer.gateway',
  portal: 'popup.answerer.portal',
  edge: 'popup.answerer.edge',
  cache: 'popup.answerer.cache',
  other: 'popup.answerer.other',
  nobody: 'popup.answerer.nobody',
  'this-computer': 'popup.answerer.nobody',
} as const satisfies Readonly<Record<Answerer, TextKey>>;

/** A name of a record or of the kind's own stands as it is. */
function factName(name: string): string {
  const key = `popup.fact.${name}`;
  return hasText(key) ? say({ key }) : name;
}

/** What this set-up has no need to reach was left out on purpose; what an earlier failure kept back was not run. */
function statusOf({ status, reason }: CheckFacts): CheckStatus {
  return reason === 'not-wanted' ? 'not-tested' : status;
}

function isTimed({ status, answeredBy }: CheckFacts): boolean {
  return answeredBy !== 'this-computer' && status !== 'not-run' && status !== 'not-tested';
}

function isWorthDetail({ status }: CheckFacts): boolean {
  return status === 'failed' || status === 'warning';
}
