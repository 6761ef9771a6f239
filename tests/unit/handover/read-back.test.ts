// Reading back: what people paste is understood, what is wrong with it is said, and nothing is guessed.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { handoverOf, handoverTables } from '@/utils/credential-kinds/formats';
import { checkValue, fieldOf } from '@/utils/credential/field';
import { readBack } from '@/utils/handover/read-back';
import { MOST_CHARACTERS } from '@/utils/handover/read/bounds';
import { inventedHandover } from '../invented-kind/formats';
import { values } from './sample';

const { accountId, consumerKey, consumerSecret, tokenId, tokenSecret } = values;
const pasted = { type: 'values', kind: 'tba', problems: [], proposals: [], others: 0, unseen: 0 };
const read = (text: string) => readBack(text, handoverTables);

describe('an e-mail', () => {
  it.each([
    [
      'labels and colons',
      `Hi Sam,\n\nhere they are:\n\nAccount ID: ${accountId}\nConsumer Key: ${consumerKey}\nConsumer Secret: ${consumerSecret}\nToken ID: ${tokenId}\nToken Secret: ${tokenSecret}\n\nBest, Dana`,
    ],
    [
      'quoted, as a list, in capitals as NetSuite writes it',
      `> * ACCOUNT ID = 1234567-sb1\n> * CONSUMER KEY / CLIENT ID: ${consumerKey.toUpperCase()}\n> * CONSUMER SECRET / CLIENT SECRET: ${consumerSecret}\n> - Token Id – ${tokenId}\n> - Token Secret – "${tokenSecret}"`,
    ],
    [
      'values on the next line, one of them broken',
      `Account ID\n${accountId}\n\nConsumer Key:\n${consumerKey}\nConsumer Secret:\n${consumerSecret.slice(0, 40)}\n${consumerSecret.slice(40)}\nToken ID:\r\n${tokenId}\r\nToken Secret:\r\n${tokenSecret}\r\n`,
    ],
    [
      'a table',
      `| Account ID | ${accountId} |\n| **Consumer Key** | ${consumerKey} |\n| Consumer Secret | \`${consumerSecret}\` |\n| Token ID | ${tokenId} |\n| Token Secret | ${tokenSecret} |`,
    ],
    [
      'copied from a spreadsheet',
      `Account ID\t${accountId}\nConsumer Key\t${consumerKey}\nConsumer Secret\t${consumerSecret}\nToken ID\t${tokenId}\nToken Secret\t${tokenSecret}`,
    ],
  ])('with %s', (_, text) => {
    expect(read(text)).toMatchObject({ ...pasted, values });
  });

  it('does not choose between two values of one name', () => {
    const text = `Token ID: ${tokenId}\nToken Secret: ${tokenSecret}\n\nno, this one:\nToken ID: ${consumerKey}`;
    expect(read(text)).toMatchObject({
      type: 'values',
      values: { tokenSecret },
      problems: [{ field: 'tokenId', problem: 'unclear' }],
    });
  });

  it('says what is wrong with a value, without the value', () => {
    const cut = consumerKey.slice(0, 50);
    const back = read(`Account ID: ${accountId}\nConsumer Key: ${cut}\nToken Secret: ••••••••d4d4\n`);
    expect(back).toMatchObject({
      values: { accountId },
      problems: [
        { field: 'consumerKey', problem: 'wrong-length', length: 50 },
        { field: 'tokenSecret', problem: 'masked' },
      ],
    });
    expect(JSON.stringify(back)).not.toContain(cut);
  });

  it('takes nothing from talk about the values', () => {
    expect(read('Please send me the Consumer Key and the Token ID.')).toEqual({
      type: 'nothing',
      reason: 'no-values',
    });
  });
});

test.each([
  ['', 'empty'],
  [' \n', 'empty'],
  ['x'.repeat(MOST_CHARACTERS + 1), 'too-long'],
  ['{"format":"netsuite-credentials","version":3}', 'newer'],
  ['{"format":"netsuite-credentials","version":2,"kind":"of-next-year","clientId":"1"}', 'newer'],
  ['{"format":"netsuite-credentials","version":2}', 'broken'],
  ['{"format":"netsuite-credentials","version":2,"kind":"tba","tokenId":7}', 'broken'],
  ['{"format":"netsuite-credentials","version":2,"kind":"tba"}', 'no-values'],
  ['{"format":"netsuite-credentials","version":1,"tokenId":7}', 'broken'],
  ['<html></html>', 'no-values'],
  ['{"a":1}', 'no-values'],
])('of %j it says why it is nothing', (text, reason) => {
  expect(read(text)).toEqual({ type: 'nothing', reason });
});

const token = `Token ID: ${tokenId}\n`;
const aliases = Array.from(
  { length: 30 },
  (_, at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join()}]`,
);

test.each([
  ['a million lines', 'a\n'.repeat(1_000_000), 'too-long'],
  ['a million lines that end as on old computers', 'a\r'.repeat(1_000_000), 'too-long'],
  ['more names than any message has', token.repeat(6000), 'too-long'],
  ['more rows of values', `Account ID,Token ID\n${'1234567,1\n'.repeat(40_000)}`, 'too-long'],
  ['more of JSON', `[${'{"a":1},'.repeat(120_000)}1]`, 'too-long'],
  ['more of XML', `<r>${'<a>b</a>'.repeat(120_000)}</r>`, 'too-long'],
  ['JSON in JSON in JSON', '['.repeat(100_000), 'too-deep'],
  ['XML in XML', `<?xml version="1.0"?>${'<a>'.repeat(100_000)}`, 'too-deep'],
  ['YAML that grows', `---\na0: &a0 [x,x,x,x,x,x,x,x,x]\n${aliases.join('\n')}`, 'too-long'],
  ['YAML that stands in itself', 'a: &a\n  token: 1\n  b: *a\n', 'too-deep'],
])('of %s it says so', (_, text, reason) => {
  expect(read(text)).toEqual({ type: 'nothing', reason });
});

test('values behind much that is none are found', () => {
  const text = `${'GitHub,https://github.example,a note\n'.repeat(2000)}\n\nAccount ID: ${accountId}\n${token}`;
  expect(read(text)).toMatchObject({ values: { accountId, tokenId } });
});

test('what nobody sees is left out, and counted', () => {
  expect(read(`Account ID: ${accountId}\u202e\nToken\u200b ID: ${tokenId}\u0000\n`)).toMatchObject({
    values: { accountId, tokenId },
    unseen: 2,
  });
});

test('a sealed file is known by its first line', () => {
  expect(read('\n-----BEGIN AGE ENCRYPTED FILE-----\nYWdl')).toEqual({ type: 'sealed' });
  expect(read('age-encryption.org/v1\n-> X25519')).toEqual({ type: 'sealed' });
});

test.each([
  ' ',
  '\t',
  '\n',
  '=',
  ';',
  "'",
  '"',
  'A',
  '{',
  '[',
  '> ',
  'A=  ',
  'Token ID',
  '\nToken ID:',
  'a:b\n',
  'Device Key:\n',
  'Device Key: x\n\n',
  'Device Key: -----BEGIN A-----\n',
  'Location ID: 1,',
  '-----BEGIN A-----',
  '-----BEGIN PRIVATE KEY-----\n',
  '-----BEGIN PRIVATE KEY-----\nQUJD\n',
  '-----BEGIN PRIVATE KEY-----\nx y\n',
  'Scope(s): a b\n',
  'a.b = \\u0041',
  "suitecloud account:setup:ci --account '",
])('a text full of %j is read quickly', (part) => {
  const text = part.repeat(Math.floor(100_000 / part.length));
  const start = performance.now();
  for (const edge of ['', 'Device Key:\n'])
    readBack(`${edge}${text}x`, [...handoverTables, inventedHandover]);
  expect(performance.now() - start).toBeLessThan(6000);
});

test('whatever is pasted, it answers and takes only what has the shape', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
      const back = read(text);
      if (back.type !== 'values') return;
      const { fields } = handoverOf(back.kind);
      for (const [field, value] of Object.entries(back.values))
        expect(checkValue(fieldOf(fields, field)!, value)).toEqual({ ok: true, value });
    }),
    { numRuns: 500 },
  );
});
