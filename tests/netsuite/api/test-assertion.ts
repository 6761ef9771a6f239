// Makes keys, certificates and assertions for the tests, apart from the code that checks them.

import { constants, createPrivateKey, sign } from 'node:crypto';
import { generate } from 'selfsigned';

import type { HttpAnswer, HttpRequest } from '../http';
import { readCertificate } from '../mapping-rules';
import { usualVariants, type SwitchName } from '../variants';
import type { CertificateMapping } from '../world';
import { handleApi } from './index';
import { setting, type Setting } from './test-world';

const dayMs = 86_400_000;

export interface Pair {
  /** PKCS#8. */
  key: string;
  certificate: string;
}

type KeyOptions = NonNullable<Parameters<typeof generate>[1]>;

export async function newPair(options: KeyOptions = { keyType: 'ec', curve: 'P-256' }): Promise<Pair> {
  const made = await generate([{ name: 'commonName', value: 'Connector' }], {
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - dayMs),
    notAfterDate: new Date(Date.now() + 300 * dayMs),
    ...options,
  });
  return { key: made.private, certificate: made.cert };
}

export interface OauthSetting extends Setting {
  pair: Pair;
  mapping: CertificateMapping;
}

/** The world of the signed calls, with everything right for client credentials as well. */
export function oauthSetting(pair: Pair): OauthSetting {
  const set = setting();
  const { account, integration, role, user } = set;
  account.features = new Set([...account.features, 'oauth2', 'customcode', 'serversidescripting']);
  integration.clientCredentialsGrant = true;
  integration.scopes = ['restlets', 'rest_webservices'];
  role.permissions.push({ key: 'ADMI_LOGIN_OAUTH2', level: 4 }, { key: 'REPO_ANALYTICS', level: 3 });
  account.restlets.push({ script: '31', deploy: '1', roleIds: [role.id] });
  return { ...set, pair, mapping: addMapping(set, pair, { roleId: role.id, entityId: user.id }) };
}

export function addMapping(
  { account, integration }: Setting,
  { certificate }: Pair,
  entity: Pick<CertificateMapping, 'roleId' | 'entityId'>,
): CertificateMapping {
  const facts = readCertificate('connector.pem', certificate, Date.now());
  if (typeof facts === 'string') throw new Error(facts);
  const mapping = { ...facts, ...entity, applicationId: integration.id, created: 0, revoked: false };
  account.certificateMappings.set(mapping.certificateId, mapping);
  return mapping;
}

/** What an assertion says; a test changes or takes out single values before it is signed. */
export interface Parts {
  header: Record<string, unknown>;
  payload: Record<string, unknown>;
  key: string;
  /** Of RSA signatures: as long as the hash, unless a test wants another or what Node does by itself. */
  saltLength?: number | 'default';
  dsaEncoding?: 'der' | 'ieee-p1363';
}

export const tokenUrl = 'https://1234567-sb1.suitetalk.api.netsuite.com/services/rest/auth/oauth2/v1/token';

export function partsOf({ integration, mapping, pair, world }: OauthSetting, alg = 'ES256'): Parts {
  const now = Math.floor((Date.now() + world.clockOffset) / 1000);
  return {
    header: { typ: 'JWT', alg, kid: mapping.certificateId },
    payload: {
      iss: integration.consumerKey,
      scope: ['rest_webservices', 'restlets'],
      aud: tokenUrl,
      iat: now,
      exp: now + 300,
    },
    key: pair.key,
  };
}

/** As a clock would that is this many seconds ahead. */
export function shift({ payload }: Parts, seconds: number): void {
  payload['iat'] = Number(payload['iat']) + seconds;
  payload['exp'] = Number(payload['exp']) + seconds;
}

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

export function signParts({ header, payload, key, saltLength, dsaEncoding }: Parts): string {
  const input = `${part(header)}.${part(payload)}`;
  const alg = String(header['alg']);
  const hash = `sha${alg.slice(2)}`;
  const salt = saltLength ?? Number(alg.slice(2)) / 8;
  const padding = {
    ...(alg.startsWith('PS') && { padding: constants.RSA_PKCS1_PSS_PADDING }),
    ...(salt !== 'default' && { saltLength: salt }),
  };
  const privateKey = createPrivateKey(key);
  const encoding = alg.startsWith('ES') ? { dsaEncoding: dsaEncoding ?? ('ieee-p1363' as const) } : {};
  const signature = sign(hash, Buffer.from(input), { key: privateKey, ...padding, ...encoding });
  return `${input}.${signature.toString('base64url')}`;
}

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

export function tokenRequest(assertion: string, headers: Record<string, string> = {}): HttpRequest {
  const form = {
    grant_type: 'client_credentials',
    client_assertion_type: assertionType,
    client_assertion: assertion,
  };
  return {
    method: 'POST',
    url: new URL(tokenUrl),
    headers: { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8', ...headers },
    body: new URLSearchParams(form).toString(),
  };
}

export function send(set: OauthSetting, parts: Parts): Promise<HttpAnswer> {
  return handleApi(set.world, tokenRequest(signParts(parts)));
}

export function play({ account }: Setting, changed: Partial<Record<SwitchName, string>>): void {
  Object.assign(account, { variants: { ...usualVariants, ...changed } });
}

/** All that an answer and the account show of a refused request for a token. */
export function refusalOf({ account }: Setting, { status, body, headers }: HttpAnswer): object {
  const said = JSON.parse(body) as Record<string, unknown>;
  return {
    said: `${status} ${String(said['error'])}`,
    others: Object.keys(said).filter((key) => key !== 'error'),
    challenge: headers['www-authenticate'],
    details: account.loginAudit.map(({ detail }) => detail),
    tokens: account.accessTokens.size,
  };
}

/** What `refusalOf` gives, for an answer of a status and a code. */
export function refusal({ account }: Setting, said: string, detail: string): object {
  const isSilent = said.startsWith('500') && account.variants.serverErrorRow === 'none';
  return {
    said,
    others: [],
    challenge: said.startsWith('401') ? `Basic realm="${account.id}"` : undefined,
    details: isSilent ? [] : [detail],
    tokens: 0,
  };
}

export async function newToken(
  set: OauthSetting,
  scopes = ['rest_webservices', 'restlets'],
): Promise<string> {
  const parts = partsOf(set);
  parts.payload['scope'] = scopes;
  const { body } = await send(set, parts);
  return (JSON.parse(body) as { access_token: string }).access_token;
}

export function bearer(url: string, token: string, more: Record<string, string> = {}): HttpRequest {
  return {
    method: 'GET',
    url: new URL(url),
    headers: { authorization: `Bearer ${token}`, ...more },
    body: '',
  };
}

/** A call with a new token; `change` comes between the two. */
export async function call(set: OauthSetting, url: string, change?: () => unknown): Promise<HttpAnswer> {
  const token = await newToken(set);
  change?.();
  return handleApi(set.world, bearer(url, token));
}

/** The status of an answer, and the code if it is an error of REST or of a RESTlet. */
export function outcomeOf({ status, body }: HttpAnswer): string {
  const said = JSON.parse(body) as {
    error?: { code: string };
    'o:errorDetails'?: { 'o:errorCode': string }[];
  };
  return `${status} ${said.error?.code ?? said['o:errorDetails']?.[0]?.['o:errorCode'] ?? ''}`.trim();
}

export function takePermission({ role }: Setting, key: string): void {
  role.permissions = role.permissions.filter((one) => one.key !== key);
}
