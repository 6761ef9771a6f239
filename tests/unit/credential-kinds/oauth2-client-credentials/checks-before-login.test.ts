// What is told before a login is tried: of the values, of the clock, and where only the vendor can log in.
import { createHash, createPrivateKey, generateKeyPairSync, X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeKeyAndCertificate } from '@/utils/credential-kinds/oauth2-client-credentials/certificate';
import type { Reason } from '@/utils/credential-kinds/oauth2-client-credentials/refusal';
import {
  answer,
  aToken,
  CLIENT_ID,
  fullRecipe,
  granted,
  other,
  own,
  recipeOf,
  runAndCheck,
  valuesOf,
  type Texts,
} from './fake-fetch';
import { certificatePem } from './test-certificates';

const expired = await makeKeyAndCertificate({ algorithm: 'ES256', name: 'x', now: Date.UTC(2020, 0, 1) });
const future = await makeKeyAndCertificate({ algorithm: 'ES256', name: 'x', now: Date.UTC(2030, 0, 1) });
const keyOf = (made: typeof own): Texts => ({
  privateKey: made.privateKey,
  certificate: made.certificate,
  certificateId: made.certificateId,
});
const rsa = (modulusLength: number) =>
  generateKeyPairSync('rsa', {
    modulusLength,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
const small = certificatePem({ key: createPrivateKey(rsa(2048).privateKey) });
const smallId = createHash('sha256').update(new X509Certificate(small).raw).digest('base64url');

describe('where only the vendor has the key', () => {
  const heldByVendor = ['privateKey'];
  it.each([
    ['by the recipe', { recipe: recipeOf({ heldByVendor }), values: valuesOf({ privateKey: null }) }],
    ['though one is held', { recipe: recipeOf({ heldByVendor }), values: valuesOf() }],
    ['because none is held', { recipe: fullRecipe, values: valuesOf({ privateKey: null }) }],
  ])('nobody logs in: %s', async (_, options) => {
    const { sent, results, result } = await runAndCheck({}, options);
    expect(sent.map(({ name }) => name)).toEqual(['hosts']);
    expect(result('offline').status).toBe('passed');
    expect(result('login')).toMatchObject({
      status: 'not-tested',
      reason: 'only-vendor',
      answeredBy: 'this-computer',
      proves: [],
    });
    expect(results.slice(3).every(({ status }) => status === 'not-run')).toBe(true);
  });

  it('its certificate in the recipe is looked at all the same', async () => {
    const settings = { scopes: ['rest_webservices'], certificate: other.certificate };
    const values = valuesOf({ privateKey: null, certificate: null });
    const recipe = recipeOf({ heldByVendor, settings });
    const { result } = await runAndCheck({}, { recipe, values });
    expect(result('offline')).toMatchObject({ status: 'failed', reason: 'certificate-other' });
  });
});

describe('offline', () => {
  const encrypted = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  it.each<[Reason, Texts, string]>([
    ['value-missing', { clientId: null, certificateId: ' ' }, 'clientId,certificateId'],
    ['value-missing', { accountId: '' }, 'accountId'],
    ['value-not-trimmed', { clientId: ` ${CLIENT_ID}` }, 'clientId'],
    ['value-shape', { clientId: CLIENT_ID.slice(1) }, 'clientId'],
    ['value-shape', { certificateId: `${own.certificateId}=` }, 'certificateId'],
    ['application-id', { clientId: '1A111AA1-AA11-1A11-1111-A1A1111111A1' }, 'clientId'],
    ['values-equal', { clientSecret: CLIENT_ID.toUpperCase() }, 'clientId,clientSecret'],
    ['account-spelling', { accountId: 'acme & sons' }, 'accountId'],
    ['location-shape', { locationId: '12<' }, 'locationId'],
    ['key-encrypted', { privateKey: encrypted.privateKey }, 'privateKey'],
    ['key-refused', { privateKey: rsa(2048).privateKey }, 'privateKey'],
    ['key-unreadable', { privateKey: own.privateKey.slice(0, 100) }, 'privateKey'],
    ['key-unreadable', { privateKey: own.certificate }, 'privateKey'],
    ['key-unreadable', { privateKey: own.privateKey + other.privateKey }, 'privateKey'],
    ['key-other', { privateKey: other.privateKey }, 'privateKey,certificate'],
    ['certificate-other', { certificate: other.certificate }, 'certificateId,certificate'],
    ['certificate-other', { certificateId: other.certificateId }, 'certificateId,certificate'],
    ['certificate-expired', keyOf(expired), 'certificate'],
    ['certificate-not-yet-valid', keyOf(future), 'certificate'],
    ['certificate-refused', { certificate: small, certificateId: smallId }, 'certificate'],
    ['certificate-unreadable', { certificate: rsa(3072).publicKey }, 'certificate'],
    ['certificate-unreadable', { certificate: own.certificate.slice(0, 200) }, 'certificate'],
    ['certificate-unreadable', { certificate: own.privateKey + own.certificate }, 'certificate'],
  ])('%s, without a request: %j', async (reason, change, fields) => {
    const { sent, result } = await runAndCheck({}, { values: valuesOf(change) });
    expect(result('offline')).toMatchObject({ status: 'failed', reason, detail: { fields } });
    expect(sent).toEqual([]);
  });

  it.each<[Reason, Texts, object]>([
    ['account-spelling', { accountId: '1234567-sb1' }, { expected: '1234567_SB1' }],
    ['algorithm-other', { algorithm: 'PS256' }, { expected: 'ES256' }],
    ['certificate-expired', { expires: '2026-11-20' }, {}],
  ])('%s is a remark, and the right one is used: %j', async (reason, change, detail) => {
    const { result } = await runAndCheck({}, { values: valuesOf(change) });
    expect(result('offline')).toMatchObject({ status: 'warning', reason, detail });
    expect(result('rest').status).toBe('passed');
  });

  it('has nothing against what need not be there, nor against another PS with RSA', async () => {
    const without = { certificate: null, algorithm: null, expires: null, scopes: null };
    const { result } = await runAndCheck({}, { values: valuesOf(without) });
    expect(result('offline')).toMatchObject({ status: 'passed', proves: ['values', 'account-spelling'] });
    const { privateKey } = rsa(3072);
    const change = { ...without, privateKey, algorithm: 'PS512' };
    const second = await runAndCheck({ login: () => granted(aToken()) }, { values: valuesOf(change) });
    expect(second.result('offline').status).toBe('passed');
  });

  it('a key in another form is used as it is', async () => {
    const privateKey = own.privateKey.replaceAll('\n', '\\n');
    const { result } = await runAndCheck({}, { values: valuesOf({ privateKey }) });
    expect(result('rest').status).toBe('passed');
  });
});

describe('the clock', () => {
  it.each([-301, 301])('%i seconds off makes it a suspect and ends no test', async (offset) => {
    const { result } = await runAndCheck({ hosts: () => answer(200, '{}', offset) });
    expect(result('hosts')).toMatchObject({ status: 'warning', reason: 'clock-off', disproves: ['clock'] });
    expect(result('rest').status).toBe('passed');
  });
});
