// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'client-new-right',
    from: 'client-edit-right',
    about: 'A new record with everything right.',
    path: '/app/common/integration/integrapp.nl',
    mode: 'new',
    met: [
      'integrationName',
      'integrationState',
      'clientCredentialsGrant',
      'restletsScope',
      'restScope',
      'analyticsScope',
      'assistantScope',
      'tbaAuthorizationFlow',
      'authorizationCodeGrant',
      'tbaOff',
    ],
    without: ['family'],
    patch: String.raw`
      - >Integration: Fulfillment Integration
      + >Integration
      - ><div class="uir-record-name">Fulfillment Integration</div
      +
      - tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:a
      … d=17&amp;e=T
      + /tbody></table></td></tr></tbody></table>⏎<input type="hidden" name="type" id="type" value="integrapp">⏎<input type="hidden" name="id" id="id" value="">⏎<input type="hidden" name="whence" id="whence" value="">⏎<input type="hidden" name="entryformquerystring" id="entryformquerystring" value="
      - Based_Authentication__1790000000005
      + Based_Authentication__1790000000003
      - _IssueToken_Endpoint__1790000000006
      + _IssueToken_Endpoint__1790000000004
      - _Authorization_Flow__1790000000007
      + _Authorization_Flow__1790000000005
      - field_Callback_URL__1790000000008
      + field_Callback_URL__1790000000006
      - field_Authorization_Code_Grant__1790000000009
      + field_Authorization_Code_Grant__1790000000007
      - field_Public_Client__17900000000010
      + field_Public_Client__1790000000008
      - _Grant__17900000000011
      + _Grant__1790000000009
      - field_Redirect_URI__17900000000012
      + field_Redirect_URI__17900000000010
      - field_RESTlets__17900000000013
      + field_RESTlets__17900000000011
      - field_REST_Web_Services__17900000000014
      + field_REST_Web_Services__17900000000012
      - field_SuiteAnalytics_Connect__17900000000015
      + field_SuiteAnalytics_Connect__17900000000013
      - field_NetSuite_AI_Connector_Service__17900000000016
      + field_NetSuite_AI_Connector_Service__17900000000014
    `,
  },
  {
    name: 'client-new-defaults',
    from: 'client-new-right',
    about: 'A new record as NetSuite opens it (likely).',
    fields: {
      name: '',
      tba: true,
      tbaAuthorizationFlow: true,
      authorizationCodeGrant: true,
      clientCredentialsGrant: false,
      restletsScope: false,
      restScope: false,
      analyticsScope: false,
      assistantScope: false,
    },
    met: ['integrationState', 'restletsScope', 'analyticsScope', 'assistantScope'],
    unmet: [
      'integrationName',
      'clientCredentialsGrant',
      'restScope',
      'tbaOff',
      'tbaAuthorizationFlow',
      'authorizationCodeGrant',
    ],
    patch: String.raw`
      - Fulfillment Integration
      +
      - checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="tokenauthflag_fs_inp" name="tokenauthflag" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked
      + checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="tokenauthflag_fs_inp" name="tokenauthflag" value="T" checked><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Checked
      - checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="tbaauthorizationflow_fs_inp" name="tbaauthorizationflow" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked
      + checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="tbaauthorizationflow_fs_inp" name="tbaauthorizationflow" value="T" checked><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Checked
      - checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="authorizationcodegrant_fs_inp" name="authorizationcodegrant" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked
      + checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="authorizationcodegrant_fs_inp" name="authorizationcodegrant" value="T" checked><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Checked
      - checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="oauth2clientcredentials_fs_inp" name="oauth2clientcredentials" value="T" checked><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Checked
      + checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="oauth2clientcredentials_fs_inp" name="oauth2clientcredentials" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked
      - checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="restwebservicesscope_fs_inp" name="restwebservicesscope" value="T" checked><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Checked
      + checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="restwebservicesscope_fs_inp" name="restwebservicesscope" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked
    `,
  },
  {
    name: 'client-new-with-tba',
    from: 'client-new-right',
    about: 'A new record on which token-based authentication was left on.',
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
    met: [
      'integrationName',
      'integrationState',
      'clientCredentialsGrant',
      'restletsScope',
      'restScope',
      'analyticsScope',
      'assistantScope',
      'tbaAuthorizationFlow',
      'authorizationCodeGrant',
    ],
    unmet: ['tbaOff'],
    patch: String.raw`
      - tokenauthflag_fs" class="checkbox_unck" onclick="
      + tokenauthflag_fs" class="checkbox_ck" onclick="
      - tokenauthflag" value="T"><img class="
      + tokenauthflag" value="T" checked><img class="
      -  src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="tokenauthflag_fs_lbl_uir_label
      +  src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="tokenauthflag_fs_lbl_uir_label
    `,
  },
  {
    name: 'client-new-after-2027',
    from: 'client-new-right',
    about: 'From 2027.1: the boxes of token-based authentication are gone.',
    fields: {
      name: 'Fulfillment Integration',
      tba: null,
      tbaAuthorizationFlow: null,
      authorizationCodeGrant: false,
      clientCredentialsGrant: true,
      restletsScope: false,
      restScope: true,
      analyticsScope: false,
      assistantScope: false,
    },
    met: [
      'integrationName',
      'integrationState',
      'clientCredentialsGrant',
      'restletsScope',
      'restScope',
      'analyticsScope',
      'assistantScope',
      'authorizationCodeGrant',
    ],
    patch: String.raw`
      - >⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:to
      … w</a></span></span></div></td></tr
      +
    `,
  },
];
