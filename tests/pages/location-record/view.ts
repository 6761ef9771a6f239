// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'view',
    from: 'view-ko',
    about: 'An active location.',
    patch: String.raw`
      - >위치 -
      + >Location -
      - >위치
      + >Location
      - "편집
      + "Edit
      - "뒤로
      + "Back
      - 새로 만들기
      + New
      - 이름" data-nsps-id="field_이름__1790000000001
      + Name" data-nsps-id="field_Name__1790000000001
      - 'F','','위치','APP:FORMLABEL:NAME
      + 'F','','Location','APP:FORMLABEL:NAME
      - >이름
      + >Name
      - 비활성" data-nsps-id="field_비활성__1790000000002
      + Inactive" data-nsps-id="field_Inactive__1790000000002
      - 'F','','위치','APP:FORMLABEL:ISINACTIVE
      + 'F','','Location','APP:FORMLABEL:ISINACTIVE
      - 비활성
      + Inactive
      - '위치
      + 'Location
    `,
  },
  {
    name: 'view-de',
    from: 'view',
    about: 'An active location, labels in another language, mostly invented.',
    words: { Location: 'Standort', Inactive: 'Inaktiv', Edit: 'Bearbeiten', Back: 'Zurück', New: 'Neu' },
  },
  {
    name: 'view-es',
    from: 'view-fr',
    about: 'An active location, labels in another language, mostly invented.',
    words: {
      Emplacement: 'Ubicación',
      Nom: 'Nombre',
      Inactif: 'Inactiva',
      Modifier: 'Editar',
      Retour: 'Atrás',
      Nouveau: 'Nuevo',
    },
  },
  {
    name: 'view-fr',
    from: 'view',
    about: 'An active location, labels in another language, mostly invented.',
    words: {
      Location: 'Emplacement',
      Name: 'Nom',
      Inactive: 'Inactif',
      Edit: 'Modifier',
      Back: 'Retour',
      New: 'Nouveau',
    },
    patch: String.raw`
      - companyNom
      + companyName
      - roleNom
      + roleName
    `,
  },
  {
    name: 'view-inactive',
    from: 'view',
    about: 'An inactive location.',
    fields: { inactive: true },
    unmet: ['locationActive'],
    without: ['family', 'met'],
    patch: String.raw`
      - checkbox_read_unck
      + checkbox_read_ck
      - Unchecked
      + Checked
    `,
  },
  {
    name: 'view-ja',
    from: 'view-es',
    about: 'An active location, labels in another language, mostly invented.',
    words: {
      Ubicación: '場所',
      Nombre: '名前',
      Inactiva: '無効',
      Editar: '編集',
      Atrás: '戻る',
      Nuevo: '新規',
    },
  },
  {
    name: 'view-labels-only',
    from: 'view',
    about: 'No ids anywhere, classic look.',
    fields: { name: 'East Warehouse' },
    patch: String.raw`
      - uirefresh/css/frame.css"><style>.uir-label{text-transform:uppercase}</style>
      + core/css/classic/frame.css">
      - "uir-refreshed
      + "
      - -walkthrough="Field:name" data-
      + -
      - span id="name_fs_lbl_uir_label"
      + span
      - span id="name_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Help','n
      … :FORMLABEL:NAME','')
      +
      - checkbox" data-walkthrough="Field:isinactive
      + checkbox
      - span id="isinactive_fs_lbl_uir_label" class
      + span class
      - span id="isinactive_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Help','i
      … ABEL:ISINACTIVE','')
      +
      - checkbox" data-walkthrough="Field:makeinventoryavailable
      + checkbox
      - span id="makeinventoryavailable_fs_lbl_uir_label" class
      + span class
      - span id="makeinventoryavailable_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Hel
      … ENTORYAVAILABLE','')
      +
    `,
  },
  {
    name: 'view-with-internal-id',
    from: 'view',
    about: 'The form shows the internal id as a field; Redwood assets.',
    fields: { name: 'East Warehouse' },
    patch: String.raw`
      - uirefresh/css/frame.css"><style>.uir-label{text-transform:uppercase}</style>
      + uiredwood/css/page.css">
      - refreshed">⏎<div id="div__header" class="noprint"><div id="ns_header">⏎  <div id="uir-global-search-container"><form name="globalsearch"><input type="text" id="_searchstring" name="Uber_NAME" value=""></form></div>⏎  <div id="spn_cRR_d1"><a href="#"><div>Dana Whitfield</div><div><span>Acme Ltd</span> - <span>Administrator</span></div></a></div>⏎</div></div>⏎<
      + page-header-redwood" data-header="redwood" data-page-category="form" data-page-background="light">⏎<div data-widget="NetsuiteSystemHeader" id="uif4"><input data-automation-id="GlobalSearchTextBox" id="uif9" aria-label="Search" value="">⏎  <button data-automation-id="RoleMenu" id="uif12" aria-haspopup="true"><span>Dana Whitfield</span><span>Acme Ltd - Administrator</span></button></div>⏎<
      - Warehouse⏎</span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper
      + Warehouse⏎</span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:id" data-nsps-label="Internal ID" data-nsps-id="field_Internal_ID__1790000000002"><span id="id_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="id_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','id',this,'location','NA','-1','UI','EDIT_LOCATION','1234567','RECORD','F','','Location','APP:FORMLABEL:ID','')">Internal ID</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ 12⏎</span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper
      - field_Inactive__1790000000002
      + field_Inactive__1790000000003
      - field_Make_Inventory_Available__1790000000003
      + field_Make_Inventory_Available__1790000000004
    `,
  },
];
