// One request: how it is sent, and each way it can end.

import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  call,
  CALL_TIMEOUT_MS,
  type CallOptions,
  type CallRequest,
  type Fetch,
} from '@/utils/connection/call';

const request = {
  method: 'GET',
  url: 'https://rest.netsuite.com/x',
  headers: { Authorization: 'OAuth secret' },
} as const;

const ask = (sent: CallRequest, options: Partial<CallOptions> & Pick<CallOptions, 'fetch'>) =>
  call(sent, { signal: new AbortController().signal, isOnline: () => true, ...options });

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
    await ask(request, { fetch });
    await ask({ ...request, method: 'POST', body: '<x/>' }, { fetch });
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
    const result = await ask(request, {
      fetch: answering(() => new Response('né', { status: 401, headers })),
    });
    expect(result).toEqual({
      type: 'answered',
      status: 401,
      date: Date.UTC(2026, 10, 23, 17, 30),
      challenge: 'OAuth error="x"',
      headers: { 'content-type': 'text/plain;charset=UTF-8' },
      text: 'né',
      isWhole: true,
    });
  });

  it('answered without date and body, and with a date that is none', async () => {
    const empty = await ask(request, { fetch: answering(() => new Response(null, { status: 204 })) });
    expect(empty).toMatchObject({ date: null, challenge: null, text: '' });
    const odd = await ask(request, {
      fetch: answering(() => new Response('', { headers: { date: 'soon' } })),
    });
    expect(odd).toMatchObject({ date: null });
  });

  it('answered, a sign split between chunks', async () => {
    const bytes = new TextEncoder().encode('aé😀');
    const chunks = [...bytes].map((byte) => Uint8Array.of(byte));
    const result = await ask(request, { fetch: answering(() => new Response(bodyOf(chunks))) });
    expect(result).toMatchObject({ text: 'aé😀' });
  });

  it.each([301, 302, 303, 307, 308])('redirected: %i', async (status) => {
    const fetch = answering(
      () => new Response(null, { status, headers: { location: 'https://evil.example' } }),
    );
    expect(await ask(request, { fetch })).toEqual({ type: 'redirected' });
  });

  it('redirected: the opaque answer of browsers', async () => {
    const fetch = answering(() =>
      Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' }),
    );
    expect(await ask(request, { fetch })).toEqual({ type: 'redirected' });
  });

  it('with its status and its beginning when it is too large, and the rest is not read', async () => {
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
    expect(await ask(request, { fetch: endless })).toMatchObject({ status: 200, isWhole: false });
    expect(pulled).toBeLessThan(300);
    const sized = (size: number) => answering(() => new Response('x'.repeat(size)));
    expect(await ask(request, { fetch: sized(262_144) })).toMatchObject({ isWhole: true });
    expect(await ask(request, { fetch: sized(5_000_000) })).toMatchObject({
      isWhole: false,
      text: 'x'.repeat(262_144),
    });
  });

  it('with its status when the body breaks off, or cannot be unpacked', async () => {
    const broken = (first: number[]) =>
      answering(
        () =>
          new Response(
            new ReadableStream({
              start: (controller) => controller.enqueue(Uint8Array.from(first)),
              pull: (controller) => controller.error(new TypeError('ERR_CONTENT_DECODING_FAILED')),
            }),
            { status: 401 },
          ),
      );
    expect(await ask(request, { fetch: broken([65, 66]) })).toMatchObject({
      status: 401,
      text: 'AB',
      isWhole: false,
    });
  });

  it('in whatever character set and packing it comes', async () => {
    const text = '<a>né</a>';
    const bytesOf = (signs: string) => Array.from(signs, (sign) => sign.charCodeAt(0));
    const wide = Uint8Array.from(bytesOf(text).flatMap((byte) => [byte, 0]));
    const narrow = Uint8Array.from(bytesOf(text));
    const declared = `<?xml version="1.0" encoding="ISO-8859-1"?>${text}`;
    const packed = await new Response(
      new Blob([text]).stream().pipeThrough(new CompressionStream('gzip')),
    ).arrayBuffer();
    const bodies: [BodyInit, string, string][] = [
      [narrow, 'text/xml; charset=iso-8859-1', text],
      [narrow, 'text/xml; charset="ISO-8859-1"', text],
      [Uint8Array.from([0xff, 0xfe, ...wide]), 'text/xml', text],
      [wide, 'text/xml; charset=utf-16', text],
      [text, 'text/xml; charset=utf-16', text],
      [text, 'text/xml; charset=nonsense', text],
      [`\uFEFF${text}`, 'text/xml', text],
      [Uint8Array.from(bytesOf(declared)), 'text/xml', declared],
      [packed, 'text/xml', text],
    ];
    for (const [body, type, read] of bodies) {
      const fetch = answering(() => new Response(body, { headers: { 'content-type': type } }));
      expect(await ask(request, { fetch })).toMatchObject({ text: read, isWhole: true });
    }
  });

  it('timed out, waiting for the answer', async () => {
    vi.useFakeTimers();
    const result = ask(request, { fetch: silent });
    await vi.advanceTimersByTimeAsync(CALL_TIMEOUT_MS - 1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await result).toEqual({ type: 'timed-out' });
    expect(CALL_TIMEOUT_MS).toBe(15_000);
  });

  it('timed out, waiting for the rest of the body', async () => {
    vi.useFakeTimers();
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
    const result = ask(request, { fetch });
    await vi.advanceTimersByTimeAsync(CALL_TIMEOUT_MS);
    expect(await result).toEqual({ type: 'timed-out' });
  });

  it('cancelled, before and during', async () => {
    let calls = 0;
    const counting: Fetch = (url, init) => {
      calls++;
      return silent(url, init);
    };
    expect(await ask(request, { fetch: counting, signal: AbortSignal.abort() })).toEqual({
      type: 'cancelled',
    });
    expect(calls).toBe(0);
    const controller = new AbortController();
    const result = ask(request, { fetch: counting, signal: controller.signal });
    controller.abort();
    expect(await result).toEqual({ type: 'cancelled' });
  });

  it('unreachable or offline, without a word of the exception', async () => {
    const fetch: Fetch = () => Promise.reject(new TypeError('failed: OAuth secret'));
    expect(await ask(request, { fetch, isOnline: () => true })).toEqual({ type: 'unreachable' });
    expect(await ask(request, { fetch, isOnline: () => false })).toEqual({ type: 'offline' });
    const throwing: Fetch = () => {
      throw new TypeError('failed: OAuth secret');
    };
    expect(await ask(request, { fetch: throwing })).toEqual({ type: 'unreachable' });
  });

  it('leaves no timer behind', async () => {
    vi.useFakeTimers();
    await ask(request, { fetch: answering(() => new Response('x')) });
    expect(vi.getTimerCount()).toBe(0);
  });
});
