// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'ids-only-field-name',
    from: 'ids-only-walkthrough',
    about: 'Newer wrappers: ids stand in data-field-name alone.',
    patch: String.raw`
      - -walkthrough="Field:name
      + -field-name="name
      - -walkthrough="Field:description
      + -field-name="description
      - -walkthrough="Field:state
      + -field-name="state
      - -walkthrough="Field:note
      + -field-name="note
      - -walkthrough="Field:applicationid
      + -field-name="applicationid
      - -walkthrough="Field:datecreated
      + -field-name="datecreated
      - -walkthrough="Field:tokenauthflag
      + -field-name="tokenauthflag
      - -walkthrough="Field:issuetokenflag
      + -field-name="issuetokenflag
      - -walkthrough="Field:tbaauthorizationflow
      + -field-name="tbaauthorizationflow
      - -walkthrough="Field:callbackurl
      + -field-name="callbackurl
      - -walkthrough="Field:authorizationcodegrant
      + -field-name="authorizationcodegrant
      - walkthrough="Field:
      + field-name="
    `,
  },
  {
    name: 'ids-only-help-call',
    from: 'not-a-reset-link-only',
    about: 'Ids stand in the help calls of the labels alone.',
    fields: {
      name: 'Fulfillment Integration',
      tba: true,
      tbaAuthorizationFlow: false,
      authorizationCodeGrant: false,
    },
    patch: String.raw`
      - -walkthrough="Field:name" data-
      + -
      - span id="name_fs_lbl_uir_label"
      + span
      - span id="name_fs_lbl"
      + span
      - -walkthrough="Field:description" data-
      + -
      - span id="description_fs_lbl_uir_label"
      + span
      - span id="description_fs_lbl"
      + span
      - -walkthrough="Field:state" data-
      + -
      - span id="state_fs_lbl_uir_label"
      + span
      - span id="state_fs_lbl"
      + span
      - -walkthrough="Field:note" data-
      + -
      - span id="note_fs_lbl_uir_label"
      + span
      - span id="note_fs_lbl"
      + span
      - -walkthrough="Field:applicationid" data-
      + -
      - span id="applicationid_fs_lbl_uir_label" class
      + span class
      - span id="applicationid_fs_lbl"
      + span
      - -walkthrough="Field:datecreated" data-
      + -
      - span id="datecreated_fs_lbl_uir_label"
      + span
      - span id="datecreated_fs_lbl"
      + span
      - checkbox" data-walkthrough="Field:tokenauthflag
      + checkbox
      - "tokenauthflag_fs"
      + "x6_fs"
      - span id="tokenauthflag_fs_lbl_uir_label" class
      + span class
      - span id="tokenauthflag_fs_lbl"
      + span
      - -walkthrough="Field:issuetokenflag" data-
      + -
      - "issuetokenflag_fs"
      + "x7_fs"
      - span id="issuetokenflag_fs_lbl_uir_label" class
      + span class
      - span id="issuetokenflag_fs_lbl"
      + span
      - -walkthrough="Field:tbaauthorizationflow" data-
      + -
      - "tbaauthorizationflow_fs"
      + "x8_fs"
      - span id="tbaauthorizationflow_fs_lbl_uir_label" class
      + span class
      - span id="tbaauthorizationflow_fs_lbl"
      + span
      - -walkthrough="Field:callbackurl" data-
      + -
      - span id="callbackurl_fs_lbl_uir_label" class
      + span class
      - span id="callbackurl_fs_lbl"
      + span
      - checkbox" data-walkthrough="Field:authorizationcodegrant
      + checkbox
      - "authorizationcodegrant_fs"
      + "x10_fs"
      - span id="authorizationcodegrant_fs_lbl_uir_label" class
      + span class
      - span id="authorizationcodegrant_fs_lbl"
      + span
      - -walkthrough="Field:publicclient" data-
      + -
      - "publicclient_fs"
      + "x11_fs"
      - span id="publicclient_fs_lbl_uir_label" class
      + span class
      - span id="publicclient_fs_lbl"
      + span
    `,
  },
];
