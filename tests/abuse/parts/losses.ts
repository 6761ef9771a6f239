// Damages or removes the extension's database between two starts of the browser: values are there, or it is said that they are gone.
import { existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { isSameBundle } from '../../../utils/credential/bundle-key';
import type { BundleKey } from '../../../utils/credential/entry';
import { ask } from '../../driver/ask';
import { held, named } from '../held';
import { keyBundle, makeKey, readKeys } from '../keys';
import { capture, PRODUCTION, SANDBOX, type Issued } from '../one-time-page';
import { numbered, until, type Kit, type Outcome, type Part } from '../part';
import type { Random } from '../random';
import { withStand, type Stand } from '../stand';

export const losses: Part = { name: 'losses', run };

const MOST_TRIES = 24;

type Damage = (folder: string, random: Random) => void;

const filesOf = (folder: string, pattern: RegExp) =>
  readdirSync(folder)
    .filter((name) => pattern.test(name))
    .map((name) => join(folder, name));

const cut =
  (pattern: RegExp): Damage =>
  (folder, random) => {
    for (const file of filesOf(folder, pattern))
      truncateSync(file, random.below(readFileSync(file).length + 1));
  };

const damages: Readonly<Record<string, Damage>> = {
  'folder gone': (folder) => rmSync(folder, { recursive: true }),
  'CURRENT gone': (folder) => rmSync(join(folder, 'CURRENT')),
  'manifest cut': cut(/^MANIFEST/),
  'manifest gone': (folder) => filesOf(folder, /^MANIFEST/).forEach((file) => rmSync(file)),
  'log cut': cut(/\.log$/),
  'log overwritten': (folder, random) => {
    for (const file of filesOf(folder, /\.log$/))
      writeFileSync(file, Buffer.from(random.hex(2 * readFileSync(file).length), 'hex'));
  },
  'tables gone': (folder) => filesOf(folder, /\.(ldb|sst)$/).forEach((file) => rmSync(file)),
  'tables cut': cut(/\.(ldb|sst)$/),
};

async function run(kit: Kit): Promise<Outcome[]> {
  const broken: string[] = [];
  const names = Object.keys(damages);
  // Few tries meet some of the damages, more meet each of them.
  const tries = Math.min(2 * kit.tries, MOST_TRIES);
  let lost = 0;
  for (let at = 0; at < tries; at += 1) {
    // Five goes round all eight.
    const name = names[(at * 5) % names.length]!;
    const random = kit.random(`losses ${at}`);
    const isLost = await withStand(kit, `losses-${at}`, (stand) =>
      once(kit, stand, name, random, at, broken),
    );
    if (isLost) lost += 1;
  }
  return [
    {
      promise: 'database damaged between two starts: its values are there, or it is said which are gone',
      tried: tries,
      broken,
      note: `${lost} of them lost values; ${names.join(', ')}`,
    },
  ];
}

/** Whether any value was lost. */
async function once(
  kit: Kit,
  stand: Stand,
  name: string,
  random: Random,
  at: number,
  broken: string[],
): Promise<boolean> {
  const first = await stand.open();
  const page = await first.context.newPage();
  const pairs: Issued[] = [];
  for (const account of [PRODUCTION, SANDBOX])
    for (const kind of ['integration', 'token'] as const)
      pairs.push(
        await capture(page, stand.netsuite, kit.evidence, {
          account,
          kind,
          application: numbered('Lost', at),
        }),
      );
  const { extensionId } = first;
  const before = await first.openPopup();
  const keys = keyBundle(PRODUCTION, numbered('Lost', at));
  await makeKey(before, kit.evidence, keys);
  // What is kept is listed a moment after it was acknowledged.
  await until(async () => (await listed(before)) > pairs.length);
  await first.close();
  const folder = join(
    stand.profile,
    'Default/IndexedDB',
    `chrome-extension_${extensionId}_0.indexeddb.leveldb`,
  );
  if (!existsSync(folder)) throw new Error('The database’s folder was not found.');
  damages[name]!(folder, random);

  const second = await stand.open();
  const popup = await second.openPopup();
  const view = await ask(popup, 'readAccount', { account: PRODUCTION, tabAccount: null }).catch(() => null);
  if (view === null) {
    // The browser opens no database of ours any more, not even an empty one.
    if (!(await until(async () => (await popup.getByText('could not be read').count()) > 0)))
      broken.push(`${name}: cannot be opened, and the popup says nothing`);
    return true;
  }
  const { lost, damage } = view;
  let isLost = false;
  const isSaid = (own: BundleKey, wanted: readonly string[]) =>
    damage.values > 0 ||
    lost.some(
      ({ bundle, fields }) => isSameBundle(bundle, own) && wanted.every((field) => fields.includes(field)),
    );
  for (const pair of pairs) {
    const found = await held(popup, pair).catch(() => 'not answered');
    if (found === 'whole') continue;
    isLost = true;
    if (!isSaid(pair.bundle, Object.keys(pair.values)))
      broken.push(`${name}, ${named(pair)}: ${found}, and nothing is said`);
  }
  const [key] = await readKeys(popup, kit.evidence, keys).catch(() => []);
  if (key?.state !== 'whole') {
    isLost = true;
    if (key !== undefined) broken.push(`${name}, key and certificate: ${key.state}`);
    if (!isSaid(keys, ['privateKey', 'certificate'])) broken.push(`${name}: no key, and nothing is said`);
  }
  if (
    isLost &&
    !(await until(
      async () => (await popup.getByText(/are gone|cannot be (read|decrypted)/).count()) > 0,
      5000,
    ))
  )
    broken.push(`${name}: the popup says nothing`);
  // It goes on working.
  const again = await second.context.newPage();
  const wanted = {
    account: PRODUCTION,
    kind: 'integration',
    application: numbered('After the loss', at),
  } as const;
  const after = await capture(again, stand.netsuite, kit.evidence, wanted).catch(() => null);
  if (after === null || (await held(popup, after)) !== 'whole')
    broken.push(`${name}: a new pair is not kept`);
  return isLost;
}

/** How many entries are on the list of what is kept. */
function listed(popup: Page): Promise<number> {
  return popup.evaluate(async () => {
    interface Scope {
      chrome: { storage: { local: { get: (key: string) => Promise<{ kept?: { data: unknown[] } }> } } };
    }
    const { kept } = await (window as unknown as Scope).chrome.storage.local.get('kept');
    return kept?.data.length ?? 0;
  });
}
