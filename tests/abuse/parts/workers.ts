// Stops the extension's worker at any moment: while a pair is captured, while the popup loads, while a connection test runs.
import type { Page } from '@playwright/test';
import { ask } from '../../driver/ask';
import { delayed } from '../../netsuite/failures';
import type { Browser } from '../browser';
import { held, named } from '../held';
import {
  bundleIn,
  captureBundle,
  hearPairs,
  issuePair,
  kinds,
  PRODUCTION,
  SANDBOX,
  type Issued,
  type Told,
} from '../one-time-page';
import { numbered, sleep, until, type Kit, type Outcome, type Part } from '../part';
import { withStand, type Stand } from '../stand';
import { workerStopper } from '../../driver/stop-worker';
import { watchTests } from '../watch-tests';

export const workers: Part = { name: 'workers', run };

const APPLICATION = 'Tested while stopped';
const MOST_STOPS = 3;
const CAPTURE_MS = 150;
const LOAD_MS = 150;
/** A test of five calls takes five times as long. */
const CALL_MS = 60;
const SETTLE_MS = 300;

interface Run extends Stand {
  kit: Kit;
  browser: Browser;
  stop: () => Promise<boolean>;
}

async function run(kit: Kit): Promise<Outcome[]> {
  return withStand(kit, 'workers', async (stand) => {
    const browser = await stand.open();
    const [page] = browser.context.pages();
    if (page === undefined) throw new Error('The browser has no page.');
    const stop = await workerStopper(browser, page);
    const all: Run = { ...stand, kit, browser, stop };
    return [...(await duringCapture(all)), await duringLoad(all), await duringTest(all)];
  });
}

async function duringCapture({ kit, netsuite, browser, stop }: Run): Promise<Outcome[]> {
  const random = kit.random('workers: capture');
  const told: Told[] = [];
  await hearPairs(browser.context, (one) => told.push(one));
  const pairs: Issued[] = [];
  const lost: string[] = [];
  const twice: string[] = [];
  const durations: number[] = [];
  let stops = 0;
  for (let at = 0; at < kit.tries; at += 1) {
    const pair = issuePair(netsuite, kit.evidence, {
      account: random.pick([PRODUCTION, SANDBOX]),
      kind: random.pick(kinds),
      application: numbered('Stopped', at),
    });
    pairs.push(pair);
    const page = await browser.context.newPage();
    void page.goto(pair.url).catch(() => undefined);
    for (let left = 1 + random.below(MOST_STOPS); left > 0; left -= 1) {
      await sleep(random.between(0, CAPTURE_MS));
      if (await stop()) stops += 1;
    }
    const stored = () => told.find((one) => one.name === 'stored' && one.url === pair.url);
    if (!(await until(() => stored() !== undefined))) lost.push(`${named(pair)}: never acknowledged`);
    durations.push(stored()?.duration ?? 0);
    await page.close();
  }
  const popup = await browser.openPopup();
  for (const pair of pairs) {
    const found = await held(popup, pair);
    if (found !== 'whole') lost.push(`${named(pair)}: ${found}`);
    const { older } = await ask(popup, 'readBundle', { bundle: pair.bundle });
    if (older.length > 0) twice.push(named(pair));
  }
  await popup.close();
  const note = `${stops} stops; shown to acknowledged at worst ${Math.max(...durations).toFixed(0)} ms`;
  return [
    {
      promise: 'worker stopped during a capture: the pair is acknowledged and held',
      tried: pairs.length,
      broken: lost,
      note,
      samples: { shownToAcknowledged: durations },
    },
    {
      promise: 'worker stopped during a capture: no capture is doubled',
      tried: pairs.length,
      broken: twice,
    },
  ];
}

async function duringLoad({ kit, netsuite, browser, stop }: Run): Promise<Outcome> {
  const random = kit.random('workers: load');
  const pairs = await captureBundle(browser, netsuite, kit.evidence, {
    account: PRODUCTION,
    application: APPLICATION,
  });
  const broken: string[] = [];
  let failed = 0;
  for (let at = 0; at < kit.tries; at += 1) {
    await stop();
    const popup = await browser.context.newPage();
    const going = popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
    await sleep(random.between(0, LOAD_MS));
    await stop();
    await going;
    if (!(await until(() => isSettled(popup)))) broken.push('The popup stays without content.');
    if ((await popup.getByRole('tab').count()) === 0) {
      failed += 1;
      const again = popup.getByRole('button', { name: 'Try again' });
      if ((await again.count()) > 0) await again.click();
      if (!(await until(async () => (await popup.getByRole('tab').count()) > 0)))
        broken.push('The popup does not recover.');
    }
    for (const pair of pairs) {
      const found = await held(popup, pair);
      if (found !== 'whole') broken.push(`${named(pair)}: ${found}`);
    }
    await popup.close();
  }
  return {
    promise: 'worker stopped while the popup loads: it shows what is held, or says so and can be tried again',
    tried: kit.tries,
    broken,
    note: `${failed} popups said that they could not load`,
  };
}

async function isSettled(popup: Page): Promise<boolean> {
  const tabs = await popup.getByRole('tab').count();
  return tabs > 0 || (await popup.getByRole('button', { name: 'Try again' }).count()) > 0;
}

async function duringTest({ kit, netsuite, browser, stop }: Run): Promise<Outcome> {
  const random = kit.random('workers: test');
  const bundle = bundleIn(PRODUCTION, APPLICATION);
  const isCall = ({ url }: { url: URL }) => !url.hostname.endsWith('.app.netsuite.com');
  netsuite.failures.push(delayed(isCall, CALL_MS));
  const popup = await browser.openPopup();
  const history = await watchTests(popup);
  const ends = new Map<string, number>();
  for (let at = 0; at < kit.tries; at += 1) {
    // It may be cut off before it answers.
    void ask(popup, 'testConnection', { bundle }).catch(() => undefined);
    await sleep(random.between(0, CALL_MS * 6));
    await stop();
    // As any message would, this one starts the worker again.
    await ask(popup, 'readAccount', { account: PRODUCTION, tabAccount: null }).catch(() => undefined);
    await until(async () => (await history.newest())?.status !== 'running');
    const status = (await history.newest())?.status ?? 'none';
    ends.set(status, (ends.get(status) ?? 0) + 1);
  }
  await sleep(SETTLE_MS);
  const broken = await history.problems();
  if ((await popup.getByText('Test running').count()) > 0) broken.push('The popup shows a test that runs.');
  await popup.close();
  return {
    promise: 'worker stopped during a connection test: it ends exactly once',
    tried: kit.tries,
    broken,
    note: [...ends].map(([status, count]) => `${count} ${status}`).join(', '),
  };
}
