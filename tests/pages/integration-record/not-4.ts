// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'not-two-equal-values',
    from: 'not-one-too-short',
    about: 'Key and secret are the same value.',
    patch: String.raw`
      - cde467deed1ab878e4167cc946d9258a8e45a16011e6188ed00bf326399a40ff
      + 6459c55786ece0cb4c19800679b8260555ab7177aaac3e5ffa458d970e719dda
      - f3c08a1b3d96d32db4c15a03e1bba0573bf6e01c3f354abf8daf7059757bed6
      + 6459c55786ece0cb4c19800679b8260555ab7177aaac3e5ffa458d970e719dda
    `,
  },
  {
    name: 'not-two-pairs',
    from: 'shown-disabled-input',
    about: 'Two different pairs with the same labels are visible: which one counts cannot be told.',
    without: ['captured'],
    patch: String.raw`
      - >⏎</tbody></table></td></tr></tbody></table>⏎<table class="uir-field-group"><tbody><tr><td id="fg_clientcredentials
      + >⏎</tbody></table></td></tr></tbody></table>⏎<table class="uir-field-group"><tbody><tr><td id="fg_older" class="fgroup_title" data-nsps-type="fieldgroup" data-nsps-label="Previous Client Credentials"><div class="fgroup_title">Previous Client Credentials</div></td></tr>⏎<tr id="tr_fg_older" class="uir-fieldgroup-content"><td><table class="table_fields" data-colnumber="1"><tbody>⏎<tr><td><div class="uir-one-time-warning">Warning: For security reasons, this is the only time that the Client Credentials values are displayed.</div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:x5" data-nsps-label="Consumer Key / Client ID" data-nsps-id="field_Consumer_Key_/_Client_ID__1790000000001"><span id="x5_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="x5_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','x5',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:X5','')">Consumer Key / Client ID</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ 75ddc49e1c8418400990f986efe3e098fa16b6231222ff475e80c502de2f3b07 ⏎</span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:x6" data-nsps-label="Consumer Secret / Client Secret" data-nsps-id="field_Consumer_Secret_/_Client_Secret__1790000000002"><span id="x6_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="x6_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','x6',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:X6','')">Consumer Secret / Client Secret</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ ff1720f3e420df32845ba170236242be63038a6fadc0c5944a37fe404648ac10 ⏎</span></div></td></tr>⏎</tbody></table></td></tr></tbody></table>⏎<table class="uir-field-group"><tbody><tr><td id="fg_clientcredentials
      - field"><input type="text" id="x1" name="x1" class="input" disabled value="952d84bfb4ac5f09aabea69d653c4d8f48a64c886ee5be3bf0e2c1101078a755"><
      + field inputreadonly" data-nsps-type="field_input">⏎ 018d350600121964bc51a2282de88f72ad29bd77013ceb343bf2bc3a0ae6b091⏎<
      - field"><input type="text" id="x2" name="x2" class="input" disabled value="5b56cf63ba1528b83376980a71356c454fc459fab94eb11d3d3800f2b24c97b2"><
      + field inputreadonly" data-nsps-type="field_input">⏎ ed511093301d26518299fea85d82a7a5cfda447dcf99ed2ad37cf1a950ed1454⏎<
    `,
  },
  {
    name: 'not-upper-case',
    from: 'not-one-too-short',
    about: 'Both values are in upper case: NetSuite writes lower case.',
    patch: String.raw`
      - cde467deed1ab878e4167cc946d9258a8e45a16011e6188ed00bf326399a40ff
      + C4046447BC758DFF17375E41CC4DD61D573ED38DC879726F51A3CD41611D48BF
      - f3c08a1b3d96d32db4c15a03e1bba0573bf6e01c3f354abf8daf7059757bed6
      + A55A6DA4E7B4CBAA8D48359C116921CBB4CB4AC233F354681B1DB5B634ECE43E
    `,
  },
  {
    name: 'not-with-mixed-labels',
    from: 'not-in-hidden-inputs',
    about: 'The key has its label, the other value that of a token’s secret, in no known group.',
    patch: String.raw`
      - div__alert"></div>
      + div__alert"><div class="uir-alert-box confirmation session_confirmation_alert"><div class="icon confirmation"></div><div class="content"><div class="title">Confirmation</div><div class="descr">Integration successfully saved</div></div></div></div>
      - field_Name__1790000000001
      + field_Name__1790000000003
      - field_Description__1790000000002
      + field_Description__1790000000004
      - field_State__1790000000003
      + field_State__1790000000005
      - field_Note__1790000000004
      + field_Note__1790000000006
      - field_Application_ID__1790000000005
      + field_Application_ID__1790000000007
      - field_Created__1790000000006
      + field_Created__1790000000008
      - Based_Authentication__1790000000007
      + Based_Authentication__1790000000009
      - _IssueToken_Endpoint__1790000000008
      + _IssueToken_Endpoint__17900000000010
      - _Authorization_Flow__1790000000009
      + _Authorization_Flow__17900000000011
      - field_Callback_URL__17900000000010
      + field_Callback_URL__17900000000012
      - field_Authorization_Code_Grant__17900000000011
      + field_Authorization_Code_Grant__17900000000013
      - field_Public_Client__17900000000012
      + field_Public_Client__17900000000014
      - "fg_clientcredentials
      + "fg_mixed
      - "Client Credentials
      + "Credentials
      - >Client Credentials
      + >Credentials
      - tr_fg_clientcredentials
      + tr_fg_mixed
      - ">&nbsp;<input type="hidden" name="x1" id="x1" value="64b8748cd40d6a8625ba0fa265bf3d4253e7ecfe670f1b2601d7ebf3e657f0c7"><
      + " data-nsps-type="field_input">⏎ dadb52deb31c22b3cbebabc84a299b2792b1cd07ba431d1afa2e8b92a3328abe⏎<
      - Consumer Secret / Client Secret" data-nsps-id="field_Consumer_Secret_/_Client_Secret__1790000000002
      + Token Secret" data-nsps-id="field_Token_Secret__1790000000002
      - Consumer Secret / Client
      + Token
      - ">&nbsp;<input type="hidden" name="x2" id="x2" value="b3f39adfb6f3a199dd83a2d849c21f1fb7d9083f465c73b980bd0bda0ef69ed5"><
      + " data-nsps-type="field_input">⏎ e325409add4ee002b992fd87e01618d672f0c789e834db41bb6a37f1bbdb62bd⏎<
    `,
  },
  {
    name: 'not-with-other-labels',
    from: 'not-with-mixed-labels',
    about:
      'Two values of the right shape under labels that are known to be something else, in no known group.',
    words: {
      Credentials: 'Diagnostics',
      'Consumer Key / Client ID': 'Application ID',
      'Token Secret': 'Last Payload Checksum',
    },
    patch: String.raw`
      - "fg_mixed
      + "fg_diag
      - tr_fg_mixed
      + tr_fg_diag
      - dadb52deb31c22b3cbebabc84a299b2792b1cd07ba431d1afa2e8b92a3328abe
      + 4887228076cea835e8ca2cd74fcb5194226a706bb555aa4c6c8cdb21ad6b6215
      - e325409add4ee002b992fd87e01618d672f0c789e834db41bb6a37f1bbdb62bd
      + 93e59ca70e8a3a5fe51538009b5b436c3977f66c55cc56d7bc88c9ec8bed6337
    `,
  },
];
