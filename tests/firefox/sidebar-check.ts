// The sidebar of Firefox itself: its keys open it, the card names them, and it follows the active tab.
import { equal, ok } from 'node:assert/strict';
import type { Check } from './checks';
import { waitForOverlay } from './overlay';
import { until } from './tab';

const SANDBOX = '1234567_SB1';
const PRODUCTION = '1234567';
const RECORD = '/app/common/integration/integrapp.nl';

export const sidebarCheck: Check = {
  name: 'the sidebar opens by its keys, which the card names, and follows the active tab',
  run: async ({ netsuite, firefox, step }) => {
    for (const account of [PRODUCTION, SANDBOX]) await firefox.enter(account);
    const page = await firefox.newTab();
    await page.goto(netsuite.url(PRODUCTION, RECORD));
    const { hint, buttons } = await waitForOverlay(page, (card) => card.hint !== '');
    ok(hint.endsWith('Alt+Shift+S'), hint);
    // No message may open it in Firefox, so no button says that it could.
    equal(buttons.includes('Open beside this page'), false);

    await firefox.pressSidebarKeys();
    const reads = (text: string) =>
      until(`“${text}” in the sidebar`, async () => (await firefox.sidebarText()).includes(text));
    await reads('Production');
    await step('sidebar', 'The sidebar is open beside the page', page);
    ok((await firefox.views()).some((view) => /^sidebar .*\/sidepanel\.html$/.test(view)));
    const other = await firefox.newTab();
    await other.goto(netsuite.url(SANDBOX, RECORD));
    await reads('Sandbox');
    await other.goto('about:blank');
    await reads('No NetSuite page is open');
    await other.close();
    await reads('Production');
    equal((await firefox.sidebarText()).includes('No NetSuite page is open'), false);
    await firefox.pressSidebarKeys();
    await until('the sidebar closed', async () => (await firefox.sidebarText()) === '');
    await page.close();
  },
};
