// The whole walk on production and on a sandbox: pages, popup, test, export; and what the browser asked for meanwhile.
import { exportedFields, issuedValues, walkPages } from '../walk/walk';
import { walkPopup } from '../walk/walk-popup';
import type { Page } from '@playwright/test';
import type { Launched } from '../driver/launch';
import type { NetSuite } from '../netsuite/server';
import { expect, PRODUCTION, SANDBOX, test } from './fixtures';

test.use({ untouched: true, begun: false });

interface Given {
  netsuite: NetSuite;
  launched: Launched;
  page: Page;
}

test(`walks ${PRODUCTION} to a tested bundle and an export @nightly`, ({ netsuite, launched, page }) =>
  walkAll(PRODUCTION, { netsuite, launched, page }));

test.describe('installed from its package', () => {
  test.use({ own: { packed: true } });
  test(`walks ${SANDBOX} to a tested bundle and an export`, ({ netsuite, launched, page }) =>
    walkAll(SANDBOX, { netsuite, launched, page }));
});

async function walkAll(account: string, { netsuite, launched }: Given): Promise<void> {
  const requested: string[] = [];
  const spoken: string[] = [];
  launched.context.on('request', (request) => requested.push(request.url()));
  launched.context.on('console', (message) => spoken.push(message.text()));
  const shown: string[] = [];
  const step = async (name: string, _text: string, seen: Page) => {
    shown.push(await seen.title(), seen.url());
    // On these two NetSuite itself shows the values.
    if (name !== 'integration-saved' && name !== 'token-saved') shown.push(await seen.content());
  };
  const walk = { netsuite, launched, account, step };
  await walkPages(walk);
  const { exported } = await walkPopup(walk, exportedFields);
  const issued = issuedValues(netsuite, account);
  expect(exported).toEqual(issued);

  // No request but to NetSuite, none with a cookie on the test's calls, and no more than five.
  const hosts = new Set(
    requested.filter((url) => !url.startsWith('chrome-extension:')).map((url) => new URL(url).hostname),
  );
  for (const host of hosts) expect(host).toMatch(/\.netsuite\.com$/);
  const calls = netsuite.world.seen.filter(({ host }) => !host.endsWith('.app.netsuite.com'));
  expect(calls.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect(calls.filter(({ headers }) => headers['cookie'] !== undefined)).toEqual([]);

  // Secrets stand nowhere but where NetSuite itself shows them.
  for (const secret of [issued.consumerSecret, issued.tokenSecret]) {
    expect(JSON.stringify(requested)).not.toContain(secret);
    expect(
      JSON.stringify(netsuite.world.seen.map(({ headers, body, query }) => [headers, body, query])),
    ).not.toContain(secret);
    expect(spoken.join('\n')).not.toContain(secret);
    expect(shown.join('\n')).not.toContain(secret);
  }
}
