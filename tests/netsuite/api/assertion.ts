// Decides whether an assertion of the client credentials flow earns a token (RFC 7523, OH:section_162755359851).

import { X509Certificate } from 'node:crypto';
import { isActive } from '../mapping-rules';
import type { Account, CertificateMapping, Employee, Integration, Role, Scope, World } from '../world';
import { clockOf } from './answers';
import { isSignatureAlgorithm, isSignedBy, readJws, type Jws } from './jws';
import type { AssertionFault } from './oauth2-answers';
import { hasPermission } from './permission';

export const tokenPath = '/services/rest/auth/oauth2/v1/token';

const longestValidity = 3600;
const scopeNames: readonly string[] = [
  'restlets',
  'rest_webservices',
  'suite_analytics',
  'mcp',
] satisfies Scope[];

export interface Grant {
  integration: Integration;
  mapping: CertificateMapping;
  user: Employee;
  role: Role;
  scopes: Scope[];
}

/** With whatever is known of the client when it is refused. */
interface AssertionRefusal extends Partial<Omit<Grant, 'scopes'>> {
  fault: AssertionFault;
}

function audienceOf(account: Account): string {
  return `https://${account.slug}.suitetalk.api.netsuite.com${tokenPath}`;
}

function headerFault({ header }: Jws): AssertionFault | undefined {
  // RFC 7515 4.1.11: whoever does not know what `crit` names must refuse.
  if (header['typ'] !== 'JWT' || header['crit'] !== undefined) return 'InvalidRequest';
  if (!isSignatureAlgorithm(header['alg'])) return 'UnsupportedAlgo';
  return typeof header['kid'] === 'string' && header['kid'] !== '' ? undefined : 'MissingKeyId';
}

function recordFault(integration: Integration): AssertionFault | undefined {
  if (integration.state !== 'enabled') return 'IntegrationBlocked';
  // The word is Oracle's, although it is another grant that is missing.
  return integration.clientCredentialsGrant ? undefined : 'AuthorizationCodeGrantRequired';
}

/** A certificate that was made by a clock ahead of the server's is not valid yet. */
function certificateFor(
  account: Account,
  { id }: Integration,
  keyId: unknown,
  now: number,
): CertificateMapping | undefined {
  const mapping = account.certificateMappings.get(String(keyId));
  const isUsable = mapping?.applicationId === id && isActive(mapping, now) && mapping.validFrom <= now;
  return isUsable ? mapping : undefined;
}

function timeFault(
  { variants }: Account,
  { iat, exp }: Jws['payload'],
  now: number,
): AssertionFault | undefined {
  if (typeof iat !== 'number' || typeof exp !== 'number') return 'InvalidRequest';
  const tolerance = Number(variants.clockTolerance);
  const seconds = Math.floor(now / 1000);
  if (iat > seconds + tolerance) return 'TokenNotAcceptable';
  if (exp + tolerance <= seconds) return 'TokenExpired';
  return exp < iat + longestValidity ? undefined : 'TokenValidityTooBroad';
}

function scopesIn({ variants }: Account, claim: unknown): unknown[] {
  if (Array.isArray(claim)) return claim;
  if (typeof claim !== 'string') return [];
  switch (variants.scopeList) {
    case 'comma':
      return claim.split(',');
    case 'comma or blank':
      return claim.split(/[, ]/);
    case 'one name':
      return [claim];
  }
}

function isScope(name: unknown): name is Scope {
  return typeof name === 'string' && scopeNames.includes(name);
}

function askedScopes(account: Account, { scopes }: Integration, claim: unknown): Scope[] | AssertionFault {
  const names = scopesIn(account, claim);
  if (names.length === 0 || !names.every(isScope)) return 'InvalidScope';
  return names.every((name) => scopes.includes(name)) ? names : 'ScopeMismatched';
}

/** Whom a mapping signs in, as long as that may be; asked again for each call with a token. */
export function isEnabled(user: Employee | undefined, role: Role | undefined): boolean {
  if (user === undefined || role === undefined) return false;
  return !user.inactive && user.giveAccess && !role.inactive && user.roleIds.includes(role.id);
}

function entityFault(world: World, account: Account, user: Employee, role: Role): AssertionFault | undefined {
  const { assertionLock, permissionWord, tokenWithoutPermission } = account.variants;
  if (assertionLock === 'after five' && user.lockedUntil > clockOf(world)) return 'temporary_locked';
  if (!isEnabled(user, role)) return 'EntityOrRoleDisabled';
  const isPermitted = tokenWithoutPermission === 'issued' || hasPermission(role, 'ADMI_LOGIN_OAUTH2', 4);
  return isPermitted ? undefined : permissionWord;
}

/** Which of two faults is named first is not known; that the client comes before its key is [likely]: 500 against 400. */
export function checkAssertion(world: World, account: Account, text: string): Grant | AssertionRefusal {
  if (!account.features.has('oauth2')) return { fault: 'FeatureDisabled' };
  const jws = readJws(text);
  if (jws === undefined) return { fault: 'InvalidRequest' };
  const { payload } = jws;
  const integration = account.integrations.find(({ consumerKey }) => consumerKey === payload['iss']);
  const early = headerFault(jws) ?? (integration === undefined ? 'InvalidIssuer' : recordFault(integration));
  if (early !== undefined || integration === undefined) {
    return { fault: early ?? 'InvalidIssuer', ...(integration && { integration }) };
  }
  const now = clockOf(world);
  const mapping = certificateFor(account, integration, jws.header['kid'], now);
  if (mapping === undefined) return { fault: 'MissingKey', integration };

  const user = account.users.find(({ id }) => id === mapping.entityId);
  const role = account.roles.find(({ id }) => id === mapping.roleId);
  const known = { integration, mapping, ...(user && { user }), ...(role && { role }) };
  const no = (fault: AssertionFault): AssertionRefusal => ({ fault, ...known });
  if (!isSignedBy(jws, new X509Certificate(mapping.certificatePem).publicKey))
    return no('SignatureValidation');
  if (payload['aud'] !== audienceOf(account)) return no('InvalidAudience');
  const late = timeFault(account, payload, now);
  if (late !== undefined) return no(late);
  const scopes = askedScopes(account, integration, payload['scope']);
  if (typeof scopes === 'string') return no(scopes);
  if (user === undefined || role === undefined) return no('EntityOrRoleDisabled');
  const entity = entityFault(world, account, user, role);
  return entity === undefined ? { integration, mapping, user, role, scopes } : no(entity);
}
