// The token endpoint of the client credentials flow, and the keys by which its tokens can be checked.

import type { HttpAnswer, HttpRequest } from '../http';
import type { Account, World } from '../world';
import { issueToken, publicKeys, tokenSeconds } from './access-token';
import { clockOf, json, methodNotAllowed, notFound, restLoginRefused } from './answers';
import { checkAssertion, tokenPath, type Grant } from './assertion';
import { countFailure, writeRow } from './login';
import { tokenJson, tokenRefused, type AssertionFault } from './oauth2-answers';
import { readPairs } from './rfc5849';

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const keysPath = '/services/rest/auth/oauth2/v1/keys';

/** The assertion, or what is wrong with the request around it (RFC 6749 3.2, RFC 7521 4.2). */
function readAssertion({
  headers,
  url,
  body,
}: HttpRequest): { assertion: string } | { fault: AssertionFault } {
  const type = (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase();
  const pairs = type === 'application/x-www-form-urlencoded' ? readPairs(body) : null;
  if (pairs === null || url.search !== '') return { fault: 'InvalidRequest' };
  const form = new Map(pairs);
  const hasTwice = form.size !== pairs.length;
  // One way to say who the client is, and no second one beside it.
  const hasSecret = form.has('client_id') || form.has('client_secret');
  if (hasTwice || hasSecret || headers['authorization'] !== undefined) return { fault: 'InvalidRequest' };
  const grant = form.get('grant_type') ?? '';
  const assertion = form.get('client_assertion') ?? '';
  const said = form.get('client_assertion_type') ?? '';
  if (grant === '') return { fault: 'MissingRequiredParameter' };
  if (grant !== 'client_credentials') return { fault: 'InvalidGrantType' };
  if (assertion === '' || said === '') return { fault: 'MissingRequiredParameter' };
  return said === assertionType ? { assertion } : { fault: 'InvalidRequest' };
}

type Refusal = Partial<Grant> & { fault: AssertionFault };

function refuse(world: World, account: Account, refusal: Refusal): HttpAnswer {
  const { fault, integration, user, role } = refusal;
  const { serverErrorRow, assertionLock } = account.variants;
  const answer = tokenRefused(world, account, fault);
  if (answer.status !== 500 || serverErrorRow === 'written') {
    writeRow(world, account, 'oauth2', { integration, user, role }, fault);
  }
  const isOpen = user !== undefined && user.lockedUntil <= clockOf(world);
  if (assertionLock === 'after five' && isOpen) countFailure(world, account, user);
  return answer;
}

function issue(world: World, account: Account, grant: Grant): HttpAnswer {
  const { tokenType, expiresIn } = account.variants;
  writeRow(world, account, 'oauth2', grant, '');
  return tokenJson(world, 200, {
    access_token: issueToken(world, account, grant),
    expires_in: expiresIn === 'number' ? tokenSeconds : String(tokenSeconds),
    token_type: tokenType,
  });
}

function answerToken(world: World, account: Account, request: HttpRequest): HttpAnswer {
  if (request.method !== 'POST') return methodNotAllowed(world, 'POST');
  const read = readAssertion(request);
  if ('fault' in read) return refuse(world, account, read);
  const outcome = checkAssertion(world, account, read.assertion);
  return 'fault' in outcome ? refuse(world, account, outcome) : issue(world, account, outcome);
}

function answerKeys(world: World, account: Account, request: HttpRequest): HttpAnswer {
  if (request.method !== 'GET') return methodNotAllowed(world, 'GET');
  if (account.variants.signingKeys === 'closed') return restLoginRefused(world, account.id);
  return json(world, 200, publicKeys(account));
}

export function isOauth2Path(path: string): boolean {
  return path === tokenPath || path === keysPath;
}

/** An unknown account has no such address [likely]: there is nobody who could sign in. */
export function handleOauth2(world: World, account: Account | undefined, request: HttpRequest): HttpAnswer {
  if (account === undefined) return notFound(world);
  const isToken = request.url.pathname === tokenPath;
  return isToken ? answerToken(world, account, request) : answerKeys(world, account, request);
}
