// Which of NetSuite's channels a recipe asks for: what it does not need is not asked, and fails nothing.
import type { Recipe } from '@/utils/guide/recipe';

const SOAP = 'ADMI_WEBSERVICES';
const REST = 'ADMI_RESTWEBSERVICES';

type Asking = Pick<Recipe, 'features' | 'permissions' | 'test'>;

/** A recipe that names SOAP nowhere, and another channel, does not use it; where either of the two will do, nor does it. */
export function wantsSoap({ features, permissions, test }: Asking): boolean {
  const { rest, suiteql = [], restlets = [] } = test;
  const isOn = (feature: string) => features.some(({ id }) => id === feature);
  const isNamed = (key: string, other: string) =>
    permissions.some(({ key: own, or = [] }) => {
      const any = [own, ...or.map((one) => one.key)];
      return any.includes(key) && !any.includes(other);
    });
  const isSoap = isOn('webservicesexternal') || isNamed(SOAP, REST);
  const isOther =
    rest || suiteql.length > 0 || restlets.length > 0 || isOn('restwebservices') || isNamed(REST, SOAP);
  return isSoap || !isOther;
}

/** Whether REST web services are asked for the time: for themselves, or before the records that are looked for there. */
export function asksRest(recipe: Asking): boolean {
  return recipe.test.rest || (!wantsSoap(recipe) && recipe.test.records.length > 0);
}
