// The answer of the token endpoint, and what the token says of itself. It is not verified: what it says is compared, never believed
// against the set-up.
import { parseJsonObject, readAnswerError, type JsonObject } from '@/utils/connection/json-answer';
import { secret, type Secret } from '@/utils/credential/secret';
import { parseAccountId, type AccountId } from '@/utils/netsuite/account';
import { fromBase64 } from './pem';

/** NetSuite's have about 1,000 characters. */
const MOST_TOKEN = 8000;

/** What a token says; null for what it does not say, or not in a form that is known. */
export interface TokenFacts {
  readonly companyId: AccountId | null;
  /** In lower case. */
  readonly clientIds: readonly string[];
  readonly roleId: string | null;
  readonly userId: string | null;
  readonly scopes: readonly string[] | null;
}

/** Null for every answer that brings no token. The type is written `Bearer` or `bearer` (Oracle's sample and text). */
export function readTokenAnswer(text: string): Secret | null {
  const json = parseJsonObject(text);
  if (json === null || readAnswerError(text) !== null) return null;
  const { access_token: token, token_type: type } = json;
  if (typeof token !== 'string' || typeof type !== 'string' || type.toLowerCase() !== 'bearer') return null;
  // RFC 6750, 2.1: what may stand in the header.
  const isBearer = token.length <= MOST_TOKEN && /^[A-Za-z0-9\-._~+/]+=*$/.test(token);
  return isBearer ? secret(token) : null;
}

/** A JWT (Oracle help, section_158255317571, its samples decoded; sure). Null for anything else. */
export function readAccessToken(token: string): TokenFacts | null {
  const parts = token.split('.');
  const [header, payload] = parts.map(decoded);
  if (parts.length !== 3 || header == null || payload == null) return null;
  const audience = namesIn(payload['aud']);
  const { companyId, ...subject } = subjectOf(payload['sub']);
  const scopes = namesIn(payload['scope']);
  return {
    companyId: companyOf(audience) ?? companyId,
    clientIds: audience.filter((name) => /^[0-9a-f]{64}$/i.test(name)).map((name) => name.toLowerCase()),
    ...subject,
    scopes: scopes.length === 0 ? null : scopes,
  };
}

/** `<Application ID>;<company>` */
function companyOf(audience: readonly string[]): AccountId | null {
  const named = audience.map((name) => /^[^;]+;([^;]+)$/.exec(name)?.[1]).find((name) => name !== undefined);
  return named === undefined ? null : parseAccountId(named);
}

/** `3;-5` is role and entity, in this order; a sample of 2021 has `COMPANY;x;ROLE;ENTITY;N`. */
function subjectOf(subject: unknown): Pick<TokenFacts, 'companyId' | 'roleId' | 'userId'> {
  const parts = typeof subject === 'string' ? subject.split(';') : [];
  const [company = '', , oldRole, oldUser] = parts;
  if (parts.length === 5)
    return { companyId: parseAccountId(company), roleId: idOf(oldRole), userId: idOf(oldUser) };
  const [role, user] = parts.length === 2 ? parts : [];
  return { companyId: null, roleId: idOf(role), userId: idOf(user) };
}

function idOf(part: string | undefined): string | null {
  return part !== undefined && /^-?\d{1,15}$/.test(part) ? part : null;
}

/** Lists in Oracle's samples; its text speaks of commas, and blanks are RFC 9068's. */
function namesIn(claim: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(claim) ? claim : [claim];
  const texts = list.filter((entry) => typeof entry === 'string');
  return texts.flatMap((text) => text.split(/[\s,]+/).filter((name) => name !== ''));
}

function decoded(part: string): JsonObject | null {
  if (!/^[A-Za-z0-9_-]+$/.test(part)) return null;
  const bytes = fromBase64(part.replaceAll('-', '+').replaceAll('_', '/'));
  return bytes === null ? null : parseJsonObject(new TextDecoder().decode(bytes));
}
