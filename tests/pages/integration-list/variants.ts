// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'empty',
    from: 'name-padded',
    about: 'No integrations yet, only the row that says so.',
    rows: {},
    row: null,
    patch: String.raw`
      - : 1<
      + : 0<
      - tr class="uir-list-row-tr uir-list-row-even" id="row0"><td class="listtext uir-list-row-cell"><a class="dottedlink" href="/app/common/integration/integrapp.nl?id=17">  fulfillment⏎   INTEGRATION </a></td><td class="listtext uir-list-row-cell">&nbsp;</td><td class="listtext uir-list-row-cell">Enabled</td><td class="listtext uir-list-row-cell">24.11.2026
      + tr><td class="uir-nodata-row listtexthl" colspan="4">No records to show.
    `,
  },
  {
    name: 'empty-ja',
    from: 'headers-ja',
    about: 'Japanese (invented): the row that says that there is nothing.',
    rows: {},
    row: null,
    words: { '合計: 3': '合計: 0', アプリケーションID: '状態' },
    patch: String.raw`
      - >⏎<td id="div__lab3" class="listheadertd uir-list-header-td" data-label="状態"><div class="listheader">状態</div></td>⏎<td id="div__lab4" class="listheadertd uir-list-header-td" data-label="作成日"><div class="listheader">作成日</div></td>⏎<
      + >⏎<
      - td>状態</td><td>作成日</td></tr>⏎<tr class="uir-list-row-tr uir-list-row-even" id="row0"><td class="listtext uir-list-row-cell"><a class="dottedlink" href="/app/common/integration/integrapp.nl?id=14">Acme Bank Feeds</a></td><td class="listtext uir-list-row-cell">0d1e2f3a-4b5c-4d6e-8f90-a1b2c3d4e5f6</td><td class="listtext uir-list-row-cell">有効</td><td class="listtext uir-list-row-cell">24.11.2026</td></tr>⏎<tr class="uir-list-row-tr uir-list-row-odd" id="row1"><td class="listtext uir-list-row-cell"><a class="dottedlink" href="/app/common/integration/integrapp.nl?id=17">Fulfillment Integration</a></td><td class="listtext uir-list-row-cell">5f0c2a9e-7b34-4c1d-9e2f-0a1b2c3d4e5f</td><td class="listtext uir-list-row-cell">有効</td><td class="listtext uir-list-row-cell">24.11.2026</td></tr>⏎<tr class="uir-list-row-tr uir-list-row-even" id="row2"><td class="listtext uir-list-row-cell"><a class="dottedlink" href="/app/common/integration/integrapp.nl?id=-5">Bundled Connector</a></td><td class="listtext uir-list-row-cell">&nbsp;</td><td class="listtext uir-list-row-cell">有効</td><td class="listtext uir-list-row-cell">24.11.2026</td></tr>⏎<
      + /tr>⏎<tr><td class="uir-nodata-row listtexthl" colspan="2">表示するレコードがありません。</td></tr>⏎<
    `,
  },
  {
    name: 'filtered',
    from: 'not-a-pair-in-a-portlet',
    about: 'The filter bar is open and holds fields called Name and State, which are no fields of a record.',
    without: ['pairOf'],
    patch: String.raw`
      - uir_filters_body"></div>
      + uir_filters_body"><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:name" data-nsps-label="Name" data-nsps-id="field_Name__1790000000001"><span id="name_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="name_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','name',this,'integrapp','NA','-1','UI','LIST','1234567','RECORD','F','','Integrations','APP:FORMLABEL:NAME','')">Name</a></span></span><span class="uir-field" data-nsps-type="field_input"><span id="name_fs" data-fieldtype="text"><input type="text" class="inputreq input" id="name" name="name" value="Fulfillment Integration"></span></span></div><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="select" data-walkthrough="Field:state" data-nsps-label="State" data-nsps-id="field_State__1790000000001"><span id="state_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="state_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','state',this,'integrapp','NA','-1','UI','LIST','1234567','RECORD','F','','Integrations','APP:FORMLABEL:STATE','')">State</a></span></span><span class="uir-field" data-nsps-type="field_input"><span id="state_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_state" id="inpt_state3" class="dropdownInput textbox" role="combobox" value="Enabled"><span class="ddarrowSpan"><img id="inpt_state3_arrow" class="i_dropdownarrow" alt=""></span></div>⏎<div class="ns-dropdown" data-name="state" data-options="[{&quot;value&quot;: &quot;A&quot;, &quot;text&quot;: &quot;Enabled&quot;}]" style="display:none"></div><input type="hidden" name="state" id="hddn_state3" class="nldropdown" value="A"><input type="hidden" id="indx_state3" value="0"></span></span></div></div>
      - ><div class="ns-portlet"><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:consumerkey" data-nsps-label="Consumer Key / Client ID" data-nsps-id="field_Consumer_Key_/_Client_ID__1790000000001"><span id="consumerkey_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="consumerkey_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','consumerkey',this,'x','NA','-1','UI','X','1234567','RECORD','F','','X','APP:FORMLABEL:CONSUMERKEY','')">Consumer Key / Client ID</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ 971d5431baea5a282743b4f26a1e7d54ecd5a5e2e991053a45248e6821f1a8f0⏎</span></div><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:consumersecret" data-nsps-label="Consumer Secret / Client Secret" data-nsps-id="field_Consumer_Secret_/_Client_Secret__1790000000001"><span id="consumersecret_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="consumersecret_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','consumersecret',this,'x','NA','-1','UI','X','1234567','RECORD','F','','X','APP:FORMLABEL:CONSUMERSECRET','')">Consumer Secret / Client Secret</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ 156e55a4b7f172000269b2c17be370a1e11f9e867de63690f15ce87dd88a9a0f⏎</span></div></div>⏎<
      + >⏎<
    `,
  },
  {
    name: 'links-elsewhere',
    from: 'name-twice',
    about: 'Links that lead to look-alike addresses give no ids.',
    rows: {},
    row: null,
    words: { '24.11.2026': '&nbsp;', Blocked: 'Enabled' },
    patch: String.raw`
      - "><a class="dottedlink" href="/app/common/integration/integrapp.nl?id=17
      + "><a class="dottedlink" href="https://evil.example/x?u=/app/common/integration/integrapp.nl?id=17
      - "/app/common/integration
      + "/app/site/hosting/scriptlet.nl?r=/app/common/integration
      - =21
      + =18
    `,
  },
  {
    name: 'name-padded',
    from: 'names-cut',
    about: 'The name is padded, wrapped and in another case.',
    rows: { '17': 'fulfillment INTEGRATION' },
    row: '17',
    patch: String.raw`
      - : 2<
      + : 1<
      - >Fulfillment Integr…<
      + >  fulfillment⏎   INTEGRATION <
      - >⏎<tr class="uir-list-row-tr uir-list-row-odd" id="row1"><td class="listtext uir-list-row-cell"><a class="dottedlink" href="/app/common/integration/integrapp.nl?id=18">Fulfillment Integr...</a></td><td class="listtext uir-list-row-cell">&nbsp;</td><td class="listtext uir-list-row-cell">Enabled</td><td class="listtext uir-list-row-cell">24.11.2026</td></tr>⏎<
      + >⏎<
    `,
  },
  {
    name: 'name-twice',
    from: 'plain',
    about: 'Two integrations carry the name that is meant, one of them blocked: the first is pointed at.',
    rows: { '17': 'Fulfillment Integration', '21': 'Fulfillment Integration' },
    words: {
      'Total: 3': 'Total: 2',
      'Acme Bank Feeds': 'Fulfillment Integration',
      '0d1e2f3a-4b5c-4d6e-8f90-a1b2c3d4e5f6': '&nbsp;',
      Blocked: 'Enabled',
      Enabled: 'Blocked',
    },
    patch: String.raw`
      - uir_showinactives"><span id="showall_fs"
      … </span></td><td id="
      +
      - =14
      + =17
      - -row-cell"><a class="dottedlink" href="/app/common/integration/integrapp.nl?id=17">Fulfillment Integration</a></td><td class="listtext uir-list-row-cell">5f0c2a9e
      + -row-cell"><a class="dottedlink" href="/app/common/integration/integrapp.nl?id=21">Fulfillment Integration</a></td><td class="listtext uir-list-row-cell">5f0c2a9e
      - </a></td><td class="listtext uir-list-row-cell">5
      … 5">Bundled Connector
      +
    `,
  },
  {
    name: 'names-cut',
    from: 'name-twice',
    about: 'Names are cut short in narrow columns: a name that only begins so is not the one that is meant.',
    rows: { '17': 'Fulfillment Integr…', '18': 'Fulfillment Integr...' },
    row: null,
    patch: String.raw`
      - 17">Fulfillment Integration</a>
      + 17">Fulfillment Integr…</a>
      - 21">Fulfillment Integration
      + 18">Fulfillment Integr...
      - Blocked
      + Enabled
    `,
  },
  {
    name: 'not-a-pair-in-a-column',
    from: 'name-twice',
    about: 'A saved view shows hashes in columns called Consumer Key and Consumer Secret: never a capture.',
    rows: { '17': 'Fulfillment Integration' },
    words: {
      'Total: 2': 'Total: 1',
      '&nbsp;': '5f0c2a9e-7b34-4c1d-9e2f-0a1b2c3d4e5f',
      Blocked: '0df87ab47312dd4344d12e3fba1a7475ebf84a465fa2122401d413fee31bedfe',
      '24.11.2026': '52dc0a224244f3ca7c5503b96c1b8b4401a062284368953c9fee219287837e22',
    },
    patch: String.raw`
      - td>⏎</
      + td>⏎<td id="div__lab5" class="listheadertd uir-list-header-td" data-label="Consumer Key" data-nsps-type="columnheader" data-nsps-id="columnheader__c1" onclick="doServerSort ('c1');return false;"><div class="listheader">Consumer Key</div></td>⏎<td id="div__lab6" class="listheadertd uir-list-header-td" data-label="Consumer Secret" data-nsps-type="columnheader" data-nsps-id="columnheader__c2" onclick="doServerSort ('c2');return false;"><div class="listheader">Consumer Secret</div></td>⏎</
      - td>Created</
      + td>Created</td><td>Consumer Key</td><td>Consumer Secret</
      - 52dc0a224244f3ca7c5503b96c1b8b4401a062284368953c9fee219287837e22</td></tr>⏎<t
      … 1d-9e2f-0a1b2c3d4e5f
      + 24.11.2026
    `,
  },
  {
    name: 'not-a-pair-in-a-portlet',
    from: 'not-a-pair-in-a-column',
    about: 'A portlet beside the list repeats a pair in the markup of a record.',
    pairOf: 'consumer',
    patch: String.raw`
      - >⏎<td id="div__lab5" class="listheadertd uir-list-header-td" data-label="Consumer Key" data-nsps-type="columnheader" data-nsps-id="columnheader__c1" onclick="doServerSort ('c1');return false;"><div class="listheader">Consumer Key</div></td>⏎<td id="div__lab6" class="listheadertd uir-list-header-td" data-label="Consumer Secret" data-nsps-type="columnheader" data-nsps-id="columnheader__c2" onclick="doServerSort ('c2');return false;"><div class="listheader">Consumer Secret</div></td>⏎<
      + >⏎<
      - Created</td><td>Consumer Key</td><td>Consumer Secret
      + Created
      - td class="listtext uir-list-row-cell">0df87ab47312dd4344d12e3fba1a7475ebf84a465fa2122401d413fee31bedfe</td><td class="listtext uir-list-row-cell">52dc0a224244f3ca7c5503b96c1b8b4401a062284368953c9fee219287837e22</td></tr>⏎</tbody></table>⏎<
      + /tr>⏎</tbody></table><div class="ns-portlet"><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:consumerkey" data-nsps-label="Consumer Key / Client ID" data-nsps-id="field_Consumer_Key_/_Client_ID__1790000000001"><span id="consumerkey_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="consumerkey_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','consumerkey',this,'x','NA','-1','UI','X','1234567','RECORD','F','','X','APP:FORMLABEL:CONSUMERKEY','')">Consumer Key / Client ID</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ 971d5431baea5a282743b4f26a1e7d54ecd5a5e2e991053a45248e6821f1a8f0⏎</span></div><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:consumersecret" data-nsps-label="Consumer Secret / Client Secret" data-nsps-id="field_Consumer_Secret_/_Client_Secret__1790000000001"><span id="consumersecret_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="consumersecret_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','consumersecret',this,'x','NA','-1','UI','X','1234567','RECORD','F','','X','APP:FORMLABEL:CONSUMERSECRET','')">Consumer Secret / Client Secret</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ 156e55a4b7f172000269b2c17be370a1e11f9e867de63690f15ce87dd88a9a0f⏎</span></div></div>⏎<
    `,
  },
  {
    name: 'plain',
    from: 'absolute-links',
    about: 'Three integrations, one of them from a partner without application id.',
    patch: String.raw`
      - "uir_totalcount
      + "uir_showinactives"><span id="showall_fs" class="checkbox_unck"><input type="checkbox" id="showall" name="showall" value="T"><img class="checkboximage" alt=""></span><span id="showall_fs_lbl">Show Inactives</span></td><td id="uir_totalcount
      - "><a class="dottedlink" href="https://1234567.app.netsuite.com/app/common/integration/integrapp.nl?id=14
      + "><a class="dottedlink" href="/app/common/integration/integrapp.nl?id=14
      - "><a class="dottedlink" href="https://1234567.app.netsuite.com/app/common/integration/integrapp.nl?id=17
      + "><a class="dottedlink" href="/app/common/integration/integrapp.nl?id=17
      - "https://1234567.app.netsuite.com
      + "
    `,
  },
  {
    name: 'redwood-show-inactives',
    from: 'plain',
    about: 'Redwood assets, Show Inactives is ticked by the address.',
    path: '/app/common/integration/integrapplist.nl?showall=T',
    patch: String.raw`
      - uirefresh/css/frame.css"><style>.uir-label{text-transform:uppercase}</style>
      + uiredwood/css/page.css">
      - refreshed">⏎<div id="div__header" class="noprint"><div id="ns_header">⏎  <div id="uir-global-search-container"><form name="globalsearch"><input type="text" id="_searchstring" name="Uber_NAME" value=""></form></div>⏎  <div id="spn_cRR_d1"><a href="#"><div>Dana Whitfield</div><div><span>Acme Ltd</span> - <span>Administrator</span></div></a></div>⏎</div></div>⏎<
      + page-header-redwood" data-header="redwood" data-page-category="list" data-page-background="light">⏎<div data-widget="NetsuiteSystemHeader" id="uif4"><input data-automation-id="GlobalSearchTextBox" id="uif9" aria-label="Search" value="">⏎  <button data-automation-id="RoleMenu" id="uif12" aria-haspopup="true"><span>Dana Whitfield</span><span>Acme Ltd - Administrator</span></button></div>⏎<
      - checkbox_unck
      + checkbox_ck
      - T">
      + T" checked>
    `,
  },
  {
    name: 'with-internal-id',
    from: 'with-selection-column',
    about: 'Internal ID comes first, as guides picture it.',
    patch: String.raw`
      - uirefresh/css/frame.css"><style>.uir-label{text-transform:uppercase}</style>
      + core/css/classic/frame.css">
      - "uir-refreshed
      + "
      - label="">
      + label="Internal ID" data-nsps-type="columnheader" data-nsps-id="columnheader__nKey" onclick="doServerSort ('nKey');return false;">
      - listheader"></
      + listheader">Internal ID</
      - <td></
      + <td>Internal ID</
      - row0"><td class="listtext uir-list-row-cell"><input type="checkbox" name="chk"></td><td class="listtext uir-list-row-cell
      + row0"><td class="listtext uir-list-row-cell">14</td><td class="listtext uir-list-row-cell
      - row1"><td class="listtext uir-list-row-cell"><input type="checkbox" name="chk"></td><td class="listtext uir-list-row-cell
      + row1"><td class="listtext uir-list-row-cell">17</td><td class="listtext uir-list-row-cell
      - <input type="checkbox" name="chk">
      + -5
    `,
  },
  {
    name: 'with-selection-column',
    from: 'plain',
    about: 'Every row begins with a box for choosing several.',
    patch: String.raw`
      - uir_showinactives"><span id="showall_fs"
      … </span></td><td id="
      +
      - div__lab1
      + div__lab1" class="listheadertd uir-list-header-td" data-label=""><div class="listheader"></div></td>⏎<td id="div__lab2
      - Name</div></td>⏎<td id="div__lab2" class="listheadertd uir-list-header-td"
      + Name</div></td>⏎<td id="div__lab3" class="listheadertd uir-list-header-td"
      - ID</div></td>⏎<td id="div__lab3" class="listheadertd uir-list-header-td"
      + ID</div></td>⏎<td id="div__lab4" class="listheadertd uir-list-header-td"
      - State</div></td>⏎<td id="div__lab4" class="listheadertd uir-list-header-td"
      + State</div></td>⏎<td id="div__lab5" class="listheadertd uir-list-header-td"
      - printonly">
      + printonly"><td></td>
      - row0">
      + row0"><td class="listtext uir-list-row-cell"><input type="checkbox" name="chk"></td>
      - row1"><td class="listtext uir-list-row-cell"><a class="dottedlink" href="/app/common/integration/integrapp.
      + row1"><td class="listtext uir-list-row-cell"><input type="checkbox" name="chk"></td><td class="listtext uir-list-row-cell"><a class="dottedlink" href="/app/common/integration/integrapp.
      - "><td class="listtext uir-list-row-cell"><a class="dottedlink" href="/app/common/integration/integrapp
      + "><td class="listtext uir-list-row-cell"><input type="checkbox" name="chk"></td><td class="listtext uir-list-row-cell"><a class="dottedlink" href="/app/common/integration/integrapp
    `,
  },
];
