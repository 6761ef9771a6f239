// A page that shows made-up pairs in a loop: pairs elsewhere are taken at once, what it adds is bounded, seen, and forgotten at a press.
import type { Page } from '@playwright/test';
import { ask } from '../../driver/ask';
import { waitForMeasure } from '../../bench/page-timing';
import { seeOverlay } from '../../driver/overlay';
import { workerStopper } from '../../driver/stop-worker';
import type { Browser } from '../browser';
import { held, named } from '../held';
import { bundleIn, capture, issuePair, kinds, PRODUCTION, SANDBOX } from '../one-time-page';
import { median, numbered, sleep, until, type Kit, type Outcome, type Part } from '../part';
import { withStand, type Stand } from '../stand';
import { readStoredFacts } from '../vault';

export const floods: Part = { name: 'floods', run };

/** Each takes some seconds, and shows the same again. */
const MOST_TRIES = 12;
const LONGEST_FLOOD_MS = 2000;
/** Shown to acknowledged, in the other account, while the flood runs. */
const LIMIT_MS = 1000;
/** Opened one after the other; each shows as many pairs as it can. */
const DOCUMENTS = 3;
/** More entries than a person could make in an account while they run. */
const MOST_ADDED = 10;
const APPLICATION = 'Before the flood';

async function run(kit: Kit): Promise<Outcome[]> {
  return withStand(kit, 'floods', async (stand) => {
    const browser = await stand.open();
    const popup = await browser.openPopup();
    const page = await browser.context.newPage();
    const random = kit.random('floods');
    const genuine = await capture(page, stand.netsuite, kit.evidence, {
      account: PRODUCTION,
      kind: 'integration',
      application: APPLICATION,
    });
    await page.close();
    const tries = Math.min(kit.tries, MOST_TRIES);
    const found = {
      late: [] as string[],
      many: [] as string[],
      unsaid: [] as string[],
      left: [] as string[],
    };
    const durations: number[] = [];
    const stop = await workerStopper(browser, popup);
    for (let at = 0; at < tries; at += 1) {
      // What it took in the last minute is forgotten, so that this flood meets no closed door.
      await stop();
      const application = numbered('Flooded', at);
      const pages: Page[] = [];
      for (let opened = 0; opened < DOCUMENTS; opened += 1) {
        pages.push(await startFlood(kit, stand, browser, application));
        await sleep(random.between(LONGEST_FLOOD_MS / 4, LONGEST_FLOOD_MS));
      }
      const other = await browser.context.newPage();
      const wanted = { account: SANDBOX, kind: random.pick(kinds), application: numbered('Elsewhere', at) };
      const pair = issuePair(stand.netsuite, kit.evidence, wanted);
      await other.goto(pair.url);
      const { duration } = await waitForMeasure(other, 'credential-guide:stored', 60_000);
      durations.push(duration);
      if (duration > LIMIT_MS)
        found.late.push(`${named(pair)}: acknowledged after ${duration.toFixed(0)} ms`);
      if ((await held(popup, pair)) !== 'whole') found.late.push(`${named(pair)}: not held`);
      await other.close();
      await look(browser, popup, pages, application, found);
    }
    if ((await held(popup, genuine)) !== 'whole') found.left.push('The genuine pair of before is gone.');
    await popup.close();
    const outcome = (promise: string, broken: string[], more: Partial<Outcome> = {}): Outcome => ({
      promise: `flood of made-up pairs: ${promise}`,
      tried: tries,
      broken: [...new Set(broken)],
      ...more,
    });
    return [
      outcome('a genuine pair of another account is acknowledged within a second', found.late, {
        note: `median ${median(durations).toFixed(0)} ms, worst ${Math.max(...durations).toFixed(0)} ms`,
        samples: { shownToAcknowledged: durations },
      }),
      outcome('what they add is bounded', found.many),
      outcome('the bound is said on the card and in the popup', found.unsaid),
      outcome('all that a page added is forgotten at once, and nothing else', found.left),
    ];
  });
}

async function startFlood(
  kit: Kit,
  { netsuite }: Stand,
  browser: Browser,
  application: string,
): Promise<Page> {
  const page = await browser.context.newPage();
  const wanted = { account: PRODUCTION, kind: 'integration', application } as const;
  await page.addInitScript({ content: flooding });
  // A real page that shows a pair, so that all labels are right.
  await page.goto(issuePair(netsuite, kit.evidence, wanted).url);
  return page;
}

/** Runs in the page: puts other values in the place of those that are shown, as fast as it can. */
const flooding = `(() => {
  const hex = () =>
    Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const { port1: port, port2: otherPort } = new MessageChannel();
  const places = [];
  port.onmessage = () => {
    if (places.length < 2) {
      const texts = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
      places.length = 0;
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode())
        if (/^\\s*[0-9a-f]{64}\\s*$/.test(node.nodeValue ?? '')) places.push(node);
    }
    for (const place of places) place.nodeValue = hex();
    otherPort.postMessage(null);
  };
  otherPort.postMessage(null);
})()`;

interface Findings {
  many: string[];
  unsaid: string[];
  left: string[];
}

/** Looks what was added and what is said of it, while the floods go on; then ends them and forgets what they have added. */
async function look(
  browser: Browser,
  popup: Page,
  pages: readonly Page[],
  application: string,
  { many, unsaid, left }: Findings,
): Promise<void> {
  const before = await readStoredFacts(popup);
  const added = before.filter(({ bundle }) => bundle.application === application);
  if (added.length === 0) many.push(`${application}: control: the flood added nothing`);
  if (added.length > MOST_ADDED) many.push(`${application}: ${added.length} entries`);
  const { tooMany } = await ask(popup, 'readAccount', { account: PRODUCTION, tabAccount: null });
  if (tooMany === null) unsaid.push(`${application}: our own pages are told nothing`);
  // So that the popup shows this account.
  await ask(popup, 'chooseSetUp', { bundle: bundleIn(PRODUCTION, application) });
  const view = await browser.openPopup();
  const notice = view.getByText(/showed more values than can be right/);
  if (!(await until(async () => (await notice.count()) > 0)))
    unsaid.push(`${application}: the popup says nothing`);
  await view.close();
  const [page] = pages.slice(-1);
  // A page in the background draws nothing.
  await page?.bringToFront();
  const isSaid = await until(async () => {
    const seen = page && (await seeOverlay(page).catch(() => null));
    return seen?.notices.some(({ tone }) => tone === 'danger') === true;
  });
  if (!isSaid) unsaid.push(`${application}: the card says nothing`);
  for (const each of pages) await each.close();

  // What the last page showed may still be on its way.
  await popup.waitForTimeout(500);
  const kept = (await readStoredFacts(popup)).filter(({ bundle }) => bundle.application === application);
  for (const { bundle, provenance } of kept)
    if (provenance.visit !== null) await ask(popup, 'forgetVisit', { bundle, visit: provenance.visit });
  const after = await readStoredFacts(popup);
  if (after.some(({ bundle }) => bundle.application === application))
    left.push(`${application}: some are left`);
  if (before.some(({ id }) => !added.some((one) => one.id === id) && !after.some((one) => one.id === id)))
    left.push(`${application}: others are gone too`);
}
