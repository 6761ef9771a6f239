// When the card or the person's keys ask for the panel, and which keys those are.
import { browser } from 'wxt/browser';
import { openPopup } from './icon';
import { sidebarAction, sidePanel } from './open-panel';
import { proveSender } from './sender';

/** The name of Chrome's command; Firefox has one of its own for its sidebar. */
const PANEL_COMMAND = 'open-panel';
const FIREFOX_PANEL_COMMAND = '_execute_sidebar_action';

/** The keys that open the sidebar, as the person has set them; null where a button of the card can open the panel. */
export async function panelKeys(): Promise<string | null> {
  if (sidebarAction === undefined) return null;
  // A page that opens waits for this: it may not fail for a hint.
  const commands = await browser.commands.getAll().catch(() => []);
  return commands.find(({ name }) => name === FIREFOX_PANEL_COMMAND)?.shortcut ?? null;
}

/**
 * Opens the panel when the card on a page asks for it, or the person presses its keys. A listener of its own, since Chrome opens it only
 * in the turn in which the press is heard: who asks is proven by what is there at once. In Firefox no message can do it.
 */
export function openPanelWhenAsked(): void {
  const panel = sidePanel;
  if (panel === undefined) return;
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const proven = proveSender(sender);
    if (!isRequest(message) || proven?.type !== 'netsuite-page' || proven.isFrame) return;
    // An old window without a panel has the popup.
    panel
      .open({ tabId: proven.tabId })
      .catch(openPopup)
      .catch(() => undefined);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === PANEL_COMMAND && tab !== undefined)
      panel.open({ windowId: tab.windowId }).catch(() => undefined);
  });
}

function isRequest(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'openPanel';
}
