// How accounts are spelt, and which hosts are NetSuite's.
import { describe, expect, it } from 'vitest';
import { accountFromHost, environmentOf, hostLabel, parseAccountId } from '@/utils/netsuite/account';

describe('accountFromHost', () => {
  it.each([
    ['1234567.app.netsuite.com', '1234567'],
    ['1234567-sb1.app.netsuite.com', '1234567_SB1'],
    ['1234567-RP.APP.NETSUITE.COM', '1234567_RP'],
    ['tstdrv1234567.app.netsuite.com', 'TSTDRV1234567'],
  ])('%s → %s', (host, account) => {
    expect(accountFromHost(host)).toBe(account);
  });

  it.each([
    'netsuite.com.evil.tld',
    '1234567.app.netsuite.com.evil.tld',
    '1234567.app.netsuite.com.',
    'evil-app.netsuite.com',
    'x.1234567.app.netsuite.com',
    'app.netsuite.com',
    'system.app.netsuite.com',
    '1234567.suitetalk.api.netsuite.com',
    '1234567app.netsuite.com',
  ])('%s is no account', (host) => {
    expect(accountFromHost(host)).toBeNull();
  });
});

describe('parseAccountId', () => {
  it.each([
    ['1234567', '1234567'],
    ['1234567_sb2', '1234567_SB2'],
    ['1234567-sb2', '1234567_SB2'],
    ['1234567-sb2.suitetalk.api.netsuite.com', '1234567_SB2'],
    ['https://1234567.restlets.api.netsuite.com/rest/tokeninfo', '1234567'],
  ])('%s → %s', (text, account) => {
    expect(parseAccountId(text)).toBe(account);
  });
  it.each(['', 'a b', '12', '1234567_SB1_SB2', 'https://evil.tld/1234567.app.netsuite.com.tld'])(
    '%j → none',
    (text) => {
      expect(parseAccountId(text)).toBeNull();
    },
  );
});

it.each([
  ['1234567', 'production'],
  ['1234567_SB1', 'sandbox'],
  ['1234567_RP', 'release-preview'],
  ['TSTDRV1234567', 'test-drive'],
])('%s is a %s account with its own host', (account, environment) => {
  expect(environmentOf(account)).toBe(environment);
  expect(accountFromHost(`${hostLabel(account)}.app.netsuite.com`)).toBe(account);
});
