// RESTlets: the deployments that the account has, each open to the roles of its audience.

import type { HttpAnswer, HttpRequest } from '../http';
import type { Account, World } from '../world';
import { answer, json } from './answers';
import type { Login } from './login';

export const restletPath = '/app/site/hosting/restlet.nl';

/** The two lines are what programs print that ask for text [likely]. */
function restletError(
  world: World,
  { variants }: Account,
  status: number,
  error: { code: string; message: string },
): HttpAnswer {
  if (variants.restletErrors === 'json') return json(world, status, { error });
  const lines = `error code: ${error.code}\nerror message: ${error.message}`;
  return answer(world, status, 'text/plain; charset=utf-8', lines);
}

/** The codes are SuiteScript's; which of them comes with which status is [likely] for 404, a guess for the rest. */
export function answerRestlet(world: World, { account, role }: Login, { url }: HttpRequest): HttpAnswer {
  if (!account.features.has('customcode') || !account.features.has('serversidescripting')) {
    const message =
      "The feature 'Server SuiteScript' required to access this page is not enabled in this account.";
    return restletError(world, account, 403, { code: 'FEATURE_DISABLED', message });
  }
  const [script, deploy] = ['script', 'deploy'].map((name) => url.searchParams.get(name));
  if (!script || !deploy) {
    const name = script ? 'deploy' : 'script';
    const message = `Missing a required argument: ${name}`;
    return restletError(world, account, 400, { code: 'SSS_MISSING_REQD_ARGUMENT', message });
  }
  const restlet = account.restlets.find((one) => one.script === script && one.deploy === deploy);
  if (restlet === undefined) {
    const message = 'That Suitelet is invalid, disabled, or no longer exists.';
    return restletError(world, account, 404, { code: 'SSS_INVALID_SCRIPTLET_ID', message });
  }
  if (!restlet.roleIds.includes(role.id)) {
    const message = 'You do not have privileges to view this page.';
    return restletError(world, account, 403, { code: 'INSUFFICIENT_PERMISSION', message });
  }
  // What a script throws comes with 400 [likely].
  if (restlet.error !== undefined) return restletError(world, account, 400, restlet.error);
  return json(world, 200, { role: role.id });
}
