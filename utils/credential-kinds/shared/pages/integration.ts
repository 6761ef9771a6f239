// The Integration record, as far as it is the same for every kind: its list, its name and its state.
import type { PageGuide, RequirementSpec } from '../../../guide/page-guide';
import { integrationFlags } from '../../../netsuite/pages/integration-record';

export const integrationList: PageGuide = {
  page: 'integration-list',
  step: 'integration',
  requirements: [],
  list: { wanted: 'application', isMadeNew: true, missing: 'card.list.missing' },
};

/** What is wanted of every record. */
export const nameAndState: readonly RequirementSpec[] = [
  {
    id: 'integrationName',
    field: 'name',
    expect: { type: 'named', name: 'application' },
    need: 'requirement.integrationName.need',
    tag: 'requirement.integrationName.tag',
  },
  {
    id: 'integrationState',
    field: 'state',
    expect: { type: 'choice', right: ['enabled'], wrong: ['blocked', 'waitingforapproval'] },
    need: 'requirement.integrationState.need',
    tag: 'requirement.integrationState.tag',
    cause: 'integrationState',
  },
];

/** What a recipe may ask of the boxes, by their own names. The code grant is only said. */
export const integrationBoxes: NonNullable<PageGuide['settings']> = {
  list: 'integrationSettings',
  fields: Object.fromEntries(
    Object.keys(integrationFlags).map((field) => [
      field,
      field === 'authorizationCodeGrant' ? { field, isSaidOnly: true } : { field },
    ]),
  ),
};

/** Grants for which NetSuite asks for an address. */
export const grantsOff: readonly RequirementSpec[] = [
  {
    id: 'tbaAuthorizationFlow',
    field: 'tbaAuthorizationFlow',
    expect: { type: 'checked', value: false },
    optional: true,
    need: 'requirement.tbaAuthorizationFlow.need',
    tag: 'requirement.tbaAuthorizationFlow.tag',
  },
  {
    id: 'authorizationCodeGrant',
    field: 'authorizationCodeGrant',
    expect: { type: 'checked', value: false },
    optional: true,
    need: 'requirement.authorizationCodeGrant.need',
    tag: 'requirement.authorizationCodeGrant.tag',
  },
];
