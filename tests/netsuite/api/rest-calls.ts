// What REST web services answer once a request has logged in: the server's time, records, their types, and SuiteQL.

import { featureNames } from '../feature-names';
import type { HttpAnswer, HttpRequest } from '../http';
import { permissionFact, permissionInMessage } from '../permissions';
import type { FeatureId, World } from '../world';
import { clockOf, restError, restResource } from './answers';
import type { Login } from './login';
import { hasPermission } from './permission';
import { recordTypes } from './record-types';
import { featureOff } from './rest-refusals';
import { answerSuiteQl } from './suiteql';

interface RestCall {
  method: 'GET' | 'POST';
  path: RegExp;
  answer: (world: World, login: Login, request: HttpRequest, parts: readonly string[]) => HttpAnswer;
}

function missingFeature({ account }: Login, permission: string): FeatureId | undefined {
  const feature = permissionFact(permission)?.feature;
  return feature !== undefined && !account.features.has(feature) ? feature : undefined;
}

/** As with SOAP, that the permission is looked at before the id is a guess. */
const record: RestCall['answer'] = (world, login, _request, [type = '', id = '']) => {
  const permission = recordTypes.get(type);
  if (permission === undefined) {
    return restError(world, 404, 'NONEXISTENT_ID', `Record type '${type}' does not exist.`);
  }
  const feature = missingFeature(login, permission);
  if (feature !== undefined) return featureOff(world, featureNames[feature].label);
  if (!hasPermission(login.role, permission, 1)) {
    const rest = `'${permissionInMessage(permission)}' permission to access this page. Please contact your account administrator.`;
    return restError(world, 403, 'INSUFFICIENT_PERMISSION', `Permission Violation: You need the ${rest}`);
  }
  const { locations } = login.account;
  const location = type === 'location' ? locations.find((one) => String(one.id) === id) : undefined;
  if (location === undefined) return restError(world, 404, 'NONEXISTENT_ID', 'Record does not exist.');
  return restResource(world, {
    id: String(location.id),
    name: location.name,
    isInactive: location.inactive,
  });
};

/** Lists only what the role may see [likely]. */
const metadataCatalog: RestCall['answer'] = (world, login) => {
  const seen = [...recordTypes].filter(
    ([, permission]) =>
      hasPermission(login.role, permission, 1) && missingFeature(login, permission) === undefined,
  );
  return restResource(world, { items: seen.map(([name]) => ({ name })) });
};

const serverTime: RestCall['answer'] = (world) =>
  restResource(world, { serverTime: new Date(clockOf(world)).toISOString() });

export const restCalls: readonly RestCall[] = [
  { method: 'GET', path: /^\/services\/rest\/system\/v1\/serverTime$/, answer: serverTime },
  { method: 'GET', path: /^\/services\/rest\/record\/v1\/metadata-catalog$/, answer: metadataCatalog },
  { method: 'GET', path: /^\/services\/rest\/record\/v1\/([A-Za-z]+)\/(-?[0-9]+)$/, answer: record },
  { method: 'POST', path: /^\/services\/rest\/query\/v1\/suiteql$/, answer: answerSuiteQl },
];
