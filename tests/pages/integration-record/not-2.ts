// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'not-in-a-help-popup',
    from: 'not-in-a-dialog-of-history',
    about: 'NetSuite’s field help is open and shows what the values look like.',
    patch: String.raw`
      - div data-widget="Dialog" role="dialog" aria-modal="true" aria-label="History"
      + div class="uir-message-popup" data-widget="Popover" role="dialog" aria-label="Field Help"><div class="uir-message-text">Example:</div
      - "fg_clientcredentials
      + "fg_helpsample
      - "Client Credentials
      + "Example
      - >Client Credentials
      + >Example
      - tr_fg_clientcredentials
      + tr_fg_helpsample
      - one-time-warning">Warning: For security r
      … <td><div class="uir-
      +
      - :z1
      + :h1
      - z1_fs_lbl_uir_label
      + h1_fs_lbl_uir_label
      - z1_fs_lbl
      + h1_fs_lbl
      - 'z1
      + 'h1
      - :Z1
      + :H1
      - b1ee179474223826126e9c9a4cc35f5a352df3dfbacde8495e4fcc97571f5c0e
      + ca74f425beae468d8383aa44f558edb9f6af556e15a0c57434b8f04f373c7c02
      - :z2
      + :h2
      - z2_fs_lbl_uir_label
      + h2_fs_lbl_uir_label
      - z2_fs_lbl
      + h2_fs_lbl
      - 'z2
      + 'h2
      - :Z2
      + :H2
      - cb776f3b1a69d587bc6360111e0a447e86863ab62e5433d21cba7cce22d3765d
      + 92bdcb164f0f214d0712e5ae38eaa409ea538e790e6ab8b64e891a57de51e7db
    `,
  },
  {
    name: 'not-in-hidden-element',
    from: 'not-a-template-element',
    about: 'The group exists only in an element with the attribute hidden.',
    patch: String.raw`
      - template id="credentials"
      + div hidden
      - ff9c0e96fcb5b5b107db38e100914e5ad769c1f7065c7a325526a3ecd8bac11c
      + 3a7728ff758476b4201072b275504e199fe66ee18383d7b00a6f10214098f325
      - 9571daa5a463339c1d1163663a75191e4efb08f49f223f097171a7106e8cd61b
      + d3952190622ddb5f9fdaa517c97677426c068305422b4829816b92c4eaeec1b9
      - template
      + div
    `,
  },
  {
    name: 'not-in-unknown-language',
    from: 'shown-known-group-unknown-labels',
    about:
      'Korean labels and a Korean group, none of which is known (all invented): nothing is guessed, the person picks.',
    without: ['captured'],
    patch: String.raw`
      - "Client Credentials
      + "클라이언트 자격 증명
      - Client Credentials
      + 클라이언트 자격 증명
      - d6dd442edc5d423150bc43a193898fcef6fd6ab288d0ae01dbe242d2851c1fd8
      + e93e1634222821568ca48b8b5d78dceccf2a0e48682d937097169ef4c2ebd753
      - 47495e0af66604eddffbaca29a999c8dfd884a016157411b36cfd7e37e4c114c
      + bd182ef6263474947dc216823633628a0b1b589ff3de6bc111e46ff17c7c0b68
    `,
  },
  {
    name: 'not-inside-a-sentence',
    from: 'not-one-too-short',
    about: 'The values stand inside a sentence.',
    patch: String.raw`
      - cde467deed1ab878e4167cc946d9258a8e45a16011e6188ed00bf326399a40ff
      + Key: b78d59b8002427f762346988535d06df75275789fdb82f8495583bec215927fb
      - f3c08a1b3d96d32db4c15a03e1bba0573bf6e01c3f354abf8daf7059757bed6
      + Secret: b6b6e20a6b0daef705f685f9a5071c9b8b1bdea111f24b284379dbfdd56d4166.
    `,
  },
  {
    name: 'not-invisible',
    from: 'not-in-hidden-element',
    about: 'The group is made invisible by its style.',
    patch: String.raw`
      - div hidden
      + div style="visibility:hidden"
      - 3a7728ff758476b4201072b275504e199fe66ee18383d7b00a6f10214098f325
      + 37e5e0ad4ad7744d9524b140d92670963e3de1307053ff4e29f771bd5ad640b5
      - d3952190622ddb5f9fdaa517c97677426c068305422b4829816b92c4eaeec1b9
      + a896ce4ad3228a2811811cea4a39c5fbf77375a24a37fe15abac3c26ea7f22e0
    `,
  },
  {
    name: 'not-masked-with-asterisks',
    from: 'not-one-too-short',
    about: 'Both values are masked with asterisks but for the last four characters.',
    patch: String.raw`
      - cde467deed1ab878e4167cc946d9258a8e45a16011e6188ed00bf326399a40ff
      + ************************************************************eb29
      - f3c08a1b3d96d32db4c15a03e1bba0573bf6e01c3f354abf8daf7059757bed6
      + ************************************************************0c90
    `,
  },
  {
    name: 'not-masked-with-dots',
    from: 'not-one-too-short',
    about: 'The secret is masked with dots.',
    patch: String.raw`
      - cde467deed1ab878e4167cc946d9258a8e45a16011e6188ed00bf326399a40ff
      + 68b17947aa921395e1a84b46aac43b7e2c97277e55152740833b9b5a7a670143
      - f3c08a1b3d96d32db4c15a03e1bba0573bf6e01c3f354abf8daf7059757bed6
      + ••••••••••••••••••••••••••••••••••••••••••••••••••••••••••••••••
    `,
  },
];
