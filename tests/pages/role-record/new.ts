// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'new-blank',
    from: 'view-not-loaded',
    about: 'A new role with nothing in it.',
    path: '/app/setup/role.nl',
    mode: 'new',
    fields: { name: '' },
    met: ['roleActive'],
    unmet: [
      'roleName',
      'centerType',
      'permission-ADMI_MANAGE_OWN_OAUTH_TOKENS',
      'permission-ADMI_MANAGE_OAUTH_TOKENS',
      'permission-ADMI_WEBSERVICES',
      'permission-TRAN_SALESORD',
      'permission-TRAN_ITEMSHIP',
      'permission-TRAN_PURCHORD',
    ],
    without: ['lines', 'unknown'],
    patch: String.raw`
      - >Role: Fulfillment Integration Role
      + >Role
      - h1><div class="uir-record-name">Fulfillment Integration Role</div
      + h1
      - tbl_edit
      + tbl_submitter
      - tr_edit
      + tr_submitter
      - tdbody_edit
      + tdbody_submitter
      - button" id="edit" name="edit
      + submit" id="submitter" name="submitter
      - Edit
      + Save
      - tbl__back
      + tbl__cancel
      - tr__back
      + tr__cancel
      - tdbody__back
      + tdbody__cancel
      - _back" name="_back
      + _cancel" name="_cancel
      - Back
      + Cancel
      - tbl_new
      + tbl_resetter
      - tr_new
      + tr_resetter
      - tdbody_new
      + tdbody_resetter
      - new" name="new
      + resetter" name="resetter
      - New
      + Reset
      - name_fs_lbl_uir_label" class="smallgraytextnolink uir-label"
      + name_fs_lbl_uir_label" class="labelSpanEdit uir-label"
      - name_fs_lbl" class="smallgraytextnolink" data-nsps
      + name_fs_lbl" class="labelSpanEdit" data-nsps
      - span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ Fulfillment
      + span></span><span class="uir-field" data-nsps-type="field_input">⏎ Fulfillment
      - >⏎ Fulfillment Integration Role⏎<
      + ><span id="name_fs" data-fieldtype="text"><input type="text" class="inputreq input" id="name" name="name" value=""></span><
      - scriptid_fs_lbl_uir_label" class="smallgraytextnolink uir-label"
      + scriptid_fs_lbl_uir_label" class="labelSpanEdit uir-label"
      - scriptid_fs_lbl" class="smallgraytextnolink" data-nsps
      + scriptid_fs_lbl" class="labelSpanEdit" data-nsps
      - </span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ customrole1042
      + </span><span class="uir-field" data-nsps-type="field_input">⏎ customrole1042
      - >⏎ customrole1042⏎<
      + ><span id="scriptid_fs" data-fieldtype="text"><input type="text" class="inputreq input" id="scriptid" name="scriptid" value="customrole1042"></span><
      - "smallgraytextnolink uir
      + "labelSpanEdit uir
      - smallgraytextnolink
      + labelSpanEdit
      - field inputreadonly
      + field
      - > <span class="inputreadonly">Classic Center</span> <
      + ><span id="centertype_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_centertype" id="inpt_centertype5" class="dropdownInput textbox" role="combobox" value=""><span class="ddarrowSpan"><img id="inpt_centertype5_arrow" class="i_dropdownarrow" alt=""></span></div>⏎<div class="ns-dropdown" data-name="centertype" data-options="[{&quot;value&quot;: &quot;CLASSIC&quot;, &quot;text&quot;: &quot;&quot;}]" style="display:none"></div><input type="hidden" name="centertype" id="hddn_centertype5" class="nldropdown" value="CLASSIC"><input type="hidden" id="indx_centertype5" value="0"></span><
      - isinactive_fs" class="checkbox_read_unck"><img class
      + isinactive_fs" class="checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="isinactive_fs_inp" name="isinactive" value="T"><img class
      - issinglesignononly_fs" class="checkbox_read_unck"><img class
      + issinglesignononly_fs" class="checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="issinglesignononly_fs_inp" name="issinglesignononly" value="T"><img class
      - checkbox_read_unck
      + checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="iswebserviceonlyrole_fs_inp" name="iswebserviceonlyrole" value="T
      - "1042
      + "
      - "id=1042
      + "
      - ">⏎</
      + ">⏎<input type="hidden" name="setupmachfields" id="setupmachfields" value="permkey1_display&#1;permkey1&#1;permlevel1_display&#1;permlevel1">⏎<input type="hidden" name="setupmachdata" id="setupmachdata" value="">⏎<input type="hidden" name="tranmachfields" id="tranmachfields" value="permkey1_display&#1;permkey1&#1;permlevel1_display&#1;permlevel1">⏎<input type="hidden" name="tranmachdata" id="tranmachdata" value="">⏎</
      - RESTRICT_TABlnk
      + FORMS_TABlnk
      - RESTRICT_TABtxt
      + FORMS_TABtxt
      - RESTRICT_TAB" data-nsps-label="Restrictions
      + FORMS_TAB" data-nsps-label="Forms
      - R</span>estrictions
      + F</span>orms
      - formsubtabon
      + formsubtaboff
      - repomachlnk" class="formsubtaboff"><a hr
      … class="formsubtaboff
      + setupmachlnk" class="formsubtabon
      - tranmach">⏎<
      + tranmach" style="display:none">⏎<form name="tranmach_form" id="tranmach_form"><
      - id="tranmach_div" data-nsps-type="sublist" data-nsps-id
      + data-machine-name
      - tranmach_splits" class="uir-machine-table"><tbody>⏎<tr class="uir-machine-headerrow"><td class="listheadertd listheadertextb
      + tranmach_splits" class="uir-machine-table"><tbody>⏎<tr id="tranmach_headerrow" class="uir-machine-headerrow"><td class="listheadertd listheadertextb
      - td class="listheadertd listheadertextb" data-nsps-type="columnheader" data-nsps-id="columnheader_tranmach_permkey1" data-label="Permission"><div class="listheader">Permission</div></td><td class="listheadertd listheadertextb" data-nsps-type="columnheader" data-nsps-id="columnheader_tranmach_permlevel1" data-label="Level"><div class="listheader">Level</div>
      + td>Permission</td><td>Level
      - odd"><td class="listtexthl" data-ns-tooltip="PERMISSION">Sales Order</td><td class="listtexthl" data-ns-tooltip="LEVEL">Full
      + odd listtextnonedit uir-machine-row-focused"><td></td><td>
      - row uir-machine-row-even"><td class="lis
      … r</td><td class="listtexthl" data-ns-tooltip="LEVEL">Full
      + button-row"><td colspan="2"><input type="button" id="tranmach_addedit" value="OK"><input type="button" id="tranmach_clear" value="Cancel">
      - >⏎</tbody></table></div>⏎</div>⏎<div id="repomach_layer
      + >⏎</tbody></table></div></form>⏎</div>⏎<div id="repomach_layer
      - >⏎<div id="repomach_layer" data-nsps-layer="repomach" style="display:none">⏎<div class="uir-machine-table-container" id="repomach_div" data-nsps-type="sublist" data-nsps-id="repomach"><table id="repomach_splits" class="uir-machine-table"><tbody>⏎<tr class="uir-machine-headerrow"><td class="listheadertd listheadertextb" data-nsps-type="columnheader" data-nsps-id="columnheader_repomach_permkey" data-label="Permission"><div class="listheader">Permission</div></td><td class="listheadertd listheadertextb" data-nsps-type="columnheader" data-nsps-id="columnheader_repomach_permlevel" data-label="Level"><div class="listheader">Level</div></td></tr>⏎<tr><td class="uir-nodata-row listtexthl" colspan="2">No records to show.</td></tr>⏎</tbody></table></div>⏎</div>⏎<
      + >⏎<
      - setupmach" style="display:none">⏎<
      + setupmach">⏎<form name="setupmach_form" id="setupmach_form"><
      - id="setupmach_div" data-nsps-type="sublist" data-nsps-id
      + data-machine-name
      - tbody>⏎<tr class="uir-
      + tbody>⏎<tr id="setupmach_headerrow" class="uir-
      - td class="listheadertd listheadertextb" data-nsps-type="columnheader" data-nsps-id="columnheader_setupmach_permkey" data-label="Permission"><div class="listheader">Permission</div></td><td class="listheadertd listheadertextb" data-nsps-type="columnheader" data-nsps-id="columnheader_setupmach_permlevel" data-label="Level"><div class="listheader">Level</div></td></tr>⏎<tr><td class="listtexthl" colspan="2"><img src="/images/icons/loading_spinner.gif" alt="
      + td>Permission</td><td>Level</td></tr>⏎<tr class="uir-machine-row uir-machine-row-odd listtextnonedit uir-machine-row-focused"><td></td><td></td></tr>⏎<tr class="uir-machine-button-row"><td colspan="2"><input type="button" id="setupmach_addedit" value="OK"><input type="button" id="setupmach_clear" value="Cancel
      - table></div>⏎</div>
      + table></div></form>⏎</div>
      - RESTRICT_TAB_wrapper
      + FORMS_TAB_wrapper
      - "RESTRICT_TAB"
      + "FORMS_TAB"
      - RESTRICT_TAB_div"><form id="RESTRICT_TAB_form" name="RESTRICT_TAB_form
      + FORMS_TAB_div"><form id="FORMS_TAB_form" name="FORMS_TAB_form
    `,
  },
  {
    name: 'new-customised',
    from: 'edit-count-differs-no-table',
    about: 'A standard role is being customised: its name is offered, the Setup permissions are missing.',
    path: '/app/setup/role.nl?template=12',
    mode: 'new',
    met: [
      'centerType',
      'roleActive',
      'permission-TRAN_SALESORD',
      'permission-TRAN_ITEMSHIP',
      'permission-TRAN_PURCHORD',
    ],
    unmet: [
      'roleName',
      'permission-ADMI_MANAGE_OWN_OAUTH_TOKENS',
      'permission-ADMI_MANAGE_OAUTH_TOKENS',
      'permission-ADMI_WEBSERVICES',
    ],
    without: ['lines', 'unknown'],
    patch: String.raw`
      - <div class="uir-record-name">Fulfillment Integration Role</div><
      + <
      - Fulfillment Integration Role
      + Custom Warehouse
      - "1042
      + "
      - "id=1042&amp;e=T
      + "
      - User Access Tokens&#1;ADMI_MANAGE_OWN_OAUTH_TOKENS
      … ADMI_WEBSERVICES&#1;Full
      + Integration Application&#1;ADMI_INTEGRAPP&#1;Full&#1;4
      - ">⏎</div
      + ">⏎<form name="setupmach_form" id="setupmach_form"><div class="uir-machine-table-container" data-machine-name="setupmach"><table id="setupmach_splits" class="uir-machine-table"><tbody>⏎<tr id="setupmach_headerrow" class="uir-machine-headerrow"><td>Permission</td><td>Level</td></tr>⏎<tr id="setupmach_row_1" class="uir-machine-row uir-machine-row-odd listtextnonedit"><td>Integration Application</td><td>Full</td></tr>⏎<tr class="uir-machine-row uir-machine-row-odd listtextnonedit uir-machine-row-focused"><td></td><td></td></tr>⏎<tr class="uir-machine-button-row"><td colspan="2"><input type="button" id="setupmach_addedit" value="OK"><input type="button" id="setupmach_clear" value="Cancel"></td></tr>⏎</tbody></table></div></form>⏎</div
    `,
  },
];
