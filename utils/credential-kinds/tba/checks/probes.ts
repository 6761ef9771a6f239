// What a recipe wants to have tried besides the login: records over REST where SOAP is not used, queries, and RESTlets.
import type { Check } from '@/utils/connection/check';
import type { Recipe } from '@/utils/guide/recipe';
import { queryChecks } from '../../shared/checks/check-query';
import { locationCheck, recordChecks } from '../../shared/checks/check-record';
import { restletChecks } from '../../shared/checks/check-restlet';
import type { RestChannel } from '../../shared/checks/rest-channel';
import { reasonOf } from '../../shared/refusal';
import { loginClaims } from '../claims';
import { asksRest, wantsSoap } from '../wanted';
import { restClaims, restDisproofs } from './check-rest';
import { fromCache, notNetSuite, refusedJson } from './refused';
import { signedRequest } from './signed-calls';

const channel: RestChannel = {
  isWanted: () => true,
  reachesRestlets: () => true,
  request: signedRequest,
  reasonOf,
  refused: (result, clockSeconds) => refusedJson(result, clockSeconds, restDisproofs),
  fromCache,
  notNetSuite,
  claims: restClaims,
  restletClaims: loginClaims,
  restProof: 'rest',
};

export function tbaProbes(recipe: Recipe): readonly Check[] {
  return [
    ...(wantsSoap(recipe) ? [] : recordChecks(channel, recipe)),
    ...queryChecks(channel, recipe),
    ...restletChecks(channel, recipe),
    // Over SOAP it is asked for with the records.
    ...(wantsSoap(recipe) || !asksRest(recipe) ? [] : [locationCheck(channel)]),
  ];
}
