// Lets the fake NetSuite show a pair once without anybody filling in a form: the record and the permission to show it are put into its world.
import type { BrowserContext, Page } from '@playwright/test';
import type { BundleKey } from '../../utils/credential/entry';
import type { FieldId } from '../../utils/credential/field';
import { recipes } from '../../utils/recipes';
import { bundleOf, newSetUp } from '../../utils/guide/set-up';
import { ask } from '../driver/ask';
import { waitForMeasure } from '../bench/page-timing';
import type { Launched } from '../driver/launch';
import { customRole, newIntegration, newToken, people } from '../netsuite/new-world';
import { nextId } from '../netsuite/page';
import { integrationPath } from '../netsuite/pages/integration-list';
import { tokenPath } from '../netsuite/pages/access-token-list';
import type { NetSuite } from '../netsuite/server';
import type { Account, Session } from '../netsuite/world';
import type { Evidence } from './evidence';

export const PRODUCTION = '1234567';
export const SANDBOX = '1234567_SB1';
export const kinds = ['integration', 'token'] as const;
export type Kind = (typeof kinds)[number];

export interface Issued {
  account: string;
  kind: Kind;
  bundle: BundleKey;
  values: Readonly<Record<FieldId, string>>;
  url: string;
}

export interface Wanted {
  account: string;
  kind: Kind;
  application: string;
}

export function accountOf({ world }: NetSuite, id: string): Account {
  const found = world.accounts.find((account) => account.id === id);
  if (found === undefined) throw new Error(`The fake NetSuite has no account ${id}.`);
  return found;
}

/** The bundle into which the default recipe's set-up takes the values of this application. */
export function bundleIn(account: string, application: string): BundleKey {
  return bundleOf({ ...newSetUp(account, recipes[0]), application });
}

/** A record whose page shows the pair to the first visit of whoever signed in last. */
export function issuePair(netsuite: NetSuite, evidence: Evidence, wanted: Wanted): Issued {
  const account = accountOf(netsuite, wanted.account);
  const isToken = wanted.kind === 'token';
  const known = account.integrations.findLast(({ name }) => isToken && name === wanted.application);
  const integration = known ?? newIntegration({ id: nextId(account), name: wanted.application, tba: true });
  if (known === undefined) account.integrations.push(integration);
  const token = newToken({
    id: nextId(account),
    name: `${wanted.application} token`,
    integrationId: integration.id,
    userId: people.dana,
    roleId: customRole.id,
  });
  if (isToken) account.tokens.push(token);
  const { consumerKey, consumerSecret } = integration;
  const { tokenId, tokenSecret } = token;
  const values: Issued['values'] = isToken ? { tokenId, tokenSecret } : { consumerKey, consumerSecret };
  evidence.issued(values);
  const id = isToken ? token.id : integration.id;
  newestSession(account).showOnce = { page: wanted.kind, recordId: id };
  return {
    ...wanted,
    bundle: bundleIn(wanted.account, wanted.application),
    values,
    url: netsuite.url(wanted.account, `${isToken ? tokenPath : integrationPath}?id=${id}`),
  };
}

/** Has a pair shown in this page, and waits until the background has acknowledged it. */
export async function capture(
  page: Page,
  netsuite: NetSuite,
  evidence: Evidence,
  wanted: Wanted,
): Promise<Issued> {
  const pair = issuePair(netsuite, evidence, wanted);
  await page.goto(pair.url);
  await waitForMeasure(page, 'credential-guide:stored');
  return pair;
}

/** Captures an integration and a token of it, and makes them what the popup shows: values that the fake NetSuite accepts. */
export async function captureBundle(
  browser: Launched,
  netsuite: NetSuite,
  evidence: Evidence,
  wanted: Omit<Wanted, 'kind'>,
): Promise<Issued[]> {
  const page = await browser.context.newPage();
  const pairs: Issued[] = [];
  for (const kind of kinds) pairs.push(await capture(page, netsuite, evidence, { ...wanted, kind }));
  await page.close();
  const popup = await browser.openPopup();
  const { account, application } = wanted;
  await ask(popup, 'saveSetUp', { setUp: { ...newSetUp(account, recipes[0]), application } });
  await popup.close();
  return pairs;
}

function newestSession({ id, sessions }: Account): Session {
  const newest = [...sessions.values()].at(-1);
  if (newest === undefined) throw new Error(`Nobody is signed in to ${id}.`);
  return newest;
}

/** What a page tells of its pair: `shown` when it was found, `stored` when the background has acknowledged it. */
export interface Told {
  name: 'shown' | 'stored';
  url: string;
  /** Milliseconds from shown to stored. */
  duration: number;
}

const BINDING = 'abuseTold';

/** Hears from the page's own world, where our content script's marks can be seen. Once for each browser. */
export async function hearPairs(context: BrowserContext, heard: (told: Told) => void): Promise<void> {
  await context.exposeBinding(BINDING, (_source, told: Told) => heard(told));
  await context.addInitScript((binding) => {
    const tell = (window as unknown as Record<string, (told: object) => void>)[binding];
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) {
        const [, event] = /^credential-guide:(shown|stored)$/.exec(name) ?? [];
        if (event !== undefined) tell?.({ name: event, duration, url: location.href });
      }
    }).observe({ entryTypes: ['mark', 'measure'] });
  }, BINDING);
}
