// One request: how it is sent, and each way it can end.

import { afterEach, describe, expect, it, vi } from 'vitest';
import { call, CALL_TIMEOUT_MS, type Fetch } from '@/utils/connection/call';

const request = {
  method: 'GET',
  url: 'https://rest.netsuite.com/x',
  headers: { Authorization: 'OAuth secret' },
} as const;

/** Never answers, but ends when it is aborted, as the real one does. */
const silent: Fetch = (_, init) =>
  new Promise((_, reject) => {
    init.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
  });

function bodyOf(chunks: readonly Uint8Array[], onCancel?: () => void): ReadableStream<Uint8Array> {
  const rest = [...chunks];
  return new ReadableStream({
    pull: (controller) => {
      const next = rest.shift();
      if (next === undefined) controller.close();
      else controller.enqueue(next);
    },
    ...(onCancel === undefined ? {} : { cancel: onCancel }),
  });
}

afterEach(() => {
  vi.useRealTimers();
});

describe('how it is sent', () => {
  it('without cookies, redirects, cache, referrer and without a `this`', async () => {
    const seen: { init: RequestInit; self: unknown }[] = [];
    const fetch = function (this: unknown, _: string, init: RequestInit) {
      seen.push({ init, self: this });
      return Promise.resolve(new Response('ok'));
    };
    await call(request, { fetch });
    await call({ ...request, method: 'POST', body: '<x/>' }, { fetch });
    expect(seen[0]?.self).toBeUndefined();
    expect(seen[0]?.init).toMatchObject({
      method: 'GET',
      credentials: 'omit',
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    expect(seen[0]?.init).not.toHaveProperty('body');
    expect(seen[0]?.init.signal).toBeInstanceOf(AbortSignal);
    expect(seen[1]?.init).toMatchObject({ method: 'POST', body: '<x/>', credentials: 'omit' });
  });
});

describe('how it ends', () => {
  const answering =
    (response: () => Response): Fetch =>
    () =>
      Promise.resolve(response());

  it('answered, with status, date, challenge and text', async () => {
    const headers = { date: 'Mon, 23 Nov 2026 17:30:00 GMT', 'www-authenticate': 'OAuth error="x"' };
    const result = await call(request, {
      fetch: answering(() => new Response('né', { status: 401, headers })),
    });
    expect(result).toEqual({
      kind: 'answered',
      status: 401,
      date: Date.UTC(2026, 10, 23, 17, 30),
      challenge: 'OAuth error="x"',
      text: 'né',
    });
  });

  it('answered without date and body, and with a date that is none', async () => {
    const empty = await call(request, { fetch: answering(() => new Response(null, { status: 204 })) });
    expect(empty).toMatchObject({ date: null, challenge: null, text: '' });
    const odd = await call(request, {
      fetch: answering(() => new Response('', { headers: { date: 'soon' } })),
    });
    expect(odd).toMatchObject({ date: null });
  });

  it('answered, a sign split between chunks', async () => {
    const bytes = new TextEncoder().encode('aé😀');
    const chunks = [...bytes].map((byte) => Uint8Array.of(byte));
    const result = await call(request, { fetch: answering(() => new Response(bodyOf(chunks))) });
    expect(result).toMatchObject({ text: 'aé😀' });
  });

  it.each([301, 302, 303, 307, 308])('redirected: %i', async (status) => {
    const fetch = answering(
      () => new Response(null, { status, headers: { location: 'https://evil.example' } }),
    );
    expect(await call(request, { fetch })).toEqual({ kind: 'redirected' });
  });

  it('redirected: the opaque answer of browsers', async () => {
    const fetch = answering(() =>
      Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' }),
    );
    expect(await call(request, { fetch })).toEqual({ kind: 'redirected' });
  });

  it('too large, by header and by what comes, and the rest is not read', async () => {
    const declared = answering(() => new Response('x', { headers: { 'content-length': '262145' } }));
    expect(await call(request, { fetch: declared })).toEqual({ kind: 'tooLarge' });
    let pulled = 0;
    const endless = answering(
      () =>
        new Response(
          new ReadableStream({
            pull: (controller) => {
              pulled++;
              controller.enqueue(new Uint8Array(1024));
            },
          }),
        ),
    );
    expect(await call(request, { fetch: endless })).toEqual({ kind: 'tooLarge' });
    expect(pulled).toBeLessThan(300);
    const fits = answering(() => new Response('x'.repeat(10)));
    expect(await call(request, { fetch: fits, maxBytes: 10 })).toMatchObject({ kind: 'answered' });
    expect(await call(request, { fetch: fits, maxBytes: 9 })).toEqual({ kind: 'tooLarge' });
  });

  it('timed out, waiting for the answer', async () => {
    vi.useFakeTimers();
    const result = call(request, { fetch: silent });
    await vi.advanceTimersByTimeAsync(CALL_TIMEOUT_MS - 1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await result).toEqual({ kind: 'timedOut' });
    expect(CALL_TIMEOUT_MS).toBe(15_000);
  });

  it('timed out, waiting for the rest of the body', async () => {
    const fetch: Fetch = (_, init) =>
      Promise.resolve(
        new Response(
          new ReadableStream({
            start: (controller) => {
              controller.enqueue(Uint8Array.of(65));
              init.signal?.addEventListener('abort', () => controller.error(new Error('aborted')));
            },
          }),
        ),
      );
    expect(await call(request, { fetch, timeoutMs: 5 })).toEqual({ kind: 'timedOut' });
  });

  it('cancelled, before and during', async () => {
    let calls = 0;
    const counting: Fetch = (url, init) => {
      calls++;
      return silent(url, init);
    };
    expect(await call(request, { fetch: counting, signal: AbortSignal.abort() })).toEqual({
      kind: 'cancelled',
    });
    expect(calls).toBe(0);
    const controller = new AbortController();
    const result = call(request, { fetch: counting, signal: controller.signal });
    controller.abort();
    expect(await result).toEqual({ kind: 'cancelled' });
  });

  it('unreachable or offline, without a word of the exception', async () => {
    const fetch: Fetch = () => Promise.reject(new TypeError('failed: OAuth secret'));
    expect(await call(request, { fetch })).toEqual({ kind: 'unreachable' });
    expect(await call(request, { fetch, isOnline: () => true })).toEqual({ kind: 'unreachable' });
    expect(await call(request, { fetch, isOnline: () => false })).toEqual({ kind: 'offline' });
    const throwing: Fetch = () => {
      throw new TypeError('failed: OAuth secret');
    };
    expect(await call(request, { fetch: throwing })).toEqual({ kind: 'unreachable' });
  });

  it('leaves no timer behind', async () => {
    vi.useFakeTimers();
    await call(request, { fetch: answering(() => new Response('x')) });
    expect(vi.getTimerCount()).toBe(0);
  });
});
