// OAuth 2.0 Client Credentials (M2M) Setup: the list of certificates with what each may sign in as, and their revoking.
import type { HttpAnswer } from '../http';
import { isActive } from '../mapping-rules';
import { employeeName, integrationName, roleName } from '../names';
import { redirect, type Page, type Visit } from '../page';
import { noSuchRecord } from '../ui/error-page';
import { html } from '../ui/html';
import { listPage, type Column } from '../ui/list-page';
import type { CertificateMapping } from '../world';
import {
  columnOrders,
  createButtons,
  headOf,
  listTitles,
  mappingPaths,
  printDay,
  type MappingColumn,
} from './mapping-fields';
import { mappingLayer, mappingScript } from './mapping-form';

function textOf({ account }: Visit, row: CertificateMapping, column: MappingColumn): string {
  switch (column) {
    case 'applicationId':
      return integrationName(account, row.applicationId);
    case 'entityId':
      return employeeName(account, row.entityId);
    case 'roleId':
      return roleName(account, row.roleId);
    case 'created':
    case 'validFrom':
    case 'validUntil':
      return printDay(row[column], account.variants.dateFormat);
    case 'revoked':
      return row.revoked ? 'Yes' : 'No';
    case 'certificateId':
    case 'algorithm':
      return row[column];
  }
}

function columns(visit: Visit): Column<CertificateMapping>[] {
  const { mappingOrder, mappingWords, mappingIds } = visit.account.variants;
  return columnOrders[mappingOrder].map((column, at) => {
    const plain: Column<CertificateMapping> = {
      key: mappingIds === 'opaque' ? `col${at + 11}` : column.toLowerCase(),
      label: headOf(column, mappingWords),
      text: (row) => textOf(visit, row, column),
    };
    if (column !== 'revoked') return plain;
    return {
      ...plain,
      cell: (row) =>
        isActive(row, visit.now)
          ? html`<input
              type="button"
              class="rndbuttoninpt bntBgT"
              value="Revoke"
              onclick="NLRevokeMapping('${row.certificateId}'); return false;"
            />`
          : html`${plain.text(row)}`,
    };
  });
}

/** The newest first. In accounts where rows come late, one view goes without the newest. */
function rows({ account, session }: Visit): CertificateMapping[] {
  const late = session.lateMapping;
  delete session.lateMapping;
  return [...account.certificateMappings.values()]
    .filter(({ certificateId }) => certificateId !== late)
    .sort((a, b) => b.created - a.created);
}

function get(visit: Visit): HttpAnswer {
  const { mappingTitle, mappingIds, mappingForm } = visit.account.variants;
  return listPage(visit, {
    path: mappingPaths.list,
    title: listTitles[mappingTitle],
    rows: rows(visit),
    id: () => 0,
    internalId: false,
    columns: columns(visit),
    newButton: {
      label: 'Create New',
      id: createButtons[mappingIds],
      onclick: 'NLCreateMapping(); return false;',
    },
    after: html`${mappingScript(visit, 'list')}${mappingForm === 'layer' && mappingLayer(visit)}`,
    scripts: [mappingPaths.script],
  });
}

function post(visit: Visit): HttpAnswer {
  const mapping = visit.account.certificateMappings.get(visit.form.get('revoke') ?? '');
  if (!mapping) return noSuchRecord();
  mapping.revoked = true;
  visit.session.banner = 'Certificate successfully revoked';
  return redirect(`${mappingPaths.list}?whence=`);
}

export const mappingList: Page = {
  path: mappingPaths.list,
  permissions: ['ADMI_MANAGE_OAUTH2'],
  feature: 'oauth2',
  get,
  post,
};
