// What the connection test reports: the rungs, the closed list of reasons, and the shape of one result.

/** In the order they are climbed. `offline` makes no call, the five others one request each. */
export const rungs = ['offline', 'hosts', 'token', 'soap', 'records', 'rest'] as const;
export type Rung = (typeof rungs)[number];

/**
 * `passed` and `failed` are proven; `warning` and `not-tested` never end the test; `not-run` was not reached or not wanted.
 */
export type RungStatus = 'passed' | 'failed' | 'warning' | 'not-tested' | 'not-run';

export const reasons = [
  'ok',
  // not run
  'stopped-earlier',
  'not-wanted',
  'interrupted',
  'nothing-to-probe',
  // offline checks
  'value-missing',
  'value-not-trimmed',
  'value-shape',
  'values-equal',
  'account-spelling',
  'location-shape',
  // hosts and clock
  'hosts-unconfirmed',
  'hosts-other-account',
  'clock-off',
  // the way there
  'offline',
  'unreachable',
  'timed-out',
  'redirected',
  'too-large',
  // NetSuite's own state
  'maintenance',
  'server-error',
  'rate-limited',
  'account-disabled',
  'account-unknown',
  // the login
  'invalid-login',
  'web-services-only-role',
  'role-or-user-refused',
  'ip-not-allowed',
  'ambiguous-authentication',
  'version-refused',
  'other-account',
  'identity-unknown',
  // what the role may do
  'feature-off',
  'permission-missing',
  'record-permission-missing',
  'record-unclear',
  'location-missing',
  'location-not-permitted',
  'location-unclear',
  // anything else
  'not-found',
  'forbidden',
  'refused-other',
  'unreadable-answer',
] as const;
export type ReasonId = (typeof reasons)[number];

/** Who NetSuite says the token stands for; null for what the answer does not name. Each at most 100 characters. */
export interface ActingAs {
  readonly companyId: string | null;
  readonly companyName: string | null;
  readonly roleId: string | null;
  readonly roleName: string | null;
  readonly userId: string | null;
}

/**
 * Plain facts for texts and diagnosis. Never a secret, at most 200 characters of foreign text, and that only in `message`.
 * Keys in use: `status` (HTTP), `clockSeconds` (this computer minus server, positive = ahead), `fields` (comma-separated
 * JSON keys), `expected` (Account ID in NetSuite's spelling), `code`, `message`, `challenge` (from WWW-Authenticate),
 * `loginRefused`, `serverTime`, per record type and `location` (the worst of them) a `ProbeVerdict`,
 * and `locationId` (the ones that are not there).
 */
export type Detail = Readonly<Record<string, string | number | boolean | null>>;

/** What one record of the `records` rung answered. */
export type ProbeVerdict = 'permitted' | 'found' | 'missing' | 'not-permitted' | 'unclear';

export interface RungResult {
  readonly rung: Rung;
  readonly status: RungStatus;
  readonly reason: ReasonId;
  readonly detail: Detail;
  readonly actingAs?: ActingAs;
  /** When the rung ended, milliseconds since 1970 by the clock handed in. */
  readonly at: number;
  readonly ms: number;
}

/**
 * Whether NetSuite refused a signed login in this rung. Five refusals lock a user for 30 minutes (`temporary_locked`; Oracle
 * help, subsect_156935170194; sure); that refused tokens count is a guess.
 */
export function isRefusedLogin(result: RungResult): boolean {
  return result.detail['loginRefused'] === true;
}

/** NetSuite refuses timestamps further off than this (Oracle help, subsect_156935170194; sure). */
export const CLOCK_LIMIT_SECONDS = 300;
/** From here on the clock is named as a suspect. */
export const CLOCK_SUSPECT_SECONDS = 120;
