// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'state-empty',
    from: 'edit-right',
    about: 'The state is not chosen yet.',
    met: ['integrationName', 'tba', 'tbaAuthorizationFlow', 'authorizationCodeGrant'],
    unmet: ['integrationState'],
    without: ['family', 'fields'],
    patch: String.raw`
      - "fg_primary
      + "fg_p
      - tr_fg_primary
      + tr_fg_p
      - <label class="uir-required-icon" aria-hidden="true">*</label><
      + <
      - textarea" data-walkthrough="Field:descri
      … d" data-field-type="
      +
      - field_State__1790000000003
      + field_State__1790000000002
      - "inpt_state5"
      + "inpt_state4"
      - "Enabled
      + "
      - inpt_state5_arrow
      + inpt_state4_arrow
      - ;A&
      + ;&
      - Enabled&quot;}, {&quot;value&quot;: &quo
      … Waiting for Approval
      +
      - hddn_state5
      + hddn_state4
      - "A"
      + ""
      - indx_state5
      + indx_state4
      - >⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="textarea" data-walkthrough="Field:note" data-nsps-label="Note" data-nsps-id="field_Note__1790000000004"><span id="note_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="note_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','note',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:NOTE','')">Note</a></span></span><span class="uir-field"><textarea class="input textarea" id="note" name="note"></textarea></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:applicationid" data-nsps-label="Application ID" data-nsps-id="field_Application_ID__1790000000005"><span id="applicationid_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="applicationid_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','applicationid',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:APPLICATIONID','')">Application ID</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ 5f0c2a9e-7b34-4c1d-9e2f-0a1b2c3d4e5f⏎</span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:datecreated" data-nsps-label="Created" data-nsps-id="field_Created__1790000000006"><span id="datecreated_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="datecreated_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','datecreated',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:DATECREATED','')">Created</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ 24.11.2026 9:15⏎</span></div></td></tr>⏎<
      + >⏎<
      - Based_Authentication__1790000000007
      + Based_Authentication__1790000000003
      - _IssueToken_Endpoint__1790000000008
      + _IssueToken_Endpoint__1790000000004
      - _Authorization_Flow__1790000000009
      + _Authorization_Flow__1790000000005
      - field_Callback_URL__17900000000010
      + field_Callback_URL__1790000000006
      - field_Authorization_Code_Grant__17900000000011
      + field_Authorization_Code_Grant__1790000000007
      - field_Public_Client__17900000000012
      + field_Public_Client__1790000000008
    `,
  },
  {
    name: 'state-long-select',
    from: 'state-native-select',
    about: 'The state is the kind of select in which one types.',
    patch: String.raw`
      - select class="uir-input-dropdown-native
      + input type="text" id="state_display" name="state_display" class="input" placeholder="type then tab" value="Enabled"><input type="hidden
      - "><option value="A" selected>Enabled</option><option value="B">Blocked</option><option value="W">Waiting for Approval</option></select
      + " value="A"><a id="state_popup_list" href="#"></a
    `,
  },
  {
    name: 'state-native-select',
    from: 'not-a-checksum-list',
    about: 'The state is a native select.',
    path: '/app/common/integration/integrapp.nl?id=17&e=T',
    mode: 'edit',
    fields: {
      name: 'Fulfillment Integration',
      tba: true,
      tbaAuthorizationFlow: false,
      authorizationCodeGrant: false,
    },
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
      - name_fs_lbl_uir_label" class="smallgraytextnolink uir-label"
      + name_fs_lbl_uir_label" class="labelSpanEdit uir-label"
      - name_fs_lbl" class="smallgraytextnolink" data-nsps
      + name_fs_lbl" class="labelSpanEdit" data-nsps
      - Name</a></span></
      + Name</a><label class="uir-required-icon" aria-hidden="true">*</label></span></
      - span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ Fulfillment
      + span></span><span class="uir-field" data-nsps-type="field_input">⏎ Fulfillment
      - >⏎ Fulfillment Integration⏎<
      + ><span id="name_fs" data-fieldtype="text"><input type="text" class="inputreq input" id="name" name="name" value="Fulfillment Integration"></span><
      - </div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-long-text" data-nsps-type="field" data-field-type="textarea" data-walkthrough="Field:description
      + </div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="textarea" data-walkthrough="Field:description
      - description_fs_lbl_uir_label" class="smallgraytextnolink uir-label"
      + description_fs_lbl_uir_label" class="labelSpanEdit uir-label"
      - description_fs_lbl" class="smallgraytextnolink" data-nsps
      + description_fs_lbl" class="labelSpanEdit" data-nsps
      - Description</a></span></span><span class="uir-field inputreadonly"><span class="uir-resizable">&nbsp;</span></span></div></td></tr>⏎<tr>
      + Description</a></span></span><span class="uir-field"><textarea class="input textarea" id="description" name="description"></textarea></span></div></td></tr>⏎<tr>
      - state_fs_lbl_uir_label" class="smallgraytextnolink uir-label"
      + state_fs_lbl_uir_label" class="labelSpanEdit uir-label"
      - state_fs_lbl" class="smallgraytextnolink" data-nsps
      + state_fs_lbl" class="labelSpanEdit" data-nsps
      - </span><span class="uir-field inputreadonly" data-nsps-type="field_input"> <
      + </span><span class="uir-field" data-nsps-type="field_input"> <
      - > <span class="inputreadonly">Enabled</span> <
      + ><select class="uir-input-dropdown-native" id="state" name="state"><option value="A" selected>Enabled</option><option value="B">Blocked</option><option value="W">Waiting for Approval</option></select><
      - wrapper uir-long-text
      + wrapper
      - note_fs_lbl_uir_label" class="smallgraytextnolink uir-label"
      + note_fs_lbl_uir_label" class="labelSpanEdit uir-label"
      - note_fs_lbl" class="smallgraytextnolink" data-nsps
      + note_fs_lbl" class="labelSpanEdit" data-nsps
      - field inputreadonly"><span class="uir-resizable">&nbsp;</span
      + field"><textarea class="input textarea" id="note" name="note"></textarea
      - =17"
      + =17&amp;e=T"
      - checkbox_read_ck"
      + checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="tokenauthflag_fs_inp" name="tokenauthflag" value="T" checked
      - issuetokenflag_fs" class="checkbox_read_unck"><img class
      + issuetokenflag_fs" class="checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="issuetokenflag_fs_inp" name="issuetokenflag" value="T"><img class
      - tbaauthorizationflow_fs" class="checkbox_read_unck"><img class
      + tbaauthorizationflow_fs" class="checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="tbaauthorizationflow_fs_inp" name="tbaauthorizationflow" value="T"><img class
      - callbackurl_fs_lbl_uir_label" class="smallgraytextnolink uir-label"
      + callbackurl_fs_lbl_uir_label" class="labelSpanEdit uir-label"
      - callbackurl_fs_lbl" class="smallgraytextnolink" data-nsps
      + callbackurl_fs_lbl" class="labelSpanEdit" data-nsps
      - ></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎&
      + ></span><span class="uir-field" data-nsps-type="field_input">⏎&
      - >⏎&nbsp;⏎<
      + ><span id="callbackurl_fs" data-fieldtype="text"><input type="text" class="inputreq input" id="callbackurl" name="callbackurl" value=""></span><
      - authorizationcodegrant_fs" class="checkbox_read_unck"><img class
      + authorizationcodegrant_fs" class="checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="authorizationcodegrant_fs_inp" name="authorizationcodegrant" value="T"><img class
      - checkbox_read_unck
      + checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="publicclient_fs_inp" name="publicclient" value="T
      - >⏎<table id="files_splits" class="listtable uir-list-table"><tbody><tr class="uir-list-headerrow"><td>Name</td><td>SHA-256</td></tr>⏎<tr class="uir-list-row-tr"><td class="listtexthl">Consumer Key</td><td class="listtexthl">87c20e698be724262b35abcd70034a5cf47092078bf64b16bcb5164560e21a7c</td></tr>⏎<tr class="uir-list-row-tr"><td class="listtexthl">Consumer Secret</td><td class="listtexthl">eb2817894f56f95bbaa0d5ad819293401cb9769041f74cf831624dc865d5c29d</td></tr>⏎<tr class="uir-list-row-tr"><td class="listtexthl">readme.txt</td><td class="listtexthl">30154026ab48de871957148a576392a29e5a8a994320b0b39b292622cd20c0e6</td></tr>⏎</tbody></table>⏎<
      + >⏎<
    `,
  },
];
