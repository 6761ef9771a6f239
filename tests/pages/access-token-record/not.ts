// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'not-a-template-element',
    from: 'not-cut-short',
    about: 'The group exists only inside a template element.',
    without: ['fields'],
    patch: String.raw`
      - >⏎</tbody></table></td></tr></tbody></table>⏎<table class="uir-field-group"><tbody><tr><td id="
      + >⏎</tbody></table></td></tr></tbody></table>⏎<template><table class="uir-field-group"><tbody><tr><td id="
      - 81479d529f154d1e56d0…
      + 36919790bf79b495da6fa0006ac6ca7efcd1578dccca0e365690521c6d736750
      - 97802011cf4019b841d0…
      + 9ce66205b184226d98b34250dac2cdc68a3dbb7f184cfc647a03f603876a9f59
      - /table>⏎<input
      + /table></template>⏎<input
    `,
  },
  {
    name: 'not-cut-short',
    from: 'not-upper-case',
    about: 'Both values are cut short.',
    patch: String.raw`
      - 8F19E1AA9EFFFFB8A928ECECA1FF6BDC7EB078887DA750F302E595E99C1B9A75
      + 81479d529f154d1e56d0…
      - 7CFF768F861FDD70F91163F0EF9EFC270235B8DB36C3A29A03DB71A40F0FFCDC
      + 97802011cf4019b841d0…
    `,
  },
  {
    name: 'not-half-a-pair',
    from: 'not-cut-short',
    about: 'Only the secret is shown.',
    patch: String.raw`
      - >⏎ 81479d529f154d1e56d0…
      + >⏎&nbsp;
      - 97802011cf4019b841d0…
      + a1c7fff3e2f95636089817d1aa49a554e6167cdc5d4b5497d7618af355ad046c
    `,
  },
  {
    name: 'not-in-unknown-language',
    from: 'shown-known-group-unknown-labels',
    about: 'Korean labels and group, none of which is known (all invented).',
    without: ['captured'],
    patch: String.raw`
      - "Token Id / secret
      + "토큰 값
      - Token Id / secret
      + 토큰 값
      - d18accf18d6bcd6b7408c33b6b79624ffa7e58e822c2872e07efa85dc71066ca
      + 408dd892ff1b3381ba3a99d4189fd1a61cb3fd787892f9aa79a49bf961a2a4f7
      - 5fa405d1b58b04685ad5d3ce152b0b95e4c088a081fc72c8f3e07ea4fcb7ee52
      + 6bc87d0e78db011d7f122d9828b1a59ebbe3570768616fe95ff49b5f765b3489
    `,
  },
  {
    name: 'not-masked',
    from: 'not-cut-short',
    about: 'The secret is masked with dots after a while.',
    words: {
      '81479d529f154d1e56d0…': 'eecf7ab91d624f19eb80df9c2953cf21064c4720f94e731491ab66e183ec1ec1',
      '97802011cf4019b841d0…': '••••••••••••••••••••••••••••••••',
    },
  },
  {
    name: 'not-of-another-account',
    from: 'not-cut-short',
    about: 'The session script says another company than the host.',
    without: ['fields'],
    patch: String.raw`
      - 1234567~42~3~N&amp;companyId=1234567
      + 7654321~42~3~N&amp;companyId=7654321
      - ,this,'accesstoken','NA','-1','UI','EDIT_ACCESSTOKEN','1234567','RECORD','F','','Access%20Token','APP:FORMLABEL:APPLICATION
      + ,this,'accesstoken','NA','-1','UI','EDIT_ACCESSTOKEN','7654321','RECORD','F','','Access%20Token','APP:FORMLABEL:APPLICATION
      - ,this,'accesstoken','NA','-1','UI','EDIT_ACCESSTOKEN','1234567','RECORD','F','','Access%20Token','APP:FORMLABEL:USER
      + ,this,'accesstoken','NA','-1','UI','EDIT_ACCESSTOKEN','7654321','RECORD','F','','Access%20Token','APP:FORMLABEL:USER
      - ,this,'accesstoken','NA','-1','UI','EDIT_ACCESSTOKEN','1234567','RECORD','F','','Access%20Token','APP:FORMLABEL:ROLE
      + ,this,'accesstoken','NA','-1','UI','EDIT_ACCESSTOKEN','7654321','RECORD','F','','Access%20Token','APP:FORMLABEL:ROLE
      - ,this,'accesstoken','NA','-1','UI','EDIT_ACCESSTOKEN','1234567','RECORD','F','','Access%20Token','APP:FORMLABEL:TOKENNAME
      + ,this,'accesstoken','NA','-1','UI','EDIT_ACCESSTOKEN','7654321','RECORD','F','','Access%20Token','APP:FORMLABEL:TOKENNAME
      - ,this,'accesstoken','NA','-1','UI','EDIT_ACCESSTOKEN','1234567','RECORD','F','','Access%20Token','APP:FORMLABEL:ISINACTIVE
      + ,this,'accesstoken','NA','-1','UI','EDIT_ACCESSTOKEN','7654321','RECORD','F','','Access%20Token','APP:FORMLABEL:ISINACTIVE
      - ,this,'accesstoken','NA','-1','UI','EDIT_ACCESSTOKEN','1234567','RECORD','F','','Access%20Token','APP:FORMLABEL:X1
      + ,this,'accesstoken','NA','-1','UI','EDIT_ACCESSTOKEN','7654321','RECORD','F','','Access%20Token','APP:FORMLABEL:X1
      - 81479d529f154d1e56d0…
      + 361b1d1f73b75bd6314a2283a196b4b132d530e49cbb643bd32d1e530065d96b
      - '1234567
      + '7654321
      - 97802011cf4019b841d0…
      + ece72d1cf2a6c6e86be2e1be929d2f31da142dbde5a43d85dce835dbcffa676e
      - "1234567
      + "7654321
      - 1234567
      + 7654321
    `,
  },
  {
    name: 'not-upper-case',
    from: 'not-two-equal-values',
    about: 'Both values are in upper case.',
    patch: String.raw`
      - "uir-field inputreadonly" data-nsps-type="field_input">⏎ 0cec436fa30b881cac8c3d782d8c0a22360e822e4e0a8fd2df15655e2536c688⏎</span></div></td></tr>⏎<tr
      + "uir-field inputreadonly" data-nsps-type="field_input">⏎ 8F19E1AA9EFFFFB8A928ECECA1FF6BDC7EB078887DA750F302E595E99C1B9A75⏎</span></div></td></tr>⏎<tr
      - 0cec436fa30b881cac8c3d782d8c0a22360e822e4e0a8fd2df15655e2536c688
      + 7CFF768F861FDD70F91163F0EF9EFC270235B8DB36C3A29A03DB71A40F0FFCDC
    `,
  },
  {
    name: 'not-with-other-labels',
    from: 'not-cut-short',
    about: 'Two hashes under other words in a group of a custom form.',
    words: {
      'Token Id / secret': 'Device',
      'Token ID': 'Fingerprint',
      '81479d529f154d1e56d0…': 'c9037cef1f26da906b3b7db0cce20f4dc21b86f4080695d96b81248ae135faee',
      'Token Secret': 'Previous Fingerprint',
      '97802011cf4019b841d0…': 'e14fd1e40b8b81b1212c409a09492436f1e89e41a29353e2f829d7e81e99fabe',
    },
    patch: String.raw`
      - "fg_tokenidsecret
      + "fg_device
      - tr_fg_tokenidsecret
      + tr_fg_device
    `,
  },
];
