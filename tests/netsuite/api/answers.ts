// What the API puts on the wire: dated answers, and the login refusals that are the same for every cause.

import type { HttpAnswer } from '../http';
import type { World } from '../world';

const JSON_TYPE = 'application/json; charset=utf-8';
/** Media types of REST web services [likely]; a client that wants plain JSON here would be wrong. */
const RESOURCE_TYPE = 'application/vnd.oracle.resource+json; type=singular; charset=UTF-8';
const ERROR_TYPE = 'application/vnd.oracle.resource+json; type=error; charset=UTF-8';

/** The server's clock in Unix milliseconds. */
export function clockOf(world: World): number {
  return Date.now() + world.clockOffset;
}

/** Every answer carries the world's date and no CORS header: none is documented for these hosts. */
export function answer(
  world: World,
  status: number,
  type: string,
  body: string,
  more: Record<string, string> = {},
): HttpAnswer {
  const date = new Date(clockOf(world)).toUTCString();
  return { status, headers: { date, 'content-type': type, ...more }, body };
}

export function json(world: World, status: number, value: unknown): HttpAnswer {
  return answer(world, status, JSON_TYPE, JSON.stringify(value));
}

export function notFound(world: World): HttpAnswer {
  return answer(world, 404, 'text/html; charset=utf-8', '<html><body>Not Found</body></html>');
}

export function methodNotAllowed(world: World, allow: 'GET' | 'POST'): HttpAnswer {
  const body = '<html><body>Method Not Allowed</body></html>';
  return answer(world, 405, 'text/html; charset=utf-8', body, { allow });
}

/** RESTlets and tokeninfo [likely]; a badly escaped header gets it too (OH:section_1530099787). */
export function restletLoginRefused(world: World): HttpAnswer {
  const error = { code: 'INVALID_LOGIN_ATTEMPT', message: 'Invalid login attempt.' };
  return json(world, 401, { error });
}

export function restResource(world: World, value: unknown): HttpAnswer {
  return answer(world, 200, RESOURCE_TYPE, JSON.stringify(value));
}

const TITLES = { 400: 'Bad Request', 401: 'Unauthorized', 403: 'Forbidden', 404: 'Not Found' } as const;
const SECTIONS = { 400: '15.5.1', 401: '15.5.2', 403: '15.5.4', 404: '15.5.5' } as const;

/** The error body of REST web services (OH:section_156570709583). */
export function restError(
  world: World,
  status: 400 | 401 | 403 | 404,
  code: string,
  detail: string,
  more: Record<string, string> = {},
): HttpAnswer {
  const body = {
    type: `https://www.rfc-editor.org/rfc/rfc9110.html#section-${SECTIONS[status]}`,
    title: TITLES[status],
    status,
    'o:errorDetails': [{ detail, 'o:errorCode': code }],
  };
  return answer(world, status, ERROR_TYPE, JSON.stringify(body), more);
}

const LOGIN_DETAIL =
  'Invalid login attempt. For more details, see the Login Audit Trail in the NetSuite UI at ' +
  'Setup > Users/Roles > User Management > View Login Audit Trail.';

/** `token_rejected` is NetSuite's catch-all in this header [likely]: it says nothing about the token. */
export function restLoginRefused(world: World, realm: string): HttpAnswer {
  const challenge = `OAuth realm="${realm}", error="token_rejected", error_description="Invalid login attempt."`;
  return restError(world, 401, 'INVALID_LOGIN', LOGIN_DETAIL, { 'www-authenticate': challenge });
}

/** RFC 6750 3, with Oracle's description for every cause (OH:subsect_158521885412). */
function bearerChallenge(realm: string, error: string): Record<string, string> {
  const challenge = `Bearer realm="${realm}", error="${error}", error_description="Invalid login attempt."`;
  return { 'www-authenticate': challenge };
}

const BEARER_CODES = {
  400: 'INVALID_REQUEST',
  401: 'INVALID_LOGIN',
  403: 'INSUFFICIENT_PERMISSION',
} as const;

/** Status and error of the challenge. */
export type BearerRefusal = '400 invalid_request' | '401 invalid_token' | '403 insufficient_scope';

/** That the body of a 400 or 403 says the same is a guess. */
export function restTokenRefused(world: World, realm: string, refusal: BearerRefusal): HttpAnswer {
  const [status, error] = splitRefusal(refusal);
  return restError(world, status, BEARER_CODES[status], LOGIN_DETAIL, bearerChallenge(realm, error));
}

export function restletTokenRefused(world: World, realm: string, refusal: BearerRefusal): HttpAnswer {
  const [status, error] = splitRefusal(refusal);
  const refused = restletLoginRefused(world);
  return { ...refused, status, headers: { ...refused.headers, ...bearerChallenge(realm, error) } };
}

function splitRefusal(refusal: BearerRefusal): [400 | 401 | 403, string] {
  const [status = '', error = ''] = refusal.split(' ');
  return [Number(status) as 400 | 401 | 403, error];
}
