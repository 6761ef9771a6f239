// Envelopes, status elements and faults in the shape that SuiteTalk gives them.

import type { HttpAnswer } from '../http';
import type { World } from '../world';
import { answer } from './answers';
import { escapeXml, NS } from './soap-xml';

const XML_TYPE = 'text/xml; charset=utf-8';

function envelope(header: string, body: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8"?>' +
    `<soapenv:Envelope xmlns:soapenv="${NS.soap}" xmlns:xsd="http://www.w3.org/2001/XMLSchema"` +
    ` xmlns:xsi="${NS.xsi}">${header}<soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`
  );
}

/** `body` may use the prefix `platformCore` and the default namespace of messages, as SuiteTalk's answers do. */
export function soapAnswer(world: World, operation: string, body: string): HttpAnswer {
  const header =
    `<soapenv:Header><platformMsgs:documentInfo xmlns:platformMsgs="${NS.messages}">` +
    '<platformMsgs:nsId>WEBSERVICES_FAKE</platformMsgs:nsId></platformMsgs:documentInfo></soapenv:Header>';
  const response = `${operation}Response`;
  const wrapped = `<${response} xmlns="${NS.messages}" xmlns:platformCore="${NS.core}">${body}</${response}>`;
  return answer(world, 200, XML_TYPE, envelope(header, wrapped));
}

export const STATUS_OK = '<platformCore:status isSuccess="true"/>';

export function statusError(code: string, message: string): string {
  return (
    '<platformCore:status isSuccess="false"><platformCore:statusDetail type="ERROR">' +
    `<platformCore:code>${code}</platformCore:code>` +
    `<platformCore:message>${escapeXml(message)}</platformCore:message>` +
    '</platformCore:statusDetail></platformCore:status>'
  );
}

/** A fault without detail, as the SOAP engine in front of SuiteTalk (Axis 1) writes them [guess]. */
export function engineFault(world: World, faultcode: string, text: string): HttpAnswer {
  const fault =
    `<soapenv:Fault><faultcode xmlns:ns1="http://xml.apache.org/axis/">${faultcode}</faultcode>` +
    `<faultstring>${escapeXml(text)}</faultstring></soapenv:Fault>`;
  return answer(world, 500, XML_TYPE, envelope('', fault));
}

type FaultName =
  'invalidCredentialsFault' | 'insufficientPermissionFault' | 'invalidVersionFault' | 'unexpectedErrorFault';

/** Faults come with status 500 and stand in the faults namespace (OH:section_N3539420). */
export function soapFault(world: World, name: FaultName, code: string, message: string): HttpAnswer {
  const text = escapeXml(message);
  const fault =
    '<soapenv:Fault><faultcode>soapenv:Server.userException</faultcode>' +
    `<faultstring>${text}</faultstring><detail>` +
    `<platformFaults:${name} xmlns:platformFaults="${NS.faults}">` +
    `<platformFaults:code>${code}</platformFaults:code>` +
    `<platformFaults:message>${text}</platformFaults:message>` +
    `</platformFaults:${name}></detail></soapenv:Fault>`;
  return answer(world, 500, XML_TYPE, envelope('', fault));
}

/** The one answer to every refused login. */
export function soapLoginRefused(world: World): HttpAnswer {
  return soapFault(world, 'invalidCredentialsFault', 'USER_ERROR', 'Invalid login attempt.');
}
