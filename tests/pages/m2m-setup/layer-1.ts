// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'layer-empty',
    from: 'without-our-row',
    about: 'The form is a layer above the list (a guess), and nothing is chosen yet.',
    fields: { entity: '', role: '', application: '', certificate: '' },
    unmet: ['mapped', 'mappingEntity', 'mappingRole', 'mappingApplication', 'mappingCertificate'],
    patch: String.raw`
      - ⏎<div id="div__footer
      + ⏎<div class="x-window" role="dialog" aria-label="Create a New Client Credentials Mapping"><div class="x-window-header"><span class="x-window-header-text">Create a New Client Credentials Mapping</span></div>⏎<div class="x-window-body"><form id="createmapping_form" name="createmapping_form" method="post" enctype="multipart/form-data">⏎<table class="table_fields" data-colnumber="1"><tbody>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="select" data-walkthrough="Field:entity" data-nsps-label="Entity" data-nsps-id="field_Entity__1790000000001"><span id="entity_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="entity_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','entity',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567','RECORD','F','','OAuth%202.0%20Client%20Credentials%20Setup','APP:FORMLABEL:ENTITY','')">Entity</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="entity_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_entity" id="inpt_entity1" class="dropdownInput textbox" role="combobox" value=""><span class="ddarrowSpan"><img id="inpt_entity1_arrow" class="i_dropdownarrow" alt=""></span></div><div class="ns-dropdown" data-name="entity" data-options="[{&quot;value&quot;: &quot;&quot;, &quot;text&quot;: &quot;&quot;}, {&quot;value&quot;: &quot;42&quot;, &quot;text&quot;: &quot;Dana Whitfield&quot;}, {&quot;value&quot;: &quot;57&quot;, &quot;text&quot;: &quot;Lee Park&quot;}]" style="display:none"></div><input type="hidden" name="entity" id="hddn_entity1" class="nldropdown" value=""><input type="hidden" id="indx_entity1" value="0"></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="select" data-walkthrough="Field:role" data-nsps-label="Role" data-nsps-id="field_Role__1790000000002"><span id="role_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="role_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','role',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567','RECORD','F','','OAuth%202.0%20Client%20Credentials%20Setup','APP:FORMLABEL:ROLE','')">Role</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="role_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_role" id="inpt_role2" class="dropdownInput textbox" role="combobox" value=""><span class="ddarrowSpan"><img id="inpt_role2_arrow" class="i_dropdownarrow" alt=""></span></div><div class="ns-dropdown" data-name="role" data-options="[{&quot;value&quot;: &quot;&quot;, &quot;text&quot;: &quot;&quot;}, {&quot;value&quot;: &quot;1042&quot;, &quot;text&quot;: &quot;Fulfillment Integration Role&quot;}, {&quot;value&quot;: &quot;1010&quot;, &quot;text&quot;: &quot;Integration Role&quot;}]" style="display:none"></div><input type="hidden" name="role" id="hddn_role2" class="nldropdown" value=""><input type="hidden" id="indx_role2" value="0"></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="select" data-walkthrough="Field:application" data-nsps-label="Application" data-nsps-id="field_Application__1790000000003"><span id="application_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="application_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','application',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567','RECORD','F','','OAuth%202.0%20Client%20Credentials%20Setup','APP:FORMLABEL:APPLICATION','')">Application</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="application_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_application" id="inpt_application3" class="dropdownInput textbox" role="combobox" value=""><span class="ddarrowSpan"><img id="inpt_application3_arrow" class="i_dropdownarrow" alt=""></span></div><div class="ns-dropdown" data-name="application" data-options="[{&quot;value&quot;: &quot;&quot;, &quot;text&quot;: &quot;&quot;}, {&quot;value&quot;: &quot;17&quot;, &quot;text&quot;: &quot;Fulfillment Integration&quot;}, {&quot;value&quot;: &quot;14&quot;, &quot;text&quot;: &quot;Acme Bank Feeds&quot;}]" style="display:none"></div><input type="hidden" name="application" id="hddn_application3" class="nldropdown" value=""><input type="hidden" id="indx_application3" value="0"></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="file" data-walkthrough="Field:certificate" data-nsps-label="Certificate" data-nsps-id="field_Certificate__1790000000004"><span id="certificate_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="certificate_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','certificate',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567','RECORD','F','','OAuth%202.0%20Client%20Credentials%20Setup','APP:FORMLABEL:CERTIFICATE','')">Certificate</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="certificate_fs" data-fieldtype="file"><input type="file" class="inputreq" id="certificate" name="certificate" accept=".cer,.pem,.crt"></span></span></div></td></tr>⏎</tbody></table>⏎<input type="submit" class="rndbuttoninpt bntBgT" value="Save"><input type="button" class="rndbuttoninpt bntBgT" value="Cancel">⏎</form></div></div>⏎<div id="div__footer
    `,
  },
  {
    name: 'layer-filled',
    from: 'layer-empty',
    about: 'The layer with all chosen but the file, which no page can hold before somebody chooses it.',
    family: 'layer-filled',
    fields: {
      entity: 'Dana Whitfield',
      role: 'Fulfillment Integration Role',
      application: 'Fulfillment Integration',
      certificate: '',
    },
    met: ['mappingEntity', 'mappingRole', 'mappingApplication'],
    unmet: ['mapped', 'mappingCertificate'],
    patch: String.raw`
      -  class="dropdownInput textbox" role="combobox" value=""><span class="ddarrowSpan"><img id="inpt_entity1_arrow
      +  class="dropdownInput textbox" role="combobox" value="Dana Whitfield"><span class="ddarrowSpan"><img id="inpt_entity1_arrow
      - "><input type="hidden" id="indx_entity1" value="0
      + 42"><input type="hidden" id="indx_entity1" value="1
      -  class="dropdownInput textbox" role="combobox" value=""><span class="ddarrowSpan"><img id="inpt_role2_arrow
      +  class="dropdownInput textbox" role="combobox" value="Fulfillment Integration Role"><span class="ddarrowSpan"><img id="inpt_role2_arrow
      - "><input type="hidden" id="indx_role2" value="0
      + 1042"><input type="hidden" id="indx_role2" value="1
      -  value=""><span
      +  value="Fulfillment Integration"><span
      - "><input type="hidden" id="indx_application3" value="0
      + 17"><input type="hidden" id="indx_application3" value="1
    `,
  },
  {
    name: 'layer-wrong',
    from: 'layer-filled',
    about: 'The layer with somebody else, another role and another application.',
    fields: { entity: 'Lee Park', role: 'Integration Role', application: 'Acme Bank Feeds', certificate: '' },
    unmet: ['mapped', 'mappingEntity', 'mappingRole', 'mappingApplication', 'mappingCertificate'],
    without: ['family', 'met'],
    patch: String.raw`
      - "Dana Whitfield
      + "Lee Park
      - 42"><input type="hidden" id="indx_entity1" value="1
      + 57"><input type="hidden" id="indx_entity1" value="2
      - value="Fulfillment Integration Role
      + value="Integration Role
      - 1042"><input type="hidden" id="indx_role2" value="1
      + 1010"><input type="hidden" id="indx_role2" value="2
      - "Fulfillment Integration
      + "Acme Bank Feeds
      - 17"><input type="hidden" id="indx_application3" value="1
      + 14"><input type="hidden" id="indx_application3" value="2
    `,
  },
  {
    name: 'layer-role-only-wrong',
    from: 'layer-filled',
    about: 'The layer with another role.',
    fields: {
      entity: 'Dana Whitfield',
      role: 'Integration Role',
      application: 'Fulfillment Integration',
      certificate: '',
    },
    met: ['mappingEntity', 'mappingApplication'],
    unmet: ['mapped', 'mappingRole', 'mappingCertificate'],
    without: ['family'],
    patch: String.raw`
      - value="Fulfillment Integration Role
      + value="Integration Role
      - "1042
      + "1010
      - indx_role2" value="1"></span
      + indx_role2" value="2"></span
    `,
  },
  {
    name: 'layer-prefixed-ids',
    from: 'layer-filled',
    about: 'The fields carry a prefix (a guess).',
    patch: String.raw`
      - entity" data-nsps-la
      … name="entity
      + fld_entity" data-nsps-label="Entity" data-nsps-id="field_Entity__1790000000001"><span id="fld_entity_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="fld_entity_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','fld_entity',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567','RECORD','F','','OAuth%202.0%20Client%20Credentials%20Setup','APP:FORMLABEL:FLD_ENTITY','')">Entity</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="fld_entity_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_fld_entity" id="inpt_fld_entity1" class="dropdownInput textbox" role="combobox" value="Dana Whitfield"><span class="ddarrowSpan"><img id="inpt_fld_entity1_arrow" class="i_dropdownarrow" alt=""></span></div><div class="ns-dropdown" data-name="fld_entity
      - entity" id="hddn_ent
      … a-name="role
      + fld_entity" id="hddn_fld_entity1" class="nldropdown" value="42"><input type="hidden" id="indx_fld_entity1" value="1"></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="select" data-walkthrough="Field:fld_role" data-nsps-label="Role" data-nsps-id="field_Role__1790000000002"><span id="fld_role_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="fld_role_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','fld_role',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567','RECORD','F','','OAuth%202.0%20Client%20Credentials%20Setup','APP:FORMLABEL:FLD_ROLE','')">Role</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="fld_role_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_fld_role" id="inpt_fld_role2" class="dropdownInput textbox" role="combobox" value="Fulfillment Integration Role"><span class="ddarrowSpan"><img id="inpt_fld_role2_arrow" class="i_dropdownarrow" alt=""></span></div><div class="ns-dropdown" data-name="fld_role
      - role" id="hddn_role2
      … e="application
      + fld_role" id="hddn_fld_role2" class="nldropdown" value="1042"><input type="hidden" id="indx_fld_role2" value="1"></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="select" data-walkthrough="Field:fld_application" data-nsps-label="Application" data-nsps-id="field_Application__1790000000003"><span id="fld_application_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="fld_application_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','fld_application',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567','RECORD','F','','OAuth%202.0%20Client%20Credentials%20Setup','APP:FORMLABEL:FLD_APPLICATION','')">Application</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="fld_application_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_fld_application" id="inpt_fld_application3" class="dropdownInput textbox" role="combobox" value="Fulfillment Integration"><span class="ddarrowSpan"><img id="inpt_fld_application3_arrow" class="i_dropdownarrow" alt=""></span></div><div class="ns-dropdown" data-name="fld_application
      - application" id="hdd
      … e="certificate
      + fld_application" id="hddn_fld_application3" class="nldropdown" value="17"><input type="hidden" id="indx_fld_application3" value="1"></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="file" data-walkthrough="Field:fld_certificate" data-nsps-label="Certificate" data-nsps-id="field_Certificate__1790000000004"><span id="fld_certificate_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="fld_certificate_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','fld_certificate',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567','RECORD','F','','OAuth%202.0%20Client%20Credentials%20Setup','APP:FORMLABEL:FLD_CERTIFICATE','')">Certificate</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="fld_certificate_fs" data-fieldtype="file"><input type="file" class="inputreq" id="fld_certificate" name="fld_certificate
    `,
  },
  {
    name: 'layer-ko',
    from: 'layer-filled',
    about: 'The layer in Korean (invented): the ids say what is what.',
    patch: String.raw`
      - 0 Client Credentials Setup -
      + 0 클라이언트 자격 증명 설정 -
      - Client Credentials Setup
      + 클라이언트 자격 증명 설정
      - Create New
      + 새로 만들기
      - Certificate ID" data
      … en" id="row0
      + 인증서 식별자" data-nsps-type="columnheader" data-nsps-id="columnheader__certificateid" onclick="doServerSort ('certificateid');return false;"><div class="listheader">인증서 식별자</div></td>⏎<td id="div__lab2" class="listheadertd uir-list-header-td" data-label="앱" data-nsps-type="columnheader" data-nsps-id="columnheader__application" onclick="doServerSort ('application');return false;"><div class="listheader">앱</div></td>⏎<td id="div__lab3" class="listheadertd uir-list-header-td" data-label="주체" data-nsps-type="columnheader" data-nsps-id="columnheader__entity" onclick="doServerSort ('entity');return false;"><div class="listheader">주체</div></td>⏎<td id="div__lab4" class="listheadertd uir-list-header-td" data-label="역할" data-nsps-type="columnheader" data-nsps-id="columnheader__role" onclick="doServerSort ('role');return false;"><div class="listheader">역할</div></td>⏎<td id="div__lab5" class="listheadertd uir-list-header-td" data-label="시작일" data-nsps-type="columnheader" data-nsps-id="columnheader__validfrom" onclick="doServerSort ('validfrom');return false;"><div class="listheader">시작일</div></td>⏎<td id="div__lab6" class="listheadertd uir-list-header-td" data-label="종료일" data-nsps-type="columnheader" data-nsps-id="columnheader__validuntil" onclick="doServerSort ('validuntil');return false;"><div class="listheader">종료일</div></td>⏎<td id="div__lab7" class="listheadertd uir-list-header-td" data-label="해지됨" data-nsps-type="columnheader" data-nsps-id="columnheader__revoked" onclick="doServerSort ('revoked');return false;"><div class="listheader">해지됨</div></td>⏎</tr></tbody></table>⏎<table id="div__bodytab"><tbody>⏎<tr class="printonly"><td>인증서 식별자</td><td>앱</td><td>주체</td><td>역할</td><td>시작일</td><td>종료일</td><td>해지됨</td></tr>⏎<tr class="uir-list-row-tr uir-list-row-odd" id="row1
      - >Create a New Client Credentials Mapping
      + >새 매핑
      - Entity" data-nsps-id="field_Entity__1790000000001
      + 주체" data-nsps-id="field_주체__1790000000001
      - Entity
      + 주체
      - Role" data-nsps-id="field_Role__1790000000002
      + 역할" data-nsps-id="field_역할__1790000000002
      - >Role
      + >역할
      - Application" data-nsps-id="field_Application__1790000000003
      + 앱" data-nsps-id="field_앱__1790000000003
      - Application
      + 앱
      - Certificate" data-nsps-id="field_Certificate__1790000000004
      + 인증서" data-nsps-id="field_인증서__1790000000004
      - Certificate
      + 인증서
    `,
  },
  {
    name: 'layer-labels-only',
    from: 'layer-filled',
    about: 'The layer’s fields have ids without a meaning: their labels say what is what.',
    patch: String.raw`
      - entity" data-nsps-la
      … name="entity
      + fld31" data-nsps-label="Entity" data-nsps-id="field_Entity__1790000000001"><span id="fld31_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="fld31_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','fld31',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567','RECORD','F','','OAuth%202.0%20Client%20Credentials%20Setup','APP:FORMLABEL:FLD31','')">Entity</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="fld31_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_fld31" id="inpt_fld311" class="dropdownInput textbox" role="combobox" value="Dana Whitfield"><span class="ddarrowSpan"><img id="inpt_fld311_arrow" class="i_dropdownarrow" alt=""></span></div><div class="ns-dropdown" data-name="fld31
      - entity" id="hddn_ent
      … a-name="role
      + fld31" id="hddn_fld311" class="nldropdown" value="42"><input type="hidden" id="indx_fld311" value="1"></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="select" data-walkthrough="Field:fld32" data-nsps-label="Role" data-nsps-id="field_Role__1790000000002"><span id="fld32_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="fld32_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','fld32',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567','RECORD','F','','OAuth%202.0%20Client%20Credentials%20Setup','APP:FORMLABEL:FLD32','')">Role</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="fld32_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_fld32" id="inpt_fld322" class="dropdownInput textbox" role="combobox" value="Fulfillment Integration Role"><span class="ddarrowSpan"><img id="inpt_fld322_arrow" class="i_dropdownarrow" alt=""></span></div><div class="ns-dropdown" data-name="fld32
      - role" id="hddn_role2
      … e="application
      + fld32" id="hddn_fld322" class="nldropdown" value="1042"><input type="hidden" id="indx_fld322" value="1"></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="select" data-walkthrough="Field:fld33" data-nsps-label="Application" data-nsps-id="field_Application__1790000000003"><span id="fld33_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="fld33_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','fld33',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567','RECORD','F','','OAuth%202.0%20Client%20Credentials%20Setup','APP:FORMLABEL:FLD33','')">Application</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="fld33_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_fld33" id="inpt_fld333" class="dropdownInput textbox" role="combobox" value="Fulfillment Integration"><span class="ddarrowSpan"><img id="inpt_fld333_arrow" class="i_dropdownarrow" alt=""></span></div><div class="ns-dropdown" data-name="fld33
      - application" id="hdd
      … e="certificate
      + fld33" id="hddn_fld333" class="nldropdown" value="17"><input type="hidden" id="indx_fld333" value="1"></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="file" data-walkthrough="Field:fld34" data-nsps-label="Certificate" data-nsps-id="field_Certificate__1790000000004"><span id="fld34_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="fld34_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','fld34',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567','RECORD','F','','OAuth%202.0%20Client%20Credentials%20Setup','APP:FORMLABEL:FLD34','')">Certificate</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="fld34_fs" data-fieldtype="file"><input type="file" class="inputreq" id="fld34" name="fld34
    `,
  },
  {
    name: 'layer-ko-opaque',
    from: 'layer-ko',
    about: 'Korean words and ids without a meaning: nothing but the file can be told.',
    fields: { entity: null, role: null, application: null, certificate: '' },
    without: ['family', 'met'],
    patch: String.raw`
      - entity" data-nsps-la
      … name="entity
      + fld31" data-nsps-label="주체" data-nsps-id="field_주체__1790000000001"><span id="fld31_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="fld31_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','fld31',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567','RECORD','F','','OAuth%202.0%20Client%20Credentials%20Setup','APP:FORMLABEL:FLD31','')">주체</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="fld31_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_fld31" id="inpt_fld311" class="dropdownInput textbox" role="combobox" value="Dana Whitfield"><span class="ddarrowSpan"><img id="inpt_fld311_arrow" class="i_dropdownarrow" alt=""></span></div><div class="ns-dropdown" data-name="fld31
      - entity" id="hddn_ent
      … a-name="role
      + fld31" id="hddn_fld311" class="nldropdown" value="42"><input type="hidden" id="indx_fld311" value="1"></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="select" data-walkthrough="Field:fld32" data-nsps-label="역할" data-nsps-id="field_역할__1790000000002"><span id="fld32_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="fld32_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','fld32',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567','RECORD','F','','OAuth%202.0%20Client%20Credentials%20Setup','APP:FORMLABEL:FLD32','')">역할</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="fld32_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_fld32" id="inpt_fld322" class="dropdownInput textbox" role="combobox" value="Fulfillment Integration Role"><span class="ddarrowSpan"><img id="inpt_fld322_arrow" class="i_dropdownarrow" alt=""></span></div><div class="ns-dropdown" data-name="fld32
      - role" id="hddn_role2
      … e="application
      + fld32" id="hddn_fld322" class="nldropdown" value="1042"><input type="hidden" id="indx_fld322" value="1"></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="select" data-walkthrough="Field:fld33" data-nsps-label="앱" data-nsps-id="field_앱__1790000000003"><span id="fld33_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="fld33_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','fld33',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567','RECORD','F','','OAuth%202.0%20Client%20Credentials%20Setup','APP:FORMLABEL:FLD33','')">앱</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="fld33_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_fld33" id="inpt_fld333" class="dropdownInput textbox" role="combobox" value="Fulfillment Integration"><span class="ddarrowSpan"><img id="inpt_fld333_arrow" class="i_dropdownarrow" alt=""></span></div><div class="ns-dropdown" data-name="fld33
      - application" id="hdd
      … e="certificate
      + fld33" id="hddn_fld333" class="nldropdown" value="17"><input type="hidden" id="indx_fld333" value="1"></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="file" data-walkthrough="Field:fld34" data-nsps-label="인증서" data-nsps-id="field_인증서__1790000000004"><span id="fld34_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="fld34_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','fld34',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567','RECORD','F','','OAuth%202.0%20Client%20Credentials%20Setup','APP:FORMLABEL:FLD34','')">인증서</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="fld34_fs" data-fieldtype="file"><input type="file" class="inputreq" id="fld34" name="fld34
    `,
  },
];
