// Makes garbage for storage: values of every wrong kind, and entries of the vault that were damaged in some way.
import type { Page } from '@playwright/test';
import type { Random } from './random';

const DEEPEST = 4;
const HUGE = 200_000;

/** Anything that can be stored, often near to what is expected. */
export function garbage(random: Random, depth = 0): unknown {
  const leaf = random.pick<() => unknown>([
    () => null,
    () => true,
    () => -1,
    () => 1e300,
    () => '',
    () => 'NaN',
    () => random.hex(random.below(80)),
    () => 'x'.repeat(random.below(HUGE)),
    () => '\u0000<b>&\u202e',
  ]);
  if (depth >= DEEPEST || random.next() < 0.3) return leaf();
  const count = random.below(5);
  if (random.next() < 0.3) return Array.from({ length: count }, () => garbage(random, depth + 1));
  const keys = [
    'version',
    'data',
    'value',
    '1234567',
    'setUps',
    '__proto__',
    'reading',
    'status',
    random.hex(8),
  ];
  return Object.fromEntries(
    Array.from({ length: count }, () => [random.pick(keys), garbage(random, depth + 1)]),
  );
}

export const damages = [
  'flipped bit',
  'truncated',
  'emptied',
  'without data',
  'without nonce',
  'data is text',
  'nonce is a number',
  'huge text',
  'without values',
  'foreign version',
  'facts cut short',
  'facts of another entry',
  'nothing but an id',
] as const;
export type Damage = (typeof damages)[number];

interface Facts {
  id: string;
  version?: unknown;
  content?: string;
  facts?: Record<string, unknown>;
}

/** Encrypted values as they can cross from Node to the page: bytes as lists of numbers. */
interface Values {
  id: string;
  iv?: number[] | number;
  data?: number[] | string;
}

/** What an entry is made of in the database. */
interface Entry {
  facts: Facts;
  values: Values | null;
}

/** Puts a damaged copy of some entry of the vault beside it, under this id. It is older than all others. */
export async function addDamaged(popup: Page, damage: Damage, id: string, random: Random): Promise<void> {
  const { facts, values } = await someEntry(popup, random.below(1000));
  const copy = {
    facts: { ...facts, id, facts: { ...facts.facts, id, order: 0 } },
    values: { ...values, id },
  };
  await putEntry(popup, damaged(copy, damage, random));
}

function damaged({ facts, values }: Whole, damage: Damage, random: Random): Entry {
  const bytes = values.data;
  const { data: _data, iv: _iv, ...bare } = values;
  const at = random.below(bytes.length);
  const withValues = (changed: Values | null): Entry => ({ facts, values: changed });
  const withFacts = (changed: Facts): Entry => ({ facts: changed, values });
  switch (damage) {
    case 'flipped bit':
      return withValues({ ...values, data: bytes.with(at, (bytes[at] ?? 0) ^ (1 << random.below(8))) });
    case 'truncated':
      return withValues({ ...values, data: bytes.slice(0, at) });
    case 'emptied':
      return withValues({ ...values, data: [] });
    case 'without data':
      return withValues({ ...bare, iv: values.iv });
    case 'without nonce':
      return withValues({ ...bare, data: bytes });
    case 'data is text':
      return withValues({ ...values, data: 'damaged' });
    case 'nonce is a number':
      return withValues({ ...values, iv: 12 });
    case 'huge text':
      return withValues({ ...values, data: 'x'.repeat(HUGE * 10) });
    case 'without values':
      return withValues(null);
    case 'foreign version':
      return withFacts({ ...facts, version: 99 });
    case 'facts cut short':
      return withFacts({ ...facts, facts: { id: facts.id } });
    case 'facts of another entry':
      return withFacts({ ...facts, facts: { ...facts.facts, id: 'another' } });
    case 'nothing but an id':
      return withFacts({ id: facts.id });
  }
}

interface Whole {
  facts: Required<Facts>;
  values: { id: string; iv: number[]; data: number[] };
}

function someEntry(popup: Page, at: number): Promise<Whole> {
  return popup.evaluate(
    (place) =>
      new Promise<Whole>((resolve, reject) => {
        const opening = indexedDB.open('credential-guide');
        opening.onerror = () => reject(new Error('The vault cannot be opened.'));
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction(['facts', 'values']);
          const reading = transaction.objectStore('facts').getAll();
          reading.onsuccess = () => {
            const whole = (reading.result as Required<Facts>[]).filter(({ id }) => !id.startsWith('damaged'));
            const facts = whole[place % whole.length];
            if (facts === undefined) {
              reject(new Error('The vault is empty.'));
              return;
            }
            const values = transaction.objectStore('values').get(facts.id);
            values.onsuccess = () => {
              const { id, iv, data } = values.result as { id: string; iv: Uint8Array; data: ArrayBuffer };
              database.close();
              resolve({ facts, values: { id, iv: Array.from(iv), data: Array.from(new Uint8Array(data)) } });
            };
          };
        };
      }),
    at,
  );
}

async function putEntry(popup: Page, entry: Entry): Promise<void> {
  await popup.evaluate(
    ({ facts, values }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('credential-guide');
        opening.onerror = () => reject(new Error('The vault cannot be opened.'));
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(['facts', 'values'], 'readwrite');
          transaction.objectStore('facts').put(facts);
          if (values !== null) {
            const { iv, data, ...rest } = values;
            transaction.objectStore('values').put({
              ...rest,
              ...(iv !== undefined && { iv: typeof iv === 'number' ? iv : new Uint8Array(iv) }),
              ...(data !== undefined && {
                data: typeof data === 'string' ? data : new Uint8Array(data).buffer,
              }),
            });
          }
          transaction.onabort = () => reject(new Error('The damaged entry cannot be written.'));
          transaction.oncomplete = () => {
            opening.result.close();
            const channel = new BroadcastChannel('vault');
            channel.postMessage(null);
            channel.close();
            resolve();
          };
        };
      }),
    entry,
  );
}

/** The ids of all entries that lie in the vault, readable or not. */
export function entryIds(popup: Page): Promise<string[]> {
  return popup.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('credential-guide');
        opening.onerror = () => reject(new Error('The vault cannot be opened.'));
        opening.onsuccess = () => {
          const reading = opening.result.transaction('facts').objectStore('facts').getAllKeys();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result.map(String));
          };
        };
      }),
  );
}
