// The check of a recipe file names what is wrong, where, and what to write instead; a recipe that does far more than its work is marked.
import { bech32 } from '@scure/base';
import { describe, expect, it } from 'vitest';
import type { Recipe } from '@/utils/guide/recipe';
import { recipes } from '@/utils/recipes';
import { checkRecipe } from '@/utils/recipes/check/check-recipe';
import { say, setTexts } from '@/utils/texts';
import { en } from '@/utils/texts/languages/en';

setTexts('en', en);

const least = recipes.find(({ id }) => id === 'fulfillment-least')!;
const oauth2 = recipes.find(({ id }) => id === 'general-oauth2')!;

/** All that is said of it: a refusal, or what is marked, each with a mark in front. */
function said(recipe: unknown): string {
  const checked = checkRecipe(JSON.stringify(recipe));
  return checked.ok
    ? checked.remarks
        .map(({ text, instead }) => `! ${say(text)} ${instead === null ? '' : say(instead)}`)
        .join('\n')
    : checked.problems.join('\n');
}

const asked = (key: string, label: string, subtab: string, level: string, step = 'role') => ({
  key,
  label,
  subtab,
  level,
  step,
  reason: 'because',
});
const plus = (...permissions: object[]) => ({
  ...least,
  permissions: [...least.permissions, ...permissions],
});
const without = (step: string): object => ({
  ...least,
  steps: least.steps
    .filter(({ id }) => id !== step)
    .map((each) => ({ ...each, after: each.after.filter((id) => id !== step) })),
});
const after = (steps: Readonly<Record<string, readonly string[]>>): object => ({
  ...least,
  steps: least.steps.map((step) => ({ ...step, after: steps[step.id] ?? step.after })),
});
const withTest = (test: Partial<Recipe['test']>, from = least) => ({
  ...from,
  test: { ...from.test, ...test },
});

describe('the check refuses', () => {
  it.each([
    [
      'a slip in a key',
      plus(asked('ADMI_WEBSERVCES', 'SOAP Web Services', 'setup', 'full')),
      ['permissions, number 6 (ADMI_WEBSERVCES), label', 'Write ADMI_WEBSERVICES'],
    ],
    [
      'a slip in a key with a label of its own',
      plus(asked('TRAN_CUSTINCV', 'Our invoices', 'transactions', 'view')),
      ['no permission TRAN_CUSTINCV', 'Did you mean TRAN_CUSTINVC, “Invoice”?'],
    ],
    [
      'a key of another time',
      plus(asked('TRAN_INVOICE', 'Purchase Requisition', 'transactions', 'view')),
      ['no permission TRAN_INVOICE', 'TRAN_CUSTINVC, “Invoice”', 'TRAN_PURCHREQ, “Requisition”'],
    ],
    [
      'a key with blanks',
      plus(asked('User Access Tokens', 'User Access Tokens', 'setup', 'full')),
      ['is not written as it must be', 'such as TRAN_SALESORD'],
    ],
    [
      'a key in small letters',
      plus(asked('list_item', 'Items', 'lists', 'view')),
      ['“list_item” is not written as it must be'],
    ],
    [
      'the label of another',
      plus(asked('LIST_ITEM', 'Locations', 'lists', 'view')),
      ['“Locations” is LIST_LOCATION in NetSuite, not LIST_ITEM, which is “Items”'],
    ],
    [
      'the label of another in letters that look alike',
      plus(asked('LIST_ITEM', 'SuitеScript', 'lists', 'view')),
      ['is ADMI_CUSTOMSCRIPT in NetSuite, not LIST_ITEM'],
    ],
    [
      'a list under Transactions',
      plus(asked('LIST_ITEM', 'Items', 'transactions', 'view')),
      ['LIST_ITEM stands under lists in NetSuite, not under transactions. Write lists.'],
    ],
    [
      'a report under Setup',
      plus(asked('REPO_ANALYTICS', 'SuiteAnalytics Workbook', 'setup', 'edit')),
      ['stands under reports in NetSuite, not under setup'],
    ],
    [
      'a permission of Setup under Lists',
      plus(asked('ADMI_AUDITLOGIN', 'View Login Audit Trail', 'lists', 'full')),
      ['stands under setup in NetSuite'],
    ],
    [
      'a level that is not on offer',
      plus(asked('ADMI_AUDITLOGIN', 'View Login Audit Trail', 'setup', 'view')),
      ['does not offer View for ADMI_AUDITLOGIN, only Full. Write full.'],
    ],
    [
      'a level of reports',
      plus(asked('REPO_GL', 'General Ledger', 'reports', 'full')),
      ['does not offer Full for REPO_GL, only View'],
    ],
    [
      'a slip in a level',
      plus(asked('LIST_ITEM', 'Items', 'lists', 'veiw')),
      ['“veiw” is not known there. It may be view, create, edit or full.'],
    ],
    [
      'a permission twice',
      plus(least.permissions[0]!),
      ['ADMI_LOGIN_OAUTH stands there twice, first as number 1', 'Leave one of them out'],
    ],
    [
      'a feature twice',
      { ...least, features: [...least.features, least.features[0]!] },
      ['features, number 3 (tba), id', 'stands there twice'],
    ],
    [
      'a feature that NetSuite has under another id',
      {
        ...least,
        features: [...least.features, { id: 'customscript', label: 'Client SuiteScript', reason: 'r' }],
      },
      ['no feature customscript. Did you mean customcode?'],
    ],
    [
      'a slip in a feature',
      { ...least, features: [...least.features, { id: 'restwebservice', label: 'REST', reason: 'r' }] },
      ['Did you mean restwebservices?'],
    ],
    [
      'the label of another feature',
      {
        ...least,
        features: [...least.features, { id: 'customrecords', label: 'Server SuiteScript', reason: 'r' }],
      },
      ['“Server SuiteScript” is serversidescripting', 'customrecords, which is “Custom Records”'],
    ],
    [
      'a step twice',
      { ...least, steps: [...least.steps, { id: 'location', after: [] }] },
      ['location stands there twice'],
    ],
    [
      'a number twice',
      { ...least, steps: least.steps.map((step) => ({ ...step, number: 7 })) },
      ['the number 7'],
    ],
    [
      'two steps that wait for each other',
      after({ features: ['integration'], integration: ['features'] }),
      ['These steps can never be begun', 'Take one of them out of “after”'],
    ],
    ['a step that waits for itself', after({ role: ['role'] }), ['role waits for role']],
    [
      'three in a circle',
      after({ role: ['token'], employee: ['role'], token: ['employee'] }),
      ['These steps can never be begun', 'Take one of them out of “after”'],
    ],
    ['no token', without('token'), ['The step token is missing: without it, nobody makes the access token']],
    ['no user', without('employee'), ['The step employee is missing']],
    [
      'no key',
      {
        ...oauth2,
        steps: oauth2.steps
          .filter(({ id }) => id !== 'key-pair')
          .map((step) => ({ ...step, after: step.after.filter((id) => id !== 'key-pair') })),
      },
      ['The step key-pair is missing: without it, there is no key'],
    ],
    [
      'a value without its step',
      without('location'),
      ['The step location is missing: a value is asked for that is found there'],
    ],
    ['a step without a purpose', { ...least, values: {} }, ['The step location has no purpose']],
    [
      'a permission on another page',
      plus(asked('LIST_ITEM', 'Items', 'lists', 'view', 'employee')),
      [
        'LIST_ITEM is given on the role, and the step employee does not lead there',
        'Write role or transactions',
      ],
    ],
    [
      'a format that nobody has',
      { ...least, format: 'setings-airbyte' },
      ['There is no format setings-airbyte. Did you mean settings-airbyte?'],
    ],
    ['a format of a name', { ...least, format: 'airbyte' }, ['Did you mean settings-airbyte?']],
    ['a field that nobody has', { ...least, values: { locationid: { reason: 'r' } } }, ['locationid']],
    [
      'a key of age with a slip',
      { ...least, recipients: [`age1${'q'.repeat(58)}`] },
      ['recipients, number 1', 'age refuses this key', 'Copy the whole line'],
    ],
    [
      'a key of age of low order',
      { ...least, recipients: [bech32.encodeFromBytes('age', new Uint8Array(32))] },
      ['age refuses this key'],
    ],
    [
      'a test of REST without it',
      withTest({ rest: true }),
      [
        'test, rest',
        'needs the feature restwebservices',
        'needs the permission ADMI_RESTWEBSERVICES, “REST Web Services”',
      ],
    ],
    [
      'a test of a record without its permission',
      withTest(
        { records: ['salesOrder', 'purchaseOrder'] },
        { ...least, permissions: least.permissions.filter(({ key }) => key !== 'TRAN_PURCHORD') },
      ),
      ['test, records, number 2', 'The test of purchaseOrder needs the permission TRAN_PURCHORD'],
    ],
    [
      'a test over SOAP without it',
      { ...least, features: least.features.filter(({ id }) => id !== 'webservicesexternal') },
      ['over SOAP needs the feature webservicesexternal'],
    ],
    [
      'no login',
      { ...least, permissions: least.permissions.filter(({ key }) => key !== 'ADMI_LOGIN_OAUTH') },
      ['A login with a token needs the permission ADMI_LOGIN_OAUTH', 'or ADMI_MANAGE_OWN_OAUTH_TOKENS'],
    ],
    [
      'an unknown key',
      { ...least, permisions: [] },
      ['permisions: A recipe has no key “permisions” there. Did you mean permissions?'],
    ],
    [
      'an unknown key deep inside',
      { ...least, steps: [{ ...least.steps[0]!, affter: [] }, ...least.steps.slice(1)] },
      ['steps, number 1 (integration), affter', 'Did you mean after?'],
    ],
    [
      'a text where a list is wanted',
      { ...least, permissions: 'all' },
      ['permissions: “all” stands there, and a list in [ ] is wanted'],
    ],
    [
      'a missing key',
      { ...least, role: undefined },
      ['role: It is missing. Write a text in quotation marks.'],
    ],
    ['an unknown kind', { ...least, kind: 'tbaa' }, ['“tbaa” is not known there. Did you mean tba?']],
    [
      'a yes for true',
      withTest({ rest: 'yes' as unknown as boolean }),
      ['test, rest: “yes” stands there, and true or false is wanted'],
    ],
  ] as const)('%s', (_, recipe, words) => {
    const checked = checkRecipe(JSON.stringify(recipe));
    expect(checked.ok).toBe(false);
    for (const word of words) expect(said(recipe)).toContain(word);
  });
});

describe('the check marks', () => {
  it.each([
    [
      'checks',
      asked('TRAN_CHECK', 'Check', 'transactions', 'full'),
      ['writes checks', 'let a person write the check'],
    ],
    [
      'administration',
      asked('ADMI_KERNEL', 'Core Administration Permissions', 'setup', 'full'),
      ['does most of what an administrator may', 'ask for each record and list'],
    ],
    [
      'scripts',
      asked('ADMI_CUSTOMSCRIPT', 'SuiteScript', 'setup', 'edit'),
      ['runs code of its own', 'Ask for it at View'],
    ],
    [
      'money',
      asked('TRAN_TRANSFER', 'Transfer Funds', 'transactions', 'full'),
      ['moves money', 'let a person make the transfer'],
    ],
    [
      'bundles',
      asked('ADMI_BUNDLER', 'SuiteBundler', 'setup', 'full'),
      ['installs code of others', 'an administrator installs'],
    ],
    [
      'employees',
      asked('LIST_EMPLOYEE', 'Employees', 'lists', 'full'),
      ['reads personal data', 'Employee Public'],
    ],
    [
      'what nobody knows',
      asked('ADMI_RECORDS_CATALOG', 'Records Catalog', 'setup', 'full'),
      ['Nobody knows what it does', 'has no ADMI_RECORDS_CATALOG'],
    ],
  ] as const)('%s', (_, permission, words) => {
    const recipe = plus(permission);
    expect(checkRecipe(JSON.stringify(recipe)).ok).toBe(true);
    for (const word of words) expect(said(recipe)).toContain(word);
  });
});

it('the check says which of every permission of a subtab are dangerous, unless they are left out', () => {
  const every = (except: readonly string[]) => ({
    ...least,
    everyPermission: [{ subtab: 'transactions', level: 'view', step: 'role', reason: 'r', except }],
  });
  expect(said(every([]))).toContain('Every permission of transactions: one of them is dangerous');
  expect(said(every([]))).toContain('under “except”');
  expect(said(every(['TRAN_EDITBANKINGINFO']))).toBe('');
});

describe('the words of the check', () => {
  it.each([
    ['a private key among the receivers', { ...least, recipients: ['AGE-SECRET-KEY-1ABCDEF'] }, 'ABCDEF'],
    [
      'a certificate that is too long',
      { ...oauth2, settings: { ...oauth2.settings, certificate: 'SECRET'.repeat(2000) } },
      'SECRET',
    ],
  ])('do not repeat %s', (_, recipe, secret) => {
    expect(said(recipe)).not.toBe('');
    expect(said(recipe)).not.toContain(secret);
  });

  it.each([
    ['markup', { ...least, '<img src=x>': 1 }],
    ['marks that cannot be seen', { ...least, kind: 'tb\u202ea\u0007' }],
    ['markup in a name', { ...least, name: '<b>x</b>', steps: [{ id: '<script>', after: [] }] }],
  ])('show no %s', (_, recipe) => {
    expect(said(recipe)).toMatch(/\S/);
    expect(said(recipe)).not.toMatch(/<[^ ]|\p{Cf}|(?!\n)\p{Cc}/u);
  });

  it('are cut where something is endless, and say how many there are', () => {
    const many = { ...least, permissions: Array.from({ length: 60 }, () => ({})) };
    expect(said(many).split('\n')).toHaveLength(21);
    expect(said(many)).toMatch(/And \d+ more\.$/);
    expect(said({ ...least, ['x'.repeat(5000)]: 1 }).length).toBeLessThan(1000);
  });
});
