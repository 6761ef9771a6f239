// What was opened from the head in place of the views, with the way back: the settings, or the form of a set-up.
import { lazy, Suspense } from 'react';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { withTexts } from '@/utils/texts/load-texts';
import type { Opened } from './opened';
import { Button } from './ui/button';
import { Icon } from './ui/icon';
import './opened-view.css';

const Settings = lazy(async () => ({ default: (await withTexts(import('./settings/settings'))).Settings }));
const SetUpForm = lazy(async () => ({ default: (await withTexts(import('./guide/set-up-form'))).SetUpForm }));

interface OpenedViewProps {
  readonly opened: NonNullable<Opened>;
  readonly onClose: () => void;
}

export function OpenedView({ opened, onClose }: OpenedViewProps) {
  const bundle = useApp((app) => app.setUp && `${app.setUp.account}/${app.setUp.application}`);
  return (
    <main
      className="opened"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        // Unhandled, Escape closes the whole popup.
        event.preventDefault();
        onClose();
      }}
    >
      <Button
        small
        variant="quiet"
        icon={<Icon name="chevronLeft" size={14} className="points-back" />}
        onClick={onClose}
      >
        {t('popup.back')}
      </Button>
      <Suspense fallback={<p className="loading">{t('popup.loadingView')}</p>}>
        {opened === 'settings' && <Settings onForgotten={onClose} />}
        {opened === 'set-up' && <SetUpForm key={bundle} purpose="change" onClose={onClose} />}
        {opened === 'another-vendor' && <SetUpForm purpose="new" onClose={onClose} />}
      </Suspense>
    </main>
  );
}
