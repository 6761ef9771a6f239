// Starts a real Chromium with the built extension, in which every NetSuite address leads to the fake NetSuite.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import type { NetSuite } from '../netsuite/server';
import { signIn } from '../netsuite/sign-in';
import { browserArgs, findBrowser } from '../run/browser.mjs';

export const EXTENSION = resolve(import.meta.dirname, '../../.output/chrome-mv3');

export interface Launched {
  context: BrowserContext;
  extensionId: string;
  profile: string;
  /** Opens popup.html in a tab. From the toolbar it is the same page. `isOpened`: something else was pressed that opens it. */
  openPopup: (isOpened?: boolean) => Promise<Page>;
  close: () => Promise<void>;
}

export interface LaunchOptions {
  headless?: boolean;
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  /** Kept when given; else a new one that is removed on closing. */
  profile?: string;
  withExtension?: boolean;
  /** Folder of the extension; the one that was built when left away. */
  extension?: string;
  /** Arguments that Playwright gives its browsers and this one does not get. */
  withoutArgs?: readonly string[];
  /** Lets `openViews` see popup and panel as the browser itself opens them. */
  withViews?: boolean;
  /** Leaves the page open that a new installation opens. */
  keepsFirstPage?: boolean;
}

const FIRST_PAGE = 'welcome.html';

/** On a port of the browser's choice. */
export const DEBUGGING = '--remote-debugging-port=0';

/** What Chromium is started with so that NetSuite's addresses lead to this one. `extension` is a folder. */
export function argsFor(netsuite: NetSuite, extension: string | null): string[] {
  return [
    ...browserArgs(),
    ...netsuite.chromiumArgs,
    ...(extension === null
      ? []
      : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
  ];
}

/** Where a browser that was started with `DEBUGGING` is asked, without the scheme; null until it has said so. */
export function debuggingAddress(profile: string): { host: string; path: string } | null {
  const file = join(profile, 'DevToolsActivePort');
  if (!existsSync(file)) return null;
  const [port = '', path = ''] = readFileSync(file, 'utf8').split('\n');
  return { host: `127.0.0.1:${port}`, path };
}

export async function launch(netsuite: NetSuite, options: LaunchOptions = {}): Promise<Launched> {
  const withExtension = options.withExtension ?? true;
  const extension = options.extension ?? EXTENSION;
  if (withExtension && !existsSync(join(extension, 'manifest.json'))) {
    throw new Error('The extension is not built. Run `npm run build` first.');
  }
  const browser = findBrowser();
  if (browser === null) throw new Error('No Chromium was found. Run `node tests/run/setup.mjs` first.');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'credential-guide-'));
  const isNew = !existsSync(join(profile, 'Default'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    headless: options.headless ?? true,
    viewport: options.viewport ?? { width: 1280, height: 900 },
    colorScheme: options.colorScheme ?? 'light',
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    ignoreDefaultArgs: ['--disable-extensions', ...(options.withoutArgs ?? [])],
    args: [
      ...(options.withViews === true ? [DEBUGGING] : []),
      ...argsFor(netsuite, withExtension ? extension : null),
    ],
  });
  const extensionId = withExtension ? await findExtensionId(context) : '';
  if (withExtension && options.keepsFirstPage !== true && existsSync(join(extension, FIRST_PAGE)) && isNew)
    await closeFirstPage(context);
  return {
    context,
    extensionId,
    profile,
    openPopup: async (isOpened = false) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/popup.html${isOpened ? '#opened' : ''}`);
      return page;
    },
    close: async () => {
      await context.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Signs a user in to an account without going through the login page. */
export async function enter(
  launched: Launched,
  netsuite: NetSuite,
  account: string,
  userId?: number,
  roleId?: number,
): Promise<void> {
  const cookie = signIn(netsuite.world, account, userId, roleId);
  const { hostname } = new URL(netsuite.url(account, '/'));
  await launched.context.addCookies([
    { ...cookie, domain: hostname, path: '/', httpOnly: true, secure: true, sameSite: 'Lax' },
  ]);
}

/** It would be the tab that is looked at. */
async function closeFirstPage(context: BrowserContext): Promise<void> {
  const isFirst = (page: Page) => page.url().endsWith(FIRST_PAGE);
  const first =
    context.pages().find(isFirst) ??
    (await context.waitForEvent('page', { predicate: isFirst, timeout: 10_000 }).catch(() => null));
  await first?.close();
}

async function findExtensionId(context: BrowserContext): Promise<string> {
  try {
    const worker =
      context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
    return new URL(worker.url()).hostname;
  } catch (error) {
    // Else the browser would keep the whole run alive.
    await context.close();
    throw error;
  }
}
