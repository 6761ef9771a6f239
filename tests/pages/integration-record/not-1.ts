// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'not-a-checksum-list',
    from: 'not-a-reset-link-only',
    about:
      'A list of files with their checksums, two of them beside the words Consumer Key and Consumer Secret.',
    patch: String.raw`
      - table>⏎</
      + table>⏎<table id="files_splits" class="listtable uir-list-table"><tbody><tr class="uir-list-headerrow"><td>Name</td><td>SHA-256</td></tr>⏎<tr class="uir-list-row-tr"><td class="listtexthl">Consumer Key</td><td class="listtexthl">87c20e698be724262b35abcd70034a5cf47092078bf64b16bcb5164560e21a7c</td></tr>⏎<tr class="uir-list-row-tr"><td class="listtexthl">Consumer Secret</td><td class="listtexthl">eb2817894f56f95bbaa0d5ad819293401cb9769041f74cf831624dc865d5c29d</td></tr>⏎<tr class="uir-list-row-tr"><td class="listtexthl">readme.txt</td><td class="listtexthl">30154026ab48de871957148a576392a29e5a8a994320b0b39b292622cd20c0e6</td></tr>⏎</tbody></table>⏎</
    `,
  },
  {
    name: 'not-a-hidden-template',
    from: 'not-a-template-element',
    about: 'The group exists only as a hidden template with sample values.',
    patch: String.raw`
      - template id="credentials
      + div id="credentials_template" style="display:none" aria-hidden="true
      - /template
      + /div
    `,
  },
  {
    name: 'not-a-reset-link-only',
    from: 'not-in-a-help-popup',
    about: 'The record in view mode without any group of credentials.',
    patch: String.raw`
      - >⏎<div class="uir-message-popup" data-widget="Popover" role="dialog" aria-label="Field Help"><div class="uir-message-text">Example:</div>⏎<table class="uir-field-group"><tbody><tr><td id="fg_helpsample" class="fgroup_title" data-nsps-type="fieldgroup" data-nsps-label="Example"><div class="fgroup_title">Example</div></td></tr>⏎<tr id="tr_fg_helpsample" class="uir-fieldgroup-content"><td><table class="table_fields" data-colnumber="1"><tbody>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:h1" data-nsps-label="Consumer Key / Client ID" data-nsps-id="field_Consumer_Key_/_Client_ID__1790000000001"><span id="h1_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="h1_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','h1',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:H1','')">Consumer Key / Client ID</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ ca74f425beae468d8383aa44f558edb9f6af556e15a0c57434b8f04f373c7c02⏎</span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:h2" data-nsps-label="Consumer Secret / Client Secret" data-nsps-id="field_Consumer_Secret_/_Client_Secret__1790000000002"><span id="h2_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="h2_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','h2',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:H2','')">Consumer Secret / Client Secret</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ 92bdcb164f0f214d0712e5ae38eaa409ea538e790e6ab8b64e891a57de51e7db⏎</span></div></td></tr>⏎</tbody></table></td></tr></tbody></table>⏎</div>⏎<
      + >⏎<
    `,
  },
  {
    name: 'not-a-template-element',
    from: 'not-in-hidden-inputs',
    about: 'The group exists only inside a template element.',
    patch: String.raw`
      - >⏎</tbody></table></td></tr></tbody></table>⏎<table class="uir-field-group"><tbody><tr><td id="fg_clientcredentials
      + >⏎</tbody></table></td></tr></tbody></table>⏎<template id="credentials">⏎<table class="uir-field-group"><tbody><tr><td id="fg_clientcredentials
      - tr_fg_clientcredentials" class="uir-fieldgroup-content"><td><table class="table_fields" data-colnumber="1"><tbody>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="
      + tr_fg_clientcredentials" class="uir-fieldgroup-content"><td><table class="table_fields" data-colnumber="1"><tbody>⏎<tr><td><div class="uir-one-time-warning">Warning: For security reasons, this is the only time that the Client Credentials values are displayed.</div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="
      - ">&nbsp;<input type="hidden" name="x1" id="x1" value="64b8748cd40d6a8625ba0fa265bf3d4253e7ecfe670f1b2601d7ebf3e657f0c7"><
      + " data-nsps-type="field_input">⏎ ff9c0e96fcb5b5b107db38e100914e5ad769c1f7065c7a325526a3ecd8bac11c⏎<
      - ">&nbsp;<input type="hidden" name="x2" id="x2" value="b3f39adfb6f3a199dd83a2d849c21f1fb7d9083f465c73b980bd0bda0ef69ed5"><
      + " data-nsps-type="field_input">⏎ 9571daa5a463339c1d1163663a75191e4efb08f49f223f097171a7106e8cd61b⏎<
      - table>⏎</
      + table>⏎</template>⏎</
    `,
  },
  {
    name: 'not-after-reload',
    from: 'not-in-hidden-inputs',
    about: 'The same record opened later: the group is there, its values are gone.',
    patch: String.raw`
      - div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:x1" data-nsps-label="Consumer Key / Client ID" data-nsps-id="field_Consumer_Key_/_Client_ID__1790000000001"><span id="x1_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="x1_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','x1',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:X1','')">Consumer Key / Client ID</a></span></span><span class="uir-field inputreadonly">&nbsp;<input type="hidden" name="x1" id="x1" value="64b8748cd40d6a8625ba0fa265bf3d4253e7ecfe670f1b2601d7ebf3e657f0c7"></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:x2" data-nsps-label="Consumer Secret / Client Secret" data-nsps-id="field_Consumer_Secret_/_Client_Secret__1790000000002"><span id="x2_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="x2_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','x2',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:X2','')">Consumer Secret / Client Secret</a></span></span><span class="uir-field inputreadonly">&nbsp;<input type="hidden" name="x2" id="x2" value="b3f39adfb6f3a199dd83a2d849c21f1fb7d9083f465c73b980bd0bda0ef69ed5"></span></div></td></tr>⏎<
      + div>The credentials were displayed when they were made.</div></td></tr>⏎<
    `,
  },
  {
    name: 'not-cut-short',
    from: 'not-one-too-short',
    about: 'The values are cut short with an ellipsis, as narrow columns do.',
    patch: String.raw`
      - cde467deed1ab878e4167cc946d9258a8e45a16011e6188ed00bf326399a40ff
      + 16a89d696703fdf0800c2a21…
      - f3c08a1b3d96d32db4c15a03e1bba0573bf6e01c3f354abf8daf7059757bed6
      + ff535dd2fd9c604966b65836...
    `,
  },
  {
    name: 'not-half-a-pair',
    from: 'not-one-too-short',
    about: 'Only the key is a value; where the secret should be there is nothing.',
    patch: String.raw`
      - cde467deed1ab878e4167cc946d9258a8e45a16011e6188ed00bf326399a40ff
      + 9f715ae32cf0f8b0a15a02b27fe2ec4fde2f3592de7cf3e3e3e2664c7b9bfc0f
      - >⏎ f3c08a1b3d96d32db4c15a03e1bba0573bf6e01c3f354abf8daf7059757bed6
      + >⏎&nbsp;
    `,
  },
  {
    name: 'not-hashes-in-notes',
    from: 'view-waiting',
    about: 'Hashes in note and description, a long application id: none of it is a credential.',
    met: ['integrationName', 'integrationState', 'tba', 'tbaAuthorizationFlow', 'authorizationCodeGrant'],
    without: ['fields', 'unmet'],
    patch: String.raw`
      - field_Name__1790000000001
      + field_Name__1790000000003
      - field_Description__1790000000002
      + field_Description__1790000000004
      - Description</a></span></span><span class="uir-field inputreadonly"><span class="uir-resizable">&nbsp;</span></span></div></td></tr>⏎<tr><td><div class="uir-field
      + Description</a></span></span><span class="uir-field inputreadonly"><span class="uir-resizable">10c76f2c8c027975fd59b5fb62b1dcd13377ab7985c6c7a5aac2ed65abbc8442</span></span></div></td></tr>⏎<tr><td><div class="uir-field
      - field_State__1790000000003
      + field_State__1790000000005
      - Waiting for Approval
      + Enabled
      - field_Note__1790000000004
      + field_Note__1790000000006
      - >&nbsp;
      + >f204dec823fed55382956f5d1bf48118b74a8e334a43b8a7c786a01ea77798b0
      - field_Application_ID__1790000000005
      + field_Application_ID__1790000000007
      - 5f0c2a9e-7b34-4c1d-9e2f-0a1b2c3d4e5f⏎</span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:datecreated" data-nsps-label="Created" data-nsps-id="field_Created__1790000000006"><span id="datecreated_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="datecreated_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','datecreated',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:DATECREATED','')">Created</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ 24.11.2026 9:15⏎<
      + 17c93cddcba836baf4937c8029bf7a29ab737e32a1f826525ad14450c7cb8f92⏎<
    `,
  },
  {
    name: 'not-hexadecimal',
    from: 'not-one-too-short',
    about: 'The secret holds a letter beyond f.',
    patch: String.raw`
      - cde467deed1ab878e4167cc946d9258a8e45a16011e6188ed00bf326399a40ff
      + 6bd7eddea7f05bc7ba8a89d42207a31b8956dc3a44741b2784d7470ae7e32ae4
      - f3c08a1b3d96d32db4c15a03e1bba0573bf6e01c3f354abf8daf7059757bed6
      + g4fccfccfc560d4b2b079fb4ccbdf369fa20c8675c7d226b9dafdf434f026df1
    `,
  },
  {
    name: 'not-in-a-dialog-of-history',
    from: 'not-a-hidden-template',
    about: 'A dialog of the component framework lists what was shown earlier, with labels.',
    patch: String.raw`
      - >⏎<div id="credentials_template" style="display:none" aria-hidden="true">⏎<table class="uir-field-group"><tbody><tr><td id="fg_clientcredentials" class="fgroup_title" data-nsps-type="fieldgroup" data-nsps-label="Client Credentials"><div class="fgroup_title">Client Credentials</div></td></tr>⏎<tr id="tr_fg_clientcredentials" class="uir-fieldgroup-content"><td><table class="table_fields" data-colnumber="1"><tbody>⏎<tr><td><div class="uir-one-time-warning">Warning: For security reasons, this is the only time that the Client Credentials values are displayed.</div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:x1" data-nsps-label="Consumer Key / Client ID" data-nsps-id="field_Consumer_Key_/_Client_ID__1790000000001"><span id="x1_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="x1_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','x1',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:X1','')">Consumer Key / Client ID</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ ff9c0e96fcb5b5b107db38e100914e5ad769c1f7065c7a325526a3ecd8bac11c⏎</span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:x2" data-nsps-label="Consumer Secret / Client Secret" data-nsps-id="field_Consumer_Secret_/_Client_Secret__1790000000002"><span id="x2_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="x2_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','x2',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:X2','')">Consumer Secret / Client Secret</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ 9571daa5a463339c1d1163663a75191e4efb08f49f223f097171a7106e8cd61b⏎</span></div></td></tr>⏎</tbody></table></td></tr></tbody></table>⏎</div>⏎<
      + >⏎<
      - div></div>⏎</div>⏎<
      + div></div>⏎<div data-widget="Dialog" role="dialog" aria-modal="true" aria-label="History">⏎<table class="uir-field-group"><tbody><tr><td id="fg_clientcredentials" class="fgroup_title" data-nsps-type="fieldgroup" data-nsps-label="Client Credentials"><div class="fgroup_title">Client Credentials</div></td></tr>⏎<tr id="tr_fg_clientcredentials" class="uir-fieldgroup-content"><td><table class="table_fields" data-colnumber="1"><tbody>⏎<tr><td><div class="uir-one-time-warning">Warning: For security reasons, this is the only time that the Client Credentials values are displayed.</div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:z1" data-nsps-label="Consumer Key / Client ID" data-nsps-id="field_Consumer_Key_/_Client_ID__1790000000001"><span id="z1_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="z1_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','z1',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:Z1','')">Consumer Key / Client ID</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ b1ee179474223826126e9c9a4cc35f5a352df3dfbacde8495e4fcc97571f5c0e⏎</span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:z2" data-nsps-label="Consumer Secret / Client Secret" data-nsps-id="field_Consumer_Secret_/_Client_Secret__1790000000002"><span id="z2_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="z2_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','z2',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:Z2','')">Consumer Secret / Client Secret</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ cb776f3b1a69d587bc6360111e0a447e86863ab62e5433d21cba7cce22d3765d⏎</span></div></td></tr>⏎</tbody></table></td></tr></tbody></table>⏎</div>⏎</div>⏎<
    `,
  },
];
