// The hosts of RESTlets and REST web services: who may call what, signed or with an access token.

import type { HttpAnswer, HttpRequest } from '../http';
import type { Account, World } from '../world';
import {
  json,
  methodNotAllowed,
  notFound,
  restError,
  restletLoginRefused,
  restletTokenRefused,
  restLoginRefused,
  restTokenRefused,
} from './answers';
import { isBearer, logInByToken } from './bearer-login';
import { logInByHeader } from './header-login';
import type { Login } from './login';
import { handleOauth2, isOauth2Path } from './oauth2-token';
import { hasPermission } from './permission';
import { restCalls } from './rest-calls';
import { featureOff, roleRefused } from './rest-refusals';
import { answerRestlet, restletPath } from './restlet';

function answerTokenInfo(world: World, account: Account | undefined, request: HttpRequest): HttpAnswer {
  const login = account && logInByHeader(world, account, 'restlet', request);
  if (!login) return restletLoginRefused(world);
  // The facts are Oracle's (OH:chapter_157017286140), the key names and number types a guess.
  return json(world, 200, {
    companyName: login.account.companyName,
    companyId: login.account.id,
    roleName: login.role.name,
    roleId: login.role.id,
    userId: login.user.id,
  });
}

function logInToRestlet(
  world: World,
  realm: string,
  account: Account | undefined,
  request: HttpRequest,
): Login | HttpAnswer {
  if (!isBearer(request)) {
    return (account && logInByHeader(world, account, 'restlet', request)) ?? restletLoginRefused(world);
  }
  const login = account ? logInByToken(world, account, 'restlet', request) : '401 invalid_token';
  return typeof login === 'string' ? restletTokenRefused(world, realm, login) : login;
}

/**
 * Everything on `<slug>.restlets.api.netsuite.com`. `issuetoken` and `revoketoken` do not exist here on
 * purpose: a client must never call them, and the server's own record shows if one did.
 */
export function handleRestlets(
  world: World,
  slug: string,
  account: Account | undefined,
  request: HttpRequest,
): HttpAnswer {
  const { pathname } = request.url;
  if (request.method === 'OPTIONS') return methodNotAllowed(world, 'GET');
  if (pathname !== '/rest/tokeninfo' && pathname !== restletPath) return notFound(world);
  if (request.method !== 'GET') return methodNotAllowed(world, 'GET');
  // Whether tokeninfo takes an access token is not known; here it does not.
  if (pathname === '/rest/tokeninfo') return answerTokenInfo(world, account, request);
  const login = logInToRestlet(world, realmOf(slug, account), account, request);
  return 'status' in login ? login : answerRestlet(world, login, request);
}

function realmOf(slug: string, account: Account | undefined): string {
  return account?.id ?? slug.toUpperCase().replaceAll('-', '_');
}

function logInToRest(
  world: World,
  realm: string,
  account: Account | undefined,
  request: HttpRequest,
): Login | HttpAnswer {
  if (!isBearer(request)) {
    return (account && logInByHeader(world, account, 'rest', request)) ?? restLoginRefused(world, realm);
  }
  const login = account ? logInByToken(world, account, 'rest', request) : '401 invalid_token';
  return typeof login === 'string' ? restTokenRefused(world, realm, login) : login;
}

/** What a login without the feature or the permission REST Web Services gets. */
function channelRefused(
  world: World,
  { account, role }: Login,
  request: HttpRequest,
): HttpAnswer | undefined {
  if (!account.features.has('restwebservices')) return featureOff(world, 'REST Web Services');
  if (hasPermission(role, 'ADMI_RESTWEBSERVICES', 4)) return undefined;
  if (!isBearer(request) || account.variants.restPermission === '400 USER_ERROR') return roleRefused(world);
  const detail = "Permission Violation: You need the 'REST Web Services' permission to access this page.";
  return restError(world, 403, 'INSUFFICIENT_PERMISSION', detail);
}

/** Everything below `/services/rest/` on `<slug>.suitetalk.api.netsuite.com`. */
export function handleRest(
  world: World,
  slug: string,
  account: Account | undefined,
  request: HttpRequest,
): HttpAnswer {
  const { pathname } = request.url;
  if (isOauth2Path(pathname)) return handleOauth2(world, account, request);
  const call = restCalls.find(({ path }) => path.test(pathname));
  if (request.method !== (call?.method ?? 'GET')) return methodNotAllowed(world, call?.method ?? 'GET');
  if (!call) return restError(world, 404, 'NONEXISTENT_ID', 'The requested resource does not exist.');
  const login = logInToRest(world, realmOf(slug, account), account, request);
  if ('status' in login) return login;
  const refusal = channelRefused(world, login, request);
  return refusal ?? call.answer(world, login, request, call.path.exec(pathname)?.slice(1) ?? []);
}
