// Reads an `Authorization: OAuth …` header as strictly as RFC 5849 3.5.1 allows a server to.

import { decodeStrict } from './rfc5849';
import type { Refusal } from './login';

const REQUIRED = [
  'realm',
  'oauth_consumer_key',
  'oauth_token',
  'oauth_nonce',
  'oauth_timestamp',
  'oauth_signature_method',
  'oauth_version',
  'oauth_signature',
] as const;

type HeaderField = (typeof REQUIRED)[number];
type HeaderFields = Record<HeaderField, string>;

function isField(name: string): name is HeaderField {
  return (REQUIRED as readonly string[]).includes(name);
}

/**
 * The eight fields, or the reason why not, with whatever could be read so that the audit row can name it.
 * A field absent is `MissingTokenPassportRequiredFields`; one that is there twice, empty, unknown or badly
 * written is `parameter_rejected` (OH:subsect_156935170194).
 */
export function readOAuthHeader(
  header: string,
): { fields: HeaderFields } | { refusal: Refusal; partial: Partial<HeaderFields> } {
  const partial: Partial<HeaderFields> = {};
  const scheme = /^OAuth +/i.exec(header);
  if (scheme === null) return { refusal: 'parameter_rejected', partial };
  let rejected = false;
  for (const part of header.slice(scheme[0].length).split(',')) {
    const match = /^\s*([^\s="]+)="([^"]*)"\s*$/.exec(part);
    const name = decodeStrict(match?.[1] ?? '');
    const value = decodeStrict(match?.[2] ?? '');
    if (name === null || !isField(name) || !value || partial[name] !== undefined) rejected = true;
    else partial[name] = value;
  }
  if (rejected) return { refusal: 'parameter_rejected', partial };
  const { realm, oauth_consumer_key, oauth_token, oauth_nonce } = partial;
  const { oauth_timestamp, oauth_signature_method, oauth_version, oauth_signature } = partial;
  if (
    realm === undefined ||
    oauth_consumer_key === undefined ||
    oauth_token === undefined ||
    oauth_nonce === undefined ||
    oauth_timestamp === undefined ||
    oauth_signature_method === undefined ||
    oauth_version === undefined ||
    oauth_signature === undefined
  ) {
    return { refusal: 'MissingTokenPassportRequiredFields', partial };
  }
  return {
    fields: {
      realm,
      oauth_consumer_key,
      oauth_token,
      oauth_nonce,
      oauth_timestamp,
      oauth_signature_method,
      oauth_version,
      oauth_signature,
    },
  };
}
