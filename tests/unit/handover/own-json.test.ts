// Our own JSON: what stands in it, that its schemas are published, and that what was written before is still read.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format as prettify } from 'prettier';
import { describe, expect, it, test } from 'vitest';
import { z } from 'zod/mini';
import { formatsOf, handoverTables } from '@/utils/credential-kinds/formats';
import { jsonVersion1Shape } from '@/utils/credential-kinds/tba/formats/json-version-1';
import { makeOwnJson, ownJsonShape } from '@/utils/handover/formats/own-json';
import { readBack } from '@/utils/handover/read-back';
import { read, root } from '../../repo/support/project-files';
import { context, values } from './sample';

const json = formatsOf('tba').find(({ id }) => id === 'json')!;
const withLocation = { ...values, locationId: '12' };

describe('version 2', () => {
  it('has a format, a version, a kind and what it is for', () => {
    expect(JSON.parse(json.write(withLocation, { ...context, user: 'Dana' }))).toEqual({
      format: 'netsuite-credentials',
      version: 2,
      kind: 'tba',
      ...withLocation,
      exportedAt: '1970-01-01T00:00:00.000Z',
      application: 'Fulfillment Integration',
      role: 'Token role',
      user: 'Dana',
      tested: null,
    });
  });

  it('has its names in the order of the fields, the values first to see', () => {
    const names = Object.keys(JSON.parse(json.write(withLocation, context)) as object);
    expect(names).toEqual([
      ...['format', 'version', 'kind', ...Object.keys(withLocation)],
      ...['exportedAt', 'application', 'role', 'user', 'tested'],
    ]);
  });

  it('is read as nothing else, even with one value only', () => {
    const one = json.write({ tokenId: values.tokenId }, context);
    expect(readBack(one, handoverTables)).toMatchObject({
      type: 'values',
      kind: 'tba',
      values: { tokenId: values.tokenId },
      problems: [],
      application: 'Fulfillment Integration',
    });
  });

  it('is refused for a kind whose field would hide another name', () => {
    const [field] = context.fields;
    for (const id of ['version', 'kind', 'user'])
      expect(() => makeOwnJson([{ ...field!, id }])).toThrow(`cannot be called ${id}`);
  });

  // `npm run renew` writes the schema anew.
  it('is what the published schema says', async () => {
    const shapes = handoverTables.map(({ id, fields }) =>
      ownJsonShape(
        id,
        fields.map((field) => field.id),
      ),
    );
    const schema = JSON.stringify(z.toJSONSchema(z.union(shapes)));
    await expect(await prettify(schema, { parser: 'json', printWidth: 110 })).toMatchFileSnapshot(
      join(root, 'public/netsuite-credentials-2.schema.json'),
    );
  });
});

describe('version 1', () => {
  const text = readFileSync(join(import.meta.dirname, 'examples/version-1.json'), 'utf8');

  it('is read as token-based authentication', () => {
    expect(readBack(text, handoverTables)).toMatchObject({
      type: 'values',
      kind: 'tba',
      values: { ...values, locationId: '7,12' },
      problems: [],
      application: 'Fulfillment Integration',
    });
  });

  it('is broken where a value is no text, too long or empty', () => {
    for (const tokenId of [7, '', 'a'.repeat(201), null]) {
      const broken = JSON.stringify({ ...(JSON.parse(text) as object), tokenId });
      expect(readBack(broken, handoverTables)).toEqual({ type: 'nothing', reason: 'broken' });
    }
  });

  it('is what its published schema says, which stays as it was', () => {
    const published: unknown = JSON.parse(read('public/netsuite-credentials.schema.json'));
    expect(published).toEqual(z.toJSONSchema(jsonVersion1Shape));
  });
});

test.each([3, 0, '2', null])('of version %j it says that it is from a newer release', (version) => {
  const text = JSON.stringify({ format: 'netsuite-credentials', version, kind: 'tba', ...values });
  expect(readBack(text, handoverTables)).toEqual({ type: 'nothing', reason: 'newer' });
});
