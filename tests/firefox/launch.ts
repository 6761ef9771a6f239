// Starts a real Firefox with the built extension installed, in which every NetSuite address leads to the fake NetSuite.
import { equal } from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { NetSuite } from '../netsuite/server';
import { signIn } from '../netsuite/sign-in';
import { zipOf } from '../run/pack';
import { newTab, until, type Connection, type Tab } from './tab';

const EXTENSION = resolve(import.meta.dirname, '../../.output/firefox-mv3');
const ID = 'credential-guide-for-netsuite@extensions.local';
// Firefox makes one up per profile; a known one is what popup.html can be opened by.
const UUID = '3c1f0a52-6d0e-4b6f-9a53-0d5d5f3f7a10';
const POPUP = `moz-extension://${UUID}/popup.html`;

export interface Firefox {
  version: string;
  connection: Connection;
  /** Where downloads land. */
  downloads: string;
  /** What Firefox's own console holds of the extension: background, popup and content script. */
  consoleErrors: () => Promise<string[]>;
  /** The pages of the extension that are open, such as `popup moz-extension://…/popup.html`. */
  views: () => Promise<string[]>;
  /** The tabs and windows that are open, by the name the protocol has for them. */
  contexts: () => Promise<string[]>;
  newTab: () => Promise<Tab>;
  /** The frames in a page, each used as a tab is. */
  framesOf: (page: Tab) => Promise<Tab[]>;
  /** A tab or window that is not among these, or null. */
  otherThan: (contexts: readonly string[]) => Promise<Tab | null>;
  /** The tab or window that comes up when this is done. */
  openedBy: (work: () => Promise<void>) => Promise<Tab>;
  /** Opens popup.html in a tab. From the toolbar it is the same page. */
  openPopup: () => Promise<Tab>;
  /**
   * Opens the sidebar, or closes it, as the person's keys do. The protocol cannot press keys of the browser itself, so Firefox's own window
   * is told to run what those keys are bound to.
   */
  pressSidebarKeys: () => Promise<void>;
  /** What is read in the sidebar; empty when it is closed. The protocol knows no sidebars, so Firefox's own window asks it. */
  sidebarText: () => Promise<string>;
  enter: (account: string) => Promise<void>;
  close: () => Promise<void>;
}

function preferences(netsuite: NetSuite, downloads: string): Record<string, unknown> {
  return {
    // Every name leads to this machine, so nothing leaves it: neither ours nor Firefox's own.
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${netsuite.port}`,
    'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
    // An extension that nobody signed is installed for good in an ESR only.
    'xpinstall.signatures.required': false,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.helperApps.neverAsk.saveToDisk': 'application/json,text/plain,application/octet-stream',
    'dom.disable_beforeunload': false,
  };
}

/** With a `profile` of an earlier start, the extension is there already. */
export async function launchFirefox(
  netsuite: NetSuite,
  path: string,
  profile: string,
  { extension = EXTENSION, headless = true }: { extension?: string; headless?: boolean } = {},
): Promise<Firefox> {
  if (!existsSync(join(extension, 'manifest.json'))) {
    throw new Error('The extension is not built. Run `npm run build` first.');
  }
  const downloads = join(profile, 'downloads');
  const isNew = !existsSync(downloads);
  mkdirSync(downloads, { recursive: true });
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    userDataDir: profile,
    headless,
    // Without it the protocol does not open pages of extensions.
    args: ['--remote-allow-system-access'],
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 900 },
    extraPrefsFirefox: preferences(netsuite, downloads),
  });
  // Puppeteer's own line to Firefox, for what its interface lacks.
  const { connection } = browser as unknown as { connection: Connection };
  // A folder is read anew when the extension reloads itself; a packed one stays after a restart.
  if (isNew && extension === EXTENSION) await install(connection, join(profile, 'extension.xpi'));
  else if (isNew)
    await connection.send('webExtension.install', { extensionData: { type: 'path', path: extension } });

  const contexts = async () => {
    const { result } = await connection.send('browsingContext.getTree', { maxDepth: 0 });
    return (result as { contexts: { context: string }[] }).contexts.map(({ context }) => context);
  };
  const otherThan = async (before: readonly string[]) => {
    const context = (await contexts()).find((each) => !before.includes(each));
    return context === undefined ? null : newTab(connection, context);
  };
  const openTab = async () => {
    const { result } = await connection.send('browsingContext.create', { type: 'tab' });
    const tab = newTab(connection, (result as { context: string }).context);
    await tab.size(1280, 900);
    return tab;
  };
  return {
    version: await browser.version(),
    connection,
    downloads,
    consoleErrors: () => askFirefox(connection, consoleOfExtension),
    views: () => askFirefox(connection, viewsOfExtension),
    contexts,
    newTab: openTab,
    otherThan,
    framesOf: async (page) => {
      const { result } = await connection.send('browsingContext.getTree', { root: page.context });
      const [top] = (result as { contexts: { children: { context: string }[] }[] }).contexts;
      return (top?.children ?? []).map(({ context }) => newTab(connection, context));
    },
    openedBy: async (work) => {
      const before = await contexts();
      await work();
      return until('a new tab', () => otherThan(before));
    },
    openPopup: async () => {
      const popup = await openTab();
      await popup.size(400, 600);
      // The protocol never says that a page of an extension has loaded.
      await popup.send('browsingContext.navigate', { url: POPUP, wait: 'none' });
      await popup.waitFor({ css: '#root button' });
      return popup;
    },
    pressSidebarKeys: async () => equal(await askFirefox(connection, runKeysOfSidebar), true),
    sidebarText: () => askFirefox(connection, textOfSidebar),
    enter: async (account) => {
      const cookie = signIn(netsuite.world, account);
      const { hostname } = new URL(netsuite.url(account, '/'));
      await browser.setCookie({ ...cookie, domain: hostname, path: '/', httpOnly: true, secure: true });
    },
    close: () => browser.close(),
  };
}

/** For good, as from a store: what is added for a session only loses its values with it. */
async function install(connection: Connection, archive: string): Promise<void> {
  writeFileSync(archive, zipOf(EXTENSION));
  await connection.send('webExtension.install', {
    extensionData: { type: 'archivePath', path: archive },
    'moz:permanent': true,
  });
}

/** Asks Firefox's own window what the protocol does not tell: `expression` is JavaScript with all of Firefox's rights. */
async function askFirefox<Value>(connection: Connection, expression: string): Promise<Value> {
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [window] = (result as { contexts: { context: string }[] }).contexts;
  const answer = await connection.send('script.evaluate', {
    expression: `JSON.stringify(${expression})`,
    target: { context: window?.context },
    awaitPromise: false,
  });
  const { value } = (answer.result as { result: { value: string } }).result;
  return JSON.parse(value) as Value;
}

const consoleOfExtension = `Services.console.getMessageArray()
  .filter((one) => one instanceof Ci.nsIScriptError && (one.sourceName + one.errorMessage).includes('${UUID}'))
  .map((one) => one.errorMessage + ' ' + one.sourceName + ':' + one.lineNumber)`;

const viewsOfExtension = `[...WebExtensionPolicy.getByID('${ID}').extension.views]
  .map(({ viewType, uri }) => viewType + ' ' + uri.spec)`;

/** True when a key is bound to the sidebar of the extension. */
const runKeysOfSidebar = `(() => {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const key = [...window.document.querySelectorAll('keyset[id^="ext-keyset-id-"] > key')].find(
    (one) => one.getAttribute('key') === 'S' && one.getAttribute('modifiers').includes('shift'),
  );
  if (key === undefined) return false;
  key.doCommand();
  return true;
})()`;

/** Of the last time that it was asked: the answer comes from another process, a moment later. */
const textOfSidebar = `(() => {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const shown = window.SidebarController.browser.contentDocument?.getElementById('webext-panels-browser');
  if (!window.SidebarController.isOpen || !shown?.currentURI?.spec.endsWith('/sidepanel.html')) return '';
  const { messageManager } = shown;
  if (window.askedSidebar !== messageManager) {
    window.askedSidebar = messageManager;
    window.textOfSidebar = '';
    messageManager.addMessageListener('text-of-sidebar', ({ data }) => (window.textOfSidebar = data));
  }
  const script = 'sendAsyncMessage("text-of-sidebar", content.document.body.innerText)';
  messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
  return window.textOfSidebar;
})()`;

/** A folder for a profile, taken away when this program ends. */
export function newProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'credential-guide-firefox-'));
  process.on('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  return profile;
}
