// A life of the background for tests: its handlers as they are, on a browser, a database and a network in memory.
import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { BundleKey } from '@/utils/credential/entry';
import type { FieldValues, FromPage } from '@/utils/messages/protocol';
import type { PageSender } from '@/utils/messages/sender';
import type { PageId } from '@/utils/netsuite/pages/page';
import type { PageReading } from '@/utils/netsuite/pages/reading';
import { issued, startBrowser as startVault } from '../vault/vault-fixtures';

export { issued, settle, tamper } from '../vault/vault-fixtures';

export const ACCOUNT = '1234567';
export const OTHER = '7654321';

export const bundle: BundleKey = {
  account: ACCOUNT,
  kind: 'tba',
  recipe: 'fulfillment',
  application: 'Fulfillment Integration',
};

/** What the browser was asked to do, and what it answers. */
export const seen = {
  pings: [] as unknown[],
  icon: { text: '', title: '' },
  tabs: [] as { id: number; url: string }[],
  popups: 0,
};

const startTimer = setTimeout;
const timers = new Set<ReturnType<typeof setTimeout>>();

/** With the browser everything ends that a worker of the test before has put off. */
function endTimers(): void {
  for (const timer of timers) clearTimeout(timer);
  timers.clear();
  vi.stubGlobal('setTimeout', (work: () => void, ms?: number) => {
    const timer = startTimer(work, ms);
    timers.add(timer);
    return timer;
  });
}

const RealChannel = BroadcastChannel;

/** Tests that run at the same time are other browsers, and do not hear each other. */
function makeChannels(): void {
  const browser = crypto.randomUUID();
  vi.stubGlobal(
    'BroadcastChannel',
    class extends RealChannel {
      constructor(name: string) {
        super(`${browser}/${name}`);
      }
    },
  );
}

const inPattern = (part: string) => part.replaceAll('.', '\\.');

export function startBrowser(): void {
  startVault();
  endTimers();
  makeChannels();
  Object.assign(seen, { pings: [], icon: { text: '', title: '' }, tabs: [], popups: 0 });
  Object.assign(fakeBrowser.tabs, {
    query: ({ url = '*' }: { url?: string }) => {
      const pattern = new RegExp(`^${url.split('*').map(inPattern).join('.*')}$`);
      return Promise.resolve(seen.tabs.filter((tab) => pattern.test(tab.url)));
    },
    sendMessage: (id: number, message: unknown) => {
      seen.pings.push({ id, message });
      return Promise.resolve();
    },
  });
  Object.assign(fakeBrowser.commands, { getAll: () => Promise.resolve([]) });
  Object.assign(fakeBrowser.runtime, { sendMessage: () => Promise.resolve() });
  Object.assign(fakeBrowser.action, {
    setBadgeBackgroundColor: () => Promise.resolve(),
    setBadgeText: ({ text }: { text: string }) => Promise.resolve((seen.icon.text = text)),
    setTitle: ({ title }: { title: string }) => Promise.resolve((seen.icon.title = title)),
    openPopup: () => Promise.resolve((seen.popups += 1)),
  });
}

type Answer = (url: string, init: RequestInit) => Response | Promise<Response>;

/** Another life of the worker: modules without a memory, on what is stored. */
export async function startWorker(answer: Answer = () => new Response('{}')) {
  vi.resetModules();
  const { setTexts } = await import('@/utils/texts');
  setTexts('en', (await import('@/utils/texts/languages/en')).en);
  const { pageHandlers } = await import('@/utils/account/page-handlers');
  const { ownPageHandlers } = await import('@/utils/account/own-page-handlers');
  return {
    page: pageHandlers,
    popup: ownPageHandlers((url, init) => Promise.resolve(answer(url, init))),
    vault: await import('@/utils/vault/vault'),
    items: await import('@/utils/storage/items'),
    models: await import('@/utils/account/models'),
    tests: await import('@/utils/account/run-test'),
  };
}

export type TestWorker = Awaited<ReturnType<typeof startWorker>>;

export function sender(account = ACCOUNT, documentId: string | null = 'document-1', tabId = 1): PageSender {
  return { type: 'netsuite-page', account, tabId, documentId, frameId: 0, isFrame: false };
}

type Shown = FromPage['valuesShown']['data'];

export function shownPair(first: string, second: string, more: Partial<Shown> = {}): Shown {
  return {
    capture: 'consumer',
    source: 'captured',
    values: { consumerKey: first, consumerSecret: second },
    recordId: '7',
    application: bundle.application,
    user: null,
    role: null,
    ...more,
  };
}

export function shownToken(first: string, second: string, more: Partial<Shown> = {}): Shown {
  const values = { tokenId: first, tokenSecret: second };
  return shownPair(first, second, { capture: 'token', values, ...more });
}

export const typed = (values: FieldValues, more: Partial<BundleKey> = {}) =>
  ({ bundle: { ...bundle, ...more }, values, source: 'typed' }) as const;

const nobody = {
  account: null,
  companyName: null,
  userId: null,
  userName: null,
  roleId: null,
  roleName: null,
};

export function reading(page: PageId, more: Partial<PageReading> = {}): PageReading {
  return {
    page,
    mode: 'view',
    recordId: null,
    fields: {},
    lines: {},
    rows: [],
    recordName: null,
    signedIn: nobody,
    saved: true,
    ...more,
  };
}

export const read = (page: PageId, more: Partial<PageReading> = {}) =>
  ({
    reading: reading(page, more),
    labels: {},
    saysSaved: more.fields?.['saved']?.value === true,
    capture: 'none',
    asked: null,
    isAgain: false,
    signals: null,
  }) as const;

/** What the card says of this page, which is the one that it is said to be. */
export async function cardOf({ page }: TestWorker, read: FromPage['pageRead']['data']) {
  const answer = await page.pageRead(read, sender());
  if (answer === 'other-page') throw new Error('It was taken for another page');
  return answer;
}

export const text = (value: string, source: 'id' | 'label' | 'picked' = 'id') =>
  ({ value, text: value, source }) as const;
export const box = (value: boolean) => ({ value, text: String(value), source: 'id' }) as const;

/** Keeps all that a test needs, taken from pages. */
export async function keepAll({ page }: TestWorker, account = ACCOUNT, seed = 10): Promise<void> {
  await page.valuesShown(shownPair(issued(seed), issued(seed + 1)), sender(account));
  await page.valuesShown(shownToken(issued(seed + 2), issued(seed + 3)), sender(account));
}

export const view = ({ popup }: TestWorker, account: string | null = ACCOUNT) =>
  popup.readAccount({ account, tabAccount: null });

/** As the view does it: looked at first, then kept as it was seen. */
export async function importRecipe({ popup }: TestWorker, text: string, keep = true) {
  const looked = await popup.importRecipe({ text, seen: null });
  return looked.ok && keep ? popup.importRecipe({ text, seen: looked.mark }) : looked;
}
