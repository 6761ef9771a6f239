// The causes of OAuth 2.0 client credentials: which are named after what passed before, where they lead, and what is never named.
import { describe, expect, it } from 'vitest';
import type { CheckFacts } from '@/utils/connection/check';
import { engineReasons } from '@/utils/connection/describe';
import { diagnose, knownProblems } from '@/utils/connection/diagnose';
import { noEvidence, type Evidence } from '@/utils/connection/evidence';
import { oauth2CauseList } from '@/utils/credential-kinds/oauth2-client-credentials/cause-list';
import { oauth2Causes } from '@/utils/credential-kinds/oauth2-client-credentials/causes';
import { oauth2Checks } from '@/utils/credential-kinds/oauth2-client-credentials/checks';
import { oauth2Probes } from '@/utils/credential-kinds/oauth2-client-credentials/checks/probes';
import { oauth2Claims } from '@/utils/credential-kinds/oauth2-client-credentials/claims';
import { oauth2Pages } from '@/utils/credential-kinds/oauth2-client-credentials/pages';
import { oauth2Reasons } from '@/utils/credential-kinds/oauth2-client-credentials/reasons';
import type { Reason } from '@/utils/credential-kinds/oauth2-client-credentials/refusal';
import { oauth2Steps } from '@/utils/credential-kinds/oauth2-client-credentials/steps';
import { pageIds } from '@/utils/netsuite/pages/page';
import { hasText } from '@/utils/texts';
import { facts } from '../../connection/examples';
import { someOf } from '../../tries';
import {
  aToken,
  checkIds,
  fullRecipe,
  granted,
  oauthError,
  recipeOf,
  restError,
  run,
  runAndCheck,
  tokenRefused,
  valuesOf,
  type CheckId,
} from './fake-fetch';

const reasons = [...Object.keys(engineReasons), ...Object.keys(oauth2Reasons)] as Reason[];
const causeIds = oauth2CauseList.map(({ id }) => id);

function causesOf(checks: readonly CheckFacts[], evidence: Partial<Evidence> = {}) {
  const known = { ...noEvidence, ...evidence };
  const { causes, further } = diagnose({ tables: oauth2Causes, test: { checks }, evidence: known });
  return [...causes, ...further];
}

const failed = (check: CheckId, reason: Reason, more: Partial<CheckFacts> = {}) =>
  facts(check, { status: 'failed', reason, ...more });
const idsOf = (checks: readonly CheckFacts[], evidence: Partial<Evidence> = {}) =>
  causesOf(checks, evidence).map(({ id }) => id);

/** Reasons that ask nothing of the person. */
const nothingToDo: readonly Reason[] = [
  'ok',
  'stopped-earlier',
  'not-wanted',
  'interrupted',
  'only-vendor',
  'most-requests',
  'not-chosen',
  'token-unclear',
  'identity-unknown',
];
/** Causes that are named only when something points at them. */
const pointed = ['certificate', 'identity'];

const allChecks = [...oauth2Checks, ...oauth2Probes(fullRecipe)];
const groups = [...checkIds.map((id) => id.replace(/:.*/, '')), 'query', 'restlet'];

describe('the tables', () => {
  it('name causes that there are, and every cause that there is', () => {
    const { byReason, byCheck, byHand, seenBehind, contradicted, signs } = oauth2Causes;
    const lists = [byReason, byCheck, byHand, seenBehind].flatMap((table) => Object.values(table).flat());
    const replaced = oauth2CauseList.flatMap(({ seenInstead = [], madeOf = [] }) => [
      ...seenInstead,
      ...madeOf,
    ]);
    const named = [...lists, ...contradicted, ...replaced, ...signs.map(({ cause }) => cause)];
    expect([...new Set(named)].sort()).toEqual([...causeIds].sort());
  });

  it('know reasons and checks that there are', () => {
    expect(Object.keys(oauth2Causes.byReason).sort()).toEqual([...reasons].sort());
    expect(allChecks.map(({ id }) => id)).toEqual(checkIds);
    for (const table of [oauth2Causes.byCheck, oauth2Causes.byHand, oauth2Causes.seenBehind])
      for (const name of Object.keys(table)) {
        const [reason, check] = name.split('/').reverse();
        expect(reasons).toContain(reason);
        if (check !== undefined) expect(groups).toContain(check);
      }
    for (const reason of oauth2Causes.login.reasons) expect(reasons).toContain(reason);
  });

  it('speak of claims that a check can make', () => {
    const spoken = oauth2CauseList.flatMap(({ disprovedBy }) => disprovedBy);
    for (const claim of [...spoken, ...allChecks.flatMap(({ proves }) => Object.values(proves))])
      expect(claim.startsWith('records:') || (oauth2Claims as readonly string[]).includes(claim)).toBe(true);
  });

  it('lead to steps and pages that there are, and have a text', () => {
    const steps = oauth2Steps.map(({ id }) => id);
    for (const { step, page, text } of oauth2CauseList) {
      if (step !== null) expect(steps).toContain(step);
      if (page !== null) expect(pageIds).toContain(page);
      expect(hasText(text)).toBe(true);
    }
    for (const { name, proves } of allChecks) {
      expect(hasText(name)).toBe(true);
      for (const step of Object.keys(proves)) expect(steps).toContain(step);
    }
    for (const { text } of Object.values({ ...engineReasons, ...oauth2Reasons }))
      expect(hasText(text)).toBe(true);
  });

  it('have every cause that a page may show', () => {
    const ofPages = oauth2Pages.flatMap(({ requirements }) =>
      requirements.flatMap(({ cause }) => cause ?? []),
    );
    for (const cause of [...ofPages, 'loginPermission', 'restPermission', 'locationPermission'])
      expect(causeIds).toContain(cause);
    const features = oauth2Pages.flatMap(({ fromRecipe }) =>
      fromRecipe?.type === 'features'
        ? ['oauth2', 'restwebservices'].map((feature) => fromRecipe.causeOf(feature))
        : [],
    );
    expect(features).toEqual(['oauth2Feature', 'restFeature']);
  });

  it('name no word of the audit trail that is not written as it is compared', () => {
    for (const word of oauth2CauseList.flatMap(({ auditWords = [] }) => auditWords))
      expect(word).toMatch(/^[a-z]+$/);
  });
});

describe('what proves the steps', () => {
  it('is each step that can be proven, by a test in which all went well', async () => {
    const { results } = await runAndCheck(
      {},
      { recipe: recipeOf({ test: { records: [], rest: true } }), values: valuesOf({ locationId: '12' }) },
    );
    const proven = allChecks.flatMap(({ id, proves }) => {
      const own = results.find(({ check }) => check === id)?.proves ?? [];
      return Object.entries(proves).flatMap(([step, claim]) => (own.includes(claim) ? [step] : []));
    });
    const provable = oauth2Steps.filter(({ isByHand }) => isByHand !== true);
    expect(proven.sort()).toEqual(provable.map(({ id }) => id).sort());
  });

  it('is not the mapping when the token is for somebody else', async () => {
    const { result } = await runAndCheck({ login: () => granted(aToken({ sub: '3;42' })) });
    expect(result('token').proves).not.toContain('mapping');
  });
});

describe('a reason by itself', () => {
  it.each(reasons)('%s has causes if there is something to do', (reason) => {
    for (const check of checkIds) {
      const causes = idsOf([failed(check, reason, { disproves: pointed })]);
      expect(causes.length > 0).toBe(!nothingToDo.includes(reason));
    }
  });
});

describe('after other checks passed', () => {
  it('no reason of any check names what they disproved, whatever set of them passed', async () => {
    const { results } = await run();
    const ids = checkIds.filter((id) => id !== 'location');
    const named = new Set<string>();
    const wrong: string[] = [];
    for (const check of ids)
      for (const reason of reasons)
        for (const set of someOf(2 ** ids.length, 5)) {
          const before = results.filter(
            ({ check: id }, place) => id !== check && id !== 'location' && (set & (1 << place)) !== 0,
          );
          const proven = before.flatMap(({ proves }) => proves);
          const checks = [...before, failed(check, reason, { disproves: pointed })];
          const causes = causesOf(checks, { isByHand: set % 2 === 0, seen: causeIds });
          for (const { id } of causes) {
            named.add(id);
            const { disprovedBy } = oauth2CauseList.find((each) => each.id === id)!;
            if (disprovedBy.some((claim) => proven.includes(claim))) wrong.push(`${check}/${reason}: ${id}`);
          }
          // Something is always left to say.
          if (causes.length > 0 === nothingToDo.includes(reason)) wrong.push(`${check}/${reason}`);
        }
    expect(wrong).toEqual([]);
    expect(named.size).toBeGreaterThan(30);
  });

  it('a token that REST refuses is never for key, certificate, Client ID, grant or scope', async () => {
    const { results } = await runAndCheck({ rest: tokenRefused });
    for (const isByHand of [true, false]) {
      const ids = idsOf(results, { isByHand, seen: ['grant', 'mapping', 'scope', 'integrationState'] });
      expect(ids.slice(0, 3)).toEqual(['rolePermissions', 'roleOrUser', 'restFeature']);
      for (const id of ['wrongKey', 'mapping', 'clientUnknown', 'grant', 'scope', 'oauth2Feature', 'clock'])
        expect(ids).not.toContain(id);
    }
  });

  it('a token without a readable scope leaves the scope among the suspects', async () => {
    const login = () => granted(aToken({ scope: undefined }));
    const { results } = await runAndCheck({ login, rest: tokenRefused });
    expect(idsOf(results)).toContain('scope');
  });

  it('a certificate whose key fits is not suspected of another key', async () => {
    const login = () => oauthError(400, 'invalid_client');
    const { results } = await runAndCheck({ login });
    expect(idsOf(results)).not.toContain('wrongKey');
    expect(idsOf(results)[0]).toBe('mapping');
    const without = await runAndCheck({ login }, { values: valuesOf({ certificate: null }) });
    expect(idsOf(without.results, { isByHand: true }).slice(0, 2)).toEqual(['wrongKey', 'mapping']);
    expect(idsOf(without.results, { isByHand: false }).slice(0, 2)).toEqual(['mapping', 'wrongKey']);
  });

  it('a date that is over makes the certificate the first suspect', async () => {
    const login = () => oauthError(400, 'invalid_client');
    const { results } = await runAndCheck({ login }, { values: valuesOf({ expires: '2026-11-01' }) });
    expect(idsOf(results)[0]).toBe('certificateEnded');
    const good = await runAndCheck({}, { values: valuesOf({ expires: '2026-11-01' }) });
    expect(idsOf(good.results)).toEqual([]);
  });

  it('a token for another role makes that a suspect for what is not permitted', async () => {
    const login = () => granted(aToken({ sub: '3;42' }));
    const remark = await runAndCheck({ login });
    expect(idsOf(remark.results)).toEqual(['mappedToOther']);
    const { results } = await runAndCheck({ login, rest: tokenRefused });
    expect(idsOf(results)[0]).toBe('mappedToOther');
  });

  it('the audit trail is not believed against a check that passed', async () => {
    const { results } = await runAndCheck({ rest: tokenRefused });
    expect(idsOf(results, { audit: 'signaturevalidation' })[0]).toBe('ourFault');
    expect(idsOf(results, { audit: 'missingkey' })[0]).toBe('rolePermissions');
    expect(idsOf(results, { audit: 'permissiondenied' })).toEqual(['rolePermissions']);
    const seen = ['restPermission'];
    expect(idsOf(results, { audit: 'permissiondenied', seen })).toEqual(['restPermission']);
  });

  it('a record that a role may not read is for its permission, and that of fulfilments for a second one', async () => {
    const refused = () => restError(403, 'INSUFFICIENT_PERMISSION');
    const { results } = await runAndCheck({ salesOrder: refused });
    expect(idsOf(results)).toEqual(['recordPermission', 'subsidiaryRestriction']);
    const second = await runAndCheck({ itemFulfillment: refused });
    expect(idsOf(second.results)).toContain('fulfillOrdersPermission');
  });

  it('nothing is to be put right where only the vendor can log in', async () => {
    const { results } = await runAndCheck({}, { values: valuesOf({ privateKey: null }) });
    expect(idsOf(results)).toEqual([]);
  });
});

describe('what pages showed', () => {
  it('a role for web services alone is a problem only where RESTlets are wanted', () => {
    const seen = { seen: ['webServicesOnly'] };
    const problems = (scopes: readonly string[]) =>
      knownProblems(oauth2Causes, seen, recipeOf({ settings: { scopes } })).map(({ id }) => id);
    expect(problems(['restlets'])).toEqual(['webServicesOnly']);
    expect(problems(['rest_webservices'])).toEqual([]);
    expect(fullRecipe.settings).toEqual({ scopes: ['rest_webservices'] });
  });

  it.each([
    'oauth2Feature',
    'integrationState',
    'grant',
    'scope',
    'mapping',
    'mappedToOther',
    'roleInactive',
  ])('comes first for a refused request: %s', async (cause) => {
    const { results } = await runAndCheck({ login: () => oauthError(400, 'invalid_client') });
    const [first] = causesOf(results, { seen: [cause] });
    expect(first).toMatchObject({ id: cause, isShown: true });
  });

  it.each(['loginPermission', 'restPermission', 'restFeature', 'userInactive', 'roleOrUser'])(
    'comes first for a refused token: %s',
    async (cause) => {
      const { results } = await runAndCheck({ rest: tokenRefused });
      expect(causesOf(results, { seen: [cause] })[0]).toMatchObject({ id: cause, isShown: true });
    },
  );
});
