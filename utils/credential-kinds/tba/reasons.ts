// The reasons that a check of token-based authentication may give beside the engine's, and how each is said.
import type { ReasonText } from '@/utils/connection/causes';
import { fact, namesOfFields } from '@/utils/connection/describe';
import { sharedReasons, type Params } from '../shared/reasons';
import { tbaFields } from './fields';

const fields: Params = ({ detail }) => [namesOfFields(detail['fields'], tbaFields)];

export const tbaReasons = {
  ...sharedReasons,
  // Values, looked at without a request.
  'nothing-to-probe': { text: 'connection.reason.nothingToProbe' },
  'value-missing': { text: 'connection.reason.valueMissing', params: fields },
  'value-not-trimmed': { text: 'connection.reason.valueNotTrimmed', params: fields },
  'value-shape': { text: 'connection.reason.valueShape', params: fields },
  'values-equal': { text: 'connection.reason.valuesEqual', params: fields },
  'clock-off': {
    text: 'connection.reason.clockOff',
    params: ({ detail }) => [Math.abs(Number(detail['clockSeconds'] ?? 0))],
  },
  // The login.
  /** Nothing is known of the login then. */
  'identity-unknown': { text: 'connection.reason.identityUnreadable' },
  'other-role-named': {
    text: 'connection.reason.otherRoleNamed',
    params: ({ actingAs, detail }) => [actingAs?.roleName ?? '–', fact(detail['role'])],
  },
  /** SOAP, or REST, let the token in after a RESTlet had not. */
  'soap-only': { text: 'connection.reason.soapOnly' },
  'rest-only': { text: 'connection.reason.restOnly' },
} as const satisfies Readonly<Record<string, ReasonText>>;
export type TbaReason = keyof typeof tbaReasons;
