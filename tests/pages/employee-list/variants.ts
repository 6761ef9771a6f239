// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'generic-links',
    from: 'name-with-comma',
    about:
      'A view whose links lead to the page for entities of any kind: no ids of employees are told by it.',
    rows: {},
    patch: String.raw`
      - dottedlink edititem
      + dottedlink
      - employee.nl?id=42&amp;e=T">Edit</a> | <a class="dottedlink viewitem" href="/app/common/entity/employee
      + entity
      - Whitfield, Dana
      + Dana Whitfield
    `,
  },
  {
    name: 'headers-de',
    from: 'with-internal-id',
    about: 'Headers in another language, mostly invented, without keys; Internal ID column as well.',
    words: {
      'Total: 2': 'Gesamt: 2',
      'Internal ID': 'Interne ID',
      Phone: 'Name',
      Inactive: 'E-Mail',
      Edit: 'Bearbeiten',
      View: 'Ansicht',
      New: 'Neu',
    },
    patch: String.raw`
      - >Employees<
      + >x<
      - ID" data-nsps-type="columnheader" data-nsps-id="columnheader__id" onclick="doServerSort ('id');return false;
      + ID
      - " data-nsps-type="columnheader" data-nsps-id="columnheader__entityid" onclick="doServerSort ('entityid');return false;"
      + "
      - Email" data-nsps-type="columnheader" dat
      … tive');return false;
      + E-Mail
      - ID</td><td>Name</td><td>Email
      + ID
      - <a href="mailto:dana@acme.example">dana@
      … ir-list-row-cell">No
      + dana@acme.example
      - <a href="mailto:lee@acme.example">lee@ac
      … ir-list-row-cell">No
      + lee@acme.example
    `,
  },
  {
    name: 'headers-es',
    from: 'headers-de',
    about: 'Headers in another language, mostly invented, without keys; Internal ID column as well.',
    words: {
      'Gesamt: 2': 'Total: 2',
      'Interne ID': 'ID interno',
      Name: 'Nombre',
      'E-Mail': 'Correo electrónico',
      Bearbeiten: 'Editar',
      Ansicht: 'Ver',
      Neu: 'Nuevo',
    },
    patch: String.raw`
      - companyNombre
      + companyName
      - roleNombre
      + roleName
      - >x<
      + >Empleados<
    `,
  },
  {
    name: 'headers-ja',
    from: 'headers-es',
    about: 'Headers in another language, mostly invented, without keys; Internal ID column as well.',
    words: {
      Empleados: 'x',
      'Total: 2': '合計: 2',
      'ID interno': '内部ID',
      Nombre: '名前',
      'Correo electrónico': 'メール',
      Editar: '編集',
      Ver: '表示',
      Nuevo: '新規',
    },
  },
  {
    name: 'name-with-comma',
    from: 'two-of-a-name',
    about: 'Names with the family name first are other texts than the one that is meant.',
    rows: { '42': 'Whitfield, Dana' },
    row: null,
    words: { 'Total: 2': 'Total: 1', 'Dana Whitfield': 'Whitfield, Dana' },
    patch: String.raw`
      - div>Whitfield, Dana<
      + div>Dana Whitfield<
      - >⏎<tr class="uir-list-row-tr uir-list-row-odd" id="row1"><td class="listtext uir-list-row-cell"><a class="dottedlink edititem" href="/app/common/entity/employee.nl?id=88&amp;e=T">Edit</a> | <a class="dottedlink viewitem" href="/app/common/entity/employee.nl?id=88">View</a></td><td class="listtext uir-list-row-cell">Whitfield, Dana</td><td class="listtext uir-list-row-cell"><a href="mailto:dana2@acme.example">dana2@acme.example</a></td><td class="listtext uir-list-row-cell">&nbsp;</td><td class="listtext uir-list-row-cell">No</td></tr>⏎<
      + >⏎<
    `,
  },
  {
    name: 'plain',
    from: 'two-of-a-name',
    about: 'Edit and View links first, the name beside them.',
    rows: { '42': 'Dana Whitfield', '7': 'Lee Park' },
    patch: String.raw`
      - "uir_totalcount
      + "uir_showinactives"><span id="showall_fs" class="checkbox_unck"><input type="checkbox" id="showall" name="showall" value="T"><img class="checkboximage" alt=""></span><span id="showall_fs_lbl">Show Inactives</span></td><td id="uir_totalcount
      - =88&
      + =7&
      - =88
      + =7
      - 7">View</a></td><td class="listtext uir-list-row-cell">Dana Whitfield</td><td class="listtext uir-list-row-cell"><a href="mailto
      + 7">View</a></td><td class="listtext uir-list-row-cell">Lee Park</td><td class="listtext uir-list-row-cell"><a href="mailto
      - dana2@acme.example">dana2
      + lee@acme.example">lee
    `,
  },
  {
    name: 'redwood-paged',
    from: 'plain',
    about: 'Redwood assets, page one of three.',
    patch: String.raw`
      - uirefresh/css/frame.css"><style>.uir-label{text-transform:uppercase}</style>
      + uiredwood/css/page.css">
      - refreshed">⏎<div id="div__header" class="noprint"><div id="ns_header">⏎  <div id="uir-global-search-container"><form name="globalsearch"><input type="text" id="_searchstring" name="Uber_NAME" value=""></form></div>⏎  <div id="spn_cRR_d1"><a href="#"><div>Dana Whitfield</div><div><span>Acme Ltd</span> - <span>Administrator</span></div></a></div>⏎</div></div>⏎<
      + page-header-redwood" data-header="redwood" data-page-category="list" data-page-background="light">⏎<div data-widget="NetsuiteSystemHeader" id="uif4"><input data-automation-id="GlobalSearchTextBox" id="uif9" aria-label="Search" value="">⏎  <button data-automation-id="RoleMenu" id="uif12" aria-haspopup="true"><span>Dana Whitfield</span><span>Acme Ltd - Administrator</span></button></div>⏎<
      - uir_showinactives"><span id="showall_fs"
      … totalcount">Total: 2
      + uir_totalcount">Total: 130</td><td><select name="segment" class="uir-pager-select"><option value="0" selected>1 to 50</option><option value="50">51 to 100</option><option value="100">101 to 150</option></select>
    `,
  },
  {
    name: 'with-internal-id',
    from: 'plain',
    about: 'Show Internal IDs is on.',
    patch: String.raw`
      - uir_showinactives"><span id="showall_fs"
      … </span></td><td id="
      +
      - div__lab2
      + div__lab2" class="listheadertd uir-list-header-td" data-label="Internal ID" data-nsps-type="columnheader" data-nsps-id="columnheader__id" onclick="doServerSort ('id');return false;"><div class="listheader">Internal ID</div></td>⏎<td id="div__lab3
      - Name</div></td>⏎<td id="div__lab3" class="listheadertd uir-list-header-td"
      + Name</div></td>⏎<td id="div__lab4" class="listheadertd uir-list-header-td"
      - Email</div></td>⏎<td id="div__lab4" class="listheadertd uir-list-header-td"
      + Email</div></td>⏎<td id="div__lab5" class="listheadertd uir-list-header-td"
      - Phone</div></td>⏎<td id="div__lab5" class="listheadertd uir-list-header-td"
      + Phone</div></td>⏎<td id="div__lab6" class="listheadertd uir-list-header-td"
      - | View</td
      + | View</td><td>Internal ID</td
      - 42">View</a></td><td class
      + 42">View</a></td><td class="listtext uir-list-row-cell">42</td><td class
      - >Lee
      + >7</td><td class="listtext uir-list-row-cell">Lee
    `,
  },
];
