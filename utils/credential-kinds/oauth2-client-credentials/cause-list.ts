// Every cause that a diagnosis of OAuth 2.0 client credentials may name: where it is put right, and what rules it out or points at it.
import type { Cause } from '@/utils/connection/causes';
import { elsewhere, features, role } from '../shared/cause-places';
import { probeCauses } from '../shared/probe-causes';
import type { Oauth2Claim } from './claims';
import { scopesOf } from './scopes';

type CauseRow = Omit<Cause, 'id' | 'disprovedBy' | 'seenInstead'> & {
  readonly disprovedBy: readonly Oauth2Claim[];
  readonly seenInstead?: readonly string[];
};

const integration = { step: 'integration', page: 'integration-record' } as const;
const employee = { step: 'employee', page: 'employee-record' } as const;
const key = { step: 'key-pair', page: null } as const;
const mapping = { step: 'mapping', page: 'm2m-setup' } as const;
const account = { step: 'account', page: 'company-information' } as const;

/**
 * `auditWords` are those of the column Detail for OAuth 2.0 (Oracle help, subsect_158324637123; sure). Of the words there that are left
 * out only the code grant can be the cause. The order counts where several causes share a word.
 */
const rows = {
  clock: {
    ...elsewhere,
    text: 'diagnosis.clock',
    disprovedBy: ['clock'],
    auditWords: ['tokennotacceptable', 'tokenexpired'],
  },
  oauth2Feature: {
    ...features,
    text: 'diagnosis.oauth2Feature',
    disprovedBy: ['oauth-feature'],
    auditWords: ['featuredisabled'],
  },
  clientUnknown: {
    ...integration,
    text: 'diagnosis.clientUnknown',
    disprovedBy: ['client'],
    auditWords: ['invalidissuer'],
  },
  integrationState: {
    ...integration,
    text: 'diagnosis.oauth2IntegrationState',
    disprovedBy: ['integration'],
    auditWords: ['integrationblocked', 'invalidintegration'],
  },
  grant: {
    ...integration,
    text: 'diagnosis.grant',
    disprovedBy: ['grant'],
    // The text speaks of the code grant, the fault is that of this one (sure).
    auditWords: ['authorizationcodegrantrequired'],
  },
  scope: {
    ...integration,
    text: 'diagnosis.scope',
    disprovedBy: ['scope'],
    auditWords: ['scopemismatched', 'invalidscope'],
  },
  certificateEnded: {
    ...key,
    text: 'diagnosis.certificateEnded',
    disprovedBy: ['certificate', 'mapping'],
    needsProof: true,
  },
  mapping: {
    ...mapping,
    text: 'diagnosis.mapping',
    disprovedBy: ['mapping'],
    auditWords: ['missingkey', 'missingkeyid'],
  },
  wrongKey: {
    ...key,
    text: 'diagnosis.wrongKey',
    // The Certificate ID is the hash of the certificate, so NetSuite has no other one by it.
    disprovedBy: ['key-fits', 'signature'],
    auditWords: ['signaturevalidation', 'invalidsignature'],
  },
  mappedToOther: {
    ...mapping,
    text: 'diagnosis.mappedToOther',
    disprovedBy: ['identity'],
    needsProof: true,
  },
  mappedWhom: { ...mapping, text: 'diagnosis.mappedWhom', disprovedBy: ['identity', 'user-and-role'] },
  keyRefused: { ...key, text: 'diagnosis.keyRefused', disprovedBy: ['signature'] },
  otherSet: { ...key, text: 'diagnosis.otherSet', disprovedBy: ['key-fits', 'signature'] },
  otherAlgorithm: { ...key, text: 'diagnosis.otherAlgorithm', disprovedBy: [] },
  applicationId: { ...integration, text: 'diagnosis.applicationId', disprovedBy: ['values'] },
  roleOrUser: {
    ...employee,
    text: 'diagnosis.oauth2RoleOrUser',
    disprovedBy: ['user-and-role'],
    auditWords: ['entityorroledisabled'],
    seenInstead: ['roleInactive', 'userInactive', 'roleOrUser', 'loginPermission', 'restPermission'],
  },
  roleInactive: { ...role, text: 'diagnosis.roleInactive', disprovedBy: ['user-and-role'] },
  userInactive: { ...employee, text: 'diagnosis.userInactive', disprovedBy: ['user-and-role'] },
  userLocked: {
    ...elsewhere,
    text: 'diagnosis.userLocked',
    exactly: { fact: 'minutes', text: 'diagnosis.userLockedFor' },
    disprovedBy: ['not-locked'],
    // As for signed requests (a guess).
    auditWords: ['temporarylocked'],
  },
  userRefused: {
    ...employee,
    text: 'diagnosis.userRefused',
    disprovedBy: ['user-and-role'],
    needsProof: true,
  },
  twoFactor: { ...role, text: 'diagnosis.twoFactor', disprovedBy: [] },
  namedPermission: {
    ...role,
    text: 'diagnosis.permissionNamed',
    exactly: { fact: 'permission', text: 'diagnosis.permissionNamed' },
    needsFact: 'permission',
    disprovedBy: [],
  },
  namedFeature: {
    ...features,
    text: 'diagnosis.featureNamed',
    exactly: { fact: 'feature', text: 'diagnosis.featureNamed' },
    needsFact: 'feature',
    disprovedBy: [],
  },
  loginPermission: {
    ...role,
    text: 'diagnosis.loginPermission',
    disprovedBy: ['login-permission'],
  },
  rolePermissions: {
    ...role,
    text: 'diagnosis.rolePermissions',
    disprovedBy: ['rest-permission'],
    // As for signed requests (a guess): Oracle's table for OAuth 2.0 has no word for a missing permission.
    auditWords: ['permissiondenied'],
    madeOf: ['loginPermission', 'restPermission'],
  },
  restPermission: { ...role, text: 'diagnosis.restPermission', disprovedBy: ['rest-permission'] },
  restFeature: { ...features, text: 'diagnosis.restFeature', disprovedBy: ['rest-feature'] },
  webServicesOnly: {
    ...role,
    text: 'diagnosis.oauth2WebServicesOnly',
    disprovedBy: [],
    // Such a role is fine for REST, and refused by RESTlets (Oracle help, section_157780293862; sure).
    isProblem: (recipe) => scopesOf(recipe).includes('restlets'),
  },
  /** No page of the employee has it: each user sets it for himself. */
  userLanguage: { ...elsewhere, text: 'diagnosis.userLanguage', disprovedBy: ['rest'] },
  recordFeature: { ...features, text: 'diagnosis.recordFeature', disprovedBy: ['records'] },
  recordPermission: {
    ...role,
    text: 'diagnosis.recordPermission',
    exactly: { fact: 'permission', text: 'diagnosis.permissionNamed' },
    disprovedBy: ['records'],
  },
  fulfillOrdersPermission: {
    ...role,
    text: 'diagnosis.fulfillOrdersPermission',
    // Fulfilments may need a second permission (likely; Oracle's table of errors names it).
    disprovedBy: ['records:itemFulfillment'],
    needsProof: true,
  },
  subsidiaryRestriction: { ...role, text: 'diagnosis.subsidiaryRestriction', disprovedBy: [] },
  locationNotThere: {
    step: 'location',
    page: 'location-list',
    text: 'diagnosis.locationNotThere',
    disprovedBy: ['location'],
  },
  locationPermission: {
    step: 'location',
    page: 'location-record',
    text: 'diagnosis.locationPermission',
    disprovedBy: ['location'],
  },
  wrongAccount: { ...account, text: 'diagnosis.oauth2WrongAccount', disprovedBy: ['account'] },
  /** Ruled out where NetSuite knows addresses of it. */
  noSuchAccount: { ...account, text: 'diagnosis.noSuchAccount', disprovedBy: ['account-known', 'account'] },
  wrongHost: { ...account, text: 'diagnosis.wrongHost', disprovedBy: ['host-of-account'] },
  accountSpelling: { ...account, text: 'diagnosis.accountSpelling', disprovedBy: ['account-spelling'] },
  accountState: { ...elsewhere, text: 'diagnosis.accountState', disprovedBy: [] },
  ipRules: { ...elsewhere, text: 'diagnosis.ipRules', disprovedBy: ['address'] },
  ...probeCauses,
  copyAgain: { ...elsewhere, text: 'diagnosis.copyAgain', disprovedBy: ['values'] },
  swappedBoxes: { ...elsewhere, text: 'diagnosis.swappedBoxes', disprovedBy: ['values'] },
  waitAndRetry: { ...elsewhere, text: 'diagnosis.waitAndRetry', disprovedBy: [] },
  /** Under overload NetSuite is seen to answer "Invalid login attempt" (julbrs/netsuite-api-client#26; a guess). */
  webServicesLoad: { ...elsewhere, text: 'diagnosis.webServicesLoad', disprovedBy: [] },
  network: { ...elsewhere, text: 'diagnosis.network', disprovedBy: ['host'] },
  /** The browser says so at this moment, whatever was reached before. */
  noConnection: { ...elsewhere, text: 'diagnosis.noConnection', disprovedBy: [] },
  proxy: { ...elsewhere, text: 'diagnosis.proxy', disprovedBy: ['no-proxy'] },
  portal: { ...elsewhere, text: 'diagnosis.portal', disprovedBy: ['no-portal'] },
  cache: { ...elsewhere, text: 'diagnosis.cache', disprovedBy: [] },
  edge: { ...elsewhere, text: 'diagnosis.edge', disprovedBy: [] },
  loginNotSeen: { ...elsewhere, text: 'diagnosis.loginNotSeen', disprovedBy: [] },
  origin: { ...elsewhere, text: 'diagnosis.origin', disprovedBy: [] },
  unknownAnswer: { ...elsewhere, text: 'diagnosis.unknownAnswer', disprovedBy: [] },
  restTooOld: { ...elsewhere, text: 'diagnosis.restTooOld', disprovedBy: ['rest'] },
  ourFault: {
    ...elsewhere,
    text: 'diagnosis.ourFault',
    disprovedBy: [],
    // A signature that NetSuite refuses although the key fits is none that it should have got.
    auditWords: ['unsupportedalgo', 'tokenvaliditytoobroad', 'signaturevalidation'],
  },
  testAgain: {
    ...elsewhere,
    text: 'diagnosis.testAgain',
    disprovedBy: [],
    // Ours is used within seconds.
    auditWords: ['accesstokenexpired'],
  },
} as const satisfies Readonly<Record<string, CauseRow>>;
export type Oauth2Cause = keyof typeof rows;

export const oauth2CauseList: readonly Cause[] = Object.entries<CauseRow>(rows).map(([id, row]) => ({
  id,
  ...row,
}));
