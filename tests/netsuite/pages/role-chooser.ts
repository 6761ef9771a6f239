// Choosing and switching roles. The chooser is built with the component framework, so it has none of the form engine's markup.
import { page, redirect, type Page, type Visit } from '../page';
import { errorPage, noSuchRecord } from '../ui/error-page';
import { frame } from '../ui/frame';
import { html, json } from '../ui/html';
import type { Account } from '../world';

const switchPath = '/app/login/secure/changerole.nl';

interface Row {
  accountId: string;
  accountName: string;
  accountType: string;
  roleName: string;
  changeAccountUrl: string;
}

/** The same person is known by e-mail in every account. */
function rowsOf(visit: Visit, account: Account): Row[] {
  const user = account.users.find(({ email }) => email === visit.user.email);
  if (!user?.giveAccess) return [];
  return account.roles
    .filter(({ id }) => user.roleIds.includes(id))
    .map((role) => ({
      accountId: account.id,
      accountName: account.companyName,
      accountType: account.id.includes('_SB') ? 'SANDBOX' : 'PRODUCTION',
      roleName: role.name,
      changeAccountUrl: `https://${account.slug}.app.netsuite.com${switchPath}?id=${account.id}~${user.id}~${role.id}~N`,
    }));
}

export const roleChooser: Page = {
  path: '/app/login/secure/myroles/myroles.nl',
  get: (visit) => {
    const rows = visit.world.accounts.flatMap((account) => rowsOf(visit, account));
    const body = html`<div id="uif1" data-widget="StackPanel">
      <h1 id="uif2" data-widget="Heading" data-kind="page">Choose Role</h1>
      <div id="uif3" data-widget="DataGrid" role="grid">
        <div data-widget="GridSegment" data-row-section="body">
          ${rows.map(
            (row, at) =>
              html`<div data-widget="GridRowSegment" data-row-type="data" role="row" id="uif${at + 4}">
                <span role="gridcell">${row.accountName}</span>
                <span role="gridcell">${row.accountType}</span>
                <span role="gridcell"
                  ><a href="${row.changeAccountUrl}" data-widget="Link">${row.roleName}</a></span
                >
              </div>`,
          )}
        </div>
      </div>
      <script type="application/json">
        ${json({ data: { allAccounts: rows } })}
      </script>
    </div>`;
    return page(frame(visit, { title: 'Choose Role', category: 'chooser', body }));
  },
};

export const changeRole: Page = {
  path: switchPath,
  get: (visit) => {
    const [accountId, , roleId] = (visit.url.searchParams.get('id') ?? '').split('~');
    const role = visit.account.roles.find(({ id }) => String(id) === roleId);
    if (accountId !== visit.account.id || !role || !visit.user.roleIds.includes(role.id))
      return noSuchRecord();
    if (role.inactive || role.webServicesOnly) {
      return errorPage(
        'Login access has been disabled for this role',
        'Login access has been disabled for this role. Please contact your account administrator.',
      );
    }
    visit.session.roleId = role.id;
    return redirect('/app/center/card.nl?sc=-29');
  },
};
