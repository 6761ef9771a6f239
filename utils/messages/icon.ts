// The toolbar icon: the sign on it, and the popup behind it.
import { browser } from 'wxt/browser';

/** No sign for 0. The browser forgets it when it closes. */
export async function showOnIcon(count: number, title: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#b45309' });
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
  await browser.action.setTitle({ title });
}

/** On the icon of one tab, until it shows another page. */
export async function showTrouble(tabId: number, title: string): Promise<void> {
  await browser.action.setBadgeText({ text: '!', tabId });
  await browser.action.setTitle({ title, tabId });
}

/** Not every browser lets a background open the popup; a tab of its own always works. */
export async function openPopup(): Promise<void> {
  await browser.action
    .openPopup()
    .catch(() => browser.tabs.create({ url: browser.runtime.getURL('/popup.html') }));
}
