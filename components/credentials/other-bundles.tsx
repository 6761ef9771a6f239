// Whatever else is kept: for other applications of this account, and for other accounts.
import { useId } from 'react';
import type { AppState } from '@/utils/state/app-state';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import './other-bundles.css';

export function OtherBundles({
  bundles,
  title,
}: {
  readonly bundles: AppState['otherBundles'];
  readonly title: string;
}) {
  const id = useId();
  const account = useApp((app) => app.account);
  const showBundle = useApp((app) => app.showBundle);
  const { attempt } = useAnnouncer();
  if (bundles.length === 0) return null;
  return (
    <section className="other-bundles" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <ul>
        {bundles.map(({ key, unexported }) => {
          const name =
            key.account === account
              ? key.application
              : t('popup.credentials.otherAccount', key.account, key.application);
          return (
            <li key={`${key.account}/${key.recipe}/${key.application}`}>
              <span>
                {name}
                {unexported > 0 && <span className="remark"> {t('popup.credentials.unexported')}</span>}
              </span>
              <Button
                small
                variant="quiet"
                about={name}
                onClick={() => void attempt(() => showBundle(key), t('popup.failed.save'))}
              >
                {t('popup.credentials.show')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
