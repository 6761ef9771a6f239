// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'new-native-selects',
    from: 'view-administrator',
    about: 'Native selects.',
    path: '/app/setup/accesstoken.nl',
    mode: 'new',
    family: 'token-new-filled',
    fields: {
      application: 'Fulfillment Integration',
      user: 'Dana Whitfield',
      role: 'Fulfillment Integration Role',
    },
    met: ['tokenApplication', 'tokenUser', 'tokenRole'],
    without: ['unmet'],
    patch: String.raw`
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
      - application_fs_lbl_uir_label" class="smallgraytextnolink uir-label"
      + application_fs_lbl_uir_label" class="labelSpanEdit uir-label"
      - application_fs_lbl" class="smallgraytextnolink" data-nsps
      + application_fs_lbl" class="labelSpanEdit" data-nsps
      - Name</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input"> <span class="inputreadonly"
      + Name</a></span></span><span class="uir-field" data-nsps-type="field_input"> <span class="inputreadonly"
      - "> <span class="inputreadonly">Fulfillment
      + "><select class="uir-input-dropdown-native" id="application" name="application"><option value="17" selected>Fulfillment
      - Integration</span> </
      + Integration</option></select></
      - user_fs_lbl_uir_label" class="smallgraytextnolink uir-label"
      + user_fs_lbl_uir_label" class="labelSpanEdit uir-label"
      - user_fs_lbl" class="smallgraytextnolink" data-nsps
      + user_fs_lbl" class="labelSpanEdit" data-nsps
      - User</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input"> <span class="inputreadonly"
      + User</a></span></span><span class="uir-field" data-nsps-type="field_input"> <span class="inputreadonly"
      - > <span class="inputreadonly">Dana Whitfield</span> <
      + ><select class="uir-input-dropdown-native" id="user" name="user"><option value="42" selected>Dana Whitfield</option></select><
      - role_fs_lbl_uir_label" class="smallgraytextnolink uir-label"
      + role_fs_lbl_uir_label" class="labelSpanEdit uir-label"
      - role_fs_lbl" class="smallgraytextnolink" data-nsps
      + role_fs_lbl" class="labelSpanEdit" data-nsps
      - </span><span class="uir-field inputreadonly" data-nsps-type="field_input"> <
      + </span><span class="uir-field" data-nsps-type="field_input"> <
      - > <span class="inputreadonly">Administrator</span> <
      + ><select class="uir-input-dropdown-native" id="role" name="role"><option value="1042" selected>Fulfillment Integration Role</option></select><
      - "smallgraytextnolink uir
      + "labelSpanEdit uir
      - smallgraytextnolink
      + labelSpanEdit
      - field inputreadonly
      + field
      - >⏎ Fulfillment
      + ><span id="tokenname_fs" data-fieldtype="text"><input type="text" class="inputreq input" id="tokenname" name="tokenname" value="Fulfillment
      - Administrator⏎<
      + Fulfillment Integration Role"></span><
      - checkbox_read_unck
      + checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="isinactive_fs_inp" name="isinactive" value="T
      - "31
      + "
      - "id=31
      + "
    `,
  },
  {
    name: 'new-other-ids',
    from: 'new-long-selects',
    about: 'Ids that nobody has met, newer wrapper attribute, English labels.',
    without: ['family'],
    patch: String.raw`
      - :application
      + :custpage_1" data-field-name="custpage_1
      - application_fs_lbl_uir_label
      + custpage_1_fs_lbl_uir_label
      - application_fs_lbl
      + custpage_1_fs_lbl
      - 'application
      + 'custpage_1
      - APPLICATION
      + CUSTPAGE_1
      - input type="text" id="application_display" name="application_display" class="input" placeholder="type then tab
      + span id="custpage_1_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_custpage_1" id="inpt_custpage_16" class="dropdownInput textbox" role="combobox
      - Integration"
      + Integration"><span class="ddarrowSpan"><img id="inpt_custpage_16_arrow" class="i_dropdownarrow" alt=""></span></div>⏎<div class="ns-dropdown" data-name="custpage_1" data-options="[{&quot;value&quot;: &quot;17&quot;, &quot;text&quot;: &quot;Fulfillment Integration&quot;}]" style="display:none"></div><input type="hidden" name="custpage_1" id="hddn_custpage_16" class="nldropdown" value="17"
      - application" name="application" value="17"><a id="application_popup_list" href="#"></a
      + indx_custpage_16" value="0"></span
      - :user
      + :custpage_2" data-field-name="custpage_2
      - user_fs_lbl_uir_label
      + custpage_2_fs_lbl_uir_label
      - user_fs_lbl
      + custpage_2_fs_lbl
      - 'user
      + 'custpage_2
      - USER
      + CUSTPAGE_2
      - input type="text" id="user_display" name="user_display" class="input" placeholder="type then tab" value="Dana Whitfield
      + span id="custpage_2_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_custpage_2" id="inpt_custpage_27" class="dropdownInput textbox" role="combobox" value="Dana Whitfield"><span class="ddarrowSpan"><img id="inpt_custpage_27_arrow" class="i_dropdownarrow" alt=""></span></div>⏎<div class="ns-dropdown" data-name="custpage_2" data-options="[{&quot;value&quot;: &quot;42&quot;, &quot;text&quot;: &quot;Dana Whitfield&quot;}]" style="display:none"></div><input type="hidden" name="custpage_2" id="hddn_custpage_27" class="nldropdown" value="42
      - user" name="user" value="42"><a id="user_popup_list" href="#"></a
      + indx_custpage_27" value="0"></span
      - :role
      + :custpage_3" data-field-name="custpage_3
      - role_fs_lbl_uir_label
      + custpage_3_fs_lbl_uir_label
      - role_fs_lbl
      + custpage_3_fs_lbl
      - 'role
      + 'custpage_3
      - ROLE
      + CUSTPAGE_3
      - input type="text" id="role_display" name="role_display" class="input" placeholder="type then tab
      + span id="custpage_3_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_custpage_3" id="inpt_custpage_38" class="dropdownInput textbox" role="combobox
      - Fulfillment Integration Role"><input
      + Fulfillment Integration Role"><span class="ddarrowSpan"><img id="inpt_custpage_38_arrow" class="i_dropdownarrow" alt=""></span></div>⏎<div class="ns-dropdown" data-name="custpage_3" data-options="[{&quot;value&quot;: &quot;1042&quot;, &quot;text&quot;: &quot;Fulfillment Integration Role&quot;}]" style="display:none"></div><input type="hidden" name="custpage_3" id="hddn_custpage_38" class="nldropdown" value="1042"><input
      - role" name="role" value="1042"><a id="role_popup_list" href="#"></a
      + indx_custpage_38" value="0"></span
      - :tokenname
      + :custpage_4" data-field-name="custpage_4
      - tokenname_fs_lbl_uir_label
      + custpage_4_fs_lbl_uir_label
      - tokenname_fs_lbl
      + custpage_4_fs_lbl
      - 'tokenname
      + 'custpage_4
      - TOKENNAME
      + CUSTPAGE_4
      - tokenname_fs
      + custpage_4_fs
      - tokenname" name="tokenname
      + custpage_4" name="custpage_4
      - :isinactive
      + :isinactive" data-field-name="isinactive
    `,
  },
];
