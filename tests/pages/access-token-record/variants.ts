// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'edit-with-revoke',
    from: 'new-filled',
    about: 'Edit mode of an existing token.',
    path: '/app/setup/accesstoken.nl?id=31&e=T',
    mode: 'edit',
    without: ['family'],
    patch: String.raw`
      - id" value="">⏎<input
      + id" value="31">⏎<input
      - entryformquerystring" value="">⏎<input
      + entryformquerystring" value="id=31&amp;e=T">⏎<input
    `,
  },
  {
    name: 'new-without-role',
    from: 'new-native-selects',
    about: 'A custom form without the role: it cannot be told.',
    fields: { role: null },
    met: ['tokenApplication', 'tokenUser'],
    unknown: ['tokenRole'],
    without: ['family'],
    patch: String.raw`
      - field_Application_Name__1790000000004
      + field_Application_Name__1790000000001
      - select class="uir-input-dropdown-native" id="a
      … ion</option></select
      + span id="application_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_application" id="inpt_application3" class="dropdownInput textbox" role="combobox" value="Fulfillment Integration"><span class="ddarrowSpan"><img id="inpt_application3_arrow" class="i_dropdownarrow" alt=""></span></div>⏎<div class="ns-dropdown" data-name="application" data-options="[{&quot;value&quot;: &quot;1&quot;, &quot;text&quot;: &quot;Fulfillment Integration&quot;}]" style="display:none"></div><input type="hidden" name="application" id="hddn_application3" class="nldropdown" value="1"><input type="hidden" id="indx_application3" value="0"></span
      - field_User__1790000000005
      + field_User__1790000000002
      - select class="uir-input-dropdown-native" id="u
      … , Fulfillment Integration Role
      + span id="user_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_user" id="inpt_user4" class="dropdownInput textbox" role="combobox" value="Dana Whitfield"><span class="ddarrowSpan"><img id="inpt_user4_arrow" class="i_dropdownarrow" alt=""></span></div>⏎<div class="ns-dropdown" data-name="user" data-options="[{&quot;value&quot;: &quot;1&quot;, &quot;text&quot;: &quot;Dana Whitfield&quot;}]" style="display:none"></div><input type="hidden" name="user" id="hddn_user4" class="nldropdown" value="1"><input type="hidden" id="indx_user4" value="0
      - >⏎<tr><td><div class="uir-field-wrapper uir-onoff" data-nsps-type="field" data-field-type="checkbox" data-walkthrough="Field:isinactive" data-nsps-label="Inactive" data-nsps-id="field_Inactive__1790000000008"><span class="uir-field" data-nsps-type="field_input"><span id="isinactive_fs" class="checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="isinactive_fs_inp" name="isinactive" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="isinactive_fs_lbl_uir_label" class="checkboxSpan uir-label" data-nsps-type="field_label"><span id="isinactive_fs_lbl" class="checkboxSpan" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','isinactive',this,'accesstoken','NA','-1','UI','EDIT_ACCESSTOKEN','1234567','RECORD','F','','Access%20Token','APP:FORMLABEL:ISINACTIVE','')">Inactive</a></span></span></div></td></tr>⏎<
      + >⏎<
    `,
  },
  {
    name: 'view-administrator',
    from: 'view-values-gone',
    about: 'A token made for Administrator.',
    fields: { role: 'Administrator' },
    met: ['tokenApplication', 'tokenUser'],
    unmet: ['tokenRole'],
    patch: String.raw`
      - >Fulfillment Integration Role
      + >Administrator
      - Fulfillment Integration Role
      + Administrator
    `,
  },
  {
    name: 'view-user-by-link',
    from: 'view-values-gone',
    about: 'User and role are links to their records.',
    patch: String.raw`
      - >Fulfillment Integration<
      + ><a class="dottedlink" href="/app/common/entity/employee.nl?id=42" id="qsTarget_3">Fulfillment Integration</a><
      - ">Dana Whitfield<
      + "><a class="dottedlink" href="/app/common/entity/employee.nl?id=42" id="qsTarget_4">Dana Whitfield</a><
      - inputreadonly">Fulfillment Integration
      + inputreadonly"><a class="dottedlink" href="/app/common/entity/employee.nl?id=42" id="qsTarget_5">Fulfillment Integration
      - Integration Role<
      + Integration Role</a><
    `,
  },
  {
    name: 'view-values-gone',
    from: 'not-with-other-labels',
    about: 'A token opened later: no values, Revoke in edit mode only.',
    patch: String.raw`
      - field_Application_Name__1790000000006
      + field_Application_Name__1790000000004
      - field_User__1790000000007
      + field_User__1790000000005
      - field_Role__1790000000008
      + field_Role__1790000000006
      - field_Token_Name__1790000000009
      + field_Token_Name__1790000000007
      - field_Inactive__17900000000010
      + field_Inactive__1790000000008
      - >⏎</tbody></table></td></tr></tbody></table>⏎<table class="uir-field-group"><tbody><tr><td id="fg_device" class="fgroup_title" data-nsps-type="fieldgroup" data-nsps-label="Device"><div class="fgroup_title">Device</div></td></tr>⏎<tr id="tr_fg_device" class="uir-fieldgroup-content"><td><table class="table_fields" data-colnumber="1"><tbody>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:x1" data-nsps-label="Fingerprint" data-nsps-id="field_Fingerprint__1790000000001"><span id="x1_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="x1_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','x1',this,'accesstoken','NA','-1','UI','EDIT_ACCESSTOKEN','1234567','RECORD','F','','Access%20Token','APP:FORMLABEL:X1','')">Fingerprint</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ c9037cef1f26da906b3b7db0cce20f4dc21b86f4080695d96b81248ae135faee⏎</span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:x2" data-nsps-label="Previous Fingerprint" data-nsps-id="field_Previous_Fingerprint__1790000000002"><span id="x2_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="x2_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','x2',this,'accesstoken','NA','-1','UI','EDIT_ACCESSTOKEN','1234567','RECORD','F','','Access%20Token','APP:FORMLABEL:X2','')">Previous Fingerprint</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ e14fd1e40b8b81b1212c409a09492436f1e89e41a29353e2f829d7e81e99fabe⏎</span></div></td></tr>⏎<
      + >⏎<
    `,
  },
];
