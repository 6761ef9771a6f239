// What may be behind a failed or doubtful rung, likeliest first, each with the way to the page where it is put right.
import { diagnose } from '@/utils/connection/diagnose';
import type { TestRecord } from '@/utils/connection/test-record';
import { useApp } from '@/utils/state/use-app';
import { say, t } from '@/utils/texts';
import { OpenPageButton } from './open-page-button';
import { stepTitle } from './words';

const SHOWN_AT_FIRST = 3;

export function TestCauses({ test }: { readonly test: TestRecord }) {
  const steps = useApp((app) => app.progress?.steps);
  const result =
    test.rungs.find(({ status }) => status === 'failed') ??
    test.rungs.find(({ status }) => status === 'warning');
  if (result === undefined) return null;
  const { causes } = diagnose(result);
  if (causes.length === 0) return null;

  const item = (cause: (typeof causes)[number]) => {
    const step = steps?.find(({ number }) => number === cause.step);
    return (
      <li key={cause.id} className="cause">
        <p>{say({ key: cause.messageKey })}</p>
        {step !== undefined && (
          <div className="cause-way">
            <span className="remark">{t('popup.test.inStep', step.number, stepTitle(step.id))}</span>
            <OpenPageButton step={step} />
          </div>
        )}
      </li>
    );
  };
  const rest = causes.slice(SHOWN_AT_FIRST);
  return (
    <section className="causes" aria-labelledby="causes">
      <h3 id="causes">{causes.length === 1 ? t('popup.test.cause') : t('popup.test.causes')}</h3>
      <ol>{causes.slice(0, SHOWN_AT_FIRST).map(item)}</ol>
      {rest.length > 0 && (
        <details>
          <summary>{t('popup.test.moreCauses', rest.length)}</summary>
          <ol start={SHOWN_AT_FIRST + 1}>{rest.map(item)}</ol>
        </details>
      )}
    </section>
  );
}
