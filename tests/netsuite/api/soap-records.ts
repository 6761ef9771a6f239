// Answers getList for the four record types that a connection test may ask for.

import { permissionInMessage } from '../permissions';
import type { Account, Role } from '../world';
import { hasPermission } from './permission';
import { recordTypes } from './record-types';
import { STATUS_OK, statusError } from './soap-answers';
import { escapeXml, NS, resolve } from './soap-xml';
import type { XmlElement } from './soap-xml';

function isRecordRef(baseRef: XmlElement): boolean {
  const type = resolve(baseRef.attributes[`${NS.xsi} type`] ?? '', baseRef.scope);
  return type !== null && type[0] === NS.core && type[1] === 'RecordRef';
}

function readOne(account: Account, role: Role, type: string, id: string): string {
  const permission = recordTypes.get(type);
  if (permission === undefined) {
    return statusError('INVALID_RCRD_TYPE', `The record type ${type} is invalid.`);
  }
  // Guess: permission is checked before existence, so an impossible id shows whether the permission is there.
  if (!hasPermission(role, permission, 1)) {
    // The two blanks after "need" are NetSuite's own (NetSweet/netsuite#249).
    const rest = `'${permissionInMessage(permission)}' permission to access this page. Please contact your account administrator.`;
    return statusError('INSUFFICIENT_PERMISSION', `Permission Violation: You need  the ${rest}`);
  }
  const location = type === 'location' ? account.locations.find((one) => String(one.id) === id) : undefined;
  if (location === undefined) {
    // OH:section_N3536574 names type, id and scompid; the wording in between is a guess.
    const what = `type: ${type}, id: ${id}, scompid: ${account.id}`;
    return statusError('RCRD_DSNT_EXIST', `That record does not exist. ${what}`);
  }
  return (
    `${STATUS_OK}<record internalId="${location.id}" xsi:type="listAcct:Location" xmlns:listAcct="${NS.accounting}">` +
    `<listAcct:name>${escapeXml(location.name)}</listAcct:name>` +
    `<listAcct:isInactive>${String(location.inactive)}</listAcct:isInactive></record>`
  );
}

/** The body of the answer; null when a baseRef is not a core RecordRef with a type and an internal id. */
export function getList(account: Account, role: Role, request: XmlElement): string | null {
  const parts: string[] = [];
  for (const baseRef of request.children) {
    const type = baseRef.attributes['type'];
    const id = baseRef.attributes['internalId'];
    if (baseRef.namespace !== NS.messages || baseRef.name !== 'baseRef') return null;
    if (!isRecordRef(baseRef) || !type || !id) return null;
    parts.push(`<readResponse>${readOne(account, role, type, id)}</readResponse>`);
  }
  return `<readResponseList>${STATUS_OK}${parts.join('')}</readResponseList>`;
}
