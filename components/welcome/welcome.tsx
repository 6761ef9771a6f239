// What somebody sees who has just installed this: what it does, how to begin, how to keep it at hand, and what it may do.
import { SIGN_IN } from '@/utils/netsuite/sign-in-paths';
import { t, type TextKey } from '@/utils/texts';
import { BrandMark } from '../guide/brand-mark';
import './welcome.css';

/** Where somebody who was sent the values begins. */
const VALUES = '/popup.html#import';

const permissions = ['pages', 'calls', 'storage', 'scripts'] as const;
const does = ['guide', 'keep', 'test', 'handOver'] as const;
const keys: readonly (readonly [string, TextKey])[] = [
  ['G', 'popup.welcome.keys.popup'],
  ['S', 'popup.welcome.keys.panel'],
  ['J', 'popup.welcome.keys.card'],
];

export function Welcome() {
  const isFirefox = location.protocol === 'moz-extension:';
  return (
    <main className="welcome">
      <header>
        <BrandMark />
        <h1>{t('extension.name')}</h1>
      </header>
      <p>{t('popup.welcome.what')}</p>
      <ul>
        {does.map((what) => (
          <li key={what}>{t(`popup.welcome.does.${what}`)}</li>
        ))}
      </ul>
      <div className="buttons">
        <a className="button button-primary" href={SIGN_IN} target="_blank" rel="noreferrer">
          <span>{t('popup.welcome.open')}</span>
        </a>
        <a className="button" href={VALUES}>
          <span>{t('popup.welcome.haveValues')}</span>
        </a>
      </div>
      <p className="remark">{t('popup.welcome.then')}</p>
      <section aria-labelledby="welcome-pin">
        <h2 id="welcome-pin">{t('popup.welcome.pin.title')}</h2>
        <p>{t(isFirefox ? 'popup.welcome.pin.firefox' : 'popup.welcome.pin.chrome')}</p>
        <dl>
          {keys.map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd>Alt</kbd> <kbd>Shift</kbd> <kbd>{key}</kbd>
              </dt>
              <dd>{t(what)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="welcome-permissions">
        <h2 id="welcome-permissions">{t('popup.welcome.permissions.title')}</h2>
        <ul>
          {permissions.map((what) => (
            <li key={what}>{t(`popup.welcome.permissions.${what}`)}</li>
          ))}
        </ul>
        <p>{t('popup.welcome.permissions.never')}</p>
      </section>
    </main>
  );
}
