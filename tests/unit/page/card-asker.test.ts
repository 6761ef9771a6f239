// @vitest-environment jsdom
// A page asks for its card with one message at a time, and never twice with the same reading unless something changed elsewhere.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageReading } from '@/utils/netsuite/pages/reading';
import { pageReadingSchema } from '@/utils/netsuite/pages/reading-schema';
import { makeCardAsker } from '@/utils/page/card-asker';
import { hearMessages, type Sent } from './background';

const answered = vi.fn();
const failed = vi.fn();
let sent: Sent[] = [];
let run = new AbortController();

beforeEach(() => {
  vi.clearAllMocks();
  sent = hearMessages();
  run = new AbortController();
});

function readingOf(name: string, rest: Partial<PageReading> = {}): PageReading {
  const fields = { name: { value: name, text: name, source: 'id' as const } };
  const signedIn = {
    account: null,
    companyName: null,
    userId: null,
    userName: null,
    roleId: null,
    roleName: null,
  };
  return {
    page: 'integration-record',
    mode: 'edit',
    recordId: '7',
    fields,
    lines: {},
    rows: [],
    recordName: null,
    signedIn,
    saved: true,
    ...rest,
  };
}

function makeAsker() {
  const asker = makeCardAsker(answered, failed, run.signal);
  return {
    forget: asker.forget,
    ask: (name: string) =>
      asker.ask({
        reading: readingOf(name),
        labels: {},
        saysSaved: false,
        capture: 'none',
        asked: null,
        signals: null,
      }),
  };
}

const names = () =>
  sent.map(({ data }) => (data['reading'] as PageReading).fields['name']?.text ?? 'no name');

describe('a page that is typed on', () => {
  it('has one message under way, and of what waits sends the newest only', async () => {
    const { ask } = makeAsker();
    for (const name of ['a', 'ab', 'abc', 'abcd']) ask(name);
    expect(names()).toEqual(['a']);
    await sent[0]!.answer('card of a');
    expect(names()).toEqual(['a', 'abcd']);
    await sent[1]!.answer('card of abcd');
    expect(answered.mock.calls).toEqual([['card of a'], ['card of abcd']]);
    expect(sent).toHaveLength(2);
  });

  it('sends nothing when it is again as it was sent', async () => {
    const { ask } = makeAsker();
    expect(ask('a')).toBe(true);
    expect(ask('ab')).toBe(true);
    expect(ask('a')).toBe(false);
    await sent[0]!.answer(null);
    expect(ask('a')).toBe(false);
    expect(names()).toEqual(['a']);
  });

  it('sends the same reading when the capture went on', async () => {
    const asker = makeCardAsker(answered, failed, run.signal);
    for (const capture of ['none', 'storing', 'storing', 'stored'] as const) {
      asker.ask({
        reading: readingOf('a'),
        labels: {},
        saysSaved: false,
        capture,
        asked: null,
        signals: null,
      });
      await sent.at(-1)!.answer(null);
    }
    expect(sent.map(({ data }) => data['capture'])).toEqual(['none', 'storing', 'stored']);
  });
});

describe('after something changed elsewhere', () => {
  it('the same reading is sent again', async () => {
    const { ask, forget } = makeAsker();
    ask('a');
    await sent[0]!.answer(null);
    forget();
    expect(ask('a')).toBe(true);
    expect(names()).toEqual(['a', 'a']);
  });

  it('it is sent again after the one under way, once for any number of changes', async () => {
    const { ask, forget } = makeAsker();
    ask('a');
    for (let change = 0; change < 3; change += 1) {
      forget();
      ask('a');
    }
    expect(sent).toHaveLength(1);
    await sent[0]!.answer('older card');
    expect(names()).toEqual(['a', 'a']);
    await sent[1]!.answer('newer card');
    expect(answered.mock.lastCall).toEqual(['newer card']);
    expect(sent).toHaveLength(2);
  });
});

describe('without a background', () => {
  it('says so, does not try by itself, and sends the same reading when it is asked again', async () => {
    const { ask } = makeAsker();
    ask('a');
    await sent[0]!.fail();
    expect(failed).toHaveBeenCalledTimes(1);
    expect(sent).toHaveLength(1);
    ask('a');
    expect(names()).toEqual(['a', 'a']);
  });

  it('says nothing more after the end of the run', async () => {
    const { ask } = makeAsker();
    ask('a');
    ask('b');
    run.abort();
    await sent[0]!.answer('card');
    expect(answered).not.toHaveBeenCalled();
    expect(sent).toHaveLength(1);
  });
});

it('cuts what is too long, so that no page is refused for it', () => {
  const long = 'x'.repeat(5000);
  const line = { key: long, label: long, level: long };
  const asker = makeCardAsker(answered, failed, run.signal);
  const reading = readingOf(long, {
    recordId: '9'.repeat(400),
    recordName: long,
    rows: Array.from({ length: 3000 }, (_, id) => ({ id: String(id), name: long, cells: { name: long } })),
    lines: { setup: Array.from({ length: 3000 }, () => line), other: null },
  });
  asker.ask({ reading, labels: {}, saysSaved: false, capture: 'none', asked: null, signals: null });
  expect(pageReadingSchema.safeParse(reading).success).toBe(false);
  expect(pageReadingSchema.safeParse(sent[0]!.data['reading']).error).toBeUndefined();
  expect(sent[0]!.data['reading']).toMatchObject({ recordId: '9'.repeat(19), lines: { other: null } });
});
