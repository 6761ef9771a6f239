// Kills the whole browser around the moment in which a key is made, again and again on one profile, and looks what is kept after.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Browser } from '../browser';
import { hearKeys, openSetUp, readyToMake, showsCertificate } from '../key-step';
import { checkKeys, newKeyRecord, type KeyRecord } from '../key-record';
import { certificateIdOf } from '../keys';
import { PRODUCTION } from '../one-time-page';
import { median, numbered, sleep, until, type Kit, type Outcome, type Part } from '../part';
import { withStand, type Stand } from '../stand';

export const keyKills: Part = { name: 'key-kills', run };

/** From the press on, as a part of the time that it takes until a certificate is shown: most kills come before that. */
const LONGEST = 1.5;
/** Every third kill comes so many milliseconds later at most, so that certificates are saved before it. */
const LATE_MS = 300;
/** A second key of the same application must not cost the first. */
const KEYS_EACH = 2;

interface Run extends Stand {
  kit: Kit;
  records: KeyRecord[];
  /** Of the certificates that lie in the folder of saved files. */
  files: Set<string>;
  /** Milliseconds from the press until the certificate was shown. */
  waits: number[];
  broken: string[];
}

async function run(kit: Kit): Promise<Outcome[]> {
  if (process.platform === 'win32')
    return [{ promise: 'key-kills: not tried, for Windows has no process groups', tried: 0, broken: [] }];
  return withStand(kit, 'key-kills', async (stand) => {
    const all: Run = {
      ...stand,
      kit,
      records: [],
      files: new Set(),
      waits: [],
      broken: [],
    };
    const random = kit.random('key-kills');
    for (let at = 0; at < kit.tries; at += 1) await once(all, at, random.next());
    const browser = await stand.open();
    const popup = await browser.openPopup();
    const whole: string[] = [];
    for (const record of all.records) whole.push(...(await check(all, popup, record)));
    return outcomes(all, whole);
  });
}

/** Opens the browser, looks at the newest keys, has another one made, and kills it all. `chance`: from 0 to 1. */
async function once(all: Run, at: number, chance: number): Promise<void> {
  const { kit, records } = all;
  const browser = await all.open();
  const last = records.at(-1);
  if (last !== undefined) await checkInPopup(all, browser, last);
  const isOther = last === undefined || at % KEYS_EACH === 0;
  const record = isOther ? newKeyRecord(PRODUCTION, numbered('Killed key', at)) : last;
  if (isOther) records.push(record);

  const typical = median(all.waits);
  let pressedAt = 0;
  await hearKeys(browser.context, ({ name, certificateId }) => {
    if (name === 'acknowledged') record.acknowledged += 1;
    if (certificateId === undefined) return;
    record.certificateIds.add(certificateId);
    all.waits.push(Date.now() - pressedAt);
  });
  const popup = await browser.openPopup();
  await openSetUp(popup, record.bundle);
  record.presses += 1;
  const press = await readyToMake(popup);
  pressedAt = Date.now();
  // It may be cut off before it answers.
  void press().catch(() => undefined);
  // The first kill falls on the very moment.
  if (typical === 0) await until(() => all.waits.length > 0);
  else await sleep(at % 3 === 2 ? typical + chance * LATE_MS : chance * LONGEST * typical);
  await browser.kill();
  for (const name of readdirSync(all.downloads)) {
    const certificateId = idIn(join(all.downloads, name));
    if (certificateId !== null) all.files.add(certificateId);
  }
  kit.evidence.search(all.profile, 'after a kill');
}

/** Null for what is no whole certificate. */
function idIn(file: string): string | null {
  try {
    return certificateIdOf(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Looks at what is kept, and whether the popup shows the same. */
async function checkInPopup(all: Run, browser: Browser, record: KeyRecord): Promise<void> {
  const popup = await browser.openPopup();
  const { length } = await check(all, popup, record);
  await openSetUp(popup, record.bundle);
  if ((await showsCertificate(popup)) !== length > 0)
    all.broken.push(`“${record.bundle.application}”: ${length} keys, and the popup shows it otherwise`);
  await popup.close();
}

async function check({ kit, broken }: Run, popup: Page, record: KeyRecord): Promise<string[]> {
  const { whole, problems } = await checkKeys(popup, kit.evidence, record);
  broken.push(...problems);
  return whole;
}

function outcomes({ kit, records, waits, files, broken }: Run, whole: readonly string[]): Outcome[] {
  const acknowledged = records.reduce((sum, record) => sum + record.acknowledged, 0);
  const note = [
    `${acknowledged} keys acknowledged`,
    `${waits.length} certificates seen shown before the kill`,
    `pressed to shown: median ${median(waits).toFixed(0)} ms, worst ${Math.max(0, ...waits).toFixed(0)} ms`,
  ];
  return [
    {
      promise:
        'kill -9 while a key is made: no certificate is without its key, no acknowledged key is missing',
      tried: kit.tries,
      broken: [...new Set(broken)],
      note: note.join('; '),
      samples: { pressedToShown: waits },
    },
    {
      promise: 'kill -9 while a key is made: a certificate that was saved as a file has its key',
      tried: files.size,
      broken: [...files].filter((id) => !whole.includes(id)).map(() => 'A file without its key.'),
      note: 'tried counts files',
    },
  ];
}
