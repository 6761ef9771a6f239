// What comes after the last step: the test first, and the export once exactly these values have passed it.
import { verdictOf } from '@/utils/connection/test-record';
import { wasExported } from '@/utils/credential/bundle';
import { isFinished, type Progress } from '@/utils/guide/progress';
import { nextPart } from '@/utils/guide/parts';
import type { Recipe } from '@/utils/guide/recipe';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { useHasPassed } from '../test/use-has-passed';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useKind } from '../use-kind';
import type { ViewId } from '../view-id';

interface AllDoneProps {
  readonly steps: Progress['steps'];
  readonly onView: (view: ViewId) => void;
}

export function AllDone({ steps, onView }: AllDoneProps) {
  const { fields } = useKind();
  const isTested = useHasPassed();
  const isExported = useApp((app) => app.bundle !== null && wasExported(app.bundle, fields));
  const isEveryStep = steps.every(({ state }) => isFinished(state));
  const isUnproven = useApp((app) => app.test !== null && verdictOf(app.test) === 'not-proven');
  const hint = isUnproven
    ? isExported
      ? 'popup.guide.exportedUnproven'
      : 'popup.guide.exportUnproven'
    : isExported
      ? 'popup.guide.exported'
      : 'popup.guide.exportNext';
  const setUp = useApp((app) => app.setUp);
  const part = useApp((app) => nextPart(app.setUp?.recipe ?? '', app.recipes, app.setUps));
  const saveSetUp = useApp((app) => app.saveSetUp);
  const { attempt } = useAnnouncer();
  /** As whom and for what was said for the first part; what is doubtful is asked for each. */
  const begin = ({ kind, id, application, role }: Recipe) =>
    attempt(
      () =>
        saveSetUp(
          {
            kind,
            recipe: id,
            application,
            role,
            user: setUp?.user ?? null,
            given: [],
            ...(setUp?.answers === undefined ? {} : { answers: setUp.answers }),
            isBegun: true,
            isLooking: false,
          },
          'next',
        ),
      t('popup.failed.save'),
    );
  return (
    <Notice
      tone="done"
      title={t(isEveryStep ? 'popup.guide.nothingLeft' : 'popup.guide.nothingNeededLeft')}
      actions={
        <>
          <Button variant="primary" onClick={() => onView(isTested ? 'export' : 'test')}>
            {t(isTested ? 'popup.tab.export' : 'popup.export.toTest')}
          </Button>
          {part !== null && (
            <Button onClick={() => void begin(part)}>{t('popup.guide.nextPart', part.name)}</Button>
          )}
        </>
      }
    >
      {t(isTested ? hint : 'popup.guide.testNext')}
    </Notice>
  );
}
