// Messages that an attacker would send, as JSON so that keys of the prototype survive the way: some fixed, some random.
import { credentialFields } from '../../../utils/credential/fields';
import type { BundleKey } from '../../../utils/credential/entry';
import { recipes } from '../../../utils/recipes';
import { newSetUp } from '../../../utils/guide/set-up';
import type { FromPage } from '../../../utils/messages/protocol';
import { messageSchemas } from '../../../utils/messages/schemas';
import type { Random } from '../random';

export interface Forged {
  /** Names the message for the report. Holds no value. */
  label: string;
  json: string;
  /** Whatever is in it, no page may say it. */
  isForPopup: boolean;
}

const fromPage = {
  pageRead: true,
  viewPage: true,
  pairShown: true,
  pageOpening: true,
  pageParsed: true,
  cardPlaced: true,
  useThisOne: true,
  takeLocation: true,
  pageLeft: true,
  openGuide: true,
} as const satisfies Record<keyof FromPage, true>;

type MessageName = keyof typeof messageSchemas;

/** Whatever a page may not say, read from the schemas, so that a new message is covered too. */
function popupOnly(): MessageName[] {
  return (Object.keys(messageSchemas) as MessageName[]).filter((name) => !(name in fromPage));
}

/** Every popup-only message about this bundle, in every shape that any of them may have. Throws when one fits none. */
export function popupMessages(bundle: BundleKey): Forged[] {
  const values = { consumerKey: 'a'.repeat(64), consumerSecret: 'b'.repeat(64) };
  const setUp = { ...newSetUp(bundle.account, recipes[0]), application: 'Forged' };
  const shapes: unknown[] = [
    null,
    {},
    { bundle },
    ...credentialFields.map((field) => ({ bundle, field })),
    { bundle, values },
    { bundle, kind: 'consumer' },
    { bundle, entryId: 'forged' },
    {
      bundle,
      entryIds: { consumerKey: 'forged' },
      how: { format: 'json', way: 'file', sealedTo: 'clear' },
    },
    { account: bundle.account },
    { setUp },
    { text: JSON.stringify({ ...recipes[0], id: 'forged' }), keep: true },
    { id: 'forged' },
  ];
  return popupOnly().flatMap((type) => {
    const schema = messageSchemas[type];
    if (!shapes.some((data) => schema.safeParse(data).success))
      throw new Error(`The kit knows no valid ${type}: add its shape to tests/abuse/forgeries.`);
    return shapes.map((data) => forged(type, { type, data }));
  });
}

/** A pair as our content script tells it. */
function pair(random: Random, change: Record<string, unknown> = {}): Record<string, unknown> {
  const data = { kind: 'consumer', first: random.hex(64), second: random.hex(64), recordId: '9' };
  return { ...data, application: 'Forged', user: null, role: null, ...change };
}

/** A pair in which nothing is wrong but the one who sends it. */
export function rightPair(random: Random): Forged {
  return forged('pairShown', { type: 'pairShown', data: pair(random) });
}

/** Pairs that must be refused. */
export function wrongPairs(random: Random): Forged[] {
  const same = random.hex(64);
  const changes: Record<string, Record<string, unknown>> = {
    'half a pair': { second: undefined },
    'other half': { first: undefined },
    'empty half': { second: '' },
    'null half': { first: null },
    'equal values': { first: same, second: same },
    'upper case': { first: random.hex(64).replace(/[0-9]/g, 'a').toUpperCase() },
    '63 characters': { first: random.hex(63) },
    '65 characters': { second: random.hex(65) },
    'line end': { first: `${random.hex(64)}\n` },
    'not hexadecimal': { first: 'g'.repeat(64) },
    'number for a value': { first: 12 },
    'list for a value': { first: [random.hex(64)] },
    'unknown kind': { kind: 'password' },
    'kind of the prototype': { kind: '__proto__' },
    'application too long': { application: 'x'.repeat(301) },
    'application of a wrong type': { application: {} },
    'user too long': { user: 'x'.repeat(100_000) },
    'record of a wrong type': { recordId: 9 },
  };
  return Object.entries(changes).map(([name, change]) =>
    forged(`pairShown, ${name}`, { type: 'pairShown', data: pair(random, change) }),
  );
}

/** What everybody who may speak at all is answered: by it is seen that a way to the background works. */
export const harmless = {
  page: forged('pageOpening', { type: 'pageOpening', data: { path: '/' } }),
  popup: forged('readBundles', { type: 'readBundles', data: null }),
} as const;

/** Things that are no message at all. */
export function nonsense(): Forged[] {
  const texts = ['null', '1', '"readBundle"', '[]', '{}', '{"type":1}', '{"type":"__proto__","data":null}'];
  const names = ['constructor', 'toString', 'hasOwnProperty', 'planChanged', 'reveal', ''];
  return [...texts, ...names.map((type) => JSON.stringify({ type, data: null }))].map((json) => ({
    label: `nonsense ${json}`,
    json,
    isForPopup: false,
  }));
}

/** One random message: a known name, or none, with data in which something is wrong or something is too much. */
export function randomMessage(random: Random, bundle: BundleKey): Forged {
  const names = [...Object.keys(messageSchemas), '__proto__', 'constructor', 'nothing'];
  const type = random.pick(names);
  return forged(`random ${type}`, { type, data: randomData(random, bundle) });
}

/** A pair that is right in itself, with something beside it that would lead it elsewhere if anybody looked at it. */
export function strayPair(random: Random, bundle: BundleKey): Forged {
  const { account } = bundle;
  const beside = random.pick<Record<string, unknown>>([
    { account },
    { bundle },
    { origin: 'https://x.app.netsuite.com' },
    { sender: { id: 'x', frameId: 0 } },
    { tab: { id: 1 } },
    { provenance: { account } },
  ]);
  return forged('pairShown with another account beside it', {
    type: 'pairShown',
    ...beside,
    data: pair(random, beside),
  });
}

function randomData(random: Random, bundle: BundleKey, depth = 0): unknown {
  const keys = 'bundle field values setUp account application kind first second reading as name id __proto__';
  const leaf = random.pick<() => unknown>([
    () => null,
    () => random.below(1_000_000) - 5,
    () => random.hex(random.pick([0, 1, 63, 64, 65, 300, 5000])),
    () => random.hex(64).toUpperCase(),
    () => random.pick(credentialFields),
    () => bundle,
    () => bundle.account,
    () => random.next() < 0.5,
    () => '\u0000\uD800﷽',
  ]);
  if (depth > 2 || random.next() < 0.4) return leaf();
  if (random.next() < 0.2) return Array.from({ length: random.below(5) }, () => leaf());
  const entries = Array.from({ length: random.below(7) }, () => [
    random.pick(keys.split(' ')),
    randomData(random, bundle, depth + 1),
  ]);
  return Object.fromEntries(entries);
}

function forged(label: string, message: Record<string, unknown>): Forged {
  const isForPopup = popupOnly().some((type) => type === message['type']);
  return { label, json: JSON.stringify(message), isForPopup };
}
