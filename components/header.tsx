// Which account this is, in which environment, and for which application, role and user it is being set up.
import { useRef } from 'react';
import { environmentOf, type AccountId } from '@/utils/netsuite/account';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { useAnnouncer } from './ui/announcer';
import { Button } from './ui/button';
import { Icon } from './ui/icon';
import { environmentKeys } from './words';
import './header.css';

type Opened = 'set-up' | 'settings' | null;

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
        {surface === 'popup' ? (
          <Button
            small
            variant="quiet"
            icon={<Icon name="window" size={14} />}
            onClick={() => void attempt(openInTab, t('popup.failed.open'))}
          >
            {t('popup.openInTab')}
          </Button>
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
      <SetUpLine isEditing={open === 'set-up'} onEdit={(isEditing) => onOpen(isEditing ? 'set-up' : null)} />
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

interface SetUpLineProps {
  readonly isEditing: boolean;
  readonly onEdit: (isEditing: boolean) => void;
}

function SetUpLine({ isEditing, onEdit }: SetUpLineProps) {
  const setUp = useApp((app) => app.setUp);
  const edit = useRef<HTMLButtonElement>(null);
  if (setUp === null) return null;
  const parts = [
    { label: t('popup.setUp.application'), text: setUp.application },
    { label: t('popup.setUp.role'), text: setUp.role },
    { label: t('popup.setUp.user'), text: setUp.user ?? t('popup.setUp.noUser') },
  ];
  return (
    <div className="set-up-line">
      <dl>
        {parts.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd title={text}>{text}</dd>
          </div>
        ))}
      </dl>
      <Button
        ref={edit}
        id="edit-set-up"
        small
        variant="quiet"
        about={t('popup.setUp.title')}
        aria-expanded={isEditing}
        onClick={() => onEdit(!isEditing)}
      >
        {t('popup.edit')}
      </Button>
    </div>
  );
}
