// Whatever happens in whatever order: no step is shown better or worse than a model says that knows nothing of our code.
import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { tries } from '../tries';
import {
  ACCOUNT,
  box,
  bundle,
  issued,
  read,
  sender,
  settle,
  shownPair,
  shownToken,
  startBrowser,
  startWorker,
  text,
  view,
  type TestWorker,
} from './worker';

type Sight = 'right' | 'wrong' | 'unknown';
type Page = 'features' | 'integration';

const action = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('see' as const),
      page: fc.constantFrom<Page>('features', 'integration'),
      sight: fc.constantFrom<Sight>('right', 'wrong', 'unknown'),
      saved: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('leave' as const),
      page: fc.constantFrom<Page>('features', 'integration'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('take' as const, 'import' as const, 'forget' as const, 'test' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restart' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('clock' as const), hours: fc.integer({ min: -30, max: 30 }) }),
  },
);
type Action = typeof action extends fc.Arbitrary<infer One> ? One : never;

/** By order of what happened, never by the clock. */
class Model {
  private now = 0;
  private sights: Record<Page, { sight: Sight; saved: boolean; at: number }[]> = {
    features: [],
    integration: [],
  };
  private taken: number | null = null;
  private tested: { at: number; taken: number } | null = null;

  happened(one: Action): void {
    this.now += 1;
    if (one.do === 'see') {
      const { page, sight, saved } = one;
      // What is seen of the same page takes the place of what was; what is not saved yet stands beside what is.
      const others = this.sights[page].filter((other) => !saved && other.saved);
      this.sights[page] = [...others, { sight, saved, at: this.now }];
    } else if (one.do === 'leave') this.sights[one.page] = this.sights[one.page].filter(({ saved }) => saved);
    else if (one.do === 'take' || one.do === 'import') this.taken = this.now;
    else if (one.do === 'forget') this.taken = null;
    else if (one.do === 'test' && this.taken !== null) this.tested = { at: this.now, taken: this.taken };
  }

  state(page: Page): string {
    const newest = this.sights[page].at(-1);
    const saved = this.sights[page].findLast((one) => one.saved);
    const wrongAfter = (time: number) => saved?.sight === 'wrong' && saved.at > time;
    if (this.tested !== null && this.tested.taken === this.taken && !wrongAfter(this.tested.at))
      return 'proven';
    if (page === 'integration' && this.taken !== null) return wrongAfter(this.taken) ? 'not-right' : 'done';
    if (newest === undefined || newest.sight === 'unknown') return 'not-seen';
    if (newest.sight === 'wrong') return 'not-right';
    if (!newest.saved) return 'not-saved';
    // The record is there, and the values that it showed once are not.
    return page === 'integration' ? 'not-right' : 'done';
  }
}

function readingOf({ page, sight, saved }: Extract<Action, { do: 'see' }>) {
  const isKnown = sight !== 'unknown';
  if (page === 'features') {
    const fields = isKnown
      ? { tba: box(sight === 'right'), webservicesexternal: box(true) }
      : ({} as Record<string, never>);
    return read('enable-features', { mode: 'edit', fields, saved });
  }
  const name = text(bundle.application);
  const fields = isKnown
    ? { name, state: text(sight === 'right' ? 'Enabled' : 'Blocked'), tba: box(true) }
    : { name };
  return read('integration-record', { recordId: '7', mode: 'edit', fields, saved });
}

/** As a test that passed would be kept. */
async function keepTest(worker: TestWorker): Promise<void> {
  const { kindOf } = await import('@/utils/credential-kinds');
  const { testedEntries } = await import('@/utils/connection/test-record');
  const { bundleId } = await import('@/utils/credential/bundle-key');
  const { newestSaved } = await import('@/utils/guide/progress');
  const { readObservations } = await import('@/utils/account/observe');
  const kind = kindOf('tba');
  const { bundle: held } = await view(worker);
  if (!held?.complete) return;
  const seenUpTo = newestSaved((await readObservations())[ACCOUNT] ?? []);
  const checks = kind.checks.map(({ id, proves }) => ({
    check: id,
    status: 'passed' as const,
    reason: 'ok',
    answeredBy: 'netsuite' as const,
    proves: Object.values(proves),
    disproves: [],
    detail: {},
    at: 1,
    ms: 1,
  }));
  const test = {
    id: 'test',
    bundle,
    entryIds: testedEntries(held, kind.fields),
    status: 'passed' as const,
    startedAt: 1,
    endedAt: Date.now(),
    seenUpTo,
    current: null,
    checks,
  };
  await worker.items.testsItem.change((all) => ({ ...all, [bundleId(bundle)]: test }));
}

afterEach(() => {
  vi.restoreAllMocks();
});

it('shows each step as it is', { timeout: 120_000 }, async () => {
  const now = Date.now.bind(Date);
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 1, maxLength: 14 }), async (actions) => {
      let offset = 0;
      let issuedSoFar = 100;
      vi.spyOn(Date, 'now').mockImplementation(() => now() + offset);
      startBrowser();
      let worker = await startWorker();
      await worker.page.valuesShown(shownToken(issued(1), issued(2)), sender());
      const model = new Model();
      for (const one of actions) {
        if (one.do === 'see') await worker.page.pageRead(readingOf(one), sender());
        else if (one.do === 'leave')
          await worker.page.pageLeft(
            one.page === 'features'
              ? { page: 'enable-features', recordId: null }
              : { page: 'integration-record', recordId: '7' },
            sender(),
          );
        else if (one.do === 'take')
          await worker.page.valuesShown(
            shownPair(issued((issuedSoFar += 2)), issued(issuedSoFar + 1)),
            sender(),
          );
        else if (one.do === 'import') {
          const [consumerKey, consumerSecret] = [issued((issuedSoFar += 2)), issued(issuedSoFar + 1)];
          await worker.popup.saveValues({
            bundle,
            values: { consumerKey, consumerSecret },
            source: 'imported',
          });
        } else if (one.do === 'forget') await forgetAll(worker);
        else if (one.do === 'test') await keepTest(worker);
        else if (one.do === 'clock') offset = one.hours * 3_600_000;
        else {
          await settle();
          await new Promise((resolve) => setTimeout(resolve, 300));
          worker = await startWorker();
        }
        model.happened(one);
        const { progress } = await view(worker);
        for (const page of ['features', 'integration'] as const)
          expect([page, progress?.steps.find(({ id }) => id === page)?.state]).toEqual([
            page,
            model.state(page),
          ]);
      }
    }),
    { numRuns: Number(process.env['RUNS'] ?? tries(12)), seed: Number(process.env['SEED'] ?? 17) },
  );
});

/** Also what newer values have replaced: it would count again. */
async function forgetAll(worker: TestWorker): Promise<void> {
  for (;;) {
    const { bundle: held } = await view(worker);
    if (held?.values['consumerSecret'] === undefined) return;
    await worker.popup.forgetValue({ bundle, field: 'consumerSecret' });
  }
}
