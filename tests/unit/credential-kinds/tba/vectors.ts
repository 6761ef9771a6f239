// Published and recomputed signatures: Oracle's own examples, RFC 5849, and what independent programs assert.

import { secret } from '@/utils/credential/secret';
import type { SigningValues } from '@/utils/credential-kinds/tba/sign-request';

function signingValues(
  consumerKey: string,
  consumerSecret: string,
  tokenId: string,
  tokenSecret: string,
): SigningValues {
  return {
    consumerKey: secret(consumerKey),
    consumerSecret: secret(consumerSecret),
    tokenId: secret(tokenId),
    tokenSecret: secret(tokenSecret),
  };
}

export interface Inputs {
  readonly credentials: SigningValues;
  readonly nonce: string;
  readonly timestamp: number;
}

/** Oracle help, section_1534941088. */
export const inputsA: Inputs = {
  credentials: signingValues(
    'ef40afdd8abaac111b13825dd5e5e2ddddb44f86d5a0dd6dcf38c20aae6b67e4',
    'd26ad321a4b2f23b0741c8d38392ce01c3e23e109df6c96eac6d099e9ab9e8b5',
    '2b0ce516420110bcbd36b69e99196d1b7f6de3c6234c5afb799b73d87569f5cc',
    'c29a677df7d5439a458c063654187e3d678d73aca8e3c9d8bea1478a3eb0d295',
  ),
  nonce: 'fjaLirsIcCGVZWzBX0pg',
  timestamp: 1508242306,
};

/** Inputs printed on Oracle help, section_4395625838; the signature printed there does not follow from them. */
const inputsB: Inputs = {
  credentials: signingValues(
    '71cc02b731f05895561ef0862d71553a3ac99498a947c3b7beaf4a1e4a29f7c4',
    '7278da58caf07f5c336301a601203d10a58e948efa280f0618e25fcee1ef2abd',
    '89e08d9767c5ac85b374415725567d05b54ecf0960ad2470894a52f741020d82',
    '060cd9ab3ffbbe1e3d3918e90165ffd37ab12acc76b4691046e2d29c7d7674c2',
  ),
  nonce: '6obMKq0tmY8ylVOdEkA1',
  timestamp: 1439829974,
};

/** The documentation of LedgerSync/ledger_sync. */
const inputsC: Inputs = {
  credentials: signingValues(
    'CONSUMER_KEY_VALUE',
    'CONSUMER_SECRET_VALUE',
    'TOKEN_ID_VALUE',
    'TOKEN_SECRET_VALUE',
  ),
  nonce: 'asdfasdf',
  timestamp: 1234567890,
};

/** RFC 5849, section 1.2. */
export const inputsRfc12: Inputs = {
  credentials: signingValues('dpf43f3p2l4k3l03', 'kd94hf93k423kf44', 'nnch734d00sl2jdk', 'pfkkdhi9sl3r4s00'),
  nonce: 'chapoH',
  timestamp: 137131202,
};

/** RFC 5849, section 3.4.1.1. */
export const inputsRfc34: Inputs = {
  credentials: signingValues('9djdj82h48djs9d2', 'j49sk3j29djd', 'kkk9d7dh3k39sjv7', 'dh893hdasih9'),
  nonce: '7d8f3e4a',
  timestamp: 137131201,
};

/** [number, account, signature, inputs] */
export const passportVectors = [
  [1, '123456', 'tIcC5zyKUmycB5Ml/cNxOHDusw03Y5KPQiXVNUHHp4U=', inputsA],
  [5, '123456_SB1', 'UHKKNZLnz//9mGAV0aPWT+FYHDLZsLgS5RBCox9RhL0=', inputsA],
  [6, 'TSTDRV123456', 'n/iXF5UA+IFQ/3lI3YCfz5q18mb2lSV0JdzOEvaFYMs=', inputsA],
  [14, '1234567', 'FCghIZqXNetuZY8ILWOFH0ucdfzQOmAuL+q+kF21zPs=', inputsB],
] as const;

const production = 'https://123456.suitetalk.api.netsuite.com';
const sandbox = 'https://123456-sb1.suitetalk.api.netsuite.com';
const restlet =
  '/app/site/hosting/restlet.nl?script=6&deploy=1&customParam=someValue&testParam=someOtherValue';

/** [number, method, url, realm, signature, inputs] */
export const headerVectors = [
  [
    2,
    'GET',
    `${production}/services/rest/record/v1/employee/40`,
    '123456',
    'B5OIWznZ2YP0OB7VrJrGkYsTh+8H+5T9Hag+o92q0zY=',
    inputsA,
  ],
  // Oracle's page drops the leading `+`.
  [
    3,
    'POST',
    `https://123456.restlets.api.netsuite.com${restlet}`,
    '123456',
    '+KK4SKNgz4ZiILGLwOMtfYlgcXSy1eis8ldE9X90azQ=',
    inputsA,
  ],
  [
    4,
    'POST',
    `https://rest.netsuite.com${restlet}`,
    '123456',
    '7mpNx1RdQn4VLSyeEwCK7jFBjGQ0blzwDSMU9Kg5Rmg=',
    inputsA,
  ],
  [
    7,
    'GET',
    'https://123456.restlets.api.netsuite.com/rest/tokeninfo',
    '123456',
    'Q6pqNQzd11ol6AyIBaOWJ36lr2vHKWpHvoX04wt+yp0=',
    inputsA,
  ],
  [
    8,
    'GET',
    'https://123456-sb1.restlets.api.netsuite.com/rest/tokeninfo',
    '123456_SB1',
    'Z8GTPxynh+3q4Wt6va6ElvVmMQS6NHxWia2WwJ1dITU=',
    inputsA,
  ],
  [
    9,
    'GET',
    `${production}/services/rest/system/v1/serverTime`,
    '123456',
    'YTaz6hMBAYkCt4T9KmT0dMJhH/on3E/SegIxdnSVlG4=',
    inputsA,
  ],
  [
    10,
    'GET',
    `${sandbox}/services/rest/record/v1/salesOrder?limit=1&q=tranId%20IS%20%22SO%201%22`,
    '123456_SB1',
    'i+4GKO4Q7sLty6712RnV4khTr2tH1wJgxu0zO7CaWow=',
    inputsA,
  ],
  [
    11,
    'GET',
    `${production}/services/rest/record/v1/customer?limit=5&offset=0`,
    '123456',
    'mxtPoc5RvvI04ffdOc+ygqsF3oNfO95e/J+AOmfJBNk=',
    inputsA,
  ],
  [
    12,
    'GET',
    `${production}/services/rest/record/v1/customer?q=companyName%20IS%20%22O%27Brien%20(A%2BB)!*%22`,
    '123456',
    'l092odGP9GlthIXM9X+eRa9/nP6O844FI3Ir4MfrUwg=',
    inputsA,
  ],
  [
    13,
    'POST',
    `${production}/services/rest/query/v1/suiteql`,
    '123456',
    'Mnz34BntD5jdvNgfxbj9bhikpkUHoJ/mtp5v7RXIkCs=',
    inputsA,
  ],
  [
    15,
    'GET',
    'https://9876543-sb1.suitetalk.api.netsuite.com/services/rest/record/v1/customer/123?expandSubResources=true',
    '9876543_SB1',
    'cId0B3hP0sFVQw/gjQ/P6YiOSx76u0WfyO8umOlq3gg=',
    inputsC,
  ],
] as const;
