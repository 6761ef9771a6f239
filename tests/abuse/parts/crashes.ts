// Crashes the process of the NetSuite tab, or reloads the extension as an update does, around the moment in which a pair is shown.
import type { Page } from '@playwright/test';
import { allowReloads } from '../../driver/developer-mode';
import type { Browser } from '../browser';
import { held, named } from '../held';
import { hearPairs, issuePair, kinds, PRODUCTION, SANDBOX, type Issued, type Told } from '../one-time-page';
import { numbered, sleep, until, type Kit, type Outcome, type Part } from '../part';
import { openPopupAgain, reloadExtension } from '../reload-extension';
import { workerRestarter } from '../restart-worker';
import { withStand, type Stand } from '../stand';

export const crashes: Part = { name: 'crashes', run };

/** From the request of the page, in milliseconds. */
const LATEST_MS = 250;
/** From the moment in which the pair was shown. */
const NEAR_MS = 120;

interface Tried {
  pair: Issued;
  isAcknowledged: boolean;
}

type Break = (browser: Browser, page: Page) => Promise<void>;

async function run(kit: Kit): Promise<Outcome[]> {
  return withStand(kit, 'crashes', async (stand) => {
    const browser = await stand.open();
    const told: Told[] = [];
    await hearPairs(browser.context, (one) => told.push(one));
    const of = (name: string, breaks: Break) => tryAll(kit, stand, browser, told, name, breaks);
    await allowReloads(browser.context);
    return [
      await of('crash of the tab', crashTab),
      await of('reload of the extension, as by an update', reloadExtension),
    ];
  });
}

async function tryAll(
  kit: Kit,
  { netsuite }: Stand,
  browser: Browser,
  told: readonly Told[],
  name: string,
  breaks: Break,
): Promise<Outcome> {
  const random = kit.random(name);
  const tried: Tried[] = [];
  for (let at = 0; at < kit.tries; at += 1) {
    if (at % 8 === 0) await restartWorker(browser);
    const pair = issuePair(netsuite, kit.evidence, {
      account: random.pick([PRODUCTION, SANDBOX]),
      kind: random.pick(kinds),
      application: numbered(name, at),
    });
    const page = await browser.context.newPage();
    void page.goto(pair.url).catch(() => undefined);
    await until(() => netsuite.world.seen.some(({ path, query }) => pair.url.endsWith(path + query)));
    // Every second one comes near the acknowledgement, which a slow start of the page would keep out of reach.
    if (at % 2 === 1) await until(() => told.some(({ url }) => url === pair.url));
    await sleep(random.between(0, at % 2 === 1 ? NEAR_MS : LATEST_MS));
    const isAcknowledged = told.some((one) => one.name === 'stored' && one.url === pair.url);
    tried.push({ pair, isAcknowledged });
    await breaks(browser, page);
    await page.close().catch(() => undefined);
  }
  const popup = await openPopupAgain(browser);
  const broken: string[] = [];
  for (const { pair, isAcknowledged } of tried) {
    const found = await held(popup, pair);
    const isBroken = isAcknowledged ? found !== 'whole' : found === 'half' || found === 'different';
    if (isBroken) broken.push(`${named(pair)}: ${found}`);
  }
  await popup.close();
  const acknowledged = tried.filter((one) => one.isAcknowledged).length;
  return {
    promise: `${name}: no acknowledged pair is missing, no half pair is kept`,
    tried: tried.length,
    broken,
    note: `${acknowledged} acknowledged before`,
  };
}

/** It takes only a few pairs of an account within a minute. */
async function restartWorker(browser: Browser): Promise<void> {
  const popup = await openPopupAgain(browser);
  await (
    await workerRestarter(browser, popup)
  )();
  await popup.close();
}

async function crashTab({ context }: Browser, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // Nobody is left to answer.
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
}
