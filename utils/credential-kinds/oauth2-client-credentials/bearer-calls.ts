// The requests that the checks send, made from the values and from the token that is handed on.
import type { CallRequest } from '@/utils/connection/call';
import type { CheckContext, CheckValues } from '@/utils/connection/check';
import type { Secret } from '@/utils/credential/secret';
import type { Recipe } from '@/utils/guide/recipe';
import { suiteTalkOrigin } from '@/utils/netsuite/hosts';
import { accountOf } from '../shared/account-of';
import { queryHeaders } from '../shared/query-headers';
import { scopesToAsk, tokenEndpoint } from './assertion';

/** The name under which the token is handed on. */
export const ACCESS_TOKEN = 'accessToken';

/** Who has no key cannot log in; where the vendor has it, nobody else shall. */
export function canLogIn({ heldByVendor = [] }: Recipe, values: CheckValues): boolean {
  return values['privateKey'] !== undefined && !heldByVendor.includes('privateKey');
}

/** Whether RESTlets can be called: the token has to reach them, too. */
export function reachesRestlets(recipe: Recipe, values: CheckValues): boolean {
  return canLogIn(recipe, values) && scopesToAsk(recipe, values).includes('restlets');
}

/** Whether REST web services are asked: the token has to reach them. */
export function asksRest(recipe: Recipe, values: CheckValues): boolean {
  return canLogIn(recipe, values) && scopesToAsk(recipe, values).includes('rest_webservices');
}

/** Neither a Client ID nor a secret stands beside the assertion: two ways to say who it is are refused (Oracle help, section_162790605110). */
export function tokenPost(context: CheckContext, assertion: Secret): CallRequest {
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion.reveal(),
  });
  return {
    method: 'POST',
    url: tokenEndpoint(accountOf(context)),
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
    body: form.toString(),
  };
}

/** `path` of REST web services, with its slash. */
export function bearerGet(context: CheckContext, path: string): CallRequest {
  return bearerRequest(context, `${suiteTalkOrigin(accountOf(context))}/services/rest${path}`);
}

/** `url` belongs to the account. With a body it is a POST of JSON. */
export function bearerRequest(context: CheckContext, url: string, body?: string): CallRequest {
  const token = context.secrets[ACCESS_TOKEN]?.reveal() ?? '';
  const headers = { Authorization: `Bearer ${token}`, Accept: 'application/json' };
  return body === undefined
    ? { method: 'GET', url, headers }
    : { method: 'POST', url, headers: { ...headers, ...queryHeaders }, body };
}
