// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'ids-none-at-all',
    from: 'edit-right',
    about: 'No ids anywhere: the English labels alone say which field is which.',
    without: ['family'],
    patch: String.raw`
      - -walkthrough="Field:name" data-
      + -
      - span id="name_fs_lbl_uir_label"
      + span
      - span id="name_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Help','na
      … :FORMLABEL:NAME','')
      +
      - name_fs
      + x0_fs
      - name" name="name
      + x0" name="x0
      - -walkthrough="Field:description" data-
      + -
      - span id="description_fs_lbl_uir_label"
      + span
      - span id="description_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Help','de
      … BEL:DESCRIPTION','')
      +
      - description" name="description
      + x1" name="x1
      - -walkthrough="Field:state" data-
      + -
      - span id="state_fs_lbl_uir_label"
      + span
      - span id="state_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Help','s
      … FORMLABEL:STATE','')
      +
      - state_fs
      + x2_fs
      - inpt_state" id="inpt_state5
      + inpt_x2" id="inpt_x25
      - inpt_state5_arrow
      + inpt_x25_arrow
      - name="state" data
      + name="x2" data
      - state" id="hddn_state5
      + x2" id="hddn_x25
      - indx_state5
      + indx_x25
      - -walkthrough="Field:note" data-
      + -
      - span id="note_fs_lbl_uir_label"
      + span
      - span id="note_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Help','n
      … :FORMLABEL:NOTE','')
      +
      - note" name="note
      + x3" name="x3
      - -walkthrough="Field:applicationid" data-
      + -
      - span id="applicationid_fs_lbl_uir_label" class
      + span class
      - span id="applicationid_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Help','ap
      … L:APPLICATIONID','')
      +
      - -walkthrough="Field:datecreated" data-
      + -
      - span id="datecreated_fs_lbl_uir_label"
      + span
      - span id="datecreated_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Help','d
      … BEL:DATECREATED','')
      +
      - checkbox" data-walkthrough="Field:tokenauthflag
      + checkbox
      - "tokenauthflag_fs"
      + "x6_fs"
      - tokenauthflag_fs_inp" name="tokenauthflag
      + x6_fs_inp" name="x6
      - span id="tokenauthflag_fs_lbl_uir_label" class
      + span class
      - span id="tokenauthflag_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Help','to
      … L:TOKENAUTHFLAG','')
      +
      - -walkthrough="Field:issuetokenflag" data-
      + -
      - "issuetokenflag_fs"
      + "x7_fs"
      - issuetokenflag_fs_inp" name="issuetokenflag
      + x7_fs_inp" name="x7
      - span id="issuetokenflag_fs_lbl_uir_label" class
      + span class
      - span id="issuetokenflag_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Help','i
      … :ISSUETOKENFLAG','')
      +
      - -walkthrough="Field:tbaauthorizationflow" data-
      + -
      - "tbaauthorizationflow_fs"
      + "x8_fs"
      - tbaauthorizationflow_fs_inp" name="tbaauthorizationflow
      + x8_fs_inp" name="x8
      - span id="tbaauthorizationflow_fs_lbl_uir_label" class
      + span class
      - span id="tbaauthorizationflow_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Help','t
      … THORIZATIONFLOW','')
      +
      - -walkthrough="Field:callbackurl" data-
      + -
      - span id="callbackurl_fs_lbl_uir_label" class
      + span class
      - span id="callbackurl_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Help','c
      … BEL:CALLBACKURL','')
      +
      - callbackurl_fs
      + x9_fs
      - callbackurl" name="callbackurl
      + x9" name="x9
      - checkbox" data-walkthrough="Field:authorizationcodegrant
      + checkbox
      - "authorizationcodegrant_fs"
      + "x10_fs"
      - authorizationcodegrant_fs_inp" name="authorizationcodegrant
      + x10_fs_inp" name="x10
      - span id="authorizationcodegrant_fs_lbl_uir_label" class
      + span class
      - span id="authorizationcodegrant_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Help','a
      … ZATIONCODEGRANT','')
      +
      - -walkthrough="Field:publicclient" data-
      + -
      - "publicclient_fs"
      + "x11_fs"
      - publicclient_fs_inp" name="publicclient
      + x11_fs_inp" name="x11
      - span id="publicclient_fs_lbl_uir_label" class
      + span class
      - span id="publicclient_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Hel
      … EL:PUBLICCLIENT','')
      +
    `,
  },
];
