// The background: wires messages to what they do. It is the sole writer of captured values and the only place that calls NetSuite.
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import { showUnexported } from '@/utils/account/badge';
import { erasePassphrases } from '@/utils/account/deliveries';
import { eraseTypedPassphrases } from '@/utils/account/drafts';
import { writeFirstSettings } from '@/utils/account/first-settings';
import { ownPageHandlers } from '@/utils/account/own-page-handlers';
import { pageHandlers } from '@/utils/account/page-handlers';
import { markInterruptedTests } from '@/utils/account/run-test';
import { goToCardWhenAsked, guideOpenTabs } from '@/utils/messages/guide-tabs';
import { handleMessages } from '@/utils/messages/handle';
import { openPanelWhenAsked } from '@/utils/messages/panel';
import { openTabsSeenItem, settingsItem } from '@/utils/storage/items';
import { setCardLanguage } from '@/utils/texts/card-texts';
import { onVaultChanged } from '@/utils/vault/vault';

/** Opened once; WXT's types know a page only after it was built once. */
const WELCOME = '/welcome.html' as '/popup.html';

export default defineBackground(() => {
  setCardLanguage();
  openPanelWhenAsked();
  goToCardWhenAsked();
  handleMessages(
    pageHandlers,
    ownPageHandlers((url, init) => fetch(url, init)),
  );
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update')
      void browser.storage.local
        .get(settingsItem.key)
        .then(writeFirstSettings)
        .catch(() => undefined);
    if (reason === 'install')
      void browser.tabs.create({ url: browser.runtime.getURL(WELCOME) }).catch(() => undefined);
  });
  // Nothing tells that the extension was enabled again; what a session remembers is gone then, as after an update.
  void seeOpenTabs().catch(() => undefined);
  // Open to content scripts by default in Chromium; ours needs nothing of it, and a page that took one over gets nothing.
  for (const area of [browser.storage.local, browser.storage.session]) {
    // Firefox has no such thing for every area.
    if ('setAccessLevel' in area) void area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  }
  void markInterruptedTests().catch(() => undefined);
  void erasePassphrases().catch(() => undefined);
  void eraseTypedPassphrases().catch(() => undefined);
  // Listening wakes the background when the browser starts, so that the sign on the icon and the end of exported values
  // do not wait for somebody to open NetSuite.
  browser.runtime.onStartup.addListener(() => undefined);
  const showOnIcon = () => void showUnexported().catch(() => undefined);
  onVaultChanged(showOnIcon);
  showOnIcon();
});

async function seeOpenTabs(): Promise<void> {
  if (await openTabsSeenItem.read()) return;
  await openTabsSeenItem.write(true);
  await guideOpenTabs();
}
