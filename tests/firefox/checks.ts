// What is checked of token-based authentication in Firefox, in this order, in one profile: the walk, then what only comes after it.
import { deepStrictEqual, equal, ok } from 'node:assert/strict';
import type { NetSuite } from '../netsuite/server';
import { issuedValues, walkGuide } from '../walk/walk';
import { firefoxHands } from './hands';
import { launchFirefox, type Firefox } from './launch';
import { pressOnCard, waitForOverlay } from './overlay';
import { button, download, openView, reveal, testConnection } from './popup';
import { sidebarCheck } from './sidebar-check';
import { until, type Tab } from './tab';

const ACCOUNT = '1234567';

export interface Stand {
  netsuite: NetSuite;
  /** The program. */
  path: string;
  profile: string;
  firefox: Firefox;
  /** Tells what was done, and takes a picture. */
  step: (name: string, text: string, tab: Tab) => Promise<void>;
}

export interface Check {
  name: string;
  run: (stand: Stand) => Promise<void>;
}

const url = ({ netsuite }: Stand, path: string) => netsuite.url(ACCOUNT, path);

/** The console of one run of Firefox. */
export const noErrors = (when: string): Check => ({
  name: `Firefox’s console holds no error of the extension, ${when}`,
  run: async ({ firefox }) => {
    const popup = await firefox.openPopup();
    // One of our own, to know that they would be seen.
    await popup.call(() => {
      setTimeout(() => {
        throw new Error('planted');
      });
    });
    const isPlanted = (text: string) => text.startsWith('Error: planted');
    // Firefox says so of a page that is left while its script works or waits for an answer.
    const isOfLeaving = (text: string) =>
      /^(Script terminated by timeout|Promise \w+ (after context unloaded|while context is inactive))/.test(
        text,
      );
    const errors = await until('the planted error', async () => {
      const found = await firefox.consoleErrors();
      return found.some(isPlanted) ? found : null;
    });
    deepStrictEqual(
      errors.filter((text) => !isPlanted(text) && !isOfLeaving(text)),
      [],
    );
    await popup.close();
  },
});

export const checks: readonly Check[] = [
  {
    name: 'access to NetSuite’s hosts is there after the installation',
    run: async ({ firefox }) => {
      const popup = await firefox.openPopup();
      const origins = await popup.call(async () => {
        const { browser } = globalThis as unknown as {
          browser: {
            runtime: { getManifest: () => { host_permissions: string[] } };
            permissions: { contains: (asked: { origins: string[] }) => Promise<boolean> };
          };
        };
        const asked = browser.runtime.getManifest().host_permissions;
        return { asked: asked.length, granted: await browser.permissions.contains({ origins: asked }) };
      });
      deepStrictEqual(origins, { asked: 4, granted: true });
      await popup.close();
    },
  },
  {
    name: 'all eight steps from an untouched account',
    run: async (stand) => {
      const { netsuite, firefox, step } = stand;
      await firefox.enter(ACCOUNT);
      const last = await walkGuide({
        hands: firefoxHands(firefox),
        url: (path) => netsuite.url(ACCOUNT, path),
        step,
      });
      await last.close();
    },
  },
  {
    name: 'the connection test is green, and the export holds what was issued',
    run: async ({ netsuite, firefox, step }) => {
      const popup = await firefox.openPopup();
      await step('popup-guide', 'The popup shows how far the account is', popup);
      await openView(popup, 'Credentials');
      await popup.waitForText('All five values are kept.');
      await step('popup-credentials', 'All five values are held, covered', popup);
      await testConnection(popup, 'The connection works');
      await step('popup-test', 'Test connection: real signed calls', popup);
      // Firefox's own requests end here too.
      const calls = netsuite.world.seen.filter(({ host }) => /(?<!\.app)\.netsuite\.com$/.test(host));
      deepStrictEqual(
        calls.map(({ status, headers }) => [status, headers['cookie']]),
        Array(4).fill([200, undefined]),
      );
      const exported = await download(popup, firefox);
      await step('popup-export', 'The export is on disk', popup);
      deepStrictEqual(exported, issuedValues(netsuite, ACCOUNT));
      await popup.close();
    },
  },
  noErrors('since the first start'),
  {
    name: 'the values are there after Firefox was closed and started again',
    run: async (stand) => {
      await stand.firefox.close();
      stand.firefox = await launchFirefox(stand.netsuite, stand.path, stand.profile);
      const popup = await stand.firefox.openPopup();
      await openView(popup, 'Credentials');
      await popup.waitForText('All five values are kept.');
      const { consumerSecret, tokenSecret } = issuedValues(stand.netsuite, ACCOUNT);
      ok((await reveal(popup, 'Consumer Secret')) === consumerSecret, 'another Consumer Secret');
      ok((await reveal(popup, 'Token Secret')) === tokenSecret, 'another Token Secret');
      await popup.close();
    },
  },
  {
    name: 'a wrong Token Secret is refused, and the popup says so',
    run: async ({ netsuite, firefox, step }) => {
      const { tokenId } = issuedValues(netsuite, ACCOUNT);
      const token = netsuite.world.accounts
        .flatMap(({ tokens }) => tokens)
        .find((one) => one.tokenId === tokenId);
      const { tokenSecret } = token!;
      token!.tokenSecret = 'f'.repeat(tokenSecret.length);
      const popup = await firefox.openPopup();
      await testConnection(popup, 'The connection does not work');
      await step('popup-refused', 'Another Token Secret in NetSuite: refused, with the causes', popup);
      token!.tokenSecret = tokenSecret;
      ok(!(await popup.hasText(tokenSecret)), 'the secret is shown');
      await popup.close();
    },
  },
  {
    name: 'a message is read, in a worker as in Chromium, and shown covered',
    run: async ({ firefox, step }) => {
      const secret = 'b2'.repeat(32);
      const popup = await firefox.openPopup();
      await openView(popup, 'Credentials');
      await popup.click(button('Import'));
      await popup.click({ css: '.import textarea' });
      await popup.press(`Account ID: 7654321 Consumer Key: ${'a1'.repeat(32)} Consumer Secret: ${secret}`);
      await popup.click(button('Read it'));
      await popup.waitForText('For account 7654321');
      await popup.waitForText('line 1, “Consumer Secret”');
      await step('popup-import', 'What an import would do, value by value', popup);
      ok(!(await popup.hasText(secret)), 'the secret is shown');
      await popup.click(button('Back'));
      await popup.click(button('Cancel'));
      await popup.close();
    },
  },
  {
    name: 'the card opens the guide',
    run: async (stand) => {
      const { firefox } = stand;
      await firefox.enter(ACCOUNT);
      const page = await firefox.newTab();
      await page.goto(url(stand, '/app/setup/rolelist.nl'));
      await waitForOverlay(page, ({ buttons }) => buttons.includes('Open the guide'));
      await pressOnCard(page, 'Open the guide');
      // In the panel under the toolbar, as in Chromium.
      await until('the guide', async () =>
        (await firefox.views()).some((view) => /^popup .*\/popup\.html$/.test(view)),
      );
      await page.close();
    },
  },
  {
    name: 'leaving is guarded until the pair is stored',
    run: async (stand) => {
      const { firefox, step } = stand;
      const hands = firefoxHands(firefox);
      await firefox.enter(ACCOUNT);
      // The popup's pages share the vault with the background, and its lock.
      const popup = await firefox.openPopup();
      await popup.call(async () => {
        const held = new Promise<void>((free) => Object.assign(globalThis, { free }));
        await new Promise<void>((got) => {
          void navigator.locks.request('vault', () => (got(), held));
        });
      });
      const page = await firefox.newTab();
      await page.goto(url(stand, '/app/common/integration/integrapp.nl'));
      await waitForOverlay(page, ({ lines }) => lines.length > 0);
      await hands.typeInto(page, 'Name', 'Second integration');
      await hands.setCheckbox(page, 'TBA: Authorization Flow', false);
      await hands.setCheckbox(page, 'Authorization Code Grant', false);
      await hands.save(page);
      const storing = await waitForOverlay(page, ({ taken }) => taken.length === 2);
      ok(
        storing.taken.every(({ state }) => state !== 'met'),
        'said to be kept before it was',
      );
      await step('guard', 'The pair is shown and not stored yet', page);
      const asked: string[] = [];
      firefox.connection.on('browsingContext.userPromptOpened', ({ type }: { type: string }) =>
        asked.push(type),
      );
      await page.clickPoint(5, 5);
      // Answered only when the person has been asked.
      void page.goto(url(stand, '/app/center/card.nl')).catch(() => undefined);
      await until('the question before leaving', async () => asked.length > 0);
      deepStrictEqual(asked, ['beforeunload']);
      await page.send('browsingContext.handleUserPrompt', { accept: false });
      await popup.call(() => (globalThis as unknown as { free: () => void }).free());
      await waitForOverlay(
        page,
        ({ taken }) => taken.length === 2 && taken.every(({ state }) => state === 'met'),
      );
      await page.goto(url(stand, '/app/center/card.nl?sc=-29'));
      equal(asked.length, 1);
      await page.close();
      await popup.close();
    },
  },
  sidebarCheck,
  noErrors('since the second start'),
];
