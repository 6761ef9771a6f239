// One request with a handed-in `fetch`: no cookies, no redirects, no cache, with a time-out and a size limit.
import { decodeBody, readBody } from './answer-body';

/** The part of `fetch` that is used. It is called without `this`, as the browser's own wants it. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface CallRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface CallOptions {
  readonly fetch: Fetch;
  /** Ends the call early; the answer is then `cancelled`. */
  readonly signal: AbortSignal;
  /** What the browser thinks of its network, asked only after a failure. */
  readonly isOnline: () => boolean;
}

export interface Answered {
  readonly type: 'answered';
  readonly status: number;
  /** The `Date` header in milliseconds since 1970, or null. */
  readonly date: number | null;
  /** The `WWW-Authenticate` header, or null. */
  readonly challenge: string | null;
  /** Of the headers that tell who answered, those that came, by names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** False when the body broke off or is longer than any answer of NetSuite's: `text` is its beginning. */
  readonly isWhole: boolean;
}

/**
 * `unreachable` is a failed name look-up, TLS handshake, proxy or cut connection: the browser does not tell them apart.
 * No variant carries anything of the request, nor the text of an exception.
 */
export type CallResult =
  Answered | { readonly type: 'offline' | 'unreachable' | 'timed-out' | 'redirected' | 'cancelled' };

export const CALL_TIMEOUT_MS = 15_000;

/** What proxies, caches and NetSuite's front doors put there. None of them repeats what was asked. */
const TELLING_HEADERS = [
  'age',
  'cf-ray',
  'content-type',
  'proxy-authenticate',
  'retry-after',
  'server',
  'via',
  'x-cache',
  'x-squid-error',
] as const;

/** Never rejects for what the network or the server does. The time-out covers the body as well, whose status counts without it. */
export async function call(request: CallRequest, options: CallOptions): Promise<CallResult> {
  const { fetch, signal, isOnline } = options;
  const isCancelled = () => signal.aborted;
  if (isCancelled()) return { type: 'cancelled' };
  const controller = new AbortController();
  const limit = new AbortController();
  const timer = setTimeout(() => {
    limit.abort();
    controller.abort();
  }, CALL_TIMEOUT_MS);
  const cancel = () => controller.abort();
  signal.addEventListener('abort', cancel, { once: true });
  try {
    const response = await fetch(request.url, {
      method: request.method,
      headers: { ...request.headers },
      ...(request.body === undefined ? {} : { body: request.body }),
      // A session cookie makes a good test pass wrongly or fail wrongly (Oracle help, section_N2971402; sure).
      credentials: 'omit',
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: controller.signal,
    });
    if (isRedirect(response)) return { type: 'redirected' };
    const { bytes, isWhole } = await readBody(response);
    // What lies beyond is not read.
    if (!isWhole) controller.abort();
    if (limit.signal.aborted) return { type: 'timed-out' };
    if (isCancelled()) return { type: 'cancelled' };
    const headers = tellingHeaders(response.headers);
    return {
      type: 'answered',
      status: response.status,
      date: parseDate(response.headers.get('date')),
      challenge: response.headers.get('www-authenticate'),
      headers,
      text: await decodeBody(bytes, headers['content-type'] ?? ''),
      isWhole,
    };
  } catch {
    if (limit.signal.aborted) return { type: 'timed-out' };
    if (isCancelled()) return { type: 'cancelled' };
    return { type: isOnline() ? 'unreachable' : 'offline' };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
  }
}

function isRedirect(response: Response): boolean {
  return response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400);
}

function tellingHeaders(headers: Headers): Record<string, string> {
  return Object.fromEntries(
    TELLING_HEADERS.flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value.slice(0, 200)]];
    }),
  );
}

function parseDate(header: string | null): number | null {
  const time = header === null ? NaN : Date.parse(header);
  return Number.isNaN(time) ? null : time;
}
