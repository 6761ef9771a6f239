// The side panel: opened from the card and from the popup, follows the active tab, stays open; and the keys that lead to the card.
import { focusedName, pressOnCard, waitForOverlay } from '../driver/overlay';
import { openView, pressIn, readIn, textOf } from '../driver/views';
import { expect, PRODUCTION, SANDBOX, viewTest } from './fixtures';

const RECORD = '/app/common/integration/integrapp.nl';

viewTest(
  'the card opens the panel, which follows the active tab',
  async ({ netsuite, launched, page, views }) => {
    await page.goto(netsuite.url(PRODUCTION, RECORD));
    await waitForOverlay(page, ({ lines }) => lines.length > 0);
    await pressOnCard(page, 'Open beside this page');
    const panel = await views.shown('sidepanel.html');
    await readIn(panel, PRODUCTION);
    await openView(panel, 'test');
    await readIn(panel, 'Not tested yet');

    const other = await launched.context.newPage();
    await other.goto(netsuite.url(SANDBOX, RECORD));
    await readIn(panel, SANDBOX);
    await readIn(panel, 'Sandbox');
    // The view that was open is the one that stays.
    expect(await textOf(panel)).toContain('Not tested yet');

    await other.goto('about:blank');
    await readIn(panel, 'No NetSuite page is open');
    expect(await textOf(panel)).toContain(SANDBOX);
    await page.bringToFront();
    await readIn(panel, 'Production');
    expect(await textOf(panel)).not.toContain('No NetSuite page is open');
  },
);

viewTest('the popup opens the panel and makes room for it', async ({ netsuite, page, views }) => {
  await page.goto(netsuite.url(PRODUCTION, RECORD));
  const popup = await views.openPopup();
  await pressIn(popup, 'button', 'Open beside the page');
  const panel = await views.shown('sidepanel.html');
  await views.gone('popup.html');
  await openView(panel, 'credentials');
  await page.mouse.click(300, 300);
  await readIn(panel, 'Still missing');
});

viewTest(
  'a page cannot open it: only a press on the card does',
  async ({ netsuite, launched, page, views }) => {
    await page.goto(netsuite.url(PRODUCTION, RECORD));
    await waitForOverlay(page, ({ lines }) => lines.length > 0);
    // What our own script would send, without a press.
    const cdp = await launched.context.newCDPSession(page);
    const worlds: number[] = [];
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id);
    });
    await cdp.send('Runtime.enable');
    await expect.poll(() => worlds.length).toBeGreaterThan(0);
    await cdp.send('Runtime.evaluate', {
      contextId: worlds[0]!,
      expression: "chrome.runtime.sendMessage({ type: 'openPanel', data: null })",
      userGesture: false,
    });
    await page.waitForTimeout(500);
    await expect(views.gone('sidepanel.html')).resolves.toBeUndefined();
  },
);

viewTest(
  'keys lead from the form to the card, and back to the field that was left',
  async ({ netsuite, launched, page }) => {
    await page.goto(netsuite.url(PRODUCTION, RECORD));
    await waitForOverlay(page, ({ lines }) => lines.length > 0);
    const pressKeys = () =>
      launched.context.serviceWorkers()[0]!.evaluate(async () => {
        const { commands, tabs } = (
          globalThis as unknown as {
            chrome: {
              commands: { onCommand: { dispatch: (command: string, tab: unknown) => void } };
              tabs: { query: (what: object) => Promise<unknown[]> };
            };
          }
        ).chrome;
        const [tab] = await tabs.query({ active: true });
        commands.onCommand.dispatch('go-to-card', tab);
      });
    const field = page.locator('input[name="name"]');
    await field.focus();
    await pressKeys();
    // In production nothing can be filled in before this is ticked.
    await expect.poll(() => focusedName(page)).toContain('This is a production account');
    await pressKeys();
    await expect(field).toBeFocused();
  },
);
