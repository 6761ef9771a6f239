// The reasons that a check of any kind may give beside the engine's, and how each is said.
import type { ReasonText } from '@/utils/connection/causes';
import type { Detail } from '@/utils/connection/check';
import { fact } from '@/utils/connection/describe';

export type Params = NonNullable<ReasonText['params']>;

/** NetSuite's own names; of another record type the id is shown. */
const recordNames: Readonly<Record<string, string>> = {
  salesOrder: 'Sales Order',
  itemFulfillment: 'Item Fulfillment',
  purchaseOrder: 'Purchase Order',
};

export const code: Params = ({ detail }) => [fact(detail['code'])];

export const sharedReasons = {
  // Addresses.
  'hosts-unconfirmed': { text: 'connection.reason.hostsUnconfirmed' },
  'hosts-other-account': { text: 'connection.reason.hostsOtherAccount' },
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
  'rate-limited': { text: 'connection.reason.rateLimited' },
  'account-disabled': { text: 'connection.reason.accountDisabled', params: code },
  'account-unknown': { text: 'connection.reason.accountUnknown' },
  // The login.
  'invalid-login': { text: 'connection.reason.invalidLogin' },
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
  'record-permission-missing': {
    text: 'connection.reason.recordPermissionMissing',
    params: ({ detail }) => [recordsThatAre('missing', detail)],
  },
  'record-unclear': {
    text: 'connection.reason.recordUnclear',
    params: ({ detail }) => [recordsThatAre('unclear', detail), fact(detail['code'])],
  },
  'location-missing': {
    text: 'connection.reason.locationMissing',
    params: ({ detail }) => [fact(detail['locationId'])],
  },
  'location-not-permitted': {
    text: 'connection.reason.locationNotPermitted',
    lead: 'popup.check.locationNotTested',
  },
  'location-unclear': {
    text: 'connection.reason.locationUnclear',
    lead: 'popup.check.locationNotTested',
    params: code,
  },
  // Anything else.
  'not-found': { text: 'connection.reason.notFound' },
  forbidden: { text: 'connection.reason.forbidden' },
  /** Without a word of NetSuite's, so it may come from something on the way (likely). */
  'forbidden-silently': { text: 'connection.reason.forbidden' },
  'refused-other': { text: 'connection.reason.refusedOther', params: code },
} as const satisfies Readonly<Record<string, ReasonText>>;
export type SharedReason = keyof typeof sharedReasons;

function recordsThatAre(verdict: string, detail: Detail): string {
  return Object.entries(detail)
    .filter(([type, entry]) => entry === verdict && type !== 'location')
    .map(([type]) => recordNames[type] ?? type)
    .join(', ');
}
