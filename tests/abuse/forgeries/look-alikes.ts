// Hosts that only look like NetSuite's: each serves NetSuite's real one-time page, and nothing of it may be taken.
import { createServer, type Server } from 'node:http';
import type { Page } from '@playwright/test';
import { handle } from '../../netsuite/handle';
import type { HttpRequest } from '../../netsuite/http';
import type { NetSuite } from '../../netsuite/server';
import { cookieName, signIn } from '../../netsuite/sign-in';
import type { Browser } from '../browser';
import type { Evidence } from '../evidence';
import { held } from '../held';
import { accountOf, issuePair, PRODUCTION } from '../one-time-page';
import { sleep } from '../part';
import type { Tally } from './tally';
import { worldsOf } from './worlds';

const REAL = '1234567.app.netsuite.com';
const SETTLE_MS = 700;

/** `isRealName`: the name is NetSuite's own, and only the way there is another. No match pattern tells these apart. */
const origins: readonly { origin: string; isRealName?: true }[] = [
  { origin: 'https://1234567.app.netsuite.com.evil.example' },
  { origin: 'https://netsuite.com.evil.example' },
  { origin: 'https://app.netsuite.com.evil.example' },
  { origin: 'https://1234567.app-netsuite.com' },
  { origin: 'https://app-netsuite.com' },
  { origin: 'https://1234567-app.netsuite.com' },
  { origin: 'https://1234567app.netsuite.com' },
  { origin: 'https://1234567.app.netsuite.com.', isRealName: true },
  { origin: 'https://evil.1234567.app.netsuite.com', isRealName: true },
  { origin: 'https://1234567.app.netsuite.com:8443', isRealName: true },
  { origin: 'http://1234567.app.netsuite.com' },
];

export const lookAlikeOrigins = origins.map(({ origin }) => origin);

export interface LookAlikes {
  rules: string[];
  close: () => void;
}

/** Lets the fake NetSuite answer at every name, and a server without TLS for the address that has none. */
export async function serveLookAlikes(netsuite: NetSuite): Promise<LookAlikes> {
  // Whoever may see the record's values once is signed in.
  const asReal = (request: HttpRequest): HttpRequest => {
    const url = new URL(request.url.pathname + request.url.search, `https://${REAL}`);
    const sessions = [...accountOf(netsuite, PRODUCTION).sessions];
    const [cookie] =
      sessions.find(([, { showOnce }]) => String(showOnce?.recordId) === url.searchParams.get('id')) ??
      sessions.at(-1) ??
      [];
    return { ...request, url, headers: { ...request.headers, cookie: `${cookieName}=${cookie}` } };
  };
  // The real name too, for its other port: there the browser would send the cookie of another session.
  const isToShow = ({ searchParams }: URL) =>
    [...accountOf(netsuite, PRODUCTION).sessions.values()].some(
      ({ showOnce }) => String(showOnce?.recordId) === searchParams.get('id'),
    );
  netsuite.failures.push({
    matches: ({ url }) =>
      origins.some(({ origin }) => new URL(origin).hostname === url.hostname) &&
      (url.hostname !== REAL || isToShow(url)),
    answer: (request) => handle(netsuite.world, [], asReal(request)),
  });
  const plain: Server = createServer((message, response) => {
    const { pathname, search } = new URL(message.url ?? '/', `https://${REAL}`);
    const request = {
      method: message.method ?? 'GET',
      url: new URL(pathname + search, `https://${REAL}`),
      headers: {},
      body: '',
    };
    void handle(netsuite.world, [], asReal(request)).then((answer) => {
      if (answer === 'drop') response.destroy();
      else response.writeHead(answer.status, answer.headers).end(answer.body);
    });
  });
  await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
  const address = plain.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    rules: [
      `MAP ${REAL}:80 127.0.0.1:${port}`,
      `MAP *.evil.example 127.0.0.1:${netsuite.port}`,
      `MAP *app-netsuite.com 127.0.0.1:${netsuite.port}`,
      `MAP ${REAL}. 127.0.0.1:${netsuite.port}`,
    ],
    close: () => {
      plain.close();
      plain.closeAllConnections();
    },
  };
}

interface Seen {
  kept: Tally;
  injected: Tally;
  /** Names at which the script runs and is refused. */
  refused: string[];
  notReached: string[];
}

export async function visitLookAlikes(
  netsuite: NetSuite,
  browser: Browser,
  evidence: Evidence,
  seen: Seen,
): Promise<void> {
  const popup = await browser.openPopup();
  await Promise.all(origins.map((one) => visit(netsuite, browser, evidence, popup, one, seen)));
  await popup.close();
}

async function visit(
  netsuite: NetSuite,
  browser: Browser,
  evidence: Evidence,
  popup: Page,
  { origin, isRealName }: (typeof origins)[number],
  seen: Seen,
): Promise<void> {
  signIn(netsuite.world, PRODUCTION);
  const application = `Look-alike ${origin}`;
  const pair = issuePair(netsuite, evidence, { account: PRODUCTION, kind: 'integration', application });
  const { pathname, search } = new URL(pair.url);
  const page = await browser.context.newPage();
  const worlds = await worldsOf(page);
  await page.goto(origin + pathname + search).catch(() => undefined);
  await sleep(SETTLE_MS);
  const isShown = (await page.getByText('Consumer Secret').count()) > 0;
  // A browser may go to HTTPS by itself, and then this is NetSuite.
  if (!isShown || new URL(page.url()).origin === `https://${REAL}`) seen.notReached.push(origin);
  else {
    const traces = await page.evaluate(
      () =>
        performance.getEntries().filter(({ name }) => name.startsWith('credential-guide')).length +
        document.querySelectorAll('[data-credential-guide]').length,
    );
    const isInjected = traces > 0 || worlds.of(browser.extensionId) !== undefined;
    seen.kept.tried += 1;
    if ((await held(popup, pair)) !== 'nothing') seen.kept.accepted.push(`${origin}: its pair is kept`);
    if (isRealName === true) {
      if (isInjected) seen.refused.push(origin);
    } else {
      seen.injected.tried += 1;
      if (isInjected) seen.injected.accepted.push(`${origin}: our script runs there`);
    }
  }
  await page.close();
}
