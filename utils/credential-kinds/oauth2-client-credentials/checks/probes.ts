// What a recipe wants to have tried besides the login: records, queries, RESTlets, and the location.
import type { Check } from '@/utils/connection/check';
import type { Recipe } from '@/utils/guide/recipe';
import { queryChecks } from '../../shared/checks/check-query';
import { locationCheck, recordChecks } from '../../shared/checks/check-record';
import { restletChecks } from '../../shared/checks/check-restlet';
import type { RestChannel } from '../../shared/checks/rest-channel';
import { asksRest, bearerRequest, reachesRestlets } from '../bearer-calls';
import { restClaims, restletClaims } from '../claims';
import { restReasonOf } from '../refusal';
import { fromCache, notNetSuite, refusedRest } from './refused-rest';

const channel: RestChannel = {
  isWanted: asksRest,
  reachesRestlets,
  request: bearerRequest,
  reasonOf: restReasonOf,
  refused: refusedRest,
  fromCache,
  notNetSuite,
  claims: restClaims,
  restletClaims,
  restProof: 'rest-permission',
};

export function oauth2Probes(recipe: Recipe): readonly Check[] {
  return [
    ...recordChecks(channel, recipe),
    ...queryChecks(channel, recipe),
    ...restletChecks(channel, recipe),
    locationCheck(channel),
  ];
}
