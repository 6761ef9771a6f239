// Login Audit Trail (path invented): a search whose results show the reason of a failure only with the advanced columns.
import { printMoment, type Page } from '../page';
import { auditPaths, auditSearch } from '../uncertain-paths';
import type { Variants } from '../variants';
import { noSuchPage } from '../ui/error-page';
import { html } from '../ui/html';
import { listPage, type Column } from '../ui/list-page';
import type { LoginAuditRow } from '../world';

const plain: readonly Column<LoginAuditRow>[] = [
  { key: 'date', label: 'Date', text: ({ at }) => printMoment(at) },
  { key: 'user', label: 'User', text: ({ user }) => user },
  { key: 'role', label: 'Role', text: ({ role }) => role },
  { key: 'ipaddress', label: 'IP Address', text: ({ ip }) => ip },
  { key: 'status', label: 'Status', text: ({ status }) => status },
];

const advanced: readonly Column<LoginAuditRow>[] = [
  { key: 'detail', label: 'Detail', text: ({ detail }) => detail },
  {
    key: 'oauthaccesstokenname',
    label: 'Token-based Access Token Name',
    text: ({ tokenName }) => tokenName,
  },
  {
    key: 'oauthappname',
    label: 'Token-based Application Name',
    text: ({ applicationName }) => applicationName,
  },
];

function auditAt(variant: Variants['auditPath']): Page {
  const path = auditPaths[variant];
  return {
    path,
    permissions: ['ADMI_AUDITLOGIN'],
    get: (visit) => {
      const asked = variant === 'own' || visit.url.searchParams.get('searchtype') === auditSearch;
      if (visit.account.variants.auditPath !== variant || !asked) return noSuchPage();
      const on = visit.url.searchParams.get('advanced') === 'T';
      return listPage(visit, {
        path,
        title: 'Login Audit Trail: Results',
        rows: [...visit.account.loginAudit].sort((a, b) => b.at - a.at),
        id: ({ at }) => at,
        internalId: false,
        columns: on ? [...plain, ...advanced] : plain,
        filters: html`<span
            id="advanced_fs"
            class="checkbox_${on ? 'ck' : 'unck'}"
            onclick="NLCheckboxOnClick(this);"
            ><input
              type="checkbox"
              class="checkbox"
              id="advanced"
              name="advanced"
              value="T"
              ${on && 'checked'}
              onchange="NLListShowAll('advanced', this.checked)" /><img
              class="checkboximage"
              src="/images/nav/ns_x.gif"
              alt="${on ? 'Checked' : 'Unchecked'}" /></span
          ><span id="advanced_fs_lbl" class="smalltextnolink">Use Advanced Search</span>`,
      });
    },
  };
}

export const loginAudit = (['own', 'search'] as const).map(auditAt);
