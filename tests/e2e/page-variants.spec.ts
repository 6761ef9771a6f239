// Every variant of every page in a real Chromium, on the built extension: what it is taken for, what is said, what is stored.
import type { Page } from '@playwright/test';
import { ask } from '../driver/ask';
import { workerStopper } from '../driver/stop-worker';
import { seeOverlay, type SeenOverlay } from '../driver/overlay';
import type { NetSuite } from '../netsuite/server';
import type { Fixture } from '../pages/fixture';
import { fixtures } from '../pages/load-fixtures';
import { recipeOfKind, setUpOfKind } from '../pages/set-up-of-kind';
import type { BundleKey } from '../../utils/credential/entry';
import { kindTables, tablesOf } from '../../utils/credential-kinds/tables';
import { bundleOf, type SetUp } from '../../utils/guide/set-up';
import { pageMatches } from '../../utils/netsuite/page-matches';
import { accountFromHost } from '../../utils/netsuite/account';
import { expect, test } from './fixtures';
import { sample } from './sample';

test.describe.configure({ mode: 'parallel', timeout: 180_000 });

const kindOf = ({ kind = kindTables[0]?.id ?? '' }: Fixture) => kind;

/** By kind and page the two values that NetSuite shows there, in its order. */
const pairs: Readonly<Record<string, Readonly<Partial<Record<Fixture['page'], readonly string[]>>>>> = {
  tba: {
    'integration-record': ['consumerKey', 'consumerSecret'],
    'access-token-record': ['tokenId', 'tokenSecret'],
  },
  'oauth2-client-credentials': { 'integration-record': ['clientId', 'clientSecret'] },
};
const PATIENCE_MS = 2500;

interface Stage {
  readonly netsuite: NetSuite;
  readonly page: Page;
  readonly popup: Page;
}

/** As many tests as keep the workers busy; each walks through its part of the variants in one browser. */
const PARTS = 3;
const looked = sample(fixtures, 30);
for (let part = 0; part < PARTS; part += 1) {
  test(`variants hold in the browser, part ${part + 1} of ${PARTS}`, async ({ netsuite, launched, page }) => {
    page.on('dialog', (dialog) => void dialog.accept());
    const stage = { netsuite, page, popup: await launched.openPopup() };
    const stopWorker = await workerStopper(launched, page, 5000);
    const wrong: string[] = [];
    let sets = 0;
    let kind = '';
    const ours = looked.filter((_, position) => position % PARTS === part);
    for (const fixture of ours.sort((a, b) => (kindOf(a) < kindOf(b) ? -1 : 1))) {
      if (kindOf(fixture) !== kind) await nameTheUser(stage, (kind = kindOf(fixture)));
      await hold(stage, fixture);
      await visit(stage, fixture);
      const faults = await faultsOf(stage, fixture);
      wrong.push(...faults.map((fault) => `${fixture.name}: ${fault}`));
      await forgetAll(stage.popup);
      // An account takes ten sets of values a minute; a worker that was stopped begins to count anew.
      if (fixture.captured !== undefined && (sets += 1) % 8 === 0) await stopWorker();
    }
    expect(wrong).toEqual([]);
  });
}

/** The set-up by which the variants of a kind are judged, in each of their accounts. */
async function nameTheUser({ popup }: Stage, kind: string): Promise<void> {
  for (const host of new Set(fixtures.map(({ url }) => url.hostname))) {
    const setUp = setUpAt(host, kind);
    await ask(popup, 'saveSetUp', {
      setUp: { ...setUp, isBegun: true, given: ['ADMI_MANAGE_OAUTH_TOKENS'] },
    });
  }
}

function setUpAt(host: string, kind: string): SetUp {
  const account = accountFromHost(host);
  if (account === null) throw new Error(`${host} is no account’s host`);
  return setUpOfKind(kind, account);
}

/** The values that the variant takes for held. */
async function hold({ popup }: Stage, fixture: Fixture): Promise<void> {
  const { held: values = {}, url } = fixture;
  if (Object.keys(values).length === 0) return;
  const bundle = bundleOf(setUpAt(url.hostname, kindOf(fixture)));
  const { stored } = await ask(popup, 'saveValues', { bundle, values, source: 'imported' });
  if (!stored) throw new Error(`What ${fixture.name} holds is not taken`);
}

/** The fake NetSuite gives the variant in place of its own page; pictures and scripts of it are nothing to wait for. */
async function visit({ netsuite, page }: Stage, { url, html }: Fixture): Promise<void> {
  netsuite.failures.splice(0, Infinity, {
    matches: ({ url: asked }) => asked.hostname === url.hostname,
    answer: ({ url: asked }) =>
      asked.href === url.href
        ? { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: html }
        : { status: 204, headers: {}, body: '' },
  });
  await page.goto(url.href, { waitUntil: 'domcontentloaded' });
}

async function faultsOf(stage: Stage, fixture: Fixture): Promise<string[]> {
  // The Setup Manager has a card only where it answers a save.
  const isAnswer = fixture.page !== 'setup-manager' || fixture.fields?.['saved'] === true;
  const isCardWanted = isAnswer && !['other', 'login', 'role-chooser'].includes(fixture.page);
  if (!isStarted(fixture.url) || !isCardWanted) {
    await stage.page.bringToFront();
    const { page } = await ask(stage.popup, 'usePage', null);
    if (page !== fixture.page) return [`taken for ${String(page)}`];
  }
  if (!isCardWanted) {
    const seen = await seeOverlay(stage.page);
    return [...(seen === null ? [] : ['a card is shown']), ...(await faultsOfValues(stage, fixture))];
  }
  const faults = await settled(() => faultsOfCard(stage.page, fixture));
  return [...faults, ...(await settled(() => faultsOfValues(stage, fixture)))];
}

/** Asks again until nothing is wrong, or for as long as a person would wait. */
async function settled(look: () => Promise<string[]>): Promise<string[]> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const faults = await look();
    if (faults.length === 0 || Date.now() > until) return faults;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

async function faultsOfCard(page: Page, fixture: Fixture): Promise<string[]> {
  const seen = await seeOverlay(page).catch(() => null);
  if (seen === null) return ['no card is shown'];
  const faults = [...faultsOfStep(seen, fixture), ...faultsOfLines(seen, fixture)];
  const message = fixture.fields?.['message'];
  if (typeof message === 'string' && !seen.notices.some(({ text }) => text.includes(message.slice(0, 40)))) {
    // What is known of some refusals is said in our words.
    if (seen.notices.length === 0) faults.push('nothing is said of the refusal');
  }
  return faults;
}

function faultsOfStep(seen: SeenOverlay, fixture: Fixture): string[] {
  const kind = kindOf(fixture);
  const ids = tablesOf(kind).steps.flatMap(({ id, pages }) => (pages.includes(fixture.page) ? id : []));
  const steps = recipeOfKind(kind).steps.filter(({ id }) => ids.includes(id));
  const numbers = steps.flatMap(({ number }) => number ?? []);
  const said = /article (.+)$/i.exec(seen.step)?.[1]?.split(', ').map(Number) ?? [];
  return numbers.length === 0 || said.some((number) => numbers.includes(number))
    ? []
    : [`the card says “${seen.step}”`];
}

/** While a pair is shown, and on another application’s record, nothing is said of requirements. */
function faultsOfLines(seen: SeenOverlay, { captured, ours, met, unmet, unknown }: Fixture): string[] {
  if (captured !== undefined) return [];
  if (seen.taken.some(({ text }) => /Consumer|Token|Client/.test(text)))
    return ['the card says that a pair was taken'];
  const wanted = ours === false ? [0, 0, 0] : [met, unmet, unknown].map((ids) => ids?.length ?? 0);
  const shown = ['met', 'unmet', 'unknown'].map(
    (state) => seen.lines.filter((line) => line.state === state).length,
  );
  return wanted.join() === shown.join()
    ? []
    : [`met, unmet and unknown are ${shown.join()} instead of ${wanted.join()}`];
}

async function faultsOfValues({ popup }: Stage, fixture: Fixture): Promise<string[]> {
  const { captured, page } = fixture;
  const stored: string[] = [];
  for (const bundle of await allBundles(popup)) {
    // One by one: values whose order nobody knows are not given out together.
    for (const field of Object.values(pairs[bundle.kind] ?? {}).flat()) {
      const value = await ask(popup, 'revealValue', { bundle, field });
      if (value !== null) stored.push(`${field} ${value}`);
    }
  }
  const names = pairs[kindOf(fixture)]?.[page] ?? [];
  const wanted = captured?.map((value, position) => `${names[position] ?? ''} ${value}`) ?? [];
  return stored.sort().join() === wanted.sort().join() ? [] : [`holds [${stored.join(', ')}]`];
}

async function forgetAll(popup: Page): Promise<void> {
  for (const bundle of await allBundles(popup)) await ask(popup, 'forgetBundle', { bundle });
}

/** Every bundle of every account that holds something. */
async function allBundles(popup: Page): Promise<BundleKey[]> {
  const view = await ask(popup, 'readAccount', { account: null, tabAccount: null });
  return [view.bundle, ...view.otherBundles].flatMap((bundle) => (bundle === null ? [] : [bundle.key]));
}

/** Whether the browser starts the guide there by itself. */
function isStarted({ pathname, search }: URL): boolean {
  return pageMatches().all.some((pattern) => {
    const path = pattern.slice(pattern.indexOf('.com/') + '.com'.length, -1);
    return (pathname + search).startsWith(path);
  });
}
