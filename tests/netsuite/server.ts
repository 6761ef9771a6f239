// The fake NetSuite as a TLS server at NetSuite's own host names, and the same as a `fetch` that needs no socket.
import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { makeCertificate } from './certificate';
import type { Failure } from './failures';
import { handle } from './handle';
import type { HttpAnswer, HttpRequest } from './http';
import { newWorld } from './new-world';
import type { World } from './world';

export interface NetSuite {
  port: number;
  world: World;
  /** Asked in order before every answer; tests add to it and take from it. */
  failures: Failure[];
  /** A page's address, by host label or account id. */
  url(account: string, path: string): string;
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  chromiumArgs: string[];
  close(): Promise<void>;
}

export interface NetSuiteOptions {
  world?: World;
  port?: number;
}

async function readBody(message: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

async function asRequest(message: IncomingMessage): Promise<HttpRequest> {
  const host = (message.headers.host ?? 'localhost').replace(/:\d+$/, '').toLowerCase();
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(message.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return {
    method: message.method ?? 'GET',
    url: new URL(message.url ?? '/', `https://${host}`),
    headers,
    body: await readBody(message),
  };
}

async function serve(
  world: World,
  failures: Failure[],
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const answer = await handle(world, failures, await asRequest(message));
  if (answer === 'drop') {
    message.socket.destroy();
    return;
  }
  response.writeHead(answer.status, answer.headers);
  response.end(message.method === 'HEAD' ? undefined : answer.body);
}

function asResponse(answer: HttpAnswer, url: URL, redirected: boolean): Response {
  const empty = [101, 204, 205, 304].includes(answer.status);
  const response = new Response(empty ? null : answer.body, {
    status: answer.status,
    headers: answer.headers,
  });
  Object.defineProperty(response, 'url', { value: url.href });
  Object.defineProperty(response, 'redirected', { value: redirected });
  return response;
}

function abortable<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject);
  });
}

/** Follows redirects as a browser does, unless told not to; it keeps no cookies. */
export async function fetchInProcess(
  world: World,
  failures: Failure[],
  input: string | URL | Request,
  init?: RequestInit,
): Promise<Response> {
  const asked = new Request(input, init);
  const headers = Object.fromEntries(asked.headers);
  const first: HttpRequest = {
    method: asked.method,
    url: new URL(asked.url),
    headers: { host: new URL(asked.url).host, ...headers },
    body: await asked.text(),
  };
  let request = first;
  for (let hops = 0; hops < 20; hops += 1) {
    const answer = await abortable(handle(world, failures, request), asked.signal);
    if (answer === 'drop') throw new TypeError('fetch failed');
    const location = answer.headers['location'];
    if (location === undefined || answer.status < 301 || answer.status > 308 || asked.redirect === 'manual') {
      return asResponse(answer, request.url, hops > 0);
    }
    if (asked.redirect === 'error') throw new TypeError('fetch failed');
    const keeps = answer.status === 307 || answer.status === 308;
    request = {
      method: keeps ? request.method : 'GET',
      url: new URL(location, request.url),
      headers: request.headers,
      body: keeps ? request.body : '',
    };
  }
  throw new TypeError('redirect count exceeded');
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

export async function startNetSuite(options: NetSuiteOptions = {}): Promise<NetSuite> {
  const world = options.world ?? newWorld();
  const failures: Failure[] = [];
  const server = createServer(await makeCertificate(), (message, response) => {
    serve(world, failures, message, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
  const port = await listen(server, options.port ?? 0);
  return {
    port,
    world,
    failures,
    url: (account, path) =>
      `https://${account.toLowerCase().replaceAll('_', '-')}.app.netsuite.com${path.startsWith('/') ? '' : '/'}${path}`,
    fetch: (input, init) => fetchInProcess(world, failures, input, init),
    chromiumArgs: [
      `--host-resolver-rules=MAP *.netsuite.com 127.0.0.1:${port}`,
      '--ignore-certificate-errors',
      '--disable-quic',
    ],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
