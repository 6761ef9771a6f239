// Decides whether a signed request may log in, and writes the true reason into the Login Audit Trail only.

import type { Account, Employee, Integration, LoginAuditRow, Role, Token, World } from '../world';
import { clockOf } from './answers';
import { hasPermission } from './permission';
import { sameSignature, signature } from './rfc5849';

export type Channel = Exclude<LoginAuditRow['channel'], 'ui' | 'oauth2'>;

/** Reasons in the RESTlet spelling of the Login Audit Trail's Detail column (OH:subsect_156935170194). */
export type Refusal =
  | 'MissingTokenPassportRequiredFields'
  | 'parameter_rejected'
  | 'VersionRejected'
  | 'UnknownAlgorithm'
  | 'nonce_rejected'
  | 'nonce_used'
  | 'InvalidTimestamp'
  | 'InvalidSignature'
  | 'FeatureDisabled'
  | 'consumer_key_unknown'
  | 'consumer_key_refused'
  | 'token_rejected'
  | 'permission_denied'
  | 'temporary_locked'
  /** A Web Services Only role on a RESTlet (OH:section_1530099787). */
  | 'INVALID_LOGIN_CREDENTIALS'
  /** No word of Oracle's is known for a request with two kinds of authentication; this one is ours. */
  | 'AmbiguousAuthentication';

/** What a request says of itself; the SOAP passport and the OAuth header are both brought into this form. */
interface Claim {
  channel: Channel;
  /** The realm or the passport's account, as sent. */
  account: string;
  consumerKey: string;
  token: string;
  nonce: string;
  timestamp: string;
  algorithmKnown: boolean;
  signature: string;
  baseString: string;
}

export interface Login {
  account: Account;
  user: Employee;
  role: Role;
}

/** Whom a request names, as far as they are known. */
export interface Parties {
  integration: Integration | undefined;
  token?: Token | undefined;
  user: Employee | undefined;
  role: Role | undefined;
}

/** The world's contract keeps no address in a request; the fake NetSuite serves this machine only. */
const IP = '127.0.0.1';
const CLOCK_TOLERANCE_S = 300;
const LOCK_AFTER = 5;
const LOCK_MS = 30 * 60 * 1000;

function partiesOf(account: Account, consumerKey: string, tokenId: string): Parties {
  const integration = account.integrations.find((one) => one.consumerKey === consumerKey);
  const token = account.tokens.find((one) => one.tokenId === tokenId);
  const user = account.users.find((one) => one.id === token?.userId);
  const role = account.roles.find((one) => one.id === token?.roleId);
  return { integration, token, user, role };
}

/** SOAP and REST write some reasons differently; where Oracle leaves their column empty, ours is a guess. */
function detailFor(refusal: Refusal, channel: Channel): string {
  return refusal === 'nonce_used' && channel !== 'restlet' ? 'NonceUsed' : refusal;
}

/** Without a detail, the row of a success. */
export function writeRow(
  world: World,
  account: Account,
  channel: LoginAuditRow['channel'],
  parties: Parties,
  detail: string,
): void {
  account.loginAudit.push({
    at: clockOf(world),
    user: parties.user?.name ?? '',
    role: parties.role?.name ?? '',
    status: detail === '' ? 'Success' : 'Failure',
    detail,
    channel,
    tokenName: parties.token?.name ?? '',
    applicationName: parties.integration?.name ?? '',
    ip: IP,
  });
}

/** Guess (open in Oracle's pages): every refused attempt with a known token counts towards its user's lock. */
export function countFailure(world: World, account: Account, user: Employee): void {
  const now = clockOf(world);
  const recent = (account.failedLogins.get(user.id) ?? []).filter((at) => at > now - LOCK_MS);
  recent.push(now);
  if (recent.length < LOCK_AFTER) {
    account.failedLogins.set(user.id, recent);
    return;
  }
  account.failedLogins.delete(user.id);
  user.lockedUntil = now + LOCK_MS;
}

/** Records a refused attempt; whoever calls this answers with the same words for every reason. */
export function refuse(
  world: World,
  account: Account,
  channel: Channel,
  refusal: Refusal,
  consumerKey = '',
  tokenId = '',
): null {
  const parties = partiesOf(account, consumerKey, tokenId);
  writeRow(world, account, channel, parties, detailFor(refusal, channel));
  if (parties.user !== undefined && parties.user.lockedUntil <= clockOf(world)) {
    countFailure(world, account, parties.user);
  }
  return null;
}

/** Alphanumeric, 6 to 64 characters (OH:subsect_156935170194, OH:section_4395630653). */
function nonceAllowed(nonce: string): boolean {
  return /^[A-Za-z0-9]{6,64}$/.test(nonce);
}

function timestampAllowed(world: World, timestamp: string): boolean {
  if (!/^[1-9][0-9]{0,14}$/.test(timestamp)) return false;
  return Math.abs(Math.floor(clockOf(world) / 1000) - Number(timestamp)) <= CLOCK_TOLERANCE_S;
}

function nonceKey(userId: number, claim: Claim): string {
  return `${userId}:${claim.timestamp}:${claim.nonce}`;
}

/** Which of two faults NetSuite names is not documented: form first, then the parties, then their rights. */
function check(world: World, account: Account, claim: Claim): Login | Refusal {
  if (!claim.algorithmKnown) return 'UnknownAlgorithm';
  if (!nonceAllowed(claim.nonce)) return 'nonce_rejected';
  if (!timestampAllowed(world, claim.timestamp)) return 'InvalidTimestamp';
  // A realm in lower case or with a hyphen signs nothing here (netsuitephp/netsuite-php#121).
  if (claim.account !== account.id) return 'InvalidSignature';
  if (!account.features.has('tba')) return 'FeatureDisabled';

  const { integration, token, user, role } = partiesOf(account, claim.consumerKey, claim.token);
  if (integration === undefined) return 'consumer_key_unknown';
  // That an integration without token-based authentication refuses its own key is a guess.
  if (integration.state !== 'enabled' || !integration.tba) return 'consumer_key_refused';
  if (token === undefined || token.inactive || token.revoked) return 'token_rejected';
  if (token.integrationId !== integration.id) return 'token_rejected';
  if (user === undefined || role === undefined) return 'permission_denied';

  if (user.lockedUntil > clockOf(world)) return 'temporary_locked';
  const expected = signature(claim.baseString, integration.consumerSecret, token.tokenSecret);
  if (!sameSignature(expected, claim.signature)) return 'InvalidSignature';
  if (account.usedNonces.has(nonceKey(user.id, claim))) return 'nonce_used';

  if (user.inactive || !user.giveAccess || !user.roleIds.includes(role.id)) return 'permission_denied';
  // Access Token Management makes tokens for others and does not log in with one (OH:section_1515446005).
  const mayUseTokens =
    hasPermission(role, 'ADMI_MANAGE_OWN_OAUTH_TOKENS', 4) || hasPermission(role, 'ADMI_LOGIN_OAUTH', 4);
  if (role.inactive || !mayUseTokens) return 'permission_denied';
  if (claim.channel === 'restlet' && role.webServicesOnly) return 'INVALID_LOGIN_CREDENTIALS';
  return { account, user, role };
}

/** The login, or null: the caller never learns why. */
export function logIn(world: World, account: Account, claim: Claim): Login | null {
  const outcome = check(world, account, claim);
  if (typeof outcome === 'string') {
    return refuse(world, account, claim.channel, outcome, claim.consumerKey, claim.token);
  }
  // A nonce counts as used only once its request was accepted.
  account.usedNonces.add(nonceKey(outcome.user.id, claim));
  account.failedLogins.delete(outcome.user.id);
  outcome.user.lockedUntil = 0;
  writeRow(world, account, claim.channel, partiesOf(account, claim.consumerKey, claim.token), '');
  return outcome;
}
