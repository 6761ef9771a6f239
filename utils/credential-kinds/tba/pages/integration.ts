// The Integration record, which names the application and shows its Consumer Key and Secret once.
import type { RuleFacts, PageGuide } from '../../../guide/page-guide';
import { grantsOff, integrationBoxes, nameAndState } from '../../shared/pages/integration';

export const integrationRecord: PageGuide = {
  page: 'integration-record',
  step: 'integration',
  requirements: [
    ...nameAndState,
    {
      id: 'tba',
      field: 'tba',
      expect: { type: 'checked', value: true },
      need: 'requirement.tba.need',
      tag: 'requirement.tba.tag',
      cause: 'integrationState',
    },
    ...grantsOff,
  ],
  subject: { field: 'name', name: 'application' },
  fill: {
    modes: ['new', 'edit'],
    requirements: ['integrationName', 'tba', 'tbaAuthorizationFlow', 'authorizationCodeGrant'],
  },
  settings: integrationBoxes,
  tells: [{ field: 'applicationId', key: 'applicationId' }],
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
