// Which of NetSuite's channels a recipe asks for: what it does not need is not asked, and fails nothing.
import type { Recipe } from '@/utils/guide/recipe';

/** A recipe that names neither the feature nor the permission of SOAP, and another channel, does not use it. */
export function wantsSoap({ features, permissions, test }: Recipe): boolean {
  const isNamed =
    features.some(({ id }) => id === 'webservicesexternal') ||
    permissions.some(({ key }) => key === 'ADMI_WEBSERVICES');
  return isNamed || !test.rest;
}
