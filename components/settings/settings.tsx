// How long exported values stay, and the end of everything that is kept of an account.
import { useEffect, useId, useRef, useState } from 'react';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import { Confirm } from '../ui/confirm';
import { keepTime } from '../words';
import { FillSwitch } from './fill-switch';
import { Recipes } from './recipes';
import '../credentials/forget-bundle.css';
import './settings.css';

const choices = [1, 24, 168, null] as const;

export function Settings({ onForgotten }: { readonly onForgotten: () => void }) {
  const id = useId();
  const select = useRef<HTMLSelectElement>(null);
  const keepHours = useApp((app) => app.settings.keepExportedHours);
  const changeSettings = useApp((app) => app.changeSettings);
  const { announce, attempt } = useAnnouncer();
  // One that was set by an older release stays a choice.
  const known = keepHours === 'unknown' ? [] : [keepHours];
  const hours = [...new Set<number | null>([...choices, ...known])];

  useEffect(() => select.current?.focus(), []);
  const choose = async (text: string) => {
    const keepExportedHours = text === 'never' ? null : Number(text);
    if (await attempt(() => changeSettings({ keepExportedHours }), t('popup.failed.save')))
      announce(t('popup.settings.saved'));
  };

  return (
    <section className="settings" aria-labelledby="settings-title">
      <h2 id="settings-title">{t('popup.settings.title')}</h2>
      <div className="setting">
        <label htmlFor={id}>{t('popup.settings.keepExported')}</label>
        <select
          id={id}
          ref={select}
          value={keepHours ?? 'never'}
          aria-describedby={`${id}-hint`}
          onChange={(event) => void choose(event.target.value)}
        >
          {keepHours === 'unknown' && <option value={keepHours}>{t('popup.settings.unknown')}</option>}
          {hours.map((each) => (
            <option key={each} value={each ?? 'never'}>
              {each === null ? t('popup.settings.never') : t('popup.settings.after', keepTime(each))}
            </option>
          ))}
        </select>
        <p className="remark" id={`${id}-hint`}>
          {t('popup.settings.keepExportedHint')}
        </p>
      </div>
      <FillSwitch />
      <Recipes />
      <ForgetAccount onForgotten={onForgotten} />
    </section>
  );
}

function ForgetAccount({ onForgotten }: { readonly onForgotten: () => void }) {
  const [isAsking, setIsAsking] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const account = useApp((app) => app.account) ?? '';
  const bundle = useApp((app) => app.bundle);
  const others = useApp((app) => app.otherBundles);
  const forgetAccount = useApp((app) => app.forgetAccount);
  const { announce, attempt } = useAnnouncer();
  const unexported = others
    .filter(({ key }) => key.account === account)
    .reduce((sum, other) => sum + other.unexported, bundle?.unexported ?? 0);

  const forget = async () => {
    if (!(await attempt(forgetAccount, t('popup.failed.forget')))) return;
    announce(t('popup.settings.accountForgotten', account));
    onForgotten();
  };
  return (
    <div className="forget-bundle">
      <Button
        ref={trigger}
        small
        variant="quiet"
        aria-expanded={isAsking}
        onClick={() => setIsAsking(!isAsking)}
      >
        {t('popup.settings.forgetAccount', account)}
      </Button>
      {isAsking && (
        <Confirm
          title={t('popup.settings.forgetAccountTitle', account)}
          confirmLabel={t('popup.settings.forgetAccount', account)}
          cancelLabel={t('popup.keep')}
          onConfirm={() => void forget()}
          onCancel={() => {
            trigger.current?.focus();
            setIsAsking(false);
          }}
        >
          <p>{t('popup.settings.forgetAccountValues', unexported)}</p>
          <p>{t('popup.settings.forgetAccountNames')}</p>
        </Confirm>
      )}
    </div>
  );
}
