// Values that vendors ask for beside those of the login: of both kinds the same, only on request, and entered as NetSuite writes them.
import { describe, expect, it } from 'vitest';
import { checkValue, fieldOf } from '@/utils/credential/field';
import { kindOf } from '@/utils/credential-kinds';
import { furtherFields } from '@/utils/credential-kinds/shared/further-fields';
import { askedFields } from '@/utils/guide/recipe';

const texts: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['roleId', ['1042', 'customrole_acme'], ['', 'Acme Role', '10 42']],
  ['applicationId', ['0000000A-1B2C-4000-8000-000000000000'], ['0000000A', 'a'.repeat(64)]],
  ['savedSearchId', ['77', 'customsearch_acme_orders', '-2'], ['My search', '7;8']],
  ['subsidiaryId', ['1', '12'], ['Acme GmbH']],
  [
    'restletUrl',
    ['https://1234567.restlets.api.netsuite.com/app/site/hosting/restlet.nl?script=31&deploy=1'],
    [
      'https://restlets.example/app/site/hosting/restlet.nl',
      'http://1234567.restlets.api.netsuite.com/x',
      'x',
    ],
  ],
  ['timeZone', ['(GMT-08:00) Pacific Time (US & Canada)'], ['', 'a\u202eb']],
];

it('all have a line here', () => {
  expect(furtherFields.map(({ id }) => id)).toEqual(texts.map(([id]) => id));
});

describe.each(['tba', 'oauth2-client-credentials'])('with %s', (kind) => {
  const { fields } = kindOf(kind);

  it.each(texts)('%s is taken as NetSuite writes it, and nothing else', (id, right, wrong) => {
    const field = fieldOf(fields, id)!;
    for (const text of right) expect(checkValue(field, text), text).toMatchObject({ ok: true });
    for (const text of wrong) expect(checkValue(field, text), text).toMatchObject({ ok: false });
    expect(field.secret).toBe(false);
  });

  it.each(texts)('%s is asked for only where the recipe wants it', (id) => {
    const ids = (values: Record<string, { readonly reason: string }>) =>
      askedFields(fields, { values }).map((field) => field.id);
    expect(ids({})).not.toContain(id);
    expect(ids({ [id]: { reason: 'r' } })).toContain(id);
  });
});
