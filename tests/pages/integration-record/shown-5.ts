// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'shown-text',
    from: 'not-one-too-short',
    about: 'Today’s labels and the values as text nodes, in the Refreshed look, right after the first save.',
    captured: [
      '7d9f0f587763a5e964fcf32c3823b8c8ee2420a25f03cc00f3cbe0655cbb5358',
      '7d02a0281f58cbde6561ae49342b0a5bb8b4d09b8729bf8566ec49ef47d03af3',
    ],
    patch: String.raw`
      - cde467deed1ab878e4167cc946d9258a8e45a16011e6188ed00bf326399a40ff
      + 7d9f0f587763a5e964fcf32c3823b8c8ee2420a25f03cc00f3cbe0655cbb5358
      - f3c08a1b3d96d32db4c15a03e1bba0573bf6e01c3f354abf8daf7059757bed6
      + 7d02a0281f58cbde6561ae49342b0a5bb8b4d09b8729bf8566ec49ef47d03af3
    `,
  },
  {
    name: 'shown-textarea',
    from: 'not-one-too-short',
    about: 'The values stand in read-only text areas.',
    captured: [
      'ed7d974e1ab3d4627f0b7313d1bf43245e61035196cce801b342e104bd627853',
      '39c60af18a1dcf85e2a0219c5c1fb7d3a8f4bf6c6cd20d8d58d5ff9aaa8c43ff',
    ],
    patch: String.raw`
      - field" data-field-type="text" data-walkthrough="Field:x1
      + field" data-field-type="textarea" data-walkthrough="Field:x1
      - field inputreadonly" data-nsps-type="field_input">⏎ cde467deed1ab878e4167cc946d9258a8e45a16011e6188ed00bf326399a40ff⏎<
      + field"><textarea id="x1" readonly rows="2">ed7d974e1ab3d4627f0b7313d1bf43245e61035196cce801b342e104bd627853</textarea><
      - field" data-field-type="text" data-walkthrough="Field:x2
      + field" data-field-type="textarea" data-walkthrough="Field:x2
      - field inputreadonly" data-nsps-type="field_input">⏎ f3c08a1b3d96d32db4c15a03e1bba0573bf6e01c3f354abf8daf7059757bed6⏎<
      + field"><textarea id="x2" readonly rows="2">39c60af18a1dcf85e2a0219c5c1fb7d3a8f4bf6c6cd20d8d58d5ff9aaa8c43ff</textarea><
    `,
  },
  {
    name: 'shown-twice',
    from: 'shown-with-break-marks',
    about: 'The same values are written twice on the page, as a print copy does.',
    captured: [
      '70028a01bdce1a495061fd281abdd29c3bd4b3376330ae18c065078e87bafde6',
      '6f4d5761198c89f55b00af2e9d3885e24720996654e1b23fb21a78bbd4b2f41a',
    ],
    patch: String.raw`
      - cfbb541da0e422d3<wbr>a6972b6df1d4c7ac<wbr>703b8a99cebfd3e2<wbr>7eaf8748ae868f3a
      + 70028a01bdce1a495061fd281abdd29c3bd4b3376330ae18c065078e87bafde6
      - e3b6798aa1a55b98<wbr>e24015ec9e32a753<wbr>b2eb0d969e4f47eb<wbr>5bcc28e9666c6ee2
      + 6f4d5761198c89f55b00af2e9d3885e24720996654e1b23fb21a78bbd4b2f41a
      - table>⏎</
      + table>⏎<div class="printonly">⏎<table class="uir-field-group"><tbody><tr><td id="fg_print_clientcredentials" class="fgroup_title" data-nsps-type="fieldgroup" data-nsps-label="Client Credentials"><div class="fgroup_title">Client Credentials</div></td></tr>⏎<tr id="tr_fg_print_clientcredentials" class="uir-fieldgroup-content"><td><table class="table_fields" data-colnumber="1"><tbody>⏎<tr><td><div class="uir-one-time-warning">Warning: For security reasons, this is the only time that the Client Credentials values are displayed.</div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:x1" data-nsps-label="Consumer Key / Client ID" data-nsps-id="field_Consumer_Key_/_Client_ID__1790000000001"><span id="x1_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="x1_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','x1',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:X1','')">Consumer Key / Client ID</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ 70028a01bdce1a495061fd281abdd29c3bd4b3376330ae18c065078e87bafde6⏎</span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:x2" data-nsps-label="Consumer Secret / Client Secret" data-nsps-id="field_Consumer_Secret_/_Client_Secret__1790000000002"><span id="x2_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="x2_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','x2',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:X2','')">Consumer Secret / Client Secret</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ 6f4d5761198c89f55b00af2e9d3885e24720996654e1b23fb21a78bbd4b2f41a⏎</span></div></td></tr>⏎</tbody></table></td></tr></tbody></table>⏎</div>⏎</
    `,
  },
  {
    name: 'shown-unrolled-tabs',
    from: 'not-one-too-short',
    about: 'Tabs are unrolled by preference, so there is no strip to click.',
    captured: [
      '043f9d31344e70b3492d2f503828c6de6729f07f5cabdd1606681b5f31ae48f3',
      '3793705cc4e12161440feabd7a3955aa141d19568128c6a65772860f2fc146fd',
    ],
    patch: String.raw`
      - div class="uir-tab-list"><div class="uir-tab-list-tabs"><table class="bgtabbar"><tbody><tr><td id="AUTHENTICATIONlnk" class="formtabon"><a href="#" id="AUTHENTICATIONtxt" class="formtabtext" data-nsps-type="tab" data-nsps-id="AUTHENTICATION" data-nsps-label="Authentication"><span style="text-decoration:underline">A</span>uthentication</a></td><td id="EXECUTIONLOGlnk" class="formtaboff"><a href="#" id="EXECUTIONLOGtxt" class="formtabtext" data-nsps-type="tab" data-nsps-id="EXECUTIONLOG" data-nsps-label="Execution Log"><span style="text-decoration:underline">E</span>xecution Log</a></td></tr></tbody></table></div
      + div id="AUTHENTICATION_pane_hd" class="unrollformtabheaderexpand"><span class="uir-tab-unroll-label">Authentication</span
      - cde467deed1ab878e4167cc946d9258a8e45a16011e6188ed00bf326399a40ff
      + 043f9d31344e70b3492d2f503828c6de6729f07f5cabdd1606681b5f31ae48f3
      - f3c08a1b3d96d32db4c15a03e1bba0573bf6e01c3f354abf8daf7059757bed6
      + 3793705cc4e12161440feabd7a3955aa141d19568128c6a65772860f2fc146fd
      - div></div>⏎<div id="EXECUTIONLOG_wrapper
      + div></div>⏎<div id="EXECUTIONLOG_pane_hd" class="unrollformtabheaderexpand"><span class="uir-tab-unroll-label">Execution Log</span></div>⏎<div id="EXECUTIONLOG_wrapper
      - EXECUTIONLOG" style="display:none
      + EXECUTIONLOG
    `,
  },
  {
    name: 'shown-upper-case-labels',
    from: 'not-one-too-short',
    about: 'Labels in upper case in the document itself, with colons.',
    captured: [
      '90b2359c0846accb9cac0007432467be6586b7980a2d28fb51379ee4ae628a47',
      'b52bd724cbf761422cfc56a4ad8da10b510520130925e84fbc92ac4197463aab',
    ],
    words: {
      'Consumer Key / Client ID': 'CONSUMER KEY / CLIENT ID:',
      'Consumer Secret / Client Secret': 'CONSUMER SECRET / CLIENT SECRET:',
    },
    patch: String.raw`
      - cde467deed1ab878e4167cc946d9258a8e45a16011e6188ed00bf326399a40ff
      + 90b2359c0846accb9cac0007432467be6586b7980a2d28fb51379ee4ae628a47
      - f3c08a1b3d96d32db4c15a03e1bba0573bf6e01c3f354abf8daf7059757bed6
      + b52bd724cbf761422cfc56a4ad8da10b510520130925e84fbc92ac4197463aab
    `,
  },
  {
    name: 'shown-with-break-marks',
    from: 'not-one-too-short',
    about: 'The values may wrap: there is a break mark after every sixteen characters.',
    captured: [
      'cfbb541da0e422d3a6972b6df1d4c7ac703b8a99cebfd3e27eaf8748ae868f3a',
      'e3b6798aa1a55b98e24015ec9e32a753b2eb0d969e4f47eb5bcc28e9666c6ee2',
    ],
    patch: String.raw`
      - cde467deed1ab878e4167cc946d9258a8e45a16011e6188ed00bf326399a40ff
      + cfbb541da0e422d3<wbr>a6972b6df1d4c7ac<wbr>703b8a99cebfd3e2<wbr>7eaf8748ae868f3a
      - f3c08a1b3d96d32db4c15a03e1bba0573bf6e01c3f354abf8daf7059757bed6
      + e3b6798aa1a55b98<wbr>e24015ec9e32a753<wbr>b2eb0d969e4f47eb<wbr>5bcc28e9666c6ee2
    `,
  },
  {
    name: 'shown-with-copy-button',
    from: 'not-one-too-short',
    about: 'Each value is followed by a button that copies it, inside the same field.',
    captured: [
      'b46bbc4142610fadfacbba41f75741c8e358da996ba0936428c328ffc60bf681',
      'e67cabb9eb36a3e2fb58bceac7e15bb58ec7cf553f0cbfb6d10c83ea3413da68',
    ],
    patch: String.raw`
      - cde467deed1ab878e4167cc946d9258a8e45a16011e6188ed00bf326399a40ff
      + b46bbc4142610fadfacbba41f75741c8e358da996ba0936428c328ffc60bf681<button type="button" class="uir-copy">Copy</button>
      - f3c08a1b3d96d32db4c15a03e1bba0573bf6e01c3f354abf8daf7059757bed6
      + e67cabb9eb36a3e2fb58bceac7e15bb58ec7cf553f0cbfb6d10c83ea3413da68<button type="button" class="uir-copy">Copy</button>
    `,
  },
  {
    name: 'shown-with-spread-label',
    from: 'not-one-too-short',
    about: 'The label is spread over several elements, with a no-break space in it.',
    captured: [
      'c700a15b8aebd9d472da96a589aec86ce66f888047df8b47d5c07734143a7479',
      'a08d068126c8ce834c15dc3702d766a934ee859e140e48ae99b19c3f60ff621b',
    ],
    patch: String.raw`
      - >Consumer Key / Client
      + ><span>Consumer&nbsp;Key</span> / <b>Client</b>
      - cde467deed1ab878e4167cc946d9258a8e45a16011e6188ed00bf326399a40ff
      + c700a15b8aebd9d472da96a589aec86ce66f888047df8b47d5c07734143a7479
      - f3c08a1b3d96d32db4c15a03e1bba0573bf6e01c3f354abf8daf7059757bed6
      + a08d068126c8ce834c15dc3702d766a934ee859e140e48ae99b19c3f60ff621b
    `,
  },
  {
    name: 'shown-without-session-signs',
    from: 'not-in-hidden-element',
    about: 'Neither session script nor form key says which account this is: the address is all there is.',
    captured: [
      'c03b2e62a458a702ea5253fe305dfa4cd51b80df3357a1e49418a2900003985a',
      'c6c46dff245c38f0743704741f1c2470600c70a2ee82868862717099b86d2c4c',
    ],
    patch: String.raw`
      - >⏎<script src="/javascript/sessionstatus/session_status_init.jsp?id=1234567~42~3~N&amp;companyId=1234567&amp;companyName=Acme+Ltd&amp;roleId=3&amp;roleName=Administrator"></script>⏎<
      + >⏎<
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
      - >⏎<input type="hidden" name="_eml_nkey_" id="_eml_nkey_" value="1234567~42~3~N">⏎<
      + >⏎<
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
      - >⏎<div hidden>⏎<
      + >⏎<
      - 3a7728ff758476b4201072b275504e199fe66ee18383d7b00a6f10214098f325
      + c03b2e62a458a702ea5253fe305dfa4cd51b80df3357a1e49418a2900003985a
      - d3952190622ddb5f9fdaa517c97677426c068305422b4829816b92c4eaeec1b9
      + c6c46dff245c38f0743704741f1c2470600c70a2ee82868862717099b86d2c4c
      - table>⏎</div>⏎</
      + table>⏎</
    `,
  },
];
