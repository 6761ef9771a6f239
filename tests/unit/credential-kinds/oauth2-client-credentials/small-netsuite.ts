// As much of NetSuite as client credentials meet: it judges assertions and tokens by what is set up, and writes the Login Audit Trail.
import {
  answer,
  assertionIn,
  aToken,
  CLIENT_ID,
  ENDPOINT,
  granted,
  json,
  own,
  restError,
  START,
  tokenRefused,
  verifyAssertion,
  type Answer,
  type Answers,
  decoded,
} from './fake-fetch';

export interface World {
  /** Integration records by Client ID. */
  clients: Map<string, { state: 'enabled' | 'blocked'; grant: boolean; scopes: string[] }>;
  /** By Certificate ID. */
  mappings: Map<
    string,
    { certificate: string; clientId: string; revoked: boolean; role: string; user: string }
  >;
  features: Set<'oauth2' | 'rest'>;
  permissions: Set<string>;
  isRoleActive: boolean;
  isUserActive: boolean;
  isTokenGivenWithoutPermission: boolean;
  /** How far NetSuite's clock is ahead of ours. */
  seconds: number;
  /** Of the column Detail, the newest last. */
  audit: string[];
}

export function aWorld(): World {
  const { certificate, certificateId } = own;
  return {
    clients: new Map([[CLIENT_ID, { state: 'enabled', grant: true, scopes: ['rest_webservices'] }]]),
    mappings: new Map([
      [certificateId, { certificate, clientId: CLIENT_ID, revoked: false, role: '1017', user: '42' }],
    ]),
    features: new Set(['oauth2', 'rest']),
    permissions: new Set(['login', 'rest', 'salesOrder', 'itemFulfillment', 'purchaseOrder']),
    isRoleActive: true,
    isUserActive: true,
    isTokenGivenWithoutPermission: true,
    seconds: 0,
    audit: [],
  };
}

/** Status and code of the endpoint, and the word of the trail, by what reports and Oracle's tables say. */
const refusals = {
  InvalidIssuer: '500 server_error',
  FeatureDisabled: '500 server_error',
  IntegrationBlocked: '400 unauthorized_client',
  AuthorizationCodeGrantRequired: '400 unauthorized_client',
  MissingKey: '400 invalid_client',
  SignatureValidation: '400 invalid_client',
  TokenNotAcceptable: '400 invalid_grant',
  TokenExpired: '400 invalid_grant',
  ScopeMismatched: '400 invalid_scope',
  EntityOrRoleDisabled: '400 invalid_grant',
} as const;
type Detail = keyof typeof refusals;

interface Claims {
  readonly iss: string;
  readonly aud: string;
  readonly scope: string | string[];
  readonly iat: number;
  readonly exp: number;
  readonly kid: string;
}

/** A token, or why there is none. */
function judge(world: World, assertion: string): { readonly fault: Detail } | { readonly token: string } {
  const [header = '', payload = ''] = assertion.split('.');
  const { iss, aud, scope, iat, exp, kid } = {
    ...decoded(header),
    ...decoded(payload),
  } as unknown as Claims;
  if (!world.features.has('oauth2')) return { fault: 'FeatureDisabled' };
  const client = world.clients.get(iss);
  if (client === undefined || aud !== ENDPOINT) return { fault: 'InvalidIssuer' };
  if (client.state !== 'enabled') return { fault: 'IntegrationBlocked' };
  if (!client.grant) return { fault: 'AuthorizationCodeGrantRequired' };
  const mapping = world.mappings.get(kid);
  if (mapping?.clientId !== iss || mapping.revoked) return { fault: 'MissingKey' };
  try {
    verifyAssertion(assertion, mapping.certificate);
  } catch {
    return { fault: 'SignatureValidation' };
  }
  const now = START / 1000 + world.seconds;
  if (iat > now) return { fault: 'TokenNotAcceptable' };
  if (exp <= now) return { fault: 'TokenExpired' };
  const scopes = Array.isArray(scope) ? scope : [scope];
  if (!scopes.every((name) => client.scopes.includes(name))) return { fault: 'ScopeMismatched' };
  const isLate = world.isTokenGivenWithoutPermission;
  if (!isLate && (!world.isRoleActive || !world.isUserActive)) return { fault: 'EntityOrRoleDisabled' };
  const { role, user } = mapping;
  return { token: aToken({ sub: `${role};${user}`, aud: [`APP;1234567_SB1`, iss], scope: scopes }) };
}

/** Answers each request as this world does. */
export function answersOf(world: World): Answers {
  const dated = (status: number, body: string) => answer(status, body, world.seconds);
  const hosts = {
    restDomain: 'https://1234567-sb1.restlets.api.netsuite.com',
    webservicesDomain: 'https://1234567-sb1.suitetalk.api.netsuite.com',
  };
  const login = (assertion: string): Answer => {
    const verdict = judge(world, assertion);
    if ('token' in verdict) return granted(verdict.token);
    const [status, code] = refusals[verdict.fault].split(' ');
    // What ends in 500 leaves no row (a guess).
    if (status !== '500') world.audit.push(verdict.fault);
    return dated(Number(status), JSON.stringify({ error: code }));
  };
  const rest = (permission: string | null): Answer => {
    if (!world.isRoleActive || !world.isUserActive) {
      world.audit.push('EntityOrRoleDisabled');
      return tokenRefused();
    }
    if (!world.permissions.has('login') || !world.permissions.has('rest')) {
      world.audit.push('permission_denied');
      return tokenRefused();
    }
    const off = "Feature Disabled: Enable the 'REST Web Services' feature to perform this action.";
    if (!world.features.has('rest')) return restError(403, 'INSUFFICIENT_PERMISSION', off);
    if (permission === null) return json(200, { serverTime: new Date(START).toISOString() });
    return world.permissions.has(permission)
      ? restError(404, 'NONEXISTENT_ID')
      : restError(403, 'INSUFFICIENT_PERMISSION', 'Permission Violation');
  };
  return {
    hosts: () => dated(200, JSON.stringify(hosts)),
    login: (sent) => login(assertionIn(sent)),
    rest: () => rest(null),
    salesOrder: () => rest('salesOrder'),
    itemFulfillment: () => rest('itemFulfillment'),
    purchaseOrder: () => rest('purchaseOrder'),
  };
}
