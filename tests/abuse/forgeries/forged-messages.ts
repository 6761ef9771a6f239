// Messages that an attacker would send, as JSON so that keys of the prototype survive the way: some fixed, some random.
import { generateKeyPairSync } from 'node:crypto';
import { captures } from '../../../utils/credential-kinds/captures';
import { tablesOf } from '../../../utils/credential-kinds/tables';
import type { BundleKey } from '../../../utils/credential/entry';
import { recipes } from '../../../utils/recipes';
import { usualPlace } from '../../../utils/guide/card-place';
import { newSetUp } from '../../../utils/guide/set-up';
import { fromFrames, type FromPage } from '../../../utils/messages/protocol';
import { messageSchemas } from '../../../utils/messages/schemas';
import { fieldIds } from '../fields';
import type { Random } from '../random';

export interface Forged {
  /** Names the message for the report. Holds no value. */
  label: string;
  json: string;
  /** Whatever is in it, no page may say it. */
  isForPopup: boolean;
  /** Whatever is in it, a frame may say it. */
  isForFrames: boolean;
}

const fromPage = {
  pageRead: true,
  valuesShown: true,
  pageOpening: true,
  pageParsed: true,
  cardPlaced: true,
  chooseName: true,
  chooseRecord: true,
  pageLeft: true,
  openGuide: true,
  openPanel: true,
  switchSetUp: true,
  pageTroubled: true,
  skipLook: true,
  bringPicker: true,
  windowOpened: true,
  startFill: true,
  fillEnded: true,
} as const satisfies Record<keyof FromPage, true>;

type MessageName = keyof typeof messageSchemas;

/** Whatever a page may not say, read from the schemas, so that a new message is covered too. */
function popupOnly(): MessageName[] {
  return (Object.keys(messageSchemas) as MessageName[]).filter((name) => !(name in fromPage));
}

/** Every popup-only message about this bundle, in every shape that any of them may have. Throws when one fits none. */
export function popupMessages(bundle: BundleKey): Forged[] {
  return popupOnly().flatMap((type) => {
    const shapes = shapesFor(bundle);
    if (!shapes.some((data) => isValid(type, data)))
      throw new Error(`The kit knows no valid ${type}: add its shape to tests/abuse/forgeries.`);
    return shapes.map((data) => forged(type, { type, data }));
  });
}

/** Only those that the popup could send, each once. */
export function validPopupMessages(bundle: BundleKey): Forged[] {
  return popupOnly().flatMap((type) => {
    const parsed = shapesFor(bundle).map((data) => messageSchemas[type].safeParse(data));
    const valid = new Map(
      parsed.flatMap(({ data, success }) => (success ? [[JSON.stringify(data), data]] : [])),
    );
    return [...valid.values()].map((data) => forged(type, { type, data }));
  });
}

function isValid(type: MessageName, data: unknown): boolean {
  return messageSchemas[type].safeParse(data).success;
}

/** A key that somebody else has, in a form that the background takes. */
const foreignKey = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  .privateKey.export({ format: 'pem', type: 'sec1' })
  .toString();

function shapesFor(bundle: BundleKey): unknown[] {
  const values = { consumerKey: 'a'.repeat(64), consumerSecret: 'b'.repeat(64) };
  const setUp = { ...newSetUp(bundle.account, recipes[0]), application: 'Forged' };
  return [
    null,
    {},
    { bundle },
    ...tablesOf(bundle.kind).fields.map(({ id: field }) => ({ bundle, field })),
    { bundle, values },
    { bundle, values, source: 'typed' },
    { bundle, values: { privateKey: foreignKey }, source: 'imported' },
    { bundle, given: null },
    { bundle, given: foreignKey },
    { bundle, group: 'consumer' },
    { bundle, heldAs: { consumerKey: 'consumerSecret', consumerSecret: 'consumerKey' } },
    { bundle, visit: 'forged' },
    { bundle, entryId: 'forged' },
    {
      bundle,
      entryIds: { consumerKey: 'forged' },
      how: { format: 'json', way: 'file', sealedTo: 'clear' },
    },
    { account: bundle.account },
    { account: bundle.account, tabAccount: null },
    { account: bundle.account, field: 'locationId' },
    { bundle, delivery: null },
    { account: bundle.account, name: 'view', text: 'forged' },
    { keepExportedHours: 0 },
    { isOn: true, isForProduction: true },
    { setUp },
    { text: JSON.stringify({ ...recipes[0], id: 'forged' }), seen: null },
    { recipe: { ...recipes[0], id: 'general-orders' } },
    { recipe: 'forged' },
    { recipe: 'forged', recipient: 'age1forged' },
    { id: 'forged' },
  ];
}

/** What a page may say and a frame of it may not, each in a shape that is right. Throws for a message without one. */
export function pageMessages(random: Random): Forged[] {
  const shapes: unknown[] = [
    null,
    pair(random),
    { name: 'application', value: 'Forged' },
    { page: 'role-record', id: '7' },
    { page: 'role-record', why: 'no-card' },
    { place: usualPlace },
    { view: null },
    { recipe: 'general-oauth2', application: 'Forged' },
  ];
  const types = (Object.keys(fromPage) as (keyof FromPage)[]).filter((type) => !fromFrames.includes(type));
  return types.flatMap((type) => {
    const valid = shapes.filter((data) => isValid(type, data));
    if (valid.length === 0)
      throw new Error(`The kit knows no valid ${type}: add its shape to tests/abuse/forgeries.`);
    return valid.map((data) => forged(type, { type, data }));
  });
}

/** Pairs of a page that would bring a key, or stand in its place. */
export function keyPairs(random: Random): Forged[] {
  const certificateId = 'A'.repeat(43);
  const all: Record<string, unknown>[] = [
    { privateKey: foreignKey },
    { privateKey: foreignKey, certificateId },
    { [first]: random.hex(64), [second]: random.hex(64), privateKey: foreignKey },
    { clientId: random.hex(64), privateKey: foreignKey },
    { [first]: foreignKey, [second]: random.hex(64) },
  ];
  return all.map((values) =>
    forged(`valuesShown, ${Object.keys(values).join(' and ')}`, {
      type: 'valuesShown',
      data: pair(random, { values }),
    }),
  );
}

/** What NetSuite shows once on some page. */
const [shown] = captures;
if (shown === undefined) throw new Error('No kind has a capture.');
const [first = '', second = ''] = shown.values.map(({ field }) => field);

/** A pair as our content script tells it. */
function pair(random: Random, change: Record<string, unknown> = {}): Record<string, unknown> {
  const values = { [first]: random.hex(64), [second]: random.hex(64) };
  const data = { capture: shown?.id, source: 'captured', values, recordId: '9' };
  return { ...data, application: 'Forged', user: null, role: null, ...change };
}

/** A pair in which nothing is wrong but the one who sends it. */
export function rightPair(random: Random): Forged {
  return forged('valuesShown', { type: 'valuesShown', data: pair(random) });
}

/** Pairs that must be refused. */
export function wrongPairs(random: Random): Forged[] {
  const same = random.hex(64);
  const both = (change: Record<string, unknown>) => ({
    values: { [first]: random.hex(64), [second]: random.hex(64), ...change },
  });
  const changes: Record<string, Record<string, unknown>> = {
    'half a pair': { values: { [first]: random.hex(64) } },
    'other half': { values: { [second]: random.hex(64) } },
    'no values': { values: {} },
    'values as a list': { values: [random.hex(64), random.hex(64)] },
    'empty half': both({ [second]: '' }),
    'null half': both({ [first]: null }),
    'equal values': both({ [first]: same, [second]: same }),
    'upper case': both({ [first]: random.hex(64).replace(/[0-9]/g, 'a').toUpperCase() }),
    '63 characters': both({ [first]: random.hex(63) }),
    '65 characters': both({ [second]: random.hex(65) }),
    'line end': both({ [first]: `${random.hex(64)}\n` }),
    'not hexadecimal': both({ [first]: 'g'.repeat(64) }),
    'number for a value': both({ [first]: 12 }),
    'list for a value': both({ [first]: [random.hex(64)] }),
    'a field of another page': both({ locationId: '7' }),
    'an unknown field': both({ password: random.hex(64) }),
    'a field of the prototype': { values: JSON.parse(`{"__proto__":"${random.hex(64)}"}`) as unknown },
    'a value of 8193 characters': both({ [first]: 'a'.repeat(8193) }),
    'unknown capture': { capture: 'password' },
    'capture of the prototype': { capture: '__proto__' },
    'unknown source': { source: 'typed' },
    'application too long': { application: 'x'.repeat(301) },
    'application of a wrong type': { application: {} },
    'user too long': { user: 'x'.repeat(100_000) },
    'record of a wrong type': { recordId: 9 },
  };
  return Object.entries(changes).map(([name, change]) =>
    forged(`valuesShown, ${name}`, { type: 'valuesShown', data: pair(random, change) }),
  );
}

/** What everybody who may speak at all is answered: by it is seen that a way to the background works. */
export const harmless = {
  page: forged('pageOpening', { type: 'pageOpening', data: { path: '/' } }),
  popup: forged('readAccount', { type: 'readAccount', data: { account: null, tabAccount: null } }),
} as const;

/** Things that are no message at all. */
export function nonsense(): Forged[] {
  const texts = ['null', '1', '"readBundle"', '[]', '{}', '{"type":1}', '{"type":"__proto__","data":null}'];
  const names = ['constructor', 'toString', 'hasOwnProperty', 'accountChanged', 'reveal', ''];
  return [...texts, ...names.map((type) => JSON.stringify({ type, data: null }))].map((json) => ({
    label: `nonsense ${json}`,
    json,
    isForPopup: false,
    isForFrames: false,
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
  return forged('valuesShown with another account beside it', {
    type: 'valuesShown',
    ...beside,
    data: pair(random, beside),
  });
}

function randomData(random: Random, bundle: BundleKey, depth = 0): unknown {
  const keys =
    'bundle field values setUp account application kind capture group visit reading source name id __proto__';
  const leaf = random.pick<() => unknown>([
    () => null,
    () => random.below(1_000_000) - 5,
    () => random.hex(random.pick([0, 1, 63, 64, 65, 300, 5000])),
    () => random.hex(64).toUpperCase(),
    () => random.pick(fieldIds),
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
  const isForFrames = fromFrames.some((type) => type === message['type']);
  return { label, json: JSON.stringify(message), isForPopup, isForFrames };
}
