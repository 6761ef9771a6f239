// Every fault that people run into, made in the fake NetSuite: what the test says of it before and after the Login Audit Trail was opened.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findAttempt } from '@/utils/connection/audit-trail';
import { diagnose, NAMED } from '@/utils/connection/diagnose';
import { noEvidence } from '@/utils/connection/evidence';
import { runChecks } from '@/utils/connection/run-checks';
import { decisiveCheck } from '@/utils/connection/test-record';
import { secret } from '@/utils/credential/secret';
import type { TbaCause } from '@/utils/credential-kinds/tba/cause-list';
import { tbaCauses } from '@/utils/credential-kinds/tba/causes';
import { tbaChecks } from '@/utils/credential-kinds/tba/checks';
import { tbaFields } from '@/utils/credential-kinds/tba/fields';
import { customRole, newIntegration, newToken, people } from '../../../netsuite/new-world';
import { startNetSuite, type NetSuite } from '../../../netsuite/server';
import { auditRows } from '../../../simulation/audit-rows';
import { aRecipe, aSetUp, facts } from '../../connection/examples';
import { APPLICATION, faults, type Stage } from './faults';

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

async function makeChecks({ values, locationId, role, clock }: Stage) {
  const all = { ...values, ...(locationId === null ? {} : { locationId }) };
  return runChecks(tbaChecks, {
    account: values.accountId,
    values: Object.fromEntries(Object.entries(all).map(([field, text]) => [field, secret(text)])),
    fields: tbaFields,
    recipe: aRecipe({
      test: { records: ['salesOrder', 'itemFulfillment', 'purchaseOrder'], rest: false },
    }),
    setUp: aSetUp({ role: role.name }),
    seen: new Set(),
    signal: new AbortController().signal,
    isOnline: () => true,
    fetch: (url, init) => netsuite.fetch(url, init),
    now: () => Date.now() + clock,
    onStart: async () => {},
    onFacts: async () => {},
  });
}

const table: string[] = [];

describe('a set-up with one fault', () => {
  it('has none to begin with', async () => {
    const checks = await makeChecks(stageOf());
    expect(checks.filter(({ status }) => status === 'failed')).toEqual([]);
  });

  it.each(faults)('$name', async ({ name, break: make, byHand, named, afterAudit }) => {
    const stage = stageOf();
    make(stage);
    const checks = await makeChecks(stage);
    const decisive = decisiveCheck({ checks });
    expect(decisive).toBeDefined();

    const evidence = { ...noEvidence, isByHand: byHand === true };
    const causesOf = (audit: string | null) =>
      diagnose({ tables: tbaCauses, test: { checks }, evidence: { ...evidence, audit } }).causes.map(
        ({ id }) => id,
      );
    const before = causesOf(null);
    // The first suggested one, or among at most three.
    expect(before.slice(0, NAMED).filter((id) => named.includes(id as TbaCause))).not.toEqual([]);

    const attempt = findAttempt(auditRows(stage.account), checks, APPLICATION, tbaCauses);
    const after = attempt.type === 'found' ? causesOf(attempt.word) : [];
    expect(after).toEqual(afterAudit === null ? [] : [afterAudit]);

    expect(netsuite.world.seen.length).toBeLessThanOrEqual(5);
    for (const { method, headers, body } of netsuite.world.seen) {
      expect(headers).not.toHaveProperty('cookie');
      expect(
        method === 'GET' ||
          /<soapenv:Body><m:(get|getServerTime|getList|search)\b|<[a-z0-9]+:(get|search)/i.test(body),
      ).toBe(true);
    }
    const at = `${decisive!.check}: ${decisive!.reason}`;
    table.push(`| ${name} | ${at} | ${before.slice(0, NAMED).join(', ')} | ${after.join() || '–'} |`);
  });

  it('is told by the table', () => {
    expect(table).toHaveLength(faults.length);
    const head = '| fault | seen | named | after the audit trail |\n|---|---|---|---|';
    process.stdout.write(`\n${head}\n${table.join('\n')}\n\n`);
  });
});

describe('what a page showed', () => {
  const login = facts('token', { status: 'failed', reason: 'invalid-login', detail: { clockSeconds: 0 } });
  const after = (evidence: Partial<typeof noEvidence>) =>
    diagnose({ tables: tbaCauses, test: { checks: [login] }, evidence: { ...noEvidence, ...evidence } });

  it.each([
    'integrationState',
    'tbaFeature',
    'tokenLoginPermission',
    'roleInactive',
    'userInactive',
  ] as const)('comes first: %s', (cause) => {
    const { causes } = after({ seen: [cause] });
    expect(causes[0]?.id).toBe(cause);
    expect(causes.filter(({ isShown }) => isShown).map(({ id }) => id)).toEqual([cause]);
    // The audit trail has one word for several of them; then the page decides.
    if (cause === 'integrationState' || cause === 'tbaFeature') return;
    const named = after({ seen: [cause], audit: 'permissiondenied' });
    expect(named.causes.map(({ id }) => id)).toEqual([cause]);
  });

  it('is out of the question when it was seen right since', () => {
    const { causes } = after({ isByHand: false, ruledOut: ['integrationState', 'tokenState'] });
    const ids = causes.map(({ id }) => id);
    expect(ids[0]).toBe('roleOrUser');
    expect(ids).not.toContain('integrationState');
  });
});
