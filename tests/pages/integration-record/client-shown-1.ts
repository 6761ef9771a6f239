// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'client-view-right',
    from: 'client-edit-right',
    about: 'The saved record; its values are not shown any more.',
    path: '/app/common/integration/integrapp.nl?id=17',
    mode: 'view',
    family: 'client-view-right',
    patch: String.raw`
      - tbl_submitter" class
      … alue="Cancel
      + tbl_edit" class="uir-button"><tbody><tr id="tr_edit" class="pgBntG"><td id="tdbody_edit" class="bntBgB"><input type="button" id="edit" name="edit" class="rndbuttoninpt bntBgT" value="Edit" data-nsps-type="button"></td></tr></tbody></table></td><td><table id="tbl__back" class="uir-button"><tbody><tr id="tr__back" class="pgBntG"><td id="tdbody__back" class="bntBgB"><input type="button" id="_back" name="_back" class="rndbuttoninpt bntBgT" value="Back
      - labelSpanEdit uir-label" data-nsps-type="field_label"><span id="name_fs_lbl" class="labelSpanEdit
      + smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="name_fs_lbl" class="smallgraytextnolink
      - label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="n
      … bl" class="labelSpanEdit
      + /span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ Fulfillment Integration⏎</span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:state" data-nsps-label="State" data-nsps-id="field_State__1790000000002"><span id="state_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="state_fs_lbl" class="smallgraytextnolink
      - label class="uir-req
      … ="0"></span>
      + /span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ Enabled⏎
      - &amp;e=T
      +
      - checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="tokenauthflag_fs_inp" name="tokenauthflag" value="T
      + checkbox_read_unck
      - checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="issuetokenflag_fs_inp" name="issuetokenflag" value="T
      + checkbox_read_unck
      - checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="tbaauthorizationflow_fs_inp" name="tbaauthorizationflow" value="T
      + checkbox_read_unck
      - labelSpanEdit uir-label" data-nsps-type="field_label"><span id="callbackurl_fs_lbl" class="labelSpanEdit
      + smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="callbackurl_fs_lbl" class="smallgraytextnolink
      - " data-nsps-type="field_input"><span id="callbackurl_fs" data-fieldtype="text"><input type="text" class="inputreq input" id="callbackurl" name="callbackurl" value=""></span>
      +  inputreadonly" data-nsps-type="field_input">⏎ ⏎
      - checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="authorizationcodegrant_fs_inp" name="authorizationcodegrant" value="T
      + checkbox_read_unck
      - checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="publicclient_fs_inp" name="publicclient" value="T
      + checkbox_read_unck
      - checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="oauth2clientcredentials_fs_inp" name="oauth2clientcredentials" value="T" checked
      + checkbox_read_ck"
      - labelSpanEdit uir-label" data-nsps-type="field_label"><span id="redirecturi_fs_lbl" class="labelSpanEdit
      + smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="redirecturi_fs_lbl" class="smallgraytextnolink
      - " data-nsps-type="field_input"><span id="redirecturi_fs" data-fieldtype="text"><input type="text" class="inputreq input" id="redirecturi" name="redirecturi" value=""></span>
      +  inputreadonly" data-nsps-type="field_input">⏎ ⏎
      - checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="restletscope_fs_inp" name="restletscope" value="T
      + checkbox_read_unck
      - checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="restwebservicesscope_fs_inp" name="restwebservicesscope" value="T" checked
      + checkbox_read_ck"
      - checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="suiteanalyticsscope_fs_inp" name="suiteanalyticsscope" value="T
      + checkbox_read_unck
      - checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="mcpscope_fs_inp" name="mcpscope" value="T
      + checkbox_read_unck
    `,
  },
  {
    name: 'client-view-wrong',
    from: 'client-view-right',
    about: 'The saved record waits for approval, without grant and scope.',
    fields: {
      name: 'Fulfillment Integration',
      tba: false,
      tbaAuthorizationFlow: true,
      authorizationCodeGrant: false,
      clientCredentialsGrant: false,
      restletsScope: false,
      restScope: false,
      analyticsScope: false,
      assistantScope: false,
    },
    met: ['integrationName', 'restletsScope', 'analyticsScope', 'assistantScope', 'authorizationCodeGrant'],
    unmet: ['integrationState', 'clientCredentialsGrant', 'restScope', 'tbaAuthorizationFlow'],
    without: ['family'],
    patch: String.raw`
      - Enabled
      + Waiting for Approval
      - tbaauthorizationflow_fs" class="checkbox_read_unck"><img class
      + tbaauthorizationflow_fs" class="checkbox_read_ck"><img class
      -  src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="tbaauthorizationflow_fs_lbl_uir_label
      +  src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="tbaauthorizationflow_fs_lbl_uir_label
      - oauth2clientcredentials_fs" class="checkbox_read_ck"><img class
      + oauth2clientcredentials_fs" class="checkbox_read_unck"><img class
      -  src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="oauth2clientcredentials_fs_lbl_uir_label
      +  src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="oauth2clientcredentials_fs_lbl_uir_label
      - restwebservicesscope_fs" class="checkbox_read_ck"><img class
      + restwebservicesscope_fs" class="checkbox_read_unck"><img class
      -  src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="restwebservicesscope_fs_lbl_uir_label
      +  src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="restwebservicesscope_fs_lbl_uir_label
    `,
  },
  {
    name: 'client-view-with-tba',
    from: 'client-view-right',
    about:
      'The grant was added to a record of token-based authentication: NetSuite shows nothing then (sure).',
    fields: {
      name: 'Fulfillment Integration',
      tba: true,
      tbaAuthorizationFlow: false,
      authorizationCodeGrant: false,
      clientCredentialsGrant: true,
      restletsScope: false,
      restScope: true,
      analyticsScope: false,
      assistantScope: false,
    },
    patch: String.raw`
      - tokenauthflag_fs" class="checkbox_read_unck"><img class
      + tokenauthflag_fs" class="checkbox_read_ck"><img class
      -  src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="tokenauthflag_fs_lbl_uir_label
      +  src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="tokenauthflag_fs_lbl_uir_label
    `,
  },
  {
    name: 'client-shown',
    from: 'client-view-right',
    about:
      'The pair after the first save: the first is the Client ID, the second no part of client credentials.',
    captured: [
      '64dbdc38ede19b85cac8beccc15d52debb1a30e42c2fa15716ce95ac0913ad09',
      '20ac0c53cb87744428e8da2d0f841f8044ce549c25358f903a7fa19d164950d0',
    ],
    patch: String.raw`
      - table>⏎</form>
      + table>⏎<table class="uir-field-group"><tbody><tr><td id="fg_clientcredentials" class="fgroup_title" data-nsps-type="fieldgroup" data-nsps-label="Client Credentials"><div class="fgroup_title">Client Credentials</div></td></tr>⏎<tr id="tr_fg_clientcredentials" class="uir-fieldgroup-content"><td><table class="table_fields" data-colnumber="1"><tbody>⏎<tr><td><div class="uir-one-time-warning">Warning: For security reasons, this is the only time that the Client Credentials values are displayed. After you leave this page, they cannot be retrieved from the system.</div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:x1" data-nsps-label="Consumer Key / Client ID" data-nsps-id="field_Consumer_Key_/_Client_ID__17900000000017"><span id="x1_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="x1_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','x1',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:X1','')">Consumer Key / Client ID</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ 64dbdc38ede19b85cac8beccc15d52debb1a30e42c2fa15716ce95ac0913ad09⏎</span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:x2" data-nsps-label="Consumer Secret / Client Secret" data-nsps-id="field_Consumer_Secret_/_Client_Secret__17900000000018"><span id="x2_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="x2_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','x2',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:X2','')">Consumer Secret / Client Secret</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ 20ac0c53cb87744428e8da2d0f841f8044ce549c25358f903a7fa19d164950d0⏎</span></div></td></tr>⏎</tbody></table></td></tr></tbody></table>⏎</form>
    `,
  },
  {
    name: 'client-shown-with-tba',
    from: 'client-shown',
    about: 'The pair of a record that serves both.',
    fields: {
      name: 'Fulfillment Integration',
      tba: true,
      tbaAuthorizationFlow: false,
      authorizationCodeGrant: false,
      clientCredentialsGrant: true,
      restletsScope: false,
      restScope: true,
      analyticsScope: false,
      assistantScope: false,
    },
    captured: [
      'de7eed0461f3f3eaa968ae213ad5c43ff60b818ef6a55b8ae58f569aac5f178d',
      '8017c6f6439d134b504b4019aa5464eed468bbcc281738417d95c72508cec83d',
    ],
    patch: String.raw`
      - tokenauthflag_fs" class="checkbox_read_unck"><img class
      + tokenauthflag_fs" class="checkbox_read_ck"><img class
      -  src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="tokenauthflag_fs_lbl_uir_label
      +  src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="tokenauthflag_fs_lbl_uir_label
      - 64dbdc38ede19b85cac8beccc15d52debb1a30e42c2fa15716ce95ac0913ad09
      + de7eed0461f3f3eaa968ae213ad5c43ff60b818ef6a55b8ae58f569aac5f178d
      - 20ac0c53cb87744428e8da2d0f841f8044ce549c25358f903a7fa19d164950d0
      + 8017c6f6439d134b504b4019aa5464eed468bbcc281738417d95c72508cec83d
    `,
  },
  {
    name: 'client-shown-id-first',
    from: 'client-shown',
    about: 'The names of each value the other way round (a guess).',
    captured: [
      '9461fdc041626cd222dbfded7b192b977bf1e89efd3b1a5ee9399ba723877cb9',
      'ac04619bbf5692ed48f1b4fca79de69da03fdf5c3052326b3aa47164962a4727',
    ],
    patch: String.raw`
      - Consumer Key / Client ID" data-nsps-id="field_Consumer_Key_/_Client_ID__17900000000017
      + Client ID / Consumer Key" data-nsps-id="field_Client_ID_/_Consumer_Key__17900000000017
      - Consumer Key / Client ID
      + Client ID / Consumer Key
      - 64dbdc38ede19b85cac8beccc15d52debb1a30e42c2fa15716ce95ac0913ad09
      + 9461fdc041626cd222dbfded7b192b977bf1e89efd3b1a5ee9399ba723877cb9
      - Consumer Secret / Client Secret" data-nsps-id="field_Consumer_Secret_/_Client_Secret__17900000000018
      + Client Secret / Consumer Secret" data-nsps-id="field_Client_Secret_/_Consumer_Secret__17900000000018
      - Consumer Secret / Client
      + Client Secret / Consumer
      - 20ac0c53cb87744428e8da2d0f841f8044ce549c25358f903a7fa19d164950d0
      + ac04619bbf5692ed48f1b4fca79de69da03fdf5c3052326b3aa47164962a4727
    `,
  },
  {
    name: 'client-shown-client-only',
    from: 'client-shown',
    about: 'The values are called by their newer names alone (a guess).',
    captured: [
      '753d82af050fb1e59dfb257d37c5edef64b988fcb49b6c1762828e5e453c98fb',
      '33ce9a7c747ad075deb7a2095731a0e9bae02324d36b48e5591dab640d99fb55',
    ],
    patch: String.raw`
      - Consumer Key / Client ID" data-nsps-id="field_Consumer_Key_/_Client_ID__17900000000017
      + Client ID" data-nsps-id="field_Client_ID__17900000000017
      - >Consumer Key / Client
      + >Client
      - 64dbdc38ede19b85cac8beccc15d52debb1a30e42c2fa15716ce95ac0913ad09
      + 753d82af050fb1e59dfb257d37c5edef64b988fcb49b6c1762828e5e453c98fb
      - Consumer Secret / Client Secret" data-nsps-id="field_Consumer_Secret_/_Client_Secret__17900000000018
      + Client Secret" data-nsps-id="field_Client_Secret__17900000000018
      - >Consumer Secret / Client
      + >Client
      - 20ac0c53cb87744428e8da2d0f841f8044ce549c25358f903a7fa19d164950d0
      + 33ce9a7c747ad075deb7a2095731a0e9bae02324d36b48e5591dab640d99fb55
    `,
  },
];
