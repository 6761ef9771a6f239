// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'audit-column-elsewhere',
    from: 'suitelet-with-the-pair',
    about:
      'A saved search on tokens has one of the rare columns of the login audit trail; that alone does not make it one.',
    path: '/app/common/search/searchresults.nl?searchid=91',
    without: ['pairOf'],
    patch: String.raw`
      - >Integration -
      + >Tokens by application -
      - div__title">
      + div__title"><div class="uir-page-title-firstline"><h1 class="uir-list-name">Tokens by application</h1></div>
      - div class="uir-page-title"><div class="u
      … 7d0587a⏎</span></div
      + form id="footer_actions_form" name="footer_actions_form"><div class="uir_filters"><a class="ns-filters-onoff-button" aria-expanded="true" href="#">+</a><div id="uir_filters_body"></div></div>⏎<table class="uir-list-control-bar"><tbody><tr><td id="uir_totalcount">Total: 1</td></tr></tbody></table>⏎<input type="hidden" name="sortcol" value=""><input type="hidden" name="size" value="50"></form>⏎<form id="body_actions" name="body_actions"></form>⏎<table id="div__labtab"><tbody><tr class="uir-list-headerrow noprint">⏎<td id="div__lab1" class="listheadertd uir-list-header-td" data-label="Name" data-nsps-type="columnheader" data-nsps-id="columnheader__n" onclick="doServerSort ('n');return false;"><div class="listheader">Name</div></td>⏎<td id="div__lab2" class="listheadertd uir-list-header-td" data-label="Token-based Application Name" data-nsps-type="columnheader" data-nsps-id="columnheader__a" onclick="doServerSort ('a');return false;"><div class="listheader">Token-based Application Name</div></td>⏎</tr></tbody></table>⏎<table id="div__bodytab"><tbody>⏎<tr class="printonly"><td>Name</td><td>Token-based Application Name</td></tr>⏎<tr class="uir-list-row-tr uir-list-row-even" id="row0"><td class="listtext uir-list-row-cell">x</td><td class="listtext uir-list-row-cell">Fulfillment Integration</td></tr>⏎</tbody></table
    `,
  },
  {
    name: 'dashboard-audit-portlet',
    from: 'two-titles',
    about: 'A portlet is titled Login Audit Trail; the page is the dashboard.',
    path: '/app/center/card.nl?sc=-29',
    patch: String.raw`
      - Login Audit Trail
      + Home
      - uir-page-title"><div class="uir-page-tit
      … le-secondline"></div
      + ns-portlet"><h2>Login Audit Trail</h2><table id="portlet_splits" class="uir-list-table"><tbody><tr><td>Dana Whitfield</td></tr></tbody></table
    `,
  },
  {
    name: 'dashboard-portlet',
    from: 'suitelet-with-the-pair',
    about: 'A portlet of the dashboard repeats a pair with its labels.',
    path: '/app/center/card.nl?sc=-29',
    patch: String.raw`
      - >Integration -
      + >Home -
      - uirefresh/css/frame.css"><style>.uir-label{text-transform:uppercase}</style>
      + uiredwood/css/page.css">
      - refreshed">⏎<div id="div__header" class="noprint"><div id="ns_header">⏎  <div id="uir-global-search-container"><form name="globalsearch"><input type="text" id="_searchstring" name="Uber_NAME" value=""></form></div>⏎  <div id="spn_cRR_d1"><a href="#"><div>Dana Whitfield</div><div><span>Acme Ltd</span> - <span>Administrator</span></div></a></div>⏎</div></div>⏎<
      + page-header-redwood" data-header="redwood" data-page-category="dashboard" data-page-background="light">⏎<div data-widget="NetsuiteSystemHeader" id="uif4"><input data-automation-id="GlobalSearchTextBox" id="uif9" aria-label="Search" value="">⏎  <button data-automation-id="RoleMenu" id="uif12" aria-haspopup="true"><span>Dana Whitfield</span><span>Acme Ltd - Administrator</span></button></div>⏎<
      - div class="uir-page-title"><div class="uir-page-title-firstline"><h1 class="uir-record-type">Integration</h1></div><div class="uir-page-title-secondline"></div></div><
      + div id="portlet_12" class="ns-portlet"><h2>Reminders</h2>⏎<
      - 7702f530463ae4d9df7bb74d472114b800fe1345e115463c42ff878c828391a4
      + 737158fb17580b3dbed3ed5551fb0e2a281fe607e336a46b89d84dfef345c8cd
      - 2ffe538164a13a207693a30ae6ec21f20e3449b1c2d6885f19400eba47d0587a
      + 94975e43a92cbc3117c9fc7ee60580f3608a1dc45dab57dd1a23eae567d5f4d3
      - span></div>⏎</div>⏎<div
      + span></div>⏎</div>⏎</div>⏎<div
    `,
  },
  {
    name: 'dashboard-with-role-menu',
    from: 'dashboard-portlet',
    about: 'The dashboard with the menu of roles open: its links are those of the role chooser.',
    without: ['pairOf'],
    patch: String.raw`
      - id="portlet_12" class="ns-portlet"><h2>Reminders</h2>⏎<div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:x1" data-nsps-label="Consumer Key / Client ID" data-nsps-id="field_Consumer_Key_/_Client_ID__1790000000001"><span id="x1_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="x1_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','x1',this,'x','NA','-1','UI','X','1234567','RECORD','F','','X','APP:FORMLABEL:X1','')">Consumer Key / Client ID</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ 737158fb17580b3dbed3ed5551fb0e2a281fe607e336a46b89d84dfef345c8cd⏎</span></div>⏎<div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:x2" data-nsps-label="Consumer Secret / Client Secret" data-nsps-id="field_Consumer_Secret_/_Client_Secret__1790000000002"><span id="x2_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="x2_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','x2',this,'x','NA','-1','UI','X','1234567','RECORD','F','','X','APP:FORMLABEL:X2','')">Consumer Secret / Client Secret</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ 94975e43a92cbc3117c9fc7ee60580f3608a1dc45dab57dd1a23eae567d5f4d3⏎</span></div>⏎</div>⏎<
      + data-widget="Popover" role="dialog"><div data-widget="MenuItem"><a href="/app/login/secure/changerole.nl?id=1234567~42~1042~N">Acme Ltd - Fulfillment Integration Role</a></div></div><h1>Home</h1>⏎<
    `,
  },
  {
    name: 'empty-document',
    from: 'suitecloud-terms',
    about: 'An empty document at an unknown path.',
    path: '/app/setup/blank.nl',
    patch: String.raw`
      - >⏎<head>⏎<meta charset="utf-8">⏎<title>NetSuiteSuiteCloud Terms Of Service</title>⏎</head>⏎<body>⏎<div id="innerwrapper"><div id="div__body"><p>Token-based Authentication, SOAP Web Services</p><input type="button" value="I Agree"></div></div>⏎</body>⏎<
      + ><head><title></title></head><body></body><
    `,
  },
  {
    name: 'file-with-checksums',
    from: 'look-alike-deeper-path',
    about: 'The file cabinet lists files with their checksums.',
    path: '/app/common/media/mediaitemfolders.nl',
    without: ['pairOf'],
    patch: String.raw`
      - >Credentials -
      + >File Cabinet -
      - <div class="uir-page-title"><div class="
      … tr>⏎</tbody></table>
      + <table id="div__bodytab"><tbody><tr class="uir-list-row-tr" id="row0"><td>file0.json</td><td>6dcef3a7c684166560a68b7c5cfaaecc5708666b268637fd8bb29f62014132aa</td></tr><tr class="uir-list-row-tr" id="row1"><td>file1.json</td><td>144ab950545c9c292bb67a98bab8089296c3c21f1fc74196ccaf451a07f5739c</td></tr><tr class="uir-list-row-tr" id="row2"><td>file2.json</td><td>540d5d62614532cbf4326d836daaf8c70077839cfbbbce14f313171f681e5e3a</td></tr><tr class="uir-list-row-tr" id="row3"><td>file3.json</td><td>94018ebd7858134d4c878ae1d71c9040e2ce155c5881ae7b4911b017124c263d
    `,
  },
  {
    name: 'help-window',
    from: 'look-alike-deeper-path',
    about: 'The window of the field help explains the Consumer Key with an example.',
    path: '/core/help/fieldhelp.nl?f=consumerkey&c=1234567',
    patch: String.raw`
      - Credentials - NetSuite (Acme Ltd)</title>⏎<link rel="stylesheet" href="/uirefresh/css/frame.css"><style>.uir-label{text-transform:uppercase}</style>⏎<script src="/javascript/sessionstatus/session_status_init.jsp?id=1234567~42~3~N&amp;companyId=1234567&amp;companyName=Acme+Ltd&amp;roleId=3&amp;roleName=Administrator"></script>⏎<
      + Field Help</title>⏎<
      - uir-refreshed">⏎<div id="div__header" class="noprint"><div id="ns_header">⏎  <div id="uir-global-search-container"><form name="globalsearch"><input type="text" id="_searchstring" name="Uber_NAME" value=""></form></div>⏎  <div id="spn_cRR_d1"><a href="#"><div>Dana Whitfield</div><div><span>Acme Ltd</span> - <span>Administrator</span></div></a></div>⏎</div></div>⏎<div id="body" class="ns-body">⏎<div id="div__alert"></div>⏎<div id="div__title"></div><div id="div__label"></div>⏎<div id="div__body">⏎<div class="uir-page-title"><div class="uir-page-title-firstline"><h1 class="uir-record-type">Credentials</h1></div><div class="uir-page-title-secondline"></div></div><table class="uir-field-group"><tbody><tr><td id="fg_clientcredentials" class="fgroup_title" data-nsps-type="fieldgroup" data-nsps-label="Client Credentials"><div class="fgroup_title">Client Credentials</div></td></tr>⏎<tr id="tr_fg_clientcredentials" class="uir-fieldgroup-content"><td><table class="table_fields" data-colnumber="1"><tbody>⏎<tr><td><
      + fieldhelp">⏎<h1>Consumer Key / Client ID</h1>⏎<p>For example c6f94efd773ef6546efdca323c58c1384764fe71f91c3f0681d4fcff5a6dd93c</p>⏎<
      - 9944683fddf51b463a60fd04dc6ac26f0d85601808f14830c47c4812b8ff9b6d
      + 79254c2fef5c426ee060504e52910968568926cbde0d9167081da736d98de62d
      - 0c902926853e235099fe21cc43f66204e121a8c8c5bf6a50a6b048499346694d⏎</span></div></td></tr>⏎</tbody></table></td></tr></tbody></table>⏎</div>⏎<div id="div__footer" class="noprint"><span>Release 2026.2</span></div>⏎</div>⏎<
      + 226bca8a085b01067a84b67490879763d182a8d13b770855768137f04f506431⏎</span></div>⏎<
      - >⏎<!-- COMPID [ 1234567 ] EMAIL [ dana@acme.example ] URL [ / ] Time [ Tue Nov 24 2026 ] -->⏎
      + >⏎
    `,
  },
  {
    name: 'look-alike-path',
    from: 'look-alike-deeper-path',
    about: 'A path that only begins like that of the record.',
    path: '/app/common/integration/integrapp.nl.html?id=17',
    patch: String.raw`
      - 9944683fddf51b463a60fd04dc6ac26f0d85601808f14830c47c4812b8ff9b6d
      + 114573d8dbe9864debd2f5e120dc856188608965d4de0086e0f91991f14e831e
      - 0c902926853e235099fe21cc43f66204e121a8c8c5bf6a50a6b048499346694d
      + b2585b8aebaf0f90bbbca830e92cc8c9c50b51949e4c99f0b35ea382823e3977
    `,
  },
  {
    name: 'oauth-consent',
    from: 'dashboard-portlet',
    about: 'The consent page of the three-step flow.',
    path: '/app/login/secure/authorizetoken.nl?oauth_token=b26e1e38e1c2d198ab82fe9e4d5ccd12601ad7dd06337b5d47792a1842bf7ef7',
    without: ['pairOf'],
    patch: String.raw`
      - Home
      + Allow Access?
      - dashboard
      + form
      - id="portlet_12" class="ns-portlet"><h2>Reminders</h2>⏎<div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:x1" data-nsps-label="Consumer Key / Client ID" data-nsps-id="field_Consumer_Key_/_Client_ID__1790000000001"><span id="x1_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="x1_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','x1',this,'x','NA','-1','UI','X','1234567','RECORD','F','','X','APP:FORMLABEL:X1','')">Consumer Key / Client ID</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ 737158fb17580b3dbed3ed5551fb0e2a281fe607e336a46b89d84dfef345c8cd⏎</span></div>⏎<div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:x2" data-nsps-label="Consumer Secret / Client Secret" data-nsps-id="field_Consumer_Secret_/_Client_Secret__1790000000002"><span id="x2_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="x2_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','x2',this,'x','NA','-1','UI','X','1234567','RECORD','F','','X','APP:FORMLABEL:X2','')">Consumer Secret / Client Secret</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ 94975e43a92cbc3117c9fc7ee60580f3608a1dc45dab57dd1a23eae567d5f4d3⏎</span></div>⏎</div>⏎<
      + data-widget="StackPanel"><h1 data-widget="Heading" data-kind="page">Allow Access?</h1><p>Fulfillment Integration wants to access Acme Ltd.</p></div>⏎<
    `,
  },
  {
    name: 'search-results',
    from: 'look-alike-deeper-path',
    about: 'Global search results that name our pages and an integration.',
    path: '/app/common/search/ubersearchresults.nl?quicksearch=T&Uber_NAME=page%3A%20integrations',
    without: ['pairOf'],
    patch: String.raw`
      - >Credentials -
      + >Search Results -
      - <div class="uir-page-title"><div class="
      … /tr>⏎</tbody></table
      + <table id="div__labtab"><tbody><tr><td class="uir-list-header-td" data-label="Name">Name</td></tr></tbody></table><table id="div__bodytab"><tbody><tr class="uir-list-row-tr" id="row0"><td><a class="dottedlink" href="/app/common/integration/integrapp.nl?id=17">Page: Manage Integrations</a
    `,
  },
  {
    name: 'set-preferences',
    from: 'unknown-preferences-ko',
    about: 'Set Preferences has fields and boxes of its own and is none of our pages.',
    path: '/app/center/userprefs.nl',
    patch: String.raw`
      - >소프 서비스 기본 설정 -
      + >Set Preferences -
      - 소프 서비스 기본 설정
      + Set Preferences
      - >⏎<tr id="tr_fg_p
      + ><tr><td id="fg_g" class="fgroup_title" data-nsps-type="fieldgroup" data-nsps-label="Defaults"><div class="fgroup_title">Defaults</div></td></tr>⏎<tr id="tr_fg_g
      - wrapper
      + wrapper uir-onoff
      - type="text" data
      + type="checkbox" data
      - f1" data-nsps-label="계정 식별자" data-nsps-id="field_계정_식별자__1790000000001"><span id="f1_fs_lbl_uir_label" class="smallgraytextnolink
      + exposeids" data-nsps-label="Show Internal IDs" data-nsps-id="field_Show_Internal_IDs__1790000000001"><span class="uir-field" data-nsps-type="field_input"><span id="exposeids_fs" class="checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="exposeids_fs_inp" name="exposeids" value="T" checked><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="exposeids_fs_lbl_uir_label" class="checkboxSpan
      - f1_fs_lbl" class="smallgraytextnolink
      + exposeids_fs_lbl" class="checkboxSpan
      - f1',this,'prefs','NA','-1','UI','EDIT_PREFS
      + exposeids',this,'userprefs','NA','-1','UI','EDIT_USERPREFS
      - x','APP:FORMLABEL:F1','')">계정 식별자</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ 1234567⏎<
      + Set%20Preferences','APP:FORMLABEL:EXPOSEIDS','')">Show Internal IDs</a></span><
      - "prefs
      + "userprefs
    `,
  },
  {
    name: 'suitecloud-terms',
    from: 'help-window',
    about: 'The terms window that ticking a feature opens; its title has no blank.',
    path: '/app/webservices/suitecloudtos.nl',
    without: ['pairOf'],
    patch: String.raw`
      - >Field Help
      + >NetSuiteSuiteCloud Terms Of Service
      - body class="fieldhelp">⏎<h1>Consumer Key / Client ID</h1>⏎<p>For example c6f94efd773ef6546efdca323c58c1384764fe71f91c3f0681d4fcff5a6dd93c</p>⏎<div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:x1" data-nsps-label="Consumer Key / Client ID" data-nsps-id="field_Consumer_Key_/_Client_ID__1790000000001"><span id="x1_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="x1_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','x1',this,'x','NA','-1','UI','X','1234567','RECORD','F','','X','APP:FORMLABEL:X1','')">Consumer Key / Client ID</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ 79254c2fef5c426ee060504e52910968568926cbde0d9167081da736d98de62d⏎</span></div>⏎<div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:x2" data-nsps-label="Consumer Secret / Client Secret" data-nsps-id="field_Consumer_Secret_/_Client_Secret__1790000000002"><span id="x2_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="x2_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','x2',this,'x','NA','-1','UI','X','1234567','RECORD','F','','X','APP:FORMLABEL:X2','')">Consumer Secret / Client Secret</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ 226bca8a085b01067a84b67490879763d182a8d13b770855768137f04f506431⏎</span></div>⏎<
      + body>⏎<div id="innerwrapper"><div id="div__body"><p>Token-based Authentication, SOAP Web Services</p><input type="button" value="I Agree"></div></div>⏎<
    `,
  },
  {
    name: 'suitelet-with-the-pair',
    from: 'look-alike-deeper-path',
    about:
      'A Suitelet of the account is titled Integration and shows a pair: its path is not that of the record.',
    path: '/app/site/hosting/scriptlet.nl?script=12&deploy=1&p=/app/common/integration/integrapp.nl',
    patch: String.raw`
      - >Credentials -
      + >Integration -
      - >Credentials
      + >Integration
      - ><table class="uir-field-group"><tbody><
      … ="1"><tbody>⏎<tr><td
      +
      - 9944683fddf51b463a60fd04dc6ac26f0d85601808f14830c47c4812b8ff9b6d
      + 7702f530463ae4d9df7bb74d472114b800fe1345e115463c42ff878c828391a4
      - 0c902926853e235099fe21cc43f66204e121a8c8c5bf6a50a6b048499346694d⏎</span></div></td></tr>⏎</tbody></table></td></tr></tbody></table>⏎<
      + 2ffe538164a13a207693a30ae6ec21f20e3449b1c2d6885f19400eba47d0587a⏎</span></div>⏎<
    `,
  },
];
