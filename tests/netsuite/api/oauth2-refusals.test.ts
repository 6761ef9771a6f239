// Tests each assertion that earns no token: what the wire says in every variant, and what the trail says.

import { beforeAll, describe, expect, it } from 'vitest';

import { variantOptions, type SwitchName } from '../variants';
import { handleApi } from './index';
import {
  addMapping,
  newPair,
  oauthSetting,
  partsOf,
  play,
  refusal,
  refusalOf,
  send,
  shift,
  signParts,
  tokenRequest,
  tokenUrl,
  type OauthSetting,
  type Pair,
  type Parts,
} from './test-assertion';

const pairs = {} as Record<'p256' | 'p384' | 'rsa' | 'other', Pair>;

beforeAll(async () => {
  pairs.p256 = await newPair();
  pairs.other = await newPair();
  pairs.p384 = await newPair({ keyType: 'ec', curve: 'P-384' });
  pairs.rsa = await newPair({ keyType: 'rsa', keySize: 3072 });
});

type Spoil = (set: OauthSetting, parts: Parts) => unknown;

/** Each detail with the switch that plays its answer, or with the only answer, and the ways to it. */
const refusals: readonly (readonly [string, SwitchName | '400 invalid_request', Record<string, Spoil>])[] = [
  ['FeatureDisabled', 'oauth2Off', { 'feature off': ({ account }) => account.features.delete('oauth2') }],
  [
    'InvalidRequest',
    '400 invalid_request',
    {
      'no typ': (_, { header }) => delete header['typ'],
      'another typ': (_, { header }) => (header['typ'] = 'JOSE'),
      crit: (_, { header }) => (header['crit'] = ['exp']),
      'no exp': (_, { payload }) => delete payload['exp'],
      'iat as text': (_, { payload }) => (payload['iat'] = String(payload['iat'])),
    },
  ],
  [
    'MissingKeyId',
    'wrongAlgorithm',
    {
      'no kid': (_, { header }) => delete header['kid'],
      'empty kid': (_, { header }) => (header['kid'] = ''),
    },
  ],
  [
    'InvalidIssuer',
    'unknownClient',
    {
      'client unknown': (_, { payload }) => (payload['iss'] = 'f'.repeat(64)),
      'no issuer': (_, { payload }) => delete payload['iss'],
      'Application ID for issuer': ({ integration }, { payload }) =>
        (payload['iss'] = integration.applicationId),
      'credentials reset': ({ integration }) => (integration.consumerKey = 'e'.repeat(64)),
    },
  ],
  [
    'IntegrationBlocked',
    'blockedIntegration',
    {
      blocked: ({ integration }) => (integration.state = 'blocked'),
      waiting: ({ integration }) => (integration.state = 'waiting'),
    },
  ],
  [
    'AuthorizationCodeGrantRequired',
    'grantOff',
    { 'grant off': ({ integration }) => (integration.clientCredentialsGrant = false) },
  ],
  [
    'MissingKey',
    'unknownCertificate',
    {
      'kid unknown': (_, { header }) => (header['kid'] = 'A'.repeat(43)),
      'kid in lower case': (_, { header }) => (header['kid'] = String(header['kid']).toLowerCase()),
      revoked: ({ mapping }) => (mapping.revoked = true),
      expired: ({ mapping }) => (mapping.validUntil = Date.now() - 1),
      'not valid yet': ({ mapping }) => (mapping.validFrom = Date.now() + 60_000),
      'of another application': ({ mapping }) => (mapping.applicationId = 8),
    },
  ],
  [
    'SignatureValidation',
    'wrongSignature',
    {
      'another key': (_, parts) => (parts.key = pairs.other.key),
      'key of another certificate': (set, parts) => {
        addMapping(set, pairs.other, { roleId: 3, entityId: set.user.id });
        parts.key = pairs.other.key;
      },
      'DER signature': (_, parts) => (parts.dsaEncoding = 'der'),
    },
  ],
  [
    'InvalidAudience',
    'wrongAudience',
    {
      'restlets host': (_, { payload }) => (payload['aud'] = tokenUrl.replace('suitetalk', 'restlets')),
      'upper case': (_, { payload }) => (payload['aud'] = tokenUrl.replace('sb1', 'SB1')),
      list: (_, { payload }) => (payload['aud'] = [tokenUrl]),
    },
  ],
  [
    'TokenExpired',
    'assertionTime',
    {
      'clock behind': (_, parts) => shift(parts, -602),
      'server clock moved': ({ world }) => (world.clockOffset = 3_600_000),
    },
  ],
  [
    'TokenNotAcceptable',
    'assertionTime',
    {
      'clock ahead': (_, parts) => shift(parts, 302),
      milliseconds: (_, { payload }) => {
        payload['iat'] = Number(payload['iat']) * 1000;
        payload['exp'] = Number(payload['exp']) * 1000;
      },
    },
  ],
  [
    'TokenValidityTooBroad',
    'assertionTime',
    { 'a whole hour': (_, { payload }) => (payload['exp'] = Number(payload['iat']) + 3600) },
  ],
  [
    'ScopeMismatched',
    'wrongScope',
    {
      'none ticked': ({ integration }) => (integration.scopes = []),
      'one not ticked': ({ integration }) => (integration.scopes = ['restlets']),
    },
  ],
  [
    'InvalidScope',
    'wrongScope',
    {
      none: (_, { payload }) => delete payload['scope'],
      empty: (_, { payload }) => (payload['scope'] = []),
      misspelt: (_, { payload }) => (payload['scope'] = 'restwebservices'),
    },
  ],
  [
    'EntityOrRoleDisabled',
    'disabledEntity',
    {
      'role inactive': ({ role }) => (role.inactive = true),
      'role gone': ({ account }) => (account.roles = []),
      'employee inactive': ({ user }) => (user.inactive = true),
      'no Give Access': ({ user }) => (user.giveAccess = false),
      'role not assigned': ({ user }) => (user.roleIds = []),
    },
  ],
];

const rows = refusals.flatMap(([detail, said, ways]) =>
  Object.entries(ways).map(([name, spoil]) => [detail, name, said, spoil] as const),
);

describe('a refused assertion', () => {
  it.each(rows)('%s: %s', async (detail, _name, said, spoil) => {
    for (const option of said === '400 invalid_request' ? [said] : variantOptions(said)) {
      for (const serverErrorRow of variantOptions('serverErrorRow')) {
        const set = oauthSetting(pairs.p256);
        play(set, { serverErrorRow, [said]: option });
        const parts = partsOf(set);
        spoil(set, parts);
        expect(refusalOf(set, await send(set, parts))).toEqual(refusal(set, option, detail));
      }
    }
  });

  it.each([
    ['RS256', 'rsa', 'UnsupportedAlgo', '500 server_error'],
    ['HS256', 'p256', 'UnsupportedAlgo', '500 server_error'],
    ['none', 'p256', 'UnsupportedAlgo', '500 server_error'],
    ['ES384', 'p256', 'SignatureValidation', '400 invalid_client'],
    ['ES256', 'p384', 'SignatureValidation', '400 invalid_client'],
    ['PS256', 'p256', 'SignatureValidation', '400 invalid_client'],
    ['ES256', 'rsa', 'SignatureValidation', '400 invalid_client'],
  ] as const)('%s of a key %s: %s', async (alg, pair, detail, said) => {
    const set = oauthSetting(pairs[pair]);
    play(set, { serverErrorRow: 'written' });
    const parts = partsOf(set, { p256: 'ES256', p384: 'ES384', rsa: 'PS256' }[pair]);
    const [, payload, signature] = signParts(parts).split('.');
    const header = Buffer.from(JSON.stringify({ ...parts.header, alg })).toString('base64url');
    const answer = await handleApi(set.world, tokenRequest(`${header}.${payload}.${signature}`));
    expect(refusalOf(set, answer)).toEqual(refusal(set, said, detail));
  });

  it.each([
    ['p384', 'ES256'],
    ['p256', 'ES384'],
    // Node signs with what the key is for, whatever padding it is told.
    ['p256', 'PS256'],
  ] as const)('a key %s with %s, signed so', async (pair, alg) => {
    const set = oauthSetting(pairs[pair]);
    const answer = await send(set, partsOf(set, alg));
    expect(refusalOf(set, answer)).toEqual(refusal(set, '400 invalid_client', 'SignatureValidation'));
  });

  it.each([
    ['as long as can be, as Node makes it', undefined],
    ['none', 0],
    ['that of another hash', 64],
  ])('PS256 with a salt: %s', async (_name, saltLength) => {
    const set = oauthSetting(pairs.rsa);
    const answer = await send(set, { ...partsOf(set, 'PS256'), saltLength: saltLength ?? 'default' });
    expect(refusalOf(set, answer)).toEqual(refusal(set, '400 invalid_client', 'SignatureValidation'));
  });

  it.each([
    ['no JWT', () => 'abc'],
    ['two parts', (jwt: string) => jwt.split('.').slice(0, 2).join('.')],
    ['four parts', (jwt: string) => `${jwt}.YWJj`],
    ['no signature', (jwt: string) => `${jwt.split('.').slice(0, 2).join('.')}.`],
    ['padding', (jwt: string) => `${jwt}=`],
    ['base64 instead of base64url', (jwt: string) => jwt.replace('.', '+.')],
    ['payload no JSON', (jwt: string) => jwt.replace(/\..*\./, '.YWJj.')],
    ['payload a list', (jwt: string) => jwt.replace(/\..*\./, '.W10.')],
  ])('%s', async (_name, spoil) => {
    const set = oauthSetting(pairs.p256);
    const answer = await handleApi(set.world, tokenRequest(spoil(signParts(partsOf(set)))));
    expect(refusalOf(set, answer)).toEqual(refusal(set, '400 invalid_request', 'InvalidRequest'));
  });
});
