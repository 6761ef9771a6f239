// Logs a SOAP request in by the TokenPassport in its header.

import type { HttpRequest } from '../http';
import type { Account, World } from '../world';
import { logIn, refuse } from './login';
import type { Login } from './login';
import { passportBaseString } from './rfc5849';
import { childrenOf, NS } from './soap-xml';
import type { XmlElement } from './soap-xml';

const FIELDS = ['account', 'consumerKey', 'token', 'nonce', 'timestamp', 'signature'] as const;
type Field = (typeof FIELDS)[number];

/**
 * The fields belong to the core namespace (XSD; NetSweet/netsuite) although Oracle's printed samples put them
 * into messages. Elsewhere they are not seen at all, and count as missing.
 */
function only(passport: XmlElement, field: Field): XmlElement | undefined {
  const [first, ...further] = childrenOf(passport, NS.core, field);
  return further.length > 0 ? undefined : first;
}

/** `ambiguous` when a second kind of authentication stands beside the passport (OH:section_4489690806). */
export function logInByPassport(
  world: World,
  account: Account | undefined,
  request: HttpRequest,
  header: XmlElement | undefined,
): Login | 'ambiguous' | null {
  const inHeader = (name: string): XmlElement[] =>
    header === undefined ? [] : childrenOf(header, NS.messages, name);
  const passports = inHeader('tokenPassport');
  const passport = passports[0];
  const consumerKey = passport && only(passport, 'consumerKey')?.text;
  const token = passport && only(passport, 'token')?.text;

  const others = inHeader('passport').length + inHeader('applicationInfo').length;
  const cookie = request.headers['cookie'] !== undefined;
  if (passports.length > 1 || (passport !== undefined && others > 0) || cookie) {
    if (account !== undefined && passport !== undefined) {
      refuse(world, account, 'soap', 'AmbiguousAuthentication', consumerKey, token);
    }
    return 'ambiguous';
  }
  // Without a passport there was no attempt, and with an unknown host no account to write a row into.
  if (account === undefined || passport === undefined) return null;

  const text = (field: Field): string => only(passport, field)?.text ?? '';
  const algorithm = only(passport, 'signature')?.attributes['algorithm'] ?? '';
  if (algorithm === '' || FIELDS.some((field) => text(field) === '')) {
    return refuse(world, account, 'soap', 'MissingTokenPassportRequiredFields', consumerKey, token);
  }
  return logIn(world, account, {
    channel: 'soap',
    account: text('account'),
    consumerKey: text('consumerKey'),
    token: text('token'),
    nonce: text('nonce'),
    timestamp: text('timestamp'),
    algorithmKnown: algorithm === 'HMAC-SHA256' || algorithm === 'HMAC_SHA256',
    signature: text('signature'),
    baseString: passportBaseString(
      text('account'),
      text('consumerKey'),
      text('token'),
      text('nonce'),
      text('timestamp'),
    ),
  });
}
