// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'not-of-another-account',
    from: 'not-one-too-short',
    about: 'The session script says another company than the host: it was switched in another tab.',
    host: '1234567.app.netsuite.com',
    patch: String.raw`
      - 1234567~42~3~N&amp;companyId=1234567
      + 7654321~42~3~N&amp;companyId=7654321
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:NAME
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','7654321','RECORD','F','','Integration','APP:FORMLABEL:NAME
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:DESCRIPTION
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','7654321','RECORD','F','','Integration','APP:FORMLABEL:DESCRIPTION
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:STATE
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','7654321','RECORD','F','','Integration','APP:FORMLABEL:STATE
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:NOTE
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','7654321','RECORD','F','','Integration','APP:FORMLABEL:NOTE
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:APPLICATIONID
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','7654321','RECORD','F','','Integration','APP:FORMLABEL:APPLICATIONID
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:DATECREATED
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','7654321','RECORD','F','','Integration','APP:FORMLABEL:DATECREATED
      - "1234567
      + "7654321
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:TOKENAUTHFLAG
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','7654321','RECORD','F','','Integration','APP:FORMLABEL:TOKENAUTHFLAG
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:ISSUETOKENFLAG
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','7654321','RECORD','F','','Integration','APP:FORMLABEL:ISSUETOKENFLAG
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:TBAAUTHORIZATIONFLOW
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','7654321','RECORD','F','','Integration','APP:FORMLABEL:TBAAUTHORIZATIONFLOW
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:CALLBACKURL
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','7654321','RECORD','F','','Integration','APP:FORMLABEL:CALLBACKURL
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:AUTHORIZATIONCODEGRANT
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','7654321','RECORD','F','','Integration','APP:FORMLABEL:AUTHORIZATIONCODEGRANT
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:PUBLICCLIENT
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','7654321','RECORD','F','','Integration','APP:FORMLABEL:PUBLICCLIENT
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:X1
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','7654321','RECORD','F','','Integration','APP:FORMLABEL:X1
      - cde467deed1ab878e4167cc946d9258a8e45a16011e6188ed00bf326399a40ff
      + 3e66a3d802e7719cf41e66d9d61064ce7b37798c2ad930dad12486cf391c31f1
      - '1234567
      + '7654321
      - f3c08a1b3d96d32db4c15a03e1bba0573bf6e01c3f354abf8daf7059757bed6
      + 92a0879af63f4acdec10e4f68585dd5ce9986a4aaf18e8102d80b5202ec755b3
      - 1234567
      + 7654321
    `,
  },
  {
    name: 'not-of-another-account-by-form',
    from: 'shown-without-session-signs',
    about: 'No session script; the hidden key of the form says another company than the host.',
    without: ['captured'],
    patch: String.raw`
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:NAME
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','7654321','RECORD','F','','Integration','APP:FORMLABEL:NAME
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:DESCRIPTION
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','7654321','RECORD','F','','Integration','APP:FORMLABEL:DESCRIPTION
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:STATE
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','7654321','RECORD','F','','Integration','APP:FORMLABEL:STATE
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:NOTE
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','7654321','RECORD','F','','Integration','APP:FORMLABEL:NOTE
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:APPLICATIONID
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','7654321','RECORD','F','','Integration','APP:FORMLABEL:APPLICATIONID
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:DATECREATED
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','7654321','RECORD','F','','Integration','APP:FORMLABEL:DATECREATED
      - ">⏎</
      + ">⏎<input type="hidden" name="_eml_nkey_" id="_eml_nkey_" value="7654321~42~3~N">⏎</
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:TOKENAUTHFLAG
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','7654321','RECORD','F','','Integration','APP:FORMLABEL:TOKENAUTHFLAG
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:ISSUETOKENFLAG
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','7654321','RECORD','F','','Integration','APP:FORMLABEL:ISSUETOKENFLAG
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:TBAAUTHORIZATIONFLOW
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','7654321','RECORD','F','','Integration','APP:FORMLABEL:TBAAUTHORIZATIONFLOW
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:CALLBACKURL
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','7654321','RECORD','F','','Integration','APP:FORMLABEL:CALLBACKURL
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:AUTHORIZATIONCODEGRANT
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','7654321','RECORD','F','','Integration','APP:FORMLABEL:AUTHORIZATIONCODEGRANT
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:PUBLICCLIENT
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','7654321','RECORD','F','','Integration','APP:FORMLABEL:PUBLICCLIENT
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:X1
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','7654321','RECORD','F','','Integration','APP:FORMLABEL:X1
      - c03b2e62a458a702ea5253fe305dfa4cd51b80df3357a1e49418a2900003985a
      + c7723c6f42ac580a360c8045104898b45efbd750f12c2b7c0e65b33a4a23e371
      - '1234567
      + '7654321
      - c6c46dff245c38f0743704741f1c2470600c70a2ee82868862717099b86d2c4c
      + 3d776c5b56407c226405f90adce01912a419b0a9b0ebe6c1bcfdadce8f92724a
      - 1234567
      + 7654321
    `,
  },
  {
    name: 'not-of-production-in-sandbox',
    from: 'not-one-too-short',
    about: 'The session is that of production while the address is the sandbox’s.',
    host: '1234567-sb1.app.netsuite.com',
    patch: String.raw`
      - cde467deed1ab878e4167cc946d9258a8e45a16011e6188ed00bf326399a40ff
      + 008fc4cc8101bb9ecb70f5aec44162930d02ffa636556f29c152f7cc0da529b6
      - f3c08a1b3d96d32db4c15a03e1bba0573bf6e01c3f354abf8daf7059757bed6
      + 6de43950fe25346fe2b77725e8ceb801365f23144682bfd5ad6db4c4de23977f
    `,
  },
  {
    name: 'not-one-too-long',
    from: 'not-one-too-short',
    about: 'The key has 65 characters.',
    patch: String.raw`
      - cde467deed1ab878e4167cc946d9258a8e45a16011e6188ed00bf326399a40ff
      + b3ad4b3c0be24722dbcf977178c476c6ae0bb83ee64831bb9f2bf0f2beb65a060
      - f3c08a1b3d96d32db4c15a03e1bba0573bf6e01c3f354abf8daf7059757bed6
      + e72135630bec05ab404d6cb87e42b4e91384e89a98225de95e7decde66bec341
    `,
  },
  {
    name: 'not-one-too-short',
    from: 'shown-older-labels',
    about: 'The secret has 63 characters.',
    without: ['captured'],
    words: {
      'Consumer Key': 'Consumer Key / Client ID',
      'Consumer Secret': 'Consumer Secret / Client Secret',
    },
    patch: String.raw`
      - 6f6f95ff0527946447b03f2a1a2d30f4db881e114fa6eda43defdaff5757bbb6
      + cde467deed1ab878e4167cc946d9258a8e45a16011e6188ed00bf326399a40ff
      - a901a857f5ae6e3bfb3760847e1f91bf9207c48271b97f639f03468a2adb8e00
      + f3c08a1b3d96d32db4c15a03e1bba0573bf6e01c3f354abf8daf7059757bed6
    `,
  },
  {
    name: 'not-split-in-groups',
    from: 'not-one-too-short',
    about: 'The values are split in groups of eight for reading aloud.',
    patch: String.raw`
      - cde467deed1ab878e4167cc946d9258a8e45a16011e6188ed00bf326399a40ff
      + a0bbe9ad 10c6cf41 03a2d10d 94f4faae 74d9d6fd 8027350f 2cd70312 5db78c12
      - f3c08a1b3d96d32db4c15a03e1bba0573bf6e01c3f354abf8daf7059757bed6
      + 70738cae 11223ebd 54b071de 14d31733 6b5e615f 265d6d91 e64de25c 0254d2f5
    `,
  },
  {
    name: 'not-three-in-the-group',
    from: 'shown-known-group-unknown-labels',
    about:
      'Korean labels that nobody knows (invented) and three values in the known group: the order says nothing any more.',
    without: ['captured'],
    patch: String.raw`
      - d6dd442edc5d423150bc43a193898fcef6fd6ab288d0ae01dbe242d2851c1fd8
      + 4949fc61722589d86b51326b6614f32db036e000522ab2ab073b838c1326d72f
      - 47495e0af66604eddffbaca29a999c8dfd884a016157411b36cfd7e37e4c114c⏎<
      + 7554669505c01c81bc8d36e2a1398b051e7daec8c6d5b5c384660cd79304ffc5⏎</span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:x3" data-nsps-label="이전 비밀" data-nsps-id="field_이전_비밀__1790000000001"><span id="x3_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="x3_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','x3',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:X3','')">이전 비밀</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ 6e8d57ab5683dcc11435adf0b2e37ac5ec33a4b34dd93c380a101ee5002a057f ⏎<
    `,
  },
];
