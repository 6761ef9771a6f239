// Whatever else is kept: for other applications of this account, and for other accounts.
import { useId } from 'react';
import type { App } from '@/utils/state/app-state';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import './other-bundles.css';

interface OtherBundlesProps {
  readonly bundles: App['otherBundles'];
  readonly title: string;
}

export function OtherBundles({ bundles, title }: OtherBundlesProps) {
  const titleId = useId();
  const account = useApp((app) => app.account);
  const showBundle = useApp((app) => app.showBundle);
  const { attempt } = useAnnouncer();
  if (bundles.length === 0) return null;
  return (
    <section className="other-bundles" aria-labelledby={titleId}>
      <h3 id={titleId}>{title}</h3>
      <ul>
        {bundles.map(({ key, unexported }) => {
          const name =
            key.account === account
              ? key.application
              : t('popup.credentials.otherAccount', key.account, key.application);
          return (
            <li key={`${key.account}/${key.kind}/${key.recipe}/${key.application}`}>
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
