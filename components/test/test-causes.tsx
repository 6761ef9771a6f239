// What may be behind a failed or doubtful rung, likeliest first, each with the way to the page where it is put right.
import type { Cause } from '@/utils/connection/causes';
import { diagnose, foretold, NAMED } from '@/utils/connection/diagnose';
import { decisiveRung, type TestRecord } from '@/utils/connection/test-record';
import { useApp } from '@/utils/state/use-app';
import { say, t } from '@/utils/texts';
import { OpenPageButton } from '../open-page-button';
import { useEvidence } from './use-evidence';
import { stepTitle } from '../words';

export function TestCauses({ test }: { readonly test: TestRecord }) {
  const evidence = useEvidence(test);
  const result = decisiveRung(test);
  if (result === undefined || evidence === null) return null;
  const { causes, shown, isAuditUseful } = diagnose(result, evidence);
  if (causes.length === 0) return null;

  const item = (cause: Cause) => (
    <CauseItem key={cause.id} cause={cause} isShown={shown.includes(cause.id)} />
  );
  const rest = causes.slice(NAMED);
  return (
    <section className="causes" aria-labelledby="causes">
      <h3 id="causes">{causes.length === 1 ? t('popup.test.cause') : t('popup.test.causes')}</h3>
      <ol>{causes.slice(0, NAMED).map(item)}</ol>
      {isAuditUseful && <p className="cause-audit">{t('popup.test.audit')}</p>}
      {rest.length > 0 && (
        <details>
          <summary>{t('popup.test.moreCauses', rest.length)}</summary>
          <ol start={NAMED + 1}>{rest.map(item)}</ol>
        </details>
      )}
    </section>
  );
}

/** What NetSuite's pages showed that will make a test fail; said before one is started. */
export function Foretold() {
  const evidence = useEvidence(null);
  const causes = evidence === null ? [] : foretold(evidence);
  if (causes.length === 0) return null;
  return (
    <section className="causes" aria-labelledby="foretold">
      <h3 id="foretold">{t('popup.test.foretold')}</h3>
      <ul>
        {causes.map((cause) => (
          <CauseItem key={cause.id} cause={cause} isShown />
        ))}
      </ul>
    </section>
  );
}

function CauseItem({ cause, isShown }: { readonly cause: Cause; readonly isShown: boolean }) {
  const step = useApp((app) => app.progress?.steps.find(({ number }) => number === cause.step));
  return (
    <li className="cause">
      <p>{say({ key: cause.messageKey })}</p>
      {isShown && <p className="remark">{t('popup.test.shown')}</p>}
      {step !== undefined && (
        <div className="cause-way">
          <span className="remark">{t('popup.test.inStep', step.number, stepTitle(step.id))}</span>
          <OpenPageButton step={step} />
        </div>
      )}
    </li>
  );
}
