// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'shown-in-framework-text',
    from: 'view-right-redwood',
    about:
      'Component framework (whether NetSuite uses it here is not known): texts that point at their labels.',
    captured: [
      '65f3057f8fa688a38dba311643023a608171a2d174bd54ea737acd44ec225b70',
      '7f00551db6a6760517331d933fe03609bd9c0116815174cd2cbcb76ae8514b57',
    ],
    without: ['family', 'fields'],
    patch: String.raw`
      - class="uir-tab-list"><div class="uir-tab
      … </tr></tbody></table
      + data-widget="ScrollTabList"><div role="tablist"><div data-widget="Tab" role="tab" data-hierarchy="primary" aria-selected="true"><span>Authentication</span></div><div data-widget="Tab" role="tab" data-hierarchy="primary" aria-selected="false"><span>Execution Log</span></div
      - table>⏎</
      + table>⏎<div data-widget="FieldGroup" id="uif60"><h2 data-widget="Heading" id="uif61">Client Credentials</h2>⏎<div data-widget="Field" id="uif63"><span data-widget="Label" id="uif64">Consumer Key / Client ID</span><span data-widget="Text" aria-labelledby="uif64">65f3057f8fa688a38dba311643023a608171a2d174bd54ea737acd44ec225b70</span></div>⏎<div data-widget="Field" id="uif66"><span data-widget="Label" id="uif67">Consumer Secret / Client Secret</span><span data-widget="Text" aria-labelledby="uif67">7f00551db6a6760517331d933fe03609bd9c0116815174cd2cbcb76ae8514b57</span></div></div>⏎</
    `,
  },
  {
    name: 'shown-in-hidden-tab',
    from: 'not-one-too-short',
    about:
      'The pane that holds the values is hidden because another tab is open: they are there all the same.',
    captured: [
      'f996be0da48f21a8327092c742b95d8ed186baf20caa58bc53b1d80be3863027',
      '5fc6511224696cebc8b2e33424de537d93ae6597acf58c5c00b69d6032dff88d',
    ],
    patch: String.raw`
      - formtabon
      + formtaboff
      - EXECUTIONLOGlnk" class="formtaboff"><a href
      + EXECUTIONLOGlnk" class="formtabon"><a href
      - AUTHENTICATION">
      + AUTHENTICATION" style="display:none">
      - Based_Authentication__1790000000009
      + Based_Authentication__1790000000001
      - _IssueToken_Endpoint__17900000000010
      + _IssueToken_Endpoint__1790000000002
      - _Authorization_Flow__17900000000011
      + _Authorization_Flow__1790000000003
      - field_Callback_URL__17900000000012
      + field_Callback_URL__1790000000004
      - field_Authorization_Code_Grant__17900000000013
      + field_Authorization_Code_Grant__1790000000005
      - field_Public_Client__17900000000014
      + field_Public_Client__1790000000006
      - cde467deed1ab878e4167cc946d9258a8e45a16011e6188ed00bf326399a40ff
      + f996be0da48f21a8327092c742b95d8ed186baf20caa58bc53b1d80be3863027
      - f3c08a1b3d96d32db4c15a03e1bba0573bf6e01c3f354abf8daf7059757bed6
      + 5fc6511224696cebc8b2e33424de537d93ae6597acf58c5c00b69d6032dff88d
      - EXECUTIONLOG" style="display:none
      + EXECUTIONLOG
    `,
  },
  {
    name: 'shown-in-release-preview',
    from: 'not-one-too-short',
    about: 'Release preview: the session key has the suffix, its company id has not.',
    host: '1234567-rp.app.netsuite.com',
    captured: [
      '1b3609e1a389c84f13169bfb806cad69acc3fbee47d3c47b908559d05432b0ae',
      '0ab43a444870e13a69e2b6e7c6fc4efb7a1f9546411caf7ef989bc12614a0c00',
    ],
    patch: String.raw`
      - =1234567~
      + =1234567_RP~
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:NAME
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567_RP','RECORD','F','','Integration','APP:FORMLABEL:NAME
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:DESCRIPTION
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567_RP','RECORD','F','','Integration','APP:FORMLABEL:DESCRIPTION
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:STATE
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567_RP','RECORD','F','','Integration','APP:FORMLABEL:STATE
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:NOTE
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567_RP','RECORD','F','','Integration','APP:FORMLABEL:NOTE
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:APPLICATIONID
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567_RP','RECORD','F','','Integration','APP:FORMLABEL:APPLICATIONID
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:DATECREATED
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567_RP','RECORD','F','','Integration','APP:FORMLABEL:DATECREATED
      - "1234567
      + "1234567_RP
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:TOKENAUTHFLAG
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567_RP','RECORD','F','','Integration','APP:FORMLABEL:TOKENAUTHFLAG
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:ISSUETOKENFLAG
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567_RP','RECORD','F','','Integration','APP:FORMLABEL:ISSUETOKENFLAG
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:TBAAUTHORIZATIONFLOW
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567_RP','RECORD','F','','Integration','APP:FORMLABEL:TBAAUTHORIZATIONFLOW
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:CALLBACKURL
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567_RP','RECORD','F','','Integration','APP:FORMLABEL:CALLBACKURL
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:AUTHORIZATIONCODEGRANT
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567_RP','RECORD','F','','Integration','APP:FORMLABEL:AUTHORIZATIONCODEGRANT
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:PUBLICCLIENT
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567_RP','RECORD','F','','Integration','APP:FORMLABEL:PUBLICCLIENT
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:X1
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567_RP','RECORD','F','','Integration','APP:FORMLABEL:X1
      - cde467deed1ab878e4167cc946d9258a8e45a16011e6188ed00bf326399a40ff
      + 1b3609e1a389c84f13169bfb806cad69acc3fbee47d3c47b908559d05432b0ae
      - '1234567'
      + '1234567_RP'
      - f3c08a1b3d96d32db4c15a03e1bba0573bf6e01c3f354abf8daf7059757bed6
      + 0ab43a444870e13a69e2b6e7c6fc4efb7a1f9546411caf7ef989bc12614a0c00
      - [ 1234567
      + [ 1234567_RP
    `,
  },
  {
    name: 'shown-in-sandbox',
    from: 'not-one-too-short',
    about: 'Sandbox: the host writes the account with a hyphen, the session with an underscore.',
    host: '1234567-sb1.app.netsuite.com',
    captured: [
      '0ffdf5ad9de75f6e1ecaf43ae1178e4d1c558e17a978e2f165acdc2216a50c2e',
      '112f2cf4a542376e67afbf90a4794fa7f9f94271424c8e56ac4097a3cfd1edc2',
    ],
    patch: String.raw`
      - 1234567~42~3~N&amp;companyId=1234567
      + 1234567_SB1~42~3~N&amp;companyId=1234567_SB1
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:NAME
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567_SB1','RECORD','F','','Integration','APP:FORMLABEL:NAME
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:DESCRIPTION
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567_SB1','RECORD','F','','Integration','APP:FORMLABEL:DESCRIPTION
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:STATE
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567_SB1','RECORD','F','','Integration','APP:FORMLABEL:STATE
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:NOTE
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567_SB1','RECORD','F','','Integration','APP:FORMLABEL:NOTE
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:APPLICATIONID
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567_SB1','RECORD','F','','Integration','APP:FORMLABEL:APPLICATIONID
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:DATECREATED
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567_SB1','RECORD','F','','Integration','APP:FORMLABEL:DATECREATED
      - "1234567
      + "1234567_SB1
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:TOKENAUTHFLAG
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567_SB1','RECORD','F','','Integration','APP:FORMLABEL:TOKENAUTHFLAG
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:ISSUETOKENFLAG
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567_SB1','RECORD','F','','Integration','APP:FORMLABEL:ISSUETOKENFLAG
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:TBAAUTHORIZATIONFLOW
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567_SB1','RECORD','F','','Integration','APP:FORMLABEL:TBAAUTHORIZATIONFLOW
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:CALLBACKURL
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567_SB1','RECORD','F','','Integration','APP:FORMLABEL:CALLBACKURL
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:AUTHORIZATIONCODEGRANT
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567_SB1','RECORD','F','','Integration','APP:FORMLABEL:AUTHORIZATIONCODEGRANT
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:PUBLICCLIENT
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567_SB1','RECORD','F','','Integration','APP:FORMLABEL:PUBLICCLIENT
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:X1
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567_SB1','RECORD','F','','Integration','APP:FORMLABEL:X1
      - cde467deed1ab878e4167cc946d9258a8e45a16011e6188ed00bf326399a40ff
      + 0ffdf5ad9de75f6e1ecaf43ae1178e4d1c558e17a978e2f165acdc2216a50c2e
      - '1234567'
      + '1234567_SB1'
      - f3c08a1b3d96d32db4c15a03e1bba0573bf6e01c3f354abf8daf7059757bed6
      + 112f2cf4a542376e67afbf90a4794fa7f9f94271424c8e56ac4097a3cfd1edc2
      - [ 1234567
      + [ 1234567_SB1
    `,
  },
];
