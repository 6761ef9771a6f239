// SOAP: what is sent cannot be broken out of, and what comes back is never taken for more than it says.

import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { signPassport } from '@/utils/credential-kinds/tba/sign-request';
import {
  escapeXml,
  getListEnvelope,
  readSoap,
  serverTimeEnvelope,
  soapHeaders,
  type RecordRef,
} from '@/utils/credential-kinds/tba/soap';
import { inputsA } from './vectors';

const passport = signPassport({ account: '123456_SB1', ...inputsA });

const envelope = (body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/">` +
  `<soapenv:Header><platformMsgs:documentInfo xmlns:platformMsgs="urn:m"><platformMsgs:nsId>WEBSERVICES_1</platformMsgs:nsId>` +
  `</platformMsgs:documentInfo></soapenv:Header><soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`;
const time =
  '<getServerTimeResponse xmlns="urn:m"><getServerTimeResult><p:status xmlns:p="urn:c" isSuccess="true"/>' +
  '<serverTime>2026-11-23T09:30:00.000-08:00</serverTime></getServerTimeResult></getServerTimeResponse>';
const refused = (code: string, message: string) =>
  `<status isSuccess="false"><statusDetail type="ERROR"><code>${code}</code><message>${message}</message></statusDetail></status>`;
const list = (...statuses: string[]) =>
  envelope(
    `<getListResponse><readResponseList><status isSuccess="true"/>${statuses
      .map((status) => `<readResponse>${status}</readResponse>`)
      .join('')}</readResponseList></getListResponse>`,
  );
const fault = (inner: string) => envelope(`<soapenv:Fault>${inner}</soapenv:Fault>`);
const unreadable = { type: 'unreadable' };

describe('what is sent', () => {
  it('asks for the time with exactly one passport', () => {
    const text = serverTimeEnvelope(passport);
    expect(XMLValidator.validate(text)).toBe(true);
    expect(text).toContain('<soapenv:Body><m:getServerTime/></soapenv:Body>');
    expect(text.match(/<m:tokenPassport>/g)).toHaveLength(1);
    expect(text).toContain('<c:account>123456_SB1</c:account>');
    expect(text).toContain(`<c:timestamp>${inputsA.timestamp}</c:timestamp>`);
    // Plain base64 here, not percent-encoded as in a header.
    expect(text).toContain(
      '<c:signature algorithm="HMAC-SHA256">UHKKNZLnz//9mGAV0aPWT+FYHDLZsLgS5RBCox9RhL0=<',
    );
    expect(text).not.toMatch(/applicationInfo|JSESSIONID|<[a-z]+:passport>/);
    expect(text).not.toContain(inputsA.credentials.consumerSecret.reveal());
    expect(text).not.toContain(inputsA.credentials.tokenSecret.reveal());
    expect(soapHeaders('getServerTime')).toEqual({
      'Content-Type': 'text/xml; charset=utf-8',
      SOAPAction: '"getServerTime"',
    });
  });

  it('asks for records in the order given', () => {
    const refs: RecordRef[] = [
      { type: 'salesOrder', internalId: '999999999' },
      { type: 'location', internalId: '12' },
    ];
    expect(getListEnvelope(passport, refs)).toContain(
      '<m:getList><m:baseRef xsi:type="c:RecordRef" type="salesOrder" internalId="999999999"/>' +
        '<m:baseRef xsi:type="c:RecordRef" type="location" internalId="12"/></m:getList>',
    );
  });

  it('no text breaks out of element or attribute', () => {
    const reader = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '@',
      removeNSPrefix: true,
      parseTagValue: false,
      trimValues: false,
    });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        const sent = getListEnvelope({ ...passport, account: text }, [
          { type: 'location', internalId: text },
        ]);
        expect(XMLValidator.validate(sent)).toBe(true);
        const read = reader.parse(sent) as { Envelope: { Body: { getList: Record<string, unknown> } } };
        expect(Object.keys(read.Envelope.Body.getList)).toEqual(['baseRef']);
        expect(sent.match(/<c:account>/g)).toHaveLength(1);
      }),
    );
  });

  it('escapes the five signs and keeps blanks, and replaces what XML cannot hold', () => {
    expect(escapeXml(`a<b>&"'\t\n`)).toBe('a&lt;b&gt;&amp;&quot;&apos;&#9;&#10;');
    expect(escapeXml('\u0000\u0008\uD800x\uFFFF😀')).toBe('\uFFFD\uFFFD\uFFFDx\uFFFD😀');
  });
});

describe('what comes back', () => {
  it('the time, whatever the prefixes', () => {
    expect(readSoap(envelope(time))).toEqual({
      type: 'server-time',
      serverTime: '2026-11-23T09:30:00.000-08:00',
    });
    const noPrefix = envelope(time).replaceAll('soapenv:', '');
    expect(readSoap(noPrefix)).toMatchObject({ type: 'server-time' });
    expect(readSoap('\uFEFF' + envelope(time))).toMatchObject({ type: 'server-time' });
  });

  it('a yes without a readable time is a yes', () => {
    const odd = envelope(time).replace(/<serverTime>.*<\/serverTime>/, '<serverTime>soon</serverTime>');
    expect(readSoap(odd)).toEqual({ type: 'server-time', serverTime: null });
  });

  it('a no to the operation', () => {
    const text = envelope(time).replace(/<p:status [^>]*>/, refused('UNEXPECTED_ERROR', 'No.'));
    expect(readSoap(text)).toEqual({
      type: 'fault',
      code: 'UNEXPECTED_ERROR',
      fault: null,
      message: 'No.',
      faultstring: null,
    });
  });

  it('one status per record, with the entities of the message decoded once', () => {
    const message = "You need the 'Lists -&gt; Locations' permission &amp;lt;";
    const text = list(
      refused('RCRD_DSNT_EXIST', 'That record does not exist.'),
      refused('INSUFFICIENT_PERMISSION', message),
      '<status isSuccess="true"/><record xsi:type="l:Location" internalId="12"><name>Hall</name></record>',
    );
    expect(readSoap(text)).toEqual({
      type: 'records',
      statuses: [
        { ok: false, code: 'RCRD_DSNT_EXIST', message: 'That record does not exist.' },
        {
          ok: false,
          code: 'INSUFFICIENT_PERMISSION',
          message: "You need the 'Lists -> Locations' permission &lt;",
        },
        { ok: true, code: null, message: null },
      ],
    });
  });

  it('one single record', () => {
    expect(readSoap(list('<status isSuccess="true"/>'))).toMatchObject({
      type: 'records',
      statuses: [{ ok: true }],
    });
  });

  it('a fault with its detail, and one without', () => {
    const inner =
      '<faultcode>soapenv:Server.userException</faultcode><faultstring>Invalid login attempt.</faultstring>' +
      '<detail><platformFaults:invalidCredentialsFault xmlns:platformFaults="urn:f"><platformFaults:code>USER_ERROR</platformFaults:code>' +
      '<platformFaults:message>Invalid login attempt.</platformFaults:message></platformFaults:invalidCredentialsFault>' +
      '<ns1:hostname xmlns:ns1="http://xml.apache.org/axis/">partners-java</ns1:hostname></detail>';
    expect(readSoap(fault(inner))).toEqual({
      type: 'fault',
      code: 'USER_ERROR',
      fault: 'invalidCredentialsFault',
      message: 'Invalid login attempt.',
      faultstring: null,
    });
    const other = inner.replace('<faultstring>Invalid login attempt.', '<faultstring>Something else.');
    expect(readSoap(fault(other))).toMatchObject({
      message: 'Invalid login attempt.',
      faultstring: 'Something else.',
    });
    expect(readSoap(fault('<faultstring>Oh.</faultstring>'))).toEqual({
      type: 'fault',
      code: null,
      fault: null,
      message: 'Oh.',
      faultstring: null,
    });
    expect(readSoap(fault(''))).toMatchObject({ type: 'fault', code: null, fault: null, message: null });
  });

  it('at most 200 characters of a message, without control and direction signs', () => {
    const answer = readSoap(fault(`<faultstring>a\u202Eb\n\nc ${'x'.repeat(500)}</faultstring>`));
    const message = answer.type === 'fault' ? answer.message : null;
    expect(message).toMatch(/^a b c x+…$/);
    expect(message).toHaveLength(200);
  });

  it('no code that is not shaped like one', () => {
    const text = list(refused('<b>X</b>', 'm'), refused('A'.repeat(80), 'm'), refused('DROP TABLE', 'm'));
    expect(readSoap(text)).toMatchObject({ statuses: [{ code: null }, { code: null }, { code: null }] });
  });
});

describe('hostile and odd answers', () => {
  const bomb =
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>';
  it.each([
    ['nothing', ''],
    ['plain text', 'Success'],
    ['JSON', '{"isSuccess":true}'],
    ['a page', '<html><body><h1>Welcome</h1><p isSuccess="true">ok</p></body></html>'],
    ['a page with the answer in it', `<html><body>${time}</body></html>`],
    ['the answer without an envelope', time],
    ['success inside a comment', envelope(`<!-- ${time} -->`)],
    ['success inside a comment of the answer', envelope(time.replace(/<p:status[^>]*>/, '<!--$&-->'))],
    ['success inside CDATA', envelope(`<![CDATA[${time}]]>`)],
    ['success inside CDATA of the answer', envelope(time.replace(/<p:status[^>]*>/, '<![CDATA[$&]]>'))],
    ['success as text', envelope(time.replaceAll('<', '&lt;'))],
    ['success in the header', envelope('').replace('</soapenv:Header>', `${time}</soapenv:Header>`)],
    ['success in a processing instruction', envelope(`<?x ${time}?>`)],
    ['success one level too deep', envelope(`<x>${time}</x>`)],
    [
      'success beside a fault',
      envelope(`${time}<soapenv:Fault><faultstring>No.</faultstring></soapenv:Fault>`),
    ],
    ['two answers', envelope(time + time)],
    ['two bodies', envelope(`${time}</soapenv:Body><soapenv:Body>`)],
    ['two envelopes', envelope(time) + envelope(time)],
    ['two statuses', envelope(time.replace(/<p:status[^>]*>/, '<p:status isSuccess="false"/>$&'))],
    ['a status that says neither', envelope(time.replace('"true"', '"maybe"'))],
    ['a status without a word', envelope(time.replace(' isSuccess="true"', ''))],
    ['no status', envelope(time.replace(/<p:status[^>]*>/, ''))],
    ['cut off', envelope(time).slice(0, -20)],
    ['cut off in the status', envelope(time).slice(0, envelope(time).indexOf('isSuccess') + 14)],
    ['a wrong closing tag', envelope(time.replace('</serverTime>', '</time>'))],
    ['two words in one status', envelope(time.replace('isSuccess=', 'isSuccess="false" isSuccess='))],
    ['text before it', `Proxy says: ${envelope(time)}`],
    ['an entity bomb', bomb + envelope(time.replace('2026', '&c;'))],
    [
      'a document type after the declaration',
      envelope(time).replace('\n', '\n<!DOCTYPE x SYSTEM "file:///etc/passwd">'),
    ],
    ['more than 256 KB', envelope(time + ' '.repeat(262_144))],
    ['very deep', envelope('<a>'.repeat(5000) + '</a>'.repeat(5000))],
    ['one record without a status', list('<status isSuccess="true"/>', '<x/>')],
    ['no records', list()],
  ])('%s is unreadable', (_, text) => {
    expect(readSoap(text)).toEqual(unreadable);
  });

  it('names of Object.prototype do no harm', () => {
    const text = envelope('<__proto__ isSuccess="true"><status isSuccess="true"/></__proto__>');
    expect(readSoap(text).type).toBe('unreadable');
    expect(readSoap(envelope('<constructor/>')).type).toBe('unreadable');
    expect(({} as Record<string, unknown>)['status']).toBeUndefined();
  });

  it('reads an answer of 256 KB, and none that is a character longer', () => {
    const whole = envelope(time);
    const padded = (length: number) => whole + ' '.repeat(length - whole.length);
    expect(readSoap(padded(262_144)).type).not.toBe('unreadable');
    expect(readSoap(padded(262_145)).type).toBe('unreadable');
  });

  it('reads a large hostile answer quickly enough to end, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(600), (noise, place) => {
        const text = envelope(time);
        const answer = readSoap(text.slice(0, place) + noise + text.slice(place));
        expect(['server-time', 'fault', 'records', 'unreadable']).toContain(answer.type);
      }),
    );
  });
});
