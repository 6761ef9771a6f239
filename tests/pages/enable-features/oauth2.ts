// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'oauth2-both-off',
    from: 'both-on',
    about: 'What token-based authentication needs is on, and what client credentials need is not.',
    kind: 'oauth2-client-credentials',
    fields: { oauth2: false, restwebservices: false, customcode: true, serversidescripting: true },
    unmet: ['feature-oauth2', 'feature-restwebservices'],
    without: ['family', 'met'],
  },
  {
    name: 'oauth2-both-on',
    from: 'both-on',
    about: 'Both features are on.',
    kind: 'oauth2-client-credentials',
    family: 'oauth2-features-on',
    fields: { oauth2: true, restwebservices: true, customcode: true, serversidescripting: true },
    met: ['feature-oauth2', 'feature-restwebservices'],
    patch: String.raw`
      - restwebservices_fs" class="checkbox_unck" onclick="
      + restwebservices_fs" class="checkbox_ck" onclick="
      - restwebservices" value="T"><img class="
      + restwebservices" value="T" checked><img class="
      -  src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="restwebservices_fs_lbl_uir_label
      +  src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="restwebservices_fs_lbl_uir_label
      - oauth2_fs" class="checkbox_unck" onclick="
      + oauth2_fs" class="checkbox_ck" onclick="
      - oauth2" value="T"><img class="
      + oauth2" value="T" checked><img class="
      -  src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="oauth2_fs_lbl_uir_label
      +  src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="oauth2_fs_lbl_uir_label
    `,
  },
  {
    name: 'oauth2-without-tba',
    from: 'oauth2-both-on',
    about: 'Token-based authentication and SOAP are off, which client credentials do without.',
    fields: {
      oauth2: true,
      restwebservices: true,
      customcode: true,
      serversidescripting: true,
      tba: false,
      webservicesexternal: false,
    },
    patch: String.raw`
      - webservicesexternal_fs" class="checkbox_ck" onclick="
      + webservicesexternal_fs" class="checkbox_unck" onclick="
      - webservicesexternal" value="T" checked><img class="
      + webservicesexternal" value="T"><img class="
      -  src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="webservicesexternal_fs_lbl_uir_label
      +  src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="webservicesexternal_fs_lbl_uir_label
      - tba_fs" class="checkbox_ck" onclick="
      + tba_fs" class="checkbox_unck" onclick="
      - tba" value="T" checked><img class="
      + tba" value="T"><img class="
      -  src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="tba_fs_lbl_uir_label
      +  src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="tba_fs_lbl_uir_label
    `,
  },
  {
    name: 'oauth2-rest-off',
    from: 'oauth2-both-on',
    about: 'REST Web Services is off.',
    fields: { oauth2: true, restwebservices: false, customcode: true, serversidescripting: true },
    met: ['feature-oauth2'],
    unmet: ['feature-restwebservices'],
    without: ['family'],
    patch: String.raw`
      - restwebservices_fs" class="checkbox_ck" onclick="
      + restwebservices_fs" class="checkbox_unck" onclick="
      - restwebservices" value="T" checked><img class="
      + restwebservices" value="T"><img class="
      -  src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="restwebservices_fs_lbl_uir_label
      +  src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="restwebservices_fs_lbl_uir_label
    `,
  },
  {
    name: 'oauth2-off',
    from: 'oauth2-both-on',
    about: 'OAuth 2.0 is off.',
    fields: { oauth2: false, restwebservices: true, customcode: true, serversidescripting: true },
    met: ['feature-restwebservices'],
    unmet: ['feature-oauth2'],
    without: ['family'],
    patch: String.raw`
      - oauth2_fs" class="checkbox_ck" onclick="
      + oauth2_fs" class="checkbox_unck" onclick="
      - oauth2" value="T" checked><img class="
      + oauth2" value="T"><img class="
      -  src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="oauth2_fs_lbl_uir_label
      +  src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="oauth2_fs_lbl_uir_label
    `,
  },
  {
    name: 'oauth2-scripts-off',
    from: 'oauth2-both-on',
    about: 'The boxes for scripts are off, which only RESTlets need: this recipe asks for none.',
    fields: { oauth2: true, restwebservices: true, customcode: false, serversidescripting: false },
    patch: String.raw`
      - customcode_fs" class="checkbox_ck" onclick="
      + customcode_fs" class="checkbox_unck" onclick="
      - customcode" value="T" checked><img class="
      + customcode" value="T"><img class="
      -  src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="customcode_fs_lbl_uir_label
      +  src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="customcode_fs_lbl_uir_label
      - serversidescripting_fs" class="checkbox_ck" onclick="
      + serversidescripting_fs" class="checkbox_unck" onclick="
      - serversidescripting" value="T" checked><img class="
      + serversidescripting" value="T"><img class="
      -  src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="serversidescripting_fs_lbl_uir_label
      +  src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="serversidescripting_fs_lbl_uir_label
    `,
  },
  {
    name: 'oauth2-redwood',
    from: 'oauth2-both-on',
    about: 'Redwood assets and header.',
    patch: String.raw`
      - uirefresh/css/frame.css"><style>.uir-label{text-transform:uppercase}</style
      + uiredwood/css/page.css"
      - refreshed">⏎<div id=
      … </div>⏎</div
      + page-header-redwood" data-header="redwood" data-page-category="form" data-page-background="light">⏎<div data-widget="NetsuiteSystemHeader" id="uif4"><input data-automation-id="GlobalSearchTextBox" id="uif9" aria-label="Search" value="">⏎  <button data-automation-id="RoleMenu" id="uif12" aria-haspopup="true"><span>Dana Whitfield</span><span>Acme Ltd - Administrator</span></button
    `,
  },
  {
    name: 'oauth2-opaque',
    from: 'oauth2-both-on',
    about: 'Ids without a meaning: the labels say what is what.',
    patch: String.raw`
      - customcode" data-nsp
      … IDESCRIPTING
      + f71" data-nsps-label="Client SuiteScript" data-nsps-id="field_Client_SuiteScript__1790000000004"><span class="uir-field" data-nsps-type="field_input"><span id="f71_fs" class="checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="f71_fs_inp" name="f71" value="T" checked><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="f71_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="f71_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f71',this,'features','NA','-1','UI','EDIT_FEATURES','1234567','RECORD','F','','Enable%20Features','APP:FORMLABEL:F71','')">Client SuiteScript</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:f72" data-nsps-label="Server SuiteScript" data-nsps-id="field_Server_SuiteScript__1790000000005"><span class="uir-field" data-nsps-type="field_input"><span id="f72_fs" class="checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="f72_fs_inp" name="f72" value="T" checked><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="f72_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="f72_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f72',this,'features','NA','-1','UI','EDIT_FEATURES','1234567','RECORD','F','','Enable%20Features','APP:FORMLABEL:F72
      - webservicesexternal" d
      … TWEBSERVICES
      + f73" data-nsps-label="SOAP Web Services" data-nsps-id="field_SOAP_Web_Services__1790000000006"><span class="uir-field" data-nsps-type="field_input"><span id="f73_fs" class="checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="f73_fs_inp" name="f73" value="T" checked><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="f73_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="f73_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f73',this,'features','NA','-1','UI','EDIT_FEATURES','1234567','RECORD','F','','Enable%20Features','APP:FORMLABEL:F73','')">SOAP Web Services</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:f74" data-nsps-label="REST Web Services" data-nsps-id="field_REST_Web_Services__1790000000007"><span class="uir-field" data-nsps-type="field_input"><span id="f74_fs" class="checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="f74_fs_inp" name="f74" value="T" checked><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="f74_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="f74_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f74',this,'features','NA','-1','UI','EDIT_FEATURES','1234567','RECORD','F','','Enable%20Features','APP:FORMLABEL:F74
      - suitesignon" data-ns
      … LABEL:OAUTH2
      + f75" data-nsps-label="SuiteSignOn" data-nsps-id="field_SuiteSignOn__1790000000001"><span class="uir-field" data-nsps-type="field_input"><span id="f75_fs" class="checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="f75_fs_inp" name="f75" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="f75_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="f75_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f75',this,'features','NA','-1','UI','EDIT_FEATURES','1234567','RECORD','F','','Enable%20Features','APP:FORMLABEL:F75','')">SuiteSignOn</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:f76" data-nsps-label="Token-based Authentication" data-nsps-id="field_Token-based_Authentication__1790000000002"><span class="uir-field" data-nsps-type="field_input"><span id="f76_fs" class="checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="f76_fs_inp" name="f76" value="T" checked><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="f76_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="f76_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f76',this,'features','NA','-1','UI','EDIT_FEATURES','1234567','RECORD','F','','Enable%20Features','APP:FORMLABEL:F76','')">Token-based Authentication</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:f77" data-nsps-label="OAuth 2.0" data-nsps-id="field_OAuth_2.0__1790000000003"><span class="uir-field" data-nsps-type="field_input"><span id="f77_fs" class="checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="f77_fs_inp" name="f77" value="T" checked><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="f77_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="f77_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f77',this,'features','NA','-1','UI','EDIT_FEATURES','1234567','RECORD','F','','Enable%20Features','APP:FORMLABEL:F77
    `,
  },
  {
    name: 'oauth2-es',
    from: 'oauth2-both-on',
    about: 'Spanish words, some of them invented.',
    patch: String.raw`
      - title>Enable Features -
      + title>Habilitar funciones -
      - Enable Features
      + Habilitar funciones
      - "Client SuiteScript
      + "SuiteScript de cliente
      - Client SuiteScript</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:serversidescripting" data-nsps-label="Server SuiteScript
      + SuiteScript de cliente</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:serversidescripting" data-nsps-label="SuiteScript de servidor
      - Server SuiteScript
      + SuiteScript de servidor
      - "SOAP Web Services
      + "Servicios web SOAP
      - SOAP Web Services</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:restwebservices" data-nsps-label="REST Web Services
      + Servicios web SOAP</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:restwebservices" data-nsps-label="Servicios web REST
      - REST Web Services
      + Servicios web REST
      - "Token-based Authentication
      + "Autenticación basada en token
      - Token-based Authentication
      + Autenticación basada en token
    `,
  },
  {
    name: 'oauth2-es-opaque',
    from: 'oauth2-es',
    about: 'Spanish words and ids without a meaning: the words say what is what.',
    patch: String.raw`
      - customcode" data-nsp
      … IDESCRIPTING
      + f71" data-nsps-label="SuiteScript de cliente" data-nsps-id="field_Client_SuiteScript__1790000000004"><span class="uir-field" data-nsps-type="field_input"><span id="f71_fs" class="checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="f71_fs_inp" name="f71" value="T" checked><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="f71_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="f71_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f71',this,'features','NA','-1','UI','EDIT_FEATURES','1234567','RECORD','F','','Enable%20Features','APP:FORMLABEL:F71','')">SuiteScript de cliente</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:f72" data-nsps-label="SuiteScript de servidor" data-nsps-id="field_Server_SuiteScript__1790000000005"><span class="uir-field" data-nsps-type="field_input"><span id="f72_fs" class="checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="f72_fs_inp" name="f72" value="T" checked><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="f72_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="f72_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f72',this,'features','NA','-1','UI','EDIT_FEATURES','1234567','RECORD','F','','Enable%20Features','APP:FORMLABEL:F72
      - webservicesexternal" d
      … TWEBSERVICES
      + f73" data-nsps-label="Servicios web SOAP" data-nsps-id="field_SOAP_Web_Services__1790000000006"><span class="uir-field" data-nsps-type="field_input"><span id="f73_fs" class="checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="f73_fs_inp" name="f73" value="T" checked><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="f73_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="f73_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f73',this,'features','NA','-1','UI','EDIT_FEATURES','1234567','RECORD','F','','Enable%20Features','APP:FORMLABEL:F73','')">Servicios web SOAP</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:f74" data-nsps-label="Servicios web REST" data-nsps-id="field_REST_Web_Services__1790000000007"><span class="uir-field" data-nsps-type="field_input"><span id="f74_fs" class="checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="f74_fs_inp" name="f74" value="T" checked><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="f74_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="f74_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f74',this,'features','NA','-1','UI','EDIT_FEATURES','1234567','RECORD','F','','Enable%20Features','APP:FORMLABEL:F74
      - suitesignon" data-ns
      … ORMLABEL:TBA
      + f75" data-nsps-label="SuiteSignOn" data-nsps-id="field_SuiteSignOn__1790000000001"><span class="uir-field" data-nsps-type="field_input"><span id="f75_fs" class="checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="f75_fs_inp" name="f75" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="f75_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="f75_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f75',this,'features','NA','-1','UI','EDIT_FEATURES','1234567','RECORD','F','','Enable%20Features','APP:FORMLABEL:F75','')">SuiteSignOn</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:f76" data-nsps-label="Autenticación basada en token" data-nsps-id="field_Token-based_Authentication__1790000000002"><span class="uir-field" data-nsps-type="field_input"><span id="f76_fs" class="checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="f76_fs_inp" name="f76" value="T" checked><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="f76_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="f76_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f76',this,'features','NA','-1','UI','EDIT_FEATURES','1234567','RECORD','F','','Enable%20Features','APP:FORMLABEL:F76
      - oauth2" data-nsps-la
      … LABEL:OAUTH2
      + f77" data-nsps-label="OAuth 2.0" data-nsps-id="field_OAuth_2.0__1790000000003"><span class="uir-field" data-nsps-type="field_input"><span id="f77_fs" class="checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="f77_fs_inp" name="f77" value="T" checked><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="f77_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="f77_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','f77',this,'features','NA','-1','UI','EDIT_FEATURES','1234567','RECORD','F','','Enable%20Features','APP:FORMLABEL:F77
    `,
  },
  {
    name: 'oauth2-ko-opaque',
    from: 'oauth2-opaque',
    about: 'Korean words (invented) and ids that nobody has met: nothing can be told.',
    fields: { oauth2: null, restwebservices: null, customcode: null, serversidescripting: null },
    unknown: ['feature-oauth2', 'feature-restwebservices'],
    without: ['family', 'met'],
    patch: String.raw`
      - "Client SuiteScript
      + "클라이언트 스크립트
      - Client SuiteScript</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:f72" data-nsps-label="Server SuiteScript
      + 클라이언트 스크립트</a></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:f72" data-nsps-label="서버 스크립트
      - Server SuiteScript
      + 서버 스크립트
      - "REST Web Services
      + "레스트 서비스
      - REST Web Services
      + 레스트 서비스
      - "OAuth
      + "오스
      - >OAuth
      + >오스
    `,
  },
  {
    name: 'oauth2-not-there',
    from: 'oauth2-both-on',
    about: 'The box is not there: a role that may not see it, or a release that has moved it.',
    fields: { oauth2: null, restwebservices: true, customcode: true, serversidescripting: true },
    met: ['feature-restwebservices'],
    unknown: ['feature-oauth2'],
    without: ['family'],
    patch: String.raw`
      - tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:o
      … </td></tr>⏎<
      +
    `,
  },
  {
    name: 'oauth2-framework',
    from: 'framework-boxes',
    about: 'Boxes of the component framework (a guess).',
    kind: 'oauth2-client-credentials',
    family: 'oauth2-features-on',
    fields: { oauth2: true, restwebservices: true, customcode: null, serversidescripting: null },
    met: ['feature-oauth2', 'feature-restwebservices'],
    without: ['unmet'],
    patch: String.raw`
      - checkbox" aria-checked="false" aria-labelledby="uif45
      + checkbox" aria-checked="true" aria-labelledby="uif45
      - SOAP
      + SOAP Web Services</label>⏎<div data-widget="Check" id="uif52" role="checkbox" aria-checked="true" aria-labelledby="uif53"></div><label data-widget="Label" id="uif53">REST
    `,
  },
];
