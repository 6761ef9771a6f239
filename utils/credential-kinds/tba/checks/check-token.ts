// Asks who the token stands for: the one call that needs no more than a login.
import type { Answered } from '@/utils/connection/call';
import type { ActingAs, Check, CheckContext, Outcome } from '@/utils/connection/check';
import { isJson, readAnswerError } from '@/utils/connection/json-answer';
import { noAnswer } from '@/utils/connection/no-answer';
import { callTimed } from '@/utils/connection/timed-call';
import { isSameCompany, parseAccountId, type AccountId } from '@/utils/netsuite/account';
import { restletsOrigin } from '@/utils/netsuite/hosts';
import { isSameName } from '@/utils/netsuite/names';
import { accountOf } from '../../shared/account-of';
import { readTokenInfo } from '../answers';
import { loginClaims, type TbaClaim } from '../claims';
import { asksRest, wantsSoap } from '../wanted';
import { fromCache, notNetSuite, refusedJson, type Disproofs } from './refused';
import { signedGet } from './signed-calls';

export const checkToken: Check = {
  id: 'token',
  name: 'connection.check.token',
  proves: { integration: 'integration', employee: 'user-and-role', token: 'token', account: 'account' },
  isWanted: () => true,
  run: askToken,
};

const disproofs: Disproofs = {
  'permission-missing': ['token-permission'],
  'feature-off': ['token-feature'],
};

/**
 * Oracle help, chapter_157017286140. A Web Services Only role cannot call RESTlets (section_1530099787; sure), and tokeninfo is
 * likely to be one: where a page showed such a role, or the code says so, a refused login is only a warning, and SOAP or REST decides. So it is
 * with an answer that is not NetSuite's: a single address may be blocked.
 */
async function askToken(context: CheckContext): Promise<Outcome> {
  const account = accountOf(context);
  const request = signedGet(context, `${restletsOrigin(account)}/rest/tokeninfo`);
  const { result, clockSeconds } = await callTimed(context, request);
  const outcome = result.type === 'answered' ? judged(result, clockSeconds, context) : noAnswer(result);
  const isTriedAgain = outcome.status === 'failed' && othersDecide(outcome, context);
  return isTriedAgain ? { ...outcome, status: 'warning' } : outcome;
}

function judged(result: Answered, clockSeconds: number | null, context: CheckContext): Outcome {
  const { status, text } = result;
  if (status !== 200 || readAnswerError(text) !== null) return refusedJson(result, clockSeconds, disproofs);
  const actingAs = readTokenInfo(text);
  const cached = fromCache(result, clockSeconds);
  if (cached !== null && isData(text)) return cached;
  const isNamed = actingAs !== null && Object.values(actingAs).some((value) => value !== null);
  if (isNamed) return identified(actingAs, clockSeconds, context);
  if (!isData(text) || !result.isWhole) return notNetSuite(result, clockSeconds);
  // Oracle does not publish the form, so it is no failure. Whether the login works is for the checks after this one to show.
  const detail = { status, clockSeconds };
  const none = { answeredBy: 'netsuite', proves: [], disproves: [], detail } as const;
  return { status: 'warning', reason: 'identity-unknown', ...none };
}

/** JSON, or XML that is no page. */
function isData(text: string): boolean {
  return isJson(text) || (/^\s*<[?a-z]/i.test(text) && !/<(?:!doctype|html|head|body)\b/i.test(text));
}

function othersDecide({ answeredBy, reason }: Outcome, { recipe, seen }: CheckContext): boolean {
  if (answeredBy !== 'netsuite') return reason !== 'offline' && (wantsSoap(recipe) || asksRest(recipe));
  const mayBeOnly =
    reason === 'web-services-only-role' || (reason === 'invalid-login' && seen.has('webServicesOnly'));
  return mayBeOnly && (wantsSoap(recipe) || asksRest(recipe));
}

const ofThisAccount: readonly TbaClaim[] = ['account', 'token'];

/** NetSuite let the token in, so it takes this computer's time, whatever the clocks say. */
function identified(actingAs: ActingAs, clockSeconds: number | null, context: CheckContext): Outcome {
  const account = accountOf(context);
  const company = companyOf(actingAs);
  const isOther = company !== null && !isSameCompany(company, account);
  const proves: TbaClaim[] = loginClaims.filter((claim) => !isOther || !ofThisAccount.includes(claim));
  const disproves: TbaClaim[] = isOther ? ['account'] : [];
  const role = roleOf(actingAs, context);
  if (role !== 'unknown') (role === 'same' ? proves : disproves).push('role');
  const detail = { status: 200, clockSeconds };
  const facts = { answeredBy: 'netsuite', proves, disproves, detail } as const;
  if (isOther) return { status: 'failed', reason: 'other-account', ...facts, actingAs };
  if (role === 'other' && isRoleChosen(context)) {
    const named = { ...detail, role: context.setUp.role };
    return { status: 'warning', reason: 'other-role-named', ...facts, detail: named, actingAs };
  }
  // How a sandbox is named here is not known: the host of the account, which let the token in, decides.
  if (company !== null && company !== account)
    return { status: 'warning', reason: 'other-account', ...facts, actingAs };
  return { status: 'passed', reason: 'ok', ...facts, actingAs };
}

/** Null for what has not the form of an Account ID: a name, or an internal id. */
function companyOf({ companyId }: ActingAs): AccountId | null {
  return /\d{3}/.test(companyId ?? '') ? parseAccountId((companyId ?? '').replace(/\s+/g, '_')) : null;
}

/** A set-up that nobody has begun has the role that the recipe proposes. */
function isRoleChosen({ setUp, recipe }: CheckContext): boolean {
  return setUp.isBegun || !isSameName(setUp.role, recipe.role);
}

function roleOf(
  { roleName, roleId }: ActingAs,
  { setUp, recordIds }: CheckContext,
): 'same' | 'other' | 'unknown' {
  if (roleName !== null) return isSameName(roleName, setUp.role) ? 'same' : 'other';
  if (roleId === null || recordIds.role.length === 0) return 'unknown';
  return recordIds.role.includes(roleId) ? 'same' : 'other';
}
