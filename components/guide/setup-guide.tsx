// The steps of the recipe with their state, what to do next, and the way to each page.
import { lazy, Suspense } from 'react';
import { isFinished } from '@/utils/guide/progress';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { OpenPageButton } from '../open-page-button';
import { ProgressBar } from '../ui/progress-bar';
import { useKind } from '../use-kind';
import type { ViewId } from '../view-id';
import { stepTitle } from '../words';
import { StepDetails } from './step-details';
import { StepRow, toneOf } from './step-row';
import { UsePageButton } from './use-page-button';
import './setup-guide.css';

/** What is needed at the very end is fetched then. */
const AllDone = lazy(async () => ({ default: (await import('./all-done')).AllDone }));

export function SetupGuide({ onView }: { readonly onView: (view: ViewId) => void }) {
  const progress = useApp((app) => app.progress);
  const { id: kind } = useKind();
  const recipe = useApp((app) => app.recipe);
  if (progress === null) return <p className="loading">{t('popup.loading')}</p>;
  const { steps, next } = progress;
  const finished = steps.filter(({ state }) => isFinished(state)).length;

  return (
    <div className="guide">
      <div className="guide-progress">
        <p>
          <strong>{recipe?.name}</strong>
          <span>{t('popup.guide.progress', finished, steps.length)}</span>
        </p>
        <ProgressBar segments={steps.map((step) => toneOf(step, next?.number === step.number))} />
      </div>
      {next === null ? (
        <Suspense fallback={null}>
          <AllDone steps={steps} onView={onView} />
        </Suspense>
      ) : (
        <section className="next-step" aria-labelledby="next-step">
          <p className="next-label">{t('popup.guide.next', next.number)}</p>
          <h3 id="next-step">{stepTitle(kind, next.id)}</h3>
          <StepDetails step={next} />
          <OpenPageButton step={next} primary />
        </section>
      )}
      <UsePageButton onCredentials={() => onView('credentials')} />
      <ol className="steps">
        {steps.map((step) => (
          <StepRow key={step.id} step={step} isNext={next?.number === step.number} />
        ))}
      </ol>
    </div>
  );
}
