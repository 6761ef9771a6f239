// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'view-redwood-unrolled',
    from: 'view-access-tab-hidden',
    about: 'Redwood assets, all tabs and subtabs are unrolled.',
    patch: String.raw`
      - uirefresh/css/frame.css"><style>.uir-label{text-transform:uppercase}</style>
      + uiredwood/css/page.css">
      - refreshed">⏎<div id="div__header" class="noprint"><div id="ns_header">⏎  <div id="uir-global-search-container"><form name="globalsearch"><input type="text" id="_searchstring" name="Uber_NAME" value=""></form></div>⏎  <div id="spn_cRR_d1"><a href="#"><div>Dana Whitfield</div><div><span>Acme Ltd</span> - <span>Administrator</span></div></a></div>⏎</div></div>⏎<
      + page-header-redwood" data-header="redwood" data-page-category="form" data-page-background="light">⏎<div data-widget="NetsuiteSystemHeader" id="uif4"><input data-automation-id="GlobalSearchTextBox" id="uif9" aria-label="Search" value="">⏎  <button data-automation-id="RoleMenu" id="uif12" aria-haspopup="true"><span>Dana Whitfield</span><span>Acme Ltd - Administrator</span></button></div>⏎<
      - div class="uir-tab-list"><div class="uir-tab-list-tabs"><table class="bgtabbar"><tbody><tr><td id="GENERALlnk" class="formtabon"><a href="#" id="GENERALtxt" class="formtabtext" data-nsps-type="tab" data-nsps-id="GENERAL" data-nsps-label="General"><span style="text-decoration:underline">G</span>eneral</a></td><td id="ACCESSlnk" class="formtaboff"><a href="#" id="ACCESStxt" class="formtabtext" data-nsps-type="tab" data-nsps-id="ACCESS" data-nsps-label="Access"><span style="text-decoration:underline">A</span>ccess</a></td></tr></tbody></table></div
      + div id="GENERAL_pane_hd" class="unrollformtabheaderexpand"><span class="uir-tab-unroll-label">General</span
      - div></div>⏎<div id="ACCESS_wrapper
      + div></div>⏎<div id="ACCESS_pane_hd" class="unrollformtabheaderexpand"><span class="uir-tab-unroll-label">Access</span></div>⏎<div id="ACCESS_wrapper
      - ACCESS" style="display:none
      + ACCESS
      - div class="uir-tab-list"><div class="uir-tab-list-tabs"><table class="bgtabbar"><tbody><tr><td id="roleslnk" class="formsubtabon"><a href="#" id="rolestxt" class="formsubtabtext" data-nsps-type="subtab" data-nsps-id="roles" data-nsps-label="Roles"><span style="text-decoration:underline">R</span>oles</a></td><td id="emppermslnk" class="formsubtaboff"><a href="#" id="emppermstxt" class="formsubtabtext" data-nsps-type="subtab" data-nsps-id="empperms" data-nsps-label="Global Permissions"><span style="text-decoration:underline">G</span>lobal Permissions</a></td></tr></tbody></table></div
      + div id="roles_pane_hd" class="unrollformsubtabheaderexpand"><span class="uir-tab-unroll-label">Roles</span
      - >⏎</div>⏎<div id="empperms_layer
      + >⏎</div>⏎<div id="empperms_pane_hd" class="unrollformsubtabheaderexpand"><span class="uir-tab-unroll-label">Global Permissions</span></div>⏎<div id="empperms_layer
      - " style="display:none"
      + "
    `,
  },
  {
    name: 'view-right',
    from: 'view-access-tab-hidden',
    about: 'Access is given, the role stands in the list of roles.',
    fields: { giveAccess: true, inactive: false },
    lines: { roles: ['Administrator', 'Fulfillment Integration Role'] },
    patch: String.raw`
      - formtabon
      + formtaboff
      - ACCESSlnk" class="formtaboff"><a href
      + ACCESSlnk" class="formtabon"><a href
      - GENERAL">
      + GENERAL" style="display:none">
      - ACCESS" style="display:none
      + ACCESS
    `,
  },
  {
    name: 'view-right-de',
    from: 'view-right-es',
    about: 'German words that nobody has met.',
    words: {
      Empleado: 'Mitarbeiter',
      'Correo electrónico': 'E-Mail',
      Inactivo: 'Inaktiv',
      cceso: 'ugriff',
      'Dar acceso': 'Zugriff gewähren',
      Rol: 'Rolle',
      Editar: 'Bearbeiten',
      Atrás: 'Zurück',
      Nuevo: 'Neu',
      Acceso: 'Zugriff',
      Roles: 'Rollen',
    },
    patch: String.raw`
      - >A<
      + >Z<
      - >oles
      + >ollen
      - tooltip="ROL">Administrator
      + tooltip="ROLLE">Administrator
      - "ROL"
      + "ROLLE"
      - Rollee
      + Role
    `,
  },
  {
    name: 'view-right-es',
    from: 'view-right',
    about: 'Spanish, mostly invented words.',
    without: ['fields', 'lines'],
    words: {
      Employee: 'Empleado',
      Inactive: 'Inactivo',
      'Give Access': 'Dar acceso',
      Role: 'Rol',
      Edit: 'Editar',
      Back: 'Atrás',
      New: 'Nuevo',
      Access: 'Acceso',
    },
    patch: String.raw`
      - Email" data-nsps-id="field_Email__1790000000002
      + Correo electrónico" data-nsps-id="field_Correo_electrónico__1790000000002
      - >Email
      + >Correo electrónico
      - >ccess
      + >cceso
      - Rols
      + Roles
      - tooltip="ROLE">Administrator
      + tooltip="ROL">Administrator
      - ROLE
      + ROL
      - Integration Rol
      + Integration Role
    `,
  },
  {
    name: 'view-right-fr',
    from: 'view-right-es',
    about: 'French words that nobody has met.',
    words: {
      Empleado: 'Employé',
      'Correo electrónico': 'Courriel',
      Inactivo: 'Inactif',
      cceso: 'ccès',
      'Dar acceso': 'Donner l&#x27;accès',
      Rol: 'Rôle',
      Editar: 'Modifier',
      Atrás: 'Retour',
      Nuevo: 'Nouveau',
      Roles: 'Rôles',
    },
    patch: String.raw`
      - >oles
      + >ôles
      - tooltip="ROL">Administrator
      + tooltip="RÔLE">Administrator
      - ROL
      + RÔLE
      - Rôlee
      + Role
    `,
  },
  {
    name: 'view-right-ja',
    from: 'view-right-de',
    about: 'Japanese, mostly invented words.',
    words: {
      Mitarbeiter: '従業員',
      'E-Mail': 'メール',
      Inaktiv: '無効',
      ugriff: 'クセス',
      'Zugriff gewähren': 'アクセス権を付与',
      ollen: 'ール',
      Rolle: 'ロール',
      Bearbeiten: '編集',
      Zurück: '戻る',
      Neu: '新規',
      Zugriff: 'アクセス',
      Rollen: 'ロール',
    },
    patch: String.raw`
      - >Z<
      + >ア<
      - >R<
      + >ロ<
      - tooltip="ROLLE">Administrator
      + tooltip="ロール">Administrator
      - ROLLE
      + ロール
    `,
  },
  {
    name: 'view-right-ko',
    from: 'view-right-fr',
    about: 'Korean, of which no word is known (all invented): ids decide.',
    words: {
      Employé: '직원',
      Courriel: '이메일',
      Inactif: '비활성',
      ccès: '근',
      'Donner l&#x27;accès': '접근 허용',
      ôles: '할들',
      Rôle: '역할',
      Modifier: '편집',
      Retour: '뒤로',
      Nouveau: '새로 만들기',
      Accès: '접근',
      Rôles: '역할들',
    },
    patch: String.raw`
      - >A<
      + >접<
      - >R<
      + >역<
      - tooltip="RÔLE">Administrator
      + tooltip="역할">Administrator
      - RÔLE
      + 역할
    `,
  },
  {
    name: 'view-roles-not-loaded',
    from: 'view-no-roles',
    about: 'The list of roles is loaded only when its tab opens.',
    lines: { roles: null },
    unknown: ['employeeRole'],
    without: ['unmet'],
    patch: String.raw`
      - "uir-nodata-row listtexthl
      + "listtexthl
      - No records to show.
      + <img src="/images/icons/loading_spinner.gif" alt="">
    `,
  },
  {
    name: 'view-similar-role',
    from: 'view-right',
    about: 'A role whose name only begins like the one that is meant.',
    met: ['employeeActive', 'giveAccess'],
    unmet: ['employeeRole'],
    without: ['family', 'fields', 'lines'],
    patch: String.raw`
      - Administrator</td></tr>⏎<tr class="uir-machine-row uir-machine-row-even"><td class="listtexthl" data-ns-tooltip="ROLE">Fulfillment Integration Role</td></tr>⏎<
      + Fulfillment Integration Role (old)</td></tr>⏎<
    `,
  },
];
