// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'plain-table-id-last',
    from: 'plain-table',
    about: 'A plain table with the Certificate ID in the last column.',
    patch: String.raw`
      - Certificate ID</th><th scope="col">
      +
      - th></tr
      + th><th scope="col">Certificate ID</th></tr
      - ><td>n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag</td
      +
      - /tr>⏎<tr><td>tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg</td
      + td>n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag</td></tr>⏎<tr
      - type="button"></td></
      + type="button"></td><td>tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg</td></
    `,
  },
  {
    name: 'plain-table-without-ours',
    from: 'plain-table',
    about: 'A plain table in which ours is not.',
    rows: { tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg: '' },
    row: null,
    unmet: ['mapped'],
    without: ['met'],
    patch: String.raw`
      - n0HsnP37TWVvE-DS2KH7
      … tr>⏎<tr><td>
      +
    `,
  },
  {
    name: 'plain-table-cut',
    from: 'plain-table',
    about: 'A plain table with ids that are cut for good.',
    rows: {},
    row: null,
    unknown: ['mapped'],
    without: ['met'],
    patch: String.raw`
      - DS2KH7EVbXP2E20aj51Ow46_yZPag
      + DS2K…
      - tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg
      + tbDTlwfdTr_Un22eH3…
    `,
  },
  {
    name: 'plain-table-empty',
    from: 'plain-table',
    about: 'A plain table without a row.',
    rows: {},
    row: null,
    unmet: ['mapped'],
    without: ['met'],
    patch: String.raw`
      - ⏎<tr><td>n0HsnP37TWV
      … 3.2028</td><td><input type="button" class="rndbuttoninpt bntBgT" value="Revoke" data-nsps-type="button"></td></tr>⏎
      + ⏎⏎
    `,
  },
  {
    name: 'plain-table-in-a-layout',
    from: 'plain-table',
    about: 'The plain table stands in a table that only lays out the page.',
    patch: String.raw`
      - class="uir-table
      + class="layout" role="presentation"><tbody><tr><td><table class="uir-table
      - table>⏎
      + table></td></tr></tbody></table>⏎
    `,
  },
  {
    name: 'framework-grid',
    from: 'plain-table',
    about: 'A grid of the component framework (a guess).',
    patch: String.raw`
      - uirefresh/css/frame.css"><style>.uir-label{text-transform:uppercase}</style
      + uiredwood/css/page.css"
      - refreshed">⏎<div id=
      … </div>⏎</div
      + page-header-redwood" data-header="redwood" data-page-category="list" data-page-background="light">⏎<div data-widget="NetsuiteSystemHeader" id="uif4"><input data-automation-id="GlobalSearchTextBox" id="uif9" aria-label="Search" value="">⏎  <button data-automation-id="RoleMenu" id="uif12" aria-haspopup="true"><span>Dana Whitfield</span><span>Acme Ltd - Administrator</span></button
      - class="uir-page-title-firstline
      + data-widget="Heading" data-kind="page" id="uif20
      - ⏎<button type="butto
      … body></table
      + <button data-widget="Button" id="uif30">Create New</button>⏎<div data-widget="DataGrid" role="grid" id="uif40"><div data-widget="GridSegment" data-row-section="header"><div data-widget="GridRowSegment" role="row"><span role="columnheader">Certificate ID</span><span role="columnheader">Application</span><span role="columnheader">Entity</span><span role="columnheader">Role</span><span role="columnheader">Valid From</span><span role="columnheader">Valid Until</span><span role="columnheader">Revoked</span></div></div>⏎<div data-widget="GridSegment" data-row-section="body">⏎<div data-widget="GridRowSegment" data-row-type="data" role="row"><span role="gridcell">n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag</span><span role="gridcell">Fulfillment Integration</span><span role="gridcell">Dana Whitfield</span><span role="gridcell">Fulfillment Integration Role</span><span role="gridcell">24.11.2026</span><span role="gridcell">23.11.2028</span><span role="gridcell"><button data-widget="Button">Revoke</button></span></div>⏎<div data-widget="GridRowSegment" data-row-type="data" role="row"><span role="gridcell">tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg</span><span role="gridcell">Acme Bank Feeds</span><span role="gridcell">Lee Park</span><span role="gridcell">Integration Role</span><span role="gridcell">03.03.2026</span><span role="gridcell">02.03.2028</span><span role="gridcell"><button data-widget="Button">Revoke</button></span></div>⏎</div></div
    `,
  },
];
