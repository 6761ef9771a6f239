// Who is signed in, from what NetSuite leaves in the page for its own scripts; independent of language.
import { one, textOf } from '../dom';
import { hostLabel, isAccountId } from '../../netsuite/account';
import { clean } from './read-field';
import type { SignedIn } from '../../netsuite/pages/reading';

export function readSignedIn(root: ParentNode): SignedIn {
  const query = sessionQuery(root);
  const key = query.get('id') ?? formKey(root);
  const [company, userId, roleId] = key.split('~');
  const account = (query.get('companyId') ?? company ?? '').toUpperCase();
  return {
    account: isAccountId(account) ? account : null,
    companyName: query.get('companyName'),
    userId: userId ?? null,
    roleId: query.get('roleId') ?? roleId ?? null,
    roleName: query.get('roleName'),
    userName: userNameOf(root),
  };
}

function sessionQuery(root: ParentNode): URLSearchParams {
  const script = one(root, 'script[src*="/sessionstatus/session_status_init.jsp?"]');
  return new URLSearchParams(script?.getAttribute('src')?.split('?')[1] ?? '');
}

function formKey(root: ParentNode): string {
  return one<HTMLInputElement>(root, 'input[name="_eml_nkey_"]')?.value ?? '';
}

/**
 * Whether what the page says of its account agrees with its host, where it says anything. On release preview some of it may name
 * the production account, so one that agrees is enough.
 */
export function isOfAccount(root: ParentNode, hostname: string): boolean {
  const query = sessionQuery(root);
  const hosts = [query.get('companyId'), query.get('id'), formKey(root)]
    .map((text) => hostLabel(text?.split('~')[0] ?? ''))
    .filter((label) => label !== '');
  return hosts.length === 0 || hosts.some((label) => hostname.startsWith(`${label}.`));
}

/** The role menu of the header: the user's name, then company and role (classic header; sure there, unknown elsewhere). */
function userNameOf(root: ParentNode): string | null {
  const name = clean(textOf(one(one(root, '#spn_cRR_d1 > a'), 'div, span')));
  return name === '' ? null : name;
}
