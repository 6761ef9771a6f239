// The two signed GET calls: tokeninfo on the RESTlet host and serverTime of REST web services.

import type { HttpAnswer, HttpRequest } from '../http';
import type { Account, World } from '../world';
import {
  clockOf,
  json,
  methodNotAllowed,
  notFound,
  restError,
  restletLoginRefused,
  restLoginRefused,
  restResource,
} from './answers';
import { logInByHeader } from './header-login';
import { hasPermission } from './permission';

/**
 * Everything on `<slug>.restlets.api.netsuite.com`. `issuetoken` and `revoketoken` do not exist here on
 * purpose: a client must never call them, and the server's own record shows if one did.
 */
export function handleRestlets(world: World, account: Account | undefined, request: HttpRequest): HttpAnswer {
  if (request.method === 'OPTIONS') return methodNotAllowed(world, 'GET');
  if (request.url.pathname !== '/rest/tokeninfo') return notFound(world);
  if (request.method !== 'GET') return methodNotAllowed(world, 'GET');
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

/** Everything below `/services/rest/` on `<slug>.suitetalk.api.netsuite.com`. */
export function handleRest(
  world: World,
  slug: string,
  account: Account | undefined,
  request: HttpRequest,
): HttpAnswer {
  if (request.method !== 'GET') return methodNotAllowed(world, 'GET');
  if (request.url.pathname !== '/services/rest/system/v1/serverTime') {
    return restError(world, 404, 'NONEXISTENT_ID', 'The requested resource does not exist.');
  }
  const login = account && logInByHeader(world, account, 'rest', request);
  if (!login) return restLoginRefused(world, account?.id ?? slug.toUpperCase().replaceAll('-', '_'));
  if (!login.account.features.has('restwebservices')) {
    // [likely] a 403 that names the feature to enable.
    const detail = "Feature Disabled: Enable the 'REST Web Services' feature to perform this action.";
    return restError(world, 403, 'INSUFFICIENT_PERMISSION', detail);
  }
  if (!hasPermission(login.role, 'ADMI_RESTWEBSERVICES', 4)) {
    const detail = 'Your current role does not have permission to perform this action.';
    return restError(world, 400, 'USER_ERROR', detail);
  }
  return restResource(world, { serverTime: new Date(clockOf(world)).toISOString() });
}
