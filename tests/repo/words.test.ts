// The field's words and no others: what this project once called things is gone from code, tests and documents.
import { expect, test } from 'vitest';
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
