// The signed assertion by which a client asks for an access token (RFC 7523; Oracle help, section_162755359851).
import type { CheckValues } from '@/utils/connection/check';
import { secret, type Secret } from '@/utils/credential/secret';
import type { Recipe } from '@/utils/guide/recipe';
import type { AccountId } from '@/utils/netsuite/account';
import { suiteTalkOrigin } from '@/utils/netsuite/hosts';
import { fromPem, toBase64Url } from './pem';
import { readPrivateKey } from './private-key';
import { scopes, scopesOf, type Scope } from './scopes';
import { signingAlgorithms } from './signing-algorithms';

/** Oracle allows less than 3600. Whoever gets hold of an assertion can ask for a token as long as this. */
const VALID_SECONDS = 300;
/** NetSuite refuses what is issued in its future (`TokenNotAcceptable`; sure), and how far a clock may be off is published nowhere. */
const BACK_SECONDS = 60;

export interface AssertionInput {
  readonly account: AccountId;
  readonly values: CheckValues;
  readonly scopes: readonly Scope[];
  /** Unix milliseconds. */
  readonly now: number;
}

/** Also what the assertion names as its audience: the same text, in lower case (likely). */
export function tokenEndpoint(account: AccountId): string {
  return `${suiteTalkOrigin(account)}/services/rest/auth/oauth2/v1/token`;
}

/** Those of the recipe; of values that came without one those that came with them. */
export function scopesToAsk(recipe: Recipe, values: CheckValues): readonly Scope[] {
  const asked = scopesOf(recipe);
  if (asked.length > 0) return asked;
  const given = (values['scopes']?.reveal() ?? '').split(' ');
  const known = scopes.filter((scope) => given.includes(scope));
  return known.length > 0 ? known : ['rest_webservices'];
}

/** Null for a key that cannot be read, or that the browser does not take. */
export async function signAssertion({
  account,
  values,
  scopes: asked,
  now,
}: AssertionInput): Promise<Secret | null> {
  const read = readPrivateKey(values['privateKey']?.reveal() ?? '');
  const pkcs8 = read.ok ? fromPem('PRIVATE KEY', read.key.pem) : null;
  if (!read.ok || pkcs8 === null) return null;
  const { algorithm } = read.key;
  const { key, sign } = signingAlgorithms[algorithm];
  const issued = Math.floor(now / 1000) - BACK_SECONDS;
  const header = { typ: 'JWT', alg: algorithm, kid: values['certificateId']?.reveal() ?? '' };
  const [only, ...others] = asked;
  const claims = {
    iss: values['clientId']?.reveal() ?? '',
    aud: tokenEndpoint(account),
    // Oracle's text speaks of commas, its sample has a list: one name alone is read by every reading of the two.
    scope: others.length === 0 ? only : asked,
    iat: issued,
    exp: issued + VALID_SECONDS,
    jti: crypto.randomUUID(),
  };
  const input = `${encoded(header)}.${encoded(claims)}`;
  try {
    const signingKey = await crypto.subtle.importKey('pkcs8', pkcs8, key, false, ['sign']);
    const signature = await crypto.subtle.sign(sign, signingKey, new TextEncoder().encode(input));
    return secret(`${input}.${toBase64Url(new Uint8Array(signature))}`);
  } catch {
    return null;
  }
}

function encoded(part: object): string {
  return toBase64Url(new TextEncoder().encode(JSON.stringify(part)));
}
