// Two tabs of two accounts show their pairs at the same moment: each bundle holds its own.
import type { Page } from '@playwright/test';
import { waitForMeasure } from '../../bench/page-timing';
import type { Browser } from '../browser';
import { held, named } from '../held';
import { issuePair, kinds, PRODUCTION, SANDBOX, type Issued } from '../one-time-page';
import { numbered, sleep, type Kit, type Outcome, type Part } from '../part';
import { workerRestarter } from '../restart-worker';
import { withStand, type Stand } from '../stand';

export const tabs: Part = { name: 'tabs', run };

/** How long after the first tab the second one may start. */
const LATEST_MS = 60;

async function run(kit: Kit): Promise<Outcome[]> {
  return withStand(kit, 'tabs', async (stand) => {
    const browser = await stand.open();
    const popup = await browser.openPopup();
    const random = kit.random('tabs');
    const restart = await workerRestarter(browser, popup);
    const broken: string[] = [];
    for (let at = 0; at < kit.tries; at += 1) {
      if (at % 5 === 0) await restart();
      const application = numbered('Both', at);
      const wanted = [PRODUCTION, SANDBOX].map((account) => ({
        account,
        application,
        kind: random.pick(kinds),
      }));
      broken.push(...(await once(kit, stand, browser, popup, wanted, random.between(0, LATEST_MS))));
    }
    return [
      {
        promise: 'two accounts in two tabs: bundles never mix',
        tried: kit.tries,
        broken,
        note: 'same application’s name in both',
      },
    ];
  });
}

async function once(
  kit: Kit,
  { netsuite }: Stand,
  browser: Browser,
  popup: Page,
  wanted: Parameters<typeof issuePair>[2][],
  apart: number,
): Promise<string[]> {
  const pairs = wanted.map((one) => issuePair(netsuite, kit.evidence, one));
  const pages = await Promise.all(pairs.map(() => browser.context.newPage()));
  await Promise.all(
    pairs.map(async ({ url }, at) => {
      await sleep(at * apart);
      const page = pages[at]!;
      await page.goto(url);
      await waitForMeasure(page, 'credential-guide:stored');
    }),
  );
  const broken: string[] = [];
  for (const [at, pair] of pairs.entries()) {
    const found = await held(popup, pair);
    if (found !== 'whole') broken.push(`${named(pair)}: ${found}`);
    const other: Issued = { ...pair, bundle: pairs[1 - at]!.bundle };
    if ((await held(popup, other)) === 'whole') broken.push(`${named(pair)}: held by the other account too`);
  }
  await Promise.all(pages.map((page) => page.close()));
  return broken;
}
