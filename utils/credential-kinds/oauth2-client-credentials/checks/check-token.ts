// Reads out of the token for whom it is, and compares that with the set-up. It asks nobody.
import type { ActingAs, Check, CheckContext, Detail, Outcome } from '@/utils/connection/check';
import { isSameCompany } from '@/utils/netsuite/account';
import { accountOf } from '../../shared/account-of';
import { readAccessToken, type TokenFacts } from '../access-token';
import { scopesToAsk } from '../assertion';
import { ACCESS_TOKEN, canLogIn } from '../bearer-calls';
import type { Oauth2Claim } from '../claims';
import type { Oauth2Reason } from '../reasons';
import { scopes } from '../scopes';

export const checkToken: Check = {
  id: 'token',
  name: 'connection.check.identity',
  asksNobody: true,
  proves: { integration: 'scope', mapping: 'mapping', account: 'account' },
  isWanted: canLogIn,
  run: (context) => Promise.resolve(readToken(context)),
};

function readToken(context: CheckContext): Outcome {
  const facts = readAccessToken(context.secrets[ACCESS_TOKEN]?.reveal() ?? '');
  if (facts === null || (facts.clientIds.length === 0 && facts.companyId === null))
    return outcome('not-tested', 'token-unclear', {});
  const { companyId, roleId, userId } = facts;
  const actingAs: ActingAs = { companyId, companyName: null, roleId, roleName: null, userId };
  const client = context.values['clientId']?.reveal().toLowerCase() ?? '';
  if (!facts.clientIds.includes(client))
    return outcome('failed', 'other-application', { disproves: ['client'] });
  const account = accountOf(context);
  if (companyId !== null && !isSameCompany(companyId, account))
    return outcome('failed', 'other-account', { disproves: ['account'], actingAs });
  const missing = scopesMissing(facts, context);
  if (missing.length > 0) {
    const detail = { ...scopesGranted(facts), missing: missing.join(', ') };
    return outcome('failed', 'scope-missing', { disproves: ['scope'], detail, actingAs });
  }
  // How a sandbox is named here is not known: REST, which is asked at an address of the account, decides.
  return companyId !== null && companyId !== account
    ? outcome('warning', 'other-account', { detail: scopesGranted(facts), actingAs })
    : identified(facts, actingAs, context);
}

function scopesMissing({ scopes }: TokenFacts, { recipe, values }: CheckContext): readonly string[] {
  return scopes === null ? [] : scopesToAsk(recipe, values).filter((scope) => !scopes.includes(scope));
}

function scopesGranted({ scopes: granted }: TokenFacts): Detail {
  return granted === null ? {} : { scopes: scopes.filter((scope) => granted.includes(scope)).join(', ') };
}

/** Set-ups have names and tokens have ids, so they are compared by what NetSuite's pages have shown. */
function identified(facts: TokenFacts, actingAs: ActingAs, { recordIds, setUp }: CheckContext): Outcome {
  const { companyId, roleId, userId } = facts;
  const role = compared(roleId, recordIds.role);
  const user = compared(userId, recordIds.user);
  const isOther = role === 'other' || user === 'other';
  const isIdentified = role === 'same' && (user === 'same' || setUp.user === null);
  const proves: readonly Oauth2Claim[] = [
    'client',
    ...(companyId === null ? [] : (['account'] as const)),
    ...(facts.scopes === null ? [] : (['scope'] as const)),
    ...(isOther ? [] : (['mapping'] as const)),
    ...(isIdentified ? (['identity'] as const) : []),
  ];
  const detail = {
    ...scopesGranted(facts),
    ...(role === 'other' && { role: roleId, roleShown: recordIds.role.join(', ') }),
    ...(user === 'other' && { user: userId, userShown: recordIds.user.join(', ') }),
  };
  if (isOther) {
    const reason =
      role === 'other' ? (user === 'other' ? 'other-role-and-user' : 'other-role') : 'other-user';
    return outcome('warning', reason, { proves, disproves: ['identity'], detail, actingAs });
  }
  return roleId === null || companyId === null
    ? outcome('warning', 'identity-unknown', { proves, detail, actingAs })
    : outcome('passed', 'ok', { proves, detail, actingAs });
}

function compared(id: string | null, shown: readonly string[]): 'same' | 'other' | 'unknown' {
  if (id === null || shown.length === 0) return 'unknown';
  return shown.includes(id) ? 'same' : 'other';
}

interface Findings {
  readonly proves?: readonly Oauth2Claim[];
  readonly disproves?: readonly Oauth2Claim[];
  readonly detail?: Detail;
  readonly actingAs?: ActingAs;
}

function outcome(status: Outcome['status'], reason: Oauth2Reason | 'ok', findings: Findings): Outcome {
  return { status, reason, answeredBy: 'netsuite', proves: [], disproves: [], detail: {}, ...findings };
}
