// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'empty',
    from: 'hierarchy',
    about: 'No locations: the account has none.',
    rows: {},
    patch: String.raw`
      - : 3<
      + : 0<
      - tr class="uir-list-row-tr uir-list-row-even" id="row0"><td class="listtext uir-list-row-cell"><a class="dottedlink edititem" href="/app/common/otherlists/locationtype.nl?id=20&amp;e=T">Edit</a> | <a class="dottedlink viewitem" href="/app/common/otherlists/locationtype.nl?id=20">View</a></td><td class="listtext uir-list-row-cell">North America</td><td class="listtext uir-list-row-cell">Acme Ltd</td><td class="listtext uir-list-row-cell">Reno</td></tr>⏎<tr class="uir-list-row-tr uir-list-row-odd" id="row1"><td class="listtext uir-list-row-cell"><a class="dottedlink edititem" href="/app/common/otherlists/locationtype.nl?id=21&amp;e=T">Edit</a> | <a class="dottedlink viewitem" href="/app/common/otherlists/locationtype.nl?id=21">View</a></td><td class="listtext uir-list-row-cell">North America : East Warehouse</td><td class="listtext uir-list-row-cell">Acme Ltd</td><td class="listtext uir-list-row-cell">Reno</td></tr>⏎<tr class="uir-list-row-tr uir-list-row-even" id="row2"><td class="listtext uir-list-row-cell"><a class="dottedlink edititem" href="/app/common/otherlists/locationtype.nl?id=22&amp;e=T">Edit</a> | <a class="dottedlink viewitem" href="/app/common/otherlists/locationtype.nl?id=22">View</a></td><td class="listtext uir-list-row-cell">North America : East Warehouse : Aisle 4</td><td class="listtext uir-list-row-cell">Acme Ltd</td><td class="listtext uir-list-row-cell">Reno</td></tr>⏎<
      + tr><td class="uir-nodata-row listtexthl" colspan="4">No records to show.</td></tr>⏎<
    `,
  },
  {
    name: 'headers-es',
    from: 'plain',
    about: 'Headers in another language, mostly invented, without keys.',
    words: { 'Edit | View': '-', City: 'x', Edit: 'Editar', Reno: 'Acme', New: 'Nuevo' },
    patch: String.raw`
      - >Locations<
      + >Ubicaciones<
      - uir_showinactives"><span id="showall_fs"
      … </span></td><td id="
      +
      - Name" data-nsps-type="columnheader" data-nsps-id="columnheader__name" onclick="doServerSort ('name');return false;
      + Nombre
      - ">Name<
      + ">Nombre<
      - Subsidiary" data-nsps-type="columnheader
      … city');return false;
      + x
      - Name</td><td>Subsidiary
      + Nombre
      - 12">View</
      + 12">Ver</
      - East Warehouse</td><td class="listtext uir-list-row-cell">Acme Ltd</
      + East Warehouse</
      - 13">View</
      + 13">Ver</
      - Warehouse</td><td class="listtext uir-list-row-cell">Acme Ltd
      + Warehouse
      - View
      + Ver
      - Acme Canada</td><td class="listtext uir-list-row-cell">Acme
      + Acme
    `,
  },
  {
    name: 'headers-ja',
    from: 'headers-es',
    about: 'Headers in another language, mostly invented, without keys.',
    words: {
      Ubicaciones: '場所',
      'Total: 3': '合計: 3',
      Nombre: '名前',
      Editar: '編集',
      Ver: '表示',
      Nuevo: '新規',
    },
  },
  {
    name: 'headers-zh',
    from: 'headers-es',
    about: 'Headers in another language, mostly invented, without keys.',
    words: {
      Ubicaciones: '地点',
      'Total: 3': '总计: 3',
      Nombre: '名称',
      Editar: '编辑',
      Ver: '查看',
      Nuevo: '新建',
    },
  },
  {
    name: 'marks-in-names',
    from: 'hierarchy',
    about: 'Names with marks, quotes and non-Latin letters.',
    rows: { '31': 'Dock & Yard "B"', '32': '東京倉庫', '33': 'Łódź – Magazyn' },
    patch: String.raw`
      - =20&
      + =31&
      - =20
      + =31
      - >North America<
      + >Dock &amp; Yard &quot;B&quot;<
      - =21&
      + =32&
      - =21
      + =32
      - >North America : East Warehouse<
      + >東京倉庫<
      - =22&
      + =33&
      - =22
      + =33
      - North America : East Warehouse : Aisle 4
      + Łódź – Magazyn
    `,
  },
  {
    name: 'paged-redwood',
    from: 'plain',
    about: 'Redwood assets, page one of five, inactive ones hidden.',
    patch: String.raw`
      - uirefresh/css/frame.css"><style>.uir-label{text-transform:uppercase}</style>
      + uiredwood/css/page.css">
      - refreshed">⏎<div id="div__header" class="noprint"><div id="ns_header">⏎  <div id="uir-global-search-container"><form name="globalsearch"><input type="text" id="_searchstring" name="Uber_NAME" value=""></form></div>⏎  <div id="spn_cRR_d1"><a href="#"><div>Dana Whitfield</div><div><span>Acme Ltd</span> - <span>Administrator</span></div></a></div>⏎</div></div>⏎<
      + page-header-redwood" data-header="redwood" data-page-category="list" data-page-background="light">⏎<div data-widget="NetsuiteSystemHeader" id="uif4"><input data-automation-id="GlobalSearchTextBox" id="uif9" aria-label="Search" value="">⏎  <button data-automation-id="RoleMenu" id="uif12" aria-haspopup="true"><span>Dana Whitfield</span><span>Acme Ltd - Administrator</span></button></div>⏎<
      - : 3<
      + : 250</td><td><select name="segment" class="uir-pager-select"><option value="0" selected>1 to 50</option><option value="50">51 to 100</option><option value="100">101 to 150</option><option value="150">151 to 200</option><option value="200">201 to 250</option></select><
    `,
  },
  {
    name: 'plain',
    from: 'marks-in-names',
    about: 'Two locations of the same name in different subsidiaries are kept apart by their ids.',
    rows: { '12': 'East Warehouse', '13': 'West Warehouse', '14': 'East Warehouse' },
    patch: String.raw`
      - "uir_totalcount
      + "uir_showinactives"><span id="showall_fs" class="checkbox_unck"><input type="checkbox" id="showall" name="showall" value="T"><img class="checkboximage" alt=""></span><span id="showall_fs_lbl">Show Inactives</span></td><td id="uir_totalcount
      - =31&
      + =12&
      - =31
      + =12
      - Dock &amp; Yard &quot;B&quot;
      + East Warehouse
      - =32&
      + =13&
      - =32
      + =13
      - 東京倉庫
      + West Warehouse
      - =33&
      + =14&
      - =33
      + =14
      - Łódź – Magazyn
      + East Warehouse
      - list-row-cell">East Warehouse</td><td class="listtext uir-list-row-cell">Acme Ltd</td><td class="listtext uir-list-row-cell">Reno</td></tr>⏎</
      + list-row-cell">East Warehouse</td><td class="listtext uir-list-row-cell">Acme Canada</td><td class="listtext uir-list-row-cell">Reno</td></tr>⏎</
    `,
  },
  {
    name: 'view-links-only',
    from: 'plain',
    about: 'A role that may only look: there are no links to edit mode.',
    words: { 'Acme Ltd': 'Acme', 'Acme Canada': 'Acme' },
    patch: String.raw`
      - Acme)
      + Acme Ltd)
      - span>Acme</
      + span>Acme Ltd</
      - ><td><table id="tbl_new" class="uir-butt
      … Inactives</span></td
      +
      - ><a class="dottedlink edititem" href="/app/common/otherlists/locationtype.nl?id=12&amp;e=T">Edit</a> | <
      + ><
      - dottedlink edititem" href="/app/common/otherlists/locationtype.nl?id=13&amp;e=T">Edit</a> | <a class="dottedlink viewitem
      + dottedlink viewitem
      - dottedlink edititem" href="/app/common/otherlists/locationtype.nl?id=14&amp;e=T">Edit</a> | <a class="dottedlink viewitem
      + dottedlink viewitem
    `,
  },
];
