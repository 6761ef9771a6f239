// One request with a handed-in `fetch`: no cookies, no redirects, no cache, with a time-out and a size limit.

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
  readonly text: string;
}

/**
 * `unreachable` is a failed name look-up, TLS handshake, proxy or cut connection: the browser does not tell them apart.
 * No variant carries anything of the request, nor the text of an exception.
 */
export type CallResult =
  | Answered
  | { readonly type: 'offline' | 'unreachable' | 'timed-out' | 'redirected' | 'too-large' | 'cancelled' };

export const CALL_TIMEOUT_MS = 15_000;
const MAX_ANSWER_BYTES = 256 * 1024;

/** Never rejects for what the network or the server does. The time-out covers the body as well. */
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
    const text = await readText(response);
    if (text === null) {
      controller.abort();
      return { type: 'too-large' };
    }
    return {
      type: 'answered',
      status: response.status,
      date: parseDate(response.headers.get('date')),
      challenge: response.headers.get('www-authenticate'),
      text,
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

/** Null when there is more than `MAX_ANSWER_BYTES`; what lies beyond is never read. */
async function readText(response: Response): Promise<string | null> {
  if (Number(response.headers.get('content-length') ?? 0) > MAX_ANSWER_BYTES) return null;
  if (response.body === null) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > MAX_ANSWER_BYTES) return null;
    text += decoder.decode(value, { stream: true });
  }
}

function parseDate(header: string | null): number | null {
  const time = header === null ? NaN : Date.parse(header);
  return Number.isNaN(time) ? null : time;
}
