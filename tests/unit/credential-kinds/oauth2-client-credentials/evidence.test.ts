// What the list of certificates says of one that is over, revoked or for somebody else.
import { describe, expect, it } from 'vitest';
import { evidenceOf } from '@/utils/connection/evidence';
import { oauth2ClientCredentials as kind } from '@/utils/credential-kinds/oauth2-client-credentials';
import type { ListRow } from '@/utils/netsuite/pages/reading';
import { aBundle, aSetUp } from '../../connection/examples';
import { recipeOf } from './fake-fetch';

const id = 'NPMnRyPg-WDWhPiAbisjKiH0fqnBpjOZ367wDTe0pqA';
const setUp = aSetUp({ kind: kind.id, user: 'Dana Whitfield' });

/** The list was read after the test. */
function seenOn(cells: ListRow['cells']) {
  const nobody = {
    account: null,
    companyName: null,
    userId: null,
    userName: null,
    roleId: null,
    roleName: null,
  };
  const bundle = aBundle({ certificateId: 'a' });
  const held = bundle.values['certificateId']!;
  return evidenceOf({
    guideTables: kind,
    causes: kind.causes,
    recipe: recipeOf({ steps: [{ id: 'mapping', after: [] }] }),
    setUp,
    bundle: { ...bundle, values: { certificateId: { ...held, shown: id } } },
    observations: [
      {
        at: 60,
        seq: 60,
        reading: {
          page: 'm2m-setup',
          mode: 'list',
          recordId: null,
          fields: {},
          lines: {},
          rows: [{ id, name: setUp.application, cells }],
          recordName: null,
          signedIn: nobody,
          saved: true,
        },
      },
    ],
    test: { seenUpTo: 50 },
  });
}

const good = { application: setUp.application, role: setUp.role, entity: 'Dana Whitfield', revoked: 'No' };

describe('a certificate in the list', () => {
  it.each([
    ['valid', { validUntil: '1/20/2040' }, [], ['mapping', 'mappedToOther']],
    ['over, by the date that NetSuite gives', { validUntil: '1/20/2020' }, ['mapping'], ['mappedToOther']],
    ['revoked', { revoked: 'Yes', validUntil: '1/20/2040' }, ['mapping'], ['mappedToOther']],
    ['for another role', { role: 'Administrator', validUntil: '1/20/2040' }, ['mappedToOther'], ['mapping']],
    ['of a date that cannot be read', { validUntil: 'soon' }, [], ['mapping', 'mappedToOther']],
  ] as const)('%s', (_, cells, seen, ruledOut) => {
    expect(seenOn({ ...good, ...cells })).toMatchObject({ seen, ruledOut });
  });
});
