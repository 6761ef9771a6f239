// The causes of token-based authentication: which are named after what passed before, where they lead, and what is never named.
import { describe, expect, it } from 'vitest';
import type { CheckFacts, Detail } from '@/utils/connection/check';
import { engineReasons } from '@/utils/connection/describe';
import { diagnose } from '@/utils/connection/diagnose';
import { noEvidence, type Evidence } from '@/utils/connection/evidence';
import { tba } from '@/utils/credential-kinds/tba';
import { tbaCauseList } from '@/utils/credential-kinds/tba/cause-list';
import { tbaCauses } from '@/utils/credential-kinds/tba/causes';
import { tbaChecks } from '@/utils/credential-kinds/tba/checks';
import { tbaClaims } from '@/utils/credential-kinds/tba/claims';
import { tbaReasons } from '@/utils/credential-kinds/tba/reasons';
import type { Reason } from '@/utils/credential-kinds/tba/refusal';
import { tbaSteps } from '@/utils/credential-kinds/tba/steps';
import { progressOf } from '@/utils/guide/progress';
import { pageIds } from '@/utils/netsuite/pages/page';
import { hasText } from '@/utils/texts';
import { aRecipe, aSetUp, facts } from '../../connection/examples';
import { someOf } from '../../tries';
import {
  checkIds,
  invalidLogin,
  json,
  probing,
  run,
  runAndCheck,
  soapFault,
  type CheckId,
} from './fake-fetch';

const reasons = [...Object.keys(engineReasons), ...Object.keys(tbaReasons)] as Reason[];
const causeIds = tbaCauseList.map(({ id }) => id);

function causesOf(checks: readonly CheckFacts[], evidence: Partial<Evidence> = {}) {
  const known = { ...noEvidence, ...evidence };
  const { causes, further } = diagnose({ tables: tbaCauses, test: { checks }, evidence: known });
  return [...causes, ...further];
}

const failed = (check: CheckId, reason: Reason, more: Partial<CheckFacts> = {}) =>
  facts(check, { status: 'failed', reason, ...more });
const idsOf = (check: CheckId, reason: Reason, more: Partial<CheckFacts> = {}) =>
  causesOf([failed(check, reason, more)]).map(({ id }) => id);

/** Reasons that ask nothing of the person. */
const nothingToDo: readonly Reason[] = [
  'most-requests',
  'not-chosen',
  'ok',
  'stopped-earlier',
  'not-wanted',
  'interrupted',
  'only-vendor',
  'nothing-to-probe',
  'identity-unknown',
  'soap-only',
  'rest-only',
];

/** What each check leaves when all is well. */
async function goodFacts(): Promise<ReadonlyMap<string, CheckFacts>> {
  const { results } = await run();
  return new Map(results.map((each) => [each.check, each]));
}

describe('the tables', () => {
  it('name causes that there are, and every cause that there is', () => {
    const { byReason, byCheck, byHand, seenBehind, contradicted, provenance } = tbaCauses;
    const lists = [byReason, byCheck, byHand, seenBehind].flatMap((table) => Object.values(table).flat());
    const replaced = tbaCauseList.flatMap(({ seenInstead = [] }) => seenInstead);
    const named = [...lists, ...contradicted, ...replaced, ...provenance.map(({ cause }) => cause)];
    expect([...new Set(named)].sort()).toEqual([...causeIds].sort());
  });

  it('know reasons and checks that there are', () => {
    expect(Object.keys(tbaCauses.byReason).sort()).toEqual([...reasons].sort());
    expect(tbaChecks.map(({ id }) => id)).toEqual(checkIds);
    for (const table of [tbaCauses.byCheck, tbaCauses.byHand, tbaCauses.seenBehind])
      for (const key of Object.keys(table)) {
        const [reason, check] = key.split('/').reverse();
        expect(reasons).toContain(reason);
        if (check !== undefined)
          expect([...checkIds, 'record', 'query', 'restlet', 'location']).toContain(check);
      }
  });

  it('speak of claims that a check can make', () => {
    const spoken = tbaCauseList.flatMap(({ disprovedBy }) => disprovedBy);
    for (const claim of [...spoken, ...tbaChecks.flatMap(({ proves }) => Object.values(proves))])
      expect(claim.startsWith('records:') || (tbaClaims as readonly string[]).includes(claim)).toBe(true);
  });

  it('lead to steps and pages that there are, and have a text', () => {
    const steps = tbaSteps.map(({ id }) => id);
    for (const { step, page, text } of tbaCauseList) {
      if (step !== null) expect(steps).toContain(step);
      if (page !== null) expect(pageIds).toContain(page);
      expect(hasText(text)).toBe(true);
    }
    for (const { name, proves } of tbaChecks) {
      expect(hasText(name)).toBe(true);
      for (const step of Object.keys(proves)) expect(steps).toContain(step);
    }
    for (const { text } of Object.values({ ...engineReasons, ...tbaReasons }))
      expect(hasText(text)).toBe(true);
  });

  it('name no word of the audit trail that is not written as it is compared', () => {
    for (const word of tbaCauseList.flatMap(({ auditWords = [] }) => auditWords))
      expect(word).toMatch(/^[a-z]+$/);
  });
});

describe('the way to the page', () => {
  const steps = tbaSteps.map(({ id }, place) => ({ id, number: place + 1, after: [] }));
  const numbered = (offset: number) =>
    steps.map((step) => ({ ...step, number: ((step.number + offset) % steps.length) + 1 }));

  it.each([0, 3, 7])('is right whatever numbers a recipe gives: moved by %i', (offset) => {
    const { steps: shown } = progressOf({
      kind: tba,
      recipe: aRecipe({ steps: numbered(offset) }),
      setUp: aSetUp(),
      bundle: null,
      observations: [],
      proven: {},
    });
    for (const cause of tbaCauseList) {
      if (cause.step === null) continue;
      const step = shown.find(({ id }) => id === cause.step);
      const { pages, title } = tbaSteps.find(({ id }) => id === cause.step)!;
      expect(step?.title).toBe(title);
      expect(pages).toContain(step?.open?.page);
      if (cause.page !== null) expect(pages).toContain(cause.page);
    }
    const feature = causesOf([failed('soap', 'feature-off')])[0];
    const place = tbaSteps.findIndex(({ id }) => id === 'features');
    expect(shown.find(({ id }) => id === feature?.step)).toMatchObject({
      article: numbered(offset)[place]?.number,
      open: { page: 'enable-features' },
    });
  });
});

describe('a reason by itself', () => {
  it.each(reasons)('%s has causes if there is something to do', (reason) => {
    for (const check of checkIds) {
      const disproves = reason === 'clock-off' ? ['clock'] : reason === 'other-role-named' ? ['role'] : [];
      expect(idsOf(check, reason, { disproves }).length > 0).toBe(!nothingToDo.includes(reason));
    }
  });

  it('names the clock for a refused login only when it is known to be off', () => {
    expect(idsOf('soap', 'invalid-login')).not.toContain('clock');
    expect(idsOf('soap', 'invalid-login', { disproves: ['clock'] })[0]).toBe('clock');
    expect(idsOf('soap', 'invalid-login', { detail: { clockSeconds: 120 } })).toEqual([
      'wrongSecrets',
      'integrationOrToken',
      'roleOrUser',
      'keyUnknown',
      'mixedGenerations',
      'tbaFeature',
      'wrongAccount',
      'userLocked',
      'integrationState',
      'tokenState',
      'noSuchAccount',
      'soapPermission',
      'ipRules',
      'webServicesLoad',
    ]);
    expect(idsOf('token', 'clock-off', { disproves: ['clock'] })).toEqual(['clock']);
  });

  it.each([
    [120, false],
    [-120, false],
    [121, true],
    [-121, true],
  ])('a server that is %i seconds ahead makes the clock a suspect: %s', async (offset, isSuspect) => {
    const login = () => invalidLogin(offset);
    const { results, result } = await runAndCheck({ token: login });
    expect(result('token').disproves.includes('clock')).toBe(isSuspect);
    expect(causesOf(results)[0]?.id === 'clock').toBe(isSuspect);
  });

  it('suspects a Web Services Only role only where RESTlets are asked', () => {
    expect(idsOf('token', 'invalid-login')).toContain('webServicesOnly');
    expect(idsOf('soap', 'invalid-login')).not.toContain('webServicesOnly');
  });

  it('leads a missing permission to its channel', () => {
    expect(causesOf([failed('soap', 'permission-missing')])).toEqual([
      {
        id: 'soapPermission',
        step: 'role',
        page: 'role-record',
        text: { key: 'diagnosis.soapPermission' },
        isShown: false,
        basis: { type: 'answer', check: 'soap', said: null },
        check: 'soap',
      },
    ]);
    expect(idsOf('soap', 'feature-off')).toEqual(['soapFeature']);
    expect(idsOf('rest', 'permission-missing')).toEqual(['restPermission', 'restFeatures']);
  });

  it('names Fulfill Orders when fulfilments are refused', () => {
    const refused = (type: string) => {
      const detail: Detail = { [type]: 'missing' };
      const disproves = [`records:${type}`, 'records'];
      return idsOf('records', 'record-permission-missing', { detail, disproves });
    };
    expect(refused('itemFulfillment')).toEqual([
      'recordPermission',
      'fulfillOrdersPermission',
      'subsidiaryRestriction',
    ]);
    expect(refused('salesOrder')).not.toContain('fulfillOrdersPermission');
  });
});

describe('after other checks passed', () => {
  it('no reason of any check names what they disproved, whatever set of them passed', async () => {
    const good = await goodFacts();
    const named = new Set<string>();
    const wrong: string[] = [];
    for (const check of checkIds)
      for (const reason of reasons)
        for (const set of someOf(2 ** checkIds.length, 5)) {
          const passed = checkIds.filter((id, place) => id !== check && (set & (1 << place)) !== 0);
          const before = passed.map((id) => good.get(id)!);
          const proven = before.flatMap(({ proves }) => proves);
          for (const isByHand of [true, false]) {
            const checks = [...before, failed(check, reason, { disproves: ['clock', 'role'] })];
            const causes = causesOf(checks, { isByHand, seen: causeIds });
            for (const { id } of causes) {
              named.add(id);
              const { disprovedBy } = tbaCauseList.find((each) => each.id === id)!;
              if (disprovedBy.some((claim) => proven.includes(claim)))
                wrong.push(`${id}: ${check}/${reason} after ${passed.join()}`);
            }
            // Something is always left to say.
            if (causes.length > 0 === nothingToDo.includes(reason)) wrong.push(`${check}/${reason}: nothing`);
          }
        }
    expect(wrong).toEqual([]);
    expect(named.size).toBeGreaterThan(30);
  });

  it('a login that only SOAP refuses is not for key, token, signature or integration', async () => {
    const soap = () => soapFault('USER_ERROR', 'Invalid login attempt.');
    const { results } = await runAndCheck({ soap });
    for (const isByHand of [true, false])
      expect(causesOf(results, { isByHand }).map(({ id }) => id)).toEqual([
        'soapPermission',
        'ipRules',
        'webServicesLoad',
      ]);
    expect(causesOf(results, { seen: ['integrationState', 'roleInactive'] }).map(({ id }) => id)).toEqual([
      'soapPermission',
      'ipRules',
      'webServicesLoad',
    ]);
  });

  it('the audit trail is not believed against a check that passed', async () => {
    const soap = () => soapFault('USER_ERROR', 'Invalid login attempt.');
    const { results } = await runAndCheck({ soap });
    expect(causesOf(results, { audit: 'invalidsignature' })[0]?.id).toBe('soapPermission');
    expect(causesOf(results, { audit: 'permissiondenied' }).map(({ id }) => id)).toEqual(['soapPermission']);
  });

  it('a role that SOAP lets in and RESTlets refuse is Web Services Only', async () => {
    const seen = new Set(['webServicesOnly']);
    const options = { seen, ...probing({ records: [], rest: false }) };
    const { results, result } = await runAndCheck({ token: invalidLogin }, options);
    expect(result('soap').reason).toBe('soap-only');
    expect(causesOf(results).map(({ id }) => id)).toEqual(['webServicesOnly']);
  });

  it('addresses that could not be confirmed are no fault of the account when the login works', async () => {
    const { results, result } = await runAndCheck({ hosts: () => new TypeError('blocked') });
    expect(result('hosts').status).toBe('warning');
    expect(causesOf(results).map(({ id }) => id)).toEqual(['proxy']);
    const unconfirmed = await runAndCheck({ hosts: () => json(404, {}) });
    expect(causesOf(unconfirmed.results)).toEqual([]);
  });

  it('addresses of another account make the account a suspect for a refused login', async () => {
    const hosts = () => json(200, { restDomain: 'https://7654321.restlets.api.netsuite.com' });
    const { results } = await runAndCheck({ hosts, token: () => invalidLogin() });
    expect(causesOf(results)[0]?.id).toBe('wrongAccount');
  });

  it('a token that acts in another role makes it a suspect for a missing permission', async () => {
    const soap = () => soapFault('WS_PERMISSION_REQD', 'm');
    const other = () => json(200, { companyId: '1234567_SB1', roleName: 'Administrator' });
    const first = await runAndCheck({ soap });
    expect(causesOf(first.results).map(({ id }) => id)).toEqual(['soapPermission']);
    const second = await runAndCheck({ soap, token: other });
    expect(causesOf(second.results).map(({ id }) => id)).toEqual(['soapPermission', 'tokenOfOtherRole']);
  });
});
