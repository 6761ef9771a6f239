// The form that was used last: of this bundle, else of another of its kind.
import { expect, test } from 'vitest';
import { lastFormat } from '@/utils/account/last-format';
import { bundleId } from '@/utils/credential/bundle-key';
import type { BundleKey } from '@/utils/credential/entry';
import type { Receipt } from '@/utils/handover/receipt';

const key = (account: string, kind = 'tba', application = 'Acme'): BundleKey => ({
  account,
  kind,
  recipe: 'acme',
  application,
});
const receipt = (format: string, at: number): Receipt => ({
  format,
  at,
  way: 'file',
  sealedTo: 'passphrase',
  fields: [],
  test: null,
});

const receipts = {
  [bundleId(key('1234567'))]: [receipt('json', 1), receipt('env-ns', 2)],
  [bundleId(key('1234567', 'tba', 'Other/with a slash'))]: [receipt('ini', 9), receipt('text', 5)],
  [bundleId(key('1234567', 'oauth2-client-credentials'))]: [receipt('key-file', 20)],
};

test('is that of the bundle, also when another was handed over later', () => {
  expect(lastFormat(receipts, key('1234567'))).toBe('env-ns');
});

test('of a bundle that was never handed over it is the newest of its kind, in whatever account', () => {
  expect(lastFormat(receipts, key('1234567_SB1'))).toBe('text');
  expect(lastFormat(receipts, key('9999999', 'oauth2-client-credentials'))).toBe('key-file');
});

test('is none where nothing was handed over', () => {
  expect(lastFormat({}, key('1234567'))).toBeNull();
  expect(lastFormat(receipts, key('1234567', 'invented'))).toBeNull();
});
