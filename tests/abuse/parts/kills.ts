// Kills the whole browser around the moment in which a pair is shown, again and again on one profile, and looks what is held after.
import type { Page } from '@playwright/test';
import { held, named } from '../held';
import { hearPairs, issuePair, kinds, PRODUCTION, SANDBOX, type Issued } from '../one-time-page';
import { median, numbered, sleep, until, type Kit, type Outcome, type Part } from '../part';
import { withStand, type Stand } from '../stand';

export const kills: Part = { name: 'kills', run };

/** How far around the moment of the acknowledgement, in milliseconds. */
const SPREAD = 150;
/** How far that moment is taken to lie elsewhere after each kill, so that about half of them come before it. */
const STEP = 10;
const NEWEST = 4;

interface Try {
  pair: Issued;
  isShown: boolean;
  isAcknowledged: boolean;
}

interface Run extends Stand {
  tries: Try[];
  /** Milliseconds from the request of the page until its pair is likely known to be stored; null before the first try. */
  around: number | null;
  /** Milliseconds from shown to stored, as the page measures. */
  windows: number[];
  broken: string[];
  halves: string[];
  keptUnacknowledged: number;
}

async function run(kit: Kit): Promise<Outcome[]> {
  if (process.platform === 'win32')
    return [{ promise: 'kills: not tried, for Windows has no process groups', tried: 0, broken: [] }];
  return withStand(kit, 'kills', async (stand) => {
    const all: Run = {
      ...stand,
      tries: [],
      around: null,
      windows: [],
      broken: [],
      halves: [],
      keptUnacknowledged: 0,
    };
    const random = kit.random('kills');
    for (let at = 0; at < kit.tries; at += 1)
      await once(kit, all, at, random.between(-SPREAD / 2, SPREAD / 2));
    const browser = await stand.open();
    const popup = await browser.openPopup();
    for (const one of all.tries) await check(all, popup, one);
    return outcomes(all);
  });
}

/** Opens the browser, looks at the newest pairs, has another one shown, and kills it all. */
async function once(kit: Kit, all: Run, at: number, offset: number): Promise<void> {
  const { netsuite, tries } = all;
  const browser = await all.open();
  const popup = await browser.openPopup();
  const last = tries.at(-1);
  for (const one of tries.slice(-NEWEST)) await check(all, popup, one, one === last);
  const pair = issuePair(netsuite, kit.evidence, {
    account: at % 4 < 2 ? PRODUCTION : SANDBOX,
    kind: kinds[at % 2] ?? 'token',
    application: numbered('Killed', at),
  });
  const now: Try = { pair, isShown: false, isAcknowledged: false };
  tries.push(now);
  let askedAt = Date.now();
  let wait = SPREAD;
  await hearPairs(browser.context, ({ name, url, duration }) => {
    if (url !== pair.url) return;
    now.isShown = true;
    if (name !== 'stored') return;
    now.isAcknowledged = true;
    all.windows.push(duration);
    wait = Date.now() - askedAt;
  });
  const page = await browser.context.newPage();
  const asked = new Promise<void>((resolve) => {
    netsuite.failures.push({
      matches: ({ url }) => url.href === pair.url,
      answer: () => {
        askedAt = Date.now();
        resolve();
        return 'pass';
      },
      times: 1,
    });
  });
  void page.goto(pair.url).catch(() => undefined);
  await asked;
  if (all.around === null) {
    // The first kill falls on the very moment, and the others around it.
    await until(() => now.isAcknowledged);
    all.around = wait;
  } else {
    await sleep(Math.max(0, all.around + offset));
    all.around += now.isAcknowledged ? -STEP : STEP;
  }
  await browser.kill();
  kit.evidence.search(all.profile, 'after a kill');
}

async function check(all: Run, popup: Page, { pair, isAcknowledged }: Try, isFirst = false): Promise<void> {
  const found = await held(popup, pair);
  if (found === 'half') all.halves.push(named(pair));
  if (isAcknowledged && found !== 'whole') all.broken.push(`${named(pair)}: ${found}`);
  if (!isAcknowledged && found === 'different') all.broken.push(`${named(pair)}: ${found}`);
  if (isFirst && !isAcknowledged && found === 'whole') all.keptUnacknowledged += 1;
}

function outcomes({ tries, windows, broken, halves, keptUnacknowledged }: Run): Outcome[] {
  const count = (is: (one: Try) => boolean) => tries.filter(is).length;
  const worst = Math.max(0, ...windows);
  const note = [
    `${tries.length} kills`,
    `${count(({ isShown }) => isShown)} pairs seen shown`,
    `${count(({ isAcknowledged }) => isAcknowledged)} acknowledged before the kill`,
    `shown to acknowledged: median ${median(windows).toFixed(1)} ms, worst ${worst.toFixed(1)} ms`,
  ];
  return [
    {
      promise: 'kill -9 of the browser: no acknowledged pair is missing or different',
      tried: tries.length,
      broken: [...new Set(broken)],
      note: note.join('; '),
      samples: { shownToAcknowledged: windows },
    },
    {
      promise: 'kill -9 of the browser: no half pair is kept',
      tried: tries.length,
      broken: [...new Set(halves)],
      note: `${keptUnacknowledged} kept whole though not known as acknowledged`,
    },
  ];
}
