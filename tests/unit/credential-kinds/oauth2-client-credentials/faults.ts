// Faults of a set-up with client credentials that people run into: how each is made, and what the diagnosis has to say of it. The numbers
// are those of the reports that it rests on.
import { generateKeyPairSync } from 'node:crypto';
import type { Oauth2Cause } from '@/utils/credential-kinds/oauth2-client-credentials/cause-list';
import { makeKeyAndCertificate } from '@/utils/credential-kinds/oauth2-client-credentials/certificate';
import {
  answer,
  CLIENT_ID,
  json,
  oauthError,
  other,
  own,
  restError,
  START,
  type Answers,
  type Texts,
} from './fake-fetch';
import type { World } from './small-netsuite';

export interface Fault {
  readonly name: string;
  readonly break?: (world: World) => void;
  /** What is held instead of what NetSuite has. */
  readonly texts?: Texts;
  /** Answers that no set-up brings about. */
  readonly answers?: Answers;
  /** Whether the values were brought by hand; else they were made here and taken from the page. */
  readonly byHand?: boolean;
  /** Causes whose sentence names this fault: one of them is among the first three. */
  readonly named: readonly Oauth2Cause[];
  /** Where it must be the very first. */
  readonly first?: Oauth2Cause;
  /** What the trail then names; null where it has no row of it. */
  readonly afterAudit?: Oauth2Cause;
}

const expired = await makeKeyAndCertificate({
  algorithm: 'ES256',
  name: 'x',
  now: START - 3 * 365 * 86_400_000,
});
const keyPem = (modulusLength: number) =>
  generateKeyPairSync('rsa', { modulusLength })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString();
const withoutCertificate = { certificate: null, expires: null, algorithm: null } as const;
const client = ({ clients }: World) => clients.get(CLIENT_ID)!;
const mapping = ({ mappings }: World) => mappings.get(own.certificateId)!;
const without = (permission: string) => (world: World) => void world.permissions.delete(permission);
const html = '<html><body>Access denied by policy</body></html>';

export const faults: readonly Fault[] = [
  // The token endpoint, code by code.
  {
    name: '400 invalid_request: an assertion that NetSuite cannot read',
    answers: { login: () => oauthError(400, 'invalid_request') },
    named: ['ourFault'],
    first: 'ourFault',
  },
  {
    name: '400 invalid_client: certificate not uploaded (3, 23)',
    break: ({ mappings }) => mappings.clear(),
    named: ['mapping'],
    first: 'mapping',
    afterAudit: 'mapping',
  },
  {
    name: '400 invalid_client: certificate revoked',
    break: (world) => void (mapping(world).revoked = true),
    named: ['mapping'],
    first: 'mapping',
    afterAudit: 'mapping',
  },
  {
    name: '400 invalid_client: certificate of another application',
    break: (world) => void (mapping(world).clientId = 'f'.repeat(64)),
    named: ['mapping'],
    first: 'mapping',
    afterAudit: 'mapping',
  },
  {
    name: '400 invalid_client: sandbox refreshed, mappings are gone (11)',
    break: ({ mappings }) => mappings.clear(),
    byHand: true,
    texts: withoutCertificate,
    named: ['mapping'],
    afterAudit: 'mapping',
  },
  {
    name: '400 invalid_client: another private key, no certificate held',
    texts: { ...withoutCertificate, privateKey: other.privateKey },
    byHand: true,
    named: ['wrongKey'],
    first: 'wrongKey',
    afterAudit: 'wrongKey',
  },
  {
    name: '400 invalid_client: Certificate ID mistyped, no certificate held',
    texts: { ...withoutCertificate, certificateId: other.certificateId },
    byHand: true,
    named: ['mapping', 'wrongKey'],
    afterAudit: 'mapping',
  },
  {
    name: '401 invalid_client',
    answers: {
      login: () =>
        json(401, { error: 'invalid_client' }, { 'www-authenticate': 'Basic realm="1234567_SB1"' }),
    },
    named: ['clientUnknown'],
    first: 'clientUnknown',
  },
  {
    name: '500 server_error: Client ID unknown in the account (4)',
    break: ({ clients }) => clients.clear(),
    byHand: true,
    named: ['clientUnknown'],
    first: 'clientUnknown',
  },
  {
    name: '500 server_error: credentials reset by a colleague (22)',
    break: ({ clients }) => clients.clear(),
    named: ['clientUnknown'],
    first: 'clientUnknown',
  },
  {
    name: '500 server_error: OAuth 2.0 is off',
    break: ({ features }) => void features.delete('oauth2'),
    named: ['oauth2Feature', 'clientUnknown', 'integrationState'],
  },
  {
    name: '500 without a word of NetSuite: an outage',
    answers: { login: () => answer(500, '<html/>') },
    named: ['waitAndRetry'],
    first: 'waitAndRetry',
  },
  {
    name: '400 invalid_grant: clock 4 minutes ahead',
    break: (world) => void (world.seconds = -240),
    named: ['clock'],
    first: 'clock',
    afterAudit: 'clock',
  },
  {
    name: '400 invalid_grant: clock 4 minutes and a half behind',
    break: (world) => void (world.seconds = 270),
    named: ['clock'],
    first: 'clock',
    afterAudit: 'clock',
  },
  {
    name: 'clock 10 minutes off',
    break: (world) => void (world.seconds = 600),
    named: ['clock'],
    first: 'clock',
  },
  {
    name: '400 invalid_grant: role inactive, looked at when the token is asked for',
    break: (world) => Object.assign(world, { isRoleActive: false, isTokenGivenWithoutPermission: false }),
    named: ['roleOrUser'],
    first: 'roleOrUser',
    afterAudit: 'roleOrUser',
  },
  {
    name: '400 invalid_scope: scope not ticked',
    break: (world) => void (client(world).scopes = ['restlets']),
    named: ['scope'],
    first: 'scope',
    afterAudit: 'scope',
  },
  {
    name: '400 unauthorized_client: grant not ticked',
    break: (world) => void (client(world).grant = false),
    named: ['grant'],
    first: 'grant',
    afterAudit: 'grant',
  },
  {
    name: '400 unauthorized_client: record blocked',
    break: (world) => void (client(world).state = 'blocked'),
    named: ['integrationState'],
    afterAudit: 'integrationState',
  },
  {
    name: '400 unsupported_grant_type',
    answers: { login: () => oauthError(400, 'unsupported_grant_type') },
    named: ['ourFault'],
  },
  {
    name: 'nobody at the address of the account (20)',
    answers: { hosts: () => new TypeError('x'), login: () => new TypeError('x') },
    byHand: true,
    named: ['wrongAccount', 'network'],
    first: 'wrongAccount',
  },
  {
    name: '404 at the address of the account (20)',
    answers: { login: () => answer(404, '<html/>') },
    byHand: true,
    named: ['wrongAccount'],
    first: 'wrongAccount',
  },
  // The token, as it is used.
  {
    name: '401 after a token: the role lacks Log in using OAuth 2.0 Access Tokens (7)',
    break: without('login'),
    named: ['loginPermission'],
    first: 'loginPermission',
  },
  {
    name: '401 after a token: the role lacks REST Web Services (7)',
    break: without('rest'),
    named: ['restPermission'],
  },
  {
    name: '401 after a token: the role is inactive',
    break: (world) => void (world.isRoleActive = false),
    named: ['roleOrUser', 'roleInactive'],
    afterAudit: 'roleOrUser',
  },
  {
    name: '401 after a token: the user is inactive',
    break: (world) => void (world.isUserActive = false),
    named: ['roleOrUser', 'userInactive'],
    afterAudit: 'roleOrUser',
  },
  {
    name: '403: REST Web Services are off',
    break: ({ features }) => void features.delete('rest'),
    named: ['restFeature'],
    first: 'restFeature',
  },
  {
    name: '403: the role lacks REST Web Services, said in another language',
    answers: { rest: () => restError(403, 'INSUFFICIENT_PERMISSION', 'Berechtigung fehlt') },
    named: ['restPermission'],
    first: 'restPermission',
  },
  {
    name: '400 INVALID_HEADER: the language of the user is not that of the company (19)',
    answers: { rest: () => restError(400, 'INVALID_HEADER', 'Accept-Language') },
    named: ['userLanguage'],
    first: 'userLanguage',
  },
  {
    name: '429: too many requests',
    answers: { rest: () => restError(429, 'SSS_REQUEST_LIMIT_EXCEEDED') },
    named: ['waitAndRetry'],
  },
  {
    name: 'the role lacks Sales Order',
    break: without('salesOrder'),
    named: ['recordPermission'],
    first: 'recordPermission',
  },
  {
    name: 'the certificate was uploaded for another role (17)',
    break: (world) => void (mapping(world).role = '3'),
    named: ['mappedToOther'],
    first: 'mappedToOther',
  },
  {
    name: 'the certificate was uploaded for another user (8)',
    break: (world) => void (mapping(world).user = '-5'),
    named: ['mappedToOther'],
    first: 'mappedToOther',
  },
  {
    name: 'uploaded for another role, which lacks REST',
    break: (world) => {
      mapping(world).role = '3';
      world.permissions.delete('rest');
    },
    named: ['mappedToOther'],
    first: 'mappedToOther',
  },
  // What is told before anything is asked.
  {
    name: 'Application ID in place of the Client ID (6)',
    texts: { clientId: '1A111AA1-AA11-1A11-1111-A1A1111111A1' },
    byHand: true,
    named: ['applicationId'],
    first: 'applicationId',
  },
  {
    name: 'Client Secret in place of the Client ID (2)',
    texts: { clientSecret: CLIENT_ID },
    byHand: true,
    named: ['swappedBoxes'],
    first: 'swappedBoxes',
  },
  {
    name: 'key of 2048 bits (14)',
    texts: { privateKey: keyPem(2048) },
    byHand: true,
    named: ['keyRefused'],
    first: 'keyRefused',
  },
  {
    name: 'a bare public key in place of the certificate (14)',
    texts: { certificate: '-----BEGIN PUBLIC KEY-----\nMFkw\n-----END PUBLIC KEY-----\n' },
    byHand: true,
    named: ['otherSet'],
  },
  {
    name: 'certificate expired (16)',
    texts: {
      privateKey: expired.privateKey,
      certificate: expired.certificate,
      certificateId: expired.certificateId,
    },
    named: ['certificateEnded'],
    first: 'certificateEnded',
  },
  {
    name: 'certificate expired by its date alone (16)',
    break: ({ mappings }) => mappings.clear(),
    texts: { ...withoutCertificate, expires: '2026-10-01' },
    byHand: true,
    named: ['certificateEnded'],
    first: 'certificateEnded',
    afterAudit: 'mapping',
  },
  {
    name: 'key behind a passphrase (26)',
    texts: { privateKey: own.privateKey.replaceAll('PRIVATE KEY', 'ENCRYPTED PRIVATE KEY') },
    byHand: true,
    named: ['keyRefused'],
    first: 'keyRefused',
  },
  {
    name: 'half a key (26)',
    texts: { privateKey: own.privateKey.slice(0, 120) },
    byHand: true,
    named: ['copyAgain'],
    first: 'copyAgain',
  },
  {
    name: 'key of another certificate',
    texts: { privateKey: other.privateKey },
    byHand: true,
    named: ['otherSet'],
    first: 'otherSet',
  },
  {
    name: 'certificate of another Certificate ID',
    texts: { certificateId: other.certificateId },
    byHand: true,
    named: ['otherSet'],
    first: 'otherSet',
  },
  {
    name: 'Account ID as a host writes it (20)',
    texts: { accountId: '1234567-sb1' },
    byHand: true,
    named: ['accountSpelling'],
    first: 'accountSpelling',
  },
  {
    name: 'an algorithm that does not go with the key',
    texts: { algorithm: 'PS256' },
    byHand: true,
    named: ['otherAlgorithm'],
    first: 'otherAlgorithm',
  },
  // The way.
  {
    name: 'a proxy answers with a page of its own',
    answers: { login: () => answer(403, html) },
    named: ['proxy'],
    first: 'proxy',
  },
  {
    name: 'a proxy signs the person in first',
    answers: { login: () => answer(200, '<html><body>Please log in to the network</body></html>') },
    named: ['proxy'],
    first: 'proxy',
  },
];
