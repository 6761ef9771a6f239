// How each tool spells the account, and what else follows from it, as its own source says: sandboxes above all.
import { describe, expect, test } from 'vitest';
import { formatsOf } from '@/utils/credential-kinds/formats';
import { fieldOfKey, type ExportValues } from '@/utils/handover/format';
import { contextOf, oauth2Values, values as tbaValues } from './sample';

const samples: Readonly<Record<string, ExportValues>> = {
  tba: tbaValues,
  'oauth2-client-credentials': { ...oauth2Values, algorithm: 'PS256' },
};

/** Of every form in which the account stands otherwise than NetSuite writes it, or something follows from it. */
const ofSandbox: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  tba: {
    'env-token-key': [
      'NETSUITE_HOST=https://1234567-sb2.suitetalk.api.netsuite.com',
      'NETSUITE_ACCOUNT=1234567_SB2',
    ],
    'env-token': [
      'NETSUITE_HOST=https://1234567-sb2.suitetalk.api.netsuite.com',
      'NETSUITE_ACCOUNT_ID=1234567_SB2',
    ],
    'env-ballerina': [
      'NS_BASE_URL=https://1234567-sb2.suitetalk.api.netsuite.com',
      'NS_ACCOUNTID=1234567_SB2',
    ],
    'settings-singer': ['"ns_account": "1234567_SB2"', '"is_sandbox": false'],
    'settings-fivetran': [
      '"account": "1234567_SB2"',
      '"host": "1234567-sb2.connect.api.netsuite.com"',
      '"port": 1708',
    ],
    'settings-node': [
      '"realm": "1234567_SB2"',
      '"base_url": "https://1234567-sb2.suitetalk.api.netsuite.com"',
    ],
    'settings-n8n': ['"hostname": "1234567-sb2.suitetalk.api.netsuite.com"', '"accountId": "1234567_SB2"'],
    'settings-go': ['"AccountId": "1234567-sb2"'],
    'settings-celigo': ['"account": "1234567_SB2"', '"environment": "sandbox2.0"'],
    'settings-nango': ['"accountId": "1234567-sb2"'],
    'yaml-kubernetes': ['name: "netsuite-1234567-sb2"', 'NETSUITE_ACCOUNT_ID: "1234567_SB2"'],
    'postman-environment': [
      '"https://1234567-sb2.suitetalk.api.netsuite.com/services/rest"',
      '"https://1234567-sb2.restlets.api.netsuite.com"',
      '"1234567_SB2"',
      'NetSuite 1234567_SB2',
    ],
    'text-merge': ['Account ID: 1234567-sb2'],
    'text-patchworks': ['Account id: 1234567-sb2', 'Realm: 1234567_SB2'],
  },
  'oauth2-client-credentials': {
    'env-m2m-auth': ['ACCOUNT_ID=1234567-sb2\n'],
    'env-mcp-netsuite': ['NETSUITE_ACCOUNT_ID=1234567-sb2\n'],
    'env-reeve': [
      'TOKEN_URL=https://1234567-sb2.suitetalk.api.netsuite.com/services/rest/auth/oauth2/v1/token\n',
    ],
    'settings-fivetran': ['"account": "1234567_SB2"', '"host": "1234567-sb2.connect.api.netsuite.com"'],
    'settings-nango': ['"accountId": "1234567-sb2"'],
    'settings-ampersand': ['"workspace": "1234567-sb2"'],
    'settings-sim': ['"orgId": "https://1234567-sb2.suitetalk.api.netsuite.com"'],
    'settings-autoidm': ['"account_id": "1234567_SB2"', '"production": false'],
    'yaml-kubernetes': ['name: "netsuite-1234567-sb2"', 'NETSUITE_ACCOUNT_ID: "1234567_SB2"'],
    'connection-ingestr': ['netsuite://?account_id=1234567-sb2&'],
    'command-suitecloud': ['--account 1234567_SB2 --authid 1234567-sb2 '],
    'command-sdfcli': ['-account 1234567_SB2 -authid 1234567-sb2 '],
    'command-netsuite-cli': ['--account-id 1234567_SB2 ', '.private-key.pem 1234567-sb2\n'],
    'text-patchworks': ['Account id: 1234567-sb2\n'],
    'text-airbyte': ['Host: 1234567-sb2.connect.api.netsuite.com\n', 'Account ID: 1234567_SB2\n'],
    'text-celigo': [
      'Account ID: 1234567_SB2\n',
      'Base URI: https://1234567-sb2.suitetalk.api.netsuite.com\n',
      'Token URL (aud): https://1234567-sb2.suitetalk.api.netsuite.com/services/rest/auth/oauth2/v1/token\n',
    ],
  },
};

function written(kind: string, id: string, accountId: string): string {
  const format = formatsOf(kind).find((each) => each.id === id);
  return format!.write(
    { ...samples[kind], accountId },
    { ...contextOf(kind), keyFile: 'key.private-key.pem' },
  );
}

describe.each(Object.keys(ofSandbox))('%s', (kind) => {
  test.each(formatsOf(kind))('$id spells a sandbox as its tool does', ({ id, keys }) => {
    const text = written(kind, id, '1234567_SB2');
    const hasAccount = keys.some((key) => fieldOfKey(key) === 'accountId');
    const expected = ofSandbox[kind]?.[id] ?? (hasAccount ? ['1234567_SB2'] : []);
    for (const part of expected) expect(text).toContain(part);
    // Nowhere else in another spelling.
    const rest = expected.reduce((left, part) => left.replaceAll(part, ''), text);
    expect(rest).not.toMatch(/1234567[-_]sb/i);
  });

  test('says nothing of a form that is not there', () => {
    const ids = formatsOf(kind).map(({ id }) => id);
    expect(Object.keys(ofSandbox[kind] ?? {}).filter((id) => !ids.includes(id))).toEqual([]);
  });
});

test.each([
  ['1234567', 'production', '1234567'],
  ['TSTDRV1234567', 'production', 'tstdrv1234567'],
  ['1234567_RP', 'beta', '1234567-rp'],
])('%s is neither a sandbox nor another account', (accountId, environment, host) => {
  expect(written('tba', 'settings-singer', accountId)).toContain(`"ns_account": "${accountId}"`);
  expect(written('tba', 'settings-singer', accountId)).toContain('"is_sandbox": false');
  expect(written('tba', 'settings-celigo', accountId)).toContain(`"environment": "${environment}"`);
  expect(written('tba', 'settings-go', accountId)).toContain(`"AccountId": "${host}"`);
});

test('AutoIDM is told whether it is production', () => {
  const kind = 'oauth2-client-credentials';
  expect(written(kind, 'settings-autoidm', '1234567')).toContain('"production": true');
  expect(written(kind, 'settings-autoidm', '1234567_RP')).toContain('"production": false');
});
