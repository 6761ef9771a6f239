// Every export of every form is read back exactly, whatever application, role and user are called, and nothing is in doubt.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { handoverTables } from '@/utils/credential-kinds/formats';
import { fieldsIn, type ExportFormat, type ExportValues } from '@/utils/handover/format';
import { readBack } from '@/utils/handover/read-back';
import { tries } from '../tries';
import { contextOf, samples } from './sample';

const HEX = 'ab12'.repeat(16);

/** Names that look like what is looked for, and names that would end a text, a line or a file. */
const name = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...Array.from('\'"`$\\=#;:%{}[]<>!&|\n\r\t\0\u2028\u202E\u200B aA0-')) }),
  fc.constantFrom(
    'a\u202Eb',
    "x'; rm -rf ~; '",
    '$(id)',
    'a\nNETSUITE_ACCOUNT=evil',
    'a\r\nConsumer Key: evil',
    '"},"accountId":"evil',
    '=HYPERLINK("x")',
    '-----BEGIN PRIVATE KEY-----',
    `Consumer Secret: ${HEX}`,
    `Token ID ${HEX}`,
    `Client ID: ${HEX}`,
    HEX,
    'Consumer Key',
    'Account ID: 7654321',
    'NetSuite 7654321_SB1',
    'https://7654321.app.netsuite.com/app',
    'OAuth realm="7654321"',
    'Location ID: 5',
  ),
);

/** What vendors ask for beside a login counts where the form has a name for it: some write a Role ID that comes from the test. */
function read(text: string, form: ExportFormat) {
  const back = readBack(text, handoverTables);
  if (back.type !== 'values') return back;
  const isBeside = (id: string) =>
    handoverTables.some(({ fields }) => fields.some((each) => each.id === id && each.isOnRequest === true));
  const counts = (id: string) => !isBeside(id) || fieldsIn(form).includes(id);
  const values = Object.fromEntries(Object.entries(back.values).filter(([id]) => counts(id)));
  return { kind: back.kind, values, problems: back.problems.map(({ field }) => field) };
}

/** What the form has a name for. */
function heldIn(format: ExportFormat, values: ExportValues): ExportValues {
  const fields = fieldsIn(format);
  return Object.fromEntries(Object.entries(values).filter(([field]) => fields.includes(field)));
}

describe.each(handoverTables)('$id', ({ id: kind, formats }) => {
  const { values: sample } = samples[kind]!;
  // A command is written for a key that its tool reads; for others it is a remark.
  const values: ExportValues = kind === 'tba' ? sample : { ...sample, algorithm: 'PS256' };
  const account = fc.constantFrom('1234567', '1234567_SB1', 'TSTDRV1234567', '1234567_RP');

  it.each(formats.filter(({ keys }) => keys.length > 0))('$id is read back exactly', (format) => {
    fc.assert(
      fc.property(account, name, name, name, (accountId, application, role, user) => {
        const given = { ...values, accountId };
        const tested = `Tested on 2026-11-26T18:44:02.333Z as ${user.replace(/\s+/g, ' ')} in role ${role.replace(/\s+/g, ' ')}: passed`;
        const text = format.write(given, { ...contextOf(kind), application, role, user, tested });
        expect(read(text, format)).toEqual({ kind, values: heldIn(format, given), problems: [] });
      }),
      { numRuns: tries(60), endOnFailure: true },
    );
  });
});

test('the collection of Postman holds names only, and no value is found in it', () => {
  const collection = handoverTables[0]!.formats.find(({ id }) => id === 'postman-collection')!;
  const back = readBack(collection.write({}, contextOf('tba')), handoverTables);
  expect(back).not.toHaveProperty('values.consumerKey');
});
