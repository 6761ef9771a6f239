// The steps of the recipe with their state, what to do next, and the way to each page.
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { OpenPageButton } from './open-page-button';
import { StepDetails } from './step-details';
import { StepRow, toneOf } from './step-row';
import { Notice } from './ui/notice';
import { ProgressBar } from './ui/progress-bar';
import { isStepFinished, stepTitle } from './words';
import './setup-guide.css';

export function SetupGuide() {
  const progress = useApp((app) => app.progress);
  const recipe = useApp((app) => app.recipe);
  if (progress === null) return <p className="loading">{t('popup.loading')}</p>;
  const { steps, next } = progress;
  const finished = steps.filter(({ state }) => isStepFinished(state)).length;

  return (
    <div className="guide">
      <div className="guide-progress">
        <p>
          <strong>{recipe.name}</strong>
          <span>{t('popup.guide.progress', finished, steps.length)}</span>
        </p>
        <ProgressBar segments={steps.map((step) => toneOf(step, next?.number === step.number))} />
      </div>
      {next === null ? (
        <Notice tone="done" title={t('popup.guide.nothingLeft')}>
          {t('popup.guide.nothingLeftHint')}
        </Notice>
      ) : (
        <section className="next-step" aria-labelledby="next-step">
          <p className="next-label">{t('popup.guide.next', next.number)}</p>
          <h3 id="next-step">{stepTitle(next.id)}</h3>
          <StepDetails step={next} />
          <OpenPageButton step={next} primary />
        </section>
      )}
      <ol className="steps">
        {steps.map((step) => (
          <StepRow key={step.id} step={step} isNext={next?.number === step.number} />
        ))}
      </ol>
    </div>
  );
}
