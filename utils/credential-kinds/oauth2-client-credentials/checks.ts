// The checks of every connection test with OAuth 2.0 client credentials, in the order in which each builds on those before it.
import type { Check } from '@/utils/connection/check';
import { checkHosts } from '../shared/checks/check-hosts';
import { checkLogin } from './checks/check-login';
import { checkOffline } from './checks/check-offline';
import { checkRest } from './checks/check-rest';
import { checkToken } from './checks/check-token';

export const oauth2Checks: readonly Check[] = [checkOffline, checkHosts, checkLogin, checkToken, checkRest];
