// The state of the fake NetSuite: accounts and everything in them. Plain mutable data that tests may change directly.
// It knows nothing of HTML or HTTP. Facts about NetSuite carry the confidence marks of the README beside this file.
import type { Quirk } from './quirks';
import type { Variants } from './variants';

/** Enum keys of permissions as NetSuite stores them in `permkey` (for example `ADMI_WEBSERVICES`). */
export type PermissionKey = string;
/** 0 None, 1 View, 2 Create, 3 Edit, 4 Full. */
export type PermissionLevel = 0 | 1 | 2 | 3 | 4;

/** Feature ids in lower case, which are also the ids of the check boxes on Enable Features. */
export type FeatureId =
  | 'tba'
  | 'webservicesexternal'
  | 'restwebservices'
  | 'oauth2'
  | 'customcode'
  | 'serversidescripting'
  | 'departments'
  | 'locations'
  | 'classes'
  | 'multilocinvt'
  | 'subsidiaries'
  | 'customrecords'
  | 'webapplications'
  | 'suiteappdevelopmentframework';

export interface Role {
  id: number;
  name: string;
  /** Standard roles (Administrator is 3) cannot be edited. */
  standard: boolean;
  inactive: boolean;
  webServicesOnly: boolean;
  centerType: string;
  permissions: { key: PermissionKey; level: PermissionLevel }[];
  /** Fields of the form that nothing here depends on, by field id; a ticked box is `T`. */
  other?: Record<string, string>;
}

export interface Employee {
  id: number;
  name: string;
  email: string;
  inactive: boolean;
  giveAccess: boolean;
  roleIds: number[];
  /** Unix milliseconds until which TBA logins answer `temporary_locked`; 0 when not locked. */
  lockedUntil: number;
}

export type IntegrationState = 'enabled' | 'blocked' | 'waiting';

/** As the token endpoint names them; `mcp` is the NetSuite AI Connector Service. */
export type Scope = 'restlets' | 'rest_webservices' | 'suite_analytics' | 'mcp';

export interface Integration {
  id: number;
  name: string;
  description: string;
  state: IntegrationState;
  applicationId: string;
  created: number;
  createdBy: string;
  tba: boolean;
  tbaIssueToken: boolean;
  tbaAuthorizationFlow: boolean;
  callbackUrl: string;
  authorizationCodeGrant: boolean;
  redirectUri: string;
  /** The client credentials (machine to machine) grant. */
  clientCredentialsGrant: boolean;
  scopes: Scope[];
  userCredentials: boolean;
  note: string;
  /** From a bundle: its credentials cannot be reset in this account. */
  bundled: boolean;
  consumerKey: string;
  consumerSecret: string;
  /** Fields of the form that nothing here depends on, by field id; a ticked box is `T`. */
  other?: Record<string, string>;
}

export interface Token {
  id: number;
  name: string;
  integrationId: number;
  userId: number;
  roleId: number;
  inactive: boolean;
  revoked: boolean;
  created: number;
  createdBy: string;
  tokenId: string;
  tokenSecret: string;
}

/** One certificate of the client credentials flow: what it signs in as, and the key that it proves. */
export interface CertificateMapping {
  /** SHA-256 of the certificate's DER in base64url; the assertion's `kid`. */
  certificateId: string;
  /** The integration record's id, not its Application ID. */
  applicationId: number;
  roleId: number;
  entityId: number;
  /** Unix milliseconds, as the next two. */
  created: number;
  validFrom: number;
  /** At most two years after `validFrom`, whatever the certificate says. */
  validUntil: number;
  algorithm: 'RSA' | 'EC';
  revoked: boolean;
  certificatePem: string;
}

/** One deployment of a script on the RESTlet host. */
export interface Restlet {
  script: string;
  deploy: string;
  /** Its audience. */
  roleIds: number[];
  /** What the script itself ends with, where it does not answer. */
  error?: { code: string; message: string };
}

export interface Location {
  id: number;
  name: string;
  subsidiaryId: number | null;
  inactive: boolean;
}

export interface Subsidiary {
  id: number;
  name: string;
}

/** One row of the Login Audit Trail; `detail` is the reason that the wire never tells. */
export interface LoginAuditRow {
  at: number;
  user: string;
  role: string;
  status: 'Success' | 'Failure';
  detail: string;
  channel: 'restlet' | 'soap' | 'rest' | 'oauth2' | 'ui';
  tokenName: string;
  applicationName: string;
  ip: string;
}

/** A signed-in browser session; the cookie value is its key in `Account.sessions`. */
export interface Session {
  userId: number;
  roleId: number;
  /** One-time credentials to be shown by the next view of this record, then gone. */
  showOnce: { page: 'integration' | 'token'; recordId: number } | null;
  /** A confirmation banner for the next page. */
  banner: string | null;
  /** A mapping that the next view of the list leaves out, in accounts where new rows come late. */
  lateMapping?: string;
}

export interface Account {
  /** As NetSuite prints it and as the OAuth realm: upper case, underscore, for example `1234567_SB1`. */
  id: string;
  /** The host name's first label: lower case, hyphen, for example `1234567-sb1`. */
  slug: string;
  companyName: string;
  features: Set<FeatureId>;
  /** How this account plays what is not known for certain. */
  variants: Variants;
  /** What the account's own scripts do to its forms; with any, pages note what is done to them. */
  quirks?: readonly Quirk[];
  preferences: { showInternalIds: boolean };
  users: Employee[];
  roles: Role[];
  /** Types of records of the account's own; a role's permission for one is keyed by its number (a guess). */
  customRecords: { id: number; scriptId: string; name: string }[];
  integrations: Integration[];
  tokens: Token[];
  /** By Certificate ID, the revoked ones too. */
  certificateMappings: Map<string, CertificateMapping>;
  /** The Certificate ID by which each access token was issued; one that is taken out is no longer known. */
  accessTokens: Map<string, string>;
  restlets: Restlet[];
  /** The feature SuiteAnalytics Workbook, apart from the others because its id is not public. */
  workbook: boolean;
  locations: Location[];
  subsidiaries: Subsidiary[];
  sessions: Map<string, Session>;
  loginAudit: LoginAuditRow[];
  /** `${user}:${timestamp}:${nonce}` of every accepted signed request. */
  usedNonces: Set<string>;
  /** Recent failed logins per user id, unix milliseconds. */
  failedLogins: Map<number, number[]>;
  nextId: number;
}

/** What reached the server, so that tests can count requests, look for cookies and search for secrets. */
export interface SeenRequest {
  at: number;
  method: string;
  host: string;
  path: string;
  query: string;
  headers: Record<string, string>;
  body: string;
  status: number;
}

export interface World {
  accounts: Account[];
  /** Unix milliseconds; tests may move the server's clock. */
  clockOffset: number;
  seen: SeenRequest[];
}
