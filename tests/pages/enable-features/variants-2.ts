// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'tba-gone',
    from: 'both-on',
    about: 'From 2027.1: no box for token-based authentication any more.',
    fields: { tba: null },
    met: ['feature-webservicesexternal'],
    unknown: ['feature-tba'],
    without: ['family'],
    patch: String.raw`
      - field_Departments__1790000000008
      + field_Departments__1790000000007
      - field_Locations__1790000000009
      + field_Locations__1790000000008
      - field_Client_SuiteScript__1790000000004
      + field_Client_SuiteScript__1790000000003
      - field_Server_SuiteScript__1790000000005
      + field_Server_SuiteScript__1790000000004
      - field_SOAP_Web_Services__1790000000006
      + field_SOAP_Web_Services__1790000000005
      - field_REST_Web_Services__1790000000007
      + field_REST_Web_Services__1790000000006
      - >⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:tba" data-nsps-label="Token-based Authentication" data-nsps-id="field_Token-based_Authentication__1790000000002"><span class="uir-field" data-nsps-type="field_input"><span id="tba_fs" class="checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="tba_fs_inp" name="tba" value="T" checked><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="tba_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="tba_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','tba',this,'features','NA','-1','UI','EDIT_FEATURES','1234567','RECORD','F','','Enable%20Features','APP:FORMLABEL:TBA','')">Token-based Authentication</a></span></span></div></td></tr>⏎<
      + >⏎<
      - 0__1790000000003
      + 0__1790000000002
    `,
  },
  {
    name: 'tba-other-words-ko',
    from: 'older-labels',
    about: 'Korean words (invented) and ids that nobody has met: nothing can be told.',
    fields: { tba: null, webservicesexternal: null },
    unknown: ['feature-tba', 'feature-webservicesexternal'],
    without: ['family', 'met'],
    words: {
      'Enable Features': '기능 사용',
      'SuiteTalk (Web Services)': 'SuiteTalk',
      'Web Services': '소프 서비스',
      'REST Web Services': '레스트 서비스',
      'Manage Authentication': '인증 관리 기능',
      'TOKEN-BASED AUTHENTICATION': '토큰 기반 인증',
      Save: '저장',
      Cancel: '취소',
    },
    patch: String.raw`
      - :x2
      + :f82
      - "x2_fs"
      + "f82_fs"
      - x2_fs_inp" name="x2
      + f82_fs_inp" name="f82
      - x2_fs_lbl_uir_label
      + f82_fs_lbl_uir_label
      - x2_fs_lbl
      + f82_fs_lbl
      - 'x2
      + 'f82
      - :X2
      + :F82
      - :x3
      + :f83
      - "x3_fs"
      + "f83_fs"
      - x3_fs_inp" name="x3
      + f83_fs_inp" name="f83
      - x3_fs_lbl_uir_label
      + f83_fs_lbl_uir_label
      - x3_fs_lbl
      + f83_fs_lbl
      - 'x3
      + 'f83
      - :X3
      + :F83
      - :x1
      + :f81
      - "x1_fs"
      + "f81_fs"
      - x1_fs_inp" name="x1
      + f81_fs_inp" name="f81
      - x1_fs_lbl_uir_label
      + f81_fs_lbl_uir_label
      - x1_fs_lbl
      + f81_fs_lbl
      - 'x1
      + 'f81
      - :X1
      + :F81
    `,
  },
  {
    name: 'terms-window-open',
    from: 'both-on',
    about: 'Ticking has opened the terms window in a frame over the form.',
    met: ['feature-tba'],
    unmet: ['feature-webservicesexternal'],
    without: ['family', 'fields'],
    patch: String.raw`
      - webservicesexternal_fs" class="checkbox_ck" onclick="
      + webservicesexternal_fs" class="checkbox_unck" onclick="
      - webservicesexternal" value="T" checked><img class="
      + webservicesexternal" value="T"><img class="
      - " src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="webservicesexternal_fs_lbl_uir_label
      + " src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="webservicesexternal_fs_lbl_uir_label
      - >⏎</div>⏎<div id=
      + >⏎</div>⏎<div class="x-window" role="dialog"><iframe id="popup_tos" src="about:blank" title="NetSuiteSuiteCloud Terms Of Service"></iframe></div><div id=
    `,
  },
  {
    name: 'unrolled',
    from: 'in-hidden-tab',
    about: 'Tabs are unrolled by preference.',
    patch: String.raw`
      - div class="uir-tab-list"><div class="uir-tab-list-tabs"><table class="bgtabbar"><tbody><tr><td id="companylnk" class="formtabon"><a href="#" id="companytxt" class="formtabtext" data-nsps-type="tab" data-nsps-id="company" data-nsps-label="Company"><span style="text-decoration:underline">C</span>ompany</a></td><td id="customlnk" class="formtaboff"><a href="#" id="customtxt" class="formtabtext" data-nsps-type="tab" data-nsps-id="custom" data-nsps-label="SuiteCloud"><span style="text-decoration:underline">S</span>uiteCloud</a></td></tr></tbody></table></div
      + div id="company_pane_hd" class="unrollformtabheaderexpand"><span class="uir-tab-unroll-label">Company</span
      - div></div>⏎<div id="custom_wrapper
      + div></div>⏎<div id="custom_pane_hd" class="unrollformtabheaderexpand"><span class="uir-tab-unroll-label">SuiteCloud</span></div>⏎<div id="custom_wrapper
      - custom" style="display:none
      + custom
    `,
  },
];
