// The reasons that a check of OAuth 2.0 client credentials may give beside the engine's, and how each is said.
import type { ReasonText } from '@/utils/connection/causes';
import { fact, namesOfFields } from '@/utils/connection/describe';
import { code, sharedReasons, type Params } from '../shared/reasons';
import { oauth2Fields } from './fields';

const fields: Params = ({ detail }) => [namesOfFields(detail['fields'], oauth2Fields)];
const role: Params = ({ detail }) => [fact(detail['role']), fact(detail['roleShown'])];
const user: Params = ({ detail }) => [fact(detail['user']), fact(detail['userShown'])];

export const oauth2Reasons = {
  ...sharedReasons,
  // Values, looked at without a request.
  'value-missing': { text: 'connection.reason.valueMissing', params: fields },
  'value-not-trimmed': { text: 'connection.reason.valueNotTrimmed', params: fields },
  'value-shape': { text: 'connection.reason.valueMisshapen', params: fields },
  'values-equal': { text: 'connection.reason.valuesEqual', params: fields },
  'application-id': { text: 'connection.reason.applicationId' },
  'key-unreadable': { text: 'connection.reason.keyUnreadable' },
  'key-encrypted': { text: 'connection.reason.keyEncrypted' },
  'key-refused': { text: 'connection.reason.keyRefused' },
  'key-other': { text: 'connection.reason.keyOther' },
  'certificate-unreadable': { text: 'connection.reason.certificateUnreadable' },
  'certificate-refused': { text: 'connection.reason.certificateRefused' },
  'certificate-other': { text: 'connection.reason.certificateOther' },
  'certificate-expired': { text: 'connection.reason.certificateExpired' },
  'certificate-not-yet-valid': { text: 'connection.reason.certificateNotYetValid' },
  'algorithm-other': {
    text: 'connection.reason.algorithmOther',
    params: ({ detail }) => [fact(detail['expected'])],
  },
  'clock-off': {
    text: 'connection.reason.clockOffAssertion',
    params: ({ detail }) => [Math.abs(Number(detail['clockSeconds'] ?? 0))],
  },
  // The request for a token.
  'client-refused': { text: 'connection.reason.clientRefused', params: code },
  'client-unknown': { text: 'connection.reason.clientUnknown', params: code },
  'token-server-error': { text: 'connection.reason.tokenServerError', params: code },
  'assertion-refused': { text: 'connection.reason.assertionRefused', params: code },
  'scope-refused': { text: 'connection.reason.scopeRefused' },
  'grant-refused': { text: 'connection.reason.grantRefused', params: code },
  'request-malformed': { text: 'connection.reason.requestMalformed', params: code },
  // What the token says.
  'token-unclear': { text: 'connection.reason.tokenUnclear' },
  'other-application': { text: 'connection.reason.otherApplication' },
  'scope-missing': {
    text: 'connection.reason.scopeMissing',
    params: ({ detail }) => [fact(detail['missing'])],
  },
  'other-role': { text: 'connection.reason.otherRole', params: role },
  'other-user': { text: 'connection.reason.otherUser', params: user },
  'other-role-and-user': {
    text: 'connection.reason.otherRoleAndUser',
    params: (facts) => [...role(facts), ...user(facts)],
  },
} as const satisfies Readonly<Record<string, ReasonText>>;
export type Oauth2Reason = keyof typeof oauth2Reasons;
