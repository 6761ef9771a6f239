// Sets the clock wrong for a while: the newest values count all the same, and a clock that jumps forward deletes nothing.
import { ask } from '../../driver/ask';
import { waitForMeasure } from '../../bench/page-timing';
import type { Browser } from '../browser';
import { held, named } from '../held';
import { captureBundle, issuePair, kinds, PRODUCTION, type Issued } from '../one-time-page';
import { numbered, type Kit, type Outcome, type Part } from '../part';
import { withStand, type Stand } from '../stand';
import { workerRestarter } from '../restart-worker';
import { setWorkerClock } from '../worker-clock';

export const clocks: Part = { name: 'clocks', run };

const SECOND_MS = 1000;
const DAY_MS = 86_400_000;
const YEAR_MS = 365 * DAY_MS;
/** Exported values go a day after their export. */
const KEEP_HOURS = 24;

async function run(kit: Kit): Promise<Outcome[]> {
  return withStand(kit, 'clocks', async (stand) => {
    const browser = await stand.open();
    return [await afterClockAhead(kit, stand, browser), await duringJumps(kit, stand, browser)];
  });
}

/** A pair is captured while the clock is ahead or behind, and another one of the same application when it is right again. */
async function afterClockAhead(kit: Kit, { netsuite }: Stand, browser: Browser): Promise<Outcome> {
  const random = kit.random('clocks: ahead');
  const page = await browser.context.newPage();
  const popup = await browser.openPopup();
  const restart = await workerRestarter(browser, popup);
  const broken: string[] = [];
  for (let at = 0; at < kit.tries; at += 1) {
    await restart();
    const kind = random.pick(kinds);
    const application = numbered('Clock', at);
    const capture = async (ahead: number): Promise<Issued> => {
      await setWorkerClock(browser, ahead);
      const pair = issuePair(netsuite, kit.evidence, { account: PRODUCTION, kind, application });
      await page.goto(pair.url);
      await waitForMeasure(page, 'credential-guide:stored');
      return pair;
    };
    const ahead = random.pick([2 * 60 * SECOND_MS, DAY_MS, YEAR_MS, -DAY_MS]) + random.below(SECOND_MS);
    // A second integration record of the name, as after a reset.
    netsuite.world.accounts.forEach((account) => {
      account.integrations = account.integrations.filter(({ name }) => name !== application);
    });
    const older = await capture(ahead);
    netsuite.world.accounts.forEach((account) => {
      account.integrations = account.integrations.filter(({ name }) => name !== application);
    });
    const newer = await capture(0);
    const tried = `${named(newer)}, the clock ahead by ${Math.round(ahead / SECOND_MS)} s before`;
    if ((await held(popup, newer)) !== 'whole') broken.push(`${tried}: the newer pair does not count`);
    const { older: others } = await ask(popup, 'readBundle', { bundle: newer.bundle });
    const [entry] = others;
    if (others.length !== 1 || entry === undefined) {
      broken.push(`${tried}: ${others.length} older ones`);
      continue;
    }
    await ask(popup, 'restoreValues', { bundle: newer.bundle, entryId: entry.entryId });
    if ((await held(popup, older)) !== 'whole') broken.push(`${tried}: a restored pair does not count`);
  }
  await page.close();
  await popup.close();
  return {
    promise: 'clock ahead or behind for a while: the pair captured last counts, and a restored one does',
    tried: kit.tries,
    broken,
  };
}

/** Values were just exported; the clock jumps, is right again, and jumps again. Neither time anything may go. */
async function duringJumps(kit: Kit, { netsuite }: Stand, browser: Browser): Promise<Outcome> {
  const random = kit.random('clocks: jumps');
  const application = 'Just exported';
  const pairs = await captureBundle(browser, netsuite, kit.evidence, { account: PRODUCTION, application });
  const popup = await browser.openPopup();
  await ask(popup, 'changeSettings', { keepExportedHours: KEEP_HOURS });
  const [{ bundle }] = pairs as [Issued];
  const revealed = await ask(popup, 'revealBundle', { bundle });
  const how = { format: 'json', way: 'file', sealedTo: 'clear' } as const;
  await ask(popup, 'markExported', { bundle, entryIds: revealed?.entryIds ?? {}, how });
  const look = async (ahead: number) => {
    await setWorkerClock(browser, ahead);
    await ask(popup, 'readAccount', { account: PRODUCTION, tabAccount: null });
  };
  const broken: string[] = [];
  for (let at = 0; at < kit.tries; at += 1) {
    const ahead = KEEP_HOURS * 3_600_000 + random.below(YEAR_MS);
    await look(ahead);
    // A jump of a few minutes more: still no two sightings that are far apart.
    await look(ahead + random.below(5 * 60 * SECOND_MS));
    await look(0);
    for (const pair of pairs) {
      const found = await held(popup, pair);
      if (found !== 'whole')
        broken.push(`${named(pair)}: ${found}, after a jump by ${Math.round(ahead / DAY_MS)} days`);
    }
  }
  await popup.close();
  return {
    promise: 'clock that jumps forward for a moment: values that were just exported stay',
    tried: kit.tries,
    broken,
  };
}
