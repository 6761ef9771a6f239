// Opens the side panel of Chrome or the sidebar of Firefox. Both take a press of the person, and only in the same turn as that press:
// whatever is awaited before loses it.
import { browser } from 'wxt/browser';

/** Firefox has the second in place of the first; WXT's types know Chrome only. */
export const { sidePanel, sidebarAction } = browser as unknown as {
  readonly sidePanel?: typeof browser.sidePanel;
  readonly sidebarAction?: { readonly open: () => Promise<void> };
};

/** From our own pages. Firefox opens it in the window that is looked at. */
export async function openPanel(windowId: number): Promise<void> {
  await (sidePanel?.open({ windowId }) ?? sidebarAction?.open());
}
