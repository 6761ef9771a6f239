// The engine of the connection test with checks of no real kind: order, one request each, what ends a test, and that nothing secret comes out.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Check, CheckContext, CheckFacts, Outcome } from '@/utils/connection/check';
import { runChecks, type RunOptions } from '@/utils/connection/run-checks';
import { secret } from '@/utils/credential/secret';
import { aField, aRecipe, aSetUp } from './examples';

const good: Outcome = {
  status: 'passed',
  reason: 'ok',
  answeredBy: 'netsuite',
  proves: ['reached'],
  disproves: [],
  detail: {},
};

function check(id: string, run: Partial<Outcome> | Check['run'] = {}, more: Partial<Check> = {}): Check {
  const outcome = { ...good, ...(typeof run === 'function' ? {} : run) };
  return {
    id,
    name: 'connection.check.token',
    proves: {},
    isWanted: () => true,
    run: typeof run === 'function' ? run : () => Promise.resolve(outcome),
    ...more,
  };
}

const request = { method: 'GET', url: 'https://rest.netsuite.com/x', headers: {} } as const;
const asking = ({ call }: CheckContext) => call(request).then(() => good);

async function run(checks: readonly Check[], change: Partial<RunOptions> = {}) {
  const stored: CheckFacts[] = [];
  const started: string[] = [];
  let sent = 0;
  const facts = await runChecks(checks, {
    account: '1234567',
    fields: [aField('word', { secret: true }), aField('name')],
    values: {},
    recipe: aRecipe(),
    setUp: aSetUp(),
    seen: new Set(),
    fetch: () => {
      sent += 1;
      return Promise.resolve(new Response('{}'));
    },
    isOnline: () => true,
    now: () => 5,
    signal: new AbortController().signal,
    onStart: (id) => Promise.resolve(void started.push(id)),
    onFacts: (each) => Promise.resolve(void stored.push(each)),
    ...change,
  });
  return { facts, stored, started, sent };
}

const statuses = (facts: readonly CheckFacts[]) => facts.map(({ status, reason }) => `${status} ${reason}`);

describe('the order', () => {
  it('is that of the list, each with what the ones before it left', async () => {
    const before: string[][] = [];
    const noting = (context: CheckContext) => {
      before.push(context.before.map(({ check: id }) => id));
      return Promise.resolve(good);
    };
    const { facts, stored, started } = await run([check('one', noting), check('two', noting)]);
    expect(facts).toEqual(['one', 'two'].map((id) => ({ check: id, ...good, at: 5, ms: 0 })));
    expect(stored).toEqual(facts);
    expect(started).toEqual(['one', 'two']);
    expect(before).toEqual([[], ['one']]);
  });

  it('ends at a failed check, and goes on after a warning and what was not tested', async () => {
    const { facts, started } = await run([
      check('one', { status: 'warning', reason: 'odd' }),
      check('two', { status: 'not-tested', reason: 'nothing' }),
      check('three', { status: 'failed', reason: 'refused' }),
      check('four'),
    ]);
    expect(statuses(facts)).toEqual([
      'warning odd',
      'not-tested nothing',
      'failed refused',
      'not-run stopped-earlier',
    ]);
    expect(started).toEqual(['one', 'two', 'three']);
  });

  it('leaves out what the recipe does not want, by recipe and values, also after a failure', async () => {
    const wanted = {
      isWanted: ({ test }, values) => test.rest && values['word'] !== undefined,
    } as Partial<Check>;
    const checks = [
      check('one', {}, wanted),
      check('two', { status: 'failed', reason: 'x' }),
      check('three', {}, wanted),
    ];
    const without = await run(checks);
    expect(statuses(without.facts)).toEqual(['not-run not-wanted', 'failed x', 'not-run not-wanted']);
    expect(without.started).toEqual(['two']);
    const recipe = { ...aRecipe(), test: { records: [], rest: true } };
    const { facts } = await run(checks, { recipe, values: { word: secret('open sesame') } });
    expect(statuses(facts)).toEqual(['passed ok', 'failed x', 'not-run stopped-earlier']);
  });

  it('waits until the start and the facts of each are stored', async () => {
    const order: string[] = [];
    const later = (text: string) =>
      new Promise<void>((done) => setTimeout(() => done(void order.push(text)), 1));
    const making = () => {
      order.push('made');
      return Promise.resolve(good);
    };
    await run([check('one', making), check('two', making)], {
      onStart: (id) => later(`start ${id}`),
      onFacts: ({ check: id }) => later(`end ${id}`),
    });
    expect(order).toEqual(['start one', 'made', 'end one', 'start two', 'made', 'end two']);
  });

  it('measures each check by the clock handed in', async () => {
    let time = 100;
    const { facts } = await run([check('one'), check('two')], { now: () => (time += 10) });
    expect(facts.map(({ at, ms }) => [at, ms])).toEqual([
      [120, 10],
      [140, 10],
    ]);
    const back = [50, 20];
    const set = await run([check('one')], { now: () => back.shift() ?? 0 });
    expect(set.facts[0]).toMatchObject({ at: 20, ms: 0 });
  });

  it('what storing throws ends the test', async () => {
    const full = () => Promise.reject(new Error('disk full'));
    await expect(run([check('one')], { onFacts: full })).rejects.toThrow('disk full');
    await expect(run([check('one')], { onStart: full })).rejects.toThrow('disk full');
  });
});

describe('at most one request each', () => {
  it('the first is sent, without cookies', async () => {
    const inits: RequestInit[] = [];
    const { facts } = await run([check('one', asking), check('two', asking)], {
      fetch: (_, init) => {
        inits.push(init);
        return Promise.resolve(new Response('{}'));
      },
    });
    expect(statuses(facts)).toEqual(['passed ok', 'passed ok']);
    expect(inits).toHaveLength(2);
    expect(inits[0]).toMatchObject({ credentials: 'omit', redirect: 'manual' });
  });

  it('the second is an exception of ours and is not sent', async () => {
    let sent = 0;
    const fetch = () => {
      sent += 1;
      return Promise.resolve(new Response('{}'));
    };
    const twice = check('greedy', async ({ call }) => {
      await call(request);
      await call(request);
      return good;
    });
    await expect(run([twice, check('two')], { fetch })).rejects.toThrow(/greedy/);
    expect(sent).toBe(1);
  });

  it('a check that swallows the exception ends the test all the same', async () => {
    const sly = check('sly', async ({ call }) => {
      await Promise.allSettled([call(request), call(request)]);
      return good;
    });
    await expect(run([sly])).rejects.toThrow(/sly/);
  });
});

describe('cancelled', () => {
  it('before the start: nothing is made', async () => {
    const { facts, started, sent } = await run([check('one', asking), check('two', asking)], {
      signal: AbortSignal.abort(),
    });
    expect(statuses(facts)).toEqual(['not-run interrupted', 'not-run interrupted']);
    expect([started, sent]).toEqual([[], 0]);
  });

  it('during a request: this check and all later ones, whatever the check makes of it', async () => {
    const controller = new AbortController();
    const stubborn = check('two', async ({ call }) => {
      setTimeout(() => controller.abort(), 1);
      await call(request);
      return { ...good, proves: ['everything'] };
    });
    const { facts, started } = await run([check('one'), stubborn, check('three')], {
      signal: controller.signal,
      fetch: (_, init) =>
        new Promise((_, reject) => init.signal?.addEventListener('abort', () => reject(new Error('x')))),
    });
    expect(statuses(facts)).toEqual(['passed ok', 'not-run interrupted', 'not-run interrupted']);
    expect(facts[1]?.proves).toEqual([]);
    expect(started).toEqual(['one', 'two']);
  });

  it('after an answer: what was found stays', async () => {
    const controller = new AbortController();
    const last = check('one', () => {
      controller.abort();
      return Promise.resolve(good);
    });
    const { facts } = await run([last, check('two')], { signal: controller.signal });
    expect(statuses(facts)).toEqual(['passed ok', 'not-run interrupted']);
  });
});

describe('nothing secret comes out', () => {
  const lines = [
    'MIIEvQIBADANBgkqhkiG9w0BAQEFAASC+BKcwgg/SjAgEAAoIBAQC7VJTUt9Us8cKj',
    'Xf2kq+o/1sTQ0a9w8ZbLhYdQ==',
  ];
  const key = `-----BEGIN PRIVATE KEY-----\n${lines.join('\n')}\n-----END PRIVATE KEY-----\n`;
  const values = { word: secret('open, sesame!'), key: secret(key), name: secret('Tester 1234567') };
  const echoing = (echo: string) =>
    check('one', {
      detail: { message: echo, code: echo, count: 1 },
      actingAs: { companyId: null, companyName: echo, roleId: echo, roleName: null, userId: null },
    });

  it.each([
    ['a phrase', 'You said open, sesame! just now', 'sesame'],
    ['in capitals', 'OPEN, SESAME!', 'SESAME'],
    ['percent-encoded', encodeURIComponent('open, sesame!'), 'sesame'],
    ['a key', key, 'MIIE'],
    ['a key on one line', key.replaceAll('\n', ' '), 'Xf2kq'],
    ['a key without line breaks', lines.join(''), 'MIIE'],
    ['a key in JSON', JSON.stringify({ key }), 'MIIE'],
    ['a line of it', `got ${lines[0] ?? ''}.`, 'MIIE'],
    ['a piece of a line', (lines[0] ?? '').slice(10, 24), (lines[0] ?? '').slice(10, 18)],
  ])('echoed: %s', async (_, echo, part) => {
    const { facts, stored } = await run([echoing(echo)], { values });
    expect(JSON.stringify(facts)).not.toContain(part);
    expect(JSON.stringify(stored)).not.toContain(part);
    expect(facts[0]?.detail['count']).toBe(1);
  });

  it('whatever part of a key is echoed, and whatever stands around it', async () => {
    const letters = (text: string) => text.replace(/[^A-Za-z0-9]/g, '');
    const body = lines.join('');
    await fc.assert(
      fc.asyncProperty(
        fc.nat(body.length),
        fc.integer({ min: 1, max: 80 }),
        fc.string(),
        async (start, length, around) => {
          const { facts } = await run([echoing(around + body.slice(start, start + length) + around)], {
            values,
          });
          const text = String(facts[0]?.detail['message']);
          for (const word of text.match(/[A-Za-z0-9]{8,}/g) ?? [])
            for (let at = 0; at + 8 <= word.length; at++)
              expect(letters(body).toLowerCase()).not.toContain(word.slice(at, at + 8).toLowerCase());
        },
      ),
    );
  });

  it('what is no secret stays', async () => {
    const { facts } = await run([echoing('Tester 1234567 is the account, or TSTDRV1234567')], { values });
    expect(facts[0]?.detail['message']).toBe('Tester 1234567 is the account, or TSTDRV1234567');
  });

  it('a value of a field that nobody knows is covered', async () => {
    const { facts } = await run([echoing('xyz-4711-abc')], { values: { other: secret('xyz-4711-abc') } });
    expect(JSON.stringify(facts)).not.toContain('4711');
  });
});
