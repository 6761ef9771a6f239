// Made-up values in the shape of issued ones, each different, and what is said of them beside.
import fc from 'fast-check';
import { tablesOf } from '@/utils/credential-kinds/tables';
import type { FieldId } from '@/utils/credential/field';
import type { ExportContext, ExportValues } from '@/utils/handover/format';

export const values = {
  accountId: '1234567_SB1',
  consumerKey: 'a1'.repeat(32),
  consumerSecret: 'b2'.repeat(32),
  tokenId: 'c3'.repeat(32),
  tokenSecret: 'd4'.repeat(32),
};

export const oauth2Values = {
  accountId: '1234567_SB1',
  clientId: 'e5'.repeat(32),
  certificateId: 'NPMnRyPg-WDWhPiAbisjKiH0fqnBpjOZ367wDTe0pqA',
  privateKey: pem('PRIVATE KEY', 'QUJD', 184),
  certificate: pem('CERTIFICATE', 'REVG', 516),
  algorithm: 'ES256',
  expires: '2028-11-22',
  scopes: 'restlets rest_webservices',
};

export function contextOf(kind: string): ExportContext {
  return {
    time: 0,
    kind,
    fields: tablesOf(kind).fields,
    application: 'Fulfillment Integration',
    role: 'Token role',
    user: null,
    tested: null,
    roleId: '1202',
    keyFile:
      kind === 'tba' ? null : 'netsuite-1234567-sb1-Fulfillment-Integration-credentials.private-key.pem',
  };
}

export const context = contextOf('tba');

/** Nothing that anybody uses: `letters` again and again. */
export function pem(label: string, letters: string, characters: number): string {
  const lines = letters.repeat(Math.ceil(characters / 4)).match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}

interface Sample {
  readonly values: ExportValues;
  /** Of each field what can stand there. */
  readonly possible: Readonly<Record<FieldId, fc.Arbitrary<string>>>;
}

const account = fc.constantFrom('1234567', '1234567_SB1', 'TSTDRV1234567', '1234567_RP');
const locations = fc.constantFrom('1', '12', '7,12', '999999999999999');
const hex = of('0123456789abcdef', 64);

function of(letters: string, length: number): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...Array.from(letters)), minLength: length, maxLength: length });
}

function pemOf(label: string): fc.Arbitrary<string> {
  return fc
    .tuple(of('ABCZabcz0189+/', 4), fc.integer({ min: 4, max: 3200 }))
    .map(([letters, characters]) => pem(label, letters, characters));
}

/** Whatever the kind, where a vendor asks for it. */
const further = {
  roleId: '1042',
  applicationId: '7f3c0a52-9b1d-4e58-8a6f-0c2b4d6e8f10',
  savedSearchId: 'customsearch_orders',
  subsidiaryId: '3',
  restletUrl:
    'https://1234567-sb1.restlets.api.netsuite.com/app/site/hosting/restlet.nl?script=customscript_a&deploy=customdeploy_a',
  timeZone: '(GMT-08:00) Pacific Time (US & Canada)',
};
const possibleFurther = Object.fromEntries(
  Object.entries(further).map(([id, value]) => [id, fc.constant(value)]),
);

export const samples: Readonly<Record<string, Sample>> = {
  tba: {
    values: { ...values, locationId: '7,12', ...further },
    possible: {
      accountId: account,
      consumerKey: hex,
      consumerSecret: hex,
      tokenId: hex,
      tokenSecret: hex,
      locationId: locations,
      ...possibleFurther,
    },
  },
  'oauth2-client-credentials': {
    values: { ...oauth2Values, locationId: '7,12', ...further },
    possible: {
      accountId: account,
      clientId: hex,
      certificateId: of('ABCZabcz0189-_', 43),
      privateKey: pemOf('PRIVATE KEY'),
      certificate: pemOf('CERTIFICATE'),
      algorithm: fc.constantFrom('ES256', 'ES512', 'PS256'),
      expires: fc.constantFrom('2028-11-22', '2030-01-01'),
      scopes: fc.constantFrom('restlets', 'restlets rest_webservices suite_analytics'),
      locationId: locations,
      ...possibleFurther,
    },
  },
};
