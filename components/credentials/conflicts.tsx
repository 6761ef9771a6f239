// Says which values of the bundle do not belong together, each with where it comes from, and what to do.
import type { Conflict } from '@/utils/credential/bundle';
import { useApp } from '@/utils/state/use-app';
import { t, type TextKey } from '@/utils/texts';
import { Notice } from '../ui/notice';
import { fieldName } from '../words';
import { provenanceLine } from './value-provenance';

const words: Readonly<Record<Conflict['type'], { readonly title: TextKey; readonly hint: TextKey }>> = {
  generations: { title: 'popup.conflict.generations', hint: 'popup.conflict.generationsHint' },
  accounts: { title: 'popup.conflict.accounts', hint: 'popup.conflict.accountsHint' },
};

export function Conflicts() {
  const bundle = useApp((app) => app.bundle);
  if (bundle === null) return null;
  return bundle.conflicts.map(({ type, between }) => (
    <Notice key={type + between[0].field} tone="problem" title={t(words[type].title)}>
      <ul className="conflict">
        {between.map(({ field, provenance }) => (
          <li key={field}>
            {t(
              'popup.conflict.side',
              fieldName(bundle.key.kind, field),
              provenance.account,
              provenanceLine(provenance),
            )}
          </li>
        ))}
      </ul>
      <p>{t(words[type].hint)}</p>
    </Notice>
  ));
}
