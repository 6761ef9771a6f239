// One request to any NetSuite host: written down, broken if a failure asks for it, else answered by the host it is for.
import { handleApi } from './api/index';
import { handleApp } from './app';
import { takeFailure, type Failure } from './failures';
import type { HttpAnswer, HttpRequest } from './http';
import { errorPage } from './ui/error-page';
import type { World } from './world';

const apiHosts =
  /^(?:[a-z0-9-]+\.(?:suitetalk|restlets)\.api\.netsuite\.com|rest\.netsuite\.com|webservices\.netsuite\.com)$/;

async function route(world: World, request: HttpRequest): Promise<HttpAnswer> {
  const host = request.url.hostname;
  if (apiHosts.test(host)) return handleApi(world, request);
  const account = world.accounts.find(({ slug }) => host === `${slug}.app.netsuite.com`);
  if (account) {
    // NetSuite answers its own mistakes with an error page, so tests see one instead of a broken connection.
    try {
      return handleApp(world, account, request);
    } catch (error) {
      console.error(error);
      return errorPage('Unexpected Error', 'An unexpected error has occurred.', 500);
    }
  }
  const first = world.accounts[0];
  if (host === 'system.netsuite.com' && first) {
    const location = `https://${first.slug}.app.netsuite.com${request.url.pathname}${request.url.search}`;
    return { status: 302, headers: { location }, body: '' };
  }
  return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Unknown host' };
}

async function answer(world: World, failures: Failure[], request: HttpRequest): Promise<HttpAnswer | 'drop'> {
  const failure = takeFailure(failures, request);
  const broken = failure ? await failure.answer(request) : 'pass';
  return broken === 'pass' ? route(world, request) : broken;
}

/** `drop` means: close the connection. */
export async function handle(
  world: World,
  failures: Failure[],
  request: HttpRequest,
): Promise<HttpAnswer | 'drop'> {
  const seen = {
    at: Date.now() + world.clockOffset,
    method: request.method,
    host: request.url.hostname,
    path: request.url.pathname,
    query: request.url.search,
    headers: request.headers,
    body: request.body,
    status: 0,
  };
  world.seen.push(seen);
  const given = await answer(world, failures, request);
  if (given === 'drop') return given;
  seen.status = given.status;
  given.headers['date'] ??= new Date(seen.at).toUTCString();
  return given;
}
