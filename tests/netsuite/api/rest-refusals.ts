// What REST web services say to a login without a feature or a permission.

import type { HttpAnswer } from '../http';
import type { World } from '../world';
import { restError } from './answers';

/** [likely] a 403 that names the feature to enable. */
export function featureOff(world: World, label: string): HttpAnswer {
  const detail = `Feature Disabled: Enable the '${label}' feature to perform this action.`;
  return restError(world, 403, 'INSUFFICIENT_PERMISSION', detail);
}

export function roleRefused(world: World): HttpAnswer {
  const detail = 'Your current role does not have permission to perform this action.';
  return restError(world, 400, 'USER_ERROR', detail);
}
