// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'two-titles',
    from: 'look-alike-deeper-path',
    about: 'A page at an unknown path whose heading and document title name two different pages.',
    path: '/app/setup/overview.nl',
    without: ['pairOf'],
    patch: String.raw`
      - >Credentials -
      + >Login Audit Trail -
      - >Credentials
      + >SOAP Web Services Preferences
      - ><table class="uir-field-group"><tbody><tr><td id="fg_clientcredentials" class="fgroup_title" data-nsps-type="fieldgroup" data-nsps-label="Client Credentials"><div class="fgroup_title">Client Credentials</div></td></tr>⏎<tr id="tr_fg_clientcredentials" class="uir-fieldgroup-content"><td><table class="table_fields" data-colnumber="1"><tbody>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:x1" data-nsps-label="Consumer Key / Client ID" data-nsps-id="field_Consumer_Key_/_Client_ID__1790000000001"><span id="x1_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="x1_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','x1',this,'x','NA','-1','UI','X','1234567','RECORD','F','','X','APP:FORMLABEL:X1','')">Consumer Key / Client ID</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ 9944683fddf51b463a60fd04dc6ac26f0d85601808f14830c47c4812b8ff9b6d⏎</span></div>⏎<div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:x2" data-nsps-label="Consumer Secret / Client Secret" data-nsps-id="field_Consumer_Secret_/_Client_Secret__1790000000002"><span id="x2_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="x2_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','x2',this,'x','NA','-1','UI','X','1234567','RECORD','F','','X','APP:FORMLABEL:X2','')">Consumer Secret / Client Secret</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ 0c902926853e235099fe21cc43f66204e121a8c8c5bf6a50a6b048499346694d⏎</span></div></td></tr>⏎</tbody></table></td></tr></tbody></table>⏎<
      + >⏎<
    `,
  },
  {
    name: 'unknown-preferences-ko',
    from: 'look-alike-deeper-path',
    about:
      'A page at an unknown path whose Korean title (invented) is not known: it may be the preferences, nothing says so.',
    path: '/app/webservices/setup.nl',
    without: ['pairOf'],
    patch: String.raw`
      - >Credentials -
      + >소프 서비스 기본 설정 -
      - div__body">⏎<div class
      + div__body">⏎<form id="main_form" name="main_form" method="post">⏎<div class
      - >Credentials
      + >소프 서비스 기본 설정
      - div><table
      + div>⏎<table class="uir-button-bar"><tbody><tr><td><table id="tbl_submitter" class="uir-button"><tbody><tr id="tr_submitter" class="pgBntG"><td id="tdbody_submitter" class="bntBgB"><input type="submit" id="submitter" name="submitter" class="rndbuttoninpt bntBgT" value="Save" data-nsps-type="button"></td></tr></tbody></table></td><td><table id="tbl__cancel" class="uir-button"><tbody><tr id="tr__cancel" class="pgBntG"><td id="tdbody__cancel" class="bntBgB"><input type="button" id="_cancel" name="_cancel" class="rndbuttoninpt bntBgT" value="Cancel" data-nsps-type="button"></td></tr></tbody></table></td><td style="display:none"><table id="tbl_resetter" class="uir-button"><tbody><tr id="tr_resetter" class="pgBntG"><td id="tdbody_resetter" class="bntBgB"><input type="button" id="resetter" name="resetter" class="rndbuttoninpt bntBgT" value="Reset" data-nsps-type="button"></td></tr></tbody></table></td></tr></tbody></table>⏎<table
      - ><tr><td id="fg_clientcredentials" class="fgroup_title" data-nsps-type="fieldgroup" data-nsps-label="Client Credentials"><div class="fgroup_title">Client Credentials</div></td></tr>⏎<tr id="tr_fg_clientcredentials
      + >⏎<tr id="tr_fg_p
      - x1" data-nsps-label="Consumer Key / Clie
      … "x1_fs_lbl_uir_label
      + f1" data-nsps-label="계정 식별자" data-nsps-id="field_계정_식별자__1790000000001"><span id="f1_fs_lbl_uir_label
      - x1_fs_lbl
      + f1_fs_lbl
      - x1',this,'x','NA','-1','UI','X
      + f1',this,'prefs','NA','-1','UI','EDIT_PREFS
      - X','APP:FORMLABEL:X1','')">Consumer Key / Client ID
      + x','APP:FORMLABEL:F1','')">계정 식별자
      - 9944683fddf51b463a60fd04dc6ac26f0d85601808f14830c47c4812b8ff9b6d⏎</span></div>⏎<div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:x2" data-nsps-label="Consumer Secret / Client Secret" data-nsps-id="field_Consumer_Secret_/_Client_Secret__1790000000002"><span id="x2_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="x2_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','x2',this,'x','NA','-1','UI','X','1234567','RECORD','F','','X','APP:FORMLABEL:X2','')">Consumer Secret / Client Secret</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ 0c902926853e235099fe21cc43f66204e121a8c8c5bf6a50a6b048499346694d⏎<
      + 1234567⏎<
      - table>⏎</
      + table>⏎<input type="hidden" name="type" id="type" value="prefs">⏎<input type="hidden" name="id" id="id" value="">⏎<input type="hidden" name="whence" id="whence" value="">⏎<input type="hidden" name="entryformquerystring" id="entryformquerystring" value="">⏎<input type="hidden" name="_csrf" id="_csrf" value="c2FtcGxl">⏎<input type="hidden" name="nsapiCT" id="nsapiCT" value="1790000000000">⏎<input type="hidden" name="_eml_nkey_" id="_eml_nkey_" value="1234567~42~3~N">⏎</form>⏎</
    `,
  },
  {
    name: 'web-services-log',
    from: 'look-alike-deeper-path',
    about: 'A neighbour of the preferences: the usage log of web services.',
    path: '/app/webservices/wslog.nl',
    without: ['pairOf'],
    words: { Credentials: 'SOAP Web Services Usage Log' },
    patch: String.raw`
      - class="uir-field-group"><tbody><tr><td i
      … tr>⏎</tbody></table>
      + id="log_splits" class="uir-list-table"><tbody><tr><td>Dana Whitfield
    `,
  },
];
