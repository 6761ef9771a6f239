// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'client-edit-older-release',
    from: 'client-edit-right',
    about: 'An older release without the scope for assistants.',
    fields: {
      name: 'Fulfillment Integration',
      tba: false,
      tbaAuthorizationFlow: false,
      authorizationCodeGrant: false,
      clientCredentialsGrant: true,
      restletsScope: false,
      restScope: true,
      analyticsScope: false,
      assistantScope: null,
    },
    met: [
      'integrationName',
      'integrationState',
      'clientCredentialsGrant',
      'restletsScope',
      'restScope',
      'analyticsScope',
      'tbaAuthorizationFlow',
      'authorizationCodeGrant',
    ],
    without: ['family'],
    patch: String.raw`
      - tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:m
      … </td></tr>⏎<
      +
    `,
  },
  {
    name: 'client-edit-scopes-not-there',
    from: 'client-edit-right',
    about: 'The scopes come with the grant (a guess), which is not ticked yet.',
    fields: {
      name: 'Fulfillment Integration',
      tba: false,
      tbaAuthorizationFlow: false,
      authorizationCodeGrant: false,
      clientCredentialsGrant: false,
      restletsScope: null,
      restScope: null,
      analyticsScope: null,
      assistantScope: null,
    },
    met: ['integrationName', 'integrationState', 'tbaAuthorizationFlow', 'authorizationCodeGrant'],
    unmet: ['clientCredentialsGrant'],
    without: ['family'],
    patch: String.raw`
      - oauth2clientcredentials_fs" class="checkbox_ck" onclick="
      + oauth2clientcredentials_fs" class="checkbox_unck" onclick="
      - oauth2clientcredentials" value="T" checked><img class="
      + oauth2clientcredentials" value="T"><img class="
      -  src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="oauth2clientcredentials_fs_lbl_uir_label
      +  src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="oauth2clientcredentials_fs_lbl_uir_label
      - tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:restl
      … e</a></span></span></div></td></tr>⏎<
      +
    `,
  },
  {
    name: 'client-edit-grant-not-there',
    from: 'client-edit-right',
    about: 'The box of the grant is not there, as without the feature: nobody knows.',
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
      -  uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:o
      … ield-wrapper
      +
      - field_Redirect_URI__17900000000012
      + field_Redirect_URI__17900000000011
      - field_RESTlets__17900000000013
      + field_RESTlets__17900000000012
      - field_REST_Web_Services__17900000000014
      + field_REST_Web_Services__17900000000013
      - field_SuiteAnalytics_Connect__17900000000015
      + field_SuiteAnalytics_Connect__17900000000014
      - field_NetSuite_AI_Connector_Service__17900000000016
      + field_NetSuite_AI_Connector_Service__17900000000015
    `,
  },
  {
    name: 'client-edit-other-application',
    from: 'client-edit-right',
    about: 'Another application’s record.',
    fields: {
      name: 'Acme Bank Feeds',
      tba: false,
      tbaAuthorizationFlow: false,
      authorizationCodeGrant: false,
      clientCredentialsGrant: true,
      restletsScope: false,
      restScope: true,
      analyticsScope: false,
      assistantScope: false,
    },
    ours: false,
    met: [
      'integrationState',
      'clientCredentialsGrant',
      'restletsScope',
      'restScope',
      'analyticsScope',
      'assistantScope',
      'tbaAuthorizationFlow',
      'authorizationCodeGrant',
    ],
    unmet: ['integrationName'],
    without: ['family'],
    patch: String.raw`
      -  Fulfillment Integration
      +  Acme Bank Feeds
      - >Fulfillment Integration
      + >Acme Bank Feeds
      - Fulfillment Integration
      + Acme Bank Feeds
    `,
  },
  {
    name: 'client-edit-for-tba',
    from: 'client-edit-right',
    about: 'The same record for a set-up of token-based authentication, for which its box is missing.',
    fields: { tba: false },
    met: ['integrationName', 'integrationState', 'tbaAuthorizationFlow', 'authorizationCodeGrant'],
    unmet: ['tba'],
    without: ['kind', 'family'],
  },
  {
    name: 'client-edit-redwood',
    from: 'client-edit-right',
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
    name: 'client-edit-disabled',
    from: 'client-edit-right',
    about: 'A role that may look but not change: all boxes are disabled.',
    patch: String.raw`
      - checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="tokenauthflag_fs_inp" name="tokenauthflag" value="T"
      + checkbox_disabled_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="tokenauthflag_fs_inp" name="tokenauthflag" value="T" disabled
      - checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="issuetokenflag_fs_inp" name="issuetokenflag" value="T"
      + checkbox_disabled_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="issuetokenflag_fs_inp" name="issuetokenflag" value="T" disabled
      - checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="tbaauthorizationflow_fs_inp" name="tbaauthorizationflow" value="T"
      + checkbox_disabled_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="tbaauthorizationflow_fs_inp" name="tbaauthorizationflow" value="T" disabled
      - checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="authorizationcodegrant_fs_inp" name="authorizationcodegrant" value="T"
      + checkbox_disabled_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="authorizationcodegrant_fs_inp" name="authorizationcodegrant" value="T" disabled
      - checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="publicclient_fs_inp" name="publicclient" value="T"
      + checkbox_disabled_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="publicclient_fs_inp" name="publicclient" value="T" disabled
      - checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="oauth2clientcredentials_fs_inp" name="oauth2clientcredentials" value="T" checked
      + checkbox_disabled_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="oauth2clientcredentials_fs_inp" name="oauth2clientcredentials" value="T" checked disabled
      - checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="restletscope_fs_inp" name="restletscope" value="T"
      + checkbox_disabled_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="restletscope_fs_inp" name="restletscope" value="T" disabled
      - checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="restwebservicesscope_fs_inp" name="restwebservicesscope" value="T" checked
      + checkbox_disabled_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="restwebservicesscope_fs_inp" name="restwebservicesscope" value="T" checked disabled
      - checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="suiteanalyticsscope_fs_inp" name="suiteanalyticsscope" value="T"
      + checkbox_disabled_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="suiteanalyticsscope_fs_inp" name="suiteanalyticsscope" value="T" disabled
      - checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="mcpscope_fs_inp" name="mcpscope" value="T"
      + checkbox_disabled_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="mcpscope_fs_inp" name="mcpscope" value="T" disabled
    `,
  },
  {
    name: 'client-edit-by-class',
    from: 'client-edit-right',
    about: 'No inputs inside the boxes: the class alone says what is ticked.',
    patch: String.raw`
      - input type="checkbox" class="checkbox" id="tokenauthflag_fs_inp" name="tokenauthflag" value="T"><
      +
      - "><input type="checkbox" class="checkbox" id="issuetokenflag_fs_inp" name="issuetokenflag" value="T
      +
      - "><input type="checkbox" class="checkbox" id="tbaauthorizationflow_fs_inp" name="tbaauthorizationflow" value="T
      +
      - input type="checkbox" class="checkbox" id="authorizationcodegrant_fs_inp" name="authorizationcodegrant" value="T"><
      +
      - "><input type="checkbox" class="checkbox" id="publicclient_fs_inp" name="publicclient" value="T
      +
      - ><input type="checkbox" class="checkbox" id="oauth2clientcredentials_fs_inp" name="oauth2clientcredentials" value="T" checked
      +
      - input type="checkbox" class="checkbox" id="restletscope_fs_inp" name="restletscope" value="T"><
      +
      - ><input type="checkbox" class="checkbox" id="restwebservicesscope_fs_inp" name="restwebservicesscope" value="T" checked
      +
      - input type="checkbox" class="checkbox" id="suiteanalyticsscope_fs_inp" name="suiteanalyticsscope" value="T"><
      +
      - "><input type="checkbox" class="checkbox" id="mcpscope_fs_inp" name="mcpscope" value="T
      +
    `,
  },
];
