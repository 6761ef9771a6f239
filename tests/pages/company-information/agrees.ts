// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'agrees',
    from: 'agrees-de',
    about: 'The Account ID is read-only text in an edit form.',
    patch: String.raw`
      - >Firmeninformationen -
      + >Company Information -
      - >Firmeninformationen
      + >Company Information
      - Speichern
      + Save
      - Abbrechen
      + Cancel
      - Firmenname" data-nsps-id="field_Firmenname__1790000000002
      + Company Name" data-nsps-id="field_Company_Name__1790000000002
      - 'F','','Firmeninformationen','APP:FORMLABEL:COMPANYNAME
      + 'F','','Company%20Information','APP:FORMLABEL:COMPANYNAME
      - Firmenname
      + Company Name
      - 'F','','Firmeninformationen','APP:FORMLABEL:LEGALNAME
      + 'F','','Company%20Information','APP:FORMLABEL:LEGALNAME
      - x77" data-nsps-label="Konto-ID" data-nsps-id="field_Konto-ID__1790000000001"><span id="x77_fs_lbl_uir_label
      + acctid" data-nsps-label="Account ID" data-nsps-id="field_Account_ID__1790000000001"><span id="acctid_fs_lbl_uir_label
      - x77_fs_lbl
      + acctid_fs_lbl
      - x77
      + acctid
      - Firmeninformationen','APP:FORMLABEL:X77','')">Konto-ID
      + Company%20Information','APP:FORMLABEL:ACCTID','')">Account ID
      - 'F','','Firmeninformationen','APP:FORMLABEL:SUITETALKURL
      + 'F','','Company%20Information','APP:FORMLABEL:SUITETALKURL
      - Firmeninformationen
      + Company%20Information
    `,
  },
  {
    name: 'agrees-es',
    from: 'label-in-upper-case',
    about: 'Another language, mostly invented words; the id of the field is not the guessed one.',
    words: {
      'Company Information': 'Información de la empresa',
      'Company Name': 'Nombre de la empresa',
      'ACCOUNT ID:': 'ID de cuenta',
      Save: 'Guardar',
      Cancel: 'Cancelar',
    },
    patch: String.raw`
      - :x1
      + :x77
      - x1_fs_lbl_uir_label
      + x77_fs_lbl_uir_label
      - x1_fs_lbl
      + x77_fs_lbl
      - 'x1
      + 'x77
      - :X1
      + :X77
    `,
  },
  {
    name: 'agrees-fr',
    from: 'agrees-es',
    about: 'Another language, mostly invented words; the id of the field is not the guessed one.',
    words: {
      'Información de la empresa': 'Informations sur la société',
      'Nombre de la empresa': 'Nom',
      'ID de cuenta': 'ID de compte',
      Guardar: 'Enregistrer',
      Cancelar: 'Annuler',
    },
  },
  {
    name: 'agrees-inner-span',
    from: 'empty',
    about: 'The Account ID stands in an inner span, classic look.',
    family: 'company-agrees',
    fields: { companyId: '1234567' },
    met: ['accountId'],
    without: ['unmet'],
    patch: String.raw`
      - uirefresh/css/frame.css"><style>.uir-label{text-transform:uppercase}</style>
      + core/css/classic/frame.css">
      - "uir-refreshed
      + "
      - >⏎&nbsp;⏎<
      + > <span class="inputreadonly">⏎1234567⏎</span> <
    `,
  },
  {
    name: 'agrees-input',
    from: 'agrees-inner-span',
    about: 'The Account ID stands in a read-only input, Redwood assets.',
    patch: String.raw`
      - core/css/classic/frame
      + uiredwood/css/page
      - ">⏎<div id="div__header" class="noprint"><div id="ns_header">⏎  <div id="uir-global-search-container"><form name="globalsearch"><input type="text" id="_searchstring" name="Uber_NAME" value=""></form></div>⏎  <div id="spn_cRR_d1"><a href="#"><div>Dana Whitfield</div><div><span>Acme Ltd</span> - <span>Administrator</span></div></a></div>⏎</div></div>⏎<
      + uir-page-header-redwood" data-header="redwood" data-page-category="form" data-page-background="light">⏎<div data-widget="NetsuiteSystemHeader" id="uif4"><input data-automation-id="GlobalSearchTextBox" id="uif9" aria-label="Search" value="">⏎  <button data-automation-id="RoleMenu" id="uif12" aria-haspopup="true"><span>Dana Whitfield</span><span>Acme Ltd - Administrator</span></button></div>⏎<
      - field inputreadonly" data-nsps-type="field_input"> <span class="inputreadonly">⏎1234567⏎</span> <
      + field"><input type="text" id="acctid" name="acctid" readonly value="1234567"><
    `,
  },
  {
    name: 'agrees-ja',
    from: 'agrees-zh',
    about: 'Another language, mostly invented words; the id of the field is not the guessed one.',
    words: { 公司信息: '会社情報', 公司名称: '会社名', '账户 ID': 'アカウントID' },
    patch: String.raw`
      - "取消
      + "キャンセル
    `,
  },
  {
    name: 'agrees-zh',
    from: 'agrees-de',
    about: 'Another language, mostly invented words; the id of the field is not the guessed one.',
    words: {
      Firmeninformationen: '公司信息',
      Firmenname: '公司名称',
      'Konto-ID': '账户 ID',
      Speichern: '保存',
      Abbrechen: '取消',
    },
    patch: String.raw`
      - field_账户 ID__1790000000001
      + field_账户_ID__1790000000001
    `,
  },
];
