// The shape of our own JSON, version 1. public/netsuite-credentials.schema.json is made from it, and a test holds them equal.
import { z } from 'zod/mini';

export const JSON_FORMAT = 'netsuite-credentials';
export const JSON_VERSION = 1;

const value = z.optional(z.string().check(z.minLength(1), z.maxLength(200)));
const name = z.optional(z.nullable(z.string().check(z.maxLength(500))));

/** Other members are passed over, so that a later version 1 may say more. */
export const jsonShape = z.looseObject({
  format: z.literal(JSON_FORMAT),
  version: z.literal(JSON_VERSION),
  accountId: value,
  consumerKey: value,
  consumerSecret: value,
  tokenId: value,
  tokenSecret: value,
  locationId: value,
  exportedAt: name,
  application: name,
  role: name,
  user: name,
  tested: name,
});
