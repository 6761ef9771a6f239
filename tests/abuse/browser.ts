// Starts a real Chromium as a process of ours, so that it can be killed as a power cut would, and started again on the same profile.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser as Connection, type BrowserContext } from '@playwright/test';
import { EXTENSION, type Launched } from '../driver/launch';
import type { NetSuite } from '../netsuite/server';
import { browserArgs, findBrowser } from '../run/browser.mjs';

const START_MS = 30_000;
const END_MS = 10_000;

/** What a program that drives a browser does without: questions, other people's servers, restoring. */
const quiet = [
  '--headless=new',
  '--remote-debugging-port=0',
  '--no-default-browser-check',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  // An address without TLS is to be opened as it is.
  '--disable-features=HttpsUpgrades',
  '--disable-hang-monitor',
  '--disable-popup-blocking',
  '--disable-sync',
  '--hide-crash-restore-bubble',
  '--password-store=basic',
  '--use-mock-keychain',
  '--window-size=1280,900',
];

export interface Browser extends Launched {
  /** Ends all its processes at once, without a word. */
  kill: () => Promise<void>;
}

export interface BrowserOptions {
  profile: string;
  /** The folder for files that are saved, where one is to be kept. */
  downloads?: string;
  /** Loaded beside ours. */
  extensions?: readonly string[];
  /** Such as `MAP *.example 127.0.0.1:1`, before the fake NetSuite's own. */
  hostRules?: readonly string[];
}

const open = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of open) killGroup(child);
});

export interface Started {
  child: ChildProcess;
  ended: Promise<void>;
  kill: () => Promise<void>;
}

/** Starts it with nobody attached. */
export function startBrowser(netsuite: NetSuite, options: BrowserOptions): Started {
  const { profile, extensions = [], hostRules = [] } = options;
  if (!existsSync(join(EXTENSION, 'manifest.json')))
    throw new Error('The extension is not built. Leave --no-build away.');
  const found = findBrowser();
  if (found === null) throw new Error('No Chromium was found. Run `node tests/run/setup.mjs` first.');
  const loaded = [EXTENSION, ...extensions].join(',');
  const child = spawn(
    found.path,
    [
      ...browserArgs(),
      ...quiet,
      ...withRules(netsuite.chromiumArgs, hostRules),
      `--disable-extensions-except=${loaded}`,
      `--load-extension=${loaded}`,
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    // A group of its own, so that a kill reaches what it has started.
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  open.add(child);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  void ended.then(() => open.delete(child));
  const kill = async () => {
    killGroup(child);
    await ended;
  };
  return { child, ended, kill };
}

export async function openBrowser(netsuite: NetSuite, options: BrowserOptions): Promise<Browser> {
  const { profile, downloads } = options;
  const { child, ended, kill } = startBrowser(netsuite, options);
  try {
    const connection = await chromium.connectOverCDP(await debuggingAddress(child));
    const [context] = connection.contexts();
    if (context === undefined) throw new Error('The browser has no context.');
    const extensionId = await findExtensionId(context);
    // Under their own names, as a person saves them; it holds as long as this session does.
    if (downloads !== undefined) {
      const session = await connection.newBrowserCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    }
    return {
      context,
      extensionId,
      profile,
      openPopup: async () => {
        const page = await context.newPage();
        await page.goto(`chrome-extension://${extensionId}/popup.html`);
        return page;
      },
      close: () => close(connection, child, ended),
      kill: async () => {
        await kill();
        await connection.close().catch(() => undefined);
      },
    };
  } catch (error) {
    await kill();
    throw error;
  }
}

/** As a person ends it, so that it writes down what it wants to keep. */
async function close(connection: Connection, child: ChildProcess, ended: Promise<void>): Promise<void> {
  const session = await connection.newBrowserCDPSession();
  await session.send('Browser.close').catch(() => undefined);
  const timer = setTimeout(() => killGroup(child), END_MS);
  await ended;
  clearTimeout(timer);
  await connection.close().catch(() => undefined);
}

function withRules(args: readonly string[], rules: readonly string[]): string[] {
  const option = '--host-resolver-rules=';
  return args.map((arg) =>
    arg.startsWith(option) ? option + [...rules, arg.slice(option.length)].join(',') : arg,
  );
}

function killGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}

/** Chromium writes it to its error output, and only then does it listen. */
export function debuggingAddress({ stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`The browser does not start:\n${said}`)), START_MS);
    stderr?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-10_000);
      const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
    stderr?.once('end', () => {
      clearTimeout(timer);
      reject(new Error(`The browser ended at its start:\n${said}`));
    });
  });
}

async function findExtensionId(context: BrowserContext): Promise<string> {
  const isOurs = (url: string) => url.endsWith('/background.js');
  const known = context.serviceWorkers().find((worker) => isOurs(worker.url()));
  const worker =
    known ??
    (await context.waitForEvent('serviceworker', {
      predicate: (one) => isOurs(one.url()),
      timeout: START_MS,
    }));
  return new URL(worker.url()).hostname;
}
