// Exports say exactly what was put in, under the names that the other side expects.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formats } from '@/utils/export/formats';
import { env } from '@/utils/export/formats/env';
import { json } from '@/utils/export/formats/json';
import { text } from '@/utils/export/formats/text';

const values = {
  accountId: '1234567_SB1',
  consumerKey: 'a'.repeat(64),
  consumerSecret: 'b'.repeat(64),
  tokenId: 'c'.repeat(64),
  tokenSecret: 'd'.repeat(64),
};
const context = {
  at: 0,
  application: 'Fulfillment Integration',
  role: 'Token role',
  user: null,
  tested: null,
};

it('has an id and an extension of its own for every format', () => {
  expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
});

describe('json', () => {
  it('reads back as it was', () => {
    expect(JSON.parse(json.write(values, context))).toEqual(values);
    expect(JSON.parse(json.write({ ...values, locationId: '12' }, context))).toEqual({
      ...values,
      locationId: '12',
    });
  });
});

describe('env', () => {
  it('has one variable a line, and none for a value that is missing', () => {
    expect(env.write(values, context).split('\n')).toEqual([
      'NETSUITE_ACCOUNT=1234567_SB1',
      `NETSUITE_CONSUMER_KEY=${values.consumerKey}`,
      `NETSUITE_CONSUMER_SECRET=${values.consumerSecret}`,
      `NETSUITE_TOKEN_ID=${values.tokenId}`,
      `NETSUITE_TOKEN_SECRET=${values.tokenSecret}`,
      '',
    ]);
  });

  it('lets nothing break out of its quotes', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const line = env.write({ accountId: value }, context).slice('NETSUITE_ACCOUNT='.length, -1);
        const read = line.startsWith("'") ? line.replaceAll("'\\''", '\0').slice(1, -1) : line;
        return read.replaceAll('\0', "'") === value && !read.includes("'");
      }),
    );
  });
});

describe('text', () => {
  it('uses the fixed names, and says who it is for', () => {
    expect(text.write(values, { ...context, user: 'Dana\nWhitfield', tested: 'Tested on …' })).toBe(
      [
        'Account ID: 1234567_SB1',
        `Consumer Key: ${values.consumerKey}`,
        `Consumer Secret: ${values.consumerSecret}`,
        `Token ID: ${values.tokenId}`,
        `Token Secret: ${values.tokenSecret}`,
        '',
        'Application: Fulfillment Integration',
        'Role: Token role',
        'User: Dana Whitfield',
        'Tested on …',
        '',
      ].join('\n'),
    );
  });
});
