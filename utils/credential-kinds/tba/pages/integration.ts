// The Integration record, which names the application and shows its Consumer Key and Secret once.
import type { RuleFacts, PageGuide } from '../../../guide/page-guide';

export const integrationList: PageGuide = {
  page: 'integration-list',
  step: 'integration',
  requirements: [],
  list: { wanted: 'application', isMadeNew: true, missing: 'card.list.missing' },
};

export const integrationRecord: PageGuide = {
  page: 'integration-record',
  step: 'integration',
  requirements: [
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
    {
      id: 'tba',
      field: 'tba',
      expect: { type: 'checked', value: true },
      need: 'requirement.tba.need',
      tag: 'requirement.tba.tag',
      cause: 'integrationState',
    },
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
  ],
  subject: { field: 'name', name: 'application' },
  capture: {
    id: 'consumer',
    handedOver: 'card.handedOver.consumer',
    notKept: 'card.notKept.consumer',
    alreadyKept: 'card.alreadyKept.consumer',
    reset: 'card.reset.consumer',
  },
  first: [{ tone: 'warning', text: 'card.tbaGone', when: isGone }],
};

/** Boxes of other ways to log in are there, and the one of this is not: gone for new set-ups (Oracle, from 2027.1, likely). */
function isGone({ reading: { fields, mode } }: RuleFacts): boolean {
  return (
    mode !== 'view' &&
    fields['tba'] === undefined &&
    fields['authorizationCodeGrant'] !== undefined &&
    fields['tbaAuthorizationFlow'] === undefined
  );
}
