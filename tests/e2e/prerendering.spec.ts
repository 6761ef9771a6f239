// A page that the browser makes ready before anybody opens it. A browser that a debugger is attached to makes none, so this one is
// started by itself, and the page says in its title what it has seen.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changePage } from '../bench/change-page';
import { argsFor, DEBUGGING, debuggingAddress, enter, EXTENSION, launch } from '../driver/launch';
import { OVERLAY } from '../driver/overlay';
import type { NetSuite } from '../netsuite/server';
import { findBrowser } from '../run/browser.mjs';
import { expect, PRODUCTION, test } from './fixtures';

const FEATURES = '/app/setup/features.nl';
const LIST = '/app/setup/rolelist.nl';

/** Asked by the list until the page is ready: only then it goes there. */
const READY = '/ready';
const rules = { prerender: [{ source: 'list', urls: [FEATURES], eagerness: 'immediate' }] };
const onList = `<script type="speculationrules">${JSON.stringify(rules)}</script><script>
  setInterval(async () => { if ((await fetch('${READY}')).status === 200) location.href = '${FEATURES}'; }, 200);</script>`;
const onFeatures = `<script>
  const isMadeReady = document.prerendering;
  const count = () => document.querySelectorAll('[${OVERLAY}]').length;
  let before = null;
  document.addEventListener('prerenderingchange', () => { before = count(); });
  setInterval(() => { document.title = 'made ready: ' + isMadeReady + ', cards then ' + before + ', now ' + count(); }, 100);</script>`;

test('a page that is made ready before it is opened has no card, and one when it is opened', async ({
  netsuite,
}) => {
  test.skip(process.platform === 'win32', 'The browser is ended by its process.');
  changePage(netsuite, LIST, (html) => html.replace('</body>', `${onList}</body>`));
  let readyAt = Number.POSITIVE_INFINITY;
  changePage(
    netsuite,
    FEATURES,
    (html) => html.replace('<head>', `<head>${onFeatures}`),
    async ({ headers }) => {
      if (headers['sec-purpose']?.includes('prerender') === true) readyAt = Date.now() + 1500;
    },
  );
  netsuite.failures.push({
    matches: ({ url }) => url.pathname === READY,
    answer: async () => ({ status: Date.now() > readyAt ? 200 : 202, headers: {}, body: '' }),
  });
  const profile = mkdtempSync(join(tmpdir(), 'credential-guide-'));
  await signInTo(profile, netsuite);
  const browser = spawn(
    findBrowser()!.path,
    [
      `--user-data-dir=${profile}`,
      '--headless',
      DEBUGGING,
      '--ignore-certificate-errors',
      ...argsFor(netsuite, EXTENSION),
      'about:blank',
    ],
    { stdio: 'ignore', detached: true },
  );
  try {
    const tabs = tabsOf(profile);
    // In a tab that is not looked at nothing is made ready, and our first page opens by itself.
    await expect.poll(async () => (await tabs()).join(), { timeout: 20_000 }).toContain('welcome.html');
    await tabs(`new?${encodeURIComponent(netsuite.url(PRODUCTION, LIST))}`);
    await expect
      .poll(async () => (await tabs()).join(' '), { timeout: 30_000 })
      .toContain('made ready: true, cards then 0, now 1');
  } finally {
    process.kill(-browser.pid!, 'SIGKILL');
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** By a cookie that outlives the browser that takes it. */
async function signInTo(profile: string, netsuite: NetSuite): Promise<void> {
  const first = await launch(netsuite, { profile, withExtension: false });
  await enter(first, netsuite, PRODUCTION);
  const inAnHour = Date.now() / 1000 + 3600;
  await first.context.addCookies(
    (await first.context.cookies()).map((cookie) => ({ ...cookie, expires: inAnHour })),
  );
  await first.close();
}

/** Addresses and titles of what is open; asked for over HTTP, which attaches nothing. */
function tabsOf(profile: string): (open?: string) => Promise<string[]> {
  return async (open) => {
    const address = debuggingAddress(profile);
    if (address === null) return [];
    const answer = await fetch(`http://${address.host}/json/${open ?? 'list'}`, {
      method: open === undefined ? 'GET' : 'PUT',
    });
    if (open !== undefined) return [];
    return ((await answer.json()) as { url: string; title: string }[]).map(
      ({ url, title }) => `${url} ${title}`,
    );
  };
}
