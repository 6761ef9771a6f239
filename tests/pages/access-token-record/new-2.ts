// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'new-labels-only',
    from: 'new-filled',
    about: 'No ids anywhere: the English labels alone say which choice is which.',
    patch: String.raw`
      - -walkthrough="Field:application" data-
      + -
      - span id="application_fs_lbl_uir_label" class
      + span class
      - span id="application_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Help','a
      … BEL:APPLICATION','')
      +
      - application_fs
      + x3_fs
      - inpt_application" id="inpt_application6
      + inpt_x3" id="inpt_x36
      - inpt_application6_arrow
      + inpt_x36_arrow
      - name="application" data
      + name="x3" data
      - application" id="hddn_application6
      + x3" id="hddn_x36
      - indx_application6
      + indx_x36
      - -walkthrough="Field:user" data-
      + -
      - span id="user_fs_lbl_uir_label"
      + span
      - span id="user_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Help','u
      … :FORMLABEL:USER','')
      +
      - user_fs
      + x4_fs
      - inpt_user" id="inpt_user7
      + inpt_x4" id="inpt_x47
      - inpt_user7_arrow
      + inpt_x47_arrow
      - name="user" data
      + name="x4" data
      - user" id="hddn_user7
      + x4" id="hddn_x47
      - indx_user7
      + indx_x47
      - -walkthrough="Field:role" data-
      + -
      - span id="role_fs_lbl_uir_label"
      + span
      - span id="role_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Help','r
      … :FORMLABEL:ROLE','')
      +
      - role_fs
      + x5_fs
      - inpt_role" id="inpt_role8
      + inpt_x5" id="inpt_x58
      - inpt_role8_arrow
      + inpt_x58_arrow
      - name="role" data
      + name="x5" data
      - role" id="hddn_role8
      + x5" id="hddn_x58
      - indx_role8
      + indx_x58
      - -walkthrough="Field:tokenname" data-
      + -
      - span id="tokenname_fs_lbl_uir_label" class
      + span class
      - span id="tokenname_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Help','t
      … LABEL:TOKENNAME','')
      +
      - tokenname_fs
      + x6_fs
      - tokenname" name="tokenname
      + x6" name="x6
      - -walkthrough="Field:isinactive" data-
      + -
      - "isinactive_fs"
      + "x7_fs"
      - isinactive_fs_inp" name="isinactive
      + x7_fs_inp" name="x7
      - span id="isinactive_fs_lbl_uir_label" class
      + span class
      - span id="isinactive_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Hel
      … ABEL:ISINACTIVE','')
      +
    `,
  },
  {
    name: 'new-long-selects',
    from: 'new-native-selects',
    about: 'Many users: the choices are of the kind in which one types.',
    patch: String.raw`
      - ="field_input"><select class="uir-input-dropdown-native" id="application
      + ="field_input"><input type="text" id="application_display" name="application_display" class="input" placeholder="type then tab" value="Fulfillment Integration"><input type="hidden" id="application
      - "><option value="17" selected>Fulfillment Integration</option></select
      + " value="17"><a id="application_popup_list" href="#"></a
      - select class="uir-input-dropdown-native" id="user" name="user"><option value="42" selected>Dana Whitfield</option></select
      + input type="text" id="user_display" name="user_display" class="input" placeholder="type then tab" value="Dana Whitfield"><input type="hidden" id="user" name="user" value="42"><a id="user_popup_list" href="#"></a
      - select class="uir-input-dropdown-native"
      … ole</option></select
      + input type="text" id="role_display" name="role_display" class="input" placeholder="type then tab" value="Fulfillment Integration Role"><input type="hidden" id="role" name="role" value="1042"><a id="role_popup_list" href="#"></a
    `,
  },
];
