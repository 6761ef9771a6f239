// What of a test the person may leave out or ask for: scripts of the vendor's, and records where there are more than a test can ask for.
import { chosenOf } from '@/utils/connection/choose-checks';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { useSetUpDraft } from '../use-draft';
import { checkName } from './check-name';
import '../ui/choices.css';

export interface ChosenChecks {
  /** Ids of what will be tried of that which may be chosen. */
  readonly chosen: readonly string[];
  readonly change: (id: string, isTicked: boolean) => void;
}

/** Kept while the popup is closed, and until the browser is. */
export function useChosenChecks(): ChosenChecks {
  const choices = useApp((app) => app.checkChoices);
  const [draft, keep] = useSetUpDraft('tried');
  const chosen = chosenOf(choices, draft === null ? null : draft.split(' '));
  const change = (id: string, isTicked: boolean) =>
    keep((isTicked ? [...chosen, id] : chosen.filter((other) => other !== id)).join(' '));
  return { chosen, change };
}

export function TestChoices({ chosen, change }: ChosenChecks) {
  const { offered, room } = useApp((app) => app.checkChoices);
  const checks = useApp((app) => app.checks);
  const isRunning = useApp((app) => app.test?.status === 'running');
  const isMore = offered.length > room;
  const shown = offered.filter(({ isUsual }) => isMore || !isUsual);
  if (shown.length === 0) return null;
  return (
    <fieldset className="formats" disabled={isRunning}>
      <legend>{t('popup.test.choose')}</legend>
      {shown.map(({ id, isUsual }) => {
        const check = checks.find((each) => each.id === id);
        const isTicked = chosen.includes(id);
        return (
          <label key={id} className="format">
            <input
              type="checkbox"
              checked={isTicked}
              disabled={!isTicked && chosen.length >= room}
              onChange={(event) => change(id, event.target.checked)}
            />
            <span>
              {check !== undefined && checkName(check)}
              {!isUsual && <span className="remark"> {t('popup.test.runsScript')}</span>}
            </span>
          </label>
        );
      })}
      {isMore && <p className="remark">{t('popup.test.room', room)}</p>}
    </fieldset>
  );
}
