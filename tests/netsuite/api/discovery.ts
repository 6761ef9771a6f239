// Tells a client the hosts of an account, without any login.

import type { HttpAnswer, HttpRequest } from '../http';
import type { World } from '../world';
import { json, methodNotAllowed, notFound } from './answers';

interface DataCenterUrls {
  restDomain: string;
  webservicesDomain: string;
  systemDomain: string;
}

/**
 * Only the printed form of the account id is known here (`1234567_SB1`) [likely]. An unknown account gets
 * default hosts and no error: sure for SOAP (OH:section_N3494684), a guess for REST.
 */
export function dataCenterUrls(world: World, accountId: string): DataCenterUrls {
  const account = world.accounts.find((one) => one.id === accountId);
  if (account === undefined) {
    return {
      restDomain: 'https://rest.netsuite.com',
      webservicesDomain: 'https://webservices.netsuite.com',
      systemDomain: 'https://system.netsuite.com',
    };
  }
  return {
    restDomain: `https://${account.slug}.restlets.api.netsuite.com`,
    webservicesDomain: `https://${account.slug}.suitetalk.api.netsuite.com`,
    systemDomain: `https://${account.slug}.app.netsuite.com`,
  };
}

/** Everything on `rest.netsuite.com` (OH:chapter_157011836591). */
export function handleDiscovery(world: World, request: HttpRequest): HttpAnswer {
  if (request.method !== 'GET') return methodNotAllowed(world, 'GET');
  if (request.url.pathname !== '/rest/datacenterurls') return notFound(world);
  const accountId = request.url.searchParams.get('account');
  if (!accountId) {
    // Guess: Oracle's page does not show this answer.
    const error = { code: 'SSS_MISSING_REQD_ARGUMENT', message: 'Missing a required argument: account' };
    return json(world, 400, { error });
  }
  return json(world, 200, dataCenterUrls(world, accountId));
}
