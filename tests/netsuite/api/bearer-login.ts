// Logs a request in by the access token in its Authorization header (RFC 6750), for RESTlets and REST web services.

import { isActive } from '../mapping-rules';
import type { HttpRequest } from '../http';
import type { Account, CertificateMapping, Employee, Integration, Role, Scope, World } from '../world';
import { readToken, type AccessToken } from './access-token';
import { clockOf, type BearerRefusal } from './answers';
import { isEnabled } from './assertion';
import { writeRow, type Login } from './login';
import { hasPermission } from './permission';

/** Words of the column Detail (OH:subsect_158324637123); the last four are used as for signed requests. */
type BearerFault =
  | 'FeatureDisabled'
  | 'TokenRejected'
  | 'InvalidSignature'
  | 'AccessTokenExpired'
  | 'InvalidIntegration'
  | 'IntegrationBlocked'
  | 'AuthorizationCodeGrantRequired'
  | 'ScopeMismatched'
  | 'EntityOrRoleDisabled'
  | 'permission_denied'
  | 'INVALID_LOGIN_CREDENTIALS'
  | 'AmbiguousAuthentication'
  | 'InvalidRequest';

type BearerChannel = 'restlet' | 'rest';

const scopeOf = { restlet: 'restlets', rest: 'rest_webservices' } as const satisfies Record<
  BearerChannel,
  Scope
>;

export function isBearer({ headers }: HttpRequest): boolean {
  return /^Bearer(?: |$)/i.test(headers['authorization'] ?? '');
}

/** What the token stands for, as far as the account still has it. */
interface Claim {
  accessToken: AccessToken;
  mapping: CertificateMapping | undefined;
  integration: Integration | undefined;
  user: Employee | undefined;
  role: Role | undefined;
}

function claimOf(account: Account, accessToken: AccessToken): Claim {
  const mapping = account.certificateMappings.get(accessToken.certificateId);
  const integration = account.integrations.find(
    ({ applicationId, consumerKey }) =>
      accessToken.audience.includes(`${applicationId};${account.id}`) &&
      accessToken.audience.includes(consumerKey),
  );
  const user = account.users.find(({ id }) => id === mapping?.entityId);
  const role = account.roles.find(({ id }) => id === mapping?.roleId);
  return { accessToken, mapping, integration, user, role };
}

function tokenFault(world: World, account: Account, claim: Claim): BearerFault | undefined {
  const { accessToken, mapping, integration } = claim;
  const now = clockOf(world);
  if (accessToken.expires * 1000 <= now) return 'AccessTokenExpired';
  if (!account.features.has('oauth2')) return 'FeatureDisabled';
  // Also after a reset of the record's credentials, which gives it another Client ID.
  if (integration === undefined) return 'InvalidIntegration';
  if (integration.state !== 'enabled') return 'IntegrationBlocked';
  if (!integration.clientCredentialsGrant) return 'AuthorizationCodeGrantRequired';
  const isEnded = mapping === undefined || !isActive(mapping, now);
  return isEnded && account.variants.endedCertificate === 'ends its tokens' ? 'TokenRejected' : undefined;
}

function roleFault({ variants }: Account, role: Role, channel: BearerChannel): BearerFault | undefined {
  // OAuth 2.0 Authorized Applications Management sets others up and does not log in (OH:section_157771510070).
  if (!hasPermission(role, 'ADMI_LOGIN_OAUTH2', 4)) return variants.permissionWord;
  if (channel === 'restlet') return role.webServicesOnly ? 'INVALID_LOGIN_CREDENTIALS' : undefined;
  if (variants.restPermission !== '401 INVALID_LOGIN') return undefined;
  return hasPermission(role, 'ADMI_RESTWEBSERVICES', 4) ? undefined : variants.permissionWord;
}

function check(world: World, account: Account, claim: Claim, channel: BearerChannel): Login | BearerFault {
  const early = tokenFault(world, account, claim);
  if (early !== undefined) return early;
  const scope = scopeOf[channel];
  const { accessToken, integration, user, role } = claim;
  if (!accessToken.scopes.includes(scope) || !integration?.scopes.includes(scope)) return 'ScopeMismatched';
  if (user === undefined || role === undefined || !isEnabled(user, role)) return 'EntityOrRoleDisabled';
  return roleFault(account, role, channel) ?? { account, user, role };
}

/** Browsers attach cookies unasked; token or session, never both, as with signed requests [likely]. */
function readHeader({ headers, url }: HttpRequest): { text: string } | { fault: BearerFault } {
  if (headers['cookie'] !== undefined) return { fault: 'AmbiguousAuthentication' };
  const text = /^Bearer +([A-Za-z0-9\-._~+/]+=*)$/i.exec(headers['authorization'] ?? '')?.[1];
  return text === undefined || url.searchParams.has('access_token') ? { fault: 'InvalidRequest' } : { text };
}

/** The login, or status and error of the challenge. */
export function logInByToken(
  world: World,
  account: Account,
  channel: BearerChannel,
  request: HttpRequest,
): Login | BearerRefusal {
  const nobody = { integration: undefined, user: undefined, role: undefined };
  const no = (claim: Omit<Claim, 'accessToken' | 'mapping'>, fault: BearerFault): BearerRefusal => {
    writeRow(world, account, channel, claim, fault);
    if (fault === 'ScopeMismatched') return account.variants.missingScope;
    return fault === 'InvalidRequest' ? '400 invalid_request' : '401 invalid_token';
  };
  const read = readHeader(request);
  if ('fault' in read) return no(nobody, read.fault);
  const token = readToken(account, read.text);
  if (typeof token === 'string') return no(nobody, token);
  const claim = claimOf(account, token);
  const outcome = check(world, account, claim, channel);
  if (typeof outcome === 'string') return no(claim, outcome);
  writeRow(world, account, channel, claim, '');
  return outcome;
}
