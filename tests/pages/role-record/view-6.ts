// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'view-unknown-words-ko',
    from: 'view-levels-too-low-de',
    about:
      'Korean, of which no word is known (all invented): permissions stand there as words that mean nothing to us, so none is called missing.',
    fields: { name: 'Fulfillment Integration Role', inactive: false },
    met: ['roleName', 'centerType', 'roleActive'],
    unknown: [
      'permission-ADMI_MANAGE_OWN_OAUTH_TOKENS',
      'permission-ADMI_MANAGE_OAUTH_TOKENS',
      'permission-ADMI_WEBSERVICES',
      'permission-TRAN_SALESORD',
      'permission-TRAN_ITEMSHIP',
      'permission-TRAN_PURCHORD',
    ],
    without: ['family', 'unmet'],
    words: {
      Rolle: '역할',
      Allgemein: '일반',
      Name: '이름',
      Centertyp: '센터 유형',
      'Klassisches Center': '클래식 센터',
      Inaktiv: '비활성',
      ransaktionen: '래',
      erichte: '고서',
      inrichtung: '정 메뉴',
      Berechtigung: '사용 권한',
      Ebene: '수준',
      'Keine Datensätze.': '레코드 없음',
      Benutzerzugriffstoken: '사용자 접근 토큰',
      Zugriffstokenverwaltung: '접근 토큰 관리',
      'SOAP-Webdienste': '소프 서비스',
      Zurück: '뒤로',
      Neu: '새로 만들기',
      Berechtigungen: '사용 권한',
      Transaktionen: '거래',
      Berichte: '보고서',
      Einrichtung: '설정 메뉴',
    },
    patch: String.raw`
      - company이름
      + companyName
      - role이름
      + roleName
      - "Bearbeiten
      + "편집
      - field_센터 유형__1790000000003
      + field_센터_유형__1790000000003
      - B</span>erechtigungen
      + 사</span>용 권한
      - >T<
      + >거<
      - >B<
      + >보<
      - >E<
      + >설<
      - BERECHTIGUNG">Kundenauftrag
      + 사용 권한">판매 주문
      - EBENE">Keine
      + 수준">전체 권한
      - BERECHTIGUNG">Artikellieferung
      + 사용 권한">품목 이행
      - "listtexthl" data-ns-tooltip="EBENE">Vollständig</td></tr>⏎<tr
      + "listtexthl" data-ns-tooltip="수준">전체 권한</td></tr>⏎<tr
      - BERECHTIGUNG">Bestellung
      + 사용 권한">구매 주문
      - EBENE">Vollständig
      + 수준">전체 권한
      - tooltip="BERECHTIGUNG">사용자
      + tooltip="사용 권한">사용자
      - EBENE">Anzeigen
      + 수준">전체 권한
      - tooltip="BERECHTIGUNG">접근
      + tooltip="사용 권한">접근
      - EBENE">Erstellen
      + 수준">전체 권한
      - BERECHTIGUNG
      + 사용 권한
      - EBENE">Bearbeiten
      + 수준">전체 권한
    `,
  },
  {
    name: 'view-unrolled-redwood',
    from: 'view-right',
    about: 'Tabs and subtabs are unrolled, Redwood assets.',
    without: ['fields', 'lines'],
    patch: String.raw`
      - uirefresh/css/frame.css"><style>.uir-label{text-transform:uppercase}</style>
      + uiredwood/css/page.css">
      - refreshed">⏎<div id="div__header" class="noprint"><div id="ns_header">⏎  <div id="uir-global-search-container"><form name="globalsearch"><input type="text" id="_searchstring" name="Uber_NAME" value=""></form></div>⏎  <div id="spn_cRR_d1"><a href="#"><div>Dana Whitfield</div><div><span>Acme Ltd</span> - <span>Administrator</span></div></a></div>⏎</div></div>⏎<
      + page-header-redwood" data-header="redwood" data-page-category="form" data-page-background="light">⏎<div data-widget="NetsuiteSystemHeader" id="uif4"><input data-automation-id="GlobalSearchTextBox" id="uif9" aria-label="Search" value="">⏎  <button data-automation-id="RoleMenu" id="uif12" aria-haspopup="true"><span>Dana Whitfield</span><span>Acme Ltd - Administrator</span></button></div>⏎<
      - div class="uir-tab-list"><div class="uir-tab-list-tabs"><table class="bgtabbar"><tbody><tr><td id="PERM_TABlnk" class="formtabon"><a href="#" id="PERM_TABtxt" class="formtabtext" data-nsps-type="tab" data-nsps-id="PERM_TAB" data-nsps-label="Permissions"><span style="text-decoration:underline">P</span>ermissions</a></td><td id="RESTRICT_TABlnk" class="formtaboff"><a href="#" id="RESTRICT_TABtxt" class="formtabtext" data-nsps-type="tab" data-nsps-id="RESTRICT_TAB" data-nsps-label="Restrictions"><span style="text-decoration:underline">R</span>estrictions</a></td></tr></tbody></table></div
      + div id="PERM_TAB_pane_hd" class="unrollformtabheaderexpand"><span class="uir-tab-unroll-label">Permissions</span
      - div class="uir-tab-list"><div class="uir-tab-list-tabs"><table class="bgtabbar"><tbody><tr><td id="tranmachlnk" class="formsubtaboff"><a href="#" id="tranmachtxt" class="formsubtabtext" data-nsps-type="subtab" data-nsps-id="tranmach" data-nsps-label="Transactions"><span style="text-decoration:underline">T</span>ransactions</a></td><td id="repomachlnk" class="formsubtaboff"><a href="#" id="repomachtxt" class="formsubtabtext" data-nsps-type="subtab" data-nsps-id="repomach" data-nsps-label="Reports"><span style="text-decoration:underline">R</span>eports</a></td><td id="setupmachlnk" class="formsubtabon"><a href="#" id="setupmachtxt" class="formsubtabtext" data-nsps-type="subtab" data-nsps-id="setupmach" data-nsps-label="Setup"><span style="text-decoration:underline">S</span>etup</a></td></tr></tbody></table></div
      + div id="tranmach_pane_hd" class="unrollformsubtabheaderexpand"><span class="uir-tab-unroll-label">Transactions</span
      - tranmach" style="display:none">
      + tranmach">
      - >⏎</div>⏎<div id="repomach_layer
      + >⏎</div>⏎<div id="repomach_pane_hd" class="unrollformsubtabheaderexpand"><span class="uir-tab-unroll-label">Reports</span></div>⏎<div id="repomach_layer
      - repomach" style="display:none">
      + repomach">
      - >⏎</div>⏎<div id="setupmach_layer
      + >⏎</div>⏎<div id="setupmach_pane_hd" class="unrollformsubtabheaderexpand"><span class="uir-tab-unroll-label">Setup</span></div>⏎<div id="setupmach_layer
      - div></div>⏎<div id="
      + div></div>⏎<div id="RESTRICT_TAB_pane_hd" class="unrollformtabheaderexpand"><span class="uir-tab-unroll-label">Restrictions</span></div>⏎<div id="
      - RESTRICT_TAB" style="display:none
      + RESTRICT_TAB
    `,
  },
  {
    name: 'view-web-services-only',
    from: 'view-right',
    about: 'Web Services Only Role is ticked and the role is inactive.',
    fields: { webServicesOnly: true, inactive: true },
    met: [
      'roleName',
      'centerType',
      'permission-ADMI_MANAGE_OWN_OAUTH_TOKENS',
      'permission-ADMI_MANAGE_OAUTH_TOKENS',
      'permission-ADMI_WEBSERVICES',
      'permission-TRAN_SALESORD',
      'permission-TRAN_ITEMSHIP',
      'permission-TRAN_PURCHORD',
    ],
    unmet: ['roleActive'],
    without: ['family', 'lines'],
    patch: String.raw`
      - isinactive_fs" class="checkbox_read_unck"><img class
      + isinactive_fs" class="checkbox_read_ck"><img class
      - " src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="isinactive_fs_lbl_uir_label
      + " src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="isinactive_fs_lbl_uir_label
      - iswebserviceonlyrole_fs" class="checkbox_read_unck"><img class
      + iswebserviceonlyrole_fs" class="checkbox_read_ck"><img class
      - " src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="iswebserviceonlyrole_fs_lbl_uir_label
      + " src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="iswebserviceonlyrole_fs_lbl_uir_label
    `,
  },
];
