// One step: number, title, state in words and sign, the way to its page, and on demand what must be so there.
import { lazy, Suspense } from 'react';
import { isFinished, type StepProgress } from '@/utils/guide/progress';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { withTexts } from '@/utils/texts/load-texts';
import { OpenPageButton } from '../open-page-button';
import { SkipStepButton } from './skip-step-button';
import { StepDetails } from './step-details';
import { Icon } from '../ui/icon';
import { StatusIcon, type Tone } from '../ui/status-icon';
import { useKind } from '../use-kind';
import { fullTime, listOf, shortTime, stepStates, stepTitle } from '../words';

const MakeValues = lazy(async () => ({ default: (await withTexts(import('./make-values'))).MakeValues }));

interface StepRowProps {
  /** The steps of one stop: they are done on the same pages. */
  readonly stop: readonly StepProgress[];
  readonly isNext: boolean;
}

/** What a stop shows of its steps: the first that is not finished. */
export function shownOf(stop: readonly StepProgress[]): StepProgress {
  const shown = stop.find(({ state }) => !isFinished(state)) ?? stop[0];
  if (shown === undefined) throw new Error('A stop has a step.');
  return shown;
}

export function StepRow({ stop, isNext }: StepRowProps) {
  const { id: kind, made } = useKind();
  const recipe = useApp((app) => app.recipe);
  const step = shownOf(stop);
  const tone = toneOf(step, isNext);
  const articles = stop.flatMap(({ article }) => (article === null ? [] : String(article)));
  return (
    <li className="step" data-tone={tone} aria-current={isNext ? 'step' : undefined}>
      <details>
        <summary>
          <StatusIcon tone={tone} />
          <span className="step-title">
            <span className="step-number">{step.number}</span>{' '}
            {stop.map(({ id }) => stepTitle(kind, id)).join(' · ')}
            <Icon name="chevronDown" className="chevron" size={14} />
          </span>
          <span className="step-state" title={step.seenAt === null ? undefined : fullTime(step.seenAt)}>
            <span>{stateText(step, isNext)}</span>
            {articles.length > 0 && <> · {t('popup.guide.article', listOf(articles))}</>}
          </span>
        </summary>
        {stop.map((one) => (
          <StepDetails key={one.id} step={one} />
        ))}
        {recipe !== null && made?.step === step.id && !isNext && (
          <Suspense fallback={null}>
            <MakeValues made={made} recipe={recipe} />
          </Suspense>
        )}
      </details>
      <div className="step-actions">
        <OpenPageButton step={step} />
        <SkipStepButton step={step} />
      </div>
    </li>
  );
}

/** A step that cannot be done yet says so first; one that is wrong already says that. */
export function toneOf(step: StepProgress, isNext: boolean): Tone {
  if (isNext && step.state === 'not-seen') return 'current';
  if (step.state === 'not-seen' && step.waitsFor.length > 0) return 'waiting';
  return stepStates[step.state].tone;
}

function stateText(step: StepProgress, isNext: boolean): string {
  const words: string[] = [];
  if (isNext) words.push(t('popup.state.next'));
  const isWaiting = step.waitsFor.length > 0 && !isFinished(step.state);
  const isToMake = step.isInPopup && step.state === 'not-seen';
  const state = t(isToMake ? 'popup.state.toDo' : stepStates[step.state].key);
  if (!isWaiting || step.state !== 'not-seen') {
    words.push(step.seenAt === null ? state : t('popup.state.seen', state, shortTime(step.seenAt)));
  }
  if (isWaiting) {
    const numbers = listOf(step.waitsFor.map(String));
    words.push(t('popup.state.waitsFor', step.waitsFor.length, numbers));
  }
  if (step.optional) words.push(t('popup.state.optional'));
  return words.join(' · ');
}
