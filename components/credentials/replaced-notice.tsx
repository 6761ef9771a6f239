// Says that a pair shown by NetSuite took the place of another one: before a test and an export, until the new one was tested.
import { replacedCaptures } from '@/utils/credential/bundle';
import { verdictOf } from '@/utils/connection/test-record';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { fieldNames } from '../words';
import { provenanceLine } from './value-provenance';

export function ReplacedNotice() {
  const bundle = useApp((app) => app.bundle);
  const test = useApp((app) => app.test);
  const isCurrent = useApp((app) => app.testIsCurrent);
  const restoreValues = useApp((app) => app.restoreValues);
  const { announce, attempt } = useAnnouncer();
  if (bundle === null || (isCurrent && test !== null && verdictOf(test).startsWith('passed'))) return null;
  const restore = async (entryId: string) => {
    if (await attempt(() => restoreValues(entryId), t('popup.failed.save')))
      announce(t('popup.credentials.restored'));
  };
  return replacedCaptures(bundle).map(({ entryId, values, provenance }) => {
    const names = fieldNames(
      bundle.key.kind,
      values.map(({ field }) => field),
    );
    return (
      <Notice
        key={entryId}
        tone="warning"
        title={t('popup.replaced.title', names)}
        actions={
          <Button small about={names} onClick={() => void restore(entryId)}>
            {t('popup.replaced.restore')}
          </Button>
        }
      >
        {t('popup.replaced.text', provenanceLine(provenance))}
      </Notice>
    );
  });
}
