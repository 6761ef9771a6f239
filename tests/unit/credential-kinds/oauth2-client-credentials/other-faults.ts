// Faults of a set-up with client credentials that show when the token is used, before anything is asked, or on the way.
import { generateKeyPairSync } from 'node:crypto';
import { makeKeyAndCertificate } from '@/utils/credential-kinds/oauth2-client-credentials/certificate';
import { answer, CLIENT_ID, other, own, restError, START } from './fake-fetch';
import { mapping, withoutCertificate, type Fault } from './login-faults';
import type { World } from './small-netsuite';

const expired = await makeKeyAndCertificate({
  algorithm: 'ES256',
  name: 'x',
  now: START - 3 * 365 * 86_400_000,
});
const keyPem = (modulusLength: number) =>
  generateKeyPairSync('rsa', { modulusLength })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString();
const without = (permission: string) => (world: World) => void world.permissions.delete(permission);
const html = '<html><body>Access denied by policy</body></html>';

export const otherFaults: readonly Fault[] = [
  // The token, as it is used.
  {
    name: '401 after a token: the role lacks Log in using OAuth 2.0 Access Tokens (7)',
    break: without('login'),
    named: ['rolePermissions'],
    first: 'rolePermissions',
    afterAudit: 'rolePermissions',
  },
  {
    name: '401 after a token: the role lacks REST Web Services (7)',
    break: without('rest'),
    named: ['rolePermissions'],
    first: 'rolePermissions',
    afterAudit: 'rolePermissions',
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
    afterAudit: 'rolePermissions',
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
    named: ['portal'],
    first: 'portal',
  },
];
