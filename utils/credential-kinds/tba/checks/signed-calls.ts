// The signed requests of the checks, made from the values that are handed to them.
import type { CallRequest } from '@/utils/connection/call';
import type { CheckContext, CheckValues } from '@/utils/connection/check';
import { secret } from '@/utils/credential/secret';
import { suiteTalkOrigin } from '@/utils/netsuite/hosts';
import { accountOf } from '../../shared/account-of';
import { queryHeaders } from '../../shared/query-headers';
import { createNonce, signPassport, signRequest, type Passport, type SigningValues } from '../sign-request';
import { SOAP_PATH, soapHeaders } from '../soap';

/** A value that is not there signs like an empty one; the offline check has refused it before. */
function signingValues(values: CheckValues): SigningValues {
  const none = secret('');
  return {
    consumerKey: values['consumerKey'] ?? none,
    consumerSecret: values['consumerSecret'] ?? none,
    tokenId: values['tokenId'] ?? none,
    tokenSecret: values['tokenSecret'] ?? none,
  };
}

/** `url` belongs to the account. */
export function signedGet(context: CheckContext, url: string): CallRequest {
  return signedRequest(context, url);
}

/** With a body it is a POST of JSON: no body is signed. */
export function signedRequest(context: CheckContext, url: string, body?: string): CallRequest {
  const method = body === undefined ? 'GET' : 'POST';
  const realm = accountOf(context);
  const { authorization } = signRequest({ method, url, realm, ...signing(context) });
  const headers = { Authorization: authorization, Accept: 'application/json' };
  return body === undefined
    ? { method, url, headers }
    : { method, url, headers: { ...headers, ...queryHeaders }, body };
}

export function soapPost(
  context: CheckContext,
  operation: 'getServerTime' | 'getList',
  envelope: (passport: Passport) => string,
): CallRequest {
  const account = accountOf(context);
  const passport = signPassport({ account, ...signing(context) });
  return {
    method: 'POST',
    url: suiteTalkOrigin(account) + SOAP_PATH,
    headers: soapHeaders(operation),
    body: envelope(passport),
  };
}

function signing({ values, now }: CheckContext) {
  return {
    credentials: signingValues(values),
    nonce: createNonce(),
    timestamp: Math.floor(now() / 1000),
  };
}
