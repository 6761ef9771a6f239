// Leaves out an optional step, or takes it up again. One button for both, so that it keeps the focus.
import { isFinished, type StepProgress } from '@/utils/guide/progress';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import { useKind } from '../use-kind';
import { stepTitle } from '../words';

export function SkipStepButton({ step }: { readonly step: StepProgress }) {
  const skipStep = useApp((app) => app.skipStep);
  const { id: kind } = useKind();
  const { announce, attempt } = useAnnouncer();
  const isSkipped = step.state === 'skipped';
  if (!step.optional || (isFinished(step.state) && !isSkipped)) return null;

  const change = async () => {
    if (!(await attempt(() => skipStep(step.id, !isSkipped), t('popup.failed.save')))) return;
    announce(
      t(isSkipped ? 'popup.guide.wasTakenUp' : 'popup.guide.wasSkipped', step.number ?? step.article ?? ''),
    );
  };
  return (
    <Button small variant="quiet" about={stepTitle(kind, step.id)} onClick={() => void change()}>
      {t(isSkipped ? 'popup.guide.doAfterAll' : 'popup.guide.skip')}
    </Button>
  );
}
