// @vitest-environment jsdom
// Values are handed over one set at a time until they are stored; a page that makes sets up gets no more than five through.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaptureSpec } from '@/utils/netsuite/capture-spec';
import { makeValueKeeper } from '@/utils/page/capture/value-keeper';
import { hearMessages, type Sent } from './background';
import { fieldHtml, parseForm, shownHtml } from './form';

const spec: CaptureSpec = {
  id: 'door',
  page: 'integration-record',
  path: '/app/door.nl',
  pattern: '\\d{4}',
  values: [
    { field: 'front', keep: true, ids: [], labels: ['front'] },
    { field: 'serial', keep: false, ids: [], labels: ['serial'] },
    { field: 'back', keep: true, ids: [], labels: ['back'] },
  ],
  groups: [],
  names: {
    application: { type: 'text', ids: ['name'], labels: ['name'] },
    user: { type: 'text', ids: ['user'], labels: ['user'] },
  },
};
const stored = { stored: true, at: 1 };
const set = (front: number, back = 1000) => ({ front: String(front), serial: '7777', back: String(back) });

let sent: Sent[] = [];
let run = new AbortController();

beforeEach(() => {
  vi.useFakeTimers();
  sent = hearMessages();
  run = new AbortController();
  history.replaceState(null, '', '/app/door.nl');
  document.body.replaceChildren();
});
afterEach(() => {
  run.abort();
  vi.useRealTimers();
});

const isLeavingAsked = () => {
  const leaving = new Event('beforeunload', { cancelable: true });
  dispatchEvent(leaving);
  return leaving.defaultPrevented;
};

describe('one set', () => {
  it('is sent with what the page says of it, without what is let go, and cut to the bounds', async () => {
    history.replaceState(null, '', `/app/door.nl?id=${'8'.repeat(30)}`);
    const name = `Door ${'x'.repeat(400)}`;
    const form = parseForm(fieldHtml('Name', shownHtml(name)), fieldHtml('User', shownHtml('Dana')));
    document.body.replaceChildren(...form.body.childNodes);
    makeValueKeeper(run.signal).keep(spec, set(1), 'captured');
    expect(sent.map(({ type, data }) => [type, data])).toEqual([
      [
        'valuesShown',
        {
          capture: 'door',
          source: 'captured',
          values: { front: '1', back: '1000' },
          recordId: '8'.repeat(19),
          application: name.slice(0, 300),
          user: 'Dana',
          role: null,
        },
      ],
    ]);
    expect(JSON.stringify(sent)).not.toContain('7777');
  });

  it('is stored once it is answered, and guards leaving until then', async () => {
    const keeper = makeValueKeeper(run.signal);
    const states: string[] = [];
    keeper.onChange(() => states.push(keeper.state().status));
    expect(keeper.state()).toEqual({ status: 'none' });
    expect(isLeavingAsked()).toBe(false);
    keeper.keep(spec, set(1), 'captured');
    expect(isLeavingAsked()).toBe(true);
    await sent[0]!.answer(stored);
    expect(states).toEqual(['storing', 'stored']);
    expect(isLeavingAsked()).toBe(false);
  });

  it('is tried again until it is stored, with the reason that was given', async () => {
    const keeper = makeValueKeeper(run.signal);
    keeper.keep(spec, set(1), 'captured');
    await sent[0]!.answer({ stored: false, reason: 'storage-full' });
    expect(keeper.state()).toEqual({ status: 'failed', problem: 'storage-full' });
    await vi.advanceTimersByTimeAsync(500);
    expect(sent).toHaveLength(2);
    expect(keeper.state().status).toBe('failed');
    await sent[1]!.fail();
    expect(keeper.state()).toEqual({ status: 'failed', problem: null });
    expect(isLeavingAsked()).toBe(true);
    await vi.advanceTimersByTimeAsync(1000);
    await sent[2]!.answer(stored);
    expect(keeper.state()).toEqual({ status: 'stored' });
  });

  it('is not sent again when it is seen again, and is when the person picks it', async () => {
    const keeper = makeValueKeeper(run.signal);
    keeper.keep(spec, set(1), 'captured');
    await sent[0]!.answer(stored);
    keeper.keep(spec, set(1), 'captured');
    expect(sent).toHaveLength(1);
    keeper.keep(spec, set(1), 'picked');
    expect(sent[1]).toMatchObject({ data: { source: 'picked', values: { front: '1', back: '1000' } } });
  });

  it('is the same whatever is let go', () => {
    const keeper = makeValueKeeper(run.signal);
    keeper.keep(spec, set(1), 'captured');
    keeper.keep(spec, { ...set(1), serial: '8888' }, 'captured');
    expect(sent).toHaveLength(1);
  });

  it('holds nobody once the extension is gone', () => {
    const keeper = makeValueKeeper(run.signal);
    keeper.keep(spec, set(1), 'captured');
    run.abort();
    expect(isLeavingAsked()).toBe(false);
  });
});

describe('several sets', () => {
  it('go one after the other', async () => {
    const keeper = makeValueKeeper(run.signal);
    keeper.keep(spec, set(1), 'captured');
    keeper.keep(spec, set(2), 'captured');
    expect(sent).toHaveLength(1);
    await sent[0]!.answer(stored);
    expect(keeper.state().status).toBe('storing');
    expect(sent).toHaveLength(2);
    await sent[1]!.answer(stored);
    expect(keeper.state().status).toBe('stored');
  });

  it('do not wait for one that cannot be stored', async () => {
    const keeper = makeValueKeeper(run.signal);
    keeper.keep(spec, set(1), 'captured');
    await sent[0]!.answer({ stored: false, reason: 'refused' });
    keeper.keep(spec, set(2), 'captured');
    await vi.advanceTimersByTimeAsync(0);
    expect(sent.slice(1)).toMatchObject([{ data: { values: { front: '1' } } }]);
    await sent[1]!.answer({ stored: false, reason: 'refused' });
    expect(sent.slice(2)).toMatchObject([{ data: { values: { front: '2' } } }]);
    await sent[2]!.answer(stored);
    expect(keeper.state()).toEqual({ status: 'failed', problem: 'refused' });
  });

  it('are five at most; more are a flood, and this is said', async () => {
    const keeper = makeValueKeeper(run.signal);
    for (let front = 1; front <= 200; front += 1) keeper.keep(spec, set(front), 'captured');
    for (let number = 0; number < 10; number += 1) {
      await sent[number]?.answer(stored);
      await vi.advanceTimersByTimeAsync(10_000);
    }
    expect(sent.map(({ data }) => (data['values'] as { front: string }).front)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
    ]);
    expect(keeper.state()).toEqual({ status: 'failed', problem: 'too-many' });
    keeper.keep(spec, set(3), 'captured');
    expect(sent).toHaveLength(5);
  });

  it('do not keep the person from picking after a flood', async () => {
    const keeper = makeValueKeeper(run.signal);
    for (let front = 1; front <= 6; front += 1) keeper.keep(spec, set(front), 'captured');
    for (let number = 0; number < 5; number += 1) await sent[number]!.answer(stored);
    keeper.keep(spec, set(999), 'picked');
    expect(sent[5]).toMatchObject({ data: { source: 'picked', values: { front: '999' } } });
  });
});
