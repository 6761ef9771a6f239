// The Integration record with the grant and the scopes of client credentials. It shows the Client ID once.
import type { PageGuide, RequirementSpec, RuleFacts } from '../../../guide/page-guide';
import { grantsOff, integrationBoxes, nameAndState } from '../../shared/pages/integration';
import { scopesOf, type Scope } from '../scopes';

const box = (field: string, name: string, scope: Scope): RequirementSpec => ({
  id: field,
  field,
  name,
  expect: { type: 'checked', value: (recipe) => scopesOf(recipe).includes(scope) },
  optional: true,
  need: 'requirement.scopeOn.need',
  tag: 'requirement.scopeOn.tag',
  unwanted: { need: 'requirement.scopeOff.need', tag: 'requirement.scopeOff.tag' },
  cause: 'scope',
});

export const integrationRecord: PageGuide = {
  page: 'integration-record',
  step: 'integration',
  requirements: [
    ...nameAndState,
    {
      id: 'clientCredentialsGrant',
      field: 'clientCredentialsGrant',
      expect: { type: 'checked', value: true },
      need: 'requirement.clientCredentialsGrant.need',
      tag: 'requirement.clientCredentialsGrant.tag',
      cause: 'grant',
    },
    box('restletsScope', 'RESTlets', 'restlets'),
    box('restScope', 'REST Web Services', 'rest_webservices'),
    box('analyticsScope', 'SuiteAnalytics Connect', 'suite_analytics'),
    {
      id: 'assistantScope',
      field: 'assistantScope',
      expect: { type: 'checked', value: false },
      optional: true,
      need: 'requirement.assistantScope.need',
      tag: 'requirement.assistantScope.tag',
      cause: 'scope',
    },
    {
      id: 'tbaOff',
      field: 'tba',
      expect: { type: 'checked', value: false },
      optional: true,
      // A record that is there may serve an integration that works.
      isOfNew: true,
      need: 'requirement.tbaOff.need',
      tag: 'requirement.tbaOff.tag',
    },
    ...grantsOff,
  ],
  subject: { field: 'name', name: 'application' },
  fill: {
    modes: ['new', 'edit'],
    // NetSuite closes the boxes below the one of token-based authentication when that goes off, as they are (likely).
    requirements: [
      'integrationName',
      'tbaAuthorizationFlow',
      'tbaOff',
      'authorizationCodeGrant',
      'clientCredentialsGrant',
      'restletsScope',
      'restScope',
      'analyticsScope',
      'assistantScope',
    ],
  },
  settings: integrationBoxes,
  tells: [{ field: 'applicationId', key: 'applicationId' }],
  capture: {
    id: 'client',
    handedOver: 'card.handedOver.client',
    notKept: 'card.notKept.client',
    alreadyKept: 'card.alreadyKept.client',
    reset: 'card.reset.client',
  },
  first: [{ tone: 'warning', text: 'card.alsoTba', when: isForTbaToo }],
};

/** NetSuite shows nothing when the grant is added: the Consumer Key goes on being the Client ID (Oracle, section_157771863841; sure). */
function isForTbaToo({ reading: { fields, mode } }: RuleFacts): boolean {
  return mode !== 'new' && fields['tba']?.value === true;
}
