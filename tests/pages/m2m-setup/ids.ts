// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'id-cut',
    from: 'mapped',
    about: 'The ids are cut for display, and stand whole where the pointer rests on them (likely elsewhere).',
    patch: String.raw`
      - n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag
      + <span class="uir-field-truncated-value" data-ns-tooltip="n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag">n0HsnP37TWVvE-DS2K…</span>
      - tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg
      + <span class="uir-field-truncated-value" data-ns-tooltip="tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg">tbDTlwfdTr_Un22eH3…</span>
    `,
  },
  {
    name: 'id-cut-with-dots',
    from: 'id-cut',
    about: 'The same with three dots, and without the class.',
    patch: String.raw`
      - row-cell"><span class="uir-field-truncated-value" data-ns-tooltip="n0HsnP37TWVvE
      + row-cell"><span data-ns-tooltip="n0HsnP37TWVvE
      - DS2K…
      + DS2KH7EVbXP2E20a...
      - class="uir-field-truncated-value" data-ns-tooltip="tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg">tbDTlwfdTr_Un22eH3…
      + data-ns-tooltip="tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg">tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup...
    `,
  },
  {
    name: 'id-cut-in-the-cell',
    from: 'mapped',
    about: 'The cell itself says what stands in it, as cells of sublists do (a guess for lists).',
    patch: String.raw`
      - >n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag
      +  data-ns-tooltip="n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag">n0HsnP37TWVvE-DS2K…
      - >tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg
      +  data-ns-tooltip="tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg">tbDTlwfdTr_Un22eH3…
    `,
  },
  {
    name: 'id-cut-for-good',
    from: 'mapped',
    about:
      'The ids are cut, and stand whole nowhere: which row is ours cannot be told, nor that it is not there.',
    rows: {},
    row: null,
    unknown: ['mapped'],
    without: ['cells', 'family', 'met'],
    patch: String.raw`
      - DS2KH7EVbXP2E20aj51Ow46_yZPag
      + DS2K…
      - tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg
      + tbDTlwfdTr_Un22eH3…
    `,
  },
  {
    name: 'id-cut-in-the-middle',
    from: 'id-cut-for-good',
    about: 'The ids are cut in the middle, and stand whole where the pointer rests on them.',
    family: 'mapping-in-the-list',
    rows: {
      'n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag': 'Fulfillment Integration',
      tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg: 'Acme Bank Feeds',
    },
    cells: {
      'n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag': {
        application: 'Fulfillment Integration',
        entity: 'Dana Whitfield',
        role: 'Fulfillment Integration Role',
        validUntil: '23.11.2028',
        revoked: '',
      },
    },
    row: 'n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag',
    met: [
      'mapped',
      'mappedActive',
      'mappedValid',
      'mappedTo-application',
      'mappedTo-role',
      'mappedTo-entity',
    ],
    without: ['unknown'],
    patch: String.raw`
      - n0HsnP37TWVvE-DS2K…
      + <span data-ns-tooltip="n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag">n0HsnP37T…_yZPag</span>
      - tbDTlwfdTr_Un22eH3…
      + <span data-ns-tooltip="tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg">tbDTlwfdT…EBEGkg</span>
    `,
  },
  {
    name: 'id-with-break-marks',
    from: 'mapped',
    about: 'Marks within the ids let the browser break them.',
    patch: String.raw`
      - DS2KH7EVbXP2E20aj51Ow46_yZPag
      + DS2KH7<wbr>EVbXP2E20aj51Ow46_yZPag
      - tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg
      + tbDTlwfdTr_Un22eH3eh<wbr>JVjKIZ3Uup3deKhxYEBEGkg
    `,
  },
  {
    name: 'id-linked',
    from: 'mapped',
    about: 'The ids are links (a guess).',
    patch: String.raw`
      - n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag
      + <a class="dottedlink" href="/app/oauth2/clientcredentials/certificate.nl?cert=n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag">n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag</a>
      - tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg
      + <a class="dottedlink" href="/app/oauth2/clientcredentials/certificate.nl?cert=tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg">tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg</a>
    `,
  },
  {
    name: 'id-in-an-input',
    from: 'mapped',
    about: 'The ids stand in inputs that nobody may type into (a guess).',
    patch: String.raw`
      - n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag
      + <input type="text" class="input" readonly value="n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag">
      - tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg
      + <input type="text" class="input" readonly value="tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg">
    `,
  },
  {
    name: 'id-with-copy-link',
    from: 'mapped',
    about: 'A link to copy it stands beside each id (a guess).',
    patch: String.raw`
      - DS2KH7EVbXP2E20aj51Ow46_yZPag
      + DS2KH7EVbXP2E20aj51Ow46_yZPag <a class="uir-copy" href="#">Copy</a>
      - tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg
      + tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg <a class="uir-copy" href="#">Copy</a>
    `,
  },
  {
    name: 'not-42-or-44-characters',
    from: 'mapped',
    about: 'One sign is missing from one id and one too many in another: neither is one.',
    rows: {},
    row: null,
    unknown: ['mapped'],
    without: ['cells', 'family', 'met'],
    patch: String.raw`
      - DS2KH7EVbXP2E20aj51Ow46_yZPag
      + DS2KH7EVbXP2E20aj51Ow46_yZPa
      - tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg
      + tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkgA
    `,
  },
  {
    name: 'not-hexadecimal',
    from: 'not-42-or-44-characters',
    about: 'The same hash in hexadecimal (a guess): it may be ours, and nothing says so.',
    patch: String.raw`
      - n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPa
      + 9f41ec9cfdfb4d656f13e0d2d8a1fb1156d73f6136d1a8f9d4ec38ebfc993da8
      - tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkgA
      + B5B0D39707DD4EBFD49F6D9E1F77A12558CA219DD4BA9DDD78A8716040441A48
    `,
  },
  {
    name: 'not-padded-base64',
    from: 'not-hexadecimal',
    about: 'The same hash in the other spelling of base64 (a guess).',
    patch: String.raw`
      - 9f41ec9cfdfb4d656f13e0d2d8a1fb1156d73f6136d1a8f9d4ec38ebfc993da8
      + n0HsnP37TWVvE+DS2KH7EVbXP2E20aj51Ow46/yZPag=
      - B5B0D39707DD4EBFD49F6D9E1F77A12558CA219DD4BA9DDD78A8716040441A48
      + tbDTlwfdTr/Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg=
    `,
  },
  {
    name: 'not-a-uuid',
    from: 'not-hexadecimal',
    about: 'Ids of quite another kind.',
    patch: String.raw`
      - 9f41ec9cfdfb4d656f13e0d2d8a1fb1156d73f6136d1a8f9d4ec38ebfc993da8
      + 5f0c2a9e-7b34-4c1d-9e2f-0a1b2c3d4e5f
      - B5B0D39707DD4EBFD49F6D9E1F77A12558CA219DD4BA9DDD78A8716040441A48
      + custinteg_8f451926dd60
    `,
  },
  {
    name: 'not-two-in-a-row',
    from: 'mapped',
    about: 'Two ids in one cell: which is meant nothing says, while another row has its own.',
    rows: { tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg: 'Acme Bank Feeds' },
    row: null,
    unknown: ['mapped'],
    without: ['cells', 'family', 'met'],
    patch: String.raw`
      - DS2KH7EVbXP2E20aj51Ow46_yZPag
      + DS2KH7EVbXP2E20aj51Ow46_yZPag C7W5SmxyaRVZ_Uk7C30NajFJdy3LTQaBYEdUx3E_o1g
    `,
  },
];
