// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'new-with-defaults',
    from: 'edit-right',
    about: 'A new record as NetSuite offers it: three boxes ticked, no name.',
    path: '/app/common/integration/integrapp.nl',
    mode: 'new',
    fields: { name: '', tba: true, tbaAuthorizationFlow: true, authorizationCodeGrant: true },
    met: ['integrationState', 'tba'],
    unmet: ['integrationName', 'tbaAuthorizationFlow', 'authorizationCodeGrant'],
    without: ['family'],
    patch: String.raw`
      - >Integration: Fulfillment Integration
      + >Integration
      - <div class="uir-record-name">Fulfillment Integration</div><
      + <
      - "Fulfillment Integration
      + "
      - "17"
      + ""
      - "id=17&amp;e=T
      + "
      - Based_Authentication__1790000000007
      + Based_Authentication__1790000000001
      - _IssueToken_Endpoint__1790000000008
      + _IssueToken_Endpoint__1790000000002
      - _Authorization_Flow__1790000000009
      + _Authorization_Flow__1790000000003
      - tbaauthorizationflow_fs" class="checkbox_unck" onclick="
      + tbaauthorizationflow_fs" class="checkbox_ck" onclick="
      - tbaauthorizationflow" value="T"><img class="
      + tbaauthorizationflow" value="T" checked><img class="
      - " src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="tbaauthorizationflow_fs_lbl_uir_label
      + " src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="tbaauthorizationflow_fs_lbl_uir_label
      - field_Callback_URL__17900000000010
      + field_Callback_URL__1790000000004
      - field_Authorization_Code_Grant__17900000000011
      + field_Authorization_Code_Grant__1790000000005
      - authorizationcodegrant_fs" class="checkbox_unck" onclick="
      + authorizationcodegrant_fs" class="checkbox_ck" onclick="
      - authorizationcodegrant" value="T"><img class="
      + authorizationcodegrant" value="T" checked><img class="
      - " src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="authorizationcodegrant_fs_lbl_uir_label
      + " src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="authorizationcodegrant_fs_lbl_uir_label
      - field_Public_Client__17900000000012
      + field_Public_Client__1790000000006
    `,
  },
  {
    name: 'shown-zh',
    from: 'not-one-too-short',
    about: 'Chinese page: the translations of the labels are plausible, nobody has met them.',
    captured: [
      'aeaa1bb729ab5a08f2be50791ca4cb6670c8d7b536cb9ab21b97b9ec258b864d',
      'f89039cc35dd414c19febef9d374f6b7e0e57b71ea9cca8bd78e0791d4cc3469',
    ],
    words: {
      'Integration: Fulfillment Integration - NetSuite (Acme Ltd)':
        '集成: Fulfillment Integration - NetSuite (Acme Ltd)',
      'Integration successfully saved': '集成已保存',
      Integration: '集成',
      'Primary Information': '主要信息',
      Name: '名称',
      Description: '说明',
      State: '状态',
      Enabled: '已启用',
      Note: '备注',
      'Application ID': '应用程序 ID',
      Created: '创建时间',
      uthentication: '证',
      'xecution Log': '行日志',
      'Token-based Authentication': '基于令牌的身份验证',
      'Token-Based Authentication': '基于令牌的身份验证',
      'TBA: Authorization Flow': 'TBA：授权流程',
      'Callback URL': '回调 URL',
      'Authorization Code Grant': '授权代码授予',
      'Client Credentials': '客户端凭据',
      'Consumer Key / Client ID': '使用者密钥 / 客户端 ID',
      'Consumer Secret / Client Secret': '使用者机密 / 客户端机密',
      Edit: '编辑',
      Back: '返回',
      New: '新建',
      Authentication: '验证',
      'Execution Log': '执行日志',
    },
    patch: String.raw`
      - company名称
      + companyName
      - role名称
      + roleName
      - Fulfillment 集成<
      + Fulfillment Integration<
      - Fulfillment 集成⏎<
      + Fulfillment Integration⏎<
      - >A<
      + >验<
      - >E<
      + >执<
      - Warning: For security reasons, this is the only time that the 客户端凭据 values are displayed.
      + 警告：这些值仅此一次显示。
      - cde467deed1ab878e4167cc946d9258a8e45a16011e6188ed00bf326399a40ff
      + aeaa1bb729ab5a08f2be50791ca4cb6670c8d7b536cb9ab21b97b9ec258b864d
      - f3c08a1b3d96d32db4c15a03e1bba0573bf6e01c3f354abf8daf7059757bed6
      + f89039cc35dd414c19febef9d374f6b7e0e57b71ea9cca8bd78e0791d4cc3469
    `,
  },
  {
    name: 'tba-box-gone',
    from: 'edit-right',
    about: 'From 2027.1: no box for token-based authentication on a record any more.',
    fields: { tba: null },
    met: ['integrationName', 'integrationState', 'authorizationCodeGrant'],
    unknown: ['tba'],
    without: ['family'],
    patch: String.raw`
      - >⏎<table class="uir-field-group"><tbody><tr><td id="fg_tokenbased" class="fgroup_title" data-nsps-type="fieldgroup" data-nsps-label="Token-based Authentication"><div class="fgroup_title">Token-based Authentication</div></td></tr>⏎<tr id="tr_fg_tokenbased" class="uir-fieldgroup-content"><td><table class="table_fields" data-colnumber="1"><tbody>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:tokenauthflag" data-nsps-label="Token-Based Authentication" data-nsps-id="field_Token-Based_Authentication__1790000000007"><span class="uir-field" data-nsps-type="field_input"><span id="tokenauthflag_fs" class="checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="tokenauthflag_fs_inp" name="tokenauthflag" value="T" checked><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="tokenauthflag_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="tokenauthflag_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','tokenauthflag',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:TOKENAUTHFLAG','')">Token-Based Authentication</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:issuetokenflag" data-nsps-label="TBA: IssueToken Endpoint" data-nsps-id="field_TBA:_IssueToken_Endpoint__1790000000008"><span class="uir-field" data-nsps-type="field_input"><span id="issuetokenflag_fs" class="checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="issuetokenflag_fs_inp" name="issuetokenflag" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="issuetokenflag_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="issuetokenflag_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','issuetokenflag',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:ISSUETOKENFLAG','')">TBA: IssueToken Endpoint</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:tbaauthorizationflow" data-nsps-label="TBA: Authorization Flow" data-nsps-id="field_TBA:_Authorization_Flow__1790000000009"><span class="uir-field" data-nsps-type="field_input"><span id="tbaauthorizationflow_fs" class="checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="tbaauthorizationflow_fs_inp" name="tbaauthorizationflow" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="tbaauthorizationflow_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="tbaauthorizationflow_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','tbaauthorizationflow',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:TBAAUTHORIZATIONFLOW','')">TBA: Authorization Flow</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:callbackurl" data-nsps-label="Callback URL" data-nsps-id="field_Callback_URL__17900000000010"><span id="callbackurl_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="callbackurl_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','callbackurl',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:CALLBACKURL','')">Callback URL</a></span></span><span class="uir-field" data-nsps-type="field_input"><span id="callbackurl_fs" data-fieldtype="text"><input type="text" class="inputreq input" id="callbackurl" name="callbackurl" value=""></span></span></div></td></tr>⏎</tbody></table></td></tr></tbody></table>⏎<
      + >⏎<
      - field_Authorization_Code_Grant__17900000000011
      + field_Authorization_Code_Grant__1790000000007
      - publicclient" data-nsps-label="Public Client" data-nsps-id="field_Public_Client__17900000000012
      + oauth2clientcredentials" data-nsps-label="Client Credentials (Machine to Machine) Grant" data-nsps-id="field_Client_Credentials_(Machine_to_Machine)_Grant__1790000000008
      - "publicclient_fs"
      + "oauth2clientcredentials_fs"
      - publicclient_fs_inp" name="publicclient
      + oauth2clientcredentials_fs_inp" name="oauth2clientcredentials
      - publicclient_fs_lbl_uir_label
      + oauth2clientcredentials_fs_lbl_uir_label
      - publicclient_fs_lbl
      + oauth2clientcredentials_fs_lbl
      - publicclient
      + oauth2clientcredentials
      - PUBLICCLIENT','')">Public Client
      + OAUTH2CLIENTCREDENTIALS','')">Client Credentials (Machine to Machine) Grant
    `,
  },
];
