// Writes garbage into everything that is stored, and looks whether popup and page still work and what is good is still held.
import type { Page } from '@playwright/test';
import type { Browser } from '../browser';
import { ask } from '../../driver/ask';
import { addDamaged, damages, entryIds, garbage, type Damage } from '../garbage';
import { held, named } from '../held';
import { captureBundle, PRODUCTION, SANDBOX, type Issued } from '../one-time-page';
import { sleep, until, type Kit, type Outcome, type Part } from '../part';
import type { Random } from '../random';
import { areas, readArea, writeArea } from '../storage';
import { withStand, type Stand } from '../stand';

export const garbagePart: Part = { name: 'garbage', run };

/** Seen without decrypting anything; of the others it is known when a value is asked for. */
const seenAtOnce: readonly Damage[] = [
  'without values',
  'foreign version',
  'facts cut short',
  'facts of another entry',
  'nothing but an id',
];

/** So that garbage comes under these names too before anything was stored under them. */
const KNOWN_KEYS = [
  'setUps',
  'lastAccount',
  'observations',
  'tests',
  'receipts',
  'recipes',
  'settings',
  'kept',
];
/** In which our script tells of the page and draws. */
const SETTLE_MS = 200;
const LIST = '/app/common/integration/integrapplist.nl';

interface Findings {
  blank: string[];
  lost: string[];
  deleted: string[];
  unsaid: string[];
}

async function run(kit: Kit): Promise<Outcome[]> {
  return withStand(kit, 'garbage', async (stand) => {
    const browser = await stand.open();
    const good: Issued[] = [];
    for (const account of [PRODUCTION, SANDBOX]) {
      const wanted = { account, application: 'Among garbage' };
      good.push(...(await captureBundle(browser, stand.netsuite, kit.evidence, wanted)));
    }
    const findings: Findings = { blank: [], lost: [], deleted: [], unsaid: [] };
    const errors: string[] = [];
    browser.context.on('weberror', (error) => errors.push(error.error().message));
    const random = kit.random('garbage');
    for (let at = 0; at < kit.tries; at += 1)
      await once(kit, stand, browser, good, random, at, findings, errors);
    const outcome = (promise: string, broken: string[]): Outcome => ({
      promise: `garbage in storage: ${promise}`,
      tried: kit.tries,
      broken: [...new Set(broken)],
    });
    return [
      outcome('the popup is never blank', findings.blank),
      outcome('no uncaught error in popup or page', errors),
      outcome('good values are held', findings.lost),
      outcome('damaged entries are not deleted', findings.deleted),
      outcome('entries that are seen to be damaged are said to be', findings.unsaid),
    ];
  });
}

async function once(
  kit: Kit,
  { netsuite }: Stand,
  browser: Browser,
  good: readonly Issued[],
  random: Random,
  at: number,
  findings: Findings,
  errors: string[],
): Promise<void> {
  const writer = await browser.openPopup();
  const damage = damages[at % damages.length]!;
  const id = `damaged-${at}`;
  await addDamaged(writer, damage, id, random);
  const what: string[] = [damage];
  for (const area of areas) {
    const keys = [...new Set([...KNOWN_KEYS, ...Object.keys(await readArea(writer, area))])];
    for (const key of keys) {
      if (random.next() < 0.4) continue;
      const value = nested(await readArea(writer, area), key, random);
      await writeArea(writer, area, { [key]: value });
      what.push(`${area}.${key}`);
    }
  }
  await writer.close();
  const tried = `try ${at + 1} (${what.join(', ')})`;
  const errorsBefore = errors.length;
  const popup = await browser.openPopup();
  await look(popup, tried, findings);
  const { damage: said } = await ask(popup, 'readAccount', { account: PRODUCTION, tabAccount: null });
  if (seenAtOnce.includes(damage) && said.values === 0) findings.unsaid.push(tried);
  for (const pair of good) {
    const found = await held(popup, pair).catch(() => 'not answered');
    if (found !== 'whole') findings.lost.push(`${named(pair)}: ${found}, ${tried}`);
  }
  const page = await browser.context.newPage();
  await page.goto(netsuite.url(random.pick([PRODUCTION, SANDBOX]), LIST));
  await sleep(SETTLE_MS);
  await page.close();
  if (!(await entryIds(popup)).includes(id)) findings.deleted.push(tried);
  await kit.evidence.look(popup, 'popup among garbage');
  await popup.close();
  for (let error = errorsBefore; error < errors.length; error += 1)
    errors[error] = `${errors[error]}, ${tried}`;
}

/** All of it garbage, or good with garbage somewhere in it. */
function nested(items: Record<string, unknown>, key: string, random: Random): unknown {
  const good = items[key];
  if (typeof good !== 'object' || good === null || random.next() < 0.5) return garbage(random);
  const inner = Object.keys(good);
  if (inner.length === 0) return { [PRODUCTION]: garbage(random) };
  const chosen = random.pick(inner);
  return { ...good, [chosen]: nested(good as Record<string, unknown>, chosen, random) };
}

async function look(popup: Page, tried: string, findings: Findings): Promise<void> {
  const hasContent = async () =>
    (await popup.getByRole('tab').count()) > 0 || (await popup.getByRole('button').count()) > 0;
  if (!(await until(hasContent, 5000))) findings.blank.push(tried);
}
