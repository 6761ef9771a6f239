// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'empty',
    from: 'names-cut',
    about: 'No tokens have been made in this account yet.',
    rows: {},
    patch: String.raw`
      - : 1<
      + : 0<
      - tr class="uir-list-row-tr uir-list-row-even" id="row0"><td class="listtext uir-list-row-cell"><a class="dottedlink edititem" href="/app/setup/accesstoken.nl?id=31&amp;e=T">Edit</a> | <a class="dottedlink viewitem" href="/app/setup/accesstoken.nl?id=31">View</a></td><td class="listtext uir-list-row-cell">Fulfillment Integr… - Dana Whitfield, Fulfillment Integration Role</td><td class="listtext uir-list-row-cell">Dana Whitfield</td><td class="listtext uir-list-row-cell">Fulfillment Integration Role</td><td class="listtext uir-list-row-cell">Fulfillment Integr…</td><td class="listtext uir-list-row-cell">No</td><td class="listtext uir-list-row-cell">24.11.2026</td><td class="listtext uir-list-row-cell">Dana Whitfield
      + tr><td class="uir-nodata-row listtexthl" colspan="8">No records to show.
    `,
  },
  {
    name: 'headers-ja',
    from: 'not-a-pair-in-a-column',
    about: 'Japanese headers, invented but for “role”; the column keys are English words (a guess).',
    words: {
      'Total: 2': '合計: 2',
      'Token Name': 'トークン名',
      User: 'ユーザー',
      Application: 'アプリケーション',
      'Token ID': '無効',
      'Token Secret': '作成日',
      Edit: '編集',
      View: '表示',
      New: '新規',
    },
    patch: String.raw`
      - >Access Tokens<
      + >アクセストークン<
      - "Role
      + "ロール
      - ">Role<
      + ">ロール<
      - columnheader__custom1
      + columnheader__inactive
      - custom1
      + inactive
      - columnheader__custom2
      + columnheader__datecreated
      - custom2
      + datecreated
      - >Role
      + >ロール
      - 08f28cf9cbb853b60280aa90afd0be828fceddfda33786dee0e40d6c65f087c5
      + いいえ
      - 5395e79981635d39c9583fbb82ab72943d387161147b2d7e54fb468404beb6a5
      + 2026/11/24
      - 32eedac2fa9879c25bef0baa992d3eaa9caab35656af1033b989c44746e184b3
      + はい
      - 00c340bf7bd8f11b4e8a8930faf121322b92c70fe0858104901039fecdcfebd0
      + 2026/11/24
    `,
  },
  {
    name: 'names-cut',
    from: 'plain',
    about: 'The application’s name is cut short, as narrow columns do: it is not the name that is meant.',
    rows: { '31': 'Fulfillment Integr…' },
    row: null,
    patch: String.raw`
      - New Access Token
      + New
      - uir_showinactives"><span id="showall_fs"
      … totalcount">Total: 2
      + uir_totalcount">Total: 1
      - Fulfillment Integration -
      + Fulfillment Integr… -
      - Fulfillment Integration<
      + Fulfillment Integr…<
      - >⏎<tr class="uir-list-row-tr uir-list-row-odd" id="row1"><td class="listtext uir-list-row-cell"><a class="dottedlink edititem" href="/app/setup/accesstoken.nl?id=8&amp;e=T">Edit</a> | <a class="dottedlink viewitem" href="/app/setup/accesstoken.nl?id=8">View</a></td><td class="listtext uir-list-row-cell">Acme Bank Feeds - Lee Park, Integration Role</td><td class="listtext uir-list-row-cell">Lee Park</td><td class="listtext uir-list-row-cell">Integration Role</td><td class="listtext uir-list-row-cell">Acme Bank Feeds</td><td class="listtext uir-list-row-cell">Yes</td><td class="listtext uir-list-row-cell">24.11.2026</td><td class="listtext uir-list-row-cell">Dana Whitfield</td></tr>⏎<
      + >⏎<
    `,
  },
  {
    name: 'not-a-pair-in-a-column',
    from: 'plain',
    about:
      'Two columns of a saved view hold hashes under the words Token ID and Token Secret: never a capture.',
    patch: String.raw`
      - New Access Token
      + New
      - uir_showinactives"><span id="showall_fs"
      … </span></td><td id="
      +
      - "Inactive
      + "Token ID
      - columnheader__inactive
      + columnheader__custom1
      - inactive
      + custom1
      - ">Inactive<
      + ">Token ID<
      - "Created"
      + "Token Secret"
      - columnheader__datecreated
      + columnheader__custom2
      - datecreated
      + custom2
      - Created</div></td>⏎<td id="div__lab8" class="listheadertd uir-list-header-td" data-label="Created By" data-nsps-type="columnheader" data-nsps-id="columnheader__createdby" onclick="doServerSort ('createdby');return false;"><div class="listheader">Created By</div></td>⏎<
      + Token Secret</div></td>⏎<
      - Inactive</td><td>Created</td><td>Created By
      + Token ID</td><td>Token Secret
      - >No
      + >08f28cf9cbb853b60280aa90afd0be828fceddfda33786dee0e40d6c65f087c5
      - listtext uir-list-row-cell">24.11.2026</td><td class="listtext uir-list-row-cell">Dana Whitfield</td></tr>⏎<tr
      + listtext uir-list-row-cell">5395e79981635d39c9583fbb82ab72943d387161147b2d7e54fb468404beb6a5</td></tr>⏎<tr
      - Yes
      + 32eedac2fa9879c25bef0baa992d3eaa9caab35656af1033b989c44746e184b3
      - 24.11.2026</td><td class="listtext uir-list-row-cell">Dana Whitfield
      + 00c340bf7bd8f11b4e8a8930faf121322b92c70fe0858104901039fecdcfebd0
    `,
  },
  {
    name: 'with-internal-id',
    from: 'plain',
    about: 'Show Internal IDs is on, all columns move by one.',
    patch: String.raw`
      - uirefresh/css/frame.css"><style>.uir-label{text-transform:uppercase}</style>
      + uiredwood/css/page.css">
      - refreshed">⏎<div id="div__header" class="noprint"><div id="ns_header">⏎  <div id="uir-global-search-container"><form name="globalsearch"><input type="text" id="_searchstring" name="Uber_NAME" value=""></form></div>⏎  <div id="spn_cRR_d1"><a href="#"><div>Dana Whitfield</div><div><span>Acme Ltd</span> - <span>Administrator</span></div></a></div>⏎</div></div>⏎<
      + page-header-redwood" data-header="redwood" data-page-category="list" data-page-background="light">⏎<div data-widget="NetsuiteSystemHeader" id="uif4"><input data-automation-id="GlobalSearchTextBox" id="uif9" aria-label="Search" value="">⏎  <button data-automation-id="RoleMenu" id="uif12" aria-haspopup="true"><span>Dana Whitfield</span><span>Acme Ltd - Administrator</span></button></div>⏎<
      - New Access Token
      + New
      - uir_showinactives"><span id="showall_fs"
      … </span></td><td id="
      +
      - div__lab2
      + div__lab2" class="listheadertd uir-list-header-td" data-label="Internal ID" data-nsps-type="columnheader" data-nsps-id="columnheader__internalid" onclick="doServerSort ('internalid');return false;"><div class="listheader">Internal ID</div></td>⏎<td id="div__lab3
      - Name</div></td>⏎<td id="div__lab3" class="listheadertd uir-list-header-td"
      + Name</div></td>⏎<td id="div__lab4" class="listheadertd uir-list-header-td"
      - User</div></td>⏎<td id="div__lab4" class="listheadertd uir-list-header-td"
      + User</div></td>⏎<td id="div__lab5" class="listheadertd uir-list-header-td"
      - Role</div></td>⏎<td id="div__lab5" class="listheadertd uir-list-header-td"
      + Role</div></td>⏎<td id="div__lab6" class="listheadertd uir-list-header-td"
      - Application</div></td>⏎<td id="div__lab6" class="listheadertd uir-list-header-td"
      + Application</div></td>⏎<td id="div__lab7" class="listheadertd uir-list-header-td"
      - Inactive</div></td>⏎<td id="div__lab7" class="listheadertd uir-list-header-td"
      + Inactive</div></td>⏎<td id="div__lab8" class="listheadertd uir-list-header-td"
      - Created</div></td>⏎<td id="div__lab8" class="listheadertd uir-list-header-td"
      + Created</div></td>⏎<td id="div__lab9" class="listheadertd uir-list-header-td"
      - | View</td
      + | View</td><td>Internal ID</td
      - 31">View</a></td><td class
      + 31">View</a></td><td class="listtext uir-list-row-cell">31</td><td class
      - -row-cell">Acme Bank Feeds -
      + -row-cell">8</td><td class="listtext uir-list-row-cell">Acme Bank Feeds -
    `,
  },
];
