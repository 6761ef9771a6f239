// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'header-by-key-ko',
    from: 'plain',
    about: 'Korean headers (invented): the key of the column is the English word.',
    words: {
      'Total: 3': '합계: 3',
      'Edit | Customize': '편집',
      Name: '역할 이름',
      'Center Type': '센터',
      Inactive: '비활성',
      New: '새로 만들기',
    },
    patch: String.raw`
      - uirefresh/css/frame.css"><style>.uir-label{text-transform:uppercase}</style
      + uiredwood/css/page.css"
      - company역할 이름
      + companyName
      - role역할 이름
      + roleName
      - refreshed">⏎<div id="div__header" class="noprint"><div id="ns_header">⏎  <div id="uir-global-search-container"><form name="globalsearch"><input type="text" id="_searchstring" name="Uber_NAME" value=""></form></div>⏎  <div id="spn_cRR_d1"><a href="#"><div>Dana Whitfield</div><div><span>Acme Ltd</span> - <span>Administrator</span></div></a></div>⏎</div></div>⏎<
      + page-header-redwood" data-header="redwood" data-page-category="list" data-page-background="light">⏎<div data-widget="NetsuiteSystemHeader" id="uif4"><input data-automation-id="GlobalSearchTextBox" id="uif9" aria-label="Search" value="">⏎  <button data-automation-id="RoleMenu" id="uif12" aria-haspopup="true"><span>Dana Whitfield</span><span>Acme Ltd - Administrator</span></button></div>⏎<
      - >Roles<
      + >역할<
      - uir_showinactives"><span id="showall_fs"
      … </span></td><td id="
      +
    `,
  },
  {
    name: 'header-without-keys-ja',
    from: 'plain',
    about: 'Japanese headers without column keys: ロール is known, the rest is invented.',
    words: {
      'Total: 3': '合計: 3',
      'Edit | Customize': '編集',
      'Center Type': 'センタータイプ',
      Inactive: '無効',
      New: '新規',
    },
    patch: String.raw`
      - >Roles<
      + >ロール<
      - uir_showinactives"><span id="showall_fs"
      … </span></td><td id="
      +
      - Name" data-nsps-type="columnheader" data-nsps-id="columnheader__name" onclick="doServerSort ('name');return false;
      + ロール
      - ">Name<
      + ">ロール<
      - センタータイプ" data-nsps-type="columnheader" data-nsps-id="columnheader__center" onclick="doServerSort ('center');return false;
      + センタータイプ
      - " data-nsps-type="columnheader" data-nsps-id="columnheader__inactive" onclick="doServerSort ('inactive');return false;"
      + "
      - >Name
      + >ロール
    `,
  },
  {
    name: 'links-to-other-records',
    from: 'plain',
    about: 'A saved view with links to employees in the rows: their ids are no ids of roles.',
    patch: String.raw`
      - uir_showinactives"><span id="showall_fs"
      … </span></td><td id="
      +
      - td>⏎</
      + td>⏎<td id="div__lab5" class="listheadertd uir-list-header-td" data-label="Owner" data-nsps-type="columnheader" data-nsps-id="columnheader__owner" onclick="doServerSort ('owner');return false;"><div class="listheader">Owner</div></td>⏎</
      - td>Inactive</
      + td>Inactive</td><td>Owner</
      - cell">Classic Center</td><td class="listtext uir-list-row-cell">&nbsp;</td></tr>⏎<tr class="uir-list-row-tr uir-list-row-odd
      + cell">Classic Center</td><td class="listtext uir-list-row-cell">&nbsp;</td><td class="listtext uir-list-row-cell"><a class="dottedlink" href="/app/common/entity/employee.nl?id=42">Dana Whitfield</a></td></tr>⏎<tr class="uir-list-row-tr uir-list-row-odd
      - ;</td></tr>⏎<tr
      + ;</td><td class="listtext uir-list-row-cell"><a class="dottedlink" href="/app/common/entity/employee.nl?id=42">Dana Whitfield</a></td></tr>⏎<tr
      - ;</td></tr>⏎<
      + ;</td><td class="listtext uir-list-row-cell"><a class="dottedlink" href="/app/common/entity/employee.nl?id=42">Dana Whitfield</a></td></tr>⏎<
    `,
  },
  {
    name: 'nothing-found',
    from: 'similar-name',
    about: 'A filter hides everything.',
    rows: {},
    patch: String.raw`
      - uir_filters_body">
      + uir_filters_body"><span class="uir-filter">Center Type: Vendor Center</span>
      - : 1<
      + : 0<
      - tr class="uir-list-row-tr uir-list-row-even" id="row0"><td class="listtext uir-list-row-cell"><a class="dottedlink" href="/app/setup/role.nl?id=1050&amp;e=T">Edit</a></td><td class="listtext uir-list-row-cell">Fulfillment Integration Role (old)</td><td class="listtext uir-list-row-cell">Classic Center</td><td class="listtext uir-list-row-cell">&nbsp;
      + tr><td class="uir-nodata-row listtexthl" colspan="4">No records to show.
    `,
  },
  {
    name: 'similar-name',
    from: 'plain',
    about: 'A role whose name only begins like the one that is meant.',
    rows: { '1050': 'Fulfillment Integration Role (old)' },
    row: null,
    patch: String.raw`
      - uir_showinactives"><span id="showall_fs"
      … totalcount">Total: 3
      + uir_totalcount">Total: 1
      - 3&amp;e=T">Customize
      + 1050&amp;e=T">Edit
      - ">Administrator<
      + ">Fulfillment Integration Role (old)<
      - >⏎<tr class="uir-list-row-tr uir-list-row-odd" id="row1"><td class="listtext uir-list-row-cell"><a class="dottedlink" href="/app/setup/role.nl?id=1042&amp;e=T">Edit</a></td><td class="listtext uir-list-row-cell">Fulfillment Integration Role</td><td class="listtext uir-list-row-cell">Classic Center</td><td class="listtext uir-list-row-cell">&nbsp;</td></tr>⏎<tr class="uir-list-row-tr uir-list-row-even" id="row2"><td class="listtext uir-list-row-cell"><a class="dottedlink" href="/app/setup/role.nl?id=1007&amp;e=T">Edit</a></td><td class="listtext uir-list-row-cell">Warehouse Manager</td><td class="listtext uir-list-row-cell">Classic Center</td><td class="listtext uir-list-row-cell">&nbsp;</td></tr>⏎<
      + >⏎<
    `,
  },
  {
    name: 'with-internal-id',
    from: 'plain',
    about: 'Show Internal IDs is on, so the name stands one column further.',
    patch: String.raw`
      - uirefresh/css/frame.css"><style>.uir-label{text-transform:uppercase}</style>
      + core/css/classic/frame.css">
      - "uir-refreshed
      + "
      - uir_showinactives"><span id="showall_fs"
      … </span></td><td id="
      +
      - div__lab2
      + div__lab2" class="listheadertd uir-list-header-td" data-label="Internal ID" data-nsps-type="columnheader" data-nsps-id="columnheader__id" onclick="doServerSort ('id');return false;"><div class="listheader">Internal ID</div></td>⏎<td id="div__lab3
      - Name</div></td>⏎<td id="div__lab3" class="listheadertd uir-list-header-td"
      + Name</div></td>⏎<td id="div__lab4" class="listheadertd uir-list-header-td"
      - Type</div></td>⏎<td id="div__lab4" class="listheadertd uir-list-header-td"
      + Type</div></td>⏎<td id="div__lab5" class="listheadertd uir-list-header-td"
      - | Customize</td
      + | Customize</td><td>Internal ID</td
      - Customize</a></td>
      + Customize</a></td><td class="listtext uir-list-row-cell">3</td>
      - 1042&amp;e=T">Edit</a></td><td class="listtext uir
      + 1042&amp;e=T">Edit</a></td><td class="listtext uir-list-row-cell">1042</td><td class="listtext uir
      - >Warehouse
      + >1007</td><td class="listtext uir-list-row-cell">Warehouse
    `,
  },
];
