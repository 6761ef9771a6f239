// `Open page`: leads to a page of the account that is shown. The page's name is read out and stands in the title.
import type { StepProgress } from '@/utils/guide/progress';
import type { PageId } from '@/utils/netsuite/pages/page';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { useAnnouncer } from './ui/announcer';
import { Button } from './ui/button';
import { Icon } from './ui/icon';
import { useKind } from './use-kind';
import { pageName, stepTitle } from './words';

interface OpenPageButtonProps {
  readonly step: StepProgress;
  readonly primary?: boolean;
  /** That of what may be wrong: its record is opened where it is known. */
  readonly page?: PageId | null;
}

export function OpenPageButton({ step, primary = false, page = null }: OpenPageButtonProps) {
  const openPage = useApp((app) => app.openPage);
  const { id: kind } = useKind();
  const { attempt } = useAnnouncer();
  const { record } = step;
  const open = record?.page === page ? record : step.open;
  if (open === null) return null;
  const target = pageName(open.page) ?? stepTitle(kind, step.id);
  return (
    <Button
      variant={primary ? 'primary' : 'quiet'}
      small={!primary}
      icon={primary && <Icon name="arrowOut" size={14} className="points-out" />}
      title={target}
      about={step.number === null ? target : t('popup.aboutPage', step.number, target)}
      onClick={() => void attempt(() => openPage(open.path), t('popup.failed.open'))}
    >
      {t('popup.openPage')}
    </Button>
  );
}
