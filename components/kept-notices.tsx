// What a person should know before anything else: another account's tab, values that wait elsewhere, and damage.
import { useApp } from '@/utils/state/use-app';
import { say, t } from '@/utils/texts';
import { OtherBundles } from './credentials/other-bundles';
import { useAnnouncer } from './ui/announcer';
import { Button } from './ui/button';
import { Notice } from './ui/notice';
import { listOf } from './words';

export function KeptNotices() {
  const account = useApp((app) => app.account);
  const tabAccount = useApp((app) => app.tabAccount);
  const surface = useApp((app) => app.surface);
  const others = useApp((app) => app.otherBundles);
  const waiting = others.filter(({ key, unexported }) => unexported > 0 && key.account !== account);
  const isForeignTab = surface === 'popup' && tabAccount === null;
  const isOtherTab = surface === 'popup' && tabAccount !== null && tabAccount !== account;
  return (
    <>
      <DamageNotice />
      {isForeignTab && <Notice tone="info">{t('popup.foreignTab')}</Notice>}
      {isOtherTab && <OtherTab tabAccount={tabAccount} account={account ?? ''} />}
      {waiting.length > 0 && (
        <Notice tone="warning">
          <OtherBundles bundles={waiting} title={t('popup.kept.elsewhere')} />
        </Notice>
      )}
    </>
  );
}

function OtherTab({ tabAccount, account }: { readonly tabAccount: string; readonly account: string }) {
  const showAccount = useApp((app) => app.showAccount);
  return (
    <Notice
      tone="warning"
      actions={
        <Button small onClick={() => showAccount(tabAccount)}>
          {t('popup.kept.back', tabAccount)}
        </Button>
      }
    >
      {t('popup.kept.otherTab', tabAccount, account)}
    </Notice>
  );
}

export function DamageNotice() {
  const { values, items } = useApp((app) => app.damage);
  const forgetDamage = useApp((app) => app.forgetDamage);
  const { attempt } = useAnnouncer();
  if (values === 0 && items.length === 0) return null;
  const names = [...new Set(items.map(({ key }) => say({ key: `popup.kept.item.${key}` })))];
  return (
    <Notice
      tone="problem"
      title={t('popup.kept.damaged')}
      actions={
        <Button small onClick={() => void attempt(forgetDamage, t('popup.failed.forget'))}>
          {t('popup.kept.deleteDamaged')}
        </Button>
      }
    >
      {values > 0 && (
        <p>{values === 1 ? t('popup.kept.damagedOneValue') : t('popup.kept.damagedValues', values)}</p>
      )}
      {names.length > 0 && <p>{t('popup.kept.damagedItems', listOf(names))}</p>}
      <p>{t('popup.kept.damagedHint')}</p>
    </Notice>
  );
}
