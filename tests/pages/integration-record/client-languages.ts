// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'client-de',
    from: 'client-edit-right',
    about: 'German words, most of them invented.',
    patch: String.raw`
      - Save
      + Speichern
      - Cancel
      + Abbrechen
      - Primary Information"><div class="fgroup_title">Primary Information
      + Hauptinformationen"><div class="fgroup_title">Hauptinformationen
      - State" data-nsps-id="field_State__1790000000002
      + Status" data-nsps-id="field_Status__1790000000002
      - State
      + Status
      - "Enabled
      + "Aktiviert
      - Enabled&quot;}, {&quot;value&quot;: &quot;B&quot;, &quot;text&quot;: &quot;Blocked&quot;}, {&quot;value&quot;: &quot;W&quot;, &quot;text&quot;: &quot;Waiting for Approval
      + Aktiviert&quot;}, {&quot;value&quot;: &quot;B&quot;, &quot;text&quot;: &quot;Blockiert&quot;}, {&quot;value&quot;: &quot;W&quot;, &quot;text&quot;: &quot;Genehmigung ausstehend
      - Application ID" data-nsps-id="field_Application_ID__1790000000003
      + Anwendungs-ID" data-nsps-id="field_Anwendungs-ID__1790000000003
      - >Application ID
      + >Anwendungs-ID
      - Created" data-nsps-id="field_Created__1790000000004
      + Erstellt" data-nsps-id="field_Erstellt__1790000000004
      - Created
      + Erstellt
      - Authentication"><spa
      … >xecution Log
      + Authentifizierung"><span style="text-decoration:underline">A</span>uthentifizierung</a></td><td id="EXECUTIONLOGlnk" class="formtaboff"><a href="#" id="EXECUTIONLOGtxt" class="formtabtext" data-nsps-type="tab" data-nsps-id="EXECUTIONLOG" data-nsps-label="Ausführungsprotokoll"><span style="text-decoration:underline">A</span>usführungsprotokoll
      - Token-based Authentication"><div class="fgroup_title">Token-based Authentication
      + Tokenbasierte Authentifizierung"><div class="fgroup_title">Tokenbasierte Authentifizierung
      - Token-Based Authentication" data-nsps-id="field_Token-Based_Authentication__1790000000005
      + Tokenbasierte Authentifizierung" data-nsps-id="field_Tokenbasierte_Authentifizierung__1790000000005
      - Token-Based Authenti
      … 790000000006
      + Tokenbasierte Authentifizierung</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:issuetokenflag" data-nsps-label="TBA: IssueToken-Endpunkt" data-nsps-id="field_TBA:_IssueToken-Endpunkt__1790000000006
      -  Endpoint</a></span>
      … 790000000007
      + -Endpunkt</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:tbaauthorizationflow" data-nsps-label="TBA: Autorisierungsablauf" data-nsps-id="field_TBA:_Autorisierungsablauf__1790000000007
      - Authorization Flow</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:callbackurl" data-nsps-label="Callback URL" data-nsps-id="field_Callback_URL__1790000000008
      + Autorisierungsablauf</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:callbackurl" data-nsps-label="Rückruf-URL" data-nsps-id="field_Rückruf-URL__1790000000008
      - >Callback URL
      + >Rückruf-URL
      - Authorization Code Grant" data-nsps-id="field_Authorization_Code_Grant__1790000000009
      + Autorisierungscode-Gewährung" data-nsps-id="field_Autorisierungscode-Gewährung__1790000000009
      - Authorization Code G
      … 900000000010
      + Autorisierungscode-Gewährung</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:publicclient" data-nsps-label="Öffentlicher Client" data-nsps-id="field_Öffentlicher_Client__17900000000010
      - Public Client</a></s
      … 900000000011
      + Öffentlicher Client</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:oauth2clientcredentials" data-nsps-label="Client-Anmeldedaten (Maschine zu Maschine)-Gewährung" data-nsps-id="field_Client-Anmeldedaten_(Maschine_zu_Maschine)-Gewährung__17900000000011
      -  Credentials (Machin
      … 900000000012
      + -Anmeldedaten (Maschine zu Maschine)-Gewährung</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:redirecturi" data-nsps-label="Umleitungs-URI" data-nsps-id="field_Umleitungs-URI__17900000000012
      - >Redirect URI
      + >Umleitungs-URI
      -  Web Services" data-nsps-id="field_REST_Web_Services__17900000000014
      + -Webdienste" data-nsps-id="field_REST-Webdienste__17900000000014
      -  Web Services
      + -Webdienste
    `,
  },
  {
    name: 'client-de-opaque',
    from: 'client-de',
    about: 'German words and ids without a meaning: the words say what is what.',
    patch: String.raw`
      - name" data-nsps-labe
      … -name="state
      + f61" data-nsps-label="Name" data-nsps-id="field_Name__1790000000001"><span id="f61_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="f61_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f61',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:F61','')">Name</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="f61_fs" data-fieldtype="text"><input type="text" class="inputreq input" id="f61" name="f61" value="Fulfillment Integration"></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="select" data-walkthrough="Field:f63" data-nsps-label="Status" data-nsps-id="field_Status__1790000000002"><span id="f63_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="f63_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f63',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:F63','')">Status</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="f63_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_f63" id="inpt_f632" class="dropdownInput textbox" role="combobox" value="Aktiviert"><span class="ddarrowSpan"><img id="inpt_f632_arrow" class="i_dropdownarrow" alt=""></span></div><div class="ns-dropdown" data-name="f63
      - state" id="hddn_stat
      … PPLICATIONID
      + f63" id="hddn_f632" class="nldropdown" value="A"><input type="hidden" id="indx_f632" value="0"></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:f64" data-nsps-label="Anwendungs-ID" data-nsps-id="field_Anwendungs-ID__1790000000003"><span id="f64_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="f64_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f64',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:F64
      - datecreated" data-ns
      … :DATECREATED
      + f65" data-nsps-label="Erstellt" data-nsps-id="field_Erstellt__1790000000004"><span id="f65_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="f65_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f65',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:F65
      - tokenauthflag" data-
      … e="callbackurl
      + f66" data-nsps-label="Tokenbasierte Authentifizierung" data-nsps-id="field_Tokenbasierte_Authentifizierung__1790000000005"><span class="uir-field" data-nsps-type="field_input"><span id="f66_fs" class="checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="f66_fs_inp" name="f66" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="f66_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="f66_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f66',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:F66','')">Tokenbasierte Authentifizierung</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:f67" data-nsps-label="TBA: IssueToken-Endpunkt" data-nsps-id="field_TBA:_IssueToken-Endpunkt__1790000000006"><span class="uir-field" data-nsps-type="field_input"><span id="f67_fs" class="checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="f67_fs_inp" name="f67" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="f67_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="f67_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f67',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:F67','')">TBA: IssueToken-Endpunkt</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:f68" data-nsps-label="TBA: Autorisierungsablauf" data-nsps-id="field_TBA:_Autorisierungsablauf__1790000000007"><span class="uir-field" data-nsps-type="field_input"><span id="f68_fs" class="checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="f68_fs_inp" name="f68" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="f68_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="f68_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f68',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:F68','')">TBA: Autorisierungsablauf</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:f69" data-nsps-label="Rückruf-URL" data-nsps-id="field_Rückruf-URL__1790000000008"><span id="f69_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="f69_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f69',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:F69','')">Rückruf-URL</a></span></span><span class="uir-field" data-nsps-type="field_input"><span id="f69_fs" data-fieldtype="text"><input type="text" class="inputreq input" id="f69" name="f69
      - authorizationcodegrant" d
      … TCREDENTIALS
      + f70" data-nsps-label="Autorisierungscode-Gewährung" data-nsps-id="field_Autorisierungscode-Gewährung__1790000000009"><span class="uir-field" data-nsps-type="field_input"><span id="f70_fs" class="checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="f70_fs_inp" name="f70" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="f70_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="f70_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f70',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:F70','')">Autorisierungscode-Gewährung</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:f71" data-nsps-label="Öffentlicher Client" data-nsps-id="field_Öffentlicher_Client__17900000000010"><span class="uir-field" data-nsps-type="field_input"><span id="f71_fs" class="checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="f71_fs_inp" name="f71" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="f71_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="f71_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f71',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:F71','')">Öffentlicher Client</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:f72" data-nsps-label="Client-Anmeldedaten (Maschine zu Maschine)-Gewährung" data-nsps-id="field_Client-Anmeldedaten_(Maschine_zu_Maschine)-Gewährung__17900000000011"><span class="uir-field" data-nsps-type="field_input"><span id="f72_fs" class="checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="f72_fs_inp" name="f72" value="T" checked><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="f72_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="f72_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f72',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:F72
      - redirecturi" data-ns
      … BEL:MCPSCOPE
      + f73" data-nsps-label="Umleitungs-URI" data-nsps-id="field_Umleitungs-URI__17900000000012"><span id="f73_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="f73_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f73',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:F73','')">Umleitungs-URI</a></span></span><span class="uir-field" data-nsps-type="field_input"><span id="f73_fs" data-fieldtype="text"><input type="text" class="inputreq input" id="f73" name="f73" value=""></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:f74" data-nsps-label="RESTlets" data-nsps-id="field_RESTlets__17900000000013"><span class="uir-field" data-nsps-type="field_input"><span id="f74_fs" class="checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="f74_fs_inp" name="f74" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="f74_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="f74_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f74',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:F74','')">RESTlets</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:f75" data-nsps-label="REST-Webdienste" data-nsps-id="field_REST-Webdienste__17900000000014"><span class="uir-field" data-nsps-type="field_input"><span id="f75_fs" class="checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="f75_fs_inp" name="f75" value="T" checked><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="f75_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="f75_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f75',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:F75','')">REST-Webdienste</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:f76" data-nsps-label="SuiteAnalytics Connect" data-nsps-id="field_SuiteAnalytics_Connect__17900000000015"><span class="uir-field" data-nsps-type="field_input"><span id="f76_fs" class="checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="f76_fs_inp" name="f76" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="f76_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="f76_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f76',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:F76','')">SuiteAnalytics Connect</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:f77" data-nsps-label="NetSuite AI Connector Service" data-nsps-id="field_NetSuite_AI_Connector_Service__17900000000016"><span class="uir-field" data-nsps-type="field_input"><span id="f77_fs" class="checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="f77_fs_inp" name="f77" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="f77_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="f77_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f77',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:F77
    `,
  },
  {
    name: 'client-de-opaque-other-word',
    from: 'client-de-opaque',
    about: 'Another German word for the grant, which is known nowhere.',
    fields: {
      name: 'Fulfillment Integration',
      tba: false,
      tbaAuthorizationFlow: false,
      authorizationCodeGrant: false,
      clientCredentialsGrant: null,
      restletsScope: false,
      restScope: true,
      analyticsScope: false,
      assistantScope: false,
    },
    met: [
      'integrationName',
      'integrationState',
      'restletsScope',
      'restScope',
      'analyticsScope',
      'assistantScope',
      'tbaAuthorizationFlow',
      'authorizationCodeGrant',
    ],
    unknown: ['clientCredentialsGrant'],
    without: ['family'],
    patch: String.raw`
      - Client-Anmeldedaten (Maschine zu Maschine)-Gewährung" data-nsps-id="field_Client-Anmeldedaten_(Maschine_zu_Maschine)-Gewährung__17900000000011
      + Zuteilung für Maschinen" data-nsps-id="field_Zuteilung_für_Maschinen__17900000000011
      - Client-Anmeldedaten (Maschine zu Maschine)-Gewährung
      + Zuteilung für Maschinen
    `,
  },
  {
    name: 'client-ja',
    from: 'client-de',
    about: 'Japanese words, many of them invented.',
    patch: String.raw`
      - >Integration:
      + >統合:
      - >Integration
      + >統合
      - Speichern
      + 保存
      - Abbrechen
      + キャンセル
      - Hauptinformationen"><div class="fgroup_title">Hauptinformationen
      + 主要情報"><div class="fgroup_title">主要情報
      - Name" data-nsps-id="field_Name__1790000000001
      + 名前" data-nsps-id="field_名前__1790000000001
      - Integration','APP:FORMLABEL:NAME','')">Name
      + 統合','APP:FORMLABEL:NAME','')">名前
      - Status" data-nsps-id="field_Status__1790000000002
      + 状態" data-nsps-id="field_状態__1790000000002
      - Integration','APP:FORMLABEL:STATE','')">Status
      + 統合','APP:FORMLABEL:STATE','')">状態
      - "Aktiviert
      + "有効
      - Aktiviert&quot;}, {&quot;value&quot;: &quot;B&quot;, &quot;text&quot;: &quot;Blockiert&quot;}, {&quot;value&quot;: &quot;W&quot;, &quot;text&quot;: &quot;Genehmigung ausstehend
      + 有効&quot;}, {&quot;value&quot;: &quot;B&quot;, &quot;text&quot;: &quot;ブロック&quot;}, {&quot;value&quot;: &quot;W&quot;, &quot;text&quot;: &quot;承認待ち
      - Anwendungs-ID" data-nsps-id="field_Anwendungs-
      + アプリケーションID" data-nsps-id="field_アプリケーション
      - Integration','APP:FORMLABEL:APPLICATIONID','')">Anwendungs-
      + 統合','APP:FORMLABEL:APPLICATIONID','')">アプリケーション
      - Erstellt" data-nsps-id="field_Erstellt__1790000000004
      + 作成日" data-nsps-id="field_作成日__1790000000004
      - Integration','APP:FORMLABEL:DATECREATED','')">Erstellt
      + 統合','APP:FORMLABEL:DATECREATED','')">作成日
      - Authentifizierung"><s
      … >usführungsprotokoll
      + 認証"><span style="text-decoration:underline">認</span>証</a></td><td id="EXECUTIONLOGlnk" class="formtaboff"><a href="#" id="EXECUTIONLOGtxt" class="formtabtext" data-nsps-type="tab" data-nsps-id="EXECUTIONLOG" data-nsps-label="実行ログ"><span style="text-decoration:underline">実</span>行ログ
      - Tokenbasierte Authentifizierung"><div class="fgroup_title">Tokenbasierte Authentifizierung
      + トークンベース認証"><div class="fgroup_title">トークンベース認証
      - Tokenbasierte Authentifizierung" data-nsps-id="field_Tokenbasierte_Authentifizierung__1790000000005
      + トークンベース認証" data-nsps-id="field_トークンベース認証__1790000000005
      - Integration','APP:FORMLABEL:TO
      … 790000000006
      + 統合','APP:FORMLABEL:TOKENAUTHFLAG','')">トークンベース認証</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:issuetokenflag" data-nsps-label="TBA: IssueTokenエンドポイント" data-nsps-id="field_TBA:_IssueTokenエンドポイント__1790000000006
      - Integration','APP:FORMLABEL:I
      … 790000000007
      + 統合','APP:FORMLABEL:ISSUETOKENFLAG','')">TBA: IssueTokenエンドポイント</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:tbaauthorizationflow" data-nsps-label="TBA: 認可フロー" data-nsps-id="field_TBA:_認可フロー__1790000000007
      - Integration','APP:FORMLABEL:T
      … eld_Rückruf-
      + 統合','APP:FORMLABEL:TBAAUTHORIZATIONFLOW','')">TBA: 認可フロー</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:callbackurl" data-nsps-label="コールバックURL" data-nsps-id="field_コールバック
      - Integration','APP:FORMLABEL:CALLBACKURL','')">Rückruf-
      + 統合','APP:FORMLABEL:CALLBACKURL','')">コールバック
      - Autorisierungscode-Gewährung" data-nsps-id="field_Autorisierungscode-Gewährung__1790000000009
      + 認可コード付与" data-nsps-id="field_認可コード付与__1790000000009
      - Integration','APP:FORMLABEL:A
      … 900000000010
      + 統合','APP:FORMLABEL:AUTHORIZATIONCODEGRANT','')">認可コード付与</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:publicclient" data-nsps-label="パブリッククライアント" data-nsps-id="field_パブリッククライアント__17900000000010
      - Integration','APP:FORMLABEL:P
      … 900000000011
      + 統合','APP:FORMLABEL:PUBLICCLIENT','')">パブリッククライアント</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:oauth2clientcredentials" data-nsps-label="クライアント資格証明（マシン間）付与" data-nsps-id="field_クライアント資格証明（マシン間）付与__17900000000011
      - Integration','APP:FORMLABEL:O
      … _Umleitungs-
      + 統合','APP:FORMLABEL:OAUTH2CLIENTCREDENTIALS','')">クライアント資格証明（マシン間）付与</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:redirecturi" data-nsps-label="リダイレクトURI" data-nsps-id="field_リダイレクト
      - Integration','APP:FORMLABEL:REDIRECTURI','')">Umleitungs-
      + 統合','APP:FORMLABEL:REDIRECTURI','')">リダイレクト
      - RESTlets" data-nsps-id="field_RESTlets__17900000000013
      + RESTlet" data-nsps-id="field_RESTlet__17900000000013
      - Integration','APP:FORMLABEL:RESTL
      … 900000000014
      + 統合','APP:FORMLABEL:RESTLETSCOPE','')">RESTlet</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:restwebservicesscope" data-nsps-label="REST Webサービス" data-nsps-id="field_REST_Webサービス__17900000000014
      - Integration','APP:FORMLABEL:RESTWEBSERVICESSCOPE','')">REST-Webdienste
      + 統合','APP:FORMLABEL:RESTWEBSERVICESSCOPE','')">REST Webサービス
      - 'F','','Integration','APP:FORMLABEL:SUITEANALYTICSSCOPE
      + 'F','','統合','APP:FORMLABEL:SUITEANALYTICSSCOPE
      -  Connector Service" data-nsps-id="field_NetSuite_AI_Connector_Service__17900000000016
      + コネクタサービス" data-nsps-id="field_NetSuite_AIコネクタサービス__17900000000016
      - Integration','APP:FORMLABEL:MCPSCOPE','')">NetSuite AI Connector Service
      + 統合','APP:FORMLABEL:MCPSCOPE','')">NetSuite AIコネクタサービス
    `,
  },
];
