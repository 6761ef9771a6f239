// What a person should know before anything else: another account's tab, values that wait elsewhere, what is damaged or lost.
import { useState } from 'react';
import { useApp } from '@/utils/state/use-app';
import { say, t } from '@/utils/texts';
import { keyPart } from '@/utils/texts/key-part';
import { OtherBundles } from './credentials/other-bundles';
import { VisitNotice } from './credentials/visit-notice';
import { useAnnouncer } from './ui/announcer';
import { Button } from './ui/button';
import { Notice } from './ui/notice';
import { useKind } from './use-kind';
import { fieldNames, listOf, pageName, shortTime } from './words';

export function KeptNotices() {
  const account = useApp((app) => app.account);
  const tabAccount = useApp((app) => app.tabAccount);
  const surface = useApp((app) => app.surface);
  const asksToSignIn = useApp((app) => app.asksToSignIn);
  const others = useApp((app) => app.otherBundles);
  const waiting = others.filter(({ key, unexported }) => unexported > 0 && key.account !== account);
  const isOfTab = surface !== 'tab';
  const isForeignTab = isOfTab && tabAccount === null;
  const isOtherTab = isOfTab && tabAccount !== null && tabAccount !== account;
  return (
    <>
      <LostNotice />
      <DamageNotice />
      <SettingsNotice />
      <TooManyNotice />
      <TroubleNotice />
      <EndNotice />
      {asksToSignIn && (
        <Notice tone="warning" title={t('popup.signIn')}>
          {t('popup.signInHint')}
        </Notice>
      )}
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

/** What could not be done on the page, and why: nothing of it is swallowed. */
function TroubleNotice() {
  const trouble = useApp((app) => app.trouble);
  if (trouble === null) return null;
  const { page, why } = trouble;
  return (
    <Notice tone="warning" title={t('popup.trouble.title', pageName(page) ?? '')}>
      {say({ key: `popup.trouble.${keyPart(why)}` })}
    </Notice>
  );
}

const DAY_MS = 86_400_000;

/** NetSuite's own mails on expiring certificates begin two months before (Oracle help, subsect_162755332391; sure). */
const WARNED_DAYS = 60;

/** Values that come to their end soon: nobody may read NetSuite's mails. */
function EndNotice() {
  const { fields } = useKind();
  const values = useApp((app) => app.bundle?.values);
  const [now] = useState(Date.now);
  const end = values?.[fields.find(({ isEnd }) => isEnd)?.id ?? '']?.shown;
  const days = end === undefined ? Infinity : Math.ceil((Date.parse(end) - now) / DAY_MS);
  if (end === undefined || days > WARNED_DAYS) return null;
  return (
    <Notice
      tone={days > 0 ? 'warning' : 'problem'}
      title={days > 0 ? t('popup.end.soon', days, end) : t('popup.end.over', end)}
    >
      {t('popup.end.renew')}
    </Notice>
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

/** Values that were kept and are not there any more, though nobody forgot them: a browser may lose its database. */
export function LostNotice() {
  const lost = useApp((app) => app.lost);
  const forgetLost = useApp((app) => app.forgetLost);
  const { attempt } = useAnnouncer();
  if (lost.length === 0) return null;
  return (
    <Notice
      tone="problem"
      title={t('popup.kept.lost')}
      actions={
        <Button small onClick={() => void attempt(forgetLost, t('popup.failed.save'))}>
          {t('popup.kept.lostSeen')}
        </Button>
      }
    >
      <ul>
        {lost.map(({ id, bundle, fields, at }) => (
          <li key={id}>
            {t(
              'popup.kept.lostValues',
              fieldNames(bundle.kind, fields),
              bundle.account,
              bundle.application,
              shortTime(at),
            )}
          </li>
        ))}
      </ul>
      <p>{t('popup.kept.lostHint')}</p>
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
      {values > 0 && <p>{t('popup.kept.damagedValues', values)}</p>}
      {names.length > 0 && <p>{t('popup.kept.damagedItems', listOf(names))}</p>}
      <p>{t('popup.kept.damagedHint')}</p>
    </Notice>
  );
}

/** Deleting is only done where somebody chose it. */
function SettingsNotice() {
  const isUnknown = useApp((app) => app.settings.keepExportedHours === 'unknown');
  return isUnknown ? <Notice tone="warning">{t('popup.kept.settingsUnknown')}</Notice> : null;
}

/** A page showed more pairs than people make: what came after the bound was not taken. */
function TooManyNotice() {
  const tooMany = useApp((app) => app.tooMany);
  if (tooMany === null) return null;
  const { page, visit, count } = tooMany;
  const name = page === null ? null : pageName(page);
  return (
    <VisitNotice
      visit={visit}
      title={name === null ? t('popup.kept.tooMany') : t('popup.kept.tooManyOn', name)}
      text={t('popup.kept.tooManyHint', count)}
    />
  );
}
