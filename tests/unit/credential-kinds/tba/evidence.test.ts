// What NetSuite's pages say of token-based authentication before and after a test.
import { describe, expect, it } from 'vitest';
import { knownProblems } from '@/utils/connection/diagnose';
import { evidenceOf, type EvidenceInput } from '@/utils/connection/evidence';
import { tba } from '@/utils/credential-kinds/tba';
import type { Observation } from '@/utils/guide/observation';
import type { TestedScript } from '@/utils/guide/recipe';
import { pageSpec } from '@/utils/netsuite/pages';
import type { PageReading } from '@/utils/netsuite/pages/reading';
import { aBundle, aRecipe, aSetUp } from '../../connection/examples';

const setUp = aSetUp({ kind: 'tba' });
const permission = (key: string, subtab: 'setup' | 'transactions', step: string) =>
  ({ key, label: key, subtab, level: 'full', step, reason: '' }) as const;
const recipe = aRecipe({
  kind: 'tba',
  steps: tba.steps.map(({ id }, place) => ({ id, number: place + 1, after: [] })),
  features: ['tba', 'webservicesexternal', 'restwebservices'].map((id) => ({ id, label: id, reason: '' })),
  permissions: [
    permission('ADMI_LOGIN_OAUTH', 'setup', 'role'),
    permission('ADMI_WEBSERVICES', 'setup', 'role'),
    permission('TRAN_SALESORD', 'transactions', 'transactions'),
    permission('ADMI_INTEGRAPP', 'setup', 'role'),
  ],
});

const box = (value: boolean) => ({ value, text: '', source: 'id' as const });
const text = (value: string) => ({ value, text: value, source: 'id' as const });

function seen(page: PageReading['page'], more: Partial<PageReading>, at = 10): Observation {
  const nobody = {
    account: null,
    companyName: null,
    userId: null,
    userName: null,
    roleId: null,
    roleName: null,
  };
  return {
    at,
    seq: at,
    reading: {
      page,
      mode: 'view',
      recordId: '1',
      fields: {},
      lines: {},
      rows: [],
      recordName: null,
      signedIn: nobody,
      saved: true,
      ...more,
    },
  };
}

const evidence = (observations: readonly Observation[], more: Partial<EvidenceInput> = {}) =>
  evidenceOf({
    guideTables: tba,
    causes: tba.causes,
    recipe,
    setUp,
    bundle: aBundle({
      accountId: 'a',
      consumerKey: 'b',
      consumerSecret: 'b',
      tokenId: 'c',
      tokenSecret: 'c',
    }),
    observations,
    test: { seenUpTo: 50 },
    ...more,
  });

const integration = (fields: PageReading['fields'], at?: number) =>
  seen('integration-record', { fields: { name: text(setUp.application), ...fields } }, at);
const role = (fields: PageReading['fields'], lines: PageReading['lines'] = {}) =>
  seen('role-record', { fields: { name: text(setUp.role), ...fields }, lines });

describe('what a page showed', () => {
  it('of the integration: its state and its box', () => {
    const good = { tba: box(true), state: text('Enabled') };
    expect(evidence([integration(good)]).seen).toEqual([]);
    expect(evidence([integration({ ...good, state: text('Blocked') })]).seen).toEqual(['integrationState']);
    expect(evidence([integration({ ...good, tba: box(false) })]).seen).toEqual(['integrationState']);
    expect(evidence([integration(good, 60)]).ruledOut).toEqual(['integrationState']);
    const half = { tba: box(true), state: text('Blocked') };
    expect(evidence([integration(half, 60)])).toMatchObject({ seen: ['integrationState'], ruledOut: [] });
  });

  it('of the features', () => {
    const features = (fields: PageReading['fields']) => evidence([seen('enable-features', { fields })]).seen;
    expect(features({ tba: box(false) })).toEqual(['tbaFeature']);
    expect(features({ webservicesexternal: box(false), restwebservices: box(false) })).toEqual([
      'soapFeature',
      'restFeatures',
    ]);
    expect(features({})).toEqual([]);
  });

  it('of the role: inactive, and the permissions that the recipe wants', () => {
    expect(evidence([role({ inactive: box(true) })]).seen).toEqual(['roleInactive']);
    const line = (key: string) => ({ key, label: key, level: '4' });
    const lines = { setup: [line('ADMI_LOGIN_OAUTH')], transactions: [] };
    // Integration Application is wanted as well, but no test fails for it.
    expect(evidence([role({}, lines)]).seen).toEqual(['soapPermission', 'recordPermission']);
  });

  it('of the token tells nothing: there may be several', () => {
    const fields = { application: text(setUp.application), role: text('Administrator') };
    expect(evidence([seen('access-token-record', { fields })]).seen).toEqual([]);
  });
});

describe('a Web Services Only role', () => {
  const only = evidence([role({ webServicesOnly: box(true) })]);

  it('is seen, and a problem only where a RESTlet is wanted', () => {
    expect(only.seen).toEqual(['webServicesOnly']);
    const problems = (restlets: TestedScript[]) =>
      knownProblems(tba.causes, only, { ...recipe, test: { records: [], rest: true, restlets } }).map(
        ({ id }) => id,
      );
    expect(problems([{ script: '12', deployment: '1' }])).toEqual(['webServicesOnly']);
    expect(problems([])).toEqual([]);
  });

  it('is not seen where the box is clear', () => {
    expect(evidence([role({ webServicesOnly: box(false) })]).seen).toEqual([]);
  });
});

describe('where the token came from', () => {
  const taken = (named: string | null) =>
    evidence([], { bundle: aBundle({ tokenId: 'c', tokenSecret: 'c' }, { role: named }) }).seen;

  it('says whether it was made for another role', () => {
    expect(taken('Administrator')).toEqual(['tokenOfOtherRole']);
    expect(taken(setUp.role)).toEqual([]);
    expect(taken(null)).toEqual([]);
  });
});

it('pages and signs know causes, pages and fields that there are', () => {
  const ids = tba.causes.causes.map(({ id }) => id);
  const named = tba.pages.flatMap(({ requirements }) => requirements.flatMap(({ cause }) => cause ?? []));
  for (const id of [...named, ...tba.causes.signs.map(({ cause }) => cause)]) expect(ids).toContain(id);
  for (const { page, field } of tba.causes.signs)
    expect(pageSpec(page)?.fields[field]?.type).toBe('checkbox');
  for (const { fromRecipe } of tba.pages) {
    if (fromRecipe === undefined) continue;
    const wanted = fromRecipe.type === 'features' ? recipe.features : recipe.permissions;
    for (const each of wanted) {
      const cause = fromRecipe.causeOf('key' in each ? each.key : each.id);
      if (cause !== null) expect(ids).toContain(cause);
    }
  }
});
