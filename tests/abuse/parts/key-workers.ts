// Ends what is going on at any moment while a key is made: the worker is stopped, the popup closed, the extension reloaded.
import type { Page } from '@playwright/test';
import { ask } from '../../driver/ask';
import { allowReloads } from '../../driver/developer-mode';
import { workerStopper } from '../../driver/stop-worker';
import type { Browser } from '../browser';
import { held } from '../held';
import { hearKeys, openSetUp, readyToMake, type KeyEvent } from '../key-step';
import { checkKeys, newKeyRecord, type KeyRecord } from '../key-record';
import { readKeys } from '../keys';
import { captureBundle, PRODUCTION, type Issued } from '../one-time-page';
import { numbered, sleep, until, type Kit, type Outcome, type Part } from '../part';
import { openPopupAgain, reloadExtension } from '../reload-extension';
import { withStand, type Stand } from '../stand';
import { moveExportsBack } from '../vault';

export const keyWorkers: Part = { name: 'key-workers', run };

const MOST_STOPS = 3;
/** From the press, in milliseconds; a worker that does not run is started first. */
const MAKING_MS = 60;
const STARTING_MS = 300;
/** A reload takes seconds, and a closing next to nothing. */
const CLOSINGS_FOR_A_RELOAD = 4;
/** A second key of the same application must not cost the first. */
const KEYS_EACH = 2;
const HOUR_MS = 3_600_000;

interface Run extends Stand {
  kit: Kit;
  browser: Browser;
  stop: () => Promise<boolean>;
  records: KeyRecord[];
  /** Of the record that was tried last: what has happened in its popup. */
  events: KeyEvent['name'][];
}

async function run(kit: Kit): Promise<Outcome[]> {
  return withStand(kit, 'key-workers', async (stand) => {
    const browser = await stand.open();
    const wanted = { account: PRODUCTION, application: 'Exported beside keys' };
    const [pair] = await captureBundle(browser, stand.netsuite, kit.evidence, wanted);
    if (pair === undefined) throw new Error('No pair was captured.');
    const [page] = browser.context.pages();
    if (page === undefined) throw new Error('The browser has no page.');
    const stop = await workerStopper(browser, page);
    const all: Run = { ...stand, kit, browser, stop, records: [], events: [] };
    await hearKeys(browser.context, ({ name, certificateId }) => {
      const record = all.records.at(-1);
      all.events.push(name);
      if (record !== undefined && name === 'acknowledged') record.acknowledged += 1;
      if (certificateId !== undefined) record?.certificateIds.add(certificateId);
    });
    return [...(await duringStops(all)), await afterExport(all, pair), await duringEnds(all)];
  });
}

function nextRecord({ records }: Run, at: number, name: string): KeyRecord {
  const last = records.at(-1);
  if (last !== undefined && at % KEYS_EACH > 0) return last;
  const record = newKeyRecord(PRODUCTION, numbered(name, at));
  records.push(record);
  return record;
}

/** Has the button pressed in a popup of its own, and gives that popup at once. */
async function askForKey(all: Run, record: KeyRecord, isAsleep = false): Promise<Page> {
  const popup = await openPopupAgain(all.browser);
  await openSetUp(popup, record.bundle);
  const press = await readyToMake(popup);
  if (isAsleep) await all.stop();
  all.events = [];
  record.presses += 1;
  // It may be cut off before it answers.
  void press().catch(() => undefined);
  return popup;
}

async function duringStops(all: Run): Promise<Outcome[]> {
  const { kit, stop, records } = all;
  const random = kit.random('key-workers: stops');
  const broken: string[] = [];
  const silent: string[] = [];
  let stops = 0;
  let failed = 0;
  for (let at = 0; at < kit.tries; at += 1) {
    const record = nextRecord(all, at, 'Stopped key');
    const { application } = record.bundle;
    const isAsleep = random.next() < 0.5;
    const popup = await askForKey(all, record, isAsleep);
    for (let left = 1 + random.below(MOST_STOPS); left > 0; left -= 1) {
      await sleep(random.between(0, isAsleep ? STARTING_MS : MAKING_MS));
      if (await stop()) stops += 1;
    }
    const isFailed = async () => (await popup.locator('.toast').innerText()) !== '';
    if (!(await until(async () => all.events.includes('shown') || (await isFailed()))))
      silent.push(`“${application}”: the popup shows no key and says nothing`);
    await popup.close();
    if (!all.events.includes('shown')) {
      failed += 1;
      const again = await askForKey(all, record);
      if (!(await until(() => all.events.includes('shown'))))
        silent.push(`“${application}”: no key is made when it is tried again`);
      await again.close();
    }
    broken.push(...(await check(all, record)));
  }
  const acknowledged = records.reduce((sum, record) => sum + record.acknowledged, 0);
  return [
    {
      promise:
        'worker stopped while a key is made: no certificate is without its key, no acknowledged key is missing',
      tried: kit.tries,
      broken,
      note: `${stops} stops; ${acknowledged} keys acknowledged`,
    },
    {
      promise:
        'worker stopped while a key is made: it is shown, or it is said that it failed and can be tried again',
      tried: kit.tries,
      broken: silent,
      note: `${failed} were tried again`,
    },
  ];
}

async function check({ kit, browser }: Run, record: KeyRecord): Promise<string[]> {
  const popup = await openPopupAgain(browser);
  const { problems } = await checkKeys(popup, kit.evidence, record);
  await popup.close();
  return problems;
}

/** Other exported secrets go when their time is over; a private key cannot be had again. */
async function afterExport({ kit, browser, stop, records }: Run, pair: Issued): Promise<Outcome> {
  const popup = await openPopupAgain(browser);
  await ask(popup, 'changeSettings', { keepExportedHours: null });
  for (const bundle of [pair.bundle, ...records.map((record) => record.bundle)]) {
    const { entryIds = {} } = (await ask(popup, 'revealBundle', { bundle })) ?? {};
    const how = { format: 'json', way: 'file', sealedTo: 'clear' } as const;
    await ask(popup, 'markExported', { bundle, entryIds, how });
  }
  const broken: string[] = [];
  if ((await held(popup, pair)) !== 'whole') broken.push('Control: the pair was not there.');
  await ask(popup, 'changeSettings', { keepExportedHours: 1 });
  await moveExportsBack(popup, 100 * HOUR_MS);
  await stop();
  for (const record of records) broken.push(...(await checkKeys(popup, kit.evidence, record)).problems);
  if ((await held(popup, pair)) !== 'nothing') broken.push('Control: nothing ever goes.');
  const [first] = records;
  if (first !== undefined) {
    await ask(popup, 'forgetBundle', { bundle: first.bundle });
    if ((await readKeys(popup, kit.evidence, first.bundle)).length > 0)
      broken.push('Control: what was forgotten is there.');
  }
  await popup.close();
  return {
    promise: 'the time after an export is over: private keys stay until they are forgotten',
    tried: records.length,
    broken,
    note: 'tried counts applications',
  };
}

async function duringEnds(all: Run): Promise<Outcome> {
  const { kit, browser } = all;
  const random = kit.random('key-workers: ends');
  await allowReloads(browser.context);
  const broken: string[] = [];
  let reloads = 0;
  for (let at = 0; at < kit.tries; at += 1) {
    const record = nextRecord(all, at, 'Key cut off');
    const popup = await askForKey(all, record);
    await sleep(random.between(0, MAKING_MS));
    if (at % CLOSINGS_FOR_A_RELOAD === 0) {
      reloads += 1;
      await reloadExtension(browser);
    }
    await popup.close().catch(() => undefined);
    broken.push(...(await check(all, record)));
  }
  return {
    promise: 'popup closed or extension reloaded while a key is made: no certificate is without its key',
    tried: kit.tries,
    broken,
    note: `${reloads} of them reloads`,
  };
}
