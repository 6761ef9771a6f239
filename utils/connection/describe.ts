// Says a rung's result as a message: one plain sentence with the facts that belong into it.
import { credentialFields, fieldNames } from '../credential/fields';
import type { Message } from '../guide/message';
import { recordTypes, type RecordType } from '../guide/recipe';
import type { ReasonId, RungResult } from './check';

const recordNames: Readonly<Record<RecordType, string>> = {
  salesOrder: 'Sales Order',
  itemFulfillment: 'Item Fulfillment',
  purchaseOrder: 'Purchase Order',
};

type Facts = Pick<RungResult, 'detail' | 'actingAs'>;

/** What fills `$1` and `$2` of a reason's text; reasons that are not here need nothing. */
const parameters: Partial<Record<ReasonId, (facts: Facts) => (string | number)[]>> = {
  'value-missing': ({ detail }) => [namesOf(detail['fields'])],
  'value-not-trimmed': ({ detail }) => [namesOf(detail['fields'])],
  'value-shape': ({ detail }) => [namesOf(detail['fields'])],
  'values-equal': ({ detail }) => [namesOf(detail['fields'])],
  'account-spelling': ({ detail }) => [fact(detail['expected'])],
  'clock-off': ({ detail }) => [Math.abs(Number(detail['clockSeconds'] ?? 0))],
  'server-error': ({ detail }) => [fact(detail['status'])],
  'account-disabled': ({ detail }) => [fact(detail['code'])],
  'role-or-user-refused': ({ detail }) => [fact(detail['code'])],
  'other-account': ({ actingAs }) => [actingAs?.companyId ?? ''],
  'record-permission-missing': ({ detail }) => [recordsThat(detail, 'missing')],
  'record-unclear': ({ detail }) => [recordsThat(detail, 'unclear'), fact(detail['code'])],
  'location-missing': ({ detail }) => [fact(detail['locationId'])],
  'location-unclear': ({ detail }) => [fact(detail['code'])],
  'refused-other': ({ detail }) => [fact(detail['code'])],
};

export function describeResult(result: Pick<RungResult, 'reason' | 'detail' | 'actingAs'>): Message {
  const key = result.reason.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return { key: `connection.reason.${key}`, params: parameters[result.reason]?.(result) ?? [] };
}

function fact(value: string | number | boolean | null | undefined): string {
  return value === undefined || value === null ? '–' : String(value);
}

/** `consumerKey,tokenId` → `Consumer Key, Token ID`. */
function namesOf(fields: Facts['detail'][string] | undefined): string {
  const named = String(fields ?? '').split(',');
  return credentialFields
    .filter((field) => named.includes(field))
    .map((field) => fieldNames[field])
    .join(', ');
}

function recordsThat(detail: Facts['detail'], verdict: string): string {
  return recordTypes
    .filter((type) => detail[type] === verdict)
    .map((type) => recordNames[type])
    .join(', ');
}
