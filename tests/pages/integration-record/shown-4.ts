// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'shown-older-labels',
    from: 'not-with-mixed-labels',
    about: 'Labels from before OAuth 2.0: Consumer Key and Consumer Secret alone.',
    captured: [
      '6f6f95ff0527946447b03f2a1a2d30f4db881e114fa6eda43defdaff5757bbb6',
      'a901a857f5ae6e3bfb3760847e1f91bf9207c48271b97f639f03468a2adb8e00',
    ],
    words: {
      Credentials: 'Client Credentials',
      'Consumer Key / Client ID': 'Consumer Key',
      'Token Secret': 'Consumer Secret',
    },
    patch: String.raw`
      - "fg_mixed
      + "fg_clientcredentials
      - tr_fg_mixed
      + tr_fg_clientcredentials
      - tr_fg_clientcredentials" class="uir-fieldgroup-content"><td><table class="table_fields" data-colnumber="1"><tbody>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="
      + tr_fg_clientcredentials" class="uir-fieldgroup-content"><td><table class="table_fields" data-colnumber="1"><tbody>⏎<tr><td><div class="uir-one-time-warning">Warning: For security reasons, this is the only time that the Client Credentials values are displayed.</div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="
      - dadb52deb31c22b3cbebabc84a299b2792b1cd07ba431d1afa2e8b92a3328abe
      + 6f6f95ff0527946447b03f2a1a2d30f4db881e114fa6eda43defdaff5757bbb6
      - e325409add4ee002b992fd87e01618d672f0c789e834db41bb6a37f1bbdb62bd
      + a901a857f5ae6e3bfb3760847e1f91bf9207c48271b97f639f03468a2adb8e00
    `,
  },
  {
    name: 'shown-one-label-known',
    from: 'not-one-too-short',
    about:
      'One label is in English, the other in Korean (invented): both values stand alone in the known group.',
    captured: [
      '4849a94977d95327ffbb416828fd0765237681a02f03d1c5cb170a6f69c32575',
      '05faa6310fdc3c766b7bdab002358fe91b5efe03c23ca4a4278bbcac5444c26e',
    ],
    patch: String.raw`
      - cde467deed1ab878e4167cc946d9258a8e45a16011e6188ed00bf326399a40ff
      + 4849a94977d95327ffbb416828fd0765237681a02f03d1c5cb170a6f69c32575
      - Consumer Secret / Client Secret" data-nsps-id="field_Consumer_Secret_/_Client_Secret__1790000000002
      + 소비자 비밀" data-nsps-id="field_소비자_비밀__1790000000002
      - Consumer Secret / Client Secret
      + 소비자 비밀
      - f3c08a1b3d96d32db4c15a03e1bba0573bf6e01c3f354abf8daf7059757bed6
      + 05faa6310fdc3c766b7bdab002358fe91b5efe03c23ca4a4278bbcac5444c26e
    `,
  },
  {
    name: 'shown-other-skin-ids',
    from: 'shown-inner-span',
    about: 'Redwood assets, labels beside the values, and field ids that say nothing.',
    captured: [
      '7811b169fde4647831bc76f3f9c07141a07d727b1cdbb55fd9e3df1074c76017',
      'a446aac76d882247b107002e9903c4bb62f6d0b7c82832d0802a5591f611fc84',
    ],
    patch: String.raw`
      - -redwood"
      + -redwood uir-horizontal-label"
      - :x1
      + :custpage_8812
      - x1_fs_lbl_uir_label
      + custpage_8812_fs_lbl_uir_label
      - x1_fs_lbl
      + custpage_8812_fs_lbl
      - 'x1
      + 'custpage_8812
      - :X1
      + :CUSTPAGE_8812
      - ><span class="inputreadonly">⏎<span dir="ltr">e6143b9e1479c55ff12fad227de811606875dfcccb940848b862483dfe7ee013</span></span><
      + >⏎ 7811b169fde4647831bc76f3f9c07141a07d727b1cdbb55fd9e3df1074c76017⏎<
      - :x2
      + :custpage_8813
      - x2_fs_lbl_uir_label
      + custpage_8813_fs_lbl_uir_label
      - x2_fs_lbl
      + custpage_8813_fs_lbl
      - 'x2
      + 'custpage_8813
      - :X2
      + :CUSTPAGE_8813
      - ><span class="inputreadonly">⏎<span dir="ltr">84515c91ebbadb6810c494bb64f4143f45f7fdd6cee729782b5a1a0cbcaa335b</span></span><
      + >⏎ a446aac76d882247b107002e9903c4bb62f6d0b7c82832d0802a5591f611fc84⏎<
    `,
  },
  {
    name: 'shown-readonly-input',
    from: 'shown-disabled-input',
    about: 'The values stand in read-only inputs.',
    captured: [
      'a17524fad0f8b12a99c84f2b71fd17678dc51679d2677a55a1d820fc515f323b',
      '2d7ed28ff76eb80d7007d4d8f209b1075ef2e8261b9cb39a296a0c695cfb8177',
    ],
    patch: String.raw`
      - uirefresh/css/frame.css"><style>.uir-label{text-transform:uppercase}</style>
      + core/css/classic/frame.css">
      - "uir-refreshed
      + "
      - disabled value="952d84bfb4ac5f09aabea69d653c4d8f48a64c886ee5be3bf0e2c1101078a755
      + readonly value="a17524fad0f8b12a99c84f2b71fd17678dc51679d2677a55a1d820fc515f323b" size="70
      - disabled value="5b56cf63ba1528b83376980a71356c454fc459fab94eb11d3d3800f2b24c97b2
      + readonly value="2d7ed28ff76eb80d7007d4d8f209b1075ef2e8261b9cb39a296a0c695cfb8177" size="70
    `,
  },
  {
    name: 'shown-secret-first',
    from: 'not-one-too-short',
    about: 'The secret stands above the key: the labels decide which is which.',
    captured: [
      '35f732fa336b0878c7051c835898ccac12de4847a8e838f6402f8f9c95c7cb18',
      '7f0b608789e2c5481807c49d4576ed652647d6983bad57aac3e9a308e10519ac',
    ],
    patch: String.raw`
      - .</div></td></tr>⏎<tr><td><div class="uir
      + .</div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:x2" data-nsps-label="Consumer Secret / Client Secret" data-nsps-id="field_Consumer_Secret_/_Client_Secret__1790000000002"><span id="x2_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="x2_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','x2',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:X2','')">Consumer Secret / Client Secret</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ 7f0b608789e2c5481807c49d4576ed652647d6983bad57aac3e9a308e10519ac⏎</span></div></td></tr>⏎<tr><td><div class="uir
      - cde467deed1ab878e4167cc946d9258a8e45a16011e6188ed00bf326399a40ff⏎</span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:x2" data-nsps-label="Consumer Secret / Client Secret" data-nsps-id="field_Consumer_Secret_/_Client_Secret__1790000000002"><span id="x2_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="x2_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','x2',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:X2','')">Consumer Secret / Client Secret</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ f3c08a1b3d96d32db4c15a03e1bba0573bf6e01c3f354abf8daf7059757bed6⏎<
      + 35f732fa336b0878c7051c835898ccac12de4847a8e838f6402f8f9c95c7cb18⏎<
    `,
  },
  {
    name: 'shown-spanish-page-english-labels',
    from: 'not-one-too-short',
    about: 'Spanish page on which NetSuite left the labels of the two values in English.',
    captured: [
      '5a5e7841877c53353f59a13da2352333ca82c04fd45c5609431fb04e79554797',
      'c606aafc2098d335ac9cd35970863404208efd1ee8483e77bcf3b4d3e81ac332',
    ],
    words: {
      'Integration: Fulfillment Integration - NetSuite (Acme Ltd)':
        'Integración: Fulfillment Integration - NetSuite (Acme Ltd)',
      'Integration successfully saved': 'Integración guardada',
      Integration: 'Integración',
      'Primary Information': 'Información principal',
      Name: 'Nombre',
      Description: 'Descripción',
      State: 'Estado',
      Enabled: 'Habilitado',
      Note: 'Nota',
      'Application ID': 'ID de aplicación',
      Created: 'Creado',
      uthentication: 'utenticación',
      'xecution Log': 'egistro de ejecución',
      'Token-based Authentication': 'Autenticación basada en token',
      'Token-Based Authentication': 'Autenticación basada en token',
      'TBA: Authorization Flow': 'TBA: flujo de autorización',
      'Callback URL': 'URL de devolución',
      'Authorization Code Grant': 'Concesión de código de autorización',
      'Client Credentials': 'Credenciales de cliente',
      Edit: 'Editar',
      Back: 'Atrás',
      New: 'Nuevo',
      'Execution Log': 'Registro de ejecución',
    },
    patch: String.raw`
      - companyNombre
      + companyName
      - roleNombre
      + roleName
      - Fulfillment Integración<
      + Fulfillment Integration<
      - return nlFieldHelp('Field Help','name
      + return nlFieldHelp('Ayuda de campo','name
      - Fulfillment Integración
      + Fulfillment Integration
      - return nlFieldHelp('Field Help','description
      + return nlFieldHelp('Ayuda de campo','description
      - return nlFieldHelp('Field Help','state
      + return nlFieldHelp('Ayuda de campo','state
      - return nlFieldHelp('Field Help','note
      + return nlFieldHelp('Ayuda de campo','note
      - return nlFieldHelp('Field Help','applicationid
      + return nlFieldHelp('Ayuda de campo','applicationid
      - return nlFieldHelp('Field Help','datecreated
      + return nlFieldHelp('Ayuda de campo','datecreated
      - >E<
      + >R<
      - return nlFieldHelp('Field Help','tokenauthflag
      + return nlFieldHelp('Ayuda de campo','tokenauthflag
      - return nlFieldHelp('Field Help','issuetokenflag
      + return nlFieldHelp('Ayuda de campo','issuetokenflag
      - return nlFieldHelp('Field Help','tbaauthorizationflow
      + return nlFieldHelp('Ayuda de campo','tbaauthorizationflow
      - return nlFieldHelp('Field Help','callbackurl
      + return nlFieldHelp('Ayuda de campo','callbackurl
      - return nlFieldHelp('Field Help','authorizationcodegrant
      + return nlFieldHelp('Ayuda de campo','authorizationcodegrant
      - return nlFieldHelp('Field Help','publicclient
      + return nlFieldHelp('Ayuda de campo','publicclient
      - Warning: For security reasons, this is the only time that the Credenciales de cliente values are displayed
      + Advertencia: esta es la única vez que se muestran los valores
      - return nlFieldHelp('Field Help','x1
      + return nlFieldHelp('Ayuda de campo','x1
      - cde467deed1ab878e4167cc946d9258a8e45a16011e6188ed00bf326399a40ff
      + 5a5e7841877c53353f59a13da2352333ca82c04fd45c5609431fb04e79554797
      - Field Help
      + Ayuda de campo
      - f3c08a1b3d96d32db4c15a03e1bba0573bf6e01c3f354abf8daf7059757bed6
      + c606aafc2098d335ac9cd35970863404208efd1ee8483e77bcf3b4d3e81ac332
    `,
  },
];
