// Fills the browser's storage, puts what cannot be read into it, and takes the settings away: the guide goes on, and nothing is lost.
import type { Page } from '@playwright/test';
import { ask } from '../../driver/ask';
import { waitForOverlay } from '../../driver/overlay';
import { changePage } from '../../bench/change-page';
import { workerStopper } from '../../driver/stop-worker';
import type { Browser } from '../browser';
import { garbage } from '../garbage';
import { held, named } from '../held';
import { keyBundle, makeKey } from '../keys';
import { capture, captureBundle, PRODUCTION, type Issued } from '../one-time-page';
import { numbered, until, type Kit, type Outcome, type Part } from '../part';
import { readArea, writeArea } from '../storage';
import { withStand, type Stand } from '../stand';
import { moveExportsBack } from '../vault';

export const fullStorage: Part = { name: 'full-storage', run };

const LIST = '/app/setup/rolelist.nl';
const FAT_ROWS = 1000;
const FAT_NAME = 5000;
const MOST_FAT_LOADS = 10;
/** Of the ten megabytes that the browser gives. */
const BUDGET_BYTES = 5_000_000;
/** Does not fit a second time. */
const UNREADABLE_BYTES = 5_600_000;
const FILL = 'planted-fill';
const HOUR_MS = 3_600_000;
const MOST_TRIES = 20;

interface Run extends Stand {
  kit: Kit;
  browser: Browser;
  /** Stays open. */
  popup: Page;
  page: Page;
  tries: number;
  good: readonly Issued[];
  stop: () => Promise<boolean>;
}

async function run(kit: Kit): Promise<Outcome[]> {
  return withStand(kit, 'full-storage', async (stand) => {
    const browser = await stand.open();
    const wanted = { account: PRODUCTION, application: 'In a full storage' };
    const good = await captureBundle(browser, stand.netsuite, kit.evidence, wanted);
    const popup = await browser.openPopup();
    const page = await browser.context.newPage();
    const stop = await workerStopper(browser, page);
    const tries = Math.min(kit.tries, MOST_TRIES);
    const all: Run = { ...stand, kit, browser, popup, page, tries, good, stop };
    return [
      await afterFatLists(all),
      await whenFull(all),
      await withUnreadable(all),
      await withoutSettings(all),
    ];
  });
}

async function afterFatLists({ netsuite, popup, page, tries }: Run): Promise<Outcome> {
  const broken: string[] = [];
  const loads = Math.min(2 * tries, MOST_FAT_LOADS);
  const undo = changePage(netsuite, LIST, fattened);
  for (let load = 0; load < loads; load += 1) {
    await page.goto(netsuite.url(PRODUCTION, `${LIST}?load=${load}`));
    await waitForOverlay(page).catch(() => broken.push(`load ${load + 1}: no card`));
  }
  undo();
  const bytes = JSON.stringify(await readArea(popup, 'local')).length;
  if (bytes > BUDGET_BYTES) broken.push(`${bytes} bytes are stored`);
  return {
    promise: 'lists of five megabytes: the card stays, and storage is not filled',
    tried: loads,
    broken,
    note: `${bytes.toLocaleString('en')} bytes stored after them`,
  };
}

/** Every row as long as no name is. */
function fattened(html: string): string {
  const rows = Array.from(
    { length: FAT_ROWS },
    (_, at) => `<tr class="uir-list-row-tr uir-list-row-even" id="row${at + 500}">
      <td class="listtext uir-list-row-cell"><a class="dottedlink" href="/app/setup/role.nl?id=${at + 9000}">Edit</a></td>
      <td class="listtext uir-list-row-cell">${'R'.repeat(FAT_NAME)} ${at}</td></tr>`,
  );
  const at = html.indexOf('id="div__bodytab"');
  return html.slice(0, at) + html.slice(at).replace('</tbody>', `${rows.join('')}</tbody>`);
}

async function whenFull({ kit, netsuite, browser, popup, page, tries, stop }: Run): Promise<Outcome> {
  const broken: string[] = [];
  await fill(popup);
  for (let at = 0; at < tries; at += 1) {
    await stop();
    const application = numbered('Full', at);
    const pairs: Issued[] = [];
    for (const kind of ['integration', 'token'] as const)
      pairs.push(await capture(page, netsuite, kit.evidence, { account: PRODUCTION, kind, application }));
    for (const pair of pairs) {
      const found = await held(popup, pair);
      if (found !== 'whole') broken.push(`${named(pair)}: ${found}`);
    }
    await makeKey(popup, kit.evidence, keyBundle(PRODUCTION, application)).catch(() =>
      broken.push(`${application}: no key was kept`),
    );
    const [{ bundle }] = pairs as [Issued];
    const { entryIds = {} } = (await ask(popup, 'revealBundle', { bundle })) ?? {};
    const how = { format: 'json', way: 'file', sealedTo: 'clear' } as const;
    await ask(popup, 'markExported', { bundle, entryIds, how }).catch(() => undefined);
    const { unexported } = await ask(popup, 'readBundle', { bundle });
    if (unexported > 0) broken.push(`${application}: the export was not marked`);
    await page.goto(netsuite.url(PRODUCTION, LIST));
    await waitForOverlay(page).catch(() => broken.push(`${application}: no card`));
    const view = await browser.openPopup();
    if (!(await until(async () => (await view.getByRole('tab').count()) > 0)))
      broken.push(`${application}: no popup`);
    await view.close();
  }
  await popup.evaluate((key) => {
    const { local } = (window as unknown as Scope).chrome.storage;
    return local.remove(key);
  }, FILL);
  return {
    promise:
      'storage full to the last byte: pairs and keys are kept, exports are marked, card and popup are there',
    tried: tries,
    broken,
  };
}

interface Scope {
  chrome: {
    storage: {
      local: { set: (items: object) => Promise<void>; remove: (key: string) => Promise<void> };
    };
  };
}

/** Writes more and more until the browser takes no more. */
async function fill(popup: Page): Promise<void> {
  await popup.evaluate(async (key) => {
    const { local } = (window as unknown as Scope).chrome.storage;
    let text = '';
    for (let step = 2 ** 22; step >= 16;) {
      const longer = text + 'x'.repeat(step);
      const isTaken = await local.set({ [key]: longer }).then(
        () => true,
        () => false,
      );
      if (isTaken) text = longer;
      else step /= 2;
    }
  }, FILL);
}

async function withUnreadable({
  kit,
  netsuite,
  browser,
  popup,
  page,
  tries,
  good,
  stop,
}: Run): Promise<Outcome> {
  const random = kit.random('full-storage: unreadable');
  const broken: string[] = [];
  for (let at = 0; at < tries; at += 1) {
    const keys = Object.keys(await readArea(popup, 'local')).filter((key) => key !== 'settings');
    const key = random.pick(keys);
    const junk = random.pick(['x', { version: 1, data: 'x' }, { version: 1, data: { [PRODUCTION]: 'x' } }]);
    const size = 'x'.repeat(UNREADABLE_BYTES);
    const value = JSON.parse(JSON.stringify(junk).replace('"x"', `"${size}"`)) as unknown;
    await stop();
    await writeArea(popup, 'local', { [key]: value });
    const tried = `try ${at + 1} (${key})`;
    const view = await browser.openPopup();
    if (!(await until(async () => (await view.getByRole('tab').count()) > 0)))
      broken.push(`${tried}: no popup`);
    await view.close();
    await page.goto(netsuite.url(PRODUCTION, LIST));
    await waitForOverlay(page).catch(() => broken.push(`${tried}: no card`));
    for (const pair of good) {
      const found = await held(popup, pair).catch(() => 'not answered');
      if (found !== 'whole') broken.push(`${tried}, ${named(pair)}: ${found}`);
    }
    await writeArea(popup, 'local', { [key]: null });
    await ask(popup, 'forgetDamage', null);
  }
  return {
    promise: 'an unreadable item of 5.6 MB: popup and card are there, and what is good is held',
    tried: tries,
    broken,
  };
}

/** Exported values stay as long as it cannot be read how long they should. */
async function withoutSettings({ kit, popup, tries, good, stop }: Run): Promise<Outcome> {
  const random = kit.random('full-storage: settings');
  const broken: string[] = [];
  const [{ bundle }] = good as [Issued];
  const { entryIds = {} } = (await ask(popup, 'revealBundle', { bundle })) ?? {};
  const how = { format: 'json', way: 'file', sealedTo: 'clear' } as const;
  await ask(popup, 'changeSettings', { keepExportedHours: null });
  await ask(popup, 'markExported', { bundle, entryIds, how });
  await moveExportsBack(popup, 100 * HOUR_MS);
  const view = () => ask(popup, 'readAccount', { account: PRODUCTION, tabAccount: null });
  for (let at = 0; at < tries; at += 1) {
    await stop();
    await writeArea(popup, 'local', { settings: garbage(random) });
    const { settings } = await view();
    if (settings.keepExportedHours !== 'unknown') broken.push(`try ${at + 1}: it is not said`);
    for (const pair of good) {
      const found = await held(popup, pair);
      if (found !== 'whole') broken.push(`try ${at + 1}, ${named(pair)}: ${found}`);
    }
  }
  // With a setting that can be read their time is over.
  await ask(popup, 'changeSettings', { keepExportedHours: 1 });
  await moveExportsBack(popup, HOUR_MS);
  await view();
  const [first] = good;
  if (first !== undefined && (await held(popup, first)) !== 'nothing')
    broken.push('Control: nothing ever goes.');
  return {
    promise: 'settings that cannot be read: nothing is deleted, and it is said',
    tried: tries,
    broken,
  };
}
