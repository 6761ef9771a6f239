// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'box-without-state',
    from: 'not-a-reset-link-only',
    about: 'The box has neither class nor input that says its state.',
    fields: { tba: null },
    met: ['integrationName', 'integrationState', 'tbaAuthorizationFlow', 'authorizationCodeGrant'],
    unknown: ['tba'],
    patch: String.raw`
      - "fg_tokenbased
      + "fg_g
      - tr_fg_tokenbased
      + tr_fg_g
      - " data-colnumber="1"><tbody>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:tokenauthflag
      + " data-colnumber="1"><tbody>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:tokenauthflag
      - span class="uir-field" data-nsps-type="field_input"><span id="tokenauthflag_fs
      + span class="uir-field"><span id="tokenauthflag_fs
      - " class="checkbox_read_ck"
      + "
      - tokenauthflag_fs"><img class="checkboximage" src="/images/nav
      + tokenauthflag_fs"><img class="checkboximage" alt="Checked" src="/images/nav
      - gif" alt="Checked
      + gif
      - tokenauthflag_fs_lbl_uir_label" class="checkboxSpan uir-label"
      + tokenauthflag_fs_lbl_uir_label" class="smallgraytextnolink uir-label"
      - tokenauthflag_fs_lbl" class="checkboxSpan" data-nsps
      + tokenauthflag_fs_lbl" class="smallgraytextnolink" data-nsps
      - issuetokenflag" data-nsps-label="TBA: Is
      … -walkthrough="Field:
      +
      - _Authorization_Flow__1790000000009
      + _Authorization_Flow__1790000000008
      - " data-nsps-type="field" data-field-type="text" data-walkthrough="Field:c
      … s="uir-field-wrapper
      +
      - field_Authorization_Code_Grant__17900000000011
      + field_Authorization_Code_Grant__1790000000009
      - >⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:publicclient" data-nsps-label="Public Client" data-nsps-id="field_Public_Client__17900000000012"><span class="uir-field" data-nsps-type="field_input"><span id="publicclient_fs" class="checkbox_read_unck"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="publicclient_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="publicclient_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','publicclient',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:PUBLICCLIENT','')">Public Client</a></span></span></div></td></tr>⏎<
      + >⏎<
    `,
  },
  {
    name: 'custom-form-missing-fields',
    from: 'state-empty',
    about: 'Custom form without State and without the OAuth boxes.',
    fields: { state: null, authorizationCodeGrant: null },
    met: ['integrationName', 'tba'],
    unknown: ['integrationState'],
    without: ['unmet'],
    patch: String.raw`
      - >⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="select" data-walkthrough="Field:state" data-nsps-label="State" data-nsps-id="field_State__1790000000002"><span id="state_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="state_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','state',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:STATE','')">State</a></span></span><span class="uir-field" data-nsps-type="field_input"><span id="state_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_state" id="inpt_state4" class="dropdownInput textbox" role="combobox" value=""><span class="ddarrowSpan"><img id="inpt_state4_arrow" class="i_dropdownarrow" alt=""></span></div>⏎<div class="ns-dropdown" data-name="state" data-options="[{&quot;value&quot;: &quot;&quot;, &quot;text&quot;: &quot;&quot;}]" style="display:none"></div><input type="hidden" name="state" id="hddn_state4" class="nldropdown" value=""><input type="hidden" id="indx_state4" value="0"></span></span></div></td></tr>⏎<
      + >⏎<
      - "fg_tokenbased
      + "fg_g
      - tr_fg_tokenbased
      + tr_fg_g
      - Based_Authentication__1790000000003
      + Based_Authentication__1790000000002
      - >⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:issuetokenflag" data-nsps-label="TBA: IssueToken Endpoint" data-nsps-id="field_TBA:_IssueToken_Endpoint__1790000000004"><span class="uir-field" data-nsps-type="field_input"><span id="issuetokenflag_fs" class="checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="issuetokenflag_fs_inp" name="issuetokenflag" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="issuetokenflag_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="issuetokenflag_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','issuetokenflag',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:ISSUETOKENFLAG','')">TBA: IssueToken Endpoint</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:tbaauthorizationflow" data-nsps-label="TBA: Authorization Flow" data-nsps-id="field_TBA:_Authorization_Flow__1790000000005"><span class="uir-field" data-nsps-type="field_input"><span id="tbaauthorizationflow_fs" class="checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="tbaauthorizationflow_fs_inp" name="tbaauthorizationflow" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="tbaauthorizationflow_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="tbaauthorizationflow_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','tbaauthorizationflow',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:TBAAUTHORIZATIONFLOW','')">TBA: Authorization Flow</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:callbackurl" data-nsps-label="Callback URL" data-nsps-id="field_Callback_URL__1790000000006"><span id="callbackurl_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="callbackurl_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','callbackurl',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:CALLBACKURL','')">Callback URL</a></span></span><span class="uir-field" data-nsps-type="field_input"><span id="callbackurl_fs" data-fieldtype="text"><input type="text" class="inputreq input" id="callbackurl" name="callbackurl" value=""></span></span></div></td></tr>⏎</tbody></table></td></tr></tbody></table>⏎<table class="uir-field-group"><tbody><tr><td id="fg_oauth2" class="fgroup_title" data-nsps-type="fieldgroup" data-nsps-label="OAuth 2.0"><div class="fgroup_title">OAuth 2.0</div></td></tr>⏎<tr id="tr_fg_oauth2" class="uir-fieldgroup-content"><td><table class="table_fields" data-colnumber="1"><tbody>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:authorizationcodegrant" data-nsps-label="Authorization Code Grant" data-nsps-id="field_Authorization_Code_Grant__1790000000007"><span class="uir-field" data-nsps-type="field_input"><span id="authorizationcodegrant_fs" class="checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="authorizationcodegrant_fs_inp" name="authorizationcodegrant" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="authorizationcodegrant_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="authorizationcodegrant_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','authorizationcodegrant',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:AUTHORIZATIONCODEGRANT','')">Authorization Code Grant</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:publicclient" data-nsps-label="Public Client" data-nsps-id="field_Public_Client__1790000000008"><span class="uir-field" data-nsps-type="field_input"><span id="publicclient_fs" class="checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="publicclient_fs_inp" name="publicclient" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="publicclient_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="publicclient_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','publicclient',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:PUBLICCLIENT','')">Public Client</a></span></span></div></td></tr>⏎<
      + >⏎<
    `,
  },
  {
    name: 'custom-form-renamed-tabs',
    from: 'edit-right',
    about:
      'Custom form: tabs and groups have other names, the boxes stand in another tab and a collapsed group.',
    without: ['family'],
    patch: String.raw`
      - "fg_tokenbased
      + "fg_custom1
      - Token-based Authentication"><div class="fgroup_title">Token-based Authentication
      + Anmeldung und Sonstiges"><div class="uir-field-group--collapsible" role="button" aria-expanded="false">Anmeldung und Sonstiges
      - tr_fg_tokenbased
      + tr_fg_custom1
      - tr_fg_custom1" class="uir-fieldgroup-content"><td><table class=
      + tr_fg_custom1" class="uir-fieldgroup-content" style="display:none"><td><table class=
      - >⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:issuetokenflag" data-nsps-label="TBA: IssueToken Endpoint" data-nsps-id="field_TBA:_IssueToken_Endpoint__1790000000008"><span class="uir-field" data-nsps-type="field_input"><span id="issuetokenflag_fs" class="checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="issuetokenflag_fs_inp" name="issuetokenflag" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="issuetokenflag_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="issuetokenflag_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','issuetokenflag',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:ISSUETOKENFLAG','')">TBA: IssueToken Endpoint</a></span></span></div></td></tr>⏎<
      + >⏎<
      - _Authorization_Flow__1790000000009
      + _Authorization_Flow__1790000000008
      - " data-nsps-type="field" data-field-type="text" data-walkthrough="Field:c
      … s="uir-field-wrapper
      +
      - field_Authorization_Code_Grant__17900000000011
      + field_Authorization_Code_Grant__1790000000009
      - >⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:publicclient" data-nsps-label="Public Client" data-nsps-id="field_Public_Client__17900000000012"><span class="uir-field" data-nsps-type="field_input"><span id="publicclient_fs" class="checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="publicclient_fs_inp" name="publicclient" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="publicclient_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="publicclient_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','publicclient',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:PUBLICCLIENT','')">Public Client</a></span></span></div></td></tr>⏎<
      + >⏎<
    `,
  },
  {
    name: 'ids-other-than-expected',
    from: 'not-a-reset-link-only',
    about: 'All ids are others than anybody has met: labels decide.',
    fields: {
      name: 'Fulfillment Integration',
      tba: true,
      tbaAuthorizationFlow: false,
      authorizationCodeGrant: false,
    },
    patch: String.raw`
      - "fg_primary
      + "fg_p
      - tr_fg_primary
      + tr_fg_p
      - :name
      + :custpage_n
      - name_fs_lbl_uir_label
      + custpage_n_fs_lbl_uir_label
      - name_fs_lbl
      + custpage_n_fs_lbl
      - 'name
      + 'custpage_n
      - :NAME
      + :CUSTPAGE_N
      - </div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-long-text" data-nsps-type="field" data-field-type="textarea" data-walkthrough="Field:description
      + </div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="textarea" data-walkthrough="Field:description
      - field" data-field-type="textarea" data-walkthrough="Field:description
      + field" data-field-type="select" data-walkthrough="Field:description
      - description" data-nsps-label="Description" data-nsps-id="field_Description__1790000000002"><span id="description_fs_lbl_uir_label
      + custpage_s" data-nsps-label="State" data-nsps-id="field_State__1790000000002"><span id="custpage_s_fs_lbl_uir_label
      - description_fs_lbl
      + custpage_s_fs_lbl
      - description
      + custpage_s
      - DESCRIPTION','')">Description</a></span>
      … 'APP:FORMLABEL:STATE
      + CUSTPAGE_S
      - >⏎<tr><td><div class="uir-field-wrapper uir-long-text" data-nsps-type="field" data-field-type="textarea" data-walkthrough="Field:note" data-nsps-label="Note" data-nsps-id="field_Note__1790000000004"><span id="note_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="note_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','note',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:NOTE','')">Note</a></span></span><span class="uir-field inputreadonly"><span class="uir-resizable">&nbsp;</span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:applicationid" data-nsps-label="Application ID" data-nsps-id="field_Application_ID__1790000000005"><span id="applicationid_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="applicationid_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','applicationid',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:APPLICATIONID','')">Application ID</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ 5f0c2a9e-7b34-4c1d-9e2f-0a1b2c3d4e5f⏎</span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:datecreated" data-nsps-label="Created" data-nsps-id="field_Created__1790000000006"><span id="datecreated_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="datecreated_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','datecreated',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:DATECREATED','')">Created</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ 24.11.2026 9:15⏎</span></div></td></tr>⏎<
      + >⏎<
      - :tokenauthflag
      + :custpage_a
      - Based_Authentication__1790000000007
      + Based_Authentication__1790000000003
      - "tokenauthflag_fs"
      + "custpage_a_fs"
      - tokenauthflag_fs_lbl_uir_label
      + custpage_a_fs_lbl_uir_label
      - tokenauthflag_fs_lbl
      + custpage_a_fs_lbl
      - tokenauthflag
      + custpage_a
      - TOKENAUTHFLAG
      + CUSTPAGE_A
      - _IssueToken_Endpoint__1790000000008
      + _IssueToken_Endpoint__1790000000004
      - :tbaauthorizationflow
      + :custpage_b
      - _Authorization_Flow__1790000000009
      + _Authorization_Flow__1790000000005
      - "tbaauthorizationflow_fs"
      + "custpage_b_fs"
      - tbaauthorizationflow_fs_lbl_uir_label
      + custpage_b_fs_lbl_uir_label
      - tbaauthorizationflow_fs_lbl
      + custpage_b_fs_lbl
      - tbaauthorizationflow
      + custpage_b
      - TBAAUTHORIZATIONFLOW
      + CUSTPAGE_B
      - field_Callback_URL__17900000000010
      + field_Callback_URL__1790000000006
      - :authorizationcodegrant
      + :custpage_c
      - field_Authorization_Code_Grant__17900000000011
      + field_Authorization_Code_Grant__1790000000007
      - "authorizationcodegrant_fs"
      + "custpage_c_fs"
      - authorizationcodegrant_fs_lbl_uir_label
      + custpage_c_fs_lbl_uir_label
      - authorizationcodegrant_fs_lbl
      + custpage_c_fs_lbl
      - authorizationcodegrant
      + custpage_c
      - AUTHORIZATIONCODEGRANT
      + CUSTPAGE_C
      - field_Public_Client__17900000000012
      + field_Public_Client__1790000000008
    `,
  },
  {
    name: 'label-case-and-marks',
    from: 'ids-other-than-expected',
    about:
      'Labels in upper case in the document, with asterisks and colons; “Token-based authentication (TBA)” is not used.',
    words: {
      'Primary Information': 'PRIMARY INFORMATION',
      State: 'STATE:',
      'Token-based Authentication': 'X',
      'Token-Based Authentication': 'TOKEN-BASED AUTHENTICATION',
      'TBA: IssueToken Endpoint': 'TBA: AUTHORIZATION FLOW',
      'TBA: Authorization Flow': 'AUTHORIZATION CODE GRANT',
    },
    patch: String.raw`
      - custpage_n" data-nsps-label="Name" data-nsps-id="field_Name__1790000000001"><span id="custpage_n_fs_lbl_uir_label
      + n1" data-nsps-label="NAME *" data-nsps-id="field_NAME_*__1790000000001"><span id="n1_fs_lbl_uir_label
      - custpage_n_fs_lbl
      + n1_fs_lbl
      - custpage_n
      + n1
      - CUSTPAGE_N','')">Name
      + N1','')">NAME *
      - :custpage_s
      + :n2
      - custpage_s_fs_lbl_uir_label
      + n2_fs_lbl_uir_label
      - custpage_s_fs_lbl
      + n2_fs_lbl
      - custpage_s
      + n2
      - CUSTPAGE_S
      + N2
      - "fg_tokenbased
      + "fg_g
      - tr_fg_tokenbased
      + tr_fg_g
      - :custpage_a
      + :b1
      - "custpage_a_fs"
      + "b1_fs"
      - custpage_a_fs_lbl_uir_label
      + b1_fs_lbl_uir_label
      - custpage_a_fs_lbl
      + b1_fs_lbl
      - custpage_a
      + b1
      - CUSTPAGE_A
      + B1
      - :issuetokenflag
      + :b2
      - "issuetokenflag_fs"
      + "b2_fs"
      - issuetokenflag_fs_lbl_uir_label
      + b2_fs_lbl_uir_label
      - issuetokenflag_fs_lbl
      + b2_fs_lbl
      - issuetokenflag
      + b2
      - ISSUETOKENFLAG
      + B2
      - :custpage_b
      + :b3
      - "custpage_b_fs"
      + "b3_fs"
      - custpage_b_fs_lbl_uir_label
      + b3_fs_lbl_uir_label
      - custpage_b_fs_lbl
      + b3_fs_lbl
      - custpage_b
      + b3
      - CUSTPAGE_B
      + B3
      - >⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:callbackurl" data-nsps-label="Callback URL" data-nsps-id="field_Callback_URL__1790000000006"><span id="callbackurl_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="callbackurl_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','callbackurl',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:CALLBACKURL','')">Callback URL</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎&nbsp;⏎</span></div></td></tr>⏎</tbody></table></td></tr></tbody></table>⏎<table class="uir-field-group"><tbody><tr><td id="fg_oauth2" class="fgroup_title" data-nsps-type="fieldgroup" data-nsps-label="OAuth 2.0"><div class="fgroup_title">OAuth 2.0</div></td></tr>⏎<tr id="tr_fg_oauth2" class="uir-fieldgroup-content"><td><table class="table_fields" data-colnumber="1"><tbody>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:custpage_c" data-nsps-label="Authorization Code Grant" data-nsps-id="field_Authorization_Code_Grant__1790000000007"><span class="uir-field" data-nsps-type="field_input"><span id="custpage_c_fs" class="checkbox_read_unck"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="custpage_c_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="custpage_c_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','custpage_c',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:CUSTPAGE_C','')">Authorization Code Grant</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:publicclient" data-nsps-label="Public Client" data-nsps-id="field_Public_Client__1790000000008"><span class="uir-field" data-nsps-type="field_input"><span id="publicclient_fs" class="checkbox_read_unck"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="publicclient_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="publicclient_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','publicclient',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:PUBLICCLIENT','')">Public Client</a></span></span></div></td></tr>⏎<
      + >⏎<
    `,
  },
];
