// Every variant of every page in a real Chromium, on the built extension: what it is taken for, what is said, what is stored.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { seeOverlay, type SeenOverlay } from '../driver/overlay';
import type { NetSuite } from '../netsuite/server';
import type { Fixture } from '../pages/fixture';
import { fixtures } from '../pages/load-fixtures';
import { stepPages, type Recipe } from '../../utils/guide/recipe';
import { newSetUp } from '../../utils/guide/set-up';
import { pageMatches } from '../../utils/netsuite/page-matches';
import type { FromPopup } from '../../utils/messages/protocol';
import { accountFromHost } from '../../utils/netsuite/account';
import { expect, test } from './fixtures';

test.describe.configure({ mode: 'parallel', timeout: 180_000 });

/** Read as a file: this runner wants JSON imports written in another way than the build does. */
const recipe = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../utils/recipes/fulfillment.json'), 'utf8'),
) as Recipe;
const SECRETS = ['consumerKey', 'consumerSecret', 'tokenId', 'tokenSecret'] as const;
const PATIENCE_MS = 2500;

interface Stage {
  readonly netsuite: NetSuite;
  readonly page: Page;
  readonly popup: Page;
}

/** As many tests as keep both workers busy; each walks through its part of the variants in one browser. */
const PARTS = 4;
for (let part = 0; part < PARTS; part += 1) {
  test(`variants hold in the browser, part ${part + 1} of ${PARTS}`, async ({ netsuite, launched, page }) => {
    page.on('dialog', (dialog) => void dialog.accept());
    const stage = { netsuite, page, popup: await launched.openPopup() };
    await nameTheUser(stage);
    const wrong: string[] = [];
    for (const fixture of fixtures.filter((_, position) => position % PARTS === part)) {
      await visit(stage, fixture);
      const faults = await faultsOf(stage, fixture);
      wrong.push(...faults.map((fault) => `${fixture.name}: ${fault}`));
      await forgetAll(stage.popup);
    }
    expect(wrong).toEqual([]);
  });
}

/** The set-up by which the variants are judged, in each of their accounts. */
async function nameTheUser({ popup }: Stage): Promise<void> {
  for (const host of new Set(fixtures.map(({ url }) => url.hostname))) {
    const account = accountFromHost(host);
    if (account === null) throw new Error(`${host} is no account’s host`);
    await ask(popup, 'saveSetUp', { setUp: { ...newSetUp(account, recipe), user: 'Dana Whitfield' } });
  }
}

/** The stand-in gives the variant in place of its own page; pictures and scripts of it are nothing to wait for. */
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
  const isCardWanted = !['other', 'login', 'role-chooser'].includes(fixture.page);
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

function faultsOfStep(seen: SeenOverlay, { page }: Fixture): string[] {
  const numbers = recipe.steps.filter(({ id }) => stepPages[id].includes(page)).map(({ number }) => number);
  const said = Number(/\d+/.exec(seen.step)?.[0] ?? 0);
  return numbers.length === 0 || numbers.includes(said) ? [] : [`the card says “${seen.step}”`];
}

/** While a pair is shown, and on another application’s record, nothing is said of requirements. */
function faultsOfLines(seen: SeenOverlay, { captured, ours, met, unmet, unknown }: Fixture): string[] {
  if (captured !== undefined) return [];
  if (seen.taken.some(({ text }) => /Consumer|Token/.test(text)))
    return ['the card says that a pair was taken'];
  const wanted = ours === false ? [0, 0, 0] : [met, unmet, unknown].map((ids) => ids?.length ?? 0);
  const shown = ['met', 'unmet', 'unknown'].map(
    (state) => seen.lines.filter((line) => line.state === state).length,
  );
  return wanted.join() === shown.join()
    ? []
    : [`met, unmet and unknown are ${shown.join()} instead of ${wanted.join()}`];
}

async function faultsOfValues({ popup }: Stage, { captured, page }: Fixture): Promise<string[]> {
  const held: string[] = [];
  for (const { key: bundle } of await ask(popup, 'readBundles', null)) {
    const { values = {} } = (await ask(popup, 'revealBundle', { bundle })) ?? {};
    held.push(
      ...SECRETS.flatMap((field) => (values[field] === undefined ? [] : [`${field} ${values[field]}`])),
    );
  }
  const names = page === 'integration-record' ? SECRETS.slice(0, 2) : SECRETS.slice(2);
  const wanted = captured?.map((value, position) => `${names[position] ?? ''} ${value}`) ?? [];
  return held.sort().join() === wanted.sort().join() ? [] : [`holds [${held.join(', ')}]`];
}

async function forgetAll(popup: Page): Promise<void> {
  for (const { key } of await ask(popup, 'readBundles', null))
    await ask(popup, 'forgetBundle', { bundle: key });
}

/** Whether the browser starts the guide there by itself. */
function isStarted({ pathname, search }: URL): boolean {
  return pageMatches().some((pattern) => {
    const path = pattern.slice(pattern.indexOf('.com/') + '.com'.length, -1);
    return (pathname + search).startsWith(path);
  });
}

/** Sends what our own popup would send. */
async function ask<K extends keyof FromPopup>(
  popup: Page,
  type: K,
  data: FromPopup[K]['data'],
): Promise<FromPopup[K]['answer']> {
  const answer = await popup.evaluate(
    (message) =>
      (
        window as unknown as { chrome: { runtime: { sendMessage: (message: unknown) => Promise<unknown> } } }
      ).chrome.runtime.sendMessage(message),
    { type, data },
  );
  const { ok, answer: given } = answer as { ok: boolean; answer: FromPopup[K]['answer'] };
  if (!ok) throw new Error(`${type} was refused`);
  return given;
}
