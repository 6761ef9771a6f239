// The views of popup, panel and tab as a person comes to see them, in the order of a set-up.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { newSetUp } from '../../utils/guide/set-up';
import { recipes } from '../../utils/recipes';
import { keepItems } from '../driver/extension-storage';
import { enter, type Launched } from '../driver/launch';
import { issueValues, pasteValue, pasteValues } from '../e2e/given';
import { newSecret } from '../netsuite/new-world';
import type { NetSuite } from '../netsuite/server';

export type SceneSurface = 'popup' | 'panel' | 'tab';

export interface Scene {
  readonly name: string;
  /** The address in the active tab, or null for one that is no page of NetSuite. */
  readonly tab: string | null;
  /** What is done before the scene, once. */
  readonly before?: (stage: Stage) => Promise<unknown>;
  /** What is scrolled to; the top when left away. */
  readonly at?: string;
  /** Leads to the scene; it is led there on three surfaces one after the other. */
  readonly go: (page: Page, surface: SceneSurface) => Promise<unknown>;
}

export interface Stage {
  readonly netsuite: NetSuite;
  readonly launched: Launched;
}

const PRODUCTION = '1234567';
const SANDBOX = '1234567_SB1';
const LISTED = resolve(import.meta.dirname, '../../utils/recipes/fulfillment.json');

/** `sees`: what comes a moment later. */
const open = (name: 'Guide' | 'Credentials' | 'Test' | 'Export', sees?: string) => async (page: Page) => {
  // In a wide tab the guide stands beside the others.
  const tab = page.getByRole('tab', { name });
  if (await tab.isVisible()) await tab.click();
  await page.getByText('One moment').waitFor({ state: 'detached' });
  if (sees !== undefined) await page.getByText(sees).waitFor();
};
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();
const settle = (page: Page) => page.waitForTimeout(400);
const openSettings = async (page: Page) => {
  const button = page.getByRole('button', { name: 'Settings', exact: true });
  // They come by themselves where they were open before.
  await settle(page);
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
};
const popupOf = async ({ launched }: Stage, work: (popup: Page) => Promise<unknown>) => {
  const popup = await launched.openPopup();
  await work(popup);
  await popup.close();
};

async function visit(
  { netsuite, launched }: Stage,
  account: string,
  paths: readonly string[],
): Promise<void> {
  const page = await launched.context.newPage();
  for (const path of paths) {
    await page.goto(netsuite.url(account, path));
    await page.waitForTimeout(700);
  }
  await page.close();
}

async function begin({ launched }: Stage): Promise<void> {
  const setUps = [PRODUCTION, SANDBOX].map((account) => [
    account,
    [{ ...newSetUp(account, recipes[0]), user: 'Dana Whitfield', isBegun: true }],
  ]);
  await keepItems(launched.context, { setUps: { version: 4, data: Object.fromEntries(setUps) as object } });
}

/** In an account that nobody has touched, then in one whose values are there. */
export function scenes(url: (account: string, path: string) => string): readonly Scene[] {
  const tab = url(PRODUCTION, '/app/center/card.nl?sc=-29');
  const sandbox = url(SANDBOX, '/app/center/card.nl?sc=-29');
  return [
    { name: 'nothing-known', tab: null, go: settle },
    {
      name: 'nothing-known-account',
      tab: null,
      go: async (page) => {
        await press(page, 'I already have the values');
        await settle(page);
      },
    },
    {
      name: 'sign-in',
      tab: url(PRODUCTION, '/app/login/secure/enterpriselogin.nl'),
      go: settle,
    },
    {
      name: 'before-you-start',
      tab,
      before: async (stage) => {
        await enter(stage.launched, stage.netsuite, PRODUCTION);
        await enter(stage.launched, stage.netsuite, SANDBOX);
        await visit(stage, PRODUCTION, ['/app/center/card.nl?sc=-29', '/app/setup/features.nl']);
      },
      go: settle,
    },
    { name: 'guide-begun', tab, before: begin, go: settle },
    {
      name: 'guide-half',
      tab: sandbox,
      before: (stage) =>
        visit(stage, SANDBOX, [
          '/app/setup/features.nl',
          '/app/common/integration/integrapp.nl',
          '/app/setup/rolelist.nl',
        ]),
      go: async (page) => {
        await page.locator('li.step summary').nth(1).click();
        await settle(page);
      },
    },
    { name: 'no-page', tab: null, go: settle },
    { name: 'credentials-missing', tab, go: open('Credentials') },
    {
      name: 'credentials-editor',
      tab,
      go: async (page) => {
        await open('Credentials')(page);
        await pasteValue(page, 'Consumer Key', 'a1');
        await settle(page);
      },
    },
    {
      name: 'import',
      tab: sandbox,
      at: '.import',
      go: async (page) => {
        await open('Credentials')(page);
        if (!(await page.locator('.import textarea').isVisible())) await press(page, 'Import');
        await settle(page);
      },
    },
    {
      name: 'import-preview',
      tab: sandbox,
      at: '.import',
      go: async (page) => {
        await open('Credentials')(page);
        await settle(page);
        if (!(await page.locator('.import').isVisible())) await press(page, 'Import');
        // What was read is read again when the view opens anew.
        if (await page.getByRole('button', { name: 'Import these' }).isVisible()) return;
        await page
          .locator('.import textarea')
          .first()
          .fill(`Account ID: 1234567_SB1\nToken ID: ${'ab'.repeat(32)}\nToken Secret: 12`);
        await press(page, 'Read it');
        await settle(page);
      },
    },
    { name: 'test-before', tab, go: open('Test') },
    { name: 'export-nothing', tab, go: open('Export') },
    {
      name: 'test-failed',
      tab,
      before: (stage) =>
        popupOf(stage, async (popup) => {
          await popup.getByLabel('Account', { exact: true }).selectOption(PRODUCTION);
          await open('Credentials')(popup);
          // The one of the scene before is open again.
          await settle(popup);
          if (await popup.locator('.value-editor').isVisible()) await press(popup, 'Cancel');
          await pasteValues(popup, { ...issueValues(stage.netsuite), tokenSecret: newSecret() });
          await open('Test')(popup);
          await press(popup, 'Test connection');
          await popup.getByText('The connection does not work').waitFor();
        }),
      go: open('Test'),
    },
    { name: 'credentials-held', tab, go: open('Credentials') },
    {
      name: 'test-passed',
      tab,
      before: (stage) =>
        popupOf(stage, async (popup) => {
          await popup.getByLabel('Account', { exact: true }).selectOption(PRODUCTION);
          const account = stage.netsuite.world.accounts.find(({ id }) => id === PRODUCTION);
          const token = account?.tokens.at(-1);
          await open('Credentials')(popup);
          await pasteValue(popup, 'Token Secret', token?.tokenSecret ?? '');
          await popup.getByText('Newer ones have taken their place').waitFor();
          await open('Test')(popup);
          await press(popup, 'Test connection');
          await popup.getByText('The connection works', { exact: true }).waitFor();
        }),
      go: open('Test'),
    },
    { name: 'guide-tested', tab, go: open('Guide', 'Every step that is needed is done') },
    { name: 'export', tab, go: open('Export') },
    {
      name: 'export-formats',
      tab,
      at: '[role=combobox]',
      go: async (page) => {
        await open('Export')(page);
        await page.getByRole('combobox', { name: 'Format' }).click();
      },
    },
    {
      name: 'export-sealed',
      tab,
      go: async (page) => {
        await open('Export')(page);
        await page
          .getByRole('button', { name: /^(Encrypt|Download the encrypted export)$/ })
          .first()
          .waitFor();
        if (await page.getByRole('button', { name: 'Encrypt', exact: true }).isVisible())
          await press(page, 'Encrypt');
        await page.getByRole('button', { name: 'Download the encrypted export' }).waitFor();
      },
    },
    {
      name: 'export-given',
      tab,
      go: async (page) => {
        await open('Export')(page);
        if (await page.getByRole('button', { name: 'I have told it' }).isVisible()) {
          await press(page, 'Download the encrypted export');
          await press(page, 'I have told it');
        }
        await settle(page);
      },
    },
    {
      name: 'export-handed-over',
      tab,
      go: async (page) => {
        await open('Export')(page);
        const confirm = page.getByRole('button', { name: 'I have handed it over' });
        if (await confirm.isVisible()) await confirm.click();
        await page
          .getByText(/^Handed over /)
          .first()
          .waitFor();
      },
    },
    {
      name: 'settings',
      tab,
      go: async (page) => {
        await openSettings(page);
        await page.getByRole('heading', { name: 'Settings' }).waitFor();
      },
    },
    {
      name: 'settings-recipe',
      tab,
      at: '.add-recipe',
      go: async (page) => {
        const area = await openRecipeBox(page);
        const listed = JSON.parse(readFileSync(LISTED, 'utf8')) as object;
        await area.fill(JSON.stringify({ ...listed, id: 'acme', name: 'Acme warehouse' }));
        await press(page, 'Look at it');
        await page.getByRole('region', { name: 'Acme warehouse' }).waitFor();
      },
    },
    {
      name: 'settings-recipe-refused',
      tab,
      at: '.add-recipe',
      go: async (page) => {
        const area = await openRecipeBox(page);
        await area.fill('{"id": 1, "naem": "Acme"}');
        await press(page, 'Look at it');
        await page.getByText('This recipe cannot be taken').first().waitFor();
      },
    },
    {
      name: 'another-vendor',
      tab: sandbox,
      go: async (page) => {
        if (!(await page.getByRole('heading', { name: 'Another vendor' }).isVisible()))
          await page.getByRole('combobox', { name: 'Set-up' }).selectOption('Another vendor…');
        await page.getByRole('heading', { name: 'Another vendor' }).waitFor();
      },
    },
  ];
}

/** It is open already where a recipe was pasted before. */
async function openRecipeBox(page: Page): Promise<Locator> {
  await openSettings(page);
  const summary = page.getByText("Add a vendor's recipe");
  await summary.waitFor();
  const area = page.getByLabel('Paste the recipe');
  if (!(await area.isVisible())) await summary.click();
  return area;
}
