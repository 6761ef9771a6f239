// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'boxes-by-class-only',
    from: 'state-native-select',
    about: 'Boxes in edit mode without an input inside: the class alone says what is ticked.',
    patch: String.raw`
      - select class="uir-input-dropdown-native"
      … val</option></select
      + span id="state_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_state" id="inpt_state5" class="dropdownInput textbox" role="combobox" value="Enabled"><span class="ddarrowSpan"><img id="inpt_state5_arrow" class="i_dropdownarrow" alt=""></span></div>⏎<div class="ns-dropdown" data-name="state" data-options="[{&quot;value&quot;: &quot;A&quot;, &quot;text&quot;: &quot;Enabled&quot;}, {&quot;value&quot;: &quot;B&quot;, &quot;text&quot;: &quot;Blocked&quot;}, {&quot;value&quot;: &quot;W&quot;, &quot;text&quot;: &quot;Waiting for Approval&quot;}]" style="display:none"></div><input type="hidden" name="state" id="hddn_state5" class="nldropdown" value="A"><input type="hidden" id="indx_state5" value="0"></span
      - " onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="tokenauthflag_fs_inp" name="tokenauthflag" value="T" checked
      + "
      - " onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="i
      … etokenflag" value="T
      +
      - " onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="tbaauthorizationflow_fs_inp" name="tbaauthorizationflow" value="T"
      + "
      - " onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="a
      … ncodegrant" value="T
      +
      - " onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="publicclient_fs_inp" name="publicclient" value="T"
      + "
    `,
  },
  {
    name: 'boxes-disabled',
    from: 'state-empty',
    about: 'A role that may not edit: boxes are disabled, other inputs are read-only.',
    fields: {
      name: 'Fulfillment Integration',
      tba: true,
      tbaAuthorizationFlow: false,
      authorizationCodeGrant: false,
    },
    met: ['integrationName', 'integrationState', 'tba', 'tbaAuthorizationFlow', 'authorizationCodeGrant'],
    without: ['unmet'],
    patch: String.raw`
      - Integration">
      + Integration" readonly>
      - value=""><span
      + value="Enabled" disabled><span
      - : &quot;&quot;,
      + : &quot;1&quot;,
      - quot;&
      + quot;Enabled&
      - " value=""><input
      + " value="1"><input
      - checkbox_ck
      + checkbox_disabled_ck
      - checked>
      + checked disabled>
      - issuetokenflag_fs" class="checkbox_unck" onclick="
      + issuetokenflag_fs" class="checkbox_disabled_unck" onclick="
      - issuetokenflag" value="T"><img class="
      + issuetokenflag" value="T" disabled><img class="
      - tbaauthorizationflow_fs" class="checkbox_unck" onclick="
      + tbaauthorizationflow_fs" class="checkbox_disabled_unck" onclick="
      - tbaauthorizationflow" value="T"><img class="
      + tbaauthorizationflow" value="T" disabled><img class="
      - authorizationcodegrant_fs" class="checkbox_unck" onclick="
      + authorizationcodegrant_fs" class="checkbox_disabled_unck" onclick="
      - authorizationcodegrant" value="T"><img class="
      + authorizationcodegrant" value="T" disabled><img class="
      - checkbox_unck
      + checkbox_disabled_unck
      - T"><
      + T" disabled><
    `,
  },
  {
    name: 'boxes-inline-tag',
    from: 'not-a-reset-link-only',
    about: 'Boxes with the wrapper class of inline tags, captions swapped on purpose: only the class counts.',
    fields: {
      name: 'Fulfillment Integration',
      tba: true,
      tbaAuthorizationFlow: false,
      authorizationCodeGrant: false,
    },
    words: { 'Token-based Authentication': 'X', Checked: 'Unchecked', Unchecked: 'Checked' },
    patch: String.raw`
      - "fg_tokenbased
      + "fg_g
      - tr_fg_tokenbased
      + tr_fg_g
      - colnumber="1"><tbody>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:tokenauthflag
      + colnumber="1"><tbody>⏎<tr><td><div class="uir-field-wrapper uir-inline-tag" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:tokenauthflag
      - onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:i
      … ld-wrapper uir-onoff
      + inline-tag
      - _Authorization_Flow__1790000000009
      + _Authorization_Flow__1790000000008
      - wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:callbackurl" data-nsps-label="Callback URL" data-nsps-id="field_Callback_URL__17900000000010"><span id="callbackurl_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="callbackurl_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','callbackurl',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:CALLBACKURL','')">Callback URL</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎&nbsp;⏎</span></div></td></tr>⏎</tbody></table></td></tr></tbody></table>⏎<table class="uir-field-group"><tbody><tr><td id="fg_oauth2" class="fgroup_title" data-nsps-type="fieldgroup" data-nsps-label="OAuth 2.0"><div class="fgroup_title">OAuth 2.0</div></td></tr>⏎<tr id="tr_fg_oauth2" class="uir-fieldgroup-content"><td><table class="table_fields" data-colnumber="1"><tbody>⏎<tr><td><div class="uir-field-wrapper uir-onoff
      + wrapper uir-inline-tag
      - field_Authorization_Code_Grant__17900000000011
      + field_Authorization_Code_Grant__1790000000009
      - >⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:publicclient" data-nsps-label="Public Client" data-nsps-id="field_Public_Client__17900000000012"><span class="uir-field" data-nsps-type="field_input"><span id="publicclient_fs" class="checkbox_read_unck"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="publicclient_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="publicclient_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','publicclient',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:PUBLICCLIENT','')">Public Client</a></span></span></div></td></tr>⏎<
      + >⏎<
    `,
  },
];
