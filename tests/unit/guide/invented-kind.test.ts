// A kind that the engines have never heard of: judged, followed and said, from nothing but its tables.
import { describe, expect, it } from 'vitest';
import { assembleBundle } from '@/utils/credential/bundle';
import type { EntryFacts } from '@/utils/credential/entry';
import type { CardInput } from '@/utils/guide/card-input';
import { cardView } from '@/utils/guide/card-view';
import { localise } from '@/utils/guide/localise';
import { pageGuide } from '@/utils/guide/page-guide';
import { progressOf } from '@/utils/guide/progress';
import type { Observation } from '@/utils/guide/observation';
import { bundleOf } from '@/utils/guide/set-up';
import { say } from '@/utils/texts';
import type { PageReading } from '@/utils/netsuite/pages/reading';
import { inventedKind, inventedRecipe, inventedSetUp } from '../invented-kind/kind';
import { specOf, text } from './card-given';

const kind = inventedKind;
const recipe = inventedRecipe;
const setUp = inventedSetUp;
const key = bundleOf(setUp);

const record = (change: Partial<PageReading> = {}): PageReading => ({
  page: 'integration-record',
  mode: 'view',
  recordId: '7',
  fields: { name: text('Vendor Link') },
  lines: {},
  rows: [],
  recordName: null,
  signedIn: { account: null, companyName: null, userId: null, userName: null, roleId: null, roleName: null },
  saved: true,
  ...change,
});

const holding = (...fields: readonly string[]): EntryFacts => ({
  id: 'e',
  bundle: key,
  provenance: {
    source: 'captured',
    account: '1234567',
    page: 'integration-record',
    recordId: '7',
    application: 'Vendor Link',
    user: null,
    role: null,
    visit: 'v',
    at: 5,
  },
  order: 1,
  fields: Object.fromEntries(fields.map((field) => [field, { shown: '••••••••', print: field }])),
  exported: {},
  dueSeen: null,
});

const progress = (entries: readonly EntryFacts[], observations: readonly Observation[] = []) =>
  progressOf({
    kind,
    recipe,
    setUp,
    bundle: assembleBundle(key, entries, kind.fields),
    observations,
    proven: {},
  });

function card(reading: PageReading, entries: readonly EntryFacts[], capture: CardInput['capture'] = 'none') {
  const bundle = assembleBundle(key, entries, kind.fields);
  const vendors = { current: recipe.name, others: [] };
  const model = {
    kind,
    setUp,
    vendors,
    recipe,
    progress: progress(entries),
    bundle,
    chosenIds: {},
    shownValues: {},
    isTested: false,
    failedTest: null,
  };
  const guide = pageGuide(kind.pages, reading.page)!;
  const fill = { isOn: true, isExplained: true, isForProduction: true, failed: [], left: null };
  const asked = { asked: null, audit: null, labels: {}, inPageLanguage: () => null, fill };
  const input = { spec: specOf(reading.page), guide, reading, capture, ...asked, model };
  return localise(cardView(input), say);
}

describe('an invented kind', () => {
  it('is followed step by step, in the order of doing', () => {
    expect(progress([]).next).toMatchObject({ id: 'link', number: 1, article: 40, state: 'not-seen' });
    const blocked = progress([], [{ reading: record({ fields: { name: text('') } }), at: 1, seq: 1 }]);
    expect(blocked.steps[0]?.state).toBe('not-right');
    expect(blocked.steps[1]?.waitsFor).toEqual([1]);
    expect(progress([holding('deviceId', 'devicePin')]).next).toMatchObject({
      id: 'key',
      number: 2,
      article: 7,
    });
    expect(progress([holding('deviceId', 'devicePin', 'deviceKey')]).next).toBeNull();
  });

  it('has its values named on the card, but for the one that is let go', () => {
    const stored = card(record(), [holding('deviceId', 'devicePin')], 'stored');
    expect(stored.taken.map(({ state }) => state)).toEqual(['kept', 'kept']);
    expect(stored.taken.map((line) => line.text).join()).toMatch(/Device ID.*Device PIN/);
    expect(JSON.stringify(stored)).not.toMatch(/Puk/i);
  });

  it('has finished words in its card, and asks for what was not found', () => {
    const empty = card(record(), []);
    expect(empty.step?.line).toBe('Step 1 of 2 · article 40');
    expect(empty.groups[0]?.lines[0]?.need).toBe('Name is “Vendor Link”');
    expect(empty.pickOnPage).toMatchObject({ type: 'capture', capture: 'device', fields: [{}, {}] });
    expect(JSON.stringify(empty)).not.toMatch(/"key":"(?:card|requirement|step)\./);
  });
});
