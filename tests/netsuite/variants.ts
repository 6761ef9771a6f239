// What nobody outside NetSuite knows for certain, one switch each: how the fake NetSuite plays it in one account.
// The first option of a switch is the usual one, which the tests play unless they say otherwise. A long run draws all by seed.
import { randomOf } from '../run/random';

const switches = {
  /** Field ids of the integration record; `short` and `opaque` are as likely as what two programs exported. */
  integrationIds: ['exported', 'short', 'opaque'],
  tokenIds: ['plain', 'opaque'],
  roleIds: ['exported', 'customisation', 'opaque'],
  /** Company Information and the two preference pages. */
  companyIds: ['script', 'other', 'opaque'],
  /** The number behind permkey and permlevel; known for transactions only. */
  machineNumbers: ['one to five', 'none'],
  /** Which of the marks that tests of NetSuite's own lean on a field carries. */
  fieldMarks: ['all', 'walkthrough only', 'none'],
  /** The task in the help call of a label, or labels that have no help. */
  tasks: ['edit', 'menu', 'no help'],
  documentTitle: ['name and company', 'type and company', 'bare'],
  heading: ['h1', 'div'],
  /** How many rows a list shows at once. */
  rowsOnAPage: ['50', '3'],
  pager: ['segment field', 'select', 'select and arrows'],
  total: ['text', 'link', 'none'],
  /** Where the class of *No records to show* stands. */
  emptyRow: ['cell', 'row', 'machine row'],
  /** Whether a sublist is there with the page, or comes later, and what stands in its place until then. */
  sublists: ['at once', 'later, a row says so', 'later, an image says so', 'later, only a flag says so'],
  /** Rows of a sublist that are no lines. */
  otherRows: ['none', 'totals'],
  longValues: ['whole', 'cut'],
  pairOrder: ['key first', 'secret first'],
  pairLabels: ['both names', 'old names', 'new names'],
  pairCase: ['as written', 'upper'],
  pairPlace: ['fields', 'table', 'lines of text'],
  warning: ['client credentials', 'each value', 'short'],
  /** The page that answers a save itself stands at the form's address, without an id. */
  afterSave: ['sent on to the record', 'answered at once'],
  preferencesPath: ['setup', 'utility', 'elsewhere'],
  /** A page of its own, or a search of that type. */
  auditPath: ['own', 'search'],
  locationInactive: ['Inactive', 'Location is Inactive'],
  // The set-up of client credentials (machine to machine). New switches stand last, so that a seed goes on drawing what it drew.
  /** What *Create New* opens: a window, a frame in the page, or a layer of the page itself. */
  mappingForm: ['window', 'frame', 'layer'],
  mappingIds: ['plain', 'prefixed', 'opaque'],
  mappingTitle: ['with M2M', 'without M2M'],
  mappingOrder: ['certificate first', 'application first'],
  mappingWords: ['as written', 'upper', 'other'],
  /** How the list of mappings prints a day, which is a preference of the account. */
  dateFormat: ['M/D/YYYY', 'D.M.YYYY', 'D-Mon-YYYY'],
  /** A new row is told to come only when the list is loaded once more. */
  mappingRow: ['at once', 'late'],
  // The token endpoint. An answer is a status and a code. Without any report of a fault, the first is a guess as well.
  /** Oracle's 401 is that of the code grant. */
  unknownClient: ['500 server_error', '401 invalid_client', '400 invalid_client'],
  /** The `kid` fits no valid certificate of the application. */
  unknownCertificate: ['400 invalid_client', '500 server_error'],
  wrongSignature: ['400 invalid_client', '400 invalid_grant', '500 server_error'],
  /** RS256 and the like, or no `kid`. */
  wrongAlgorithm: ['500 server_error', '400 invalid_client', '400 invalid_request'],
  wrongAudience: ['400 invalid_client', '400 invalid_grant', '500 server_error'],
  /** Expired, issued in the future, or valid for too long. */
  assertionTime: ['400 invalid_grant', '400 invalid_client', '400 invalid_request'],
  /** Seconds by which the clock of a client may be off. Oracle gives no figure; signed requests may be 300 off. */
  clockTolerance: ['300', '0'],
  wrongScope: ['400 invalid_scope', '400 invalid_request', '500 server_error'],
  /** How a text with several scopes is read. Oracle says comma; programs send both. */
  scopeList: ['comma', 'comma or blank', 'one name'],
  grantOff: ['400 unauthorized_client', '401 unauthorized_client', '400 invalid_client'],
  blockedIntegration: ['400 invalid_client', '400 unauthorized_client', '500 server_error'],
  oauth2Off: ['400 unauthorized_client', '400 invalid_request', '500 server_error'],
  /** Entity or role is inactive, or the entity does not hold the role. */
  disabledEntity: ['400 invalid_grant', '400 invalid_client', '500 server_error'],
  /** For a role without *Log in using OAuth 2.0 Access Tokens*: its first call fails, or already the token. */
  tokenWithoutPermission: ['issued', 'refused'],
  /** What the trail says of a missing permission, for which Oracle's table has no word. */
  permissionWord: ['EntityOrRoleDisabled', 'permission_denied'],
  /** Whether a request that ends in 500 leaves a row in the trail. */
  serverErrorRow: ['none', 'written'],
  /** Whether failed requests lock the entity as failed logins do. */
  assertionLock: ['never', 'after five'],
  tokenType: ['Bearer', 'bearer'],
  expiresIn: ['number', 'text'],
  /** The `sub` of a token: role and entity, or both between other parts. */
  tokenSubject: ['two parts', 'five parts'],
  /** Samples are signed with RS256, the text says PS256. */
  tokenAlgorithm: ['RS256', 'PS256'],
  signingKeys: ['open', 'closed'],
  // Calls with a token.
  endedCertificate: ['ends its tokens', 'lets them expire'],
  /** For a role without *REST Web Services*. */
  restPermission: ['401 INVALID_LOGIN', '400 USER_ERROR', '403 INSUFFICIENT_PERMISSION'],
  /** For a token without the scope of the call; the second is that of RFC 6750. */
  missingScope: ['401 invalid_token', '403 insufficient_scope'],
  /** Where the window of the form is, if it is one. */
  mappingPath: ['below the list', 'elsewhere'],
  /** How a RESTlet's address says what is wrong: as JSON, or in the two lines for clients that want text. */
  restletErrors: ['json', 'text'],
} as const;

type Switches = typeof switches;
export type SwitchName = keyof Switches;
export type Variants = { readonly [Name in SwitchName]: Switches[Name][number] };

const names = Object.keys(switches) as SwitchName[];

/** The ways in which a switch may be, the usual one first. */
export function variantOptions(name: SwitchName): readonly string[] {
  return switches[name];
}

function choose(option: (name: SwitchName, options: readonly string[]) => string | undefined): Variants {
  const chosen = names.map((name) => [name, option(name, switches[name]) ?? switches[name][0]]);
  return Object.fromEntries(chosen) as Variants;
}

export const usualVariants: Variants = choose(() => undefined);

/** Every switch drawn by the seed, each option as likely as the next. */
export function drawVariants(seed: number): Variants {
  const next = randomOf(seed);
  return choose((_name, options) => options[Math.floor(next() * options.length)]);
}

/** What differs from the usual, for a person who wants to play it again. */
export function sayVariants(variants: Variants): string {
  const unusual = names.filter((name) => variants[name] !== usualVariants[name]);
  return unusual.map((name) => `${name}: ${variants[name]}`).join(' · ') || 'all as usual';
}
