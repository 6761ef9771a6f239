// The assertion as NetSuite wants it, verified by Node's own cryptography with the certificate, for each kind of key.
import { generateKeyPairSync } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { secret } from '@/utils/credential/secret';
import { scopesToAsk, signAssertion } from '@/utils/credential-kinds/oauth2-client-credentials/assertion';
import {
  makeKeyAndCertificate,
  type KeyAndCertificate,
} from '@/utils/credential-kinds/oauth2-client-credentials/certificate';
import type { Scope } from '@/utils/credential-kinds/oauth2-client-credentials/scopes';
import { aRecipe } from '../../connection/examples';
import { CLIENT_ID, decoded, ENDPOINT, START, valuesOf, verifyAssertion } from './fake-fetch';

const algorithms = ['ES256', 'ES384', 'ES512', 'PS256'] as const;
const made = new Map<string, KeyAndCertificate>();

beforeAll(async () => {
  // RSA of 3072 bits: those of 4096 take seconds.
  const { privateKey: rsa } = generateKeyPairSync('rsa', { modulusLength: 3072 });
  const pem = rsa.export({ type: 'pkcs8', format: 'pem' }).toString();
  for (const algorithm of algorithms) {
    const key = algorithm === 'PS256' ? { privateKey: pem } : { algorithm };
    made.set(algorithm, await makeKeyAndCertificate({ ...key, name: 'x', now: START }));
  }
});

async function signed(algorithm: string, scopes: readonly Scope[] = ['rest_webservices']) {
  const { privateKey, certificateId, certificate } = made.get(algorithm)!;
  const values = valuesOf({ privateKey, certificateId });
  const assertion = await signAssertion({ account: '1234567_SB1', values, scopes, now: START });
  return { text: assertion!.reveal(), certificate, certificateId };
}

describe.each(algorithms)('with a key for %s', (algorithm) => {
  it('says what NetSuite asks for, for five minutes', async () => {
    const { text, certificate, certificateId } = await signed(algorithm);
    const { jti, ...claims } = verifyAssertion(text, certificate);
    const { iat, exp } = claims as { iat: number; exp: number };
    expect(claims).toEqual({
      typ: 'JWT',
      alg: algorithm,
      kid: certificateId,
      iss: CLIENT_ID,
      aud: ENDPOINT,
      scope: 'rest_webservices',
      iat,
      exp,
    });
    expect(exp - iat).toBe(300);
    // Valid now, and not issued in the future of a server that is a little behind.
    const now = START / 1000;
    expect(iat).toBeLessThan(now - 30);
    expect(exp).toBeGreaterThan(now + 120);
    expect(jti).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('is refused with another certificate', async () => {
    const { text } = await signed(algorithm);
    const another = made.get(algorithm === 'PS256' ? 'ES256' : 'PS256')!;
    expect(() => verifyAssertion(text, another.certificate)).toThrow();
  });
});

describe('the assertion', () => {
  it('has one scope as a text and several as a list', async () => {
    const { text } = await signed('ES256', ['restlets', 'rest_webservices']);
    expect(decoded(text.split('.')[1]!)['scope']).toEqual(['restlets', 'rest_webservices']);
  });

  it('is another one each time', async () => {
    const [one, two] = [await signed('ES256'), await signed('ES256')];
    const id = ({ text }: typeof one) => decoded(text.split('.')[1]!)['jti'];
    expect(id(one)).not.toBe(id(two));
  });

  it('shows as dots', async () => {
    const values = valuesOf();
    const assertion = await signAssertion({ account: '1234567', values, scopes: ['restlets'], now: START });
    expect(`${String(assertion)}${JSON.stringify({ assertion })}`).not.toContain('eyJ');
  });

  it.each([
    ['no key', null],
    ['no key at all', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n'],
    ['a key of 2048 bits', rsaOf(2048)],
  ])('is not made with %s', async (_, privateKey) => {
    const values = valuesOf({ privateKey });
    expect(await signAssertion({ account: '1234567', values, scopes: ['restlets'], now: START })).toBeNull();
  });
});

describe('the scopes that are asked for', () => {
  const recipe = (scopes: readonly string[]) => aRecipe({ settings: { scopes } });
  const values = (scopes: string) => ({ scopes: secret(scopes) });

  it('are those of the recipe, of the values, or the one for REST', () => {
    expect(scopesToAsk(recipe(['restlets', 'rest_webservices']), values('suite_analytics'))).toEqual([
      'restlets',
      'rest_webservices',
    ]);
    expect(scopesToAsk(aRecipe(), values('suite_analytics odd'))).toEqual(['suite_analytics']);
    expect(scopesToAsk(aRecipe(), values('odd'))).toEqual(['rest_webservices']);
    expect(scopesToAsk(aRecipe(), {})).toEqual(['rest_webservices']);
  });
});

function rsaOf(modulusLength: number): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}
