// SOAP without a toolkit: builds the two read-only questions of the connection test and reads NetSuite's answers.

import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { foreignCode, foreignText } from '@/utils/connection/foreign-text';
import type { Passport } from './sign-request';

/** 2025.2 is the current and the last planned endpoint (Oracle help, section_N3418621; sure). */
export const SOAP_PATH = '/services/NetSuitePort_2025_2';

export interface RecordRef {
  /** As SOAP spells it, such as `salesOrder`. */
  readonly type: string;
  readonly internalId: string;
}

/** One record's answer. `code` is null when it succeeded or named none. */
export interface RecordStatus {
  readonly ok: boolean;
  readonly code: string | null;
  readonly message: string | null;
}

export type SoapAnswer =
  /** `serverTime` as NetSuite wrote it, or null when it said yes and gave no readable time. */
  | { readonly type: 'server-time'; readonly serverTime: string | null }
  /** One status per record, in the order asked (likely). */
  | { readonly type: 'records'; readonly statuses: readonly RecordStatus[] }
  /** A SOAP fault, or a refusal of the operation as a whole. `fault` is the fault's element name. */
  | {
      readonly type: 'fault';
      readonly code: string | null;
      readonly fault: string | null;
      readonly message: string | null;
      /** What stands around the detail, where it says something else. */
      readonly faultstring: string | null;
    }
  | { readonly type: 'unreadable' };

const NAMESPACES = [
  ['soapenv', 'http://schemas.xmlsoap.org/soap/envelope/'],
  ['xsi', 'http://www.w3.org/2001/XMLSchema-instance'],
  ['m', 'urn:messages_2025_2.platform.webservices.netsuite.com'],
  ['c', 'urn:core_2025_2.platform.webservices.netsuite.com'],
]
  .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
  .join('');

/** Headers of a SOAP 1.1 request; that the action is the operation's bare name is likely. */
export function soapHeaders(operation: 'getServerTime' | 'getList'): Record<string, string> {
  return { 'Content-Type': 'text/xml; charset=utf-8', SOAPAction: `"${operation}"` };
}

/** Asks for the time: needs no permission beyond SOAP Web Services itself (Oracle help, section_N3508018; sure). */
export function serverTimeEnvelope(passport: Passport): string {
  return envelope(passport, '<m:getServerTime/>');
}

/** Asks for several records in one request (sure). */
export function getListEnvelope(passport: Passport, refs: readonly RecordRef[]): string {
  const list = refs.map(
    ({ type, internalId }) =>
      `<m:baseRef xsi:type="c:RecordRef" type="${escapeXml(type)}" internalId="${escapeXml(internalId)}"/>`,
  );
  return envelope(passport, `<m:getList>${list.join('')}</m:getList>`);
}

/** The passport's children are of the core namespace: the XSD says so, Oracle's printed samples differ (likely). */
function envelope(passport: Passport, body: string): string {
  const { account, consumerKey, token, nonce, timestamp, signature, algorithm } = passport;
  const field = (name: string, value: string) => `<c:${name}>${escapeXml(value)}</c:${name}>`;
  return (
    `<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope${NAMESPACES}><soapenv:Header><m:tokenPassport>` +
    field('account', account) +
    field('consumerKey', consumerKey) +
    field('token', token) +
    field('nonce', nonce) +
    field('timestamp', String(timestamp)) +
    `<c:signature algorithm="${escapeXml(algorithm)}">${escapeXml(signature)}</c:signature>` +
    `</m:tokenPassport></soapenv:Header><soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`
  );
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' } as const;

/** For text and attributes. What XML 1.0 cannot hold at all becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign as keyof typeof ENTITIES])
    .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const MAX_CHARACTERS = 256 * 1024;

/** Entities stay untouched: the five harmless ones are decoded in messages only, and a DOCTYPE is never read. */
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: 40,
});

/**
 * Reads an answer by local names, leniently in what surrounds the facts and strictly in the facts: success is only what
 * stands as `isSuccess="true"` in its own place in the one body of the one envelope.
 */
export function readSoap(answered: string): SoapAnswer {
  // Proxies put blank lines or a mark of the byte order before it.
  const text = answered.replace(/^[\s\uFEFF]+/, '');
  const unreadable: SoapAnswer = { type: 'unreadable' };
  // SOAP forbids a document type (SOAP 1.1, section 3), and every entity bomb needs one.
  if (text.length > MAX_CHARACTERS || /<!(?:DOCTYPE|ENTITY)/i.test(text)) return unreadable;
  let document: unknown;
  try {
    if (XMLValidator.validate(text) !== true) return unreadable;
    document = parser.parse(text);
  } catch {
    return unreadable;
  }
  const body = childAt(document, 'Envelope', 'Body');
  const names = Object.keys(isNode(body) ? body : {}).filter((name) => !name.startsWith('@'));
  if (names.length !== 1) return unreadable;
  const name = names[0];
  if (name === 'Fault') return readFault(childAt(body, 'Fault'));
  if (name === 'getServerTimeResponse') {
    const result = childAt(body, name, 'getServerTimeResult');
    const status = readStatus(childAt(result, 'status'));
    if (status === null) return unreadable;
    if (!status.ok) return refusedAsAWhole(status);
    const time = textOf(childAt(result, 'serverTime'));
    const readable = time !== null && /^\d{4}-\d\d-\d\dT[\d:.]{5,18}(?:Z|[+-]\d\d:?\d\d)?$/.test(time);
    return { type: 'server-time', serverTime: readable ? time : null };
  }
  if (name === 'getListResponse') return readList(childAt(body, name, 'readResponseList'));
  return unreadable;
}

function readList(list: unknown): SoapAnswer {
  const whole = readStatus(childAt(list, 'status'));
  const entries = asList(childAt(list, 'readResponse'));
  if (whole !== null && !whole.ok && entries.length === 0) {
    return refusedAsAWhole(whole);
  }
  const statuses: RecordStatus[] = [];
  for (const entry of entries) {
    const status = readStatus(childAt(entry, 'status'));
    if (status === null) return { type: 'unreadable' };
    statuses.push(status);
  }
  return statuses.length === 0 ? { type: 'unreadable' } : { type: 'records', statuses };
}

function refusedAsAWhole({ code, message }: RecordStatus): SoapAnswer {
  return { type: 'fault', code, fault: null, message, faultstring: null };
}

function readStatus(node: unknown): RecordStatus | null {
  const success = textOf(childAt(node, '@isSuccess'))?.toLowerCase();
  if (success === 'true' || success === '1') return { ok: true, code: null, message: null };
  if (success !== 'false' && success !== '0') return null;
  const first = asList(childAt(node, 'statusDetail'))[0];
  return {
    ok: false,
    code: foreignCode(textOf(childAt(first, 'code'))),
    message: readMessage(childAt(first, 'message')),
  };
}

function readFault(fault: unknown): SoapAnswer {
  const detail = childAt(fault, 'detail');
  const name = Object.keys(isNode(detail) ? detail : {}).find((key) => /fault$/i.test(key)) ?? null;
  const inner = name === null ? undefined : asList(childAt(detail, name))[0];
  const said = readMessage(childAt(inner, 'message'));
  const around = readMessage(childAt(fault, 'faultstring')) ?? readMessage(childAt(fault, 'Reason', 'Text'));
  return {
    type: 'fault',
    code: foreignCode(textOf(childAt(inner, 'code'))),
    fault: foreignCode(name),
    message: said ?? around,
    faultstring: said === null || said === around ? null : around,
  };
}

function readMessage(node: unknown): string | null {
  const text = textOf(node);
  if (text === null) return null;
  const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" } as const;
  const decoded = text.replace(
    /&(amp|lt|gt|quot|apos);/g,
    (_, name: string) => named[name as keyof typeof named],
  );
  return foreignText(decoded);
}

type XmlNode = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is XmlNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Follows names that must each occur exactly once; a repeated element is a list and ends the way. */
function childAt(value: unknown, ...path: readonly string[]): unknown {
  let here = value;
  for (const name of path) here = isNode(here) && Object.hasOwn(here, name) ? here[name] : undefined;
  return here;
}

function asList(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly unknown[]) : [value];
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  const text = childAt(value, '#text');
  return typeof text === 'string' ? text : null;
}
