// The names that the tools for client credentials know, what each of them cannot take, and each of their files as a whole.
import { join } from 'node:path';
import { parse } from 'dotenv';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatsFor, formatsOf, handoverTables } from '@/utils/credential-kinds/formats';
import { tablesOf } from '@/utils/credential-kinds/tables';
import { newSetUp } from '@/utils/guide/set-up';
import { fieldOfKey, type ExportFormat, type ExportValues } from '@/utils/handover/format';
import { readBack } from '@/utils/handover/read-back';
import { recipes } from '@/utils/recipes';
import { say } from '@/utils/texts';
import { writeExport } from '@/utils/state/write-export';
import { contextOf, oauth2Values as sample, pem, samples } from './sample';

const kind = 'oauth2-client-credentials';
const context = contextOf(kind);
const formats = formatsOf(kind);
const { possible } = samples[kind]!;
const { privateKey } = sample;

function format(id: string): ExportFormat {
  const wanted = formats.find((each) => each.id === id);
  if (wanted === undefined) throw new Error(`There is no format ${id}`);
  return wanted;
}

const written = (id: string, values: ExportValues) => format(id).write(values, context);
const offered = (values: ExportValues) => formatsFor(kind, values).map(({ id }) => id);

// Exact names; spelling and case matter.
const expectedKeys: Readonly<Record<string, string>> = {
  json: 'accountId clientId certificateId privateKey certificate algorithm expires scopes locationId roleId applicationId savedSearchId subsidiaryId restletUrl timeZone',
  env: 'NETSUITE_ACCOUNT_ID NETSUITE_CLIENT_ID NETSUITE_CERTIFICATE_ID NETSUITE_PRIVATE_KEY NETSUITE_SCOPE NETSUITE_ALGORITHM NETSUITE_CERTIFICATE_EXPIRES NETSUITE_LOCATION_ID',
  'env-key-path':
    'NETSUITE_ACCOUNT_ID NETSUITE_CLIENT_ID NETSUITE_CERTIFICATE_ID NETSUITE_PRIVATE_KEY_PATH NETSUITE_SCOPE NETSUITE_ALGORITHM NETSUITE_CERTIFICATE_EXPIRES NETSUITE_LOCATION_ID',
  'env-m2m-auth': 'ACCOUNT_ID CLIENT_ID CERTIFICATE_ID PRIVATE_KEY_CONTENTS',
  'env-mcp-netsuite':
    'NETSUITE_ACCOUNT_ID NETSUITE_CLIENT_ID NETSUITE_CERTIFICATE_ID NETSUITE_PRIVATE_KEY_PATH',
  'env-reeve':
    'LOB_NETSUITE_CLIENT_CLIENT_ID LOB_NETSUITE_CLIENT_CERTIFICATE_ID LOB_NETSUITE_CLIENT_PRIVATE_KEY_FILE_PATH LOB_NETSUITE_CLIENT_TOKEN_URL',
  'settings-mulesoft':
    'netsuite.accountId netsuite.clientId netsuite.certificateId netsuite.privateKey netsuite.signatureAlgorithm',
  'settings-fivetran': 'account consumer_key certificate_id private_key role host port datasource',
  'settings-nango': 'accountId clientId certificateId privateKey',
  'settings-ampersand': 'workspace clientId certificateId privateKey',
  'settings-sim': 'orgId clientId certificateId privateKey',
  'settings-n8n': 'accountId integrationClientId certificateId pemContent',
  'settings-autoidm': 'account_id client_id certificate_id private_key production',
  'settings-salto': 'accountId certificateId privateKey',
  'settings-activepieces': 'accountId clientId certificateId privateKey scope',
  'settings-key-vault':
    'netsuite-account-id netsuite-client-id netsuite-certificate-id netsuite-private-key netsuite-scope netsuite-algorithm',
  'yaml-kubernetes':
    'apiVersion kind metadata/name type stringData/NETSUITE_ACCOUNT_ID stringData/NETSUITE_CLIENT_ID stringData/NETSUITE_CERTIFICATE_ID stringData/NETSUITE_PRIVATE_KEY stringData/NETSUITE_SCOPE stringData/NETSUITE_ALGORITHM stringData/NETSUITE_CERTIFICATE_EXPIRES stringData/NETSUITE_LOCATION_ID',
  'terraform-variables':
    'netsuite_account_id netsuite_client_id netsuite_certificate_id netsuite_private_key netsuite_scope netsuite_algorithm',
  'connection-ingestr': 'account_id client_id certificate_id private_key scope algorithm',
  'command-sdfcli': '-account -authid -certificateid -privatekeypath',
  'command-netsuite-cli': '--account-id --flow --client-id --cert-id --key ',
  'command-suitecloud': '--account --authid --certificateid --privatekeypath',
  'key-file': 'PRIVATE KEY',
  'text-workato': 'Account ID,Client ID,Certificate ID,Private key,Scopes',
  'text-patchworks': 'Consumer key,Account id,Private key,Certificate id',
  'text-airbyte': 'Host,Port,Account ID,Role,Client ID (Consumer Key),Certificate ID,Private Key',
  'text-celigo':
    'Account ID,Base URI,Client ID (iss),Certificate ID (kid),Signature method (alg),Scope (scope),Token URL (aud),Private key',
  'text-snaplogic': 'Client ID,Scope,Private key,Certificate ID,Signature algorithm',
  text: 'Account ID,Client ID,Certificate ID,Private Key,Certificate,Algorithm,Expires,Scopes,Location ID,Role ID,Application ID,Saved Search ID,Subsidiary ID,RESTlet URL,Time Zone',
};

test.each(formats)('$id has the names of its tools', ({ id, keys }) => {
  const separator = expectedKeys[id]?.includes(',') === true ? ',' : ' ';
  expect(keys.map(([name]) => name).join(separator)).toBe(expectedKeys[id]);
});

test('what is kept apart is in no export, and in nothing that is read back', () => {
  const secret = 'f6'.repeat(32);
  const apart = tablesOf(kind).fields.filter(({ isApart }) => isApart);
  expect(apart.map(({ id }) => id)).toEqual(['clientSecret']);
  for (const { id } of formats)
    expect(written(id, { ...sample, clientSecret: secret })).not.toContain(secret);
  const mail = `Client ID: ${sample.clientId}\nCertificate ID: ${sample.certificateId}\nClient Secret: ${secret}\n`;
  expect(JSON.stringify(readBack(mail, handoverTables))).not.toContain(secret);
});

describe('.env', () => {
  it('has the key on one line, which dotenv reads exactly', () => {
    fc.assert(
      fc.property(fc.record(possible), (values) => {
        const text = written('env', values);
        expect(text.trim().split('\n')).toHaveLength(format('env').keys.length);
        const read = parse(text);
        for (const [name, field] of format('env').keys)
          expect(read[name]).toBe(typeof field === 'string' ? values[field] : undefined);
      }),
    );
  });

  it('names the file that the key is saved in', () => {
    const setUp = { ...newSetUp(sample.accountId, recipes[0]), kind };
    const subject = {
      setUp,
      setUps: [setUp, { ...setUp, application: 'Parcel Desk' }],
      test: null,
      userNames: {},
      roleNames: {},
    };
    const { fileName } = writeExport('key-file', sample, subject);
    expect(fileName).toBe('netsuite-1234567-sb1-Fulfillment-Integration-credentials.private-key.pem');
    const text = (format: string) => writeExport(format, sample, subject).text;
    expect(parse(text('env-key-path'))['NETSUITE_PRIVATE_KEY_PATH']).toBe(fileName);
    expect(text('command-suitecloud')).toContain(` --privatekeypath ${fileName}\n`);
    const other = { ...subject, setUp: { ...setUp, application: 'Parcel Desk' } };
    expect(writeExport('key-file', sample, other).fileName).not.toBe(fileName);
  });
});

describe('the key file', () => {
  it('has the key alone', () => {
    expect(written('key-file', sample)).toBe(privateKey);
    expect(readBack(privateKey, handoverTables)).toMatchObject({
      kind,
      values: { privateKey },
      problems: [],
    });
  });

  it.each([
    ['the certificate too', `${privateKey}${sample.certificate}`],
    ['the certificate instead', sample.certificate],
    ['two keys', privateKey.repeat(2)],
    ['a key of another sort', privateKey.replaceAll('PRIVATE', 'EC PRIVATE')],
    ['nothing', ''],
  ])('is never written with %s', (_, value) => {
    expect(() => written('key-file', { privateKey: value })).toThrow('cannot be written');
  });
});

test.each([
  ['ES256', ['settings-ampersand', 'command-netsuite-cli'], ['settings-nango', 'settings-n8n', 'env-reeve']],
  ['ES384', ['command-netsuite-cli'], ['settings-ampersand', 'settings-nango', 'settings-n8n']],
  ['ES512', ['json'], ['command-netsuite-cli', 'settings-ampersand']],
  ['PS256', ['settings-nango', 'settings-n8n', 'env-mcp-netsuite', 'env-reeve'], ['settings-ampersand']],
])('with %s only those are offered that can sign with it', (algorithm, there, missing) => {
  const ids = offered({ ...sample, algorithm });
  expect(ids).toEqual(expect.arrayContaining(there));
  expect(ids.filter((id) => missing.includes(id))).toEqual([]);
});

test('Ampersand has the slug and the key in base64, and reads the key as it is too', () => {
  const settings = JSON.parse(written('settings-ampersand', sample)) as Record<string, string>;
  expect(settings['workspace']).toBe('1234567-sb1');
  expect(Buffer.from(settings['privateKey']!, 'base64').toString('latin1')).toBe(privateKey);
  expect(readBack(JSON.stringify({ ...settings, privateKey }), handoverTables)).toMatchObject({
    problems: [],
    values: { accountId: '1234567_SB1', privateKey },
  });
});

test('Airbyte is told the number of the role where it is known', () => {
  expect(written('text-airbyte', sample)).toContain('Role: 1202\n');
  expect(format('text-airbyte').write(sample, { ...context, roleId: null })).not.toContain('Role: \n');
});

test('Nango says in its own note that NetSuite refuses its signature', () => {
  const { note } = format('settings-nango');
  expect(note).toBeDefined();
  expect(say({ key: note! })).toMatch(/RS256.*NetSuite has refused/);
});

describe('SuiteCloud CLI', () => {
  const withRsa = { ...sample, algorithm: 'PS256' };
  const command = /^suitecloud account:setup:ci --account 1234567_SB1 --authid 1234567-sb1 /m;

  it('gets a command that runs for RSA', () => {
    expect(written('command-suitecloud', withRsa)).toMatch(command);
  });

  it.each([
    ['for a key of another sort', sample, 'RSA keys only'],
    [
      'for an ID that begins as an option',
      { ...withRsa, certificateId: `-${'Q'.repeat(42)}` },
      'for an option',
    ],
  ])('gets a remark %s, which still reads back', (_, values, why) => {
    const text = written('command-suitecloud', values);
    expect(text).toContain(why);
    expect(text.split('\n').filter((line) => line !== '' && !line.startsWith('# '))).toEqual([]);
    const { accountId, certificateId } = values;
    expect(readBack(text, handoverTables)).toMatchObject({ kind, values: { accountId, certificateId } });
  });

  it('is read as others write it', () => {
    const text = `npx suitecloud account:setup:ci --account="1234567_SB1" \\\n  --certificateid="${sample.certificateId}"`;
    const { accountId, certificateId } = sample;
    expect(readBack(text, handoverTables)).toMatchObject({ kind, values: { accountId, certificateId } });
  });
});

test.each(formats)('$id is previewed from masks, which stay what they are', ({ id, keys }) => {
  const dots = '••••••••';
  const text = written(id, { ...sample, privateKey: dots });
  expect(text).not.toContain('undefined');
  expect(text.includes(dots)).toBe(keys.some((key) => fieldOfKey(key) === 'privateKey'));
});

describe('pasted text', () => {
  const values = sample;
  const ids = `Account ID: ${values.accountId}\nConsumer Key / Client ID: ${values.clientId}\n`;
  const rest =
    'Signature algorithm: ES256 (P-256)\nValid until: 2028-11-22\nScope(s): restlets rest_webservices\n';
  const cert = `cert id: ${values.certificateId}\n`;
  const key = privateKey.trim();
  const certificate = values.certificate.trim();

  it.each([
    ['labels', `${ids}${cert}${rest}Private Key:\n${key}\n\nCertificate:\n${certificate}\nBest, Dana`],
    ['blocks without a label', `Hi Sam,\n\n${ids}${cert}${rest}\n${key}\n\n${certificate}\n\nBest, Dana`],
    [
      'a quoted mail',
      `${ids}kid = ${values.certificateId}\n${rest}${key}\n${certificate}\n`.replace(/^/gm, '> '),
    ],
    [
      'a key as a string of a program',
      `${ids}${cert}${rest}"private_key": "${key.replaceAll('\n', '\\n')}\\n",\n${certificate}`,
    ],
    [
      'other labels',
      `Realm: 1234567-sb1\nClient ID: ${values.clientId}\n${cert}Alg: ES256\nExpiry date: 2028-11-22\nScopes: "restlets rest_webservices"\nPEM key: ${key}\nPublic certificate: ${certificate}`,
    ],
  ])('is understood with %s', (_, text) => {
    expect(readBack(text, handoverTables)).toMatchObject({
      type: 'values',
      kind,
      values,
      problems: [],
      application: null,
    });
  });

  it('takes no block for another one, and says what is wrong with it', () => {
    const other = pem('RSA PRIVATE KEY', 'QUJD', 200);
    const back = readBack(`${ids}${cert}${other}`, handoverTables);
    expect(back).toMatchObject({ kind, problems: [{ field: 'privateKey', problem: 'wrong-shape' }] });
    expect(back).not.toHaveProperty('values.privateKey');
    expect(readBack(`${ids}${cert}Private Key: ${other}`, handoverTables)).toMatchObject({
      problems: [{ field: 'privateKey', problem: 'wrong-shape' }],
    });
  });

  it('does not choose between two certificates', () => {
    const chain = `${ids}${cert}${certificate}\n${pem('CERTIFICATE', 'R0hJ', 300)}`;
    expect(readBack(chain, handoverTables)).toMatchObject({
      problems: [{ field: 'certificate', problem: 'unclear' }],
    });
  });

  it('is of the kind whose own names stand there, where both have as many values', () => {
    const two = (name: string) => `Account ID: 1234567\n${name}: ${values.clientId}\n`;
    expect(readBack(two('Client ID'), handoverTables)).toHaveProperty('kind', kind);
    expect(readBack(two('Consumer Key'), handoverTables)).toHaveProperty('kind', 'tba');
    const secret = `Client Secret: ${'f6'.repeat(32)}\n`;
    expect(readBack(`${two('Client ID')}${secret}`, handoverTables)).toHaveProperty('kind', 'tba');
  });
});

// `npm run renew` writes it anew: then its difference shows what a receiver will notice.
test('an export of each format', async () => {
  const said = {
    ...context,
    time: Date.UTC(2026, 10, 24, 9, 20),
    user: 'Dana Whitfield',
    tested: 'Tested on 2026-11-24T09:20:00.000Z as role Integration role: passed',
  };
  const texts = formats.map(
    ({ id, write }) => `===== ${id}\n${write({ ...sample, locationId: '7,12' }, said)}`,
  );
  await expect(texts.join('\n')).toMatchFileSnapshot(join(import.meta.dirname, `examples/${kind}.txt`));
});
