// Several sets of values in one text, such as production and a sandbox: one is chosen, nothing of two is mixed.
import { tablesOf } from '@/utils/credential-kinds/tables';
import type { Proposal, ReadBackValues } from '@/utils/handover/read-back';
import { accountFieldOf } from '@/utils/state/account-field';
import { t } from '@/utils/texts';
import { Button } from '../ui/button';
import { listOf } from '../words';

interface ChooseSetProps {
  readonly read: ReadBackValues;
  readonly onChoose: (proposal: Proposal) => void;
  readonly onCancel: () => void;
}

export function ChooseSet({ read: { proposals }, onChoose, onCancel }: ChooseSetProps) {
  return (
    <>
      <p>{t('popup.import.several', proposals.length)}</p>
      <ul className="import-sets">
        {proposals.map((proposal, at) => (
          <li key={at}>
            <Button onClick={() => onChoose(proposal)}>
              <strong>{accountOf(proposal)}</strong>
              <span className="remark">{whatOf(proposal)}</span>
            </Button>
          </li>
        ))}
      </ul>
      <div className="buttons">
        <Button variant="quiet" onClick={onCancel}>
          {t('popup.back')}
        </Button>
      </div>
    </>
  );
}

function accountOf({ kind, values }: Proposal): string {
  const account = values[accountFieldOf(kind).id];
  return account === undefined ? t('popup.import.setWithout') : t('popup.import.setOf', account);
}

/** Which values, and from which line on: two sets of one account differ in that only. */
function whatOf({ kind, values, places }: Proposal): string {
  const { fields } = tablesOf(kind);
  const named = fields.filter(({ id, isAccount }) => values[id] !== undefined && isAccount !== true);
  const lines = named.map(({ id }) => places[id]?.line ?? 0);
  return t('popup.import.setFrom', Math.min(...lines), listOf(named.map(({ name }) => name)));
}
