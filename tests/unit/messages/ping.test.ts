// Something changed: pages of the account and our own pages hear it once, a moment later, without any data.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onAccountChanged } from '@/utils/messages/listen';
import { pingAccount } from '@/utils/messages/ping';

type Listener = (message: unknown) => unknown;
const browser = vi.hoisted(() => ({
  listeners: new Set<unknown>(),
  sent: [] as unknown[],
  tabs: [] as { id?: number; url: string }[],
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      sendMessage: (message: unknown) => {
        browser.sent.push(message);
        return Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
      },
      onMessage: {
        addListener: (listener: unknown) => browser.listeners.add(listener),
        removeListener: (listener: unknown) => browser.listeners.delete(listener),
      },
    },
    tabs: {
      query: ({ url }: { url: string }) =>
        Promise.resolve(browser.tabs.filter((tab) => `${new URL(tab.url).origin}/*` === url)),
      sendMessage: (id: number, message: unknown, options: unknown) => {
        browser.sent.push([id, message, options]);
        return Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
      },
    },
  },
}));

const changed = { type: 'accountChanged' };
const hear = (message: unknown) => [...browser.listeners].map((listener) => (listener as Listener)(message));

beforeEach(() => {
  vi.useFakeTimers();
  browser.listeners.clear();
  browser.sent.length = 0;
  browser.tabs = [
    { id: 1, url: 'https://1234567-sb1.app.netsuite.com/app/x.nl' },
    { id: 2, url: 'https://1234567.app.netsuite.com/app/x.nl' },
    { url: 'https://1234567-sb1.app.netsuite.com/app/y.nl' },
  ];
  return () => vi.useRealTimers();
});

describe('pingAccount', () => {
  it('reaches the tabs of this account and our own pages, once for many changes', async () => {
    for (let change = 0; change < 100; change += 1) pingAccount('1234567_SB1');
    expect(browser.sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(50);
    expect(browser.sent).toEqual([changed, [1, changed, { frameId: 0 }]]);
    await vi.advanceTimersByTimeAsync(500);
    expect(browser.sent).toHaveLength(2);
  });

  it('is not put off by changes without end, and none is lost', async () => {
    for (let time = 0; time < 200; time += 10) {
      pingAccount('1234567');
      await vi.advanceTimersByTimeAsync(10);
    }
    await vi.advanceTimersByTimeAsync(50);
    const toTabs = browser.sent.filter((sent) => Array.isArray(sent));
    expect(toTabs.length).toBeGreaterThanOrEqual(3);
    expect(toTabs.length).toBeLessThanOrEqual(5);
  });

  it('keeps accounts apart', async () => {
    pingAccount('1234567');
    pingAccount('1234567_SB1');
    await vi.advanceTimersByTimeAsync(50);
    const tabs = browser.sent.flatMap((sent) => (Array.isArray(sent) ? [sent[0] as number] : []));
    expect(tabs.sort()).toEqual([1, 2]);
  });
});

describe('onAccountChanged', () => {
  it('hears the ping and nothing else, answers nothing, and ends with the signal', () => {
    const end = new AbortController();
    const listener = vi.fn();
    onAccountChanged(listener, end.signal);
    expect(hear(changed)).toEqual([undefined]);
    for (const other of [null, 'accountChanged', 7, {}, { type: 'readAccount', data: null }]) hear(other);
    expect(listener).toHaveBeenCalledTimes(1);
    end.abort();
    hear(changed);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('goes on for as long as our own page is there', () => {
    const listener = vi.fn();
    onAccountChanged(listener);
    hear(changed);
    hear(changed);
    expect(listener).toHaveBeenCalledTimes(2);
  });
});
