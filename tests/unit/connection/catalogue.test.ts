// Every fault that people run into, made in the stand-in: what the test says of it before and after the Login Audit Trail was opened.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findAttempt } from '@/utils/connection/audit-trail';
import type { CauseId } from '@/utils/connection/causes';
import { diagnose, NAMED } from '@/utils/connection/diagnose';
import { noEvidence } from '@/utils/connection/evidence';
import { runLadder } from '@/utils/connection/run-checks';
import { decisiveRung } from '@/utils/connection/test-record';
import { secret } from '@/utils/credential/secret';
import { dropped, unavailable } from '../../netsuite/failures';
import { customRole, newIntegration, newSecret, newToken, people } from '../../netsuite/new-world';
import { startNetSuite, type NetSuite } from '../../netsuite/server';
import type { Account, Integration, Role, Token } from '../../netsuite/world';

const APPLICATION = 'Fulfillment Integration';
const MINUTE = 60_000;

interface Stage {
  netsuite: NetSuite;
  account: Account;
  integration: Integration;
  token: Token;
  role: Role;
  values: Record<'accountId' | 'consumerKey' | 'consumerSecret' | 'tokenId' | 'tokenSecret', string>;
  locationId: string | null;
  /** Of this computer, in milliseconds. */
  clock: number;
}

interface Fault {
  name: string;
  break: (stage: Stage) => void;
  /** Whether the values were entered by hand; else they were taken from the page. */
  byHand?: boolean;
  /** Causes whose sentence names this fault. */
  said: readonly CauseId[];
  /** After the audit trail; null where no login was refused. */
  afterAudit: CauseId | null;
}

const withoutPermission = (key: string) => (stage: Stage) => {
  stage.role.permissions = stage.role.permissions.filter((permission) => permission.key !== key);
};
const answering =
  (status: number, body: string, type = 'text/html') =>
  (stage: Stage) => {
    stage.netsuite.failures.push({
      matches: ({ url }) => !url.hostname.startsWith('rest.'),
      answer: () => ({ status, headers: { 'content-type': type }, body }),
    });
  };
const user = ({ account }: Stage) => account.users.find(({ id }) => id === people.dana)!;
const INTEGRATION = ['integrationState', 'integrationOrToken'] as const;

const faults: readonly Fault[] = [
  {
    name: 'role may not log in with tokens',
    break: withoutPermission('ADMI_MANAGE_OWN_OAUTH_TOKENS'),
    said: ['roleOrUser', 'tokenLoginPermission'],
    afterAudit: 'roleOrUser',
  },
  {
    name: 'role lacks SOAP Web Services',
    break: withoutPermission('ADMI_WEBSERVICES'),
    said: ['soapPermission'],
    afterAudit: null,
  },
  {
    name: 'role lacks Sales Order',
    break: withoutPermission('TRAN_SALESORD'),
    said: ['recordPermission'],
    afterAudit: null,
  },
  {
    name: 'token secret mistyped',
    break: ({ values }) => (values.tokenSecret = newSecret()),
    byHand: true,
    said: ['wrongSecrets'],
    afterAudit: 'wrongSecrets',
  },
  {
    name: 'consumer secret mistyped',
    break: ({ values }) => (values.consumerSecret = newSecret()),
    byHand: true,
    said: ['wrongSecrets'],
    afterAudit: 'wrongSecrets',
  },
  {
    name: 'consumer key mistyped',
    break: ({ values }) => (values.consumerKey = newSecret()),
    byHand: true,
    said: ['wrongSecrets', 'keyUnknown'],
    afterAudit: 'keyUnknown',
  },
  {
    name: 'values of another account',
    break: ({ account }) => {
      account.integrations = [];
      account.tokens = [];
    },
    byHand: true,
    said: ['integrationOrToken', 'keyUnknown', 'wrongAccount'],
    afterAudit: 'keyUnknown',
  },
  {
    name: 'credentials reset by a colleague',
    break: ({ integration }) => (integration.consumerKey = newSecret()),
    said: ['integrationState', 'keyUnknown'],
    afterAudit: 'keyUnknown',
  },
  {
    name: 'Account ID of the sandbox, values of production',
    break: ({ values }) => (values.accountId = '1234567_SB1'),
    byHand: true,
    said: ['integrationOrToken', 'keyUnknown', 'wrongAccount'],
    // Its row is in the other account: none here is what the page says then.
    afterAudit: null,
  },
  {
    name: 'user no longer has the role',
    break: (stage) => (user(stage).roleIds = [3]),
    said: ['roleOrUser'],
    afterAudit: 'roleOrUser',
  },
  {
    name: 'Give Access is off',
    break: (stage) => (user(stage).giveAccess = false),
    said: ['roleOrUser'],
    afterAudit: 'roleOrUser',
  },
  {
    name: 'employee is inactive',
    break: (stage) => (user(stage).inactive = true),
    said: ['roleOrUser', 'userInactive'],
    afterAudit: 'roleOrUser',
  },
  {
    name: 'role is inactive',
    break: ({ role }) => (role.inactive = true),
    said: ['roleOrUser', 'roleInactive'],
    afterAudit: 'roleOrUser',
  },
  {
    name: 'token-based authentication is off',
    break: ({ account }) => account.features.delete('tba'),
    said: [...INTEGRATION, 'tbaFeature'],
    afterAudit: 'tbaFeature',
  },
  {
    name: 'SOAP Web Services are off',
    break: ({ account }) => account.features.delete('webservicesexternal'),
    said: ['soapFeature'],
    afterAudit: null,
  },
  {
    name: 'sandbox refreshed: tokens are gone',
    break: ({ account }) => (account.tokens = []),
    said: ['tokenState'],
    afterAudit: 'tokenState',
  },
  {
    name: 'token revoked',
    break: ({ token }) => (token.revoked = true),
    said: ['tokenState'],
    afterAudit: 'tokenState',
  },
  {
    name: 'token inactive, values from a colleague',
    break: ({ token }) => (token.inactive = true),
    byHand: true,
    said: ['integrationOrToken', 'tokenState'],
    afterAudit: 'tokenState',
  },
  {
    name: 'token of another application',
    break: ({ token }) => (token.integrationId = 14),
    said: ['tokenState'],
    afterAudit: 'tokenState',
  },
  {
    name: 'Web Services Only role where RESTlets are called',
    break: ({ role }) => (role.webServicesOnly = true),
    said: ['roleOrUser', 'webServicesOnly'],
    afterAudit: 'webServicesOnly',
  },
  {
    name: 'integration blocked',
    break: ({ integration }) => (integration.state = 'blocked'),
    said: INTEGRATION,
    afterAudit: 'integrationState',
  },
  {
    name: 'integration waiting for approval, values from a colleague',
    break: ({ integration }) => (integration.state = 'waiting'),
    byHand: true,
    said: INTEGRATION,
    afterAudit: 'integrationState',
  },
  {
    name: 'token-based authentication is not ticked on the record',
    break: ({ integration }) => (integration.tba = false),
    said: INTEGRATION,
    afterAudit: 'integrationState',
  },
  {
    name: 'clock 8 minutes off',
    break: (stage) => (stage.clock = 8 * MINUTE),
    said: ['clock'],
    afterAudit: null,
  },
  {
    name: 'location is not there',
    break: (stage) => {
      stage.role.permissions.push({ key: 'LIST_LOCATION', level: 4 });
      stage.locationId = '999999';
    },
    said: ['locationNotThere'],
    afterAudit: null,
  },
  {
    name: 'nobody answers',
    break: ({ netsuite }) => netsuite.failures.push(dropped(() => true)),
    said: ['network', 'proxy'],
    afterAudit: null,
  },
  {
    name: 'NetSuite is under maintenance',
    break: ({ netsuite }) =>
      netsuite.failures.push(unavailable(({ url }) => !url.hostname.startsWith('rest.'))),
    said: ['waitAndRetry'],
    afterAudit: null,
  },
  {
    name: 'too many requests',
    break: answering(429, '{}', 'application/json'),
    said: ['waitAndRetry'],
    afterAudit: null,
  },
  {
    name: 'a fault of the server',
    break: answering(500, '<html><body>Error</body></html>'),
    said: ['waitAndRetry'],
    afterAudit: null,
  },
  {
    name: 'a proxy answers with a page of its own',
    break: answering(403, '<html><body>Access denied by policy</body></html>'),
    said: ['proxy'],
    afterAudit: null,
  },
  {
    name: 'a proxy signs the person in first',
    break: answering(200, '<html><body>Please log in to the network</body></html>'),
    said: ['proxy'],
    afterAudit: null,
  },
];

let netsuite: NetSuite;
beforeEach(async () => {
  netsuite = await startNetSuite();
});
afterEach(() => netsuite.close());

function stageOf(): Stage {
  const account = netsuite.world.accounts.find(({ id }) => id === '1234567')!;
  const role = account.roles.find(({ id }) => id === customRole.id)!;
  const integration = newIntegration({ id: 90, name: APPLICATION, tba: true });
  const token = newToken({ id: 91, integrationId: 90, userId: people.dana, roleId: role.id });
  account.integrations.push(integration);
  account.tokens.push(token);
  const { consumerKey, consumerSecret } = integration;
  const { tokenId, tokenSecret } = token;
  const values = { accountId: account.id, consumerKey, consumerSecret, tokenId, tokenSecret };
  return { netsuite, account, integration, token, role, values, locationId: null, clock: 0 };
}

async function climb({ values, locationId, clock }: Stage) {
  const { accountId, consumerKey, consumerSecret, tokenId, tokenSecret } = values;
  return runLadder({
    credentials: {
      accountId,
      consumerKey: secret(consumerKey),
      consumerSecret: secret(consumerSecret),
      tokenId: secret(tokenId),
      tokenSecret: secret(tokenSecret),
    },
    probe: { records: ['salesOrder', 'itemFulfillment', 'purchaseOrder'], locationId, rest: false },
    roleMayBeWebServicesOnly: false,
    fetch: (url, init) => netsuite.fetch(url, init),
    now: () => Date.now() + clock,
    onRung: async () => {},
  });
}

/** The rows as the page with the advanced columns shows them to somebody on this computer. */
function auditRows({ loginAudit }: Account) {
  return loginAudit.map(({ at, detail, applicationName }, position) => {
    const date = new Date(at);
    const minute = String(date.getMinutes()).padStart(2, '0');
    return {
      id: String(position),
      name: '',
      cells: {
        date: `${date.getDate()}.${date.getMonth() + 1}.${date.getFullYear()} ${date.getHours()}:${minute}`,
        detail,
        application: applicationName,
      },
    };
  });
}

const table: string[] = [];

describe('a set-up with one fault', () => {
  it('has none to begin with', async () => {
    const results = await climb(stageOf());
    expect(results.filter(({ status }) => status === 'failed')).toEqual([]);
  });

  it.each(faults)('$name', async ({ name, break: make, byHand, said, afterAudit }) => {
    const stage = stageOf();
    make(stage);
    const results = await climb(stage);
    const failed = decisiveRung({ rungs: results });
    expect(failed).toBeDefined();

    const evidence = { ...noEvidence, isByHand: byHand === true };
    const before = diagnose(failed!, evidence).causes.map(({ id }) => id);
    // The first suggested one, or among at most three.
    expect(before.slice(0, NAMED).filter((id) => said.includes(id))).not.toEqual([]);

    const found = findAttempt(auditRows(stage.account), results, APPLICATION);
    const audit = found.kind === 'found' ? found.detail : null;
    const after = audit === null ? [] : diagnose(failed!, { ...evidence, audit }).causes.map(({ id }) => id);
    expect(after).toEqual(afterAudit === null ? [] : [afterAudit]);

    expect(netsuite.world.seen.length).toBeLessThanOrEqual(5);
    for (const { method, headers, body } of netsuite.world.seen) {
      expect(headers).not.toHaveProperty('cookie');
      expect(
        method === 'GET' ||
          /<soapenv:Body><m:(get|getServerTime|getList|search)\b|<[a-z0-9]+:(get|search)/i.test(body),
      ).toBe(true);
    }
    const at = `${failed!.rung}: ${failed!.reason}`;
    table.push(`| ${name} | ${at} | ${before.slice(0, NAMED).join(', ')} | ${after.join() || '–'} |`);
  });

  it('is told by the table', () => {
    expect(table).toHaveLength(faults.length);
    const head = '| fault | seen | named | after the audit trail |\n|---|---|---|---|';
    process.stdout.write(`\n${head}\n${table.join('\n')}\n\n`);
  });
});

describe('what a page showed', () => {
  it.each([
    'integrationState',
    'tbaFeature',
    'tokenLoginPermission',
    'roleInactive',
    'userInactive',
  ] as const)('comes first: %s', (cause) => {
    const login = { rung: 'token', reason: 'invalid-login', detail: { clockSeconds: 0 } } as const;
    const { causes, shown } = diagnose(login, { ...noEvidence, seen: [cause] });
    expect(causes[0]?.id).toBe(cause);
    expect(shown).toEqual([cause]);
    // The audit trail has one word for several of them; then the page decides.
    if (cause === 'integrationState' || cause === 'tbaFeature') return;
    const told = diagnose(login, { ...noEvidence, seen: [cause], audit: 'permissiondenied' });
    expect(told.causes.map(({ id }) => id)).toEqual([cause]);
  });

  it('is out of the question when it was seen right since', () => {
    const login = { rung: 'token', reason: 'invalid-login', detail: { clockSeconds: 0 } } as const;
    const evidence = {
      ...noEvidence,
      isByHand: false,
      ruledOut: ['integrationState', 'tokenState'] as const,
    };
    const ids = diagnose(login, evidence).causes.map(({ id }) => id);
    expect(ids[0]).toBe('roleOrUser');
    expect(ids).not.toContain('integrationState');
  });
});
