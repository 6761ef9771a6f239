// What a recipe wants to have tried besides the login, with both kinds, against the fake NetSuite: records, queries, RESTlets, and how many.
import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckFacts } from '@/utils/connection/check';
import { diagnose } from '@/utils/connection/diagnose';
import { noEvidence } from '@/utils/connection/evidence';
import { runChecks } from '@/utils/connection/run-checks';
import { secret } from '@/utils/credential/secret';
import { kindOf } from '@/utils/credential-kinds';
import { checksOf } from '@/utils/credential-kinds/kind';
import type { RecipeTest } from '@/utils/guide/recipe';
import { restletAddress } from '@/utils/netsuite/hosts';
import { newPair, oauthSetting, type OauthSetting, type Pair } from '../../netsuite/api/test-assertion';
import { fetchInProcess } from '../../netsuite/server';
import { aRecipe, aSetUp } from './examples';

const kinds = ['tba', 'oauth2-client-credentials'] as const;
type Kind = (typeof kinds)[number];

let pair: Pair;
beforeAll(async () => {
  pair = await newPair();
});

const none: RecipeTest = { records: [], rest: true };
const RESTLET = 'restlet:customscript_acme/customdeploy_acme';
const acme = { script: 'customscript_acme', deployment: 'customdeploy_acme' };

function recipeOf(kind: Kind, test: Partial<RecipeTest>) {
  const settings = { scopes: ['restlets', 'rest_webservices'] };
  return aRecipe({ kind, test: { ...none, ...test }, ...(kind === 'tba' ? {} : { settings }) });
}

interface Tried {
  readonly results: readonly CheckFacts[];
  /** Of each request method, address and body. */
  readonly sent: readonly string[];
  readonly factsOf: (check: string) => CheckFacts | undefined;
  readonly causes: readonly string[];
}

async function tryOut(
  kind: Kind,
  test: Partial<RecipeTest>,
  change: (set: OauthSetting) => void = () => undefined,
  ticked?: readonly string[],
): Promise<Tried> {
  const set = oauthSetting(pair);
  set.account.restlets.push({ script: acme.script, deploy: acme.deployment, roleIds: [set.role.id] });
  change(set);
  const recipe = recipeOf(kind, test);
  const { fields, causes, ...tables } = kindOf(kind);
  const texts: Record<string, string> = {
    accountId: set.account.id,
    consumerKey: set.integration.consumerKey,
    consumerSecret: set.integration.consumerSecret,
    tokenId: set.token.tokenId,
    tokenSecret: set.token.tokenSecret,
    clientId: set.integration.consumerKey,
    certificateId: set.mapping.certificateId,
    privateKey: set.pair.key,
    certificate: set.pair.certificate,
    algorithm: 'ES256',
  };
  const sent: string[] = [];
  const results = await runChecks(checksOf(tables, recipe), {
    account: set.account.id,
    values: Object.fromEntries(
      fields.flatMap(({ id }) => (texts[id] === undefined ? [] : [[id, secret(texts[id])]])),
    ),
    fields,
    recipe,
    setUp: aSetUp({ account: set.account.id, role: set.role.name }),
    seen: new Set(),
    signal: new AbortController().signal,
    isOnline: () => true,
    fetch: (url, init) => {
      const isQuery = url.endsWith('/suiteql');
      sent.push(
        `${init.method} ${url.replace('https://1234567-sb1.', '')}${isQuery ? ` ${String(init.body)}` : ''}`,
      );
      return fetchInProcess(set.world, [], url, init);
    },
    now: () => Date.now(),
    onStart: async () => {},
    onFacts: async () => {},
    ...(ticked === undefined ? {} : { ticked }),
  });
  const found = diagnose({ tables: causes, test: { checks: results }, evidence: noEvidence });
  const factsOf = (check: string) => results.find((facts) => facts.check === check);
  return { results, sent, factsOf, causes: [...found.causes, ...found.further].map(({ id }) => id) };
}

const allow = (key: string) => (set: OauthSetting) => void set.role.permissions.push({ key, level: 1 });
const take = (key: string) => (set: OauthSetting) => {
  set.role.permissions = set.role.permissions.filter((one) => one.key !== key);
};

describe.each(kinds)('with %s', (kind) => {
  it('any record of the table is tried over REST by a record that there is not', async () => {
    const all = await tryOut(kind, { records: ['vendor', 'invoice'] }, allow('LIST_VENDOR'));
    expect(all.sent).toContain('GET suitetalk.api.netsuite.com/services/rest/record/v1/vendor/999999999');
    expect(all.factsOf('record:vendor')).toMatchObject({ status: 'passed', detail: { vendor: 'permitted' } });
    expect(all.factsOf('record:invoice')).toMatchObject({
      status: 'failed',
      reason: 'record-permission-missing',
      detail: { invoice: 'missing', permission: 'Transactions -> Invoice' },
    });
    expect(all.causes).toContain('recordPermission');
    expect(all.sent.length).toBeLessThanOrEqual(6);
  });

  it('a type that REST does not have is not called permitted', async () => {
    const { factsOf } = await tryOut(kind, { records: ['expenseReport'] });
    expect(factsOf('record:expenseReport')).toMatchObject({ status: 'warning', reason: 'record-unclear' });
  });

  describe('SuiteQL', () => {
    const QUERY =
      'POST suitetalk.api.netsuite.com/services/rest/query/v1/suiteql {"q":"SELECT id FROM vendor WHERE id = 0"}';

    it('is asked in one fixed form, which reads no row', async () => {
      const { factsOf, sent } = await tryOut(kind, { suiteql: ['vendor'] }, allow('LIST_VENDOR'));
      expect(sent.at(-1)).toBe(QUERY);
      expect(factsOf('query:vendor')).toMatchObject({ status: 'passed', answeredBy: 'netsuite' });
      expect(factsOf('query:vendor')?.proves).toContain('query');
    });

    it.each([
      ['the permission to query', take('REPO_ANALYTICS'), 'query-not-permitted', 'workbookPermission'],
      [
        'the feature',
        (set: OauthSetting) => {
          set.account.workbook = false;
        },
        'query-feature-off',
        'namedFeature',
      ],
      ['the permission of the records', () => undefined, 'query-table', 'recordPermission'],
    ] as const)('fails without %s, and says so', async (_, change, reason, cause) => {
      const { factsOf, causes } = await tryOut(kind, { suiteql: ['vendor'] }, change);
      expect(factsOf('query:vendor')).toMatchObject({ status: 'failed', reason, disproves: ['query'] });
      expect(causes).toContain(cause);
    });

    it('never asks for what our table does not have', async () => {
      const { sent } = await tryOut(kind, { suiteql: ['vendor; DROP TABLE vendor', 'dual'] });
      expect(sent.filter((one) => one.includes('suiteql'))).toEqual([]);
    });
  });

  describe('a RESTlet', () => {
    const ADDRESS =
      'GET restlets.api.netsuite.com/app/site/hosting/restlet.nl?script=customscript_acme&deploy=customdeploy_acme';

    it('is not called unless the person ticked it, and that fails nothing', async () => {
      const { factsOf, sent, results } = await tryOut(kind, { restlets: [acme] });
      expect(sent.filter((one) => one.includes('restlet.nl'))).toEqual([]);
      expect(factsOf(RESTLET)).toMatchObject({ status: 'not-tested', reason: 'not-chosen' });
      expect(results.filter(({ status }) => status === 'failed')).toEqual([]);
    });

    it('is called by GET with its two ids and nothing else', async () => {
      const { factsOf, sent } = await tryOut(kind, { restlets: [acme] }, undefined, [RESTLET]);
      expect(sent.filter((one) => one.includes('restlet'))).toContain(ADDRESS);
      expect(factsOf(RESTLET)).toMatchObject({ status: 'passed', reason: 'ok' });
    });

    it.each([
      [
        'no such deployment',
        (set: OauthSetting) => {
          set.account.restlets.pop();
        },
        'failed',
        'restlet-missing',
        'restletIds',
      ],
      [
        'another audience',
        (set: OauthSetting) => {
          set.account.restlets.at(-1)!.roleIds = [3];
        },
        'failed',
        'restlet-audience',
        'restletAudience',
      ],
      [
        'SuiteScript turned off',
        (set: OauthSetting) => {
          set.account.features.delete('serversidescripting');
        },
        'failed',
        'restlet-feature-off',
        'scriptFeatures',
      ],
      [
        'an error of the script itself',
        (set: OauthSetting) => {
          set.account.restlets.at(-1)!.error = { code: 'ACME_NO_ORDER', message: 'order is missing' };
        },
        'warning',
        'restlet-error',
        'restletScript',
      ],
    ] as const)('%s', async (_, change, status, reason, cause) => {
      for (const restletErrors of ['json', 'text'] as const) {
        const { factsOf, causes } = await tryOut(
          kind,
          { restlets: [acme] },
          (set) => {
            set.account.variants = { ...set.account.variants, restletErrors };
            change(set);
          },
          [RESTLET],
        );
        expect(factsOf(RESTLET)).toMatchObject({ status, reason, answeredBy: 'netsuite' });
        expect(causes).toContain(cause);
      }
    });

    it('with ids of another shape is none', async () => {
      for (const wrong of ['31&x=1', 'customscript_A', '0', '../31', 'customscript_a#', '31 '])
        expect(restletAddress('1234567', wrong, '1')).toBeNull();
      expect(restletAddress('1234567', '31', 'customscript_a')).toBeNull();
      const wrong = { script: '31&x=1', deployment: '1' };
      const { sent, results } = await tryOut(kind, { restlets: [wrong] }, undefined, ['restlet:31&x=1/1']);
      expect(results.filter(({ check }) => check.startsWith('restlet'))).toEqual([]);
      expect(sent.filter((one) => one.includes('restlet.nl'))).toEqual([]);
    });
  });

  it('a test makes six requests at most, whatever is wanted and ticked', async () => {
    const records = ['salesOrder', 'purchaseOrder', 'itemFulfillment', 'location', 'customer'];
    const test = { records, suiteql: ['vendor', 'location'], restlets: [acme], choose: true };
    const usual = await tryOut(kind, test);
    expect(usual.sent).toHaveLength(6);
    expect(usual.factsOf('query:vendor')).toMatchObject({ status: 'not-tested', reason: 'most-requests' });
    const all = checksOf(kindOf(kind), recipeOf(kind, test)).map(({ id }) => id);
    expect((await tryOut(kind, test, undefined, all)).sent).toHaveLength(6);
    const chosen = await tryOut(kind, test, undefined, ['record:location', RESTLET, 'query:location']);
    const tried = chosen.results.filter(({ check, status }) => check.includes(':') && status === 'passed');
    expect(tried.map(({ check }) => check)).toEqual(['record:location', 'query:location', RESTLET]);
    expect(chosen.factsOf('record:customer')).toMatchObject({ status: 'not-tested', reason: 'not-chosen' });
  });
});

it('a Web Services Only role is the cause where REST answers and a RESTlet refuses the login', async () => {
  const webServicesOnly = (set: OauthSetting) => {
    set.role.webServicesOnly = true;
  };
  const { factsOf, causes } = await tryOut(
    'oauth2-client-credentials',
    { restlets: [acme] },
    webServicesOnly,
    [RESTLET],
  );
  expect(factsOf('rest')?.status).toBe('passed');
  expect(factsOf(RESTLET)?.status).toBe('failed');
  expect(causes).toContain('webServicesOnly');
});
