// Reads the JSON answers of the connection test: who the token stands for, where an account lives, and REST errors.

import { hostLabel, type AccountId } from '@/utils/netsuite/account';
import { foreignCode, foreignText } from './foreign-text';
import type { ActingAs } from './check';

export interface JsonError {
  readonly code: string | null;
  readonly message: string | null;
}

export type TokenInfo =
  { readonly kind: 'token-info'; readonly actingAs: ActingAs } | { readonly kind: 'unreadable' };

/** Whether the published hosts are those the account's spelling leads to. */
export type HostsVerdict = 'confirmed' | 'other-account' | 'unconfirmed';

/** Key names without case and signs, likeliest first. That NetSuite uses the first of each is a guess. */
const IDENTITY_KEYS = {
  companyId: ['companyid', 'accountid', 'company', 'account'],
  companyName: ['companyname', 'accountname'],
  roleId: ['roleid', 'role'],
  roleName: ['rolename'],
  userId: ['userid', 'entityid', 'employeeid', 'contactid', 'user', 'entity'],
} as const satisfies Record<keyof ActingAs, readonly string[]>;

/**
 * The answer of `/rest/tokeninfo` (Oracle help, chapter_157017286140: names company, role and entity; sure). A missing key
 * gives null. Unreadable is what is no JSON object, is empty, or carries an error.
 */
export function readTokenInfo(text: string): TokenInfo {
  const json = parseJson(text);
  if (!isObject(json) || !isPlainAnswer(text)) return { kind: 'unreadable' };
  const values = flatten(json);
  const find = (field: keyof ActingAs): string | null => {
    for (const key of IDENTITY_KEYS[field]) {
      const value = values.get(key);
      if (value !== undefined) return foreignText(value, 100);
    }
    return null;
  };
  return {
    kind: 'token-info',
    actingAs: {
      companyId: find('companyId'),
      companyName: find('companyName'),
      roleId: find('roleId'),
      roleName: find('roleName'),
      userId: find('userId'),
    },
  };
}

/**
 * Judges the answer of `datacenterurls` (Oracle help, chapter_157011836591; sure). No address is taken from it: hosts
 * built from the account are used in every case, the answer can only confirm them.
 */
export function judgeHosts(text: string, account: AccountId): HostsVerdict {
  const json = parseJson(text);
  if (!isObject(json)) return 'unconfirmed';
  const values = flatten(json);
  const published = [
    [values.get('restdomain'), 'restlets.api.netsuite.com'],
    [values.get('webservicesdomain'), 'suitetalk.api.netsuite.com'],
  ] as const;
  const labels = published.map(([address, suffix]) => labelOf(address, suffix));
  const own = hostLabel(account);
  if (labels.some((label) => label !== null && label !== own)) return 'other-account';
  return labels.every((label) => label === own) ? 'confirmed' : 'unconfirmed';
}

/**
 * The error in a JSON body, or null: `o:errorDetails` of REST web services (Oracle help, section_156570709583; sure), or
 * `error` with code and message of RESTlets (likely).
 */
export function readJsonError(text: string): JsonError | null {
  const json = parseJson(text);
  return isObject(json) ? readError(json) : null;
}

/** A JSON object that says something and reports no error: what a successful REST call answers. */
export function isPlainAnswer(text: string): boolean {
  const json = parseJson(text);
  return isObject(json) && Object.keys(json).length > 0 && readError(json) === null;
}

/** The `error` word of a `WWW-Authenticate` header, such as `token_rejected`; a hint, since it is a catch-all (likely). */
export function readChallenge(header: string | null): string | null {
  return foreignCode(/(?:^|[\s,])error="?([^",\s]+)/i.exec(header ?? '')?.[1] ?? null);
}

type JsonObject = Readonly<Record<string, unknown>>;

function readError(json: JsonObject): JsonError | null {
  const rest = json['o:errorDetails'];
  if (Array.isArray(rest)) {
    const first: unknown = rest[0];
    if (!isObject(first)) return { code: null, message: null };
    return { code: codeOf(first['o:errorCode']), message: messageOf(first['detail']) };
  }
  const error = json['error'];
  if (error === undefined || error === null || error === false) return null;
  const inner: unknown = typeof error === 'string' ? (parseJson(error) ?? error) : error;
  if (isObject(inner)) return { code: codeOf(inner['code']), message: messageOf(inner['message']) };
  return { code: codeOf(inner), message: messageOf(json['message']) };
}

function codeOf(value: unknown): string | null {
  return typeof value === 'string' ? foreignCode(value) : null;
}

function messageOf(value: unknown): string | null {
  return typeof value === 'string' ? foreignText(value) : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `{ Company: { Id: 1 } }` and `{ company_id: "1" }` both give `companyid` → `1`; the first of two equal keys counts. */
function flatten(json: JsonObject): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const visit = (object: JsonObject, prefix: string, depth: number) => {
    for (const [key, value] of Object.entries(object)) {
      const name = prefix + key.toLowerCase().replace(/[^a-z]/g, '');
      if (isObject(value) && depth < 3) visit(value, name, depth + 1);
      else if ((typeof value === 'string' || typeof value === 'number') && !values.has(name)) {
        values.set(name, String(value));
      }
    }
  };
  visit(json, '', 0);
  return values;
}

/** The label of exactly `https://<label>.<suffix>`, with or without a last slash. */
function labelOf(address: string | undefined, suffix: string): string | null {
  const host = /^https:\/\/([A-Za-z0-9.-]+)\/?$/.exec(address ?? '')?.[1]?.toLowerCase();
  if (!host?.endsWith(`.${suffix}`)) return null;
  const label = host.slice(0, -suffix.length - 1);
  return /^[a-z0-9-]+$/.test(label) ? label : null;
}
