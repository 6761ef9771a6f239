// Closes the popup and the NetSuite tab in every state they can be in, and looks whether the bundle is the same afterwards.
import type { Page } from '@playwright/test';
import { ask } from '../../driver/ask';
import { delayed } from '../../netsuite/failures';
import type { Browser } from '../browser';
import { snapshot } from '../forgeries/tally';
import { held, named } from '../held';
import {
  bundleIn,
  captureBundle,
  hearPairs,
  issuePair,
  kinds,
  PRODUCTION,
  type Told,
} from '../one-time-page';
import { numbered, sleep, until, type Kit, type Outcome, type Part } from '../part';
import type { Random } from '../random';
import { workerRestarter } from '../restart-worker';
import { withStand, type Stand } from '../stand';
import { watchTests } from '../watch-tests';

export const closings: Part = { name: 'closings', run };

const APPLICATION = 'Closed in every state';
const bundle = bundleIn(PRODUCTION, APPLICATION);
const CALL_MS = 60;
const PAGE_MS = 200;
const AT_ONCE_MS = 20;

type Reach = (popup: Page) => Promise<void>;

const open = (popup: Page, tab: string) => popup.getByRole('tab', { name: tab }).click();
const press = (popup: Page, name: string | RegExp) => popup.getByRole('button', { name }).first().click();

/** Every state of the popup, and how it is reached. */
const popupStates: Readonly<Record<string, Reach>> = {
  loading: async () => {},
  guide: (popup) => open(popup, 'Guide'),
  credentials: (popup) => open(popup, 'Credentials'),
  test: (popup) => open(popup, 'Test'),
  export: async (popup) => {
    await open(popup, 'Export');
    await popup.getByRole('tabpanel').getByRole('button').first().waitFor();
  },
  'value editor open, half typed': async (popup) => {
    await open(popup, 'Credentials');
    await press(popup, 'Edit Consumer Secret');
    await popup.getByLabel('Paste the Consumer Secret').fill('ab12');
  },
  'Forget confirmation open': async (popup) => {
    await open(popup, 'Credentials');
    await press(popup, /^Forget Consumer Secret/);
    await popup.getByRole('button', { name: 'Keep' }).waitFor();
  },
  'value revealed': async (popup) => {
    await open(popup, 'Credentials');
    await press(popup, 'Reveal Token Secret');
    await popup.locator('code.revealed').waitFor();
  },
  'test running': async (popup) => {
    await open(popup, 'Test');
    await press(popup, 'Test connection');
    await popup.getByRole('button', { name: 'Test connection' }).isVisible();
  },
};

const pageStates = ['loading', 'shown', 'storing', 'stored'] as const;

async function run(kit: Kit): Promise<Outcome[]> {
  return withStand(kit, 'closings', async (stand) => {
    const browser = await stand.open();
    const wanted = { account: PRODUCTION, application: APPLICATION };
    await captureBundle(browser, stand.netsuite, kit.evidence, wanted);
    return [...(await closePopups(kit, stand, browser)), await closePages(kit, stand, browser)];
  });
}

async function closePopups(kit: Kit, { netsuite }: Stand, browser: Browser): Promise<Outcome[]> {
  const random = kit.random('closings: popup');
  netsuite.failures.push(delayed(({ url }) => !url.hostname.endsWith('.app.netsuite.com'), CALL_MS));
  const watcher = await browser.openPopup();
  const history = await watchTests(watcher);
  const before = await snapshot(watcher, bundle);
  const changed: string[] = [];
  const states = Object.entries(popupStates);
  const count = Math.max(kit.tries, states.length);
  for (let at = 0; at < count; at += 1) {
    const [state, reach] = states[at % states.length]!;
    const popup = await browser.openPopup();
    await popup.setViewportSize({ width: 400, height: 600 });
    await reach(popup);
    if (at >= states.length) await sleep(random.between(0, CALL_MS));
    await popup.close();
    if ((await snapshot(watcher, bundle)) !== before) changed.push(`The bundle is another one: ${state}.`);
    const again = await browser.openPopup();
    if (!(await until(async () => (await again.getByRole('tab').count()) > 0)))
      changed.push(`The popup does not open again: ${state}.`);
    await again.close();
    if (state === 'test running') await until(async () => isOver(await history.newest()));
  }
  const problems = await history.problems();
  const newest = await history.newest();
  if (newest === null) problems.push('No test ran.');
  await watcher.close();
  return [
    {
      promise: 'popup closed in every state: the bundle is the same when it is opened again',
      tried: count,
      broken: changed,
      note: states.map(([state]) => state).join(', '),
    },
    {
      promise: 'popup closed while a test runs: it ends exactly once',
      tried: Math.ceil(count / states.length),
      broken: problems,
    },
  ];
}

function isOver(test: { status: string } | null): boolean {
  return test !== null && test.status !== 'running';
}

async function closePages(kit: Kit, { netsuite }: Stand, browser: Browser): Promise<Outcome> {
  const random = kit.random('closings: page');
  const told: Told[] = [];
  await hearPairs(browser.context, (one) => told.push(one));
  const popup = await browser.openPopup();
  const before = await snapshot(popup, bundle);
  const restart = await workerRestarter(browser, popup);
  const broken: string[] = [];
  const count = Math.max(kit.tries, pageStates.length);
  let kept = 0;
  for (let at = 0; at < count; at += 1) {
    const state = pageStates[at % pageStates.length]!;
    if (at % 8 === 0) await restart();
    const pair = issuePair(netsuite, kit.evidence, {
      account: PRODUCTION,
      kind: random.pick(kinds),
      application: numbered('Closed', at),
    });
    const page = await browser.context.newPage();
    void page.goto(pair.url).catch(() => undefined);
    const heard = (name: Told['name']) => told.some((one) => one.url === pair.url && one.name === name);
    await waitFor(state, heard, random);
    const isAcknowledged = heard('stored');
    await page.close();
    const found = await held(popup, pair);
    if (found === 'whole') kept += 1;
    if (found === 'half' || found === 'different' || (isAcknowledged && found !== 'whole'))
      broken.push(`${named(pair)}, ${state}: ${found}`);
    const { older } = await ask(popup, 'readBundle', { bundle: pair.bundle });
    if (older.length > 0) broken.push(`${named(pair)}, ${state}: doubled`);
  }
  if ((await snapshot(popup, bundle)) !== before) broken.push('The bundle held before is another one.');
  await popup.close();
  return {
    promise: 'NetSuite’s tab closed in every state: pairs are kept whole or not at all, others stay',
    tried: count,
    broken,
    note: `${kept} kept; ${pageStates.join(', ')}`,
  };
}

async function waitFor(
  state: (typeof pageStates)[number],
  heard: (name: Told['name']) => boolean,
  random: Random,
): Promise<void> {
  if (state === 'loading') return sleep(random.between(0, PAGE_MS));
  await until(() => heard(state === 'stored' ? 'stored' : 'shown'));
  if (state === 'storing') await sleep(random.between(0, AT_ONCE_MS));
}
