// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'ids-without-fs',
    from: 'not-a-reset-link-only',
    about: 'Label spans have ids without _fs, and nothing else has an id.',
    fields: {
      name: 'Fulfillment Integration',
      tba: true,
      tbaAuthorizationFlow: false,
      authorizationCodeGrant: false,
    },
    patch: String.raw`
      - -walkthrough="Field:name" data-
      + -
      - name_fs_lbl_uir_label
      + name_lbl_uir_label
      - name_fs_lbl
      + name_lbl
      - " onclick="return nlFieldHelp('Field Help','na
      … :FORMLABEL:NAME','')
      +
      - -walkthrough="Field:description" data-
      + -
      - description_fs_lbl_uir_label
      + description_lbl_uir_label
      - description_fs_lbl
      + description_lbl
      - " onclick="return nlFieldHelp('Field Help','de
      … BEL:DESCRIPTION','')
      +
      - -walkthrough="Field:state" data-
      + -
      - state_fs_lbl_uir_label
      + state_lbl_uir_label
      - state_fs_lbl
      + state_lbl
      - " onclick="return nlFieldHelp('Field Help','s
      … FORMLABEL:STATE','')
      +
      - -walkthrough="Field:note" data-
      + -
      - note_fs_lbl_uir_label
      + note_lbl_uir_label
      - note_fs_lbl
      + note_lbl
      - " onclick="return nlFieldHelp('Field Help','n
      … :FORMLABEL:NOTE','')
      +
      - -walkthrough="Field:applicationid" data-
      + -
      - applicationid_fs_lbl_uir_label
      + applicationid_lbl_uir_label
      - applicationid_fs_lbl
      + applicationid_lbl
      - " onclick="return nlFieldHelp('Field Help','ap
      … L:APPLICATIONID','')
      +
      - -walkthrough="Field:datecreated" data-
      + -
      - datecreated_fs_lbl_uir_label
      + datecreated_lbl_uir_label
      - datecreated_fs_lbl
      + datecreated_lbl
      - " onclick="return nlFieldHelp('Field Help','d
      … BEL:DATECREATED','')
      +
      - checkbox" data-walkthrough="Field:tokenauthflag
      + checkbox
      - tokenauthflag_fs_lbl_uir_label
      + tokenauthflag_lbl_uir_label
      - tokenauthflag_fs_lbl
      + tokenauthflag_lbl
      - " onclick="return nlFieldHelp('Field Help','to
      … L:TOKENAUTHFLAG','')
      +
      - checkbox" data-walkthrough="Field:issuetokenflag
      + checkbox
      - issuetokenflag_fs_lbl_uir_label
      + issuetokenflag_lbl_uir_label
      - issuetokenflag_fs_lbl
      + issuetokenflag_lbl
      - " onclick="return nlFieldHelp('Field Help','i
      … :ISSUETOKENFLAG','')
      +
      - checkbox" data-walkthrough="Field:tbaauthorizationflow
      + checkbox
      - tbaauthorizationflow_fs_lbl_uir_label
      + tbaauthorizationflow_lbl_uir_label
      - tbaauthorizationflow_fs_lbl
      + tbaauthorizationflow_lbl
      - " onclick="return nlFieldHelp('Field Help','t
      … THORIZATIONFLOW','')
      +
      - -walkthrough="Field:callbackurl" data-
      + -
      - callbackurl_fs_lbl_uir_label
      + callbackurl_lbl_uir_label
      - callbackurl_fs_lbl
      + callbackurl_lbl
      - " onclick="return nlFieldHelp('Field Help','c
      … BEL:CALLBACKURL','')
      +
      - checkbox" data-walkthrough="Field:authorizationcodegrant
      + checkbox
      - authorizationcodegrant_fs_lbl_uir_label
      + authorizationcodegrant_lbl_uir_label
      - authorizationcodegrant_fs_lbl
      + authorizationcodegrant_lbl
      - " onclick="return nlFieldHelp('Field Help','a
      … ZATIONCODEGRANT','')
      +
      - checkbox" data-walkthrough="Field:publicclient
      + checkbox
      - publicclient_fs_lbl_uir_label
      + publicclient_lbl_uir_label
      - publicclient_fs_lbl
      + publicclient_lbl
      - " onclick="return nlFieldHelp('Field Hel
      … EL:PUBLICCLIENT','')
      +
    `,
  },
];
