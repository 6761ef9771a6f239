// The SOAP port: getServerTime and getList with a TokenPassport, and getDataCenterUrls without any login.

import type { HttpAnswer, HttpRequest } from '../http';
import type { Account, World } from '../world';
import { answer, clockOf, methodNotAllowed, notFound } from './answers';
import { dataCenterUrls } from './discovery';
import { hasPermission } from './permission';
import { engineFault, soapAnswer, soapFault, soapLoginRefused, STATUS_OK, statusError } from './soap-answers';
import { logInByPassport } from './soap-login';
import { getList } from './soap-records';
import { childrenOf, escapeXml, NS, parseXml } from './soap-xml';
import type { XmlElement } from './soap-xml';

/** 2025.2 is the last planned endpoint (OH:section_N3418621). */
const PORT = '/services/NetSuitePort_2025_2';

interface Envelope {
  header: XmlElement | undefined;
  operation: XmlElement;
}

function readEnvelope(text: string): Envelope | null {
  const root = parseXml(text);
  if (root?.namespace !== NS.soap || root.name !== 'Envelope') return null;
  const [header, ...furtherHeaders] = childrenOf(root, NS.soap, 'Header');
  const [body, ...furtherBodies] = childrenOf(root, NS.soap, 'Body');
  const operation = body?.children[0];
  if (operation === undefined || body?.children.length !== 1) return null;
  if (furtherHeaders.length > 0 || furtherBodies.length > 0) return null;
  return { header, operation };
}

/** The transport rules of SOAP 1.1 first: they need no account and know no login. */
function openRequest(world: World, request: HttpRequest): Envelope | HttpAnswer {
  if (request.method !== 'POST') return methodNotAllowed(world, 'POST');
  if (request.url.pathname !== PORT) {
    if (!/^\/services\/NetSuitePort_\d{4}_\d$/.test(request.url.pathname)) return notFound(world);
    const text = 'The SOAP web services endpoint version is invalid.';
    return soapFault(world, 'invalidVersionFault', 'INVALID_WS_VERSION', text);
  }
  if (!/^text\/xml(?:;\s*charset="?utf-8"?)?$/i.test(request.headers['content-type']?.trim() ?? '')) {
    return answer(world, 415, 'text/html; charset=utf-8', '<html><body>Unsupported Media Type</body></html>');
  }
  const action = request.headers['soapaction'];
  if (action === undefined) return engineFault(world, 'ns1:Client.NoSOAPAction', 'no SOAPAction header!');
  const envelope = readEnvelope(request.body);
  if (envelope === null) {
    return engineFault(world, 'soapenv:Server.userException', 'org.xml.sax.SAXParseException');
  }
  // Strict by intent: the operation's name in quotation marks, as SOAP 1.1 6.1.1 wants it [likely].
  if (action !== `"${envelope.operation.name}"` || envelope.operation.namespace !== NS.messages) {
    return engineFault(world, 'soapenv:Client', 'The operation could not be found.');
  }
  return envelope;
}

/** `2026-11-23T09:30:00.000-08:00`: local time of NetSuite's data centre, with its offset. */
function pacificTime(at: number): string {
  return new Date(at - 8 * 3_600_000).toISOString().replace('Z', '-08:00');
}

function unexpected(world: World): HttpAnswer {
  return soapFault(world, 'unexpectedErrorFault', 'UNEXPECTED_ERROR', 'An unexpected error occurred.');
}

/** `<slug>.suitetalk.api.netsuite.com` apart from `/services/rest/`. */
export function handleSoap(world: World, account: Account | undefined, request: HttpRequest): HttpAnswer {
  const opened = openRequest(world, request);
  if ('status' in opened) return opened;
  const { header, operation } = opened;
  const login = logInByPassport(world, account, request, header);
  if (login === 'ambiguous') {
    return soapFault(world, 'invalidCredentialsFault', 'USER_ERROR', 'Ambiguous authentication');
  }
  if (login === null) return soapLoginRefused(world);
  // The codes and texts are Oracle's (OH:section_N3539978), the fault around them likely.
  if (!login.account.features.has('webservicesexternal')) {
    const text = 'You have not enabled SOAP web services feature for your account.';
    return soapFault(world, 'insufficientPermissionFault', 'WS_FEATURE_REQD', text);
  }
  // Only Full logs in (OH:section_N3424476).
  if (!hasPermission(login.role, 'ADMI_WEBSERVICES', 4)) {
    const text = 'You do not have permission to access SOAP web services feature.';
    return soapFault(world, 'insufficientPermissionFault', 'WS_PERMISSION_REQD', text);
  }
  if (operation.name === 'getServerTime') {
    const time = `<platformCore:serverTime>${pacificTime(clockOf(world))}</platformCore:serverTime>`;
    const result = `<platformCore:getServerTimeResult>${STATUS_OK}${time}</platformCore:getServerTimeResult>`;
    return soapAnswer(world, 'getServerTime', result);
  }
  if (operation.name === 'getList') {
    const list = getList(login.account, login.role, operation);
    return list === null ? unexpected(world) : soapAnswer(world, 'getList', list);
  }
  return unexpected(world);
}

/** `webservices.netsuite.com`: getDataCenterUrls only; credentials are ignored (OH:section_N3494684). */
export function handleSoapDiscovery(world: World, request: HttpRequest): HttpAnswer {
  const opened = openRequest(world, request);
  if ('status' in opened) return opened;
  if (opened.operation.name !== 'getDataCenterUrls') return unexpected(world);
  const accountId = childrenOf(opened.operation, NS.messages, 'account')[0]?.text ?? '';
  const urls = Object.entries(dataCenterUrls(world, accountId))
    .map(([name, url]) => `<platformCore:${name}>${escapeXml(url)}</platformCore:${name}>`)
    .join('');
  const content =
    accountId === ''
      ? statusError('DATA_REQD', 'The account is required.')
      : `${STATUS_OK}<platformCore:dataCenterUrls>${urls}</platformCore:dataCenterUrls>`;
  const result = `<platformCore:getDataCenterUrlsResult>${content}</platformCore:getDataCenterUrlsResult>`;
  return soapAnswer(world, 'getDataCenterUrls', result);
}
