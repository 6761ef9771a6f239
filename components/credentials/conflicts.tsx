// Says which values of the bundle do not belong together, each with where it comes from, and what to do.
import type { ConflictSide } from '@/utils/credential/bundle';
import { fieldNames } from '@/utils/credential/fields';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { Notice } from '../ui/notice';
import { provenanceLine } from './value-provenance';

export function Conflicts() {
  const conflicts = useApp((app) => app.bundle?.conflicts ?? none);
  return conflicts.map(({ kind, between }) => (
    <Notice
      key={kind + between[0].field}
      tone="problem"
      title={t(kind === 'generations' ? 'popup.conflict.generations' : 'popup.conflict.accounts')}
    >
      <ul className="conflict">
        {between.map((side) => (
          <li key={side.field}>{sideLine(side)}</li>
        ))}
      </ul>
      <p>{t(kind === 'generations' ? 'popup.conflict.generationsHint' : 'popup.conflict.accountsHint')}</p>
    </Notice>
  ));
}

const none = [] as const;

function sideLine({ field, provenance }: ConflictSide): string {
  return t('popup.conflict.side', fieldNames[field], provenance.account, provenanceLine(provenance));
}
