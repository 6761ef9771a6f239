// Reads a tree: names with their values, also as `{ "name": …, "value": … }`, and texts in which more may stand.
import { accountInAddress } from '../../netsuite/account';
import { joined, noEntries, type Entries, type Entry, type Frame, type Place } from './entry';
import { matchName, mayHoldName, type NameTable } from './name-table';
import { ownedName } from './owners';
import { standingOf, whose } from './name-words';
import type { Tree, TreeMap, TreeText } from './tree';
import { wordsOf } from './words';

/** Reads a text inside: a note, JSON in a string, base64. */
export type ReadInside = (text: string, line: number, place: Place) => Entries;

const nameKeys =
  /^(?:name|key|label|title|field|fieldname|parameterkey|parametername|property|variable|t|n|k|id|attribute)$/i;
const valueKeys =
  /^(?:value|content|val|v|parametervalue|string|text|data|default|password|concealed|secret|stringvalue|initialvalue|currentvalue)$/i;
/** Says of which system an entry is. */
const titleKeys = /^(?:name|title|system|service|url|uri|site|website|host|group|folder|description|type)$/i;
const aboutKeys = /^(?:application|applicationname|role|user|tested|exportedat)$/i;
const frameMark = /-----BEGIN|LS0tLS1CRUdJTi/;

export function readTree(tree: Tree, table: NameTable, place: Place, inside: ReadInside): Entries {
  if (tree.type === 'text') return readText(tree, table, place, inside);
  if (tree.type === 'list') return readList(tree.items, table, place, inside);
  return readMap(tree, table, place, inside);
}

function readList(items: readonly Tree[], table: NameTable, place: Place, inside: ReadInside): Entries {
  const maps = items.filter((item) => item.type === 'map');
  // Pairs of one list belong together, other things stand for themselves.
  const isPairs = maps.length > 0 && maps.every((item) => pairOf(item) !== null);
  const read = items.map((item, at) => {
    const own =
      isPairs || item.type === 'text'
        ? place
        : { ...place, path: [...place.path, String(at)], block: `${place.block}/${at}` };
    return readTree(item, table, own, inside);
  });
  const records = isPairs ? 0 : maps.length;
  return joined([...read, { ...noEntries, records }]);
}

interface TreePair {
  readonly name: TreeText;
  readonly value: TreeText;
}

/** `{ "label": "Consumer Key", "value": "…" }` */
function pairOf({ members }: TreeMap): TreePair | null {
  const names = members.filter(({ key, value }) => nameKeys.test(key) && value.type === 'text');
  const values = members.filter(({ key }) => valueKeys.test(key));
  // An id is a name only where nothing else is.
  const name = names.find(({ key }) => !/^id$/i.test(key)) ?? names[0];
  const value = values.map((member) => onlyText(member.value)).find((text) => text !== null);
  return name?.value.type === 'text' && value !== undefined ? { name: name.value, value } : null;
}

/** The text itself, or the only one in what is around it. */
function onlyText(tree: Tree): TreeText | null {
  if (tree.type === 'text') return tree;
  if (tree.type !== 'map' || tree.members.length !== 1) return null;
  const [only] = tree.members;
  return only?.value.type === 'text' ? only.value : null;
}

function readMap(map: TreeMap, table: NameTable, place: Place, inside: ReadInside): Entries {
  const pair = pairOf(map);
  const named = pair === null ? null : entryOf(pair.name.text, pair.value, table, place);
  if (pair !== null && named !== null) return entriesOf(named, pair.value);
  const own = ownPlace(map, place);
  const read = map.members.map(({ key, value }): Entries => {
    if (aboutKeys.test(key.replace(/[\s_]/g, '')) && value.type === 'text')
      return /^application/i.test(key) && value.text !== ''
        ? { ...noEntries, application: value.text }
        : noEntries;
    const text = onlyText(value);
    const name = ownedName(place.path.at(-1) ?? '', key, table) ?? key;
    const entry = text === null ? null : entryOf(name, text, table, own);
    if (entry !== null && text !== null) return entriesOf(entry, text);
    return readTree(value, table, value.type === 'text' ? own : inMember(own, key), inside);
  });
  return joined(read);
}

function entriesOf(entry: Entry, value: TreeText): Entries {
  const isAddress = accountInAddress(value.text) !== null;
  const addresses: Frame[] = isAddress ? [{ text: value.text, line: value.line, place: entry.place }] : [];
  return { ...noEntries, entries: [entry], addresses };
}

function entryOf(name: string, { text, line }: TreeText, table: NameTable, place: Place): Entry | null {
  const match = matchName(name, table);
  if (match === null || match.names.length === 0) return null;
  return {
    names: match.names,
    standing: match.standing,
    shown: name.slice(0, 80),
    line,
    texts: text.split('\n'),
    isExplicit: true,
    apart: null,
    place,
  };
}

/** Its own texts say whose it is, such as the name of an item or the address of a site. */
function ownPlace({ members }: TreeMap, place: Place): Place {
  const told = members
    .filter(({ key, value }) => titleKeys.test(key) && value.type === 'text' && value.text.length <= 120)
    .flatMap(({ value }) => (value.type === 'text' ? wordsOf(value.text) : []))
    .map(({ text }) => text);
  return withWords(place, told);
}

function inMember(place: Place, key: string): Place {
  const own = withWords(
    place,
    wordsOf(key).map(({ text }) => text),
  );
  return {
    ...own,
    path: [...place.path, key],
    block: `${place.block}/${key}`,
    heading: [place.heading, standingOf(wordsOf(key), []).around].filter((each) => each !== '').join(' '),
  };
}

function withWords(place: Place, words: readonly string[]): Place {
  const of = whose(words);
  return of === 'netsuite' || of === 'other' ? { ...place, of } : place;
}

function readText({ text, line }: TreeText, table: NameTable, place: Place, inside: ReadInside): Entries {
  if (text.length < 12) return noEntries;
  if (frameMark.test(text) || mayHoldName(text, table)) return inside(text, line, place);
  if (accountInAddress(text) !== null) return { ...noEntries, addresses: [{ text, line, place }] };
  return /^[A-Za-z0-9+/\s]{60,}={0,2}$/.test(text) ? inside(text, line, place) : noEntries;
}
