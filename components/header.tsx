// Which account this is, in which environment, and for which application, role and user it is being set up.
import { useRef } from 'react';
import { environmentOf, type AccountId } from '@/utils/netsuite/account';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { useAnnouncer } from './ui/announcer';
import { Button } from './ui/button';
import { Icon } from './ui/icon';
import type { Opened } from './opened';
import { environmentKeys } from './words';
import './header.css';

interface HeaderProps {
  /** What is open below the header. */
  readonly open: Opened;
  readonly onOpen: (open: Opened) => void;
  readonly onAdd: () => void;
}

export function Header({ open, onOpen, onAdd }: HeaderProps) {
  const account = useApp((app) => app.account);
  const surface = useApp((app) => app.surface);
  const companyName = useApp((app) => app.setUp?.companyName ?? null);
  const openInTab = useApp((app) => app.openInTab);
  const openPanel = useApp((app) => app.openPanel);
  const { attempt } = useAnnouncer();
  if (account === null) return null;
  const environment = environmentOf(account);

  return (
    <div className="header" data-environment={environment}>
      <div className="account-line">
        <span className="environment">{t(environmentKeys[environment])}</span>
        <p className="account-name">
          {surface === 'tab' ? (
            <AccountChooser account={account} />
          ) : (
            <strong className="code">{account}</strong>
          )}
          {companyName !== null && (
            <span className="company" title={companyName}>
              {companyName}
            </span>
          )}
        </p>
        {surface === 'popup' && (
          <Button
            small
            variant="quiet"
            title={t('popup.openPanel')}
            aria-label={t('popup.openPanel')}
            icon={<Icon name="panel" size={15} weight={2} />}
            onClick={() => void attempt(openPanel, t('popup.failed.panel'))}
          />
        )}
        {surface !== 'tab' ? (
          <Button
            small
            variant="quiet"
            title={t('popup.openInTab')}
            aria-label={t('popup.openInTab')}
            icon={<Icon name="window" size={15} weight={2} />}
            onClick={() => void attempt(openInTab, t('popup.failed.open'))}
          />
        ) : (
          <Button small variant="quiet" onClick={onAdd}>
            {t('popup.anotherAccount')}
          </Button>
        )}
        <Button
          id="open-settings"
          small
          variant="quiet"
          title={t('popup.settings.title')}
          icon={<Icon name="gear" size={15} weight={2} />}
          aria-label={t('popup.settings.title')}
          aria-expanded={open === 'settings'}
          onClick={() => onOpen(open === 'settings' ? null : 'settings')}
        />
      </div>
      <SetUpLine open={open} onOpen={onOpen} />
    </div>
  );
}

function AccountChooser({ account }: { readonly account: AccountId }) {
  const accounts = useApp((app) => app.accounts);
  const showAccount = useApp((app) => app.showAccount);
  const all = accounts.includes(account) ? accounts : [account, ...accounts];
  return (
    <select
      className="account-chooser code"
      aria-label={t('popup.account')}
      value={account}
      onChange={(event) => showAccount(event.target.value)}
    >
      {all.map((each) => (
        <option key={each} value={each}>
          {each}
        </option>
      ))}
    </select>
  );
}

/** For whom, and the way to another set-up of the account. */
function VendorChooser({ onAnother }: { readonly onAnother: () => void }) {
  const { current, others } = useApp((app) => app.vendors);
  const showBundle = useApp((app) => app.showBundle);
  const { attempt } = useAnnouncer();
  const labels = [current, ...others.map(({ label }) => label), t('popup.setUp.another')];
  return (
    <select
      className="vendor-chooser"
      aria-label={t('popup.setUp.choose')}
      title={current}
      value="0"
      onChange={(event) => {
        const other = others[Number(event.target.value) - 1];
        if (other === undefined) onAnother();
        else void attempt(() => showBundle(other.bundle), t('popup.failed.save'));
      }}
    >
      {labels.map((label, place) => (
        <option key={label} value={place}>
          {label}
        </option>
      ))}
    </select>
  );
}

function SetUpLine({ open, onOpen }: Pick<HeaderProps, 'open' | 'onOpen'>) {
  const setUp = useApp((app) => app.setUp);
  const edit = useRef<HTMLButtonElement>(null);
  if (setUp === null) return null;
  const user = setUp.user === null ? t('popup.setUp.noUser') : `${t('popup.setUp.user')}: ${setUp.user}`;
  const role = `${t('popup.setUp.role')}: ${setUp.role}`;
  return (
    <div className="set-up-line">
      <dl>
        <div>
          <dt className="visually-hidden">{t('popup.setUp.vendor')}</dt>
          <dd>
            <VendorChooser onAnother={() => onOpen('another-vendor')} />
          </dd>
        </div>
        {/* The role stands in the form and on the card; here there is room for two names. */}
        <div>
          <dt className="visually-hidden">{t('popup.setUp.user')}</dt>
          <dd title={`${user} · ${role}`}>{setUp.user ?? user}</dd>
        </div>
      </dl>
      <Button
        ref={edit}
        id="edit-set-up"
        small
        variant="quiet"
        about={t('popup.setUp.edit')}
        aria-expanded={open === 'set-up'}
        onClick={() => onOpen(open === 'set-up' ? null : 'set-up')}
      >
        {t('popup.edit')}
      </Button>
    </div>
  );
}
