// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'edit-count-differs',
    from: 'edit-suffix-1',
    about: 'The model’s lines are shorter than its list of fields: the table’s words count.',
    lines: {
      setup: ['User Access Tokens = full', 'Access Token Management = full', 'SOAP Web Services = full'],
    },
    patch: String.raw`
      - Full&#1;4&#2;Access
      + Full&#2;Access
      - Full&#1;4&#2;SOAP
      + Full&#2;SOAP
      - &#1;Full&#1;4">⏎<input
      + &#1;Full">⏎<input
    `,
  },
  {
    name: 'edit-count-differs-no-table',
    from: 'edit-empty',
    about: 'The model’s lines are shorter than its list of fields, and there is no table: it cannot be read.',
    lines: { setup: null },
    met: [
      'roleName',
      'centerType',
      'roleActive',
      'permission-TRAN_SALESORD',
      'permission-TRAN_ITEMSHIP',
      'permission-TRAN_PURCHORD',
    ],
    unknown: [
      'permission-ADMI_MANAGE_OWN_OAUTH_TOKENS',
      'permission-ADMI_MANAGE_OAUTH_TOKENS',
      'permission-ADMI_WEBSERVICES',
    ],
    without: ['unmet'],
    patch: String.raw`
      - setupmachdata" value="">⏎<input
      + setupmachdata" value="User Access Tokens&#1;ADMI_MANAGE_OWN_OAUTH_TOKENS&#1;Full&#2;Access Token Management&#1;ADMI_MANAGE_OAUTH_TOKENS&#1;Full&#2;SOAP Web Services&#1;ADMI_WEBSERVICES&#1;Full">⏎<input
      - " value="">⏎</
      + " value="Sales Order&#1;TRAN_SALESORD&#1;Full&#1;4&#2;Item Fulfillment&#1;TRAN_ITEMSHIP&#1;Full&#1;4&#2;Purchase Order&#1;TRAN_PURCHORD&#1;Full&#1;4">⏎</
      - tranmach_headerrow" class="uir-machine-headerrow"><td>Permission</td><td>Level</td></tr>⏎<tr class="uir-machine-row uir-machine-row-odd listtextnonedit uir-machine-row-focused"><td
      + tranmach_headerrow" class="uir-machine-headerrow"><td>Permission</td><td>Level</td></tr>⏎<tr id="tranmach_row_1" class="uir-machine-row uir-machine-row-odd listtextnonedit"><td>Sales Order</td><td>Full</td></tr>⏎<tr id="tranmach_row_2" class="uir-machine-row uir-machine-row-even listtextnonedit"><td>Item Fulfillment</td><td>Full</td></tr>⏎<tr id="tranmach_row_3" class="uir-machine-row uir-machine-row-odd listtextnonedit"><td>Purchase Order</td><td>Full</td></tr>⏎<tr class="uir-machine-row uir-machine-row-odd listtextnonedit uir-machine-row-focused"><td
      - >⏎<form name="setupmach_form" id="setupmach_form"><div class="uir-machine-table-container" data-machine-name="setupmach"><table id="setupmach_splits" class="uir-machine-table"><tbody>⏎<tr id="setupmach_headerrow" class="uir-machine-headerrow"><td>Permission</td><td>Level</td></tr>⏎<tr class="uir-machine-row uir-machine-row-odd listtextnonedit uir-machine-row-focused"><td></td><td></td></tr>⏎<tr class="uir-machine-button-row"><td colspan="2"><input type="button" id="setupmach_addedit" value="OK"><input type="button" id="setupmach_clear" value="Cancel"></td></tr>⏎</tbody></table></div></form>⏎<
      + >⏎<
    `,
  },
  {
    name: 'edit-empty',
    from: 'new-blank',
    about: 'An empty model and a table with nothing but its entry row.',
    path: '/app/setup/role.nl?id=1042&e=T',
    mode: 'edit',
    lines: { setup: [], transactions: [] },
    met: ['roleName', 'centerType', 'roleActive'],
    unmet: [
      'permission-ADMI_MANAGE_OWN_OAUTH_TOKENS',
      'permission-ADMI_MANAGE_OAUTH_TOKENS',
      'permission-ADMI_WEBSERVICES',
      'permission-TRAN_SALESORD',
      'permission-TRAN_ITEMSHIP',
      'permission-TRAN_PURCHORD',
    ],
    without: ['fields'],
    patch: String.raw`
      - h1></div
      + h1><div class="uir-record-name">Fulfillment Integration Role</div></div
      - " value=""></span
      + " value="Fulfillment Integration Role"></span
      - " value=""><span
      + " value="Classic Center"><span
      - quot;&
      + quot;Classic Center&
      - id" value="">⏎<input
      + id" value="1042">⏎<input
      - entryformquerystring" value="">⏎<input
      + entryformquerystring" value="id=1042&amp;e=T">⏎<input
    `,
  },
  {
    name: 'edit-levels-too-low',
    from: 'edit-right-ja',
    about: 'Two permissions at View and Edit in the model, in Japanese.',
    lines: {
      setup: [
        'ADMI_MANAGE_OWN_OAUTH_TOKENS = view',
        'ADMI_MANAGE_OAUTH_TOKENS = edit',
        'ADMI_WEBSERVICES = full',
      ],
    },
    met: [
      'roleName',
      'centerType',
      'roleActive',
      'permission-ADMI_WEBSERVICES',
      'permission-TRAN_SALESORD',
      'permission-TRAN_ITEMSHIP',
      'permission-TRAN_PURCHORD',
    ],
    unmet: ['permission-ADMI_MANAGE_OWN_OAUTH_TOKENS', 'permission-ADMI_MANAGE_OAUTH_TOKENS'],
    without: ['family'],
    patch: String.raw`
      - permkey4_display&#1;permkey4&#1;permlevel4_display&#1;permlevel4
      + permkey1_display&#1;permkey1&#1;permlevel1_display&#1;permlevel1
      - ADMI_MANAGE_OWN_OAUTH_TOKENS&#1;完全&#1;4&#2;
      + ADMI_MANAGE_OWN_OAUTH_TOKENS&#1;表示&#1;1&#2;
      - ADMI_MANAGE_OAUTH_TOKENS&#1;完全&#1;4&#2;
      + ADMI_MANAGE_OAUTH_TOKENS&#1;編集&#1;3&#2;
      - ユーザーアクセストークン</td><td>完全</td></tr
      + ユーザーアクセストークン</td><td>表示</td></tr
      - アクセストークンの管理</td><td>完全</td></tr
      + アクセストークンの管理</td><td>編集</td></tr
    `,
  },
  {
    name: 'edit-line-just-added',
    from: 'edit-suffix-1',
    about: 'A line was added in the table, the model is still older.',
    without: ['family', 'lines'],
    patch: String.raw`
      - 4&#2;SOAP Web Services&#1;ADMI_WEBSERVICES&#1;Full&#1;4
      + 4
    `,
  },
  {
    name: 'edit-line-just-removed',
    from: 'new-customised',
    about: 'A line was removed in the table, the model is still older.',
    path: '/app/setup/role.nl?id=1042&e=T',
    mode: 'edit',
    met: [
      'roleName',
      'centerType',
      'roleActive',
      'permission-ADMI_MANAGE_OWN_OAUTH_TOKENS',
      'permission-ADMI_MANAGE_OAUTH_TOKENS',
      'permission-TRAN_SALESORD',
      'permission-TRAN_ITEMSHIP',
      'permission-TRAN_PURCHORD',
    ],
    unmet: ['permission-ADMI_WEBSERVICES'],
    patch: String.raw`
      - h1></div
      + h1><div class="uir-record-name">Fulfillment Integration Role</div></div
      - Custom Warehouse
      + Fulfillment Integration Role
      - id" value="">⏎<input
      + id" value="1042">⏎<input
      - entryformquerystring" value="">⏎<input
      + entryformquerystring" value="id=1042&amp;e=T">⏎<input
      - Integration Application&#1;ADMI_INTEGRAPP
      + User Access Tokens&#1;ADMI_MANAGE_OWN_OAUTH_TOKENS&#1;Full&#1;4&#2;Access Token Management&#1;ADMI_MANAGE_OAUTH_TOKENS&#1;Full&#1;4&#2;SOAP Web Services&#1;ADMI_WEBSERVICES
      - Integration Application
      + User Access Tokens
      - Tokens</td><td>Full</td></tr>⏎<tr class="uir-machine-row uir-machine-row
      + Tokens</td><td>Full</td></tr>⏎<tr id="setupmach_row_2" class="uir-machine-row uir-machine-row-even listtextnonedit"><td>Access Token Management</td><td>Full</td></tr>⏎<tr class="uir-machine-row uir-machine-row
    `,
  },
  {
    name: 'edit-line-open',
    from: 'edit-suffix-1',
    about: 'A line is open: its words stand in inputs, the button row lies below it.',
    without: ['lines'],
    patch: String.raw`
      - even listtextnonedit"><td>Access Token Management</td><td>Full</td></tr>⏎<
      + odd listtextnonedit uir-machine-row-focused listfocusedrow"><td class="uir-machine-focused-cell"><div class="listinlinefocusedrowcell"><span id="setupmach_c0_fs"><input type="text" class="dropdownInput textbox" value="Access Token Management"></span></div></td><td class="uir-machine-focused-cell"><div class="listinlinefocusedrowcell"><span id="setupmach_c1_fs"><input type="text" class="dropdownInput textbox" value="Full"></span></div></td></tr>⏎<tr class="uir-machine-button-row"><td colspan="2"><input type="button" id="setupmach_addedit" value="OK"><input type="button" id="setupmach_clear" value="Cancel"></td></tr>⏎<
      - Services</td><td>Full</td></tr>⏎<tr class="uir-machine-row uir-machine-row-odd listtextnonedit uir-machine-row-focused"><td></td><td></td></tr>⏎<tr class="uir-machine-button-row"><td
      + Services</td><td>Full</td></tr>⏎<tr class="uir-machine-row uir-machine-row-odd listtextnonedit"><td></td><td></td></tr>⏎<tr class="uir-machine-button-row"><td
      - >⏎<tr class="uir-machine-button-row"><td colspan="2"><input type="button" id="setupmach_addedit" value="OK"><input type="button" id="setupmach_clear" value="Cancel"></td></tr>⏎</
      + >⏎</
    `,
  },
  {
    name: 'edit-model-only',
    from: 'edit-count-differs-no-table',
    about: 'The script has not drawn the tables yet: only the hidden model is there.',
    family: 'role-right',
    met: [
      'roleName',
      'centerType',
      'roleActive',
      'permission-ADMI_MANAGE_OWN_OAUTH_TOKENS',
      'permission-ADMI_MANAGE_OAUTH_TOKENS',
      'permission-ADMI_WEBSERVICES',
      'permission-TRAN_SALESORD',
      'permission-TRAN_ITEMSHIP',
      'permission-TRAN_PURCHORD',
    ],
    without: ['lines', 'unknown'],
    patch: String.raw`
      - Full&#2;Access
      + Full&#1;4&#2;Access
      - Full&#2;
      + Full&#1;4&#2;
      - Full"
      + Full&#1;4"
      - >⏎<tr id="tranmach_headerrow" class="uir-machine-headerrow"><td>Permission</td><td>Level</td></tr>⏎<tr id="tranmach_row_1" class="uir-machine-row uir-machine-row-odd listtextnonedit"><td>Sales Order</td><td>Full</td></tr>⏎<tr id="tranmach_row_2" class="uir-machine-row uir-machine-row-even listtextnonedit"><td>Item Fulfillment</td><td>Full</td></tr>⏎<tr id="tranmach_row_3" class="uir-machine-row uir-machine-row-odd listtextnonedit"><td>Purchase Order</td><td>Full</td></tr>⏎<tr class="uir-machine-row uir-machine-row-odd listtextnonedit uir-machine-row-focused"><td></td><td></td></tr>⏎<tr class="uir-machine-button-row"><td colspan="2"><input type="button" id="tranmach_addedit" value="OK"><input type="button" id="tranmach_clear" value="Cancel"></td></tr>⏎<
      + >⏎<
      - ">⏎</div
      + ">⏎<form name="setupmach_form" id="setupmach_form"><div class="uir-machine-table-container" data-machine-name="setupmach"><table id="setupmach_splits" class="uir-machine-table"><tbody>⏎</tbody></table></div></form>⏎</div
    `,
  },
];
