// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'ids-only-walkthrough',
    from: 'not-a-reset-link-only',
    about: 'Ids stand in data-walkthrough alone; label spans have none and there is no help call.',
    fields: {
      name: 'Fulfillment Integration',
      tba: true,
      tbaAuthorizationFlow: false,
      authorizationCodeGrant: false,
    },
    patch: String.raw`
      - span id="name_fs_lbl_uir_label" class
      + span class
      - span id="name_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Help','na
      … :FORMLABEL:NAME','')
      +
      - span id="description_fs_lbl_uir_label" class
      + span class
      - span id="description_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Help','de
      … BEL:DESCRIPTION','')
      +
      - span id="state_fs_lbl_uir_label" class
      + span class
      - span id="state_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Help','s
      … FORMLABEL:STATE','')
      +
      - span id="note_fs_lbl_uir_label" class
      + span class
      - span id="note_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Help','n
      … :FORMLABEL:NOTE','')
      +
      - span id="applicationid_fs_lbl_uir_label" class
      + span class
      - span id="applicationid_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Help','ap
      … L:APPLICATIONID','')
      +
      - span id="datecreated_fs_lbl_uir_label" class
      + span class
      - span id="datecreated_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Help','d
      … BEL:DATECREATED','')
      +
      - span id="tokenauthflag_fs_lbl_uir_label" class
      + span class
      - span id="tokenauthflag_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Help','to
      … L:TOKENAUTHFLAG','')
      +
      - span id="issuetokenflag_fs_lbl_uir_label" class
      + span class
      - span id="issuetokenflag_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Help','i
      … :ISSUETOKENFLAG','')
      +
      - span id="tbaauthorizationflow_fs_lbl_uir_label" class
      + span class
      - span id="tbaauthorizationflow_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Help','t
      … THORIZATIONFLOW','')
      +
      - span id="callbackurl_fs_lbl_uir_label" class
      + span class
      - span id="callbackurl_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Help','c
      … BEL:CALLBACKURL','')
      +
      - span id="authorizationcodegrant_fs_lbl_uir_label" class
      + span class
      - span id="authorizationcodegrant_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Help','a
      … ZATIONCODEGRANT','')
      +
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
