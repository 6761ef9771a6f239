// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'view-decoy-same-labels',
    from: 'ids-only-field-name',
    about: 'No ids; help texts with the same labels precede the boxes: what has no box is not the box.',
    without: ['fields'],
    patch: String.raw`
      - text" data-field-name="name
      + text
      - textarea" data-field-name="description
      + textarea
      - select" data-field-name="state
      + select
      - -field-name="note" data-
      + -
      - -field-name="applicationid" data-
      + -
      - text" data-field-name="datecreated
      + text
      - ">⏎<table
      + ">⏎<table class="uir-field-group"><tbody><tr><td id="fg_h" class="fgroup_title" data-nsps-type="fieldgroup" data-nsps-label="Hints"><div class="fgroup_title">Hints</div></td></tr>⏎<tr id="tr_fg_h" class="uir-fieldgroup-content"><td><table class="table_fields" data-colnumber="1"><tbody>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="help"><span class="uir-label"><a>Token-Based Authentication</a></span><span class="uir-field inputreadonly">See the help.</span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="help"><span class="uir-label"><a>Authorization Code Grant</a></span><span class="uir-field inputreadonly">See the help.</span></div></td></tr>⏎</tbody></table></td></tr></tbody></table><table
      - checkbox" data-field-name="tokenauthflag
      + checkbox
      - checkbox" data-field-name="issuetokenflag
      + checkbox
      - -field-name="tbaauthorizationflow" data-
      + -
      - -field-name="callbackurl" data-
      + -
      - checkbox" data-field-name="authorizationcodegrant
      + checkbox
      - -field-name="publicclient" data-
      + -
    `,
  },
  {
    name: 'view-hidden-buttons-and-menu',
    from: 'view-other-application',
    about: 'Hidden buttons and the menu of roles, whose links are those of the role chooser.',
    path: '/app/common/integration/integrapp.nl?id=17',
    family: 'integration-view-right',
    met: ['integrationName', 'integrationState', 'tba', 'tbaAuthorizationFlow', 'authorizationCodeGrant'],
    without: ['fields', 'ours', 'unmet'],
    words: { 'Acme Bank Feeds': 'Fulfillment Integration', New: 'Reset Credentials' },
    patch: String.raw`
      - div>⏎  <div id
      + div>⏎  <ul><li class="ns-role-menuitem"><a href="/app/login/secure/changerole.nl?id=1234567~42~1042~N">Acme Ltd - Warehouse Manager</a></li></ul><div id
      - "Reset
      + "New" data-nsps-type="button"></td></tr></tbody></table></td><td style="display:none"><table id="tbl_btn_reset" class="uir-button"><tbody><tr id="tr_btn_reset" class="pgBntG"><td id="tdbody_btn_reset" class="bntBgB"><input type="button" id="btn_reset" name="btn_reset" class="rndbuttoninpt bntBgT" value="Reset
    `,
  },
  {
    name: 'view-name-padded',
    from: 'not-a-reset-link-only',
    about: 'The name is wrapped over lines and padded, in another case.',
    patch: String.raw`
      - >⏎ Fulfillment Integration
      + >⏎   FULFILLMENT⏎     Integration
      - Based_Authentication__1790000000007
      + Based_Authentication__1790000000001
      - _IssueToken_Endpoint__1790000000008
      + _IssueToken_Endpoint__1790000000002
      - _Authorization_Flow__1790000000009
      + _Authorization_Flow__1790000000003
      - field_Callback_URL__17900000000010
      + field_Callback_URL__1790000000004
      - field_Authorization_Code_Grant__17900000000011
      + field_Authorization_Code_Grant__1790000000005
      - field_Public_Client__17900000000012
      + field_Public_Client__1790000000006
    `,
  },
  {
    name: 'view-other-application',
    from: 'not-a-reset-link-only',
    about: 'A colleague’s integration with another name.',
    path: '/app/common/integration/integrapp.nl?id=14',
    fields: { name: 'Acme Bank Feeds' },
    ours: false,
    met: ['integrationState', 'tba', 'tbaAuthorizationFlow', 'authorizationCodeGrant'],
    unmet: ['integrationName'],
    words: { 'Fulfillment Integration': 'Acme Bank Feeds' },
  },
  {
    name: 'view-right-classic',
    from: 'not-a-reset-link-only',
    about: 'Classic look, saved record, everything right.',
    family: 'integration-view-right',
    fields: {
      name: 'Fulfillment Integration',
      tba: true,
      tbaAuthorizationFlow: false,
      authorizationCodeGrant: false,
    },
    patch: String.raw`
      - uirefresh/css/frame.css"><style>.uir-label{text-transform:uppercase}</style>
      + core/css/classic/frame.css">
      - "uir-refreshed
      + "
    `,
  },
  {
    name: 'view-right-fr',
    from: 'view-waiting',
    about: 'French saved record: plausible words that nobody has met.',
    family: 'integration-view-right',
    fields: {
      name: 'Fulfillment Integration',
      tba: true,
      tbaAuthorizationFlow: false,
      authorizationCodeGrant: false,
    },
    met: ['integrationName', 'integrationState', 'tba', 'tbaAuthorizationFlow', 'authorizationCodeGrant'],
    without: ['unmet'],
    words: {
      'Integration: Fulfillment Integration - NetSuite (Acme Ltd)':
        'Intégration: Fulfillment Integration - NetSuite (Acme Ltd)',
      Integration: 'Intégration',
      'Primary Information': 'Informations principales',
      Name: 'Nom',
      State: 'État',
      'Waiting for Approval': 'Activé',
      'Application ID': 'ID d&#x27;application',
      Created: 'Créé',
      uthentication: 'uthentification',
      'xecution Log': 'ournal d&#x27;exécution',
      'Token-based Authentication': 'Authentification par jeton',
      'Token-Based Authentication': 'Authentification par jeton',
      'TBA: Authorization Flow': 'TBA : flux d&#x27;autorisation',
      'Callback URL': 'URL de rappel',
      'Authorization Code Grant': 'Octroi de code d&#x27;autorisation',
      Edit: 'Modifier',
      Back: 'Retour',
      New: 'Nouveau',
      'Execution Log': 'Journal d&#x27;exécution',
      Checked: 'Coché',
      Unchecked: 'Décoché',
    },
    patch: String.raw`
      - companyNom
      + companyName
      - roleNom
      + roleName
      - Fulfillment Intégration<
      + Fulfillment Integration<
      - Fulfillment Intégration
      + Fulfillment Integration
      - >E<
      + >J<
    `,
  },
  {
    name: 'view-right-horizontal',
    from: 'not-a-reset-link-only',
    about: 'Labels stand beside the values by preference, tabs are unrolled.',
    family: 'integration-view-right',
    fields: {
      name: 'Fulfillment Integration',
      tba: true,
      tbaAuthorizationFlow: false,
      authorizationCodeGrant: false,
    },
    patch: String.raw`
      - refreshed
      + refreshed uir-horizontal-label
      - div class="uir-tab-list"><div class="uir-tab-list-tabs"><table class="bgtabbar"><tbody><tr><td id="AUTHENTICATIONlnk" class="formtabon"><a href="#" id="AUTHENTICATIONtxt" class="formtabtext" data-nsps-type="tab" data-nsps-id="AUTHENTICATION" data-nsps-label="Authentication"><span style="text-decoration:underline">A</span>uthentication</a></td><td id="EXECUTIONLOGlnk" class="formtaboff"><a href="#" id="EXECUTIONLOGtxt" class="formtabtext" data-nsps-type="tab" data-nsps-id="EXECUTIONLOG" data-nsps-label="Execution Log"><span style="text-decoration:underline">E</span>xecution Log</a></td></tr></tbody></table></div
      + div id="AUTHENTICATION_pane_hd" class="unrollformtabheaderexpand"><span class="uir-tab-unroll-label">Authentication</span
      - div></div>⏎<div id="EXECUTIONLOG_wrapper
      + div></div>⏎<div id="EXECUTIONLOG_pane_hd" class="unrollformtabheaderexpand"><span class="uir-tab-unroll-label">Execution Log</span></div>⏎<div id="EXECUTIONLOG_wrapper
      - EXECUTIONLOG" style="display:none
      + EXECUTIONLOG
    `,
  },
  {
    name: 'view-right-redwood',
    from: 'view-right-classic',
    about: 'Redwood assets and header over classic markup.',
    patch: String.raw`
      - core/css/classic/frame
      + uiredwood/css/page
      - ">⏎<div id="div__header" class="noprint"><div id="ns_header">⏎  <div id="uir-global-search-container"><form name="globalsearch"><input type="text" id="_searchstring" name="Uber_NAME" value=""></form></div>⏎  <div id="spn_cRR_d1"><a href="#"><div>Dana Whitfield</div><div><span>Acme Ltd</span> - <span>Administrator</span></div></a></div>⏎</div></div>⏎<
      + uir-page-header-redwood" data-header="redwood" data-page-category="form" data-page-background="light">⏎<div data-widget="NetsuiteSystemHeader" id="uif4"><input data-automation-id="GlobalSearchTextBox" id="uif9" aria-label="Search" value="">⏎  <button data-automation-id="RoleMenu" id="uif12" aria-haspopup="true"><span>Dana Whitfield</span><span>Acme Ltd - Administrator</span></button></div>⏎<
    `,
  },
];
