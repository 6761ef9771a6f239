// Every format says exactly what was put in, under the names that the other side expects, and reads back the same.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'dotenv';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { z } from 'zod/mini';
import type { CredentialField } from '@/utils/credential/fields';
import { formats } from '@/utils/handover/formats';
import { formatKinds, type ExportFormat, type ExportValues } from '@/utils/handover/formats/format';
import { jsonShape } from '@/utils/handover/formats/json-shape';
import { readBack } from '@/utils/handover/read-back';
import { read } from '../../repo/support/project-files';
import { values as sample } from './sample';

const context = {
  at: 0,
  application: 'Fulfillment Integration',
  role: 'Token role',
  user: null,
  tested: null,
};
const withLocation = { ...sample, locationId: '12' };

function format(id: string): ExportFormat {
  const found = formats.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no format ${id}`);
  return found;
}

/** The values that a format has names for. */
function writable({ keys }: ExportFormat, values: ExportValues): ExportValues {
  const fields = new Set(keys.map(([, source]) => source));
  return Object.fromEntries(Object.entries(values).filter(([field]) => fields.has(field as CredentialField)));
}

const hostile = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.string({
    unit: fc.constantFrom(...Array.from('\'"`$\\=#;:%{}[]!\n\r\t \u2028é漢🔑aA0-')),
    minLength: 1,
  }),
  fc.constantFrom(
    "x'; rm -rf ~; '",
    '$(id)',
    '`id`',
    'a\nNETSUITE_ACCOUNT=evil',
    '"},"x":{"',
    '%(account)s',
    '--',
  ),
);
const hex = fc.string({
  unit: fc.constantFrom(...Array.from('0123456789abcdef')),
  minLength: 64,
  maxLength: 64,
});
const account = fc.constantFrom('1234567', '1234567_SB1', 'TSTDRV1234567', '1234567_RP');

/** Null when the format says that it cannot write this. */
function writtenOrRefused(write: () => string): string | null {
  try {
    return write();
  } catch (error) {
    expect(String(error)).toMatch(/cannot be/);
    return null;
  }
}

test('ids differ, every kind is there, and every kind stays together', () => {
  expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
  expect([...new Set(formats.map(({ kind }) => kind))]).toEqual([...formatKinds]);
  expect(formats.filter(({ kind }, at) => formats[at + 1]?.kind !== kind)).toHaveLength(formatKinds.length);
});

describe.each(formats.filter((each) => each.read !== undefined))('$id', (each) => {
  it('reads back issued values, under hostile names, as what they are', () => {
    const issued = fc.record({
      accountId: account,
      consumerKey: hex,
      consumerSecret: hex,
      tokenId: hex,
      tokenSecret: hex,
      locationId: fc.constantFrom('1', '12', '7,12', '999999999999999'),
    });
    fc.assert(
      fc.property(issued, hostile, hostile, (values, application, role) => {
        const text = each.write(values, { ...context, application, role, user: role, tested: application });
        const back = readBack(text);
        expect(back).toMatchObject({ kind: 'values', problems: [] });
        const { values: found } = back as { values: ExportValues };
        const expected = writable(each, values);
        expect(found).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it('lets no value break out: it reads back the same, or is refused', () => {
    const any = fc.record({ accountId: hostile, consumerKey: hostile, tokenSecret: hostile });
    fc.assert(
      fc.property(any, (values) => {
        const text = writtenOrRefused(() => each.write(values, context));
        if (text !== null) expect(each.read?.(text)?.values).toEqual(writable(each, values));
      }),
      { numRuns: 300 },
    );
  });

  it('leaves out what is missing', () => {
    const { accountId, consumerKey } = sample;
    const text = each.write({ accountId, consumerKey }, context);
    expect(text).not.toContain('undefined');
    expect(each.read?.(text)?.values).toEqual(writable(each, { accountId, consumerKey }));
  });
});

// Exact names; spelling and case matter. Account and realm stand with _SB1, hosts with -sb1.
const expectedKeys: Readonly<Record<string, string>> = {
  json: 'accountId consumerKey consumerSecret tokenId tokenSecret locationId',
  env: 'NETSUITE_AUTH_TYPE NETSUITE_ACCOUNT NETSUITE_CONSUMER_KEY NETSUITE_CONSUMER_SECRET NETSUITE_TOKEN_ID NETSUITE_TOKEN_SECRET NETSUITE_LOCATION_ID',
  'env-account-id':
    'NETSUITE_ACCOUNT_ID NETSUITE_CONSUMER_KEY NETSUITE_CONSUMER_SECRET NETSUITE_TOKEN_ID NETSUITE_TOKEN_SECRET NETSUITE_LOCATION_ID',
  'env-token-key':
    'NETSUITE_HOST NETSUITE_ACCOUNT NETSUITE_CONSUMER_KEY NETSUITE_CONSUMER_SECRET NETSUITE_TOKEN_KEY NETSUITE_TOKEN_SECRET NETSUITE_HASH_TYPE NETSUITE_LOCATION_ID',
  'env-ns': 'NS_ACCOUNT NS_CONSUMER_KEY NS_CONSUMER_SECRET NS_TOKEN_KEY NS_TOKEN_SECRET NS_LOCATION_ID',
  'env-realm':
    'NETSUITE_ACCOUNT NETSUITE_CONSUMER_KEY NETSUITE_CONSUMER_SECRET NETSUITE_TOKEN_ID NETSUITE_TOKEN_SECRET NETSUITE_REALM NETSUITE_LOCATION_ID',
  'env-ballerina': 'NS_BASE_URL NS_CLIENT_ID NS_CLIENT_SECRET NS_TOKEN NS_TOKEN_SECRET',
  ini: 'auth_type account consumer_key consumer_secret token_id token_secret location_id',
  'settings-singer': 'ns_account ns_consumer_key ns_consumer_secret ns_token_key ns_token_secret is_sandbox',
  'settings-token-key': 'account consumer_key consumer_secret token_key token_secret',
  'settings-airbyte': 'realm consumer_key consumer_secret token_key token_secret',
  'settings-token-id': 'account consumer_key consumer_secret token_id token_secret',
  'settings-node': 'consumer_key consumer_secret_key token token_secret realm base_url',
  'settings-nsoauth1': 'ck cs tk ts realm',
  'settings-n8n': 'hostname accountId consumerKey consumerSecret tokenKey tokenSecret',
  'settings-go': 'AccountId ConsumerKey ConsumerSecret TokenId TokenSecret',
  'settings-vscode':
    'netSuiteUpload.realm netSuiteUpload.consumerToken netSuiteUpload.consumerSecret netSuiteUpload.netSuiteKey netSuiteUpload.netSuiteSecret',
  'connection-devart': 'Authentication AccountId ConsumerKey ConsumerSecret TokenId TokenSecret',
  'connection-cdata':
    'AuthScheme AccountId OAuthClientId OAuthClientSecret OAuthAccessToken OAuthAccessTokenSecret',
  'postman-environment':
    'ACCOUNT CONSUMER_KEY CONSUMER_SECRET TOKEN_ID TOKEN_SECRET LOCATION_ID REST_SERVICES RESTLETS',
  'postman-collection': '',
  text: 'Account ID,Consumer Key,Consumer Secret,Token ID,Token Secret,Location ID',
  'text-mulesoft': 'consumerKey consumerSecret tokenId tokenSecret account',
};

test.each(formats)('$id has the names of its tools', ({ id, keys }) => {
  const separator = id === 'text' ? ',' : ' ';
  expect(keys.map(([name]) => name).join(separator)).toBe(expectedKeys[id]);
});

test('the account is spelt with _SB1 where it is an account or realm, and with -sb1 in hosts', () => {
  for (const { write, holdsValues } of formats) {
    const text = write(sample, context);
    if (!holdsValues) continue;
    expect(text.replaceAll(/1234567-sb1\.(suitetalk|restlets)\.api\.netsuite\.com/g, '')).not.toContain(
      '-sb1',
    );
  }
  expect(format('settings-node').write(sample, context)).toContain(
    '"base_url": "https://1234567-sb1.suitetalk.api.netsuite.com"',
  );
  expect(format('env-realm').write(sample, context)).toContain('NETSUITE_REALM=1234567_SB1\n');
});

describe('json', () => {
  const json = format('json');

  it('has a format, a version and what it is for', () => {
    expect(JSON.parse(json.write(withLocation, { ...context, user: 'Dana' }))).toEqual({
      format: 'netsuite-credentials',
      version: 1,
      ...withLocation,
      exportedAt: '1970-01-01T00:00:00.000Z',
      application: 'Fulfillment Integration',
      role: 'Token role',
      user: 'Dana',
      tested: null,
    });
  });

  it('is what the published schema says', () => {
    const published: unknown = JSON.parse(read('public/netsuite-credentials.schema.json'));
    expect(published).toEqual(z.toJSONSchema(jsonShape));
  });
});

const hasPython = spawnSync('python3', ['--version']).status === 0;

describe.skipIf(!hasPython)(`ini ${hasPython ? '' : '(skipped: there is no python3)'}`, () => {
  it("is read back by Python's configparser, which its client uses", () => {
    const program =
      'import configparser,json,sys; c=configparser.ConfigParser(); c.read_string(sys.stdin.read()); print(json.dumps(dict(c["netsuite"])))';
    const any = fc.record({ accountId: account, consumerKey: hostile, tokenId: hex, tokenSecret: hostile });
    fc.assert(
      fc.property(any, (values) => {
        const text = writtenOrRefused(() => format('ini').write(values, context));
        if (text === null) return;
        const { stdout, stderr } = spawnSync('python3', ['-c', program], { input: text, encoding: 'utf8' });
        expect(stderr).toBe('');
        expect(JSON.parse(stdout)).toEqual({
          auth_type: 'token',
          account: values.accountId,
          consumer_key: values.consumerKey,
          token_id: values.tokenId,
          token_secret: values.tokenSecret,
        });
      }),
      { numRuns: 15 },
    );
  });
});

// A shell and dotenv must agree, whatever is in a value.
describe.each(formats.filter(({ kind }) => kind === 'env'))('$id', (each) => {
  it('is read the same by dotenv and by a POSIX shell', () => {
    const folder = mkdtempSync(join(tmpdir(), 'env-'));
    const file = join(folder, 'given.env');
    const names = each.keys.map(([name]) => name);
    try {
      const any = fc.record({ accountId: account, consumerKey: hostile, tokenId: hex, tokenSecret: hostile });
      fc.assert(
        fc.property(any, (values) => {
          const text = writtenOrRefused(() => each.write(values, context));
          if (text === null) return;
          const expected = writable(each, values);
          const byDotenv = parse(text);
          writeFileSync(file, text);
          const show = names.map((name) => `printf '%s\\0' "\${${name}-}"`).join('; ');
          const shell = spawnSync('/bin/sh', ['-c', `. "$1"; ${show}`, 'sh', file], {
            env: {},
            encoding: 'utf8',
          });
          expect(shell.stderr).toBe('');
          const byShell = shell.stdout.split('\0');
          for (const [at, [name, source]] of each.keys.entries()) {
            if (typeof source !== 'string') continue;
            expect(byDotenv[name] ?? '').toBe(expected[source] ?? '');
            expect(byShell[at]).toBe(expected[source] ?? '');
          }
        }),
        { numRuns: 60 },
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
