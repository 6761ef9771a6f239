// The origins at which an account is served (Oracle help, chapter_157011836591; sure). They are built here and nowhere else.
import { hostLabel, type AccountId } from './account';
import { isDeploymentId, isScriptId } from './script-ids';

/** Origins have no last slash. */
function originOf(account: AccountId, service: string): string {
  return `https://${hostLabel(account)}.${service}.netsuite.com`;
}

/** NetSuite's pages. */
export function appOrigin(account: AccountId): string {
  return originOf(account, 'app');
}

/** RESTlets and `/rest/tokeninfo`. */
export function restletsOrigin(account: AccountId): string {
  return originOf(account, 'restlets.api');
}

/** Of a RESTlet, with these two parameters and no other; null for ids that are none. */
export function restletAddress(account: AccountId, script: string, deployment: string): string | null {
  if (!isScriptId(script) || !isDeploymentId(deployment)) return null;
  return `${restletsOrigin(account)}/app/site/hosting/restlet.nl?script=${script}&deploy=${deployment}`;
}

/** SOAP and REST web services. */
export function suiteTalkOrigin(account: AccountId): string {
  return originOf(account, 'suitetalk.api');
}

/** The host of SOAP and REST web services, for tools that want no scheme. */
export function suiteTalkHost(account: AccountId): string {
  return suiteTalkOrigin(account).slice('https://'.length);
}

/** The host of SuiteAnalytics Connect; its port is 1708. */
export function connectHost(account: AccountId): string {
  return originOf(account, 'connect.api').slice('https://'.length);
}
