// Logs a request in by its OAuth header, for RESTlets and REST web services.

import type { HttpRequest } from '../http';
import type { Account, World } from '../world';
import { logIn, refuse } from './login';
import type { Channel, Login } from './login';
import { readOAuthHeader } from './oauth-header';
import { baseString, readPairs } from './rfc5849';
import type { Pair } from './rfc5849';

/** Null for any refusal. A request without a header is no login attempt and leaves no row in the trail. */
export function logInByHeader(
  world: World,
  account: Account,
  channel: Exclude<Channel, 'soap'>,
  request: HttpRequest,
): Login | null {
  const header = request.headers['authorization'];
  if (header === undefined) return null;
  const read = readOAuthHeader(header);
  const known = 'fields' in read ? read.fields : read.partial;
  const no = (refusal: Parameters<typeof refuse>[3]): null =>
    refuse(world, account, channel, refusal, known.oauth_consumer_key, known.oauth_token);

  // Header or session, never both (OH:section_N2971402).
  if (request.headers['cookie'] !== undefined) return no('AmbiguousAuthentication');
  if ('refusal' in read) return no(read.refusal);
  const { fields } = read;
  const query = readPairs(request.url.search.slice(1));
  // RFC 5849 3.5: protocol parameters stand in one place only.
  if (query === null || query.some(([name]) => name.startsWith('oauth_'))) return no('parameter_rejected');
  if (fields.oauth_version !== '1.0') return no('VersionRejected');

  const signed: Pair[] = [...query];
  for (const [name, value] of Object.entries(fields)) {
    if (name !== 'realm' && name !== 'oauth_signature') signed.push([name, value]);
  }
  return logIn(world, account, {
    channel,
    account: fields.realm,
    consumerKey: fields.oauth_consumer_key,
    token: fields.oauth_token,
    nonce: fields.oauth_nonce,
    timestamp: fields.oauth_timestamp,
    // With a hyphen here; only SOAP takes the underscore as well (OH:section_4395625838).
    algorithmKnown: fields.oauth_signature_method === 'HMAC-SHA256',
    signature: fields.oauth_signature,
    baseString: baseString(request.method, request.url, signed),
  });
}
