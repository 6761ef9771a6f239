// The access token of application, user and role, whose id and secret are shown once. NetSuite hides its pages while the feature is off.
import type { PageGuide } from '../../../guide/page-guide';

const closedBefore = { step: 'features', refused: 'card.refused.featureOff' } as const;

export const accessTokenList: PageGuide = {
  page: 'access-token-list',
  step: 'token',
  requirements: [],
  list: { wanted: 'application', isMadeNew: true, isAlwaysNew: true, missing: 'card.list.missing' },
  closedBefore,
};

export const accessTokenRecord: PageGuide = {
  page: 'access-token-record',
  step: 'token',
  requirements: [
    {
      id: 'tokenApplication',
      field: 'application',
      expect: { type: 'named', name: 'application' },
      need: 'requirement.tokenApplication.need',
      tag: 'requirement.tokenApplication.tag',
    },
    {
      id: 'tokenUser',
      field: 'user',
      expect: { type: 'named', name: 'user' },
      need: 'requirement.tokenUser.need',
      tag: 'requirement.tokenUser.tag',
    },
    {
      id: 'tokenRole',
      field: 'role',
      expect: { type: 'named', name: 'role' },
      need: 'requirement.tokenRole.need',
      tag: 'requirement.tokenRole.tag',
      cause: 'tokenOfOtherRole',
    },
  ],
  subject: { field: 'application', name: 'application' },
  // The roles on offer are those of the user.
  fill: { modes: ['new'], requirements: ['tokenApplication', 'tokenUser', 'tokenRole'] },
  // There may be several tokens: the page says which this is, not whether it is ours.
  isNoEvidence: true,
  capture: {
    id: 'token',
    handedOver: 'card.handedOver.token',
    notKept: 'card.notKept.token',
    alreadyKept: 'card.alreadyKept.token',
    reset: 'card.reset.token',
  },
  closedBefore,
};
