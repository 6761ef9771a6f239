// The checks of a connection test with OAuth 2.0 client credentials, in the order in which each builds on those before it. Hosts, token,
// time and three records are six requests. A query in SuiteQL would come last, once a recipe can ask for one.
import type { Check } from '@/utils/connection/check';
import { checkHosts } from '../shared/checks/check-hosts';
import { checkLogin } from './checks/check-login';
import { checkOffline } from './checks/check-offline';
import { checkLocation, recordChecks } from './checks/check-record';
import { checkRest } from './checks/check-rest';
import { checkToken } from './checks/check-token';

export const oauth2Checks: readonly Check[] = [
  checkOffline,
  checkHosts,
  checkLogin,
  checkToken,
  checkRest,
  ...recordChecks,
  checkLocation,
];
