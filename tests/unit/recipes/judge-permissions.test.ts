// What a recipe says of permissions is held against NetSuite's own table, and what is dangerous is said in words.
import { describe, expect, it } from 'vitest';
import type { RecipePermission } from '@/utils/guide/recipe';
import { recipes } from '@/utils/recipes';
import { dangerOf } from '@/utils/guide/dangers';
import { permissionRemarks } from '@/utils/guide/judge-permissions';
import { permissionProblems } from '@/utils/recipes/check/permission-problems';
import { checkRecipe } from '@/utils/recipes/check/check-recipe';
import { recipeSchema } from '@/utils/recipes/recipe-schema';
import { setTexts, say } from '@/utils/texts';
import { en } from '@/utils/texts/languages/en';

setTexts('en', en);

const [valid] = recipes;
const withAlso = (...more: RecipePermission[]) => ({
  ...valid,
  permissions: [...valid.permissions, ...more],
});

function asked(
  key: string,
  label: string,
  subtab: RecipePermission['subtab'],
  level: RecipePermission['level'],
): RecipePermission {
  return { key, label, subtab, level, step: 'role', reason: 'because' };
}

const problems = (...permissions: RecipePermission[]) =>
  permissionProblems(permissions).map(({ path, message }) => `${path.join('.')}: ${message}`);
const remarks = (...permissions: RecipePermission[]) =>
  permissionRemarks(permissions).map(({ isDanger, text }) => `${isDanger ? '! ' : ''}${say(text)}`);

describe('a recipe', () => {
  it.each([
    [
      'under another subtab',
      asked('LIST_ITEM', 'Items', 'transactions', 'view'),
      'permissions.0.subtab: LIST_ITEM stands under lists in NetSuite, not under transactions. Write lists.',
    ],
    [
      'of reports under set-up',
      asked('REPO_ANALYTICS', 'SuiteAnalytics Workbook', 'setup', 'edit'),
      'permissions.0.subtab: REPO_ANALYTICS stands under reports in NetSuite, not under setup. Write reports.',
    ],
    [
      'at a level that is not on offer',
      asked('REPO_ANALYTICS', 'SuiteAnalytics Workbook', 'reports', 'full'),
      'permissions.0.level: NetSuite does not offer Full for REPO_ANALYTICS, only Edit. Write edit.',
    ],
    [
      'at one of several that are not',
      asked('ADMI_SETUPCOMPANY', 'Set Up Company', 'setup', 'edit'),
      'permissions.0.level: NetSuite does not offer Edit for ADMI_SETUPCOMPANY, only View, Full. Write view or full.',
    ],
    [
      'with the label of another',
      asked('TRAN_SALESORD', 'SuiteScript', 'transactions', 'full'),
      'permissions.0.label: “SuiteScript” is ADMI_CUSTOMSCRIPT in NetSuite, not TRAN_SALESORD, which is “Sales Order”. Write the key and the label of the one that you mean.',
    ],
    [
      'with it in other letters',
      asked('TRAN_SALESORD', 'suite-SCRIPT', 'transactions', 'full'),
      'permissions.0.label: “suite-SCRIPT” is ADMI_CUSTOMSCRIPT in NetSuite, not TRAN_SALESORD, which is “Sales Order”. Write the key and the label of the one that you mean.',
    ],
    [
      'with a slip in the id',
      asked('ADMI_WEBSERVCES', 'SOAP Web Services', 'setup', 'full'),
      'permissions.0.label: “SOAP Web Services” is ADMI_WEBSERVICES in NetSuite, not ADMI_WEBSERVCES. Write ADMI_WEBSERVICES.',
    ],
  ])('with a permission %s is refused', (_, permission, message) => {
    expect(problems(permission)).toEqual([message]);
    expect(checkRecipe(JSON.stringify(withAlso(permission))).ok).toBe(false);
  });

  it('with a permission twice is refused', () => {
    const one = asked('LIST_ITEM', 'Items', 'lists', 'view');
    expect(problems(one, { ...one, level: 'edit' })).toEqual([
      'permissions.1.key: The permission LIST_ITEM stands there twice, first as number 1. Leave one of them out.',
    ]);
  });

  it('may use older names, and ask on every subtab', () => {
    const good = [
      asked('TRAN_ITEMSHIP', 'Item Fulfilment', 'transactions', 'create'),
      asked('ADMI_WEBSERVICES', 'Web Services', 'setup', 'full'),
      asked('LIST_LOCATION', 'Locations', 'lists', 'view'),
      asked('REPO_ANALYTICS', 'SuiteAnalytics Workbook', 'reports', 'edit'),
      asked('ADMI_LOGIN_OAUTH', 'Log in using Access Tokens', 'setup', 'full'),
      asked('REGT_BANK', 'Bank Account Registers', 'reports', 'view'),
    ];
    expect(problems(...good)).toEqual([]);
    expect(remarks(...good)).toEqual([]);
    expect(checkRecipe(JSON.stringify(withAlso(good[2]!, good[3]!, good[5]!))).ok).toBe(true);
  });

  it('with an unknown permission is read, and says so rather than that it is harmless', () => {
    const unknown = asked('ADMI_INVENTED', 'Invented Things', 'setup', 'full');
    expect(problems(unknown)).toEqual([]);
    expect(remarks(unknown)).toEqual([
      'Nobody knows what it does: NetSuite’s published list of permissions has no ADMI_INVENTED.',
    ]);
    const read = checkRecipe(JSON.stringify(withAlso(unknown)));
    expect(read).toMatchObject({
      ok: true,
      remarks: expect.arrayContaining([
        expect.objectContaining({ permission: 'ADMI_INVENTED', isDanger: false }),
      ]) as unknown,
    });
  });

  it('that was kept before with the label of another says whose it is', () => {
    expect(remarks(asked('LIST_ITEM', 'Locations', 'lists', 'view'))).toEqual([
      'In NetSuite “Locations” is LIST_LOCATION, not LIST_ITEM.',
    ]);
  });

  it('with a label that NetSuite does not use is told what NetSuite says', () => {
    // The e is Cyrillic.
    expect(remarks(asked('TRAN_SALESORD', 'SuitеScript', 'transactions', 'full'))).toEqual([
      'NetSuite calls TRAN_SALESORD “Sales Order”.',
    ]);
  });

  it('that was kept before is still read, whatever the table says now', () => {
    const kept = { ...valid, permissions: [asked('LIST_ITEM', 'Items', 'transactions', 'view')] };
    expect(recipeSchema.safeParse(kept).success).toBe(true);
  });
});

describe('dangers', () => {
  const dangerous = ([key, label, level]: readonly [string, string, RecipePermission['level']]) =>
    remarks(asked(key, label, 'setup', level)).filter((remark) => remark.startsWith('! '));

  it.each([
    ['ADMI_KERNEL', 'Core Administration Permissions', 'full', 'does most of what an administrator may'],
    ['ADMI_CUSTOMSCRIPT', 'SuiteScript', 'edit', 'runs code of its own in the account'],
    ['ADMI_APP_DEPLOYMENT', 'SuiteApp Deployment', 'full', 'installs code of others in the account'],
    ['ADMI_MANAGEUSERS', 'Manage Users', 'full', 'gives and takes access of users'],
    ['ADMI_MANAGEROLES', 'Bulk Manage Roles', 'full', 'changes roles, its own included'],
    ['ADMI_ENABLEFEATURES', 'Enable Features', 'full', 'turns features of the account on and off'],
    ['ADMI_SETUPCOMPANY', 'Set Up Company', 'full', 'changes the setup of the company'],
    ['ADMI_IMPORTCSVFILE', 'Import CSV File', 'full', 'adds and overwrites records in bulk'],
    ['ADMI_BACKUPEXPORT', 'Backup Your Data', 'full', 'exports the whole account'],
    ['ADMI_KEYS', 'Key Management', 'create', 'adds and replaces keys of the account'],
    ['LIST_EXPORT', 'Export Lists', 'create', 'exports whole lists'],
    ['LIST_EMPLOYEE_ACCESS', 'Employee Access Tab', 'full', 'gives and takes access of users'],
    ['TRAN_TRANSFER', 'Transfer Funds', 'full', 'moves money between accounts'],
    ['TRAN_CHECK', 'Check', 'create', 'writes checks'],
    ['TRAN_COMMITPAYROLL', 'Commit Payroll', 'full', 'runs the payroll'],
  ] as const)('%s, %s at %s', (key, label, level, words) => {
    expect(dangerous([key, label, level])).toEqual([`! Dangerous: with it, the integration ${words}.`]);
  });

  it.each([
    ['ADMI_AUDITLOGIN', 'View Login Audit Trail', 'full'],
    ['ADMI_LOGIN_OAUTH', 'Log in using Access Tokens', 'full'],
    ['ADMI_LOGIN_OAUTH2', 'Log in using OAuth 2.0 Access Tokens', 'full'],
    ['ADMI_SUITEANALYTICSCONNECT', 'SuiteAnalytics Connect', 'full'],
    ['ADMI_MANAGE_OWN_OAUTH_TOKENS', 'User Access Tokens', 'full'],
    ['ADMI_SETUPCOMPANY', 'Set Up Company', 'view'],
    ['ADMI_CUSTOMSCRIPT', 'SuiteScript', 'view'],
    ['TRAN_CHECK', 'Check', 'view'],
    ['constructor', 'Constructor', 'full'],
  ] as const)('none: %s, %s at %s', (key, label, level) => {
    expect(dangerOf(asked(key, label, 'setup', level))).toBeNull();
    expect(dangerous([key, label, level])).toEqual([]);
  });

  it('go by the label on its subtab as well, for people grant what the label says', () => {
    const code = { danger: 'permission.danger.scripts', instead: 'permission.instead.scripts' };
    expect(dangerOf(asked('TRAN_SALESORD', 'SuiteScript', 'setup', 'full'))).toEqual(code);
    expect(dangerOf(asked('ADMI_CUSTOMSCRIPT', 'Sales Order', 'transactions', 'full'))).toEqual(code);
    expect(dangerOf(asked('TRAN_SALESORD', 'SuiteScript', 'setup', 'view'))).toBeNull();
    // “Check” is dangerous under Transactions, and nothing is called so under Lists.
    expect(dangerOf(asked('LIST_ITEM', 'Check', 'lists', 'full'))).toBeNull();
  });

  it('are each a sentence of their own, whatever is warned of', () => {
    expect(Object.values(en.permission.danger).length).toBeGreaterThan(20);
    for (const text of Object.values(en.permission.danger))
      expect(text).toMatch(/^Dangerous: with it, the integration .*\w\.$/);
  });

  it('say each what to ask for instead', () => {
    const { danger, instead } = en.permission;
    expect(Object.keys(instead)).toEqual(Object.keys(danger));
    for (const text of Object.values(instead)) expect(text).toMatch(/^(Ask for|Leave it out).*\w\.$/);
    expect(permissionRemarks([asked('TRAN_CHECK', 'Check', 'transactions', 'full')])[0]?.instead).toEqual({
      key: 'permission.instead.checks',
    });
  });
});
