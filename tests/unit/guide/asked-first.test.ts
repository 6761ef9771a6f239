// What is dangerous by our own table, or known to nobody, is a question, and left out unless the person ticks it.
import { expect, it } from 'vitest';
import { doubtsOf, withoutDoubts } from '@/utils/guide/asked-first';
import type { Recipe, RecipePermission } from '@/utils/guide/recipe';
import { recipes } from '@/utils/recipes';

function asked(key: string, more: Partial<RecipePermission> = {}): RecipePermission {
  return { key, label: key, subtab: 'setup', level: 'full', step: 'role', reason: 'because', ...more };
}

const recipe = (...permissions: RecipePermission[]): Recipe => ({ ...recipes[0], permissions });
const keys = ({ permissions }: Recipe) => permissions.map(({ key }) => key);

it.each([
  ['dangerous by our table', asked('ADMI_CUSTOMSCRIPT')],
  ['dangerous by its label', asked('ADMI_WEBSERVICES', { label: 'SuiteScript' })],
  ['doubted by the recipe', asked('ADMI_AUDITLOGIN', { concern: 'Nobody needs it.' })],
  ['known to nobody', asked('ADMI_INVENTED')],
])('is left out unless it is given: %s', (_, permission) => {
  const one = recipe(asked('ADMI_WEBSERVICES'), permission);
  expect(doubtsOf(recipe(permission))).toMatchObject([{ permission }]);
  expect(withoutDoubts(one, []).permissions).not.toContainEqual(permission);
  expect(keys(withoutDoubts(one, [permission.key]))).toContain(permission.key);
});

it('is asked for as a matter of course: what is harmless, and records of the account’s own', () => {
  const own = asked('customrecord_acme', { subtab: 'customrecord', label: 'Acme' });
  const one = recipe(asked('ADMI_WEBSERVICES'), asked('ADMI_CUSTOMSCRIPT', { level: 'view' }), own);
  expect(doubtsOf(one)).toEqual([]);
  expect(withoutDoubts(one, [])).toEqual({ ...one });
});

it('takes a dangerous one out of several that would do', () => {
  const or = [asked('ADMI_MANAGE_OAUTH_TOKENS'), asked('ADMI_MANAGE_OWN_OAUTH_TOKENS')];
  const one = recipe(asked('ADMI_LOGIN_OAUTH', { or }));
  expect(withoutDoubts(one, []).permissions[0]?.or?.map(({ key }) => key)).toEqual([
    'ADMI_MANAGE_OWN_OAUTH_TOKENS',
  ]);
});

it('leaves the dangerous ones of a whole subtab out as well, but for those that are given', () => {
  const every = [
    { subtab: 'setup', level: 'view', step: 'role', reason: 'r', except: ['ADMI_KEYS'] },
  ] as const;
  const except = (given: readonly string[]) =>
    withoutDoubts({ ...recipe(), everyPermission: every }, given).everyPermission?.[0]?.except ?? [];
  expect(except([])).toEqual(expect.arrayContaining(['ADMI_KEYS', 'ADMI_KERNEL', 'ADMI_MANAGEROLES']));
  expect(except(['ADMI_KERNEL'])).not.toContain('ADMI_KERNEL');
  expect(except([])).not.toContain('ADMI_CUSTOMSCRIPT');
});
