// `npm run dev`: WXT's development build in a browser on the fake NetSuite, signed in. What is changed in the sources reloads there.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allowReloads } from '../driver/developer-mode';
import { enter, launch } from '../driver/launch';
import { launchFirefox } from '../firefox/launch';
import { newWorld } from '../netsuite/new-world';
import { startNetSuite, type NetSuite } from '../netsuite/server';
import { findFirefox } from '../run/firefox.mjs';
import { packageCommand, root } from '../run/process.mjs';

const isFirefox = process.argv.includes('--firefox');
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const headless = process.argv.includes('--headless') || !hasDisplay;
const extension = join(root, '.output', isFirefox ? 'firefox-mv3-dev' : 'chrome-mv3-dev');
const account = '1234567';
const firstPage = '/app/common/integration/integrapplist.nl?whence=';

const netsuite = await startNetSuite({ world: newWorld({ untouched: true }) });
rmSync(extension, { recursive: true, force: true });
const [node, wxt] = packageCommand('wxt');
const server = spawn(node, [wxt, ...(isFirefox ? ['-b', 'firefox', '--mv3'] : [])], {
  cwd: root,
  stdio: ['inherit', 'pipe', 'inherit'],
});
const isBuilt = new Promise<void>((resolve, reject) => {
  server.stdout.on('data', (text: Buffer) => {
    process.stdout.write(text);
    if (text.includes('Built extension')) resolve();
  });
  server.once('exit', () => {
    reject(new Error('WXT has built nothing.'));
  });
});
const ended = new Promise<void>((resolve) => {
  server.once('exit', () => {
    resolve();
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
});

try {
  await isBuilt;
  const browser = await (isFirefox ? openFirefox(netsuite) : openChromium(netsuite));
  console.log(
    `${netsuite.url(account, firstPage)} is open${headless ? ', without a window' : ''}. Nothing in it is real. Ctrl-C ends it.`,
  );
  await Promise.race([ended, browser.closed]);
  await browser.close();
} finally {
  server.kill();
  await netsuite.close();
}

interface Opened {
  /** The person closed the window. */
  readonly closed: Promise<unknown>;
  readonly close: () => Promise<void>;
}

async function openChromium(to: NetSuite): Promise<Opened> {
  const launched = await launch(to, { headless, extension });
  await allowReloads(launched.context);
  await enter(launched, to, account);
  const page = launched.context.pages()[0] ?? (await launched.context.newPage());
  await page.goto(to.url(account, firstPage));
  const closed = new Promise((resolve) => launched.context.once('close', resolve));
  return { closed, close: launched.close };
}

async function openFirefox(to: NetSuite): Promise<Opened> {
  const found = findFirefox();
  if (found === null)
    throw new Error('No Firefox was found. Set FIREFOX_PATH to one (an ESR, or a Developer Edition).');
  const profile = mkdtempSync(join(tmpdir(), 'credential-guide-dev-'));
  const firefox = await launchFirefox(to, found, profile, { extension, headless });
  await firefox.enter(account);
  const tab = await firefox.newTab();
  await tab.goto(to.url(account, firstPage));
  const close = async () => {
    await firefox.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { closed: new Promise(() => undefined), close };
}
