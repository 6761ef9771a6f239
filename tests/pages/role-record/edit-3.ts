// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'edit-suffix-1',
    from: 'edit-line-just-removed',
    about: 'The model’s fields are called permkey1 and permlevel1.',
    family: 'role-right',
    lines: {
      setup: [
        'ADMI_MANAGE_OWN_OAUTH_TOKENS = full',
        'ADMI_MANAGE_OAUTH_TOKENS = full',
        'ADMI_WEBSERVICES = full',
      ],
      transactions: ['TRAN_SALESORD = full', 'TRAN_ITEMSHIP = full', 'TRAN_PURCHORD = full'],
    },
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
    without: ['unmet'],
    patch: String.raw`
      - Management</td><td>Full</td></tr>⏎<tr class="uir-machine-row uir-machine-row
      + Management</td><td>Full</td></tr>⏎<tr id="setupmach_row_3" class="uir-machine-row uir-machine-row-odd listtextnonedit"><td>SOAP Web Services</td><td>Full</td></tr>⏎<tr class="uir-machine-row uir-machine-row
    `,
  },
  {
    name: 'edit-suffix-17',
    from: 'edit-model-other-fields',
    about: 'The model’s fields are called permkey17 and permlevel17.',
    lines: {
      setup: [
        'ADMI_MANAGE_OWN_OAUTH_TOKENS = full',
        'ADMI_MANAGE_OAUTH_TOKENS = full',
        'ADMI_WEBSERVICES = full',
      ],
      transactions: ['TRAN_SALESORD = full', 'TRAN_ITEMSHIP = full', 'TRAN_PURCHORD = full'],
    },
    patch: String.raw`
      - custkey_display&#1;custkey&#1;custlevel_display&#1;custlevel
      + permkey17_display&#1;permkey17&#1;permlevel17_display&#1;permlevel17
    `,
  },
  {
    name: 'edit-suffix-2',
    from: 'edit-model-other-fields',
    about: 'The model’s fields are called permkey2 and permlevel2.',
    lines: {
      setup: [
        'ADMI_MANAGE_OWN_OAUTH_TOKENS = full',
        'ADMI_MANAGE_OAUTH_TOKENS = full',
        'ADMI_WEBSERVICES = full',
      ],
      transactions: ['TRAN_SALESORD = full', 'TRAN_ITEMSHIP = full', 'TRAN_PURCHORD = full'],
    },
    patch: String.raw`
      - custkey_display&#1;custkey&#1;custlevel_display&#1;custlevel
      + permkey2_display&#1;permkey2&#1;permlevel2_display&#1;permlevel2
    `,
  },
  {
    name: 'edit-suffix-none',
    from: 'edit-model-other-fields',
    about: 'The model’s fields are called permkey and permlevel.',
    lines: {
      setup: [
        'ADMI_MANAGE_OWN_OAUTH_TOKENS = full',
        'ADMI_MANAGE_OAUTH_TOKENS = full',
        'ADMI_WEBSERVICES = full',
      ],
      transactions: ['TRAN_SALESORD = full', 'TRAN_ITEMSHIP = full', 'TRAN_PURCHORD = full'],
    },
    patch: String.raw`
      - custkey_display&#1;custkey&#1;custlevel_display&#1;custlevel
      + permkey_display&#1;permkey&#1;permlevel_display&#1;permlevel
    `,
  },
  {
    name: 'edit-unrolled-horizontal',
    from: 'edit-count-differs-no-table',
    about: 'Unrolled tabs in edit mode, labels beside the fields.',
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
      - refreshed
      + refreshed uir-horizontal-label
      - Full&#2;Access
      + Full&#1;4&#2;Access
      - Full&#2;
      + Full&#1;4&#2;
      - Full"
      + Full&#1;4"
      - div class="uir-tab-list"><div class="uir-tab-list-tabs"><table class="bgtabbar"><tbody><tr><td id="PERM_TABlnk" class="formtabon"><a href="#" id="PERM_TABtxt" class="formtabtext" data-nsps-type="tab" data-nsps-id="PERM_TAB" data-nsps-label="Permissions"><span style="text-decoration:underline">P</span>ermissions</a></td><td id="FORMS_TABlnk" class="formtaboff"><a href="#" id="FORMS_TABtxt" class="formtabtext" data-nsps-type="tab" data-nsps-id="FORMS_TAB" data-nsps-label="Forms"><span style="text-decoration:underline">F</span>orms</a></td></tr></tbody></table></div
      + div id="PERM_TAB_pane_hd" class="unrollformtabheaderexpand"><span class="uir-tab-unroll-label">Permissions</span
      - div class="uir-tab-list"><div class="uir-tab-list-tabs"><table class="bgtabbar"><tbody><tr><td id="tranmachlnk" class="formsubtaboff"><a href="#" id="tranmachtxt" class="formsubtabtext" data-nsps-type="subtab" data-nsps-id="tranmach" data-nsps-label="Transactions"><span style="text-decoration:underline">T</span>ransactions</a></td><td id="setupmachlnk" class="formsubtabon"><a href="#" id="setupmachtxt" class="formsubtabtext" data-nsps-type="subtab" data-nsps-id="setupmach" data-nsps-label="Setup"><span style="text-decoration:underline">S</span>etup</a></td></tr></tbody></table></div
      + div id="tranmach_pane_hd" class="unrollformsubtabheaderexpand"><span class="uir-tab-unroll-label">Transactions</span
      - tranmach" style="display:none">
      + tranmach">
      - >⏎</div>⏎<div id="setupmach_layer
      + >⏎</div>⏎<div id="setupmach_pane_hd" class="unrollformsubtabheaderexpand"><span class="uir-tab-unroll-label">Setup</span></div>⏎<div id="setupmach_layer
      - ">⏎</div
      + ">⏎<form name="setupmach_form" id="setupmach_form"><div class="uir-machine-table-container" data-machine-name="setupmach"><table id="setupmach_splits" class="uir-machine-table"><tbody>⏎<tr id="setupmach_headerrow" class="uir-machine-headerrow"><td>Permission</td><td>Level</td></tr>⏎<tr id="setupmach_row_1" class="uir-machine-row uir-machine-row-odd listtextnonedit"><td>User Access Tokens</td><td>Full</td></tr>⏎<tr id="setupmach_row_2" class="uir-machine-row uir-machine-row-even listtextnonedit"><td>Access Token Management</td><td>Full</td></tr>⏎<tr id="setupmach_row_3" class="uir-machine-row uir-machine-row-odd listtextnonedit"><td>SOAP Web Services</td><td>Full</td></tr>⏎<tr class="uir-machine-row uir-machine-row-odd listtextnonedit uir-machine-row-focused"><td></td><td></td></tr>⏎<tr class="uir-machine-button-row"><td colspan="2"><input type="button" id="setupmach_addedit" value="OK"><input type="button" id="setupmach_clear" value="Cancel"></td></tr>⏎</tbody></table></div></form>⏎</div
      - div></div>⏎<div id="FORMS_TAB_wrapper
      + div></div>⏎<div id="FORMS_TAB_pane_hd" class="unrollformtabheaderexpand"><span class="uir-tab-unroll-label">Forms</span></div>⏎<div id="FORMS_TAB_wrapper
      - FORMS_TAB" style="display:none
      + FORMS_TAB
    `,
  },
];
