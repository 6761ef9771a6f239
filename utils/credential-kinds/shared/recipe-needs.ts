// What the tests of every kind need of a recipe: REST web services, for each record the permission that reads it, and for queries more.
import type { Recipe } from '../../guide/recipe';
import { recordTypes } from '../../netsuite/ids/record-types';
import type { RecipeNeed } from '../kind';

export const restNeed: Omit<RecipeNeed, 'path' | 'what'> = {
  features: ['restwebservices'],
  permissions: [['ADMI_RESTWEBSERVICES']],
};

export function restNeeds({ test }: Recipe): readonly RecipeNeed[] {
  const { suiteql = [], restlets = [] } = test;
  return [
    ...(test.rest ? [{ ...restNeed, path: ['test', 'rest'], what: 'The test of REST web services' }] : []),
    ...(suiteql.length === 0
      ? []
      : [
          {
            features: restNeed.features,
            permissions: [...restNeed.permissions, ['REPO_ANALYTICS']],
            path: ['test', 'suiteql'],
            what: 'A query in SuiteQL',
          },
        ]),
    ...(restlets.length === 0
      ? []
      : [
          {
            features: ['serversidescripting'],
            permissions: [],
            path: ['test', 'restlets'],
            what: 'The test of a RESTlet',
          },
        ]),
  ];
}

export function recordNeeds({ test }: Recipe): readonly RecipeNeed[] {
  return test.records.flatMap((record, place): RecipeNeed[] => {
    const type = recordTypes.find(({ name }) => name === record);
    return type === undefined
      ? []
      : [
          {
            path: ['test', 'records', place],
            what: `The test of ${record}`,
            features: [],
            permissions: [[type.permission]],
          },
        ];
  });
}
