// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'box-and-class-disagree',
    from: 'both-on',
    about: 'The script has ticked the box and not yet changed its picture: the input counts.',
    patch: String.raw`
      - tba_fs" class="checkbox_ck" onclick="
      + tba_fs" class="checkbox_unck" onclick="
    `,
  },
  {
    name: 'class-only',
    from: 'disabled',
    about: 'Boxes without an input: the class says what is on.',
    patch: String.raw`
      - checkbox_disabled_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="w
      … "T" checked disabled
      + checkbox_ck"
      - checkbox_disabled_unck" onclick="NLCheck
      … " value="T" disabled
      + checkbox_unck"
      - checkbox_disabled_ck" onclick="NLCheckbo
      … "T" checked disabled
      + checkbox_ck"
    `,
  },
  {
    name: 'disabled',
    from: 'both-on',
    about: 'A role that may look but not change: all boxes are disabled.',
    patch: String.raw`
      - webservicesexternal_fs" class="checkbox_ck" onclick="
      + webservicesexternal_fs" class="checkbox_disabled_ck" onclick="
      - webservicesexternal" value="T" checked><img class="checkboximage"
      + webservicesexternal" value="T" checked disabled><img class="checkboximage"
      - restwebservices_fs" class="checkbox_unck" onclick="
      + restwebservices_fs" class="checkbox_disabled_unck" onclick="
      - restwebservices" value="T"><img class="
      + restwebservices" value="T" disabled><img class="
      - tba_fs" class="checkbox_ck" onclick="
      + tba_fs" class="checkbox_disabled_ck" onclick="
      - tba" value="T" checked><img class="checkboximage"
      + tba" value="T" checked disabled><img class="checkboximage"
    `,
  },
  {
    name: 'field-name-only',
    from: 'labels-only',
    about: 'Newer wrappers: ids in data-field-name alone.',
    words: {
      'Enable Features': '기능 사용',
      'SuiteTalk (Web Services)': 'SuiteTalk',
      'SOAP Web Services': '소프 서비스',
      'REST Web Services': '레스트 서비스',
      'Manage Authentication': '인증 관리 기능',
      'Token-based Authentication': '토큰 기반 인증',
      Save: '저장',
      Cancel: '취소',
    },
    patch: String.raw`
      - " data-field-type="checkbox" data-nsps-label="Departments
      + " data-field-type="checkbox" data-field-name="departments" data-nsps-label="Departments
      - "checkbox" data-nsps-label="Locations
      + "checkbox" data-field-name="locations" data-nsps-label="Locations
      - " data-field-type="checkbox" data-nsps-label="Client
      + " data-field-type="checkbox" data-field-name="customcode" data-nsps-label="Client
      - "checkbox" data-nsps-label="Server
      + "checkbox" data-field-name="serversidescripting" data-nsps-label="Server
      - " data-field-type="checkbox" data-nsps-label="소프
      + " data-field-type="checkbox" data-field-name="webservicesexternal" data-nsps-label="소프
      - "checkbox" data-nsps-label="레스트
      + "checkbox" data-field-name="restwebservices" data-nsps-label="레스트
      - " data-field-type="checkbox" data-nsps-label="SuiteSignOn
      + " data-field-type="checkbox" data-field-name="suitesignon" data-nsps-label="SuiteSignOn
      - " data-field-type="checkbox" data-nsps-label="토큰
      + " data-field-type="checkbox" data-field-name="tba" data-nsps-label="토큰
      - checkbox" data-nsps-label=
      + checkbox" data-field-name="oauth2" data-nsps-label=
    `,
  },
  {
    name: 'framework-tabs',
    from: 'redwood',
    about: 'Tabs of the component framework over classic boxes (a guess).',
    patch: String.raw`
      - class="uir-tab-list"><div class="uir-tab
      … </tr></tbody></table
      + data-widget="ScrollTabList"><div role="tablist"><div data-widget="Tab" role="tab" data-hierarchy="primary" aria-selected="false"><span>Company</span></div><div data-widget="Tab" role="tab" data-hierarchy="primary" aria-selected="true"><span>SuiteCloud</span></div
    `,
  },
  {
    name: 'in-hidden-tab',
    from: 'both-on',
    about: 'The SuiteCloud tab is not open: its boxes are there all the same.',
    patch: String.raw`
      - formtaboff
      + formtabon
      - customlnk" class="formtabon"><a href
      + customlnk" class="formtaboff"><a href
      - " style="display:none"
      + "
      - "custom">
      + "custom" style="display:none">
    `,
  },
  {
    name: 'older-labels',
    from: 'both-on',
    about: 'Before 2019: the SOAP feature is called Web Services, with hyphens in another case.',
    words: {
      'SOAP Web Services': 'Web Services',
      'Token-based Authentication': 'TOKEN-BASED AUTHENTICATION',
    },
    patch: String.raw`
      - :webservicesexternal
      + :x2
      - "webservicesexternal_fs"
      + "x2_fs"
      - webservicesexternal_fs_inp" name="webservicesexternal
      + x2_fs_inp" name="x2
      - webservicesexternal_fs_lbl_uir_label
      + x2_fs_lbl_uir_label
      - webservicesexternal_fs_lbl
      + x2_fs_lbl
      - webservicesexternal
      + x2
      - WEBSERVICESEXTERNAL
      + X2
      - :restwebservices
      + :x3
      - "restwebservices_fs"
      + "x3_fs"
      - restwebservices_fs_inp" name="restwebservices
      + x3_fs_inp" name="x3
      - restwebservices_fs_lbl_uir_label
      + x3_fs_lbl_uir_label
      - restwebservices_fs_lbl
      + x3_fs_lbl
      - restwebservices
      + x3
      - RESTWEBSERVICES
      + X3
      - :tba
      + :x1
      - "tba_fs"
      + "x1_fs"
      - tba_fs_inp" name="tba
      + x1_fs_inp" name="x1
      - tba_fs_lbl_uir_label
      + x1_fs_lbl_uir_label
      - tba_fs_lbl
      + x1_fs_lbl
      - tba
      + x1
      - TBA
      + X1
    `,
  },
  {
    name: 'only-soap-on',
    from: 'box-and-class-disagree',
    about: 'SOAP Web Services is on, token-based authentication is not; classic look.',
    met: ['feature-webservicesexternal'],
    unmet: ['feature-tba'],
    without: ['family', 'fields'],
    patch: String.raw`
      - uirefresh/css/frame.css"><style>.uir-label{text-transform:uppercase}</style>
      + core/css/classic/frame.css">
      - "uir-refreshed
      + "
      - tba" value="T" checked><img class="
      + tba" value="T"><img class="
      - " src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="tba_fs_lbl_uir_label
      + " src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="tba_fs_lbl_uir_label
    `,
  },
  {
    name: 'redwood',
    from: 'both-on',
    about: 'Redwood assets and header; the body says that this is the page of features.',
    patch: String.raw`
      - uirefresh/css/frame.css"><style>.uir-label{text-transform:uppercase}</style>
      + uiredwood/css/page.css">
      - body class="uir-refreshed">⏎<div id="div__header" class="noprint"><div id="ns_header">⏎  <div id="uir-global-search-container"><form name="globalsearch"><input type="text" id="_searchstring" name="Uber_NAME" value=""></form></div>⏎  <div id="spn_cRR_d1"><a href="#"><div>Dana Whitfield</div><div><span>Acme Ltd</span> - <span>Administrator</span></div></a></div>⏎</div></div>⏎<
      + body data-page-variant="features" class="uir-page-header-redwood" data-header="redwood" data-page-category="form" data-page-background="light">⏎<div data-widget="NetsuiteSystemHeader" id="uif4"><input data-automation-id="GlobalSearchTextBox" id="uif9" aria-label="Search" value="">⏎  <button data-automation-id="RoleMenu" id="uif12" aria-haspopup="true"><span>Dana Whitfield</span><span>Acme Ltd - Administrator</span></button></div>⏎<
    `,
  },
];
