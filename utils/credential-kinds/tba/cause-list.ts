// Every cause that a diagnosis of token-based authentication may name: where it is put right, and what rules it out or points at it.
import type { Cause } from '@/utils/connection/causes';
import { probeCauses } from '../shared/probe-causes';
import type { TbaClaim } from './claims';

type CauseRow = Omit<Cause, 'id' | 'disprovedBy' | 'seenInstead'> & {
  readonly disprovedBy: readonly TbaClaim[];
  readonly seenInstead?: readonly string[];
};

/**
 * `auditWords` are those of the column Detail (Oracle help, subsect_156935170194, subsect_158324637123; sure). The order counts where
 * several causes share a word.
 */
const rows = {
  clock: {
    step: null,
    page: null,
    text: 'diagnosis.clock',
    disprovedBy: ['clock'],
    needsProof: true,
    auditWords: ['invalidtimestamp'],
  },
  mixedGenerations: {
    step: 'integration',
    page: 'integration-record',
    text: 'diagnosis.mixedGenerations',
    disprovedBy: ['signature'],
  },
  integrationState: {
    step: 'integration',
    page: 'integration-record',
    text: 'diagnosis.integrationState',
    disprovedBy: ['integration'],
    auditWords: ['consumerkeyrefused', 'integrationblocked'],
  },
  keyUnknown: {
    step: 'integration',
    page: 'integration-record',
    text: 'diagnosis.keyUnknown',
    disprovedBy: ['consumer-key'],
    auditWords: ['consumerkeyunknown', 'unknownintegration'],
  },
  integrationOrToken: {
    step: 'integration',
    page: 'integration-record',
    text: 'diagnosis.integrationOrToken',
    disprovedBy: ['integration', 'token'],
  },
  tokenState: {
    step: 'token',
    page: 'access-token-record',
    text: 'diagnosis.tokenState',
    disprovedBy: ['token'],
    auditWords: ['tokenrejected'],
  },
  tokenOfOtherRole: {
    step: 'token',
    page: 'access-token-record',
    text: 'diagnosis.tokenOfOtherRole',
    disprovedBy: ['role'],
    needsProof: true,
  },
  roleOrUser: {
    step: 'employee',
    page: 'employee-record',
    text: 'diagnosis.roleOrUser',
    disprovedBy: ['user-and-role'],
    auditWords: ['permissiondenied', 'entityorroledisabled'],
    seenInstead: ['roleInactive', 'userInactive', 'roleOrUser', 'tokenLoginPermission', 'tokenOfOtherRole'],
  },
  userLocked: {
    step: null,
    page: null,
    text: 'diagnosis.userLocked',
    exactly: { fact: 'minutes', text: 'diagnosis.userLockedFor' },
    disprovedBy: ['not-locked'],
    auditWords: ['temporarylocked'],
  },
  wrongSecrets: {
    step: 'token',
    page: null,
    text: 'diagnosis.wrongSecrets',
    disprovedBy: ['signature'],
    auditWords: ['invalidsignature'],
  },
  namedPermission: {
    step: 'role',
    page: 'role-record',
    text: 'diagnosis.permissionNamed',
    exactly: { fact: 'permission', text: 'diagnosis.permissionNamed' },
    needsFact: 'permission',
    disprovedBy: [],
  },
  namedFeature: {
    step: 'features',
    page: 'enable-features',
    text: 'diagnosis.featureNamed',
    exactly: { fact: 'feature', text: 'diagnosis.featureNamed' },
    needsFact: 'feature',
    disprovedBy: [],
  },
  userRefused: {
    step: 'employee',
    page: 'employee-record',
    text: 'diagnosis.userRefused',
    disprovedBy: ['user-and-role'],
    needsProof: true,
  },
  twoFactor: { step: 'role', page: 'role-record', text: 'diagnosis.twoFactor', disprovedBy: [] },
  tokenLoginPermission: {
    step: 'role',
    page: 'role-record',
    text: 'diagnosis.tokenLoginPermission',
    disprovedBy: ['token-permission'],
  },
  webServicesOnly: {
    step: 'role',
    page: 'role-record',
    text: 'diagnosis.webServicesOnly',
    // That tokeninfo is closed to such a role is a guess, so its answer rules nothing out, nor does REST, which may be open to it.
    disprovedBy: [],
    auditWords: ['invalidlogincredentials'],
    // Such a role is fine for SOAP and REST, and refused by RESTlets (Oracle help, section_1530099787; sure).
    isProblem: ({ test }) => (test.restlets ?? []).length > 0,
  },
  roleInactive: {
    step: 'role',
    page: 'role-record',
    text: 'diagnosis.roleInactive',
    disprovedBy: ['user-and-role'],
  },
  userInactive: {
    step: 'employee',
    page: 'employee-record',
    text: 'diagnosis.userInactive',
    disprovedBy: ['user-and-role'],
  },
  wrongAccount: {
    step: 'account',
    page: 'company-information',
    text: 'diagnosis.wrongAccount',
    disprovedBy: ['account'],
  },
  /** Ruled out where NetSuite knows addresses of it. */
  noSuchAccount: {
    step: 'account',
    page: 'company-information',
    text: 'diagnosis.noSuchAccount',
    disprovedBy: ['account-known', 'account'],
  },
  wrongHost: {
    step: 'account',
    page: 'company-information',
    text: 'diagnosis.wrongHost',
    disprovedBy: ['host-of-account'],
  },
  accountSpelling: {
    step: 'account',
    page: 'company-information',
    text: 'diagnosis.accountSpelling',
    disprovedBy: ['account-spelling'],
  },
  accountState: { step: null, page: null, text: 'diagnosis.accountState', disprovedBy: [] },
  ipRules: { step: null, page: null, text: 'diagnosis.ipRules', disprovedBy: ['address'] },
  tbaFeature: {
    step: 'features',
    page: 'enable-features',
    text: 'diagnosis.tbaFeature',
    disprovedBy: ['token-feature'],
    auditWords: ['featuredisabled'],
  },
  soapFeature: {
    step: 'features',
    page: 'enable-features',
    text: 'diagnosis.soapFeature',
    disprovedBy: ['soap-feature'],
  },
  restFeatures: {
    step: 'features',
    page: 'enable-features',
    text: 'diagnosis.restFeatures',
    disprovedBy: ['rest'],
  },
  soapPermission: {
    step: 'role',
    page: 'role-record',
    text: 'diagnosis.soapPermission',
    disprovedBy: ['soap-permission'],
    // A user and role that were let in elsewhere lack what this channel needs (a guess).
    auditWords: ['permissiondenied'],
  },
  restPermission: {
    step: 'role',
    page: 'role-record',
    text: 'diagnosis.restPermission',
    disprovedBy: ['rest'],
    auditWords: ['permissiondenied'],
  },
  recordFeature: {
    step: 'features',
    page: 'enable-features',
    text: 'diagnosis.recordFeature',
    disprovedBy: ['records'],
  },
  recordPermission: {
    step: 'transactions',
    orStep: 'role',
    page: 'role-record',
    text: 'diagnosis.recordPermission',
    exactly: { fact: 'permission', text: 'diagnosis.permissionNamed' },
    disprovedBy: ['records'],
  },
  fulfillOrdersPermission: {
    step: 'transactions',
    orStep: 'role',
    page: 'role-record',
    text: 'diagnosis.fulfillOrdersPermission',
    // Fulfilments may need a second permission (likely; Oracle's table of errors names it).
    disprovedBy: ['records:itemFulfillment'],
    needsProof: true,
  },
  subsidiaryRestriction: {
    step: 'transactions',
    orStep: 'role',
    page: 'role-record',
    text: 'diagnosis.subsidiaryRestriction',
    disprovedBy: [],
  },
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
  ...probeCauses,
  copyAgain: { step: null, page: null, text: 'diagnosis.copyAgain', disprovedBy: ['values'] },
  swappedBoxes: { step: null, page: null, text: 'diagnosis.swappedBoxes', disprovedBy: ['values'] },
  waitAndRetry: { step: null, page: null, text: 'diagnosis.waitAndRetry', disprovedBy: [] },
  /** Under overload NetSuite is seen to answer "Invalid login attempt" (julbrs/netsuite-api-client#26; a guess). */
  webServicesLoad: { step: null, page: null, text: 'diagnosis.webServicesLoad', disprovedBy: [] },
  network: { step: null, page: null, text: 'diagnosis.network', disprovedBy: ['host'] },
  /** The browser says so at this moment, whatever was reached before. */
  noConnection: { step: null, page: null, text: 'diagnosis.noConnection', disprovedBy: [] },
  proxy: { step: null, page: null, text: 'diagnosis.proxy', disprovedBy: ['no-proxy'] },
  portal: { step: null, page: null, text: 'diagnosis.portal', disprovedBy: ['no-portal'] },
  cache: { step: null, page: null, text: 'diagnosis.cache', disprovedBy: [] },
  edge: { step: null, page: null, text: 'diagnosis.edge', disprovedBy: [] },
  loginNotSeen: { step: null, page: null, text: 'diagnosis.loginNotSeen', disprovedBy: [] },
  origin: { step: null, page: null, text: 'diagnosis.origin', disprovedBy: [] },
  unknownAnswer: { step: null, page: null, text: 'diagnosis.unknownAnswer', disprovedBy: [] },
  restTooOld: { step: null, page: null, text: 'diagnosis.restTooOld', disprovedBy: ['rest'] },
  ourFault: {
    step: null,
    page: null,
    text: 'diagnosis.ourFault',
    disprovedBy: [],
    auditWords: [
      'missingtokenpassportrequiredfields',
      'noncerejected',
      'nonceused',
      'parameterrejected',
      'unknownalgorithm',
      'versionrejected',
    ],
  },
  testAgain: { step: null, page: null, text: 'diagnosis.testAgain', disprovedBy: [] },
} as const satisfies Readonly<Record<string, CauseRow>>;
export type TbaCause = keyof typeof rows;

export const tbaCauseList: readonly Cause[] = Object.entries<CauseRow>(rows).map(([id, row]) => ({
  id,
  ...row,
}));
