// RESTlets: the deployments that the account has, each open to the roles of its audience.

import type { HttpAnswer, HttpRequest } from '../http';
import type { World } from '../world';
import { json } from './answers';
import type { Login } from './login';

export const restletPath = '/app/site/hosting/restlet.nl';

function restletError(world: World, status: number, code: string, message: string): HttpAnswer {
  return json(world, status, { error: { code, message } });
}

/** The codes are SuiteScript's; which of them comes with which status is [likely] for 404, a guess for the rest. */
export function answerRestlet(world: World, { account, role }: Login, { url }: HttpRequest): HttpAnswer {
  if (!account.features.has('customcode') || !account.features.has('serversidescripting')) {
    const message =
      "The feature 'Server SuiteScript' required to access this page is not enabled in this account.";
    return restletError(world, 403, 'FEATURE_DISABLED', message);
  }
  const [script, deploy] = ['script', 'deploy'].map((name) => url.searchParams.get(name));
  if (!script || !deploy) {
    const name = script ? 'deploy' : 'script';
    return restletError(world, 400, 'SSS_MISSING_REQD_ARGUMENT', `Missing a required argument: ${name}`);
  }
  const restlet = account.restlets.find((one) => one.script === script && one.deploy === deploy);
  if (restlet === undefined) {
    const message = 'That Suitelet is invalid, disabled, or no longer exists.';
    return restletError(world, 404, 'SSS_INVALID_SCRIPTLET_ID', message);
  }
  if (!restlet.roleIds.includes(role.id)) {
    const message = 'You do not have privileges to view this page.';
    return restletError(world, 403, 'INSUFFICIENT_PERMISSION', message);
  }
  return json(world, 200, { role: role.id });
}
