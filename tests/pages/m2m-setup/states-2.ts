// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'other-role',
    from: 'mapped',
    about: 'Our certificate is mapped to another role.',
    cells: {
      'n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag': {
        application: 'Fulfillment Integration',
        entity: 'Dana Whitfield',
        role: 'Integration Role',
        validUntil: '23.11.2028',
        revoked: '',
      },
    },
    met: ['mapped', 'mappedActive', 'mappedValid', 'mappedTo-application', 'mappedTo-entity'],
    unmet: ['mappedTo-role'],
    without: ['family'],
    patch: String.raw`
      - cell">Fulfillment Integration Role
      + cell">Integration Role
    `,
  },
  {
    name: 'other-entity',
    from: 'mapped',
    about: 'Our certificate is mapped to somebody else.',
    cells: {
      'n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag': {
        application: 'Fulfillment Integration',
        entity: 'Lee Park',
        role: 'Fulfillment Integration Role',
        validUntil: '23.11.2028',
        revoked: '',
      },
    },
    met: ['mapped', 'mappedActive', 'mappedValid', 'mappedTo-application', 'mappedTo-role'],
    unmet: ['mappedTo-entity'],
    without: ['family'],
    patch: String.raw`
      - ">Dana Whitfield<
      + ">Lee Park<
    `,
  },
  {
    name: 'other-application',
    from: 'mapped',
    about: 'Our certificate is mapped to another application.',
    rows: {
      'n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag': 'Acme Bank Feeds',
      tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg: 'Acme Bank Feeds',
    },
    cells: {
      'n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag': {
        application: 'Acme Bank Feeds',
        entity: 'Dana Whitfield',
        role: 'Fulfillment Integration Role',
        validUntil: '23.11.2028',
        revoked: '',
      },
    },
    met: ['mapped', 'mappedActive', 'mappedValid', 'mappedTo-role', 'mappedTo-entity'],
    unmet: ['mappedTo-application'],
    without: ['family'],
    patch: String.raw`
      - >Fulfillment Integration<
      + >Acme Bank Feeds<
    `,
  },
  {
    name: 'names-padded',
    from: 'mapped',
    about: 'Names are wrapped and padded, in another case, and links.',
    rows: {
      'n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag': 'FULFILLMENT Integration',
      tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg: 'Acme Bank Feeds',
    },
    without: ['cells'],
    patch: String.raw`
      - >Fulfillment Integration<
      + >⏎   FULFILLMENT⏎     Integration\u00a0<
      - ">Dana Whitfield<
      + "><a class="dottedlink" href="/app/common/entity/employee.nl?id=42">Dana   Whitfield</a><
    `,
  },
  {
    name: 'names-cut',
    from: 'mapped',
    about: 'Names are cut for display, and stand whole where the pointer rests on them.',
    patch: String.raw`
      - >Fulfillment Integration<
      + ><span class="uir-field-truncated-value" data-ns-tooltip="Fulfillment Integration">Fulfillment Integr…</span><
      - Fulfillment Integration Role
      + <span class="uir-field-truncated-value" data-ns-tooltip="Fulfillment Integration Role">Fulfillment Integr...</span>
    `,
  },
  {
    name: 'five-active',
    from: 'without-our-row',
    about: 'Five active certificates of the same application, which are as many as NetSuite takes.',
    rows: {
      'BI25VKY6x00jcJTyf9WNR2aeFG_SJ23PJn-91uIvAYs': 'Fulfillment Integration',
      '4hpydiUk8EPOohkiInMRfhKJcv-_Z_5NsQ61Hbtl8tg': 'Fulfillment Integration',
      'vN7Q3Ahx-ThC7yvUkqx4wre7JbSmG3NxvVF_SDUY4Wo': 'Fulfillment Integration',
      VEbzGIxKHzwy6jvtJRXkWb74jTglYjG6xRVZewRixe0: 'Fulfillment Integration',
      jwKyUIDCmBjHvT7oYtYHIuKxHBL55SWM4yhIGRTe5_M: 'Fulfillment Integration',
      tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg: 'Acme Bank Feeds',
    },
    cells: {
      'BI25VKY6x00jcJTyf9WNR2aeFG_SJ23PJn-91uIvAYs': { application: 'Fulfillment Integration', revoked: '' },
      '4hpydiUk8EPOohkiInMRfhKJcv-_Z_5NsQ61Hbtl8tg': { application: 'Fulfillment Integration', revoked: '' },
      'vN7Q3Ahx-ThC7yvUkqx4wre7JbSmG3NxvVF_SDUY4Wo': { application: 'Fulfillment Integration', revoked: '' },
      VEbzGIxKHzwy6jvtJRXkWb74jTglYjG6xRVZewRixe0: { application: 'Fulfillment Integration', revoked: '' },
      jwKyUIDCmBjHvT7oYtYHIuKxHBL55SWM4yhIGRTe5_M: { application: 'Fulfillment Integration', revoked: '' },
    },
    patch: String.raw`
      -  1<
      +  6<
      - >tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg
      + >BI25VKY6x00jcJTyf9WNR2aeFG_SJ23PJn-91uIvAYs</td><td class="listtext uir-list-row-cell">Fulfillment Integration</td><td class="listtext uir-list-row-cell">Dana Whitfield</td><td class="listtext uir-list-row-cell">Integration Role</td><td class="listtext uir-list-row-cell">01.02.2026</td><td class="listtext uir-list-row-cell">23.11.2028</td><td class="listtext uir-list-row-cell"><input type="button" class="rndbuttoninpt bntBgT" value="Revoke" data-nsps-type="button"></td></tr>⏎<tr class="uir-list-row-tr uir-list-row-odd" id="row1"><td class="listtext uir-list-row-cell">4hpydiUk8EPOohkiInMRfhKJcv-_Z_5NsQ61Hbtl8tg</td><td class="listtext uir-list-row-cell">Fulfillment Integration</td><td class="listtext uir-list-row-cell">Lee Park</td><td class="listtext uir-list-row-cell">Fulfillment Integration Role</td><td class="listtext uir-list-row-cell">02.02.2026</td><td class="listtext uir-list-row-cell">23.11.2028</td><td class="listtext uir-list-row-cell"><input type="button" class="rndbuttoninpt bntBgT" value="Revoke" data-nsps-type="button"></td></tr>⏎<tr class="uir-list-row-tr uir-list-row-even" id="row2"><td class="listtext uir-list-row-cell">vN7Q3Ahx-ThC7yvUkqx4wre7JbSmG3NxvVF_SDUY4Wo</td><td class="listtext uir-list-row-cell">Fulfillment Integration</td><td class="listtext uir-list-row-cell">Lee Park</td><td class="listtext uir-list-row-cell">Integration Role</td><td class="listtext uir-list-row-cell">03.02.2026</td><td class="listtext uir-list-row-cell">23.11.2028</td><td class="listtext uir-list-row-cell"><input type="button" class="rndbuttoninpt bntBgT" value="Revoke" data-nsps-type="button"></td></tr>⏎<tr class="uir-list-row-tr uir-list-row-odd" id="row3"><td class="listtext uir-list-row-cell">VEbzGIxKHzwy6jvtJRXkWb74jTglYjG6xRVZewRixe0</td><td class="listtext uir-list-row-cell">Fulfillment Integration</td><td class="listtext uir-list-row-cell">Sam Okafor</td><td class="listtext uir-list-row-cell">Integration Role</td><td class="listtext uir-list-row-cell">04.02.2026</td><td class="listtext uir-list-row-cell">23.11.2028</td><td class="listtext uir-list-row-cell"><input type="button" class="rndbuttoninpt bntBgT" value="Revoke" data-nsps-type="button"></td></tr>⏎<tr class="uir-list-row-tr uir-list-row-even" id="row4"><td class="listtext uir-list-row-cell">jwKyUIDCmBjHvT7oYtYHIuKxHBL55SWM4yhIGRTe5_M</td><td class="listtext uir-list-row-cell">Fulfillment Integration</td><td class="listtext uir-list-row-cell">Sam Okafor</td><td class="listtext uir-list-row-cell">Fulfillment Integration Role</td><td class="listtext uir-list-row-cell">05.02.2026</td><td class="listtext uir-list-row-cell">23.11.2028</td><td class="listtext uir-list-row-cell"><input type="button" class="rndbuttoninpt bntBgT" value="Revoke" data-nsps-type="button"></td></tr>⏎<tr class="uir-list-row-tr uir-list-row-odd" id="row5"><td class="listtext uir-list-row-cell">tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg
    `,
  },
  {
    name: 'four-active',
    from: 'five-active',
    about: 'Five certificates of the same application, one of them revoked.',
    cells: {
      'BI25VKY6x00jcJTyf9WNR2aeFG_SJ23PJn-91uIvAYs': { application: 'Fulfillment Integration', revoked: '' },
      '4hpydiUk8EPOohkiInMRfhKJcv-_Z_5NsQ61Hbtl8tg': { application: 'Fulfillment Integration', revoked: '' },
      'vN7Q3Ahx-ThC7yvUkqx4wre7JbSmG3NxvVF_SDUY4Wo': {
        application: 'Fulfillment Integration',
        revoked: 'Yes',
      },
      VEbzGIxKHzwy6jvtJRXkWb74jTglYjG6xRVZewRixe0: { application: 'Fulfillment Integration', revoked: '' },
      jwKyUIDCmBjHvT7oYtYHIuKxHBL55SWM4yhIGRTe5_M: { application: 'Fulfillment Integration', revoked: '' },
    },
    patch: String.raw`
      -  uir-list-row-cell">23.11.2028</td><td class="listtext uir-list-row-cell"><input type="button" class="rndbuttoninpt bntBgT" value="Revoke" data-nsps-type="button"></td></tr>⏎<tr class="uir-list-row-tr uir-list-row-odd" id="row3
      +  uir-list-row-cell">23.11.2028</td><td class="listtext uir-list-row-cell">Yes</td></tr>⏎<tr class="uir-list-row-tr uir-list-row-odd" id="row3
    `,
  },
  {
    name: 'same-combination',
    from: 'without-our-row',
    about: 'An older certificate of the same application, role and user.',
    rows: {
      C4vkkhf9K0GphiH4sAzcbcSfmhOJ_FC7oR5Zs9a5KPA: 'Fulfillment Integration',
      tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg: 'Acme Bank Feeds',
    },
    cells: {
      C4vkkhf9K0GphiH4sAzcbcSfmhOJ_FC7oR5Zs9a5KPA: {
        application: 'Fulfillment Integration',
        entity: 'Dana Whitfield',
        role: 'Fulfillment Integration Role',
        validUntil: '23.11.2028',
        revoked: '',
      },
    },
    patch: String.raw`
      -  1<
      +  2<
      - >tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg
      + >C4vkkhf9K0GphiH4sAzcbcSfmhOJ_FC7oR5Zs9a5KPA</td><td class="listtext uir-list-row-cell">Fulfillment Integration</td><td class="listtext uir-list-row-cell">Dana Whitfield</td><td class="listtext uir-list-row-cell">Fulfillment Integration Role</td><td class="listtext uir-list-row-cell">24.11.2026</td><td class="listtext uir-list-row-cell">23.11.2028</td><td class="listtext uir-list-row-cell"><input type="button" class="rndbuttoninpt bntBgT" value="Revoke" data-nsps-type="button"></td></tr>⏎<tr class="uir-list-row-tr uir-list-row-odd" id="row1"><td class="listtext uir-list-row-cell">tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg
    `,
  },
  {
    name: 'beside-older',
    from: 'mapped',
    about: 'Ours beside the one that it replaces, which is revoked.',
    rows: {
      'n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag': 'Fulfillment Integration',
      C4vkkhf9K0GphiH4sAzcbcSfmhOJ_FC7oR5Zs9a5KPA: 'Fulfillment Integration',
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
      C4vkkhf9K0GphiH4sAzcbcSfmhOJ_FC7oR5Zs9a5KPA: {
        application: 'Fulfillment Integration',
        entity: 'Dana Whitfield',
        role: 'Fulfillment Integration Role',
        validUntil: '23.11.2028',
        revoked: 'Yes',
      },
    },
    patch: String.raw`
      -  2<
      +  3<
      - >tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg
      + >C4vkkhf9K0GphiH4sAzcbcSfmhOJ_FC7oR5Zs9a5KPA</td><td class="listtext uir-list-row-cell">Fulfillment Integration</td><td class="listtext uir-list-row-cell">Dana Whitfield</td><td class="listtext uir-list-row-cell">Fulfillment Integration Role</td><td class="listtext uir-list-row-cell">24.11.2026</td><td class="listtext uir-list-row-cell">23.11.2028</td><td class="listtext uir-list-row-cell">Yes</td></tr>⏎<tr class="uir-list-row-tr uir-list-row-even" id="row2"><td class="listtext uir-list-row-cell">tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg
    `,
  },
  {
    name: 'shortened',
    from: 'mapped',
    about: 'The certificate is valid for longer than NetSuite says.',
    held: { certificateId: 'n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag', expires: '2028-11-23' },
    cells: {
      'n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag': {
        application: 'Fulfillment Integration',
        entity: 'Dana Whitfield',
        role: 'Fulfillment Integration Role',
        validUntil: 'Nov 24, 2027',
        revoked: '',
      },
    },
    patch: String.raw`
      - 23.11.2028
      + Nov 24, 2027
    `,
  },
  {
    name: 'id-in-other-case',
    from: 'without-our-row',
    about: 'An id that differs from ours in case alone is another certificate’s.',
    rows: {
      'N0hSNp37twvVe-ds2kh7evBxp2e20AJ51oW46_YzpAG': 'Fulfillment Integration',
      tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg: 'Acme Bank Feeds',
    },
    patch: String.raw`
      -  1<
      +  2<
      - >tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg
      + >N0hSNp37twvVe-ds2kh7evBxp2e20AJ51oW46_YzpAG</td><td class="listtext uir-list-row-cell">Fulfillment Integration</td><td class="listtext uir-list-row-cell">Dana Whitfield</td><td class="listtext uir-list-row-cell">Fulfillment Integration Role</td><td class="listtext uir-list-row-cell">24.11.2026</td><td class="listtext uir-list-row-cell">23.11.2028</td><td class="listtext uir-list-row-cell"><input type="button" class="rndbuttoninpt bntBgT" value="Revoke" data-nsps-type="button"></td></tr>⏎<tr class="uir-list-row-tr uir-list-row-odd" id="row1"><td class="listtext uir-list-row-cell">tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg
    `,
  },
  {
    name: 'id-begins-with-dash',
    from: 'mapped',
    about: 'An id may begin with a hyphen.',
    held: { certificateId: '-zXIWbnoB85pCKs0mglWgMkcOfRpGmOCUMBsC8vKdAM' },
    rows: {
      '-zXIWbnoB85pCKs0mglWgMkcOfRpGmOCUMBsC8vKdAM': 'Fulfillment Integration',
      tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg: 'Acme Bank Feeds',
    },
    row: '-zXIWbnoB85pCKs0mglWgMkcOfRpGmOCUMBsC8vKdAM',
    without: ['cells'],
    patch: String.raw`
      - n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag
      + -zXIWbnoB85pCKs0mglWgMkcOfRpGmOCUMBsC8vKdAM
    `,
  },
  {
    name: 'held-of-another-set-up',
    from: 'id-in-other-case',
    about: 'The certificate that is held is not the one that the list shows for this application.',
    held: { certificateId: 'TwlAPiFoel6U6BLE4fz_gGB2lfHifd-h11W7u1U4UTk' },
    rows: {
      'n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag': 'Fulfillment Integration',
      tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg: 'Acme Bank Feeds',
    },
    patch: String.raw`
      - N0hSNp37twvVe-ds2kh7evBxp2e20AJ51oW46_YzpAG
      + n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag
    `,
  },
];
