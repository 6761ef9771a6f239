// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'paged-not-here',
    from: 'mapped',
    about: 'The first of three pages: ours is not on it, which does not mean that it is not there.',
    rows: {
      'DuElsISBH3js-7Ggxwp-XzeF9rvTeP0BU8k22pL1hJ0': 'Bright Freight',
      VQ0uCaSHV2nZa4iKdp24oo5JM5YHshDQw3SUwmxPqiU: 'Corner Parcel',
      'Y-i_PJtaElNZXexhY1ude7AKFe33eN9GIfP6KwV2PsU': 'Delta Stock',
      'wBtdOsNDxFN-HN_dT5lkitjHTGDL7IYR_2TAoYijFxk': 'Easy Returns',
      AIOoGvxn2LNiijt7A23lfYmdkgd4gLO0k4vEz83T6lE: 'Fern Payroll',
      '6s05HPEpD16TXPlA3cnPGsTZnY1HQArmCsM0lwcKIHs': 'Gull Imports',
      'iW4u4gSw3XYuZKbg54661wHEmxQ6Ih4hteGcRb_-vpw': 'Harbour Tax',
      syhPTSPOmOPIrIcoQGU5YDIo_Sev3g8pz910gkP_Rk0: 'Ivy Reports',
      'zIbioKIfzEAkTyEogFx4_IN-ry8qUa0uX1uy39IddfA': 'Jet Labels',
      BFYNRh9nDkzdAvGNyjjN4YmTWIxdN1E2p1xMQqgnab8: 'Kite Orders',
    },
    row: null,
    unknown: ['mapped'],
    without: ['cells', 'family', 'met'],
    patch: String.raw`
      - 2</td></tr></tbody></table>⏎<input type="hidden" name="sortcol" value=""><input type="hidden" name="size" value="50
      + 24</td><td><div class="uir-field-wrapper" data-field-type="pagination-select"><span id="segment_fs" class="uir-pagination-select-wrapper" data-fieldtype="select" data-name="segment"><span class="uir-pagination-label">1 to 10 of 24</span></span></div><div class="uir-pagination-select-navig"><a class="navig-prev disabled" href="#"></a><a class="navig-next" href="#"></a></div></td></tr></tbody></table>⏎<input type="hidden" name="sortcol" value=""><input type="hidden" name="size" value="10
      - n0HsnP37TWVvE-DS2KH7
      … -cell">23.11
      + DuElsISBH3js-7Ggxwp-XzeF9rvTeP0BU8k22pL1hJ0</td><td class="listtext uir-list-row-cell">Bright Freight</td><td class="listtext uir-list-row-cell">Lee Park</td><td class="listtext uir-list-row-cell">Integration Role</td><td class="listtext uir-list-row-cell">01.05.2026</td><td class="listtext uir-list-row-cell">01.05
      - tbDTlwfdTr_Un22eH3eh
      … -cell">02.03
      + VQ0uCaSHV2nZa4iKdp24oo5JM5YHshDQw3SUwmxPqiU</td><td class="listtext uir-list-row-cell">Corner Parcel</td><td class="listtext uir-list-row-cell">Lee Park</td><td class="listtext uir-list-row-cell">Integration Role</td><td class="listtext uir-list-row-cell">02.05.2026</td><td class="listtext uir-list-row-cell">02.05.2028</td><td class="listtext uir-list-row-cell"><input type="button" class="rndbuttoninpt bntBgT" value="Revoke" data-nsps-type="button"></td></tr>⏎<tr class="uir-list-row-tr uir-list-row-even" id="row2"><td class="listtext uir-list-row-cell">Y-i_PJtaElNZXexhY1ude7AKFe33eN9GIfP6KwV2PsU</td><td class="listtext uir-list-row-cell">Delta Stock</td><td class="listtext uir-list-row-cell">Lee Park</td><td class="listtext uir-list-row-cell">Integration Role</td><td class="listtext uir-list-row-cell">03.05.2026</td><td class="listtext uir-list-row-cell">03.05.2028</td><td class="listtext uir-list-row-cell"><input type="button" class="rndbuttoninpt bntBgT" value="Revoke" data-nsps-type="button"></td></tr>⏎<tr class="uir-list-row-tr uir-list-row-odd" id="row3"><td class="listtext uir-list-row-cell">wBtdOsNDxFN-HN_dT5lkitjHTGDL7IYR_2TAoYijFxk</td><td class="listtext uir-list-row-cell">Easy Returns</td><td class="listtext uir-list-row-cell">Lee Park</td><td class="listtext uir-list-row-cell">Integration Role</td><td class="listtext uir-list-row-cell">04.05.2026</td><td class="listtext uir-list-row-cell">04.05.2028</td><td class="listtext uir-list-row-cell"><input type="button" class="rndbuttoninpt bntBgT" value="Revoke" data-nsps-type="button"></td></tr>⏎<tr class="uir-list-row-tr uir-list-row-even" id="row4"><td class="listtext uir-list-row-cell">AIOoGvxn2LNiijt7A23lfYmdkgd4gLO0k4vEz83T6lE</td><td class="listtext uir-list-row-cell">Fern Payroll</td><td class="listtext uir-list-row-cell">Lee Park</td><td class="listtext uir-list-row-cell">Integration Role</td><td class="listtext uir-list-row-cell">05.05.2026</td><td class="listtext uir-list-row-cell">05.05.2028</td><td class="listtext uir-list-row-cell"><input type="button" class="rndbuttoninpt bntBgT" value="Revoke" data-nsps-type="button"></td></tr>⏎<tr class="uir-list-row-tr uir-list-row-odd" id="row5"><td class="listtext uir-list-row-cell">6s05HPEpD16TXPlA3cnPGsTZnY1HQArmCsM0lwcKIHs</td><td class="listtext uir-list-row-cell">Gull Imports</td><td class="listtext uir-list-row-cell">Lee Park</td><td class="listtext uir-list-row-cell">Integration Role</td><td class="listtext uir-list-row-cell">06.05.2026</td><td class="listtext uir-list-row-cell">06.05.2028</td><td class="listtext uir-list-row-cell"><input type="button" class="rndbuttoninpt bntBgT" value="Revoke" data-nsps-type="button"></td></tr>⏎<tr class="uir-list-row-tr uir-list-row-even" id="row6"><td class="listtext uir-list-row-cell">iW4u4gSw3XYuZKbg54661wHEmxQ6Ih4hteGcRb_-vpw</td><td class="listtext uir-list-row-cell">Harbour Tax</td><td class="listtext uir-list-row-cell">Lee Park</td><td class="listtext uir-list-row-cell">Integration Role</td><td class="listtext uir-list-row-cell">07.05.2026</td><td class="listtext uir-list-row-cell">07.05.2028</td><td class="listtext uir-list-row-cell"><input type="button" class="rndbuttoninpt bntBgT" value="Revoke" data-nsps-type="button"></td></tr>⏎<tr class="uir-list-row-tr uir-list-row-odd" id="row7"><td class="listtext uir-list-row-cell">syhPTSPOmOPIrIcoQGU5YDIo_Sev3g8pz910gkP_Rk0</td><td class="listtext uir-list-row-cell">Ivy Reports</td><td class="listtext uir-list-row-cell">Lee Park</td><td class="listtext uir-list-row-cell">Integration Role</td><td class="listtext uir-list-row-cell">08.05.2026</td><td class="listtext uir-list-row-cell">08.05.2028</td><td class="listtext uir-list-row-cell"><input type="button" class="rndbuttoninpt bntBgT" value="Revoke" data-nsps-type="button"></td></tr>⏎<tr class="uir-list-row-tr uir-list-row-even" id="row8"><td class="listtext uir-list-row-cell">zIbioKIfzEAkTyEogFx4_IN-ry8qUa0uX1uy39IddfA</td><td class="listtext uir-list-row-cell">Jet Labels</td><td class="listtext uir-list-row-cell">Lee Park</td><td class="listtext uir-list-row-cell">Integration Role</td><td class="listtext uir-list-row-cell">09.05.2026</td><td class="listtext uir-list-row-cell">09.05.2028</td><td class="listtext uir-list-row-cell"><input type="button" class="rndbuttoninpt bntBgT" value="Revoke" data-nsps-type="button"></td></tr>⏎<tr class="uir-list-row-tr uir-list-row-odd" id="row9"><td class="listtext uir-list-row-cell">BFYNRh9nDkzdAvGNyjjN4YmTWIxdN1E2p1xMQqgnab8</td><td class="listtext uir-list-row-cell">Kite Orders</td><td class="listtext uir-list-row-cell">Lee Park</td><td class="listtext uir-list-row-cell">Integration Role</td><td class="listtext uir-list-row-cell">10.05.2026</td><td class="listtext uir-list-row-cell">10.05
    `,
  },
  {
    name: 'paged-here',
    from: 'paged-not-here',
    about: 'The second of three pages has ours.',
    family: 'mapping-in-the-list',
    rows: {
      'DuElsISBH3js-7Ggxwp-XzeF9rvTeP0BU8k22pL1hJ0': 'Bright Freight',
      VQ0uCaSHV2nZa4iKdp24oo5JM5YHshDQw3SUwmxPqiU: 'Corner Parcel',
      'Y-i_PJtaElNZXexhY1ude7AKFe33eN9GIfP6KwV2PsU': 'Delta Stock',
      'wBtdOsNDxFN-HN_dT5lkitjHTGDL7IYR_2TAoYijFxk': 'Easy Returns',
      AIOoGvxn2LNiijt7A23lfYmdkgd4gLO0k4vEz83T6lE: 'Fern Payroll',
      '6s05HPEpD16TXPlA3cnPGsTZnY1HQArmCsM0lwcKIHs': 'Gull Imports',
      'iW4u4gSw3XYuZKbg54661wHEmxQ6Ih4hteGcRb_-vpw': 'Harbour Tax',
      syhPTSPOmOPIrIcoQGU5YDIo_Sev3g8pz910gkP_Rk0: 'Ivy Reports',
      'zIbioKIfzEAkTyEogFx4_IN-ry8qUa0uX1uy39IddfA': 'Jet Labels',
      'n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag': 'Fulfillment Integration',
    },
    cells: {
      'n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag': {
        application: 'Fulfillment Integration',
        entity: 'Dana Whitfield',
        role: 'Fulfillment Integration Role',
        validUntil: '23.11.2028',
        revoked: '',
      },
    },
    row: 'n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag',
    met: [
      'mapped',
      'mappedActive',
      'mappedValid',
      'mappedTo-application',
      'mappedTo-role',
      'mappedTo-entity',
    ],
    without: ['unknown'],
    patch: String.raw`
      - 1 to 10 of 24</span></span></div><div class="uir-pagination-select-navig"><a class="navig-prev disabled
      + 11 to 20 of 24</span></span></div><div class="uir-pagination-select-navig"><a class="navig-prev
      - BFYNRh9nDkzdAvGNyjjN
      … 6</td><td class="listtext uir-list-row-cell">10.05
      + n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag</td><td class="listtext uir-list-row-cell">Fulfillment Integration</td><td class="listtext uir-list-row-cell">Dana Whitfield</td><td class="listtext uir-list-row-cell">Fulfillment Integration Role</td><td class="listtext uir-list-row-cell">24.11.2026</td><td class="listtext uir-list-row-cell">23.11
    `,
  },
  {
    name: 'paged-last',
    from: 'paged-not-here',
    about: 'The last of three pages: the others may have ours.',
    rows: {
      'DuElsISBH3js-7Ggxwp-XzeF9rvTeP0BU8k22pL1hJ0': 'Bright Freight',
      VQ0uCaSHV2nZa4iKdp24oo5JM5YHshDQw3SUwmxPqiU: 'Corner Parcel',
      'Y-i_PJtaElNZXexhY1ude7AKFe33eN9GIfP6KwV2PsU': 'Delta Stock',
      'wBtdOsNDxFN-HN_dT5lkitjHTGDL7IYR_2TAoYijFxk': 'Easy Returns',
    },
    patch: String.raw`
      - 1 to 10
      + 21 to 24
      -  disabled
      +
      - next
      + next disabled
      - tr class="uir-list-row-tr uir-list-row-even" id="row4
      … 0.05.2028</td><td class="listtext uir-list-row-cell"><input type="button" class="rndbuttoninpt bntBgT" value="Revoke" data-nsps-type="button"></td></tr>⏎<
      +
    `,
  },
  {
    name: 'paged-plain-select',
    from: 'paged-not-here',
    about: 'The pager is a plain choice (a guess).',
    patch: String.raw`
      - div class="uir-field
      … #"></a></div
      + select name="segment" class="uir-pager-select"><option value="0" selected>1 to 10</option><option value="10">11 to 20</option><option value="20">21 to 24</option></select
    `,
  },
  {
    name: 'paged-total-only',
    from: 'paged-not-here',
    about: 'Nothing but the total says that there is more.',
    patch: String.raw`
      - </td><td><div class=
      … "></a></div>
      +
    `,
  },
  {
    name: 'paged-ja',
    from: 'paged-not-here',
    about: 'The first page of a Japanese list (words invented).',
    patch: String.raw`
      - .0 Client Credentials Setup -
      + .0クライアント資格証明の設定 -
      -  Client Credentials Setup
      + クライアント資格証明の設定
      - Create New" data-nsp
      … ">1 to 10 of
      + 新規作成" data-nsps-type="button"></td></tr></tbody></table></td><td id="uir_totalcount">合計: 24</td><td><div class="uir-field-wrapper" data-field-type="pagination-select"><span id="segment_fs" class="uir-pagination-select-wrapper" data-fieldtype="select" data-name="segment"><span class="uir-pagination-label">1 - 10 /
      - Certificate ID" data
      … ><td>Revoked
      + 証明書ID" data-nsps-type="columnheader" data-nsps-id="columnheader__certificateid" onclick="doServerSort ('certificateid');return false;"><div class="listheader">証明書ID</div></td>⏎<td id="div__lab2" class="listheadertd uir-list-header-td" data-label="アプリケーション" data-nsps-type="columnheader" data-nsps-id="columnheader__application" onclick="doServerSort ('application');return false;"><div class="listheader">アプリケーション</div></td>⏎<td id="div__lab3" class="listheadertd uir-list-header-td" data-label="エンティティ" data-nsps-type="columnheader" data-nsps-id="columnheader__entity" onclick="doServerSort ('entity');return false;"><div class="listheader">エンティティ</div></td>⏎<td id="div__lab4" class="listheadertd uir-list-header-td" data-label="ロール" data-nsps-type="columnheader" data-nsps-id="columnheader__role" onclick="doServerSort ('role');return false;"><div class="listheader">ロール</div></td>⏎<td id="div__lab5" class="listheadertd uir-list-header-td" data-label="有効開始日" data-nsps-type="columnheader" data-nsps-id="columnheader__validfrom" onclick="doServerSort ('validfrom');return false;"><div class="listheader">有効開始日</div></td>⏎<td id="div__lab6" class="listheadertd uir-list-header-td" data-label="有効期限" data-nsps-type="columnheader" data-nsps-id="columnheader__validuntil" onclick="doServerSort ('validuntil');return false;"><div class="listheader">有効期限</div></td>⏎<td id="div__lab7" class="listheadertd uir-list-header-td" data-label="取り消し済み" data-nsps-type="columnheader" data-nsps-id="columnheader__revoked" onclick="doServerSort ('revoked');return false;"><div class="listheader">取り消し済み</div></td>⏎</tr></tbody></table>⏎<table id="div__bodytab"><tbody>⏎<tr class="printonly"><td>証明書ID</td><td>アプリケーション</td><td>エンティティ</td><td>ロール</td><td>有効開始日</td><td>有効期限</td><td>取り消し済み
    `,
  },
  {
    name: 'long-in-one',
    from: 'paged-not-here',
    about: 'More rows than usual, all of them on one page.',
    family: 'mapping-in-the-list',
    rows: {
      'DuElsISBH3js-7Ggxwp-XzeF9rvTeP0BU8k22pL1hJ0': 'Bright Freight',
      VQ0uCaSHV2nZa4iKdp24oo5JM5YHshDQw3SUwmxPqiU: 'Corner Parcel',
      'Y-i_PJtaElNZXexhY1ude7AKFe33eN9GIfP6KwV2PsU': 'Delta Stock',
      'wBtdOsNDxFN-HN_dT5lkitjHTGDL7IYR_2TAoYijFxk': 'Easy Returns',
      AIOoGvxn2LNiijt7A23lfYmdkgd4gLO0k4vEz83T6lE: 'Fern Payroll',
      '6s05HPEpD16TXPlA3cnPGsTZnY1HQArmCsM0lwcKIHs': 'Gull Imports',
      'iW4u4gSw3XYuZKbg54661wHEmxQ6Ih4hteGcRb_-vpw': 'Harbour Tax',
      syhPTSPOmOPIrIcoQGU5YDIo_Sev3g8pz910gkP_Rk0: 'Ivy Reports',
      'zIbioKIfzEAkTyEogFx4_IN-ry8qUa0uX1uy39IddfA': 'Jet Labels',
      BFYNRh9nDkzdAvGNyjjN4YmTWIxdN1E2p1xMQqgnab8: 'Kite Orders',
      'n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag': 'Fulfillment Integration',
    },
    cells: {
      'n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag': {
        application: 'Fulfillment Integration',
        entity: 'Dana Whitfield',
        role: 'Fulfillment Integration Role',
        validUntil: '23.11.2028',
        revoked: '',
      },
    },
    row: 'n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag',
    met: [
      'mapped',
      'mappedActive',
      'mappedValid',
      'mappedTo-application',
      'mappedTo-role',
      'mappedTo-entity',
    ],
    without: ['unknown'],
    patch: String.raw`
      - 24</td><td><div clas
      … "></a></div>
      + 11
      - "10
      + "50
      - ⏎</tbody
      + ⏎<tr class="uir-list-row-tr uir-list-row-even" id="row10"><td class="listtext uir-list-row-cell">n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag</td><td class="listtext uir-list-row-cell">Fulfillment Integration</td><td class="listtext uir-list-row-cell">Dana Whitfield</td><td class="listtext uir-list-row-cell">Fulfillment Integration Role</td><td class="listtext uir-list-row-cell">24.11.2026</td><td class="listtext uir-list-row-cell">23.11.2028</td><td class="listtext uir-list-row-cell"><input type="button" class="rndbuttoninpt bntBgT" value="Revoke" data-nsps-type="button"></td></tr>⏎</tbody
    `,
  },
  {
    name: 'long-without-ours',
    from: 'long-in-one',
    about: 'More rows than usual, all of them on one page, and ours is not among them.',
    rows: {
      'DuElsISBH3js-7Ggxwp-XzeF9rvTeP0BU8k22pL1hJ0': 'Bright Freight',
      VQ0uCaSHV2nZa4iKdp24oo5JM5YHshDQw3SUwmxPqiU: 'Corner Parcel',
      'Y-i_PJtaElNZXexhY1ude7AKFe33eN9GIfP6KwV2PsU': 'Delta Stock',
      'wBtdOsNDxFN-HN_dT5lkitjHTGDL7IYR_2TAoYijFxk': 'Easy Returns',
      AIOoGvxn2LNiijt7A23lfYmdkgd4gLO0k4vEz83T6lE: 'Fern Payroll',
      '6s05HPEpD16TXPlA3cnPGsTZnY1HQArmCsM0lwcKIHs': 'Gull Imports',
      'iW4u4gSw3XYuZKbg54661wHEmxQ6Ih4hteGcRb_-vpw': 'Harbour Tax',
      syhPTSPOmOPIrIcoQGU5YDIo_Sev3g8pz910gkP_Rk0: 'Ivy Reports',
      'zIbioKIfzEAkTyEogFx4_IN-ry8qUa0uX1uy39IddfA': 'Jet Labels',
      BFYNRh9nDkzdAvGNyjjN4YmTWIxdN1E2p1xMQqgnab8: 'Kite Orders',
    },
    row: null,
    unmet: ['mapped'],
    without: ['cells', 'family', 'met'],
    patch: String.raw`
      -  11
      +  10
      - tr class="uir-list-row-tr uir-list-row-even" id="row1
      … </td></tr>⏎<
      +
    `,
  },
];
