// The API of the fake NetSuite, signed or with access tokens: which host answers what.

import type { HttpAnswer, HttpRequest } from '../http';
import type { World } from '../world';
import { notFound } from './answers';
import { handleDiscovery } from './discovery';
import { handleRest, handleRestlets } from './rest';
import { handleSoap, handleSoapDiscovery } from './soap';

function route(world: World, request: HttpRequest): HttpAnswer {
  const host = request.url.hostname.toLowerCase();
  if (host === 'rest.netsuite.com') return handleDiscovery(world, request);
  if (host === 'webservices.netsuite.com') return handleSoapDiscovery(world, request);
  const match = /^([a-z0-9-]+)\.(restlets|suitetalk)\.api\.netsuite\.com$/.exec(host);
  const slug = match?.[1];
  if (slug === undefined) return notFound(world);
  // Guess: the host of an unknown account answers like a refused login, and no trail records it.
  const account = world.accounts.find((one) => one.slug === slug);
  if (match?.[2] === 'restlets') return handleRestlets(world, slug, account, request);
  const rest = request.url.pathname.startsWith('/services/rest/');
  return rest ? handleRest(world, slug, account, request) : handleSoap(world, account, request);
}

/** Answers any request to NetSuite's API hosts; async because the contract of all handlers is. */
export function handleApi(world: World, request: HttpRequest): Promise<HttpAnswer> {
  return Promise.resolve(route(world, request));
}
