// The diagnosis with tables of no real kind: which causes are named after all checks, in which order, and what is never named.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cause, CauseTables } from '@/utils/connection/causes';
import type { CheckFacts } from '@/utils/connection/check';
import { diagnose, knownProblems } from '@/utils/connection/diagnose';
import { noEvidence, type Evidence } from '@/utils/connection/evidence';
import { aRecipe, facts } from './examples';

const cause = (id: string, disprovedBy: readonly string[] = [], more: Partial<Cause> = {}): Cause => ({
  id,
  step: 'first',
  page: 'role-record',
  text: 'diagnosis.unknownAnswer',
  disprovedBy,
  ...more,
});

const tables: CauseTables = {
  causes: [
    cause('clock', ['clock'], { needsProof: true, auditWords: ['badtime'] }),
    cause('badKey', ['key'], { auditWords: ['badkey'] }),
    cause('badUser', ['user'], { auditWords: ['denied'], seenInstead: ['inactive', 'noRole'] }),
    cause('inactive', ['user']),
    cause('noRole', ['user']),
    cause('feature', ['feature'], { auditWords: ['denied'], step: 'second', page: 'enable-features' }),
    cause('network', ['reached']),
    cause('wait', [], { step: null, page: null }),
    cause('again', []),
    cause('odd', ['odd'], { isProblem: ({ test }) => test.rest }),
  ],
  byReason: {
    refused: ['clock', 'badKey', 'badUser'],
    unreachable: ['network', 'wait'],
    closed: ['feature', 'badUser'],
    fine: [],
    away: ['network'],
  },
  byCheck: { 'second/refused': ['clock', 'badKey', 'badUser', 'feature'] },
  byHand: { refused: ['badUser', 'badKey'] },
  seenBehind: { refused: ['inactive', 'noRole', 'odd'] },
  contradicted: ['again'],
  login: { reasons: ['refused'], field: 'word', claim: 'login' },
  provenance: [],
  signs: [],
  reasons: {},
};

const evidence: Evidence = { ...noEvidence, isByHand: false };
const failed = (check: string, reason: string, more: Partial<CheckFacts> = {}) =>
  facts(check, { status: 'failed', reason, ...more });
const warned = (check: string, reason: string, more: Partial<CheckFacts> = {}) =>
  facts(check, { status: 'warning', reason, ...more });

function causesOf(checks: readonly CheckFacts[], change: Partial<Evidence> = {}) {
  const { causes, further } = diagnose({ tables, test: { checks }, evidence: { ...evidence, ...change } });
  return [...causes, ...further];
}
const idsOf = (...input: Parameters<typeof causesOf>) => causesOf(...input).map(({ id }) => id);

describe('the causes', () => {
  it('are none when all went well, or nothing was made', () => {
    for (const checks of [[], [facts('first'), facts('second', { status: 'not-run', reason: 'refused' })]])
      expect(diagnose({ tables, test: { checks }, evidence })).toEqual({
        causes: [],
        further: [],
        isAuditUseful: false,
        decisive: null,
      });
  });

  it('are those of the check that failed, each with step, page, text and check', () => {
    const { causes, decisive } = diagnose({
      tables,
      test: { checks: [facts('first'), failed('second', 'closed')] },
      evidence,
    });
    expect(decisive).toBe('second');
    expect(causes[0]).toEqual({
      id: 'feature',
      step: 'second',
      page: 'enable-features',
      text: { key: 'diagnosis.unknownAnswer' },
      isShown: false,
      basis: { type: 'answer', check: 'second', said: null },
      check: 'second',
    });
  });

  it('are three at most, and what else it can be stands apart', () => {
    const { causes, further } = diagnose({
      tables,
      test: { checks: [warned('first', 'unreachable'), failed('second', 'closed')] },
      evidence,
    });
    expect(causes.map(({ id }) => id)).toEqual(['feature', 'badUser', 'network']);
    expect(further.map(({ id }) => id)).toEqual(['wait']);
  });

  it('say what they rest on: an answer with its words, a page, or the audit trail', () => {
    const detail = { code: 'NO_KEY', message: 'No such key.' };
    const rests = (change: Partial<Evidence>) =>
      causesOf([failed('first', 'refused', { detail })], change)[0]?.basis;
    expect(rests({})).toEqual({ type: 'answer', check: 'first', said: 'NO_KEY: No such key.' });
    expect(rests({ seen: ['inactive'] })).toEqual({ type: 'page', page: 'role-record' });
    expect(rests({ audit: 'badkey' })).toEqual({ type: 'audit', check: 'first' });
  });

  it('lead to a step that the recipe has', () => {
    const stepIn = (...ids: string[]) =>
      diagnose({
        tables: { ...tables, causes: [cause('feature', [], { step: 'second', orStep: 'third' })] },
        test: { checks: [failed('first', 'closed')] },
        evidence,
        recipe: { steps: ids.map((id) => ({ id, after: [] })) },
      }).causes[0]?.step;
    expect(stepIn('first', 'second', 'third')).toBe('second');
    expect(stepIn('first', 'third')).toBe('third');
    expect(stepIn('first')).toBeNull();
    expect(stepIn()).toBe('second');
  });

  it('are said more exactly where the answer names it, and some only then', () => {
    const exact = {
      ...tables,
      causes: [
        cause('badUser', [], { needsFact: 'name' }),
        cause('feature', [], { exactly: { fact: 'name', text: 'diagnosis.featureNamed' } }),
      ],
    };
    const named = (detail: CheckFacts['detail']) =>
      diagnose({ tables: exact, test: { checks: [failed('first', 'closed', { detail })] }, evidence }).causes;
    expect(named({}).map(({ id }) => id)).toEqual(['feature']);
    expect(named({ name: 'OAuth' }).map(({ id, text }) => [id, text])).toEqual([
      ['badUser', { key: 'diagnosis.unknownAnswer' }],
      ['feature', { key: 'diagnosis.featureNamed', params: ['OAuth'] }],
    ]);
  });

  it('are those of the check itself where a reason means something else there', () => {
    expect(idsOf([failed('first', 'refused')])).toEqual(['badKey', 'badUser']);
    expect(idsOf([failed('second', 'refused')])).toEqual(['badKey', 'badUser', 'feature']);
  });

  it('begin with other suspects when a value came by hand', () => {
    expect(idsOf([failed('first', 'refused')], { isByHand: true })).toEqual(['badUser', 'badKey']);
    expect(idsOf([failed('second', 'refused')], { isByHand: true })[0]).toBe('badKey');
  });

  it('of other checks with a remark come after those of the one that failed, each once', () => {
    const checks = [warned('first', 'unreachable'), failed('second', 'closed'), facts('third')];
    expect(idsOf(checks)).toEqual(['feature', 'badUser', 'network', 'wait']);
    expect(causesOf(checks).map(({ check }) => check)).toEqual(['second', 'second', 'first', 'first']);
    expect(idsOf([warned('first', 'closed'), failed('second', 'closed')])).toEqual(['feature', 'badUser']);
  });

  it('of a passed test are those of its remarks', () => {
    expect(idsOf([warned('first', 'unreachable'), facts('second')])).toEqual(['network', 'wait']);
  });

  it('of a reason that is in no table are none, whatever it is called', () => {
    for (const reason of ['never heard of', 'constructor', '__proto__', 'toString'])
      expect(idsOf([failed('first', reason)])).toEqual([]);
  });
});

describe('what a check proved', () => {
  it('is never named, before or after it, and whatever showed it', () => {
    const proved = facts('first', { proves: ['key', 'user'] });
    expect(idsOf([proved, failed('second', 'refused')])).toEqual(['feature']);
    expect(idsOf([failed('second', 'refused'), proved])).toEqual(['feature']);
    expect(idsOf([proved, failed('second', 'refused')], { seen: ['inactive'], isByHand: true })).toEqual([
      'feature',
    ]);
  });

  it('counts though the check itself did not pass', () => {
    expect(idsOf([failed('first', 'unreachable', { proves: ['reached'] })])).toEqual(['wait']);
  });

  it('leaves a failed check with the advice for answers that do not go together, and a remark with none', () => {
    const proved = facts('first', { proves: ['reached'] });
    expect(idsOf([proved, failed('second', 'away')])).toEqual(['again']);
    expect(idsOf([warned('second', 'away'), proved])).toEqual([]);
    expect(idsOf([proved, failed('second', 'fine')])).toEqual([]);
  });
});

describe('what a check disproved', () => {
  it('points at its causes: they come first, and some are named only then', () => {
    expect(idsOf([failed('first', 'refused', { disproves: ['user'] })])).toEqual(['badUser', 'badKey']);
    expect(idsOf([failed('first', 'refused', { disproves: ['clock'] })])).toEqual([
      'clock',
      'badKey',
      'badUser',
    ]);
    const before = warned('zero', 'fine', { disproves: ['clock'] });
    expect(idsOf([before, failed('first', 'refused')])[0]).toBe('clock');
  });

  it('counts for nothing when another check proved it', () => {
    const proved = facts('zero', { proves: ['clock'] });
    expect(idsOf([proved, failed('first', 'refused', { disproves: ['clock'] })])).not.toContain('clock');
  });
});

describe('what pages showed', () => {
  it('comes first, in the order of the table', () => {
    const causes = causesOf([failed('first', 'refused', { disproves: ['key'] })], {
      seen: ['noRole', 'inactive', 'feature'],
    });
    expect(causes.map(({ id, isShown }) => [id, isShown])).toEqual([
      ['inactive', true],
      ['noRole', true],
      ['badKey', false],
      ['badUser', false],
    ]);
  });

  it('is looked for among the causes themselves where no table says else', () => {
    const causes = causesOf([failed('first', 'closed')], { seen: ['badUser'] });
    expect(causes.map(({ id, isShown }) => [id, isShown])).toEqual([
      ['badUser', true],
      ['feature', false],
    ]);
  });

  it('is not named when it was seen right since', () => {
    expect(idsOf([failed('first', 'refused')], { ruledOut: ['badKey'] })).toEqual(['badUser']);
    // All mended: answers that do not go together are something else.
    expect(idsOf([failed('first', 'away')], { ruledOut: ['network'] })).toEqual([]);
  });
});

describe('the Login Audit Trail', () => {
  const look = (checks: readonly CheckFacts[], change: Partial<Evidence> = {}) => {
    const { causes, isAuditUseful } = diagnose({
      tables,
      test: { checks },
      evidence: { ...evidence, ...change },
    });
    return { ids: causes.map(({ id }) => id), isShown: causes[0]?.isShown, isAuditUseful };
  };

  it('is useful after a refused login that no page explains', () => {
    expect(look([failed('first', 'refused')]).isAuditUseful).toBe(true);
    expect(look([failed('first', 'refused')], { seen: ['inactive'] }).isAuditUseful).toBe(false);
    expect(look([failed('first', 'closed')]).isAuditUseful).toBe(false);
  });

  it('names the cause', () => {
    expect(look([failed('first', 'refused')], { audit: 'badkey' })).toEqual({
      ids: ['badKey'],
      isShown: true,
      isAuditUseful: false,
    });
    expect(look([failed('first', 'refused')], { audit: 'badtime' }).ids).toEqual(['clock']);
    expect(look([failed('first', 'closed')], { audit: 'badkey' }).ids).toEqual(['feature', 'badUser']);
  });

  it('has one word for several: then a page decides, and what a check disproved is not meant', () => {
    expect(look([failed('first', 'refused')], { audit: 'denied' }).ids).toEqual(['badUser']);
    expect(look([failed('first', 'refused')], { audit: 'denied', seen: ['noRole'] }).ids).toEqual(['noRole']);
    const proved = facts('zero', { proves: ['user'] });
    expect(look([proved, failed('second', 'refused')], { audit: 'denied', seen: ['noRole'] }).ids).toEqual([
      'feature',
    ]);
  });

  it('is passed over when checks disproved what it names', () => {
    const proved = facts('zero', { proves: ['key'] });
    expect(look([proved, failed('second', 'refused')], { audit: 'badkey' })).toEqual({
      ids: ['badUser', 'feature'],
      isShown: false,
      isAuditUseful: false,
    });
  });
});

it('known problems are what pages showed, as far as this recipe minds', () => {
  const seen = ['odd', 'inactive', 'nobody knows'];
  const ids = (rest: boolean) =>
    knownProblems(tables, { seen }, aRecipe({ test: { records: [], rest } })).map(({ id }) => id);
  expect(ids(true)).toEqual(['odd', 'inactive']);
  expect(ids(false)).toEqual(['inactive']);
  expect(knownProblems(tables, { seen }, aRecipe())[0]).toMatchObject({ isShown: true, check: null });
});

it('whatever checks found and pages showed, nothing disproved is named, nothing twice, and shown ones first', () => {
  const claims = ['clock', 'key', 'user', 'feature', 'reached', 'odd'];
  const some = fc.subarray(claims);
  const anyFacts = fc.record({
    check: fc.constantFrom('first', 'second', 'third'),
    status: fc.constantFrom<CheckFacts['status']>('passed', 'failed', 'warning', 'not-tested', 'not-run'),
    reason: fc.constantFrom(...Object.keys(tables.byReason)),
    proves: some,
    disproves: some,
  });
  const ids = tables.causes.map(({ id }) => id);
  const anyEvidence = fc.record({
    seen: fc.subarray(ids),
    ruledOut: fc.subarray(ids),
    isByHand: fc.boolean(),
    audit: fc.constantFrom(null, 'badkey', 'denied', 'badtime', 'unheard'),
  });
  fc.assert(
    fc.property(fc.array(anyFacts, { maxLength: 5 }), anyEvidence, (list, known) => {
      const checks = list.map(({ check, ...more }) => facts(check, more));
      const { causes: likeliest, further } = diagnose({ tables, test: { checks }, evidence: known });
      expect(likeliest.length).toBeLessThanOrEqual(3);
      const causes = [...likeliest, ...further];
      const proven = checks.flatMap(({ proves }) => proves);
      for (const { id } of causes)
        expect(
          tables.causes.find((each) => each.id === id)?.disprovedBy.some((claim) => proven.includes(claim)),
        ).toBe(false);
      expect(new Set(causes.map(({ id }) => id)).size).toBe(causes.length);
      const shown = causes.map(({ isShown }) => isShown);
      expect(shown).toEqual([...shown].sort((a, b) => Number(b) - Number(a)));
    }),
  );
});
