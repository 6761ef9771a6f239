// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'edit-disabled-boxes',
    from: 'edit-right',
    about: 'Edit mode for a role that may not change access.',
    patch: String.raw`
      - isinactive_fs" class="checkbox_unck" onclick="
      + isinactive_fs" class="checkbox_disabled_unck" onclick="
      - isinactive" value="T"><img class="
      + isinactive" value="T" disabled><img class="
      - checkbox_ck
      + checkbox_disabled_ck
      - checked>
      + checked disabled>
    `,
  },
  {
    name: 'edit-model-only',
    from: 'view-right',
    about: 'The table of roles is not drawn yet.',
    path: '/app/common/entity/employee.nl?id=42&e=T',
    mode: 'edit',
    without: ['fields', 'lines'],
    patch: String.raw`
      - tbl_edit
      + tbl_submitter
      - tr_edit
      + tr_submitter
      - tdbody_edit
      + tdbody_submitter
      - button" id="edit" name="edit
      + submit" id="submitter" name="submitter
      - Edit
      + Save
      - tbl__back
      + tbl__cancel
      - tr__back
      + tr__cancel
      - tdbody__back
      + tdbody__cancel
      - _back" name="_back
      + _cancel" name="_cancel
      - Back
      + Cancel
      - tbl_new
      + tbl_resetter
      - tr_new
      + tr_resetter
      - tdbody_new
      + tdbody_resetter
      - new" name="new
      + resetter" name="resetter
      - New
      + Reset
      - entityid_fs_lbl_uir_label" class="smallgraytextnolink uir-label"
      + entityid_fs_lbl_uir_label" class="labelSpanEdit uir-label"
      - entityid_fs_lbl" class="smallgraytextnolink" data-nsps
      + entityid_fs_lbl" class="labelSpanEdit" data-nsps
      - span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ Dana
      + span></span><span class="uir-field" data-nsps-type="field_input">⏎ Dana
      - >⏎ Dana Whitfield⏎<
      + ><span id="entityid_fs" data-fieldtype="text"><input type="text" class="inputreq input" id="entityid" name="entityid" value="Dana Whitfield"></span><
      - "smallgraytextnolink uir
      + "labelSpanEdit uir
      - smallgraytextnolink
      + labelSpanEdit
      - field inputreadonly
      + field
      - >⏎ dana@acme.example⏎<
      + ><span id="email_fs" data-fieldtype="text"><input type="text" class="inputreq input" id="email" name="email" value="dana@acme.example"></span><
      - isinactive_fs" class="checkbox_read_unck"><img class
      + isinactive_fs" class="checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="isinactive_fs_inp" name="isinactive" value="T"><img class
      - =42"
      + =42&amp;e=T"
      - ">⏎</
      + ">⏎<input type="hidden" name="rolesfields" id="rolesfields" value="selectedrole_display&#1;selectedrole">⏎<input type="hidden" name="rolesdata" id="rolesdata" value="Administrator&#1;3&#2;Fulfillment Integration Role&#1;1042">⏎</
      - checkbox_read_ck"
      + checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="giveaccess_fs_inp" name="giveaccess" value="T" checked
      - checkbox_read_unck
      + checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="sendemail_fs_inp" name="sendemail" value="T
      - Email</a></span></span></div></td></tr>⏎</tbody></table></td></tr></tbody></table>⏎<
      + Email</a></span></span></div></td></tr>⏎<tr><td><input type="password" name="password" value=""></td></tr>⏎</tbody></table></td></tr></tbody></table>⏎<
      - roles">⏎<div class
      + roles">⏎<form name="roles_form" id="roles_form"><div class
      - id="roles_div" data-nsps-type="sublist" data-nsps-id
      + data-machine-name
      - tr class="uir-machine-headerrow"><td cla
      … tbody></table></div>
      + /tbody></table></div></form>
    `,
  },
  {
    name: 'edit-right',
    from: 'edit-model-only',
    about: 'Edit mode with a field for a password: no login page.',
    patch: String.raw`
      - tbody>⏎</
      + tbody>⏎<tr id="roles_headerrow" class="uir-machine-headerrow"><td>Role</td></tr>⏎<tr id="roles_row_1" class="uir-machine-row uir-machine-row-odd listtextnonedit"><td>Administrator</td></tr>⏎<tr id="roles_row_2" class="uir-machine-row uir-machine-row-even listtextnonedit"><td>Fulfillment Integration Role</td></tr>⏎<tr class="uir-machine-row uir-machine-row-odd listtextnonedit uir-machine-row-focused"><td></td></tr>⏎<tr class="uir-machine-button-row"><td colspan="1"><input type="button" id="roles_addedit" value="OK"><input type="button" id="roles_clear" value="Cancel"></td></tr>⏎</
    `,
  },
  {
    name: 'edit-right-ko',
    from: 'edit-right',
    about: 'Korean (invented) in edit mode.',
    words: {
      Employee: '직원',
      Inactive: '비활성',
      'Give Access': '접근 허용',
      Save: '저장',
      Access: '접근',
      Roles: '역할들',
    },
    patch: String.raw`
      - ="Cancel" data
      + ="취소" data
      - Email" data-nsps-id="field_Email__1790000000002
      + 이메일" data-nsps-id="field_이메일__1790000000002
      - >Email
      + >이메일
      - A</span>ccess
      + 접</span>근
      - R</span>oles
      + 역</span>할들
      - >Role
      + >역할
    `,
  },
];
