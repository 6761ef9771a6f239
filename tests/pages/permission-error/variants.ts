// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'at-set-up-manager',
    from: 'integration-refused',
    about: 'The Setup Manager itself is refused, as for a role without set-up permissions.',
    path: '/app/setup/mainsetup.nl?whence=',
    fields: {
      message:
        "Permission Violation: You need the 'Setup -> Set Up Company' permission to access this page. Please contact your account administrator.",
    },
    patch: String.raw`
      - Setup -&gt; Integration Application
      + Setup -&gt; Set Up Company
    `,
  },
  {
    name: 'feature-off',
    from: 'record-missing',
    about: 'The feature behind the page is off.',
    path: '/app/setup/accesstokens.nl',
    fields: {
      message:
        "The feature 'TOKEN-BASED AUTHENTICATION' required to access this page is not enabled in this account.",
    },
    patch: String.raw`
      - That record does not exist
      + The feature &#x27;TOKEN-BASED AUTHENTICATION&#x27; required to access this page is not enabled in this account
    `,
  },
  {
    name: 'higher-level',
    from: 'integration-refused',
    about: 'The permission is there at too low a level.',
    path: '/app/common/otherlists/locationlist.nl',
    fields: {
      message:
        "Permission Violation: You need a higher level of the 'Lists -> Locations' permission to access this page. Please contact your account administrator.",
    },
    patch: String.raw`
      - need  the &#x27;Setup -&gt; Integration Application
      + need a higher level of the &#x27;Lists -&gt; Locations
    `,
  },
  {
    name: 'inside-the-frame',
    from: 'feature-off',
    about: 'The refusal stands inside the usual frame with its menus, without class names of error pages.',
    path: '/app/setup/features.nl',
    fields: {
      message:
        "Permission Violation: You need the 'Setup -> Enable Features' permission to access this page. Please contact your account administrator.",
    },
    patch: String.raw`
      - Notice</title>⏎<
      + Notice - NetSuite (Acme Ltd)</title>⏎<link rel="stylesheet" href="/uirefresh/css/frame.css"><style>.uir-label{text-transform:uppercase}</style>⏎<script src="/javascript/sessionstatus/session_status_init.jsp?id=1234567~42~3~N&amp;companyId=1234567&amp;companyName=Acme+Ltd&amp;roleId=3&amp;roleName=Administrator"></script>⏎<
      - error-page">⏎<div class="uir-logo"><span
      … k" value="Go Back"><
      + uir-refreshed">⏎<div id="div__header" class="noprint"><div id="ns_header">⏎  <div id="uir-global-search-container"><form name="globalsearch"><input type="text" id="_searchstring" name="Uber_NAME" value=""></form></div>⏎  <div id="spn_cRR_d1"><a href="#"><div>Dana Whitfield</div><div><span>Acme Ltd</span> - <span>Administrator</span></div></a></div>⏎</div></div>⏎<div id="body" class="ns-body">⏎<div id="div__alert"></div>⏎<div id="div__title"></div><div id="div__label"></div>⏎<div id="div__body">⏎<div class="uir-alert-box error"><div class="icon error"></div><div class="content"><div class="title">Error</div><div class="descr">Permission Violation: You need the &#x27;Setup -&gt; Enable Features&#x27; permission to access this page. Please contact your account administrator.</div></div></div>⏎</div>⏎<div id="div__footer" class="noprint"><span>Release 2026.2</span></div>⏎<
      - /html>⏎
      + /html>⏎<!-- COMPID [ 1234567 ] EMAIL [ dana@acme.example ] URL [ / ] Time [ Tue Nov 24 2026 ] -->⏎
    `,
  },
  {
    name: 'japanese',
    from: 'record-missing',
    about: 'Japanese text (invented) in the usual markup.',
    path: '/app/setup/accesstokens.nl',
    fields: {
      message: '権限違反: このページにアクセスするには「設定 -> アクセストークンの管理」の許可が必要です。',
    },
    words: {
      Notice: '通知',
      'That record does not exist.':
        '権限違反: このページにアクセスするには「設定 -&gt; アクセストークンの管理」の許可が必要です。',
      'Go Back': '戻る',
    },
  },
  {
    name: 'legacy-table',
    from: 'feature-off',
    about: 'The table of old error pages.',
    path: '/app/common/entity/employeelist.nl',
    fields: {
      message:
        "Permission Violation: You need the 'Lists -> Employees' permission to access this page. Please contact your account administrator.",
    },
    patch: String.raw`
      - body class="error-page">⏎<div class="uir-logo"><span>ORACLE</span> NetSuite</div>⏎<div class="uir-error-page-content"><div class="uir-error-page-title">Notice</div>⏎<div class="uir-error-page-message">The feature &#x27;TOKEN-BASED AUTHENTICATION&#x27; required to access this page is not enabled in this account.</div>⏎<input type="button" id="goback" value="Go Back"></div
      + body>⏎<table><tbody><tr><td class="errortextheading">Notice</td></tr>⏎<tr><td class="errortext">Permission Violation: You need  the &#x27;Lists -&gt; Employees&#x27; permission to access this page. Please contact your account administrator.</td></tr></tbody></table
    `,
  },
  {
    name: 'location-record',
    from: 'higher-level',
    about: 'A location that somebody without the permission opens.',
    path: '/app/common/otherlists/locationtype.nl?id=7',
  },
  {
    name: 'login-disabled',
    from: 'record-missing',
    about: 'While switching to a role that may not enter the interface.',
    path: '/app/login/secure/changerole.nl?id=1234567~42~1042~N',
    fields: {
      message: 'Login access has been disabled for this role. Please contact your account administrator.',
    },
    words: {
      Notice: 'Login access has been disabled for this role',
      'That record does not exist.':
        'Login access has been disabled for this role. Please contact your account administrator.',
    },
  },
  {
    name: 'newer-classes',
    from: 'integration-refused',
    about: 'Newer class names with two hyphens, and no class on the body.',
    path: '/app/common/otherlists/company.nl',
    fields: {
      message:
        "Permission Violation: You need the 'Set Up Company' permission to access this page. Please contact your account administrator.",
    },
    patch: String.raw`
      - "error-page
      + "
      - page-content
      + page
      - -message
      + --message
      - Setup -&gt; Integration Application
      + Set Up Company
    `,
  },
  {
    name: 'no-privileges',
    from: 'record-missing',
    about: 'A restricted record: the text also speaks of a session that timed out.',
    path: '/app/common/entity/employee.nl?id=7',
    fields: { message: 'You do not have privileges to view this page, or your session has timed out.' },
    patch: String.raw`
      - That record does not exist
      + You do not have privileges to view this page, or your session has timed out
    `,
  },
  {
    name: 'record-missing',
    from: 'integration-refused',
    about: 'The record does not exist.',
    path: '/app/common/integration/integrapp.nl?id=999',
    fields: { message: 'That record does not exist.' },
    patch: String.raw`
      - Permission Violation: You need  the &#x2
      … ccount administrator
      + That record does not exist
    `,
  },
  {
    name: 'spanish',
    from: 'record-missing',
    about: 'Spanish text (invented) in the usual markup.',
    path: '/app/setup/role.nl?id=1042',
    fields: {
      message:
        'Infracción de permisos: necesita el permiso «Configuración -> Roles» para acceder a esta página.',
    },
    words: {
      Notice: 'Aviso',
      'That record does not exist.':
        'Infracción de permisos: necesita el permiso «Configuración -&gt; Roles» para acceder a esta página.',
      'Go Back': 'Volver',
    },
  },
];
