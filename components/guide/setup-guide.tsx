// The steps of the recipe with their state, what to do next, and the way to each page.
import { lazy, Suspense, useState } from 'react';
import { countStops, nextToLook, stopsOf, type StepProgress } from '@/utils/guide/progress';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { withTexts } from '@/utils/texts/load-texts';
import { OpenPageButton } from '../open-page-button';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import { ProgressBar } from '../ui/progress-bar';
import { useKind } from '../use-kind';
import type { ViewId } from '../view-id';
import { stepTitle } from '../words';
import { StepDetails } from './step-details';
import { shownOf, StepRow, toneOf } from './step-row';
import { UsePageButton } from './use-page-button';
import './setup-guide.css';

/** What is needed at the very end is fetched then. */
const AllDone = lazy(async () => ({ default: (await withTexts(import('./all-done'))).AllDone }));

const SetUpForm = lazy(async () => ({ default: (await withTexts(import('./set-up-form'))).SetUpForm }));

const MakeValues = lazy(async () => ({ default: (await withTexts(import('./make-values'))).MakeValues }));
const WayOver = lazy(async () => ({ default: (await withTexts(import('./way-over'))).WayOver }));
const SaveMadeFile = lazy(async () => ({ default: (await withTexts(import('./make-values'))).SaveMadeFile }));

function SkipLookButton() {
  const saveSetUp = useApp((app) => app.saveSetUp);
  const { attempt } = useAnnouncer();
  const skip = () => saveSetUp({ isLooking: false }, null);
  return (
    <Button variant="quiet" onClick={() => void attempt(skip, t('popup.failed.save'))}>
      {t('popup.guide.skipLook')}
    </Button>
  );
}

export function SetupGuide({ onView }: { readonly onView: (view: ViewId) => void }) {
  const progress = useApp((app) => app.progress);
  const { id: kind, made, ending } = useKind();
  const [isSaved, setIsSaved] = useState(false);
  const recipe = useApp((app) => app.recipe);
  const setUp = useApp((app) => app.setUp);
  if (progress === null || setUp === null) return <p className="loading">{t('popup.loading')}</p>;
  if (!setUp.isBegun) {
    return (
      <Suspense fallback={null}>
        <SetUpForm purpose="begin" />
      </Suspense>
    );
  }
  const { steps } = progress;
  const look = nextToLook(progress, setUp);
  const next = look ?? progress.next;
  const stops = stopsOf(steps);
  const isNext = (stop: readonly StepProgress[]) => next !== null && stop.some(({ id }) => id === next.id);
  const { finished, all } = countStops(steps);

  return (
    <div className="guide">
      <div className="guide-progress">
        <p>
          <strong>{recipe?.name}</strong>
          <span>{t('popup.guide.progress', finished, all)}</span>
        </p>
        <ProgressBar segments={stops.map((stop) => toneOf(shownOf(stop), isNext(stop)))} />
      </div>
      {next === null ? (
        <Suspense fallback={<div className="all-done-room" />}>
          <AllDone steps={steps} onView={onView} />
        </Suspense>
      ) : (
        <section className="next-step" aria-labelledby="next-step">
          <p className="next-label">
            {next.number === null
              ? t('popup.state.next')
              : t(look === null ? 'popup.guide.next' : 'popup.guide.look', next.number)}
          </p>
          <h3 id="next-step">{stepTitle(kind, next.id)}</h3>
          <StepDetails step={next} />
          {recipe !== null && made?.step === next.id && (
            <Suspense fallback={null}>
              <MakeValues made={made} recipe={recipe} />
            </Suspense>
          )}
          <div className="buttons">
            {made?.file.step === next.id && (
              <Suspense fallback={null}>
                <SaveMadeFile made={made} primary={!isSaved} onSaved={() => setIsSaved(true)} />
              </Suspense>
            )}
            <OpenPageButton step={next} primary={isSaved || made?.file.step !== next.id} />
            {look !== null && <SkipLookButton />}
          </div>
        </section>
      )}
      <UsePageButton onCredentials={() => onView('credentials')} />
      <ol className="steps">
        {stops.map((stop) => (
          <StepRow key={shownOf(stop).number} stop={stop} isNext={isNext(stop)} />
        ))}
      </ol>
      {recipe !== null && ending !== undefined && (
        <Suspense fallback={null}>
          <WayOver ending={ending} recipe={recipe} />
        </Suspense>
      )}
    </div>
  );
}
