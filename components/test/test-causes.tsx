// What may be behind a failed or doubtful check, likeliest first, each with the way to the page where it is put right.
import type { RankedCause } from '@/utils/connection/diagnose';
import { useApp } from '@/utils/state/use-app';
import { say, t } from '@/utils/texts';
import { OpenPageButton } from '../open-page-button';
import { useKind } from '../use-kind';
import { stepInWords } from '../words';
import { checkName } from './check-name';
import './test-causes.css';

/** After a failure the first cause that has a page: its button is the next thing to do. Null where there is none. */
export function useRemedy(): RankedCause | null {
  const diagnosis = useApp((app) => app.diagnosis);
  const steps = useApp((app) => app.progress?.steps);
  const hasFailed = useApp((app) => app.test?.status === 'failed' && app.testIsCurrent);
  const hasPage = ({ step }: RankedCause) =>
    steps?.some(({ id, open }) => id === step && open !== null) === true;
  return hasFailed ? (diagnosis?.causes.find(hasPage) ?? null) : null;
}

export function TestCauses() {
  const remedy = useRemedy();
  const diagnosis = useApp((app) => app.diagnosis);
  if (diagnosis === null || diagnosis.causes.length === 0) return null;
  const { causes, further, isAuditUseful } = diagnosis;
  const item = (cause: RankedCause) => (
    <CauseItem key={cause.id} cause={cause} isRemedy={cause.id === remedy?.id} />
  );
  return (
    <section className="causes" aria-labelledby="causes">
      <h3 id="causes">{t('popup.test.causes', causes.length)}</h3>
      <ol>{causes.map(item)}</ol>
      {isAuditUseful && <p className="cause-audit">{t('popup.test.audit')}</p>}
      {further.length > 0 && (
        <details>
          <summary>{t('popup.test.moreCauses', further.length)}</summary>
          <ol start={causes.length + 1}>{further.map(item)}</ol>
        </details>
      )}
    </section>
  );
}

/** What NetSuite's pages showed that will make a test fail; said before one is started. */
export function KnownProblems() {
  const causes = useApp((app) => app.knownProblems);
  if (causes.length === 0) return null;
  return (
    <section className="causes" aria-labelledby="known-problems">
      <h3 id="known-problems">{t('popup.test.knownProblems')}</h3>
      <ul>
        {causes.map((cause) => (
          <CauseItem key={cause.id} cause={cause} isRemedy={false} />
        ))}
      </ul>
    </section>
  );
}

/** What a cause rests on, in the words of the check or by the name of the page, and what shows that it is put right. */
function Why({ cause: { basis, check } }: { readonly cause: RankedCause }) {
  const checks = useApp((app) => app.checks);
  const words = useApp((app) => (basis.type === 'page' ? undefined : app.checkTexts[basis.check]));
  // The audit trail is a page as well.
  const shown = basis.type !== 'answer' && <p className="remark">{t('popup.test.shown')}</p>;
  if (basis.type === 'page') return shown;
  const made = checks.find(({ id }) => id === check);
  return (
    <>
      {shown}
      <details className="cause-why">
        <summary>{t('popup.test.why')}</summary>
        {basis.type === 'audit' && <p>{t('popup.test.whyAudit')}</p>}
        {words !== undefined && <p>{say(words.text)}</p>}
        {basis.type === 'answer' && basis.said !== null && <p className="code">{basis.said}</p>}
        {made !== undefined && <p className="remark">{t('popup.test.mendedWhen', checkName(made))}</p>}
      </details>
    </>
  );
}

interface CauseItemProps {
  readonly cause: RankedCause;
  readonly isRemedy: boolean;
}

function CauseItem({ cause, isRemedy }: CauseItemProps) {
  const { id: kind } = useKind();
  const step = useApp((app) => app.progress?.steps.find(({ id }) => id === cause.step));
  return (
    <li className="cause">
      <p>{say(cause.text)}</p>
      {step !== undefined && (
        <div className="cause-way">
          <span className="remark">{stepInWords(kind, step)}</span>
          <OpenPageButton step={step} primary={isRemedy} page={cause.page} />
        </div>
      )}
      <Why cause={cause} />
    </li>
  );
}
