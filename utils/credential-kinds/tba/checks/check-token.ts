// Asks who the token stands for: the one call that needs no more than a login.
import type { ActingAs, Check, CheckContext, Outcome } from '@/utils/connection/check';
import { readJsonError } from '@/utils/connection/json-answer';
import { noAnswer } from '@/utils/connection/no-answer';
import { callTimed } from '@/utils/connection/timed-call';
import { restletsOrigin } from '@/utils/netsuite/hosts';
import { isSameName } from '@/utils/netsuite/names';
import { accountOf } from '../../shared/account-of';
import { disprovedByClock } from '../../shared/clock';
import { readTokenInfo } from '../answers';
import { loginClaims, type TbaClaim } from '../claims';
import { refusedJson, type Disproofs } from './refused';
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
 * likely to be one: where a page showed such a role, a refused login is only a warning, and SOAP decides.
 */
async function askToken(context: CheckContext): Promise<Outcome> {
  const account = accountOf(context);
  const request = signedGet(context, `${restletsOrigin(account)}/rest/tokeninfo`);
  const { result, clockSeconds } = await callTimed(context, request);
  if (result.type !== 'answered') return noAnswer(result);
  const actingAs = result.status === 200 ? readTokenInfo(result.text) : null;
  if (actingAs !== null) return identified(actingAs, clockSeconds, context);
  if (result.status === 200 && readJsonError(result.text) === null) {
    return {
      status: 'failed',
      reason: 'unreadable-answer',
      answeredBy: 'other',
      proves: [],
      disproves: disprovedByClock(clockSeconds),
      detail: { status: result.status, clockSeconds },
    };
  }
  const refused = refusedJson(result, clockSeconds, disproofs);
  const isUnexplained = refused.reason === 'invalid-login' || refused.reason === 'web-services-only-role';
  const goesOn = context.seen.has('webServicesOnly') && result.status === 401 && isUnexplained;
  return goesOn ? { ...refused, status: 'warning' } : refused;
}

const ofThisAccount: readonly TbaClaim[] = ['account', 'token'];

/** NetSuite let the token in, so it takes this computer's time, whatever the clocks say. */
function identified(actingAs: ActingAs, clockSeconds: number | null, context: CheckContext): Outcome {
  const { companyId, roleName } = actingAs;
  const isOther = companyId !== null && bareId(companyId) !== bareId(accountOf(context));
  const proves: TbaClaim[] = loginClaims.filter((claim) => !isOther || !ofThisAccount.includes(claim));
  const disproves: TbaClaim[] = isOther ? ['account'] : [];
  if (roleName !== null) (isSameName(roleName, context.setUp.role) ? proves : disproves).push('role');
  const detail = { status: 200, clockSeconds };
  const facts = { answeredBy: 'netsuite', proves, disproves, detail } as const;
  if (isOther) return { status: 'failed', reason: 'other-account', ...facts, actingAs };
  // Oracle does not publish the key names, so an answer that names nobody we know is no failure.
  const isKnown = Object.values(actingAs).some((value) => value !== null);
  return isKnown
    ? { status: 'passed', reason: 'ok', ...facts, actingAs }
    : { status: 'warning', reason: 'identity-unknown', ...facts };
}

/** Accounts are compared without regard to case and to `_` or `-`. */
function bareId(account: string): string {
  return account.toLowerCase().replace(/[^a-z0-9]/g, '');
}
