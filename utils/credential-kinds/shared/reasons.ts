// The reasons that a check of any kind may give beside the engine's, and how each is said.
import type { ReasonText } from '@/utils/connection/causes';
import type { Detail } from '@/utils/connection/check';
import { fact } from '@/utils/connection/describe';
import { recordLabel, recordType } from '@/utils/netsuite/ids/record-types';

export type Params = NonNullable<ReasonText['params']>;

/** How long NetSuite locks a user (Oracle help, subsect_156935170194; sure). */
const LOCK_MINUTES = 30;

export const code: Params = ({ detail }) => [fact(detail['code'])];

export const sharedReasons = {
  // Addresses.
  'hosts-unconfirmed': { text: 'connection.reason.hostsUnconfirmed' },
  'hosts-other-account': { text: 'connection.reason.hostsOtherAccount' },
  'hosts-unavailable': {
    text: 'connection.reason.hostsUnavailable',
    params: ({ detail }) => [fact(detail['status'])],
  },
  'wrong-host': { text: 'connection.reason.wrongHost' },
  // Values, looked at without a request.
  'account-spelling': {
    text: 'connection.reason.accountSpelling',
    params: ({ detail }) => [fact(detail['expected'])],
  },
  'location-shape': { text: 'connection.reason.locationShape' },
  // NetSuite's own state.
  maintenance: { text: 'connection.reason.maintenance' },
  'server-error': {
    text: 'connection.reason.serverError',
    params: ({ detail }) => [fact(detail['status'])],
  },
  'server-slow': { text: 'connection.reason.serverSlow' },
  'rate-limited': { text: 'connection.reason.rateLimited' },
  'account-disabled': { text: 'connection.reason.accountDisabled', params: code },
  'account-unknown': { text: 'connection.reason.accountUnknown' },
  // The login.
  'invalid-login': { text: 'connection.reason.invalidLogin' },
  /** NetSuite gave the code that it gives such a role on a RESTlet. */
  'web-services-only-role': { text: 'connection.reason.webServicesOnlyRole' },
  'login-disabled': { text: 'connection.reason.loginDisabled', params: code },
  'user-refused': { text: 'connection.reason.userRefused', params: code },
  'token-login-refused': { text: 'connection.reason.tokenLoginRefused', params: code },
  'user-locked': {
    text: 'connection.reason.userLocked',
    params: ({ detail }) => [fact(detail['minutes'] ?? LOCK_MINUTES)],
  },
  'two-factor': { text: 'connection.reason.twoFactor' },
  /** It asked for a password or a session, so it saw no signature and no token. */
  'login-not-seen': { text: 'connection.reason.loginNotSeen', params: code },
  'version-refused': { text: 'connection.reason.versionRefused' },
  'language-refused': { text: 'connection.reason.languageRefused' },
  'role-or-user-refused': { text: 'connection.reason.roleOrUserRefused', params: code },
  'ip-not-allowed': { text: 'connection.reason.ipNotAllowed' },
  'ambiguous-authentication': { text: 'connection.reason.ambiguousAuthentication' },
  'other-account': {
    text: 'connection.reason.otherAccount',
    params: ({ actingAs }) => [actingAs?.companyId ?? ''],
  },
  'identity-unknown': { text: 'connection.reason.identityUnknown' },
  // What the role may do.
  'feature-off': { text: 'connection.reason.featureOff' },
  'permission-missing': { text: 'connection.reason.permissionMissing' },
  'record-restricted': { text: 'connection.reason.recordRestricted' },
  'record-permission-missing': {
    text: 'connection.reason.recordPermissionMissing',
    params: ({ detail }) => [recordsThatAre('missing', detail)],
  },
  'record-unclear': {
    text: 'connection.reason.recordUnclear',
    params: ({ detail }) => [recordsThatAre('unclear', detail), fact(detail['code'])],
  },
  'record-unavailable': {
    text: 'connection.reason.recordUnavailable',
    params: ({ detail }) => [recordsThatAre('unclear', detail), fact(detail['code'])],
  },
  'record-feature-off': {
    text: 'connection.reason.recordFeatureOff',
    params: ({ detail }) => [recordsThatAre('unclear', detail)],
  },
  'location-missing': {
    text: 'connection.reason.locationMissing',
    params: ({ detail }) => [fact(detail['locationId'])],
  },
  'location-not-permitted': {
    text: 'connection.reason.locationNotPermitted',
    lead: 'popup.check.locationNotTested',
  },
  'location-restricted': {
    text: 'connection.reason.recordRestricted',
    lead: 'popup.check.locationNotTested',
  },
  'location-unclear': {
    text: 'connection.reason.locationUnclear',
    lead: 'popup.check.locationNotTested',
    params: code,
  },
  // Queries and RESTlets.
  'query-not-permitted': { text: 'connection.reason.queryNotPermitted' },
  'query-feature-off': { text: 'connection.reason.queryFeatureOff' },
  'query-table': {
    text: 'connection.reason.queryTable',
    params: ({ detail }) => [recordLabel(String(detail['table'] ?? ''))],
  },
  'restlet-missing': { text: 'connection.reason.restletMissing' },
  'restlet-audience': { text: 'connection.reason.restletAudience' },
  'restlet-feature-off': { text: 'connection.reason.featureOff' },
  /** It ran, which shows that login and deployment are right. */
  'restlet-error': { text: 'connection.reason.restletError', params: code },
  // Not NetSuite, or nobody that shows himself.
  'proxy-answered': { text: 'connection.reason.proxyAnswered', params: whoAndStatus },
  'portal-answered': { text: 'connection.reason.portalAnswered' },
  'from-cache': { text: 'connection.reason.fromCache' },
  'edge-refused': { text: 'connection.reason.edgeRefused', params: whoAndStatus },
  'origin-refused': { text: 'connection.reason.originRefused' },
  'unsigned-refusal': { text: 'connection.reason.unsignedRefusal' },
  'unsigned-error': {
    text: 'connection.reason.unsignedError',
    params: ({ detail }) => [fact(detail['status'])],
  },
  'cut-off': { text: 'connection.reason.cutOff' },
  // Anything else.
  'not-found': { text: 'connection.reason.notFound' },
  forbidden: { text: 'connection.reason.forbidden' },
  /** Without a word of NetSuite's, so it may come from something on the way (likely). */
  'forbidden-silently': { text: 'connection.reason.forbidden' },
  'refused-other': { text: 'connection.reason.refusedOther', params: code },
} as const satisfies Readonly<Record<string, ReasonText>>;
export type SharedReason = keyof typeof sharedReasons;

function whoAndStatus({ detail }: { readonly detail: Detail }): readonly string[] {
  return [fact(detail['product'] ?? detail['title']), fact(detail['status'])];
}

function recordsThatAre(verdict: string, detail: Detail): string {
  return Object.entries(detail)
    .filter(([type, entry]) => entry === verdict && recordType(type) !== null)
    .map(([type]) => recordLabel(type))
    .join(', ');
}
