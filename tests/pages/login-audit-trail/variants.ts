// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'by-title-alone',
    from: 'results-by-title',
    about: 'The search form before it is run: only the title.',
    patch: String.raw`
      - Trail: Results -
      + Trail -
      - "><div class="uir-page-title-firstline"><h1 class="uir-list-name">Login Audit Trail: Results</h1></div
      + "
      - footer_actions_form" name="footer_action
      … id="uir_filters_body
      + main_form" name="main_form" method="post">⏎<div class="uir-page-title"><div class="uir-page-title-firstline"><h1 class="uir-record-type">Login Audit Trail</h1></div><div class="uir-page-title-secondline
      - list-control-bar"><tbody><tr><td id="uir_totalcount">Total: 2
      + button-bar"><tbody><tr><td><table id="tbl_submitter" class="uir-button"><tbody><tr id="tr_submitter" class="pgBntG"><td id="tdbody_submitter" class="bntBgB"><input type="submit" id="submitter" name="submitter" class="rndbuttoninpt bntBgT" value="Save" data-nsps-type="button"></td></tr></tbody></table></td><td><table id="tbl__cancel" class="uir-button"><tbody><tr id="tr__cancel" class="pgBntG"><td id="tdbody__cancel" class="bntBgB"><input type="button" id="_cancel" name="_cancel" class="rndbuttoninpt bntBgT" value="Cancel" data-nsps-type="button"></td></tr></tbody></table></td><td style="display:none"><table id="tbl_resetter" class="uir-button"><tbody><tr id="tr_resetter" class="pgBntG"><td id="tdbody_resetter" class="bntBgB"><input type="button" id="resetter" name="resetter" class="rndbuttoninpt bntBgT" value="Reset" data-nsps-type="button"></td></tr></tbody></table></td></tr></tbody></table>⏎<table class="uir-field-group"><tbody>⏎<tr id="tr_fg_f" class="uir-fieldgroup-content"><td><table class="table_fields" data-colnumber="1"><tbody>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:advanced" data-nsps-label="Use Advanced Search" data-nsps-id="field_Use_Advanced_Search__1790000000001"><span class="uir-field" data-nsps-type="field_input"><span id="advanced_fs" class="checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="advanced_fs_inp" name="advanced" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="advanced_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="advanced_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','advanced',this,'l','NA','-1','UI','L','1234567','RECORD','F','','L','APP:FORMLABEL:ADVANCED','')">Use Advanced Search</a></span></span></div></td></tr>⏎</tbody></table>
      - sortcol" value=""><
      + type" id="type" value="loginaudit">⏎<
      - size" value="50"></form>⏎<form id="body_actions" name="body_actions"></form>⏎<table id="div__labtab"><tbody><tr class="uir-list-headerrow noprint">⏎<td id="div__lab1" class="listheadertd uir-list-header-td" data-label="Date" data-nsps-type="columnheader" data-nsps-id="columnheader__date" onclick="doServerSort ('date');return false;"><div class="listheader">Date</div></td>⏎<td id="div__lab2" class="listheadertd uir-list-header-td" data-label="User" data-nsps-type="columnheader" data-nsps-id="columnheader__user" onclick="doServerSort ('user');return false;"><div class="listheader">User</div></td>⏎<td id="div__lab3" class="listheadertd uir-list-header-td" data-label="Role" data-nsps-type="columnheader" data-nsps-id="columnheader__role" onclick="doServerSort ('role');return false;"><div class="listheader">Role</div></td>⏎<td id="div__lab4" class="listheadertd uir-list-header-td" data-label="IP Address" data-nsps-type="columnheader" data-nsps-id="columnheader__ip" onclick="doServerSort ('ip');return false;"><div class="listheader">IP Address</div></td>⏎<td id="div__lab5" class="listheadertd uir-list-header-td" data-label="Status" data-nsps-type="columnheader" data-nsps-id="columnheader__status" onclick="doServerSort ('status');return false;"><div class="listheader">Status</div></td>⏎</tr></tbody></table>⏎<table id="div__bodytab"><tbody>⏎<tr class="printonly"><td>Date</td><td>User</td><td>Role</td><td>IP Address</td><td>Status</td></tr>⏎<tr class="uir-list-row-tr uir-list-row-even" id="row0"><td class="listtext uir-list-row-cell">24.11.2026 9:15</td><td class="listtext uir-list-row-cell">Dana Whitfield</td><td class="listtext uir-list-row-cell">Administrator</td><td class="listtext uir-list-row-cell">192.0.2.7</td><td class="listtext uir-list-row-cell">Success</td></tr>⏎<tr class="uir-list-row-tr uir-list-row-odd" id="row1"><td class="listtext uir-list-row-cell">24.11.2026 9:20</td><td class="listtext uir-list-row-cell">Dana Whitfield</td><td class="listtext uir-list-row-cell">Fulfillment Integration Role</td><td class="listtext uir-list-row-cell">198.51.100.4</td><td class="listtext uir-list-row-cell">Failure</td></tr>⏎</tbody></table>⏎<
      + id" id="id" value="">⏎<input type="hidden" name="whence" id="whence" value="">⏎<input type="hidden" name="entryformquerystring" id="entryformquerystring" value="">⏎<input type="hidden" name="_csrf" id="_csrf" value="c2FtcGxl">⏎<input type="hidden" name="nsapiCT" id="nsapiCT" value="1790000000000">⏎<input type="hidden" name="_eml_nkey_" id="_eml_nkey_" value="1234567~42~3~N">⏎</form>⏎<
    `,
  },
  {
    name: 'by-view-title',
    from: 'results-by-title',
    about: 'The title as the menu has it: View Login Audit Trail.',
    path: '/app/setup/audit/logins.nl',
    words: { 'Login Audit Trail: Results': 'View Login Audit Trail' },
    patch: String.raw`
      - uirefresh/css/frame.css"><style>.uir-label{text-transform:uppercase}</style>
      + core/css/classic/frame.css">
      - "uir-refreshed
      + "
    `,
  },
  {
    name: 'no-rows',
    from: 'results-by-title',
    about: 'No logins match; the title is enough.',
    patch: String.raw`
      - : 2<
      + : 0<
      - tr class="uir-list-row-tr uir-list-row-even" id="row0"><td class="listtext uir-list-row-cell">24.11.2026 9:15</td><td class="listtext uir-list-row-cell">Dana Whitfield</td><td class="listtext uir-list-row-cell">Administrator</td><td class="listtext uir-list-row-cell">192.0.2.7</td><td class="listtext uir-list-row-cell">Success</td></tr>⏎<tr class="uir-list-row-tr uir-list-row-odd" id="row1"><td class="listtext uir-list-row-cell">24.11.2026 9:20</td><td class="listtext uir-list-row-cell">Dana Whitfield</td><td class="listtext uir-list-row-cell">Fulfillment Integration Role</td><td class="listtext uir-list-row-cell">198.51.100.4</td><td class="listtext uir-list-row-cell">Failure</td></tr>⏎<
      + tr><td class="uir-nodata-row listtexthl" colspan="5">No records to show.</td></tr>⏎<
    `,
  },
  {
    name: 'results-by-title',
    from: 'by-columns',
    about: 'Results known by their title; the path is invented.',
    path: '/app/setup/loginaudit.nl?whence=',
    patch: String.raw`
      - >Failed logins this week -
      + >Login Audit Trail: Results -
      - Failed logins this week
      + Login Audit Trail: Results
      - >⏎<td id="div__lab6" class="listheadertd uir-list-header-td" data-label="Detail" data-nsps-type="columnheader" data-nsps-id="columnheader__detail" onclick="doServerSort ('detail');return false;"><div class="listheader">Detail</div></td>⏎<td id="div__lab7" class="listheadertd uir-list-header-td" data-label="Token-based Access Token Name" data-nsps-type="columnheader" data-nsps-id="columnheader__oauthtoken" onclick="doServerSort ('oauthtoken');return false;"><div class="listheader">Token-based Access Token Name</div></td>⏎<td id="div__lab8" class="listheadertd uir-list-header-td" data-label="Token-based Application Name" data-nsps-type="columnheader" data-nsps-id="columnheader__oauthapp" onclick="doServerSort ('oauthapp');return false;"><div class="listheader">Token-based Application Name</div></td>⏎<
      + >⏎<
      - Status</td><td>Detail</td><td>Token-based Access Token Name</td><td>Token-based Application Name
      + Status
      - </td><td class="listtext uir-list-row-cell">&nbsp;</td><td class="listtext uir-list-row-cell">&nbsp;</td><t
      … ist-row-cell">&nbsp;
      +
      - td class="listtext uir-list-row-cell">In
      … nt Integration</td><
      +
    `,
  },
  {
    name: 'results-with-detail',
    from: 'by-columns',
    about: 'Results with the columns of the advanced search.',
    path: '/app/common/search/searchresults.nl?searchid=12',
    patch: String.raw`
      - >Failed logins this week -
      + >Login Audit Trail: Results -
      - uirefresh/css/frame.css"><style>.uir-label{text-transform:uppercase}</style>
      + uiredwood/css/page.css">
      - refreshed">⏎<div id="div__header" class="noprint"><div id="ns_header">⏎  <div id="uir-global-search-container"><form name="globalsearch"><input type="text" id="_searchstring" name="Uber_NAME" value=""></form></div>⏎  <div id="spn_cRR_d1"><a href="#"><div>Dana Whitfield</div><div><span>Acme Ltd</span> - <span>Administrator</span></div></a></div>⏎</div></div>⏎<
      + page-header-redwood" data-header="redwood" data-page-category="list" data-page-background="light">⏎<div data-widget="NetsuiteSystemHeader" id="uif4"><input data-automation-id="GlobalSearchTextBox" id="uif9" aria-label="Search" value="">⏎  <button data-automation-id="RoleMenu" id="uif12" aria-haspopup="true"><span>Dana Whitfield</span><span>Acme Ltd - Administrator</span></button></div>⏎<
      - Failed logins this week
      + Login Audit Trail: Results
    `,
  },
];
