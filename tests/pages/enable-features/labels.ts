// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'labels-only',
    from: 'both-on',
    about: 'No ids anywhere: the English labels decide.',
    patch: String.raw`
      - checkbox" data-walkthrough="Field:departments
      + checkbox
      - "departments_fs"
      + "x7_fs"
      - departments_fs_inp" name="departments
      + x7_fs_inp" name="x7
      - span id="departments_fs_lbl_uir_label" class
      + span class
      - span id="departments_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Help','d
      … BEL:DEPARTMENTS','')
      +
      - -walkthrough="Field:locations" data-
      + -
      - "locations_fs"
      + "x8_fs"
      - locations_fs_inp" name="locations
      + x8_fs_inp" name="x8
      - span id="locations_fs_lbl_uir_label" class
      + span class
      - span id="locations_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Help','l
      … LABEL:LOCATIONS','')
      +
      - checkbox" data-walkthrough="Field:customcode
      + checkbox
      - "customcode_fs"
      + "x3_fs"
      - customcode_fs_inp" name="customcode
      + x3_fs_inp" name="x3
      - span id="customcode_fs_lbl_uir_label" class
      + span class
      - span id="customcode_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Help','c
      … ABEL:CUSTOMCODE','')
      +
      - -walkthrough="Field:serversidescripting" data-
      + -
      - "serversidescripting_fs"
      + "x4_fs"
      - serversidescripting_fs_inp" name="serversidescripting
      + x4_fs_inp" name="x4
      - span id="serversidescripting_fs_lbl_uir_label" class
      + span class
      - span id="serversidescripting_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Help','se
      … ERSIDESCRIPTING','')
      +
      - checkbox" data-walkthrough="Field:webservicesexternal
      + checkbox
      - "webservicesexternal_fs"
      + "x5_fs"
      - webservicesexternal_fs_inp" name="webservicesexternal
      + x5_fs_inp" name="x5
      - span id="webservicesexternal_fs_lbl_uir_label" class
      + span class
      - span id="webservicesexternal_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Help','w
      … ERVICESEXTERNAL','')
      +
      - -walkthrough="Field:restwebservices" data-
      + -
      - "restwebservices_fs"
      + "x6_fs"
      - restwebservices_fs_inp" name="restwebservices
      + x6_fs_inp" name="x6
      - span id="restwebservices_fs_lbl_uir_label" class
      + span class
      - span id="restwebservices_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Help','r
      … RESTWEBSERVICES','')
      +
      - checkbox" data-walkthrough="Field:suitesignon
      + checkbox
      - "suitesignon_fs"
      + "x0_fs"
      - suitesignon_fs_inp" name="suitesignon
      + x0_fs_inp" name="x0
      - span id="suitesignon_fs_lbl_uir_label" class
      + span class
      - span id="suitesignon_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Help','s
      … BEL:SUITESIGNON','')
      +
      - -walkthrough="Field:tba" data-
      + -
      - "tba_fs"
      + "x1_fs"
      - tba_fs_inp" name="tba
      + x1_fs_inp" name="x1
      - span id="tba_fs_lbl_uir_label" class
      + span class
      - span id="tba_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Help','t
      … P:FORMLABEL:TBA','')
      +
      - -walkthrough="Field:oauth2" data-
      + -
      - "oauth2_fs"
      + "x2_fs"
      - oauth2_fs_inp" name="oauth2
      + x2_fs_inp" name="x2
      - span id="oauth2_fs_lbl_uir_label" class
      + span class
      - span id="oauth2_fs_lbl"
      + span
      - " onclick="return nlFieldHelp('Field Hel
      … ORMLABEL:OAUTH2','')
      +
    `,
  },
  {
    name: 'labels-only-with-help-texts',
    from: 'labels-only',
    about: 'No ids; help texts with the same labels precede the boxes.',
    patch: String.raw`
      - custom_form">⏎<table class
      + custom_form">⏎<div class="uir-field-wrapper" data-nsps-type="field" data-field-type="help"><span class="uir-label"><a>SOAP Web Services</a></span><span class="uir-field inputreadonly">See the help.</span></div><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="help"><span class="uir-label"><a>Token-based Authentication</a></span><span class="uir-field inputreadonly">See the help.</span></div>⏎<table class
    `,
  },
];
