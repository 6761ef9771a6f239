// One fake NetSuite and one Chromium for the tests of a worker. Starting a browser takes longer than most tests do, so between two of
// them both are put back to what they were right after the installation.
import type { Page } from '@playwright/test';
import { readArea, type AreaName } from '../abuse/storage';
import type { ExtensionScope } from '../driver/extension-storage';
import { launch, type Launched } from '../driver/launch';
import { workerStopper } from '../driver/stop-worker';
import { startNetSuite, type NetSuite } from '../netsuite/server';
import type { World } from '../netsuite/world';

export interface Given {
  readonly netsuite: NetSuite;
  readonly launched: Launched;
}

export interface Stands {
  /** With this world, and a browser that is as after the installation. */
  readonly take: (world: World) => Promise<Given>;
  readonly close: () => Promise<void>;
}

interface Stand extends Given {
  /** Throws when something is left that should be gone. */
  readonly renew: (world: World) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What is kept in the browser: that of local storage, and of the session. */
interface Kept {
  readonly local: Record<string, unknown>;
  readonly session: Record<string, unknown>;
}

const MOST_TRIES = 5;

/** Opens a stand when the first test takes it, and another when one can no longer be put back. */
export function keepStand(): Stands {
  let stand: Stand | null = null;
  return {
    take: async (world) => {
      try {
        await stand?.renew(world);
      } catch {
        await stand?.close();
        stand = null;
      }
      return (stand ??= await openStand(world));
    },
    close: async () => stand?.close(),
  };
}

async function openStand(own: World): Promise<Stand> {
  const netsuite = await startNetSuite({ world: own });
  const launched = await launch(netsuite, { withViews: true });
  const { context, extensionId } = launched;
  const first = await keptAtFirst(launched);
  return {
    netsuite,
    launched,
    renew: async (world) => {
      const page = await openOwnPage(launched);
      const others = context.pages().filter((other) => other !== page);
      await Promise.all(others.map((other) => other.close()));
      await context.clearCookies();
      await context.clearPermissions();
      Object.assign(netsuite.world, world);
      netsuite.failures.length = 0;
      const stopWorker = await workerStopper({ context, extensionId }, page);
      for (let tries = 1; ; tries += 1) {
        await stopWorker();
        await page.evaluate(empty, first);
        // It may have been in the middle of something, and is woken by what was erased.
        await stopWorker();
        if (JSON.stringify(await kept(page)) === JSON.stringify(first)) break;
        if (tries === MOST_TRIES) throw new Error('The extension keeps writing what a test before has left.');
      }
      await wake(launched, page);
      await page.goto('about:blank');
    },
    close: async () => {
      await launched.close();
      await netsuite.close();
    },
  };
}

/** A page of the extension in which nothing of its own runs. */
async function openOwnPage({ context, extensionId }: Launched): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/licenses.txt`);
  return page;
}

/** Read when the worker has written what it writes at the installation. */
async function keptAtFirst(launched: Launched): Promise<Kept> {
  const page = await openOwnPage(launched);
  let [before, now] = ['', await kept(page)];
  while (before !== JSON.stringify(now) || Object.keys(now.local).length === 0) {
    before = JSON.stringify(now);
    await page.waitForTimeout(200);
    now = await kept(page);
  }
  await page.close();
  return now;
}

async function wake({ context }: Launched, page: Page): Promise<void> {
  const awake = context.waitForEvent('serviceworker', { timeout: 30_000 });
  await page.evaluate(() =>
    (globalThis as unknown as ExtensionScope).chrome.runtime.sendMessage({}).catch(() => undefined),
  );
  if (context.serviceWorkers().length === 0) await awake;
  else awake.catch(() => undefined);
}

/** What is kept now, in one order. */
async function kept(page: Page): Promise<Kept> {
  const sorted = async (area: AreaName) =>
    Object.fromEntries(Object.entries(await readArea(page, area)).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { local: await sorted('local'), session: await sorted('session') };
}

/** Runs in the extension's page. */
async function empty(first: Kept): Promise<void> {
  const { storage } = (globalThis as unknown as ExtensionScope).chrome;
  const asked = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(request.error?.message));
    });
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await asked(indexedDB.open(name));
    const stores = [...database.objectStoreNames];
    if (stores.length > 0) {
      const all = database.transaction(stores, 'readwrite');
      await Promise.all(stores.map((store) => asked(all.objectStore(store).clear())));
    }
    database.close();
  }
  for (const area of ['session', 'local'] as const) {
    await storage[area].clear();
    await storage[area].set(first[area]);
  }
}
