// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'new-empty',
    from: 'new-filled',
    about: 'Nothing is chosen yet.',
    fields: { entity: '', role: '', application: '', certificate: '' },
    unmet: ['mappingEntity', 'mappingRole', 'mappingApplication', 'mappingCertificate'],
    without: ['family', 'met'],
    patch: String.raw`
      - "Dana Whitfield
      + "
      - 42"><input type="hidden" id="indx_entity1" value="1
      + "><input type="hidden" id="indx_entity1" value="0
      - "Fulfillment Integration Role
      + "
      - 1042"><input type="hidden" id="indx_role2" value="1
      + "><input type="hidden" id="indx_role2" value="0
      - "Fulfillment Integration
      + "
      - 17"><input type="hidden" id="indx_application3" value="1
      + "><input type="hidden" id="indx_application3" value="0
    `,
  },
  {
    name: 'new-wrong',
    from: 'new-filled',
    about: 'Somebody else, another role and another application are chosen.',
    fields: { entity: 'Lee Park', role: 'Integration Role', application: 'Acme Bank Feeds', certificate: '' },
    unmet: ['mappingEntity', 'mappingRole', 'mappingApplication', 'mappingCertificate'],
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
    name: 'new-other-entity',
    from: 'new-filled',
    about: 'Somebody else is chosen.',
    fields: {
      entity: 'Lee Park',
      role: 'Fulfillment Integration Role',
      application: 'Fulfillment Integration',
      certificate: '',
    },
    met: ['mappingRole', 'mappingApplication'],
    unmet: ['mappingEntity', 'mappingCertificate'],
    without: ['family'],
    patch: String.raw`
      - "Dana Whitfield
      + "Lee Park
      - "42
      + "57
      - indx_entity1" value="1"></span
      + indx_entity1" value="2"></span
    `,
  },
  {
    name: 'new-other-role',
    from: 'new-filled',
    about: 'Another role is chosen.',
    fields: {
      entity: 'Dana Whitfield',
      role: 'Integration Role',
      application: 'Fulfillment Integration',
      certificate: '',
    },
    met: ['mappingEntity', 'mappingApplication'],
    unmet: ['mappingRole', 'mappingCertificate'],
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
    name: 'new-other-application',
    from: 'new-filled',
    about: 'Another application is chosen.',
    fields: {
      entity: 'Dana Whitfield',
      role: 'Fulfillment Integration Role',
      application: 'Acme Bank Feeds',
      certificate: '',
    },
    met: ['mappingEntity', 'mappingRole'],
    unmet: ['mappingApplication', 'mappingCertificate'],
    without: ['family'],
    patch: String.raw`
      - "Fulfillment Integration"
      + "Acme Bank Feeds"
      - "17"
      + "14"
      - indx_application3" value="1"></span
      + indx_application3" value="2"></span
    `,
  },
  {
    name: 'new-role-waits',
    from: 'new-filled',
    about: 'The roles come with the entity and are not there yet.',
    fields: { entity: 'Dana Whitfield', role: '', application: 'Fulfillment Integration', certificate: '' },
    met: ['mappingEntity', 'mappingApplication'],
    unmet: ['mappingRole', 'mappingCertificate'],
    without: ['family'],
    patch: String.raw`
      - "Fulfillment Integration Role
      + "
      - "1042
      + "
      - indx_role2" value="1"></span
      + indx_role2" value="0"></span
    `,
  },
  {
    name: 'without-certificate',
    from: 'new-filled',
    about: 'Nobody knows yet which certificate is meant: what is not chosen is not right all the same.',
    held: {},
  },
  {
    name: 'after-a-refusal',
    from: 'new-filled',
    about: 'NetSuite has refused the file (words invented) and shows the form again.',
    patch: String.raw`
      - div__alert">
      + div__alert"><div class="uir-alert-box error session_error_alert" role="status"><div class="icon error"></div><div class="content"><div class="title">Error</div><div class="descr">The certificate could not be uploaded.</div></div></div>
    `,
  },
  {
    name: 'other-order',
    from: 'new-filled',
    about: 'The fields stand in another order.',
    patch: String.raw`
      - entity" data-nsps-label="Entity" data-nsps-id="field_Entity__1790000000001
      + application" data-nsps-label="Application" data-nsps-id="field_Application__1790000000001"><span id="application_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="application_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','application',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567','RECORD','F','','Create%20a%20New%20Client%20Credentials%20Mapping','APP:FORMLABEL:APPLICATION','')">Application</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="application_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_application" id="inpt_application1" class="dropdownInput textbox" role="combobox" value="Fulfillment Integration"><span class="ddarrowSpan"><img id="inpt_application1_arrow" class="i_dropdownarrow" alt=""></span></div><div class="ns-dropdown" data-name="application" data-options="[{&quot;value&quot;: &quot;&quot;, &quot;text&quot;: &quot;&quot;}, {&quot;value&quot;: &quot;17&quot;, &quot;text&quot;: &quot;Fulfillment Integration&quot;}, {&quot;value&quot;: &quot;14&quot;, &quot;text&quot;: &quot;Acme Bank Feeds&quot;}]" style="display:none"></div><input type="hidden" name="application" id="hddn_application1" class="nldropdown" value="17"><input type="hidden" id="indx_application1" value="1"></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="file" data-walkthrough="Field:certificate" data-nsps-label="Certificate" data-nsps-id="field_Certificate__1790000000002"><span id="certificate_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="certificate_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','certificate',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567','RECORD','F','','Create%20a%20New%20Client%20Credentials%20Mapping','APP:FORMLABEL:CERTIFICATE','')">Certificate</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="certificate_fs" data-fieldtype="file"><input type="file" class="inputreq" id="certificate" name="certificate" accept=".cer,.pem,.crt"></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="select" data-walkthrough="Field:entity" data-nsps-label="Entity" data-nsps-id="field_Entity__1790000000003
      - inpt_entity1" class="dropdownInput textbox" role="combobox" value="Dana Whitfield"><span class="ddarrowSpan"><img id="inpt_entity1_arrow
      + inpt_entity3" class="dropdownInput textbox" role="combobox" value="Dana Whitfield"><span class="ddarrowSpan"><img id="inpt_entity3_arrow
      - hddn_entity1" class="nldropdown" value="42"><input type="hidden" id="indx_entity1
      + hddn_entity3" class="nldropdown" value="42"><input type="hidden" id="indx_entity3
      - field_Role__1790000000002
      + field_Role__1790000000004
      - inpt_role2" class="dropdownInput textbox" role="combobox" value="Fulfillment Integration Role"><span class="ddarrowSpan"><img id="inpt_role2_arrow
      + inpt_role4" class="dropdownInput textbox" role="combobox" value="Fulfillment Integration Role"><span class="ddarrowSpan"><img id="inpt_role4_arrow
      - hddn_role2" class="n
      … er,.pem,.crt
      + hddn_role4" class="nldropdown" value="1042"><input type="hidden" id="indx_role4" value="1
    `,
  },
  {
    name: 'names-in-capitals',
    from: 'new-filled',
    about: 'Names in capitals, padded.',
    fields: {
      entity: 'DANA WHITFIELD',
      role: 'FULFILLMENT INTEGRATION ROLE',
      application: 'Fulfillment Integration',
      certificate: '',
    },
    patch: String.raw`
      - "Dana Whitfield
      + " DANA  WHITFIELD\u0020
      - "Fulfillment Integration Role
      + "FULFILLMENT INTEGRATION ROLE
    `,
  },
  {
    name: 'native-selects',
    from: 'new-filled',
    about: 'Native drop-downs.',
    patch: String.raw`
      - span id="entity_fs" d
      … e="1"></span
      + select class="uir-input-dropdown-native" id="entity" name="entity"><option value=""></option><option value="42" selected>Dana Whitfield</option><option value="57">Lee Park</option></select
      - span id="role_fs" da
      … e="1"></span
      + select class="uir-input-dropdown-native" id="role" name="role"><option value=""></option><option value="1042" selected>Fulfillment Integration Role</option><option value="1010">Integration Role</option></select
      - span id="application_fs"
      … e="1"></span
      + select class="uir-input-dropdown-native" id="application" name="application"><option value=""></option><option value="17" selected>Fulfillment Integration</option><option value="14">Acme Bank Feeds</option></select
    `,
  },
  {
    name: 'long-select',
    from: 'new-filled',
    about: 'So many entities that one types to choose.',
    patch: String.raw`
      - span id="entity_fs" d
      … n" value="42
      + input type="text" id="entity_display" name="entity_display" class="input" placeholder="type then tab" value="Dana Whitfield
      - indx_entity1" value="1"></span
      + entity" name="entity" value="42"><a id="entity_popup_list" href="#"></a
    `,
  },
  {
    name: 'file-behind-a-button',
    from: 'new-filled',
    about: 'The input for the file is hidden behind a button, beside a text.',
    patch: String.raw`
      -  type="file" class
      +  type="text" class="input" id="certificate_name" readonly value="No file chosen"><input type="button" class="rndbuttoninpt bntBgT" value="Choose a file"><input type="file" class
      - crt
      + crt" style="display:none
    `,
  },
  {
    name: 'other-field-besides',
    from: 'new-filled',
    about: 'A release with more fields on the form.',
    patch: String.raw`
      - ⏎</tbody
      + ⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:memo" data-nsps-label="Memo" data-nsps-id="field_Memo__1790000000005"><span id="memo_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="memo_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','memo',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567','RECORD','F','','Create%20a%20New%20Client%20Credentials%20Mapping','APP:FORMLABEL:MEMO','')">Memo</a></span></span><span class="uir-field" data-nsps-type="field_input"><span id="memo_fs" data-fieldtype="text"><input type="text" class="inputreq input" id="memo" name="memo" value=""></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:isinactive" data-nsps-label="Inactive" data-nsps-id="field_Inactive__1790000000006"><span class="uir-field" data-nsps-type="field_input"><span id="isinactive_fs" class="checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="isinactive_fs_inp" name="isinactive" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="isinactive_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="isinactive_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','isinactive',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567','RECORD','F','','Create%20a%20New%20Client%20Credentials%20Mapping','APP:FORMLABEL:ISINACTIVE','')">Inactive</a></span></span></div></td></tr>⏎</tbody
    `,
  },
];
