// Faults of a set-up with client credentials that a request for a token runs into: how each is made, and what the diagnosis has to say of
// it. The numbers are those of the reports that it rests on.
import type { Oauth2Cause } from '@/utils/credential-kinds/oauth2-client-credentials/cause-list';
import { answer, CLIENT_ID, json, oauthError, other, own, type Answers, type Texts } from './fake-fetch';
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

export const withoutCertificate = { certificate: null, expires: null, algorithm: null } as const;
const client = ({ clients }: World) => clients.get(CLIENT_ID)!;
export const mapping = ({ mappings }: World) => mappings.get(own.certificateId)!;

export const loginFaults: readonly Fault[] = [
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
    afterAudit: 'clock',
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
    named: ['noSuchAccount', 'network'],
    first: 'network',
  },
  {
    name: 'nobody at the address of an account that NetSuite does not know (20)',
    answers: {
      hosts: () => json(200, { restDomain: 'https://rest.netsuite.com' }),
      login: () => new TypeError('x'),
    },
    byHand: true,
    named: ['noSuchAccount'],
    first: 'noSuchAccount',
  },
  {
    name: '404 at the address of such an account (20)',
    answers: {
      hosts: () => json(200, { restDomain: 'https://rest.netsuite.com' }),
      login: () => answer(404, '<html/>'),
    },
    byHand: true,
    named: ['noSuchAccount'],
    first: 'noSuchAccount',
  },
];
