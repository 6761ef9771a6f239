// Who is signed in, from what NetSuite leaves in the page for its own scripts; independent of language.
import { isAccountId } from '../netsuite/account';
import { clean } from './read-field';
import type { SignedIn } from '../netsuite/pages/reading';

export function readSignedIn(root: ParentNode): SignedIn {
  const script = root.querySelector<HTMLScriptElement>(
    'script[src*="/sessionstatus/session_status_init.jsp?"]',
  );
  const query = new URLSearchParams(script?.getAttribute('src')?.split('?')[1] ?? '');
  const key =
    query.get('id') ?? root.querySelector<HTMLInputElement>('input[name="_eml_nkey_"]')?.value ?? '';
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

/** The role menu of the header: the user's name, then company and role (classic header; sure there, unknown elsewhere). */
function userNameOf(root: ParentNode): string | null {
  const name = clean(root.querySelector('#spn_cRR_d1 > a > div, #spn_cRR_d1 > a > span')?.textContent ?? '');
  return name === '' ? null : name;
}
