// The origins at which an account is served (Oracle help, chapter_157011836591; sure). They are built here and nowhere else.
import { hostLabel, type AccountId } from './account';

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
