// Pages that fight back, drawn by seed: whatever they do to root, capture, guard, card, messages or document, a pair that they show is
// kept, or it is said that it is not; nothing of ours is read, and nothing is done that the person did not do.
import type { Page } from '@playwright/test';
import { changePage } from '../../bench/change-page';
import { ask } from '../../driver/ask';
import { seeOverlay } from '../../driver/overlay';
import { workerStopper } from '../../driver/stop-worker';
import type { Browser } from '../browser';
import { held } from '../held';
import { changeOf, drawAttacks, scriptOf, type Attack } from '../hostile-attacks';
import { application } from '../../walk/walk';
import { bundleIn, issuePair, kinds, PRODUCTION } from '../one-time-page';
import { numbered, sleep, until, type Kit, type Outcome, type Part } from '../part';
import { withStand } from '../stand';

export const hostilePages: Part = { name: 'hostile-pages', run };

const PATIENCE_MS = 6000;
/** An account takes ten pairs a minute; a worker that was stopped counts anew. */
const PAIRS_BETWEEN = 6;

async function run(kit: Kit): Promise<Outcome[]> {
  return withStand(kit, 'hostile-pages', async ({ netsuite, open }) => {
    const browser = await open();
    const popup = await browser.openPopup();
    const random = kit.random('hostile-pages');
    const stop = await workerStopper(browser, popup);
    const found = { lost: [] as string[], gone: [] as string[], read: [] as string[], done: [] as string[] };
    let said = 0;
    for (let at = 0; at < kit.tries; at += 1) {
      if (at % PAIRS_BETWEEN === 0) await stop();
      const attacks = drawAttacks(random);
      const what = `${at}: ${attacks.map(({ kind, name }: Attack) => `${kind}, ${name}`).join(' + ')}`;
      const pair = issuePair(netsuite, kit.evidence, {
        account: PRODUCTION,
        kind: random.pick(kinds),
        application: numbered('Hostile', at),
      });
      const back = changePage(netsuite, new URL(pair.url).pathname, changeOf(attacks));
      const page = await openHostile(browser, scriptOf(attacks), pair.url);
      // Where the page names no application, the pair is taken for the one that is set up.
      const places = [pair, { ...pair, bundle: bundleIn(PRODUCTION, application) }];
      const isThere = async () =>
        (await Promise.all(places.map((place) => held(popup, place)))).includes('whole');
      const isHeld = await until(isThere, PATIENCE_MS);
      if (!isHeld) {
        if (await isSaid(page, popup)) said += 1;
        else found.lost.push(what);
      }
      const stands = async () => (await isCardThere(page)) || (await isSaid(page, popup));
      if (!(await until(stands, PATIENCE_MS))) found.gone.push(what);
      const stolen =
        (await inTime(page.evaluate(() => (window as unknown as { stolen?: string[] }).stolen))) ?? [];
      if (stolen.length > 0) found.read.push(`${what}: ${[...new Set(stolen)].join(', ')}`);
      const { setUp } = await ask(popup, 'readAccount', { account: PRODUCTION, tabAccount: null });
      if (setUp?.application === 'Forged') found.done.push(what);
      back();
      await page.close({ runBeforeUnload: false });
    }
    await popup.close();
    const outcome = (promise: string, broken: string[], more: Partial<Outcome> = {}): Outcome => ({
      promise: `pages that fight back: ${promise}`,
      tried: kit.tries,
      broken,
      ...more,
    });
    return [
      outcome('a pair is kept, or it is said that it is not', found.lost, { note: `${said} said` }),
      outcome('the card stands and is seen, or it is said that it cannot', found.gone),
      outcome('nothing of ours is read by the page', found.read),
      outcome('nothing is done that the person did not do', found.done),
    ];
  });
}

async function openHostile(browser: Browser, script: string, url: string): Promise<Page> {
  const page = await browser.context.newPage();
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  await page.addInitScript({ content: script });
  await page.goto(url, { waitUntil: 'commit' });
  return page;
}

/** A card that is connected and seen, in a tab that is looked at. */
async function isCardThere(page: Page): Promise<boolean> {
  const seen = await inTime(seeOverlay(page));
  if (seen?.card == null || seen.card.width < 100) return false;
  const isSeen = page.evaluate(() => {
    const hosts = document.evaluate(
      '//*[@data-credential-guide]',
      document,
      null,
      XPathResult.ORDERED_NODE_SNAPSHOT_TYPE,
    );
    const all = Array.from({ length: hosts.snapshotLength }, (_, at) => hosts.snapshotItem(at) as Element);
    return all.some((host) => {
      const { opacity, visibility, transform } = getComputedStyle(host);
      return Number(opacity) > 0.9 && visibility === 'visible' && transform === 'none';
    });
  });
  return (await inTime(isSeen)) ?? false;
}

/** A page that hangs answers nothing. */
function inTime<Value>(work: Promise<Value>): Promise<Value | null> {
  return Promise.race([work.catch(() => null), sleep(3000).then(() => null)]);
}

/** On the card, or in the popup. */
async function isSaid(page: Page, popup: Page): Promise<boolean> {
  const seen = await inTime(seeOverlay(page));
  if (seen?.buttons.includes('Show me the values') === true) return true;
  if (seen?.notices.some(({ tone }) => tone === 'danger' || tone === 'warning') === true) return true;
  const { trouble, bundle } = await ask(popup, 'readAccount', { account: PRODUCTION, tabAccount: null });
  return trouble !== null || bundle?.conflicts.some(({ type }) => type === 'unsorted') === true;
}
