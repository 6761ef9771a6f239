// What pages and provenance say before and after a test: only what is ours, only what was saved, only the newest.
import { describe, expect, it } from 'vitest';
import { evidenceOf, type EvidenceInput } from '@/utils/connection/evidence';
import type { Observation } from '@/utils/guide/observation';
import type { PageGuide } from '@/utils/guide/page-guide';
import type { PageReading } from '@/utils/netsuite/pages/reading';
import { aBundle, aField, aRecipe, aSetUp } from './examples';

const texts = { need: 'requirement.tba.need', tag: 'requirement.tba.tag' } as const;
const needs = (id: string, field: string, value: boolean, cause?: string) => ({
  id,
  field,
  expect: { type: 'checked', value } as const,
  ...texts,
  ...(cause === undefined ? {} : { cause }),
});

const pages: readonly PageGuide[] = [
  {
    page: 'integration-record',
    step: 'first',
    requirements: [needs('open', 'tba', true, 'shut'), needs('quiet', 'callback', false)],
    subject: { field: 'name', name: 'application' },
  },
  {
    page: 'role-record',
    step: 'second',
    requirements: [needs('active', 'inactive', false, 'idle')],
    subject: { field: 'name', name: 'role' },
  },
  {
    page: 'access-token-record',
    step: 'third',
    requirements: [needs('active', 'inactive', false, 'idleToken')],
    isNoEvidence: true,
  },
];
const recipe = aRecipe({
  steps: ['first', 'second', 'third'].map((id, place) => ({ id, number: place + 1, after: [] })),
});
const setUp = aSetUp();
const fields = [
  aField('house', { isAccount: true }),
  aField('word', { secret: true }),
  aField('extra', { required: false }),
];
const causes: EvidenceInput['causes'] = {
  provenance: [
    { field: 'word', name: 'role', cause: 'otherRole' },
    { field: 'word', name: 'user', cause: 'otherUser' },
  ],
  signs: [{ page: 'role-record', field: 'webServicesOnly', value: true, cause: 'narrow' }],
  causes: [
    {
      id: 'both',
      step: null,
      page: null,
      text: 'diagnosis.network',
      disprovedBy: [],
      madeOf: ['idle', 'narrow'],
    },
  ],
};

const box = (value: boolean) => ({ value, text: '', source: 'id' as const });
const text = (value: string) => ({ value, text: value, source: 'id' as const });

function seen(page: PageReading['page'], more: Partial<PageReading>, at: number, seq = at): Observation {
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
    seq,
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

const integration = (isOpen: boolean, at: number, more: Partial<PageReading> = {}, seq = at) =>
  seen(
    'integration-record',
    { fields: { name: text(setUp.application), tba: box(isOpen) }, ...more },
    at,
    seq,
  );
const role = (changed: PageReading['fields'], at: number) =>
  seen('role-record', { fields: { name: text(setUp.role), ...changed } }, at);

function evidence(observations: readonly Observation[], more: Partial<EvidenceInput> = {}) {
  return evidenceOf({
    guideTables: { steps: [], pages, fields, captures: [] },
    causes,
    recipe,
    setUp,
    bundle: aBundle({ word: 'entry' }),
    observations,
    test: { seenUpTo: 50 },
    ...more,
  });
}

describe('what a page showed', () => {
  it('is what was wrong when it was seen last, by the count of readings and not by the clock', () => {
    expect(evidence([integration(false, 10)]).seen).toEqual(['shut']);
    expect(evidence([integration(false, 10), integration(true, 20)]).seen).toEqual([]);
    expect(evidence([integration(true, 20), integration(false, 10)]).seen).toEqual([]);
    expect(evidence([integration(true, 10, {}, 2), integration(false, 20, {}, 1)]).seen).toEqual([]);
  });

  it('counts only where something fails for it', () => {
    const callback = { name: text(setUp.application), callback: box(true) };
    expect(evidence([integration(true, 10, { fields: callback })]).seen).toEqual([]);
  });

  it('is not of another record, not of what was not saved, and not of a page that tells nothing', () => {
    expect(evidence([integration(false, 10, { saved: false })]).seen).toEqual([]);
    const other = { name: text('Shop'), tba: box(false) };
    expect(evidence([integration(false, 10, { fields: other })]).seen).toEqual([]);
    const token = seen('access-token-record', { fields: { inactive: box(true) } }, 10);
    expect(evidence([token]).seen).toEqual([]);
    expect(evidence([seen('location-list', {}, 10)]).seen).toEqual([]);
  });

  it('stays when a later reading did not find the field', () => {
    const unread = integration(true, 20, { fields: { name: text(setUp.application) } });
    expect(evidence([integration(false, 10), unread]).seen).toEqual(['shut']);
  });

  it('may be a sign that no requirement asks for', () => {
    expect(evidence([role({ webServicesOnly: box(true) }, 10)]).seen).toEqual(['narrow']);
    expect(evidence([role({ webServicesOnly: box(false) }, 10)]).seen).toEqual([]);
    const both = [role({ webServicesOnly: box(true) }, 10), role({ webServicesOnly: box(false) }, 60)];
    expect(evidence(both)).toMatchObject({ seen: [], ruledOut: ['narrow', 'both'] });
    const other = seen('role-record', { fields: { name: text('Clerk'), webServicesOnly: box(true) } }, 10);
    expect(evidence([other]).seen).toEqual([]);
  });
});

describe('what is ruled out', () => {
  it('was seen right after the test, and not before it', () => {
    expect(evidence([integration(true, 20)]).ruledOut).toEqual([]);
    expect(evidence([integration(true, 60)]).ruledOut).toEqual(['shut']);
    const seq = (wanted: number, at: number) => [integration(true, at, {}, wanted)];
    expect(evidence(seq(40, 9_000)).ruledOut).toEqual([]);
    expect(evidence(seq(60, 1)).ruledOut).toEqual(['shut']);
    expect(evidence([integration(true, 60)], { test: null }).ruledOut).toEqual([]);
    expect(evidence([integration(true, 60)], { test: { seenUpTo: null } }).ruledOut).toEqual([]);
  });

  it('is what several causes make up, once a page shows all of them right', () => {
    const after = (isIdle: boolean, isNarrow: boolean) =>
      evidence([role({ inactive: box(isIdle), webServicesOnly: box(isNarrow) }, 60)]).ruledOut;
    expect(after(false, false)).toEqual(['idle', 'narrow', 'both']);
    expect(after(true, false)).toEqual(['narrow']);
    expect(after(false, true)).toEqual(['idle']);
    expect(after(true, true)).toEqual([]);
  });
});

describe('how the values came here', () => {
  it('by hand, when one that is required was entered or imported', () => {
    for (const [source, isByHand] of [
      ['captured', false],
      ['picked', false],
      ['read', false],
      ['typed', true],
      ['imported', true],
    ] as const)
      expect(evidence([], { bundle: aBundle({ word: 'entry' }, { source }) }).isByHand).toBe(isByHand);
    const harmless = aBundle({ house: 'one', extra: 'two' }, { source: 'typed' });
    expect(evidence([], { bundle: harmless }).isByHand).toBe(false);
  });

  it('from a page that named another role or user', () => {
    const made = (provenance: { role?: string; user?: string }, user: string | null = null) =>
      evidence([], { bundle: aBundle({ word: 'entry' }, provenance), setUp: { ...setUp, user } }).seen;
    expect(made({ role: 'Administrator' })).toEqual(['otherRole']);
    expect(made({ role: `  ${setUp.role.toUpperCase()}` })).toEqual([]);
    expect(made({ user: 'Kim' })).toEqual([]);
    expect(made({ user: 'Kim' }, 'Dana')).toEqual(['otherUser']);
    expect(made({})).toEqual([]);
  });
});

it('the word of the audit trail is that of the test', () => {
  expect(evidence([], { test: { seenUpTo: 50, audit: 'denied' } }).audit).toBe('denied');
  expect(evidence([]).audit).toBeNull();
  expect(evidence([], { test: null }).audit).toBeNull();
});
