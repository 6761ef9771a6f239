// Makes garbage for storage: values of every wrong kind, and records of the journal that were damaged in some way.
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
  'foreign version',
  'data is text',
  'nonce is a number',
  'huge text',
  'nothing but an id',
] as const;
export type Damage = (typeof damages)[number];

/** A record as it can cross from Node to the page: bytes as lists of numbers. */
interface Carried {
  id: string;
  version?: unknown;
  iv?: number[] | number;
  data?: number[] | string;
}

/** Puts a damaged copy of some record of the journal beside it, under this id. */
export async function addDamaged(popup: Page, damage: Damage, id: string, random: Random): Promise<void> {
  const good = await someRecord(popup, random.below(1000));
  await putRecord(popup, damaged({ ...good, id }, damage, random));
}

function damaged(record: Required<Carried>, damage: Damage, random: Random): Carried {
  const bytes = typeof record.data === 'string' ? [] : record.data;
  const { data: _data, iv: _iv, ...bare } = record;
  const at = random.below(bytes.length);
  switch (damage) {
    case 'flipped bit':
      return { ...record, data: bytes.with(at, (bytes[at] ?? 0) ^ (1 << random.below(8))) };
    case 'truncated':
      return { ...record, data: bytes.slice(0, at) };
    case 'emptied':
      return { ...record, data: [] };
    case 'without data':
      return { ...bare, iv: record.iv };
    case 'without nonce':
      return { ...bare, data: record.data };
    case 'foreign version':
      return { ...record, version: 99, data: bytes.slice(1) };
    case 'data is text':
      return { ...record, data: 'damaged' };
    case 'nonce is a number':
      return { ...record, iv: 12 };
    case 'huge text':
      return { ...record, data: 'x'.repeat(HUGE * 10) };
    case 'nothing but an id':
      return { id: record.id };
  }
}

function someRecord(popup: Page, at: number): Promise<Required<Carried>> {
  return popup.evaluate(
    (place) =>
      new Promise<Required<Carried>>((resolve, reject) => {
        const opening = indexedDB.open('credential-guide');
        opening.onerror = () => reject(new Error('The journal cannot be opened.'));
        opening.onsuccess = () => {
          const reading = opening.result.transaction('entries').objectStore('entries').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            const whole = (reading.result as { id: string; version: 1; iv: Uint8Array; data: ArrayBuffer }[])
              .filter(({ id }) => !id.startsWith('damaged'))
              .map((one) => ({ ...one, iv: Array.from(one.iv), data: Array.from(new Uint8Array(one.data)) }));
            const record = whole[place % whole.length];
            if (record === undefined) reject(new Error('The journal is empty.'));
            else resolve(record);
          };
        };
      }),
    at,
  );
}

async function putRecord(popup: Page, record: Carried): Promise<void> {
  await popup.evaluate(
    ({ iv, data, ...rest }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('credential-guide');
        opening.onerror = () => reject(new Error('The journal cannot be opened.'));
        opening.onsuccess = () => {
          const store = opening.result.transaction('entries', 'readwrite').objectStore('entries');
          const writing = store.put({
            ...rest,
            ...(iv !== undefined && { iv: typeof iv === 'number' ? iv : new Uint8Array(iv) }),
            ...(data !== undefined && {
              data: typeof data === 'string' ? data : new Uint8Array(data).buffer,
            }),
          });
          writing.onerror = () => reject(new Error('The damaged record cannot be written.'));
          writing.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    record,
  );
}

/** The ids of all records that lie in the journal, readable or not. */
export function journalIds(popup: Page): Promise<string[]> {
  return popup.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('credential-guide');
        opening.onerror = () => reject(new Error('The journal cannot be opened.'));
        opening.onsuccess = () => {
          const reading = opening.result.transaction('entries').objectStore('entries').getAllKeys();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result.map(String));
          };
        };
      }),
  );
}
