// The field's words and no others: what this project once called things is gone from code, tests and documents.
import { expect, test } from 'vitest';
import { en } from '../../utils/texts/languages/en';
import { projectFiles, read } from './support/project-files';

/** Each with the word that stands for it now. */
const gone = {
  rung: 'check',
  ladder: 'connection test',
  journal: 'vault',
  'stand-in': 'fake NetSuite',
  superseded: 'older values',
  foretold: 'known problem',
  twin: 'duplicate',
} as const;

const self = 'tests/repo/words.test.ts';
/** A migration is frozen, and so are the records of what earlier versions stored and said; NetSuite's own words are NetSuite's. */
const frozen =
  /(\/migrations\/|^CHANGELOG\.md$|^tests\/stored\/|^tests\/recipes\/vendors\/|^tests\/unit\/recipes\/vendors-asks\.json$|^utils\/recipes\/catalogue\/|^package-lock\.json$|^utils\/netsuite\/(languages|ids)\/|^tests\/pages\/[^/]+\/|^tests\/netsuite\/ui\/menu)/;

const files = projectFiles().filter(
  (file) => /\.(tsx?|m?js|css|html|json|md|yml)$/.test(file) && file !== self && !frozen.test(file),
);

function inWords(text: string): string {
  return (
    text
      // The name under which a key has lain in databases from the beginning.
      .replaceAll("'journal-key'", '')
      // A record of NetSuite's.
      .replaceAll('journalEntry', '')
      .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
      .replaceAll('_', '-')
      .toLowerCase()
  );
}

test.each(Object.entries(gone))('%s is called %s', (word) => {
  const pattern = new RegExp(`(?<![a-z])${word.replace('-', '-?')}s?(?![a-z])`);
  const places = files.filter((file) => pattern.test(inWords(`${file}\n${read(file)}`)));
  expect(places).toEqual([]);
});

/** What no text that a person reads may say, each with what is said for it: NetSuite's own word, or a plain one. */
const unsaid: Readonly<Record<string, { readonly word: RegExp; readonly but?: RegExp }>> = {
  'Encrypt, encrypted': { word: /\b(un)?seal(s|ed|ing)?\b/i },
  'Show me the values': { word: /\bpick(s|ed|ing)?( on page)?\b/i },
  'Check this page': { word: /\buse this page\b/i },
  Deliveries: { word: /^handed over$/i, but: /^popup\.(mark\.exported|credentials\.olderExported)$/ },
  'Other vendors': { word: /\balso kept\b/i },
  'the name of the user, its number behind it': { word: /\bas user \$\d/i },
  'Create the access token': { word: /\bmake an access token\b/i },
  'Let the role work on orders': { word: /\btransaction permissions\b/i },
  'kept, here': { word: /\bheld\b/i },
  'these values': {
    word: /\bbundles?\b/i,
    // NetSuite's own bundles, that are installed.
    but: /^(asked\.bundle|permission\.)/,
  },
  'taken from a page': { word: /\bcaptur(e|es|ed|ing)\b/i },
  'the guide, since it may be open in the panel': {
    word: /\bpopup\b/i,
    // That only the popup closes is what it says.
    but: /^popup\.import\.whyTab$/,
  },
  'format, where an export is meant': { word: /\b(this|other|another) form of\b/i, but: /^popup\.made\./ },
  'what is wrong, and what to write': { word: /\b(zod|schema|regex|enum|null|undefined|NaN)\b/i },
  'the field’s words': { word: /\b(ladder|rung|superseded|foretold|provenance|conflicting generation)s?\b/i },
};

function textsOf(table: object, before = ''): [string, string][] {
  return Object.entries(table).flatMap(([name, below]: [string, unknown]) =>
    typeof below === 'string'
      ? [[`${before}${name}`, below] as [string, string]]
      : typeof below === 'object' && below !== null
        ? textsOf(below, `${before}${name}.`)
        : [],
  );
}

test.each(Object.entries(unsaid))('is said: %s', (_, { word, but }) => {
  const said = textsOf(en).filter(([key, text]) => word.test(text) && but?.test(key) !== true);
  expect(said).toEqual([]);
});

test('would see each of them', () => {
  for (const text of [
    'Sealed export',
    'Pick on page',
    'Acting as user $1',
    'All values are held',
    'Captured',
  ])
    expect(Object.values(unsaid).some(({ word }) => word.test(text))).toBe(true);
  expect(textsOf(en).length).toBeGreaterThan(500);
});
