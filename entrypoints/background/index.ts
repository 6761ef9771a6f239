// The background: wires messages to what they do. It is the sole writer of captured values and the only place that calls NetSuite.
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import { handleMessages } from '@/utils/messages/handle';
import { journalRevisionItem } from '@/utils/storage/items';
import { showUnexported } from './badge';
import { pageHandlers } from './page-handlers';
import { popupHandlers } from './popup-handlers';
import { markInterruptedTests } from './run-test';
import { guideOpenTabs } from './use-page';

export default defineBackground(() => {
  handleMessages(pageHandlers, popupHandlers);
  browser.runtime.onInstalled.addListener(() => void guideOpenTabs());
  // Open to content scripts by default in Chromium; ours needs nothing of it, and a page that took one over gets nothing.
  for (const area of [browser.storage.local, browser.storage.session]) {
    // Firefox has no such thing for every area.
    if ('setAccessLevel' in area) void area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  }
  void markInterruptedTests();
  // Listening wakes the background when the browser starts, so that the sign on the icon and the end of exported values
  // do not wait for somebody to open NetSuite.
  browser.runtime.onStartup.addListener(() => undefined);
  journalRevisionItem.watch(() => void showUnexported());
  void showUnexported();
});
