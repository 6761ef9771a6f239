// The checks of every connection test with token-based authentication, in the order in which each builds on those before it.
import type { Check } from '@/utils/connection/check';
import { checkHosts } from '../shared/checks/check-hosts';
import { checkOffline } from './checks/check-offline';
import { checkRecords } from './checks/check-records';
import { checkRest } from './checks/check-rest';
import { checkSoap } from './checks/check-soap';
import { checkToken } from './checks/check-token';

export const tbaChecks: readonly Check[] = [
  checkOffline,
  checkHosts,
  checkToken,
  checkSoap,
  checkRecords,
  checkRest,
];
