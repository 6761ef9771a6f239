// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'view-as-list-sublist',
    from: 'view-empty',
    about: 'Read-only sublists in the shape of lists.',
    family: 'role-right',
    met: [
      'roleName',
      'centerType',
      'roleActive',
      'permission-ADMI_MANAGE_OWN_OAUTH_TOKENS',
      'permission-ADMI_MANAGE_OAUTH_TOKENS',
      'permission-ADMI_WEBSERVICES',
      'permission-TRAN_SALESORD',
      'permission-TRAN_ITEMSHIP',
      'permission-TRAN_PURCHORD',
    ],
    without: ['lines', 'unmet'],
    patch: String.raw`
      - tranmach_splits" class="uir-machine-table"><tbody>⏎<tr class="uir-machine-headerrow"><
      + tranmach_splits" class="listtable uir-list-table"><tbody>⏎<tr id="tranmachheader" class="uir-list-headerrow"><
      - <div class="listheader">Level</div></td></tr>⏎<tr><td class="uir-nodata-row listtexthl" colspan="2">No records to show.</td></tr>⏎</tbody></table></div>⏎</div>⏎<div id="repomach_layer
      + <div class="listheader">Level</div></td></tr>⏎<tr id="tranmachrow0" class="uir-list-row-tr uir-list-row-even"><td class="listtexthl">Sales Order</td><td class="listtexthl">Full</td></tr>⏎<tr id="tranmachrow1" class="uir-list-row-tr uir-list-row-odd"><td class="listtexthl">Item Fulfillment</td><td class="listtexthl">Full</td></tr>⏎<tr id="tranmachrow2" class="uir-list-row-tr uir-list-row-even"><td class="listtexthl">Purchase Order</td><td class="listtexthl">Full</td></tr>⏎</tbody></table></div>⏎</div>⏎<div id="repomach_layer
      - setupmach_splits" class="uir-machine-table"><tbody>⏎<tr class="uir-machine-headerrow"><
      + setupmach_splits" class="listtable uir-list-table"><tbody>⏎<tr id="setupmachheader" class="uir-list-headerrow"><
      - "listheader">Level</div></td></tr>⏎<tr><td class="uir-nodata-row listtexthl" colspan="2">No records to show.</td></tr>⏎</tbody></table></div>⏎</div>⏎</
      + "listheader">Level</div></td></tr>⏎<tr id="setupmachrow0" class="uir-list-row-tr uir-list-row-even"><td class="listtexthl">User Access Tokens</td><td class="listtexthl">Full</td></tr>⏎<tr id="setupmachrow1" class="uir-list-row-tr uir-list-row-odd"><td class="listtexthl">Access Token Management</td><td class="listtexthl">Full</td></tr>⏎<tr id="setupmachrow2" class="uir-list-row-tr uir-list-row-even"><td class="listtexthl">SOAP Web Services</td><td class="listtexthl">Full</td></tr>⏎</tbody></table></div>⏎</div>⏎</
    `,
  },
  {
    name: 'view-column-between',
    from: 'view-levels-too-low',
    about: 'A column stands between the permission and its level.',
    family: 'role-right',
    met: [
      'roleName',
      'centerType',
      'roleActive',
      'permission-ADMI_MANAGE_OWN_OAUTH_TOKENS',
      'permission-ADMI_MANAGE_OAUTH_TOKENS',
      'permission-ADMI_WEBSERVICES',
      'permission-TRAN_SALESORD',
      'permission-TRAN_ITEMSHIP',
      'permission-TRAN_PURCHORD',
    ],
    without: ['lines', 'unmet'],
    patch: String.raw`
      - columnheader_tranmach_permkey1
      + columnheader_tranmach_permkey4
      - columnheader_tranmach_permlevel1
      + columnheader_tranmach_restrict" data-label="Restrict"><div class="listheader">Restrict</div></td><td class="listheadertd listheadertextb" data-nsps-type="columnheader" data-nsps-id="columnheader_tranmach_permlevel4
      - LEVEL">None
      + RESTRICT">-</td><td class="listtexthl" data-ns-tooltip="LEVEL">Full
      - Fulfillment<
      + Fulfillment</td><td class="listtexthl" data-ns-tooltip="RESTRICT">-<
      - td class="listtexthl" data-ns-tooltip="LEVEL">Full</td></tr>⏎</
      + td class="listtexthl" data-ns-tooltip="RESTRICT">-</td><td class="listtexthl" data-ns-tooltip="LEVEL">Full</td></tr>⏎</
      - columnheader_setupmach_permkey
      + columnheader_setupmach_permkey4
      - columnheader_setupmach_permlevel
      + columnheader_setupmach_restrict" data-label="Restrict"><div class="listheader">Restrict</div></td><td class="listheadertd listheadertextb" data-nsps-type="columnheader" data-nsps-id="columnheader_setupmach_permlevel4
      - LEVEL">View
      + RESTRICT">-</td><td class="listtexthl" data-ns-tooltip="LEVEL">Full
      - LEVEL">Create
      + RESTRICT">-</td><td class="listtexthl" data-ns-tooltip="LEVEL">Full
      - LEVEL">Edit
      + RESTRICT">-</td><td class="listtexthl" data-ns-tooltip="LEVEL">Full
    `,
  },
  {
    name: 'view-empty',
    from: 'view-not-loaded',
    about: 'No permissions at all.',
    lines: { setup: [], transactions: [] },
    met: ['roleName', 'centerType', 'roleActive'],
    unmet: [
      'permission-ADMI_MANAGE_OWN_OAUTH_TOKENS',
      'permission-ADMI_MANAGE_OAUTH_TOKENS',
      'permission-ADMI_WEBSERVICES',
      'permission-TRAN_SALESORD',
      'permission-TRAN_ITEMSHIP',
      'permission-TRAN_PURCHORD',
    ],
    without: ['unknown'],
    patch: String.raw`
      - formsubtabon
      + formsubtaboff
      - setupmachlnk" class="formsubtaboff"><a href
      + setupmachlnk" class="formsubtabon"><a href
      - tranmach">⏎<
      + tranmach" style="display:none">⏎<
      - tr class="uir-machine-row uir-machine-row-odd"><td class="listtexthl" data-ns-tooltip="PERMISSION">Sales Order</td><td class="listtexthl" data-ns-tooltip="LEVEL">Full</td></tr>⏎<tr class="uir-machine-row uir-machine-row-even"><td class="listtexthl" data-ns-tooltip="PERMISSION">Item Fulfillment</td><td class="listtexthl" data-ns-tooltip="LEVEL">Full</td></tr>⏎<tr class="uir-machine-row uir-machine-row-odd"><td class="listtexthl" data-ns-tooltip="PERMISSION">Purchase Order</td><td class="listtexthl" data-ns-tooltip="LEVEL">Full</td></tr>⏎<
      + tr><td class="uir-nodata-row listtexthl" colspan="2">No records to show.</td></tr>⏎<
      - setupmach" style="display:none">
      + setupmach">
      - "listtexthl
      + "uir-nodata-row listtexthl
      - <img src="/images/icons/loading_spinner.gif" alt="">
      + No records to show.
    `,
  },
  {
    name: 'view-empty-ko',
    from: 'view-empty',
    about: 'Korean (invented): no permissions at all, said in words that mean nothing to us.',
    words: {
      'Role: Fulfillment Integration Role - NetSuite (Acme Ltd)':
        '역할: Fulfillment Integration Role - NetSuite (Acme Ltd)',
      Role: '역할',
      General: '일반',
      Name: '이름',
      'Center Type': '센터 유형',
      'Classic Center': '클래식 센터',
      Inactive: '비활성',
      ermissions: '용 권한',
      ransactions: '래',
      Permission: '사용 권한',
      Level: '수준',
      'No records to show.': '레코드 없음',
      Edit: '편집',
      Back: '뒤로',
      New: '새로 만들기',
      Permissions: '사용 권한',
      Transactions: '거래',
      Reports: '보고서',
      Setup: '설정 메뉴',
    },
    patch: String.raw`
      - company이름
      + companyName
      - role이름
      + roleName
      - Integration 역할<
      + Integration Role<
      - Integration 역할⏎<
      + Integration Role⏎<
      - 역할" data-nsps-id="field_Web_Services_Only_역할__1790000000006
      + Role" data-nsps-id="field_Web_Services_Only_Role__1790000000006
      - Only 역할<
      + Only Role<
      - >P<
      + >사<
      - >T<
      + >거<
      - R</span>eports
      + 보</span>고서
      - S</span>etup
      + 설</span>정 메뉴
    `,
  },
  {
    name: 'view-foreign-words-in-other-subtab',
    from: 'view-right',
    about: 'The permissions stand in the wrong subtab: Transactions lists those of Setup.',
    met: ['roleName', 'centerType', 'roleActive'],
    unmet: [
      'permission-ADMI_MANAGE_OWN_OAUTH_TOKENS',
      'permission-ADMI_MANAGE_OAUTH_TOKENS',
      'permission-ADMI_WEBSERVICES',
      'permission-TRAN_SALESORD',
      'permission-TRAN_ITEMSHIP',
      'permission-TRAN_PURCHORD',
    ],
    without: ['family', 'fields', 'lines'],
    words: {
      'Sales Order': 'User Access Tokens',
      'Item Fulfillment': 'Access Token Management',
      'Purchase Order': 'SOAP Web Services',
      'User Access Tokens': 'Sales Order',
      'Access Token Management': 'Item Fulfillment',
      'SOAP Web Services': 'Purchase Order',
    },
  },
  {
    name: 'view-framework-tabs',
    from: 'view-right',
    about: 'Tabs of the component framework over classic sublists (a guess).',
    without: ['fields', 'lines'],
    patch: String.raw`
      - uirefresh/css/frame.css"><style>.uir-label{text-transform:uppercase}</style>
      + uiredwood/css/page.css">
      - refreshed">⏎<div id="div__header" class="noprint"><div id="ns_header">⏎  <div id="uir-global-search-container"><form name="globalsearch"><input type="text" id="_searchstring" name="Uber_NAME" value=""></form></div>⏎  <div id="spn_cRR_d1"><a href="#"><div>Dana Whitfield</div><div><span>Acme Ltd</span> - <span>Administrator</span></div></a></div>⏎</div></div>⏎<
      + page-header-redwood" data-header="redwood" data-page-category="form" data-page-background="light">⏎<div data-widget="NetsuiteSystemHeader" id="uif4"><input data-automation-id="GlobalSearchTextBox" id="uif9" aria-label="Search" value="">⏎  <button data-automation-id="RoleMenu" id="uif12" aria-haspopup="true"><span>Dana Whitfield</span><span>Acme Ltd - Administrator</span></button></div>⏎<
      - class="uir-tab-list"><div class="uir-tab-list-tabs"><table class="bgtabbar"><tbody><tr><td id="P
      … </tr></tbody></table
      + data-widget="ScrollTabList"><div role="tablist"><div data-widget="Tab" role="tab" data-hierarchy="primary" aria-selected="true"><span>Permissions</span></div><div data-widget="Tab" role="tab" data-hierarchy="primary" aria-selected="false"><span>Restrictions</span></div
      - class="uir-tab-list"><div class="uir-tab
      … </tr></tbody></table
      + data-widget="ScrollTabList"><div role="tablist"><div data-widget="Tab" role="tab" data-hierarchy="secondary" aria-selected="false"><span>Transactions</span></div><div data-widget="Tab" role="tab" data-hierarchy="secondary" aria-selected="false"><span>Reports</span></div><div data-widget="Tab" role="tab" data-hierarchy="secondary" aria-selected="true"><span>Setup</span></div
    `,
  },
  {
    name: 'view-known-words-unknown-level',
    from: 'view-other-role',
    about: 'English permissions whose levels are Korean words (invented): which level it is cannot be told.',
    path: '/app/setup/role.nl?id=1042',
    met: ['roleName', 'centerType', 'roleActive'],
    unknown: [
      'permission-ADMI_MANAGE_OWN_OAUTH_TOKENS',
      'permission-ADMI_MANAGE_OAUTH_TOKENS',
      'permission-ADMI_WEBSERVICES',
      'permission-TRAN_SALESORD',
      'permission-TRAN_ITEMSHIP',
      'permission-TRAN_PURCHORD',
    ],
    without: ['ours', 'unmet'],
    words: { 'Warehouse Manager': 'Fulfillment Integration Role', Full: '전체 권한' },
  },
];
