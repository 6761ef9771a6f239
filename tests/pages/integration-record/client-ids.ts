// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'client-ids-short',
    from: 'client-edit-right',
    about: 'Shorter ids than those of an older program.',
    patch: String.raw`
      - tokenauthflag" data-
      … RIZATIONFLOW
      + tba" data-nsps-label="Token-Based Authentication" data-nsps-id="field_Token-Based_Authentication__1790000000005"><span class="uir-field" data-nsps-type="field_input"><span id="tba_fs" class="checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="tba_fs_inp" name="tba" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="tba_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="tba_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','tba',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:TBA','')">Token-Based Authentication</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:tbaissuetoken" data-nsps-label="TBA: IssueToken Endpoint" data-nsps-id="field_TBA:_IssueToken_Endpoint__1790000000006"><span class="uir-field" data-nsps-type="field_input"><span id="tbaissuetoken_fs" class="checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="tbaissuetoken_fs_inp" name="tbaissuetoken" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="tbaissuetoken_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="tbaissuetoken_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','tbaissuetoken',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:TBAISSUETOKEN','')">TBA: IssueToken Endpoint</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:authorizationflow" data-nsps-label="TBA: Authorization Flow" data-nsps-id="field_TBA:_Authorization_Flow__1790000000007"><span class="uir-field" data-nsps-type="field_input"><span id="authorizationflow_fs" class="checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="authorizationflow_fs_inp" name="authorizationflow" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="authorizationflow_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="authorizationflow_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','authorizationflow',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:AUTHORIZATIONFLOW
      - oauth2clientcredentials" d
      … TCREDENTIALS
      + clientcredentialsgrant" data-nsps-label="Client Credentials (Machine to Machine) Grant" data-nsps-id="field_Client_Credentials_(Machine_to_Machine)_Grant__17900000000011"><span class="uir-field" data-nsps-type="field_input"><span id="clientcredentialsgrant_fs" class="checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="clientcredentialsgrant_fs_inp" name="clientcredentialsgrant" value="T" checked><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="clientcredentialsgrant_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="clientcredentialsgrant_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','clientcredentialsgrant',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:CLIENTCREDENTIALSGRANT
      - restletscope" data-n
      … RESTLETSCOPE
      + restletsscope" data-nsps-label="RESTlets" data-nsps-id="field_RESTlets__17900000000013"><span class="uir-field" data-nsps-type="field_input"><span id="restletsscope_fs" class="checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="restletsscope_fs_inp" name="restletsscope" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="restletsscope_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="restletsscope_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','restletsscope',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:RESTLETSSCOPE
    `,
  },
  {
    name: 'client-ids-opaque',
    from: 'client-edit-right',
    about: 'Ids without a meaning: the labels say what is what.',
    patch: String.raw`
      - name" data-nsps-labe
      … -name="state
      + f61" data-nsps-label="Name" data-nsps-id="field_Name__1790000000001"><span id="f61_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="f61_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f61',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:F61','')">Name</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="f61_fs" data-fieldtype="text"><input type="text" class="inputreq input" id="f61" name="f61" value="Fulfillment Integration"></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="select" data-walkthrough="Field:f63" data-nsps-label="State" data-nsps-id="field_State__1790000000002"><span id="f63_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="f63_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f63',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:F63','')">State</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="f63_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_f63" id="inpt_f632" class="dropdownInput textbox" role="combobox" value="Enabled"><span class="ddarrowSpan"><img id="inpt_f632_arrow" class="i_dropdownarrow" alt=""></span></div><div class="ns-dropdown" data-name="f63
      - state" id="hddn_stat
      … PPLICATIONID
      + f63" id="hddn_f632" class="nldropdown" value="A"><input type="hidden" id="indx_f632" value="0"></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:f64" data-nsps-label="Application ID" data-nsps-id="field_Application_ID__1790000000003"><span id="f64_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="f64_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f64',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:F64
      - datecreated" data-ns
      … :DATECREATED
      + f65" data-nsps-label="Created" data-nsps-id="field_Created__1790000000004"><span id="f65_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="f65_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f65',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:F65
      - tokenauthflag" data-
      … e="callbackurl
      + f66" data-nsps-label="Token-Based Authentication" data-nsps-id="field_Token-Based_Authentication__1790000000005"><span class="uir-field" data-nsps-type="field_input"><span id="f66_fs" class="checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="f66_fs_inp" name="f66" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="f66_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="f66_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f66',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:F66','')">Token-Based Authentication</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:f67" data-nsps-label="TBA: IssueToken Endpoint" data-nsps-id="field_TBA:_IssueToken_Endpoint__1790000000006"><span class="uir-field" data-nsps-type="field_input"><span id="f67_fs" class="checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="f67_fs_inp" name="f67" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="f67_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="f67_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f67',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:F67','')">TBA: IssueToken Endpoint</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:f68" data-nsps-label="TBA: Authorization Flow" data-nsps-id="field_TBA:_Authorization_Flow__1790000000007"><span class="uir-field" data-nsps-type="field_input"><span id="f68_fs" class="checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="f68_fs_inp" name="f68" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="f68_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="f68_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f68',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:F68','')">TBA: Authorization Flow</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:f69" data-nsps-label="Callback URL" data-nsps-id="field_Callback_URL__1790000000008"><span id="f69_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="f69_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f69',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:F69','')">Callback URL</a></span></span><span class="uir-field" data-nsps-type="field_input"><span id="f69_fs" data-fieldtype="text"><input type="text" class="inputreq input" id="f69" name="f69
      - authorizationcodegrant" d
      … TCREDENTIALS
      + f70" data-nsps-label="Authorization Code Grant" data-nsps-id="field_Authorization_Code_Grant__1790000000009"><span class="uir-field" data-nsps-type="field_input"><span id="f70_fs" class="checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="f70_fs_inp" name="f70" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="f70_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="f70_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f70',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:F70','')">Authorization Code Grant</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:f71" data-nsps-label="Public Client" data-nsps-id="field_Public_Client__17900000000010"><span class="uir-field" data-nsps-type="field_input"><span id="f71_fs" class="checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="f71_fs_inp" name="f71" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="f71_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="f71_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f71',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:F71','')">Public Client</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:f72" data-nsps-label="Client Credentials (Machine to Machine) Grant" data-nsps-id="field_Client_Credentials_(Machine_to_Machine)_Grant__17900000000011"><span class="uir-field" data-nsps-type="field_input"><span id="f72_fs" class="checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="f72_fs_inp" name="f72" value="T" checked><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="f72_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="f72_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f72',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:F72
      - redirecturi" data-ns
      … BEL:MCPSCOPE
      + f73" data-nsps-label="Redirect URI" data-nsps-id="field_Redirect_URI__17900000000012"><span id="f73_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="f73_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f73',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:F73','')">Redirect URI</a></span></span><span class="uir-field" data-nsps-type="field_input"><span id="f73_fs" data-fieldtype="text"><input type="text" class="inputreq input" id="f73" name="f73" value=""></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:f74" data-nsps-label="RESTlets" data-nsps-id="field_RESTlets__17900000000013"><span class="uir-field" data-nsps-type="field_input"><span id="f74_fs" class="checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="f74_fs_inp" name="f74" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="f74_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="f74_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f74',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:F74','')">RESTlets</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:f75" data-nsps-label="REST Web Services" data-nsps-id="field_REST_Web_Services__17900000000014"><span class="uir-field" data-nsps-type="field_input"><span id="f75_fs" class="checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="f75_fs_inp" name="f75" value="T" checked><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="f75_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="f75_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f75',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:F75','')">REST Web Services</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:f76" data-nsps-label="SuiteAnalytics Connect" data-nsps-id="field_SuiteAnalytics_Connect__17900000000015"><span class="uir-field" data-nsps-type="field_input"><span id="f76_fs" class="checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="f76_fs_inp" name="f76" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="f76_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="f76_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f76',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:F76','')">SuiteAnalytics Connect</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:f77" data-nsps-label="NetSuite AI Connector Service" data-nsps-id="field_NetSuite_AI_Connector_Service__17900000000016"><span class="uir-field" data-nsps-type="field_input"><span id="f77_fs" class="checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="f77_fs_inp" name="f77" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="f77_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="f77_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f77',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:F77
    `,
  },
  {
    name: 'client-ids-opaque-wrong',
    from: 'client-ids-opaque',
    about: 'Ids without a meaning, and boxes the wrong way round.',
    fields: {
      name: 'Fulfillment Integration',
      tba: false,
      tbaAuthorizationFlow: false,
      authorizationCodeGrant: false,
      clientCredentialsGrant: false,
      restletsScope: true,
      restScope: false,
      analyticsScope: false,
      assistantScope: false,
    },
    met: [
      'integrationName',
      'integrationState',
      'analyticsScope',
      'assistantScope',
      'tbaAuthorizationFlow',
      'authorizationCodeGrant',
    ],
    unmet: ['clientCredentialsGrant', 'restScope', 'restletsScope'],
    without: ['family'],
    patch: String.raw`
      - checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="f72_fs_inp" name="f72" value="T" checked><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Checked
      + checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="f72_fs_inp" name="f72" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked
      - checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="f74_fs_inp" name="f74" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked
      + checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="f74_fs_inp" name="f74" value="T" checked><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Checked
      - checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="f75_fs_inp" name="f75" value="T" checked><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Checked
      + checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="f75_fs_inp" name="f75" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked
    `,
  },
  {
    name: 'client-ids-opaque-capitals',
    from: 'client-ids-opaque',
    about: 'The same with labels in capitals.',
    patch: String.raw`
      - Name" data-nsps-id="field_Name__1790000000001
      + NAME" data-nsps-id="field_NAME__1790000000001
      - >Name
      + >NAME
      - State" data-nsps-id="field_State__1790000000002
      + STATE" data-nsps-id="field_STATE__1790000000002
      - State
      + STATE
      - Application ID" data-nsps-id="field_Application_ID__1790000000003
      + APPLICATION ID" data-nsps-id="field_APPLICATION_ID__1790000000003
      - Application
      + APPLICATION
      - Created" data-nsps-id="field_Created__1790000000004
      + CREATED" data-nsps-id="field_CREATED__1790000000004
      - Created
      + CREATED
      - Token-Based Authentication" data-nsps-id="field_Token-Based_Authentication__1790000000005
      + TOKEN-BASED AUTHENTICATION" data-nsps-id="field_TOKEN-BASED_AUTHENTICATION__1790000000005
      - Token-Based Authenti
      … 790000000006
      + TOKEN-BASED AUTHENTICATION</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:f67" data-nsps-label="TBA: ISSUETOKEN ENDPOINT" data-nsps-id="field_TBA:_ISSUETOKEN_ENDPOINT__1790000000006
      - IssueToken Endpoint<
      … 790000000007
      + ISSUETOKEN ENDPOINT</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:f68" data-nsps-label="TBA: AUTHORIZATION FLOW" data-nsps-id="field_TBA:_AUTHORIZATION_FLOW__1790000000007
      - Authorization Flow</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:f69" data-nsps-label="Callback URL" data-nsps-id="field_Callback_URL__1790000000008
      + AUTHORIZATION FLOW</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:f69" data-nsps-label="CALLBACK URL" data-nsps-id="field_CALLBACK_URL__1790000000008
      - Callback
      + CALLBACK
      - Authorization Code Grant" data-nsps-id="field_Authorization_Code_Grant__1790000000009
      + AUTHORIZATION CODE GRANT" data-nsps-id="field_AUTHORIZATION_CODE_GRANT__1790000000009
      - Authorization Code G
      … 900000000010
      + AUTHORIZATION CODE GRANT</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:f71" data-nsps-label="PUBLIC CLIENT" data-nsps-id="field_PUBLIC_CLIENT__17900000000010
      - Public Client</a></s
      … 900000000011
      + PUBLIC CLIENT</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:f72" data-nsps-label="CLIENT CREDENTIALS (MACHINE TO MACHINE) GRANT" data-nsps-id="field_CLIENT_CREDENTIALS_(MACHINE_TO_MACHINE)_GRANT__17900000000011
      - Client Credentials (
      … 900000000012
      + CLIENT CREDENTIALS (MACHINE TO MACHINE) GRANT</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:f73" data-nsps-label="REDIRECT URI" data-nsps-id="field_REDIRECT_URI__17900000000012
      - Redirect
      + REDIRECT
      - RESTlets" data-nsps-id="field_RESTlets__17900000000013
      + RESTLETS" data-nsps-id="field_RESTLETS__17900000000013
      - RESTlets</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:f75" data-nsps-label="REST Web Services" data-nsps-id="field_REST_Web_Services__17900000000014
      + RESTLETS</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:f75" data-nsps-label="REST WEB SERVICES" data-nsps-id="field_REST_WEB_SERVICES__17900000000014
      - Web Services</a></sp
      … 900000000015
      + WEB SERVICES</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:f76" data-nsps-label="SUITEANALYTICS CONNECT" data-nsps-id="field_SUITEANALYTICS_CONNECT__17900000000015
      - SuiteAnalytics Conne
      … 900000000016
      + SUITEANALYTICS CONNECT</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:f77" data-nsps-label="NETSUITE AI CONNECTOR SERVICE" data-nsps-id="field_NETSUITE_AI_CONNECTOR_SERVICE__17900000000016
      - NetSuite AI Connector Service
      + NETSUITE AI CONNECTOR SERVICE
    `,
  },
  {
    name: 'client-ids-opaque-older-label',
    from: 'client-ids-opaque',
    about: 'A shorter label of the grant.',
    patch: String.raw`
      - (Machine to Machine) Grant" data-nsps-id="field_Client_Credentials_(Machine_to_Machine)_Grant__17900000000011
      + Grant" data-nsps-id="field_Client_Credentials_Grant__17900000000011
      -  (Machine to Machine)
      +
    `,
  },
  {
    name: 'client-ids-field-names',
    from: 'client-edit-right',
    about: 'Newer attributes carry the ids.',
    patch: String.raw`
      - -walkthrough="Field:name
      + -field-name="name
      - -walkthrough="Field:state
      + -field-name="state
      - -walkthrough="Field:applicationid
      + -field-name="applicationid
      - -walkthrough="Field:datecreated
      + -field-name="datecreated
      - -walkthrough="Field:tokenauthflag
      + -field-name="tokenauthflag
      - -walkthrough="Field:issuetokenflag
      + -field-name="issuetokenflag
      - -walkthrough="Field:tbaauthorizationflow
      + -field-name="tbaauthorizationflow
      - -walkthrough="Field:callbackurl
      + -field-name="callbackurl
      - -walkthrough="Field:authorizationcodegrant
      + -field-name="authorizationcodegrant
      - -walkthrough="Field:publicclient
      + -field-name="publicclient
      - -walkthrough="Field:oauth2clientcredentials
      + -field-name="oauth2clientcredentials
      - -walkthrough="Field:redirecturi
      + -field-name="redirecturi
      - -walkthrough="Field:restletscope
      + -field-name="restletscope
      - -walkthrough="Field:restwebservicesscope
      + -field-name="restwebservicesscope
      - -walkthrough="Field:suiteanalyticsscope
      + -field-name="suiteanalyticsscope
      - walkthrough="Field:
      + field-name="
    `,
  },
  {
    name: 'client-ids-opaque-hints',
    from: 'client-ids-opaque',
    about: 'Help texts with the same labels stand before the boxes: what has no box is not the box.',
    patch: String.raw`
      - AUTHENTICATION_form">
      + AUTHENTICATION_form">⏎<table class="uir-field-group"><tbody><tr><td id="fg_hints" class="fgroup_title" data-nsps-type="fieldgroup" data-nsps-label="Hints"><div class="fgroup_title">Hints</div></td></tr>⏎<tr id="tr_fg_hints" class="uir-fieldgroup-content"><td><table class="table_fields" data-colnumber="1"><tbody>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="help"><span class="uir-label">Client Credentials (Machine to Machine) Grant</span><span class="uir-field inputreadonly">For programs that log in by themselves.</span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="help"><span class="uir-label">REST Web Services</span><span class="uir-field inputreadonly">Records over HTTP.</span></div></td></tr>⏎</tbody></table></td></tr></tbody></table>
    `,
  },
  {
    name: 'client-ko-opaque',
    from: 'client-ids-opaque',
    about: 'Korean words (invented) and ids without a meaning: nothing can be told.',
    fields: {
      name: null,
      tba: null,
      tbaAuthorizationFlow: null,
      authorizationCodeGrant: null,
      clientCredentialsGrant: null,
      restletsScope: null,
      restScope: null,
      analyticsScope: null,
      assistantScope: null,
    },
    unknown: ['integrationName', 'integrationState', 'clientCredentialsGrant'],
    without: ['family', 'met'],
    patch: String.raw`
      - >Integration:
      + >통합:
      - >Integration
      + >통합
      - Save
      + 저장
      - Cancel
      + 취소
      - Primary Information"><div class="fgroup_title">Primary Information
      + 기본"><div class="fgroup_title">기본
      - Name" data-nsps-id="field_Name__1790000000001
      + 이름 0" data-nsps-id="field_이름_0__1790000000001
      - Integration','APP:FORMLABEL:F61','')">Name
      + 통합','APP:FORMLABEL:F61','')">이름 0
      - State" data-nsps-id="field_State__1790000000002
      + 이름 2" data-nsps-id="field_이름_2__1790000000002
      - Integration','APP:FORMLABEL:F63','')">State
      + 통합','APP:FORMLABEL:F63','')">이름 2
      - "Enabled
      + "켜짐
      - Enabled&quot;}, {&quot;value&quot;: &quot;B&quot;, &quot;text&quot;: &quot;Blocked&quot;}, {&quot;value&quot;: &quot;W&quot;, &quot;text&quot;: &quot;Waiting for Approval
      + 켜짐&quot;}, {&quot;value&quot;: &quot;B&quot;, &quot;text&quot;: &quot;막힘&quot;}, {&quot;value&quot;: &quot;W&quot;, &quot;text&quot;: &quot;대기
      - Application ID" data-nsps-id="field_Application_ID__1790000000003
      + 이름 3" data-nsps-id="field_이름_3__1790000000003
      - Integration','APP:FORMLABEL:F64','')">Application ID
      + 통합','APP:FORMLABEL:F64','')">이름 3
      - Created" data-nsps-id="field_Created__1790000000004
      + 이름 4" data-nsps-id="field_이름_4__1790000000004
      - Integration','APP:FORMLABEL:F65','')">Created
      + 통합','APP:FORMLABEL:F65','')">이름 4
      - Authentication"><spa
      … >xecution Log
      + 인증"><span style="text-decoration:underline">인</span>증</a></td><td id="EXECUTIONLOGlnk" class="formtaboff"><a href="#" id="EXECUTIONLOGtxt" class="formtabtext" data-nsps-type="tab" data-nsps-id="EXECUTIONLOG" data-nsps-label="로그"><span style="text-decoration:underline">로</span>그
      - Token-based Authentication"><div class="fgroup_title">Token-based Authentication
      + 토큰"><div class="fgroup_title">토큰
      - Token-Based Authentication" data-nsps-id="field_Token-Based_Authentication__1790000000005
      + 이름 5" data-nsps-id="field_이름_5__1790000000005
      - Integration','APP:FORMLABEL:F66
      … 790000000006
      + 통합','APP:FORMLABEL:F66','')">이름 5</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:f67" data-nsps-label="이름 6" data-nsps-id="field_이름_6__1790000000006
      - Integration','APP:FORMLABEL:F67
      … 790000000007
      + 통합','APP:FORMLABEL:F67','')">이름 6</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:f68" data-nsps-label="이름 7" data-nsps-id="field_이름_7__1790000000007
      - Integration','APP:FORMLABEL:F68
      … 790000000008
      + 통합','APP:FORMLABEL:F68','')">이름 7</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:f69" data-nsps-label="이름 8" data-nsps-id="field_이름_8__1790000000008
      - Integration','APP:FORMLABEL:F69','')">Callback URL
      + 통합','APP:FORMLABEL:F69','')">이름 8
      - Authorization Code Grant" data-nsps-id="field_Authorization_Code_Grant__1790000000009
      + 이름 9" data-nsps-id="field_이름_9__1790000000009
      - Integration','APP:FORMLABEL:F70
      … 900000000010
      + 통합','APP:FORMLABEL:F70','')">이름 9</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:f71" data-nsps-label="이름 10" data-nsps-id="field_이름_10__17900000000010
      - Integration','APP:FORMLABEL:F71
      … 900000000011
      + 통합','APP:FORMLABEL:F71','')">이름 10</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:f72" data-nsps-label="이름 11" data-nsps-id="field_이름_11__17900000000011
      - Integration','APP:FORMLABEL:F72
      … 900000000012
      + 통합','APP:FORMLABEL:F72','')">이름 11</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:f73" data-nsps-label="이름 12" data-nsps-id="field_이름_12__17900000000012
      - Integration','APP:FORMLABEL:F73','')">Redirect URI
      + 통합','APP:FORMLABEL:F73','')">이름 12
      - RESTlets" data-nsps-id="field_RESTlets__17900000000013
      + 이름 13" data-nsps-id="field_이름_13__17900000000013
      - Integration','APP:FORMLABEL:F74
      … 900000000014
      + 통합','APP:FORMLABEL:F74','')">이름 13</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:f75" data-nsps-label="이름 14" data-nsps-id="field_이름_14__17900000000014
      - Integration','APP:FORMLABEL:F75
      … 900000000015
      + 통합','APP:FORMLABEL:F75','')">이름 14</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:f76" data-nsps-label="이름 15" data-nsps-id="field_이름_15__17900000000015
      - Integration','APP:FORMLABEL:F76
      … 900000000016
      + 통합','APP:FORMLABEL:F76','')">이름 15</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:f77" data-nsps-label="이름 16" data-nsps-id="field_이름_16__17900000000016
      - Integration','APP:FORMLABEL:F77','')">NetSuite AI Connector Service
      + 통합','APP:FORMLABEL:F77','')">이름 16
    `,
  },
];
