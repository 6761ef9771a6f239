// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'view-field-name-only',
    from: 'view-right-ko',
    about: 'Newer wrappers: ids in data-field-name alone.',
    patch: String.raw`
      - -walkthrough="Field:entityid
      + -field-name="entityid
      - span id="entityid_fs_lbl_uir_label" class
      + span class
      - span id="entityid_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Help','en
      … MLABEL:ENTITYID','')
      +
      - -walkthrough="Field:email
      + -field-name="email
      - span id="email_fs_lbl_uir_label" class
      + span class
      - span id="email_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Help','e
      … FORMLABEL:EMAIL','')
      +
      - -walkthrough="Field:isinactive
      + -field-name="isinactive
      - span id="isinactive_fs_lbl_uir_label" class
      + span class
      - span id="isinactive_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Help','i
      … ABEL:ISINACTIVE','')
      +
      - -walkthrough="Field:giveaccess
      + -field-name="giveaccess
      - span id="giveaccess_fs_lbl_uir_label" class
      + span class
      - span id="giveaccess_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Help','g
      … ABEL:GIVEACCESS','')
      +
      - walkthrough="Field:
      + field-name="
      - span id="sendemail_fs_lbl_uir_label" class
      + span class
      - span id="sendemail_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Hel
      … LABEL:SENDEMAIL','')
      +
    `,
  },
  {
    name: 'view-inactive',
    from: 'view-right',
    about: 'The employee is inactive.',
    met: ['employeeRole', 'giveAccess'],
    unmet: ['employeeActive'],
    without: ['family', 'fields', 'lines'],
    patch: String.raw`
      - isinactive_fs" class="checkbox_read_unck"><img class
      + isinactive_fs" class="checkbox_read_ck"><img class
      - " src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="isinactive_fs_lbl_uir_label
      + " src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="isinactive_fs_lbl_uir_label
    `,
  },
  {
    name: 'view-list-sublist',
    from: 'view-similar-role',
    about: 'Roles stand in a read-only sublist in the shape of a list.',
    family: 'employee-right',
    met: ['employeeActive', 'employeeRole', 'giveAccess'],
    without: ['unmet'],
    patch: String.raw`
      - uir-machine-table"><tbody>⏎<tr class="uir-machine
      + listtable uir-list-table"><tbody>⏎<tr id="rolesheader" class="uir-list
      - class="uir-machine-row uir-machine
      + id="rolesrow0" class="uir-list-row-tr uir-list-row-even"><td class="listtexthl">Administrator</td></tr>⏎<tr id="rolesrow1" class="uir-list-row-tr uir-list
      - " data-ns-tooltip="ROLE"
      + "
      - Role (old)
      + Role
    `,
  },
  {
    name: 'view-no-access',
    from: 'view-similar-role',
    about: 'Access is not given and the role is missing.',
    family: 'employee-wrong',
    met: ['employeeActive'],
    unmet: ['employeeRole', 'giveAccess'],
    words: { 'Fulfillment Integration Role (old)': 'Administrator', Checked: 'Unchecked' },
    patch: String.raw`
      - checkbox_read_ck
      + checkbox_read_unck
    `,
  },
  {
    name: 'view-no-access-ja',
    from: 'view-right-ja',
    about: 'Japanese, mostly invented words: access is not given and the role is missing.',
    family: 'employee-wrong',
    met: ['employeeActive'],
    unmet: ['employeeRole', 'giveAccess'],
    patch: String.raw`
      - checkbox_read_ck
      + checkbox_read_unck
      - Checked
      + Unchecked
      - Administrator</td></tr>⏎<tr class="uir-machine-row uir-machine-row-even"><td class="listtexthl" data-ns-tooltip="ロール">Fulfillment Integration Role</td></tr>⏎<
      + 管理者</td></tr>⏎<
    `,
  },
  {
    name: 'view-no-roles',
    from: 'view-right',
    about: 'No roles at all.',
    lines: { roles: [] },
    met: ['employeeActive', 'giveAccess'],
    unmet: ['employeeRole'],
    without: ['family', 'fields'],
    patch: String.raw`
      - tr class="uir-machine-row uir-machine-row-odd"><td class="listtexthl" data-ns-tooltip="ROLE">Administrator</td></tr>⏎<tr class="uir-machine-row uir-machine-row-even"><td class="listtexthl" data-ns-tooltip="ROLE">Fulfillment Integration Role</td></tr>⏎<
      + tr><td class="uir-nodata-row listtexthl" colspan="1">No records to show.</td></tr>⏎<
    `,
  },
  {
    name: 'view-not-a-pair',
    from: 'view-right',
    about: 'Custom fields called Consumer Key and Consumer Secret hold hashes: never a capture here.',
    pairOf: 'consumer',
    without: ['family', 'fields', 'lines'],
    patch: String.raw`
      - >⏎</div>⏎<div id="div__footer
      + >⏎</div>⏎<div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:custentity1" data-nsps-label="Consumer Key" data-nsps-id="field_Consumer_Key__1790000000001"><span id="custentity1_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="custentity1_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','custentity1',this,'e','NA','-1','UI','E','1234567','RECORD','F','','E','APP:FORMLABEL:CUSTENTITY1','')">Consumer Key</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ a94f6f70044c1c8d828ff4f689900748b129a2665259c94658e5979a8499c7f0⏎</span></div><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:custentity2" data-nsps-label="Consumer Secret" data-nsps-id="field_Consumer_Secret__1790000000001"><span id="custentity2_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="custentity2_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','custentity2',this,'e','NA','-1','UI','E','1234567','RECORD','F','','E','APP:FORMLABEL:CUSTENTITY2','')">Consumer Secret</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ a0d1721f7443c45e1b2de7fa82acd81bc7cf3128945879fe4bc5ddc7dccdb365⏎</span></div><div id="div__footer
    `,
  },
  {
    name: 'view-other-person',
    from: 'view-right',
    about: 'A colleague’s record.',
    path: '/app/common/entity/employee.nl?id=7',
    ours: false,
    without: ['family', 'fields', 'lines'],
    words: { 'Dana Whitfield': 'Lee Park' },
    patch: String.raw`
      - div>Lee Park<
      + div>Dana Whitfield<
    `,
  },
];
