// Each requirement of each form turns green only when it is so, and back again, by real clicks and keys.
import type { Page } from '@playwright/test';
import {
  addLine,
  changeLine,
  choose,
  openTab,
  removeLine,
  save,
  setCheckbox,
  tickWithTerms,
  typeInto,
} from '../driver/hands';
import { pressOnCard, waitForOverlay } from '../driver/overlay';
import { customRole, people } from '../netsuite/new-world';
import { accountOf, clickOnCard, isKept, openSmallPopup, says, states } from './given';
import { expect, PRODUCTION, test } from './fixtures';

const FEATURES = '/app/setup/features.nl?whence=';
const ROLE = '/app/setup/role.nl';
const EMPLOYEE = '/app/common/entity/employee.nl';
const COMPANY = '/app/common/otherlists/company.nl?whence=';
const LOCATION = '/app/common/otherlists/locationtype.nl';

/** On some pages the card’s numbers go by where things stand, which changes while lines are added: there, of each line by what it names. */
const orders = {
  features: ['Token-based', 'SOAP'],
  role: [
    'Name is',
    'Center Type',
    'not inactive',
    'User Access Tokens',
    'Access Token Management',
    'SOAP Web Services',
    'Sales Order',
    'Item Fulfillment',
    'Purchase Order',
  ],
  employee: ['Give Access', customRole.name, 'not inactive'],
} as const;

const shows = (page: Page, wanted: string, order?: keyof typeof orders) =>
  waitForOverlay(page, (seen) => {
    if (order === undefined) return states(seen) === wanted;
    const { lines } = seen;
    const found = orders[order].map((name) => lines.find(({ text }) => text.includes(name))?.state);
    return lines.length === found.length && found.join(' ') === wanted;
  });

test.describe('in an untouched account', () => {
  test.use({ untouched: true });

  test('a feature counts when its terms are agreed to, and as saved when it is', async ({
    netsuite,
    page,
  }) => {
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(netsuite.url(PRODUCTION, FEATURES));
    await openTab(page, 'SuiteCloud');
    await shows(page, 'unmet unmet', 'features');
    await tickWithTerms(page, 'Token-based Authentication', 'Cancel');
    await shows(page, 'unmet unmet', 'features');
    await tickWithTerms(page, 'Token-based Authentication', 'I Agree');
    await shows(page, 'met unmet', 'features');
    await tickWithTerms(page, 'SOAP Web Services', 'I Agree');
    const ready = await shows(page, 'met met', 'features');
    expect(ready.notices.map(({ text }) => text).join()).toContain('Press Save');
    await setCheckbox(page, 'Token-based Authentication', false);
    await shows(page, 'unmet met', 'features');

    // Left without saving, nothing has changed.
    await page.goto(netsuite.url(PRODUCTION, FEATURES));
    await shows(page, 'unmet unmet', 'features');
    await openTab(page, 'SuiteCloud');
    await tickWithTerms(page, 'Token-based Authentication', 'I Agree');
    await tickWithTerms(page, 'SOAP Web Services', 'I Agree');
    await shows(page, 'met met', 'features');
    await save(page);
    await page.waitForURL('**/mainsetup.nl*');
    await page.goto(netsuite.url(PRODUCTION, FEATURES));
    await waitForOverlay(page, says('All is right here, and saved'));
  });
});

test('name, center and activity of a new role', async ({ netsuite, page }) => {
  await page.goto(netsuite.url(PRODUCTION, ROLE));
  const isFirst = (wanted: string) =>
    waitForOverlay(page, (seen) => states(seen) === `${wanted} unmet unmet unmet unmet unmet unmet`);
  await isFirst('unmet unmet met');
  await typeInto(page, 'Name', 'Fulfillment Integration');
  await isFirst('unmet unmet met');
  await typeInto(page, 'Name', customRole.name);
  await isFirst('met unmet met');
  await choose(page, 'Center Type', 'Classic Center');
  await isFirst('met met met');
  await setCheckbox(page, 'Inactive', true);
  await isFirst('met met unmet');
  await setCheckbox(page, 'Inactive', false);
  await isFirst('met met met');
});

test('each permission of a role, at the level that is needed', async ({ netsuite, page }) => {
  const role = accountOf(netsuite).roles.find(({ id }) => id === customRole.id)!;
  role.permissions = [{ key: 'ADMI_WEBSERVICES', level: 4 }];
  await page.goto(netsuite.url(PRODUCTION, `${ROLE}?id=${role.id}&e=T`));
  const permissions = (wanted: string) => shows(page, `met met met ${wanted}`, 'role');
  await permissions('unmet unmet met unmet unmet unmet');
  await openTab(page, 'Permissions');
  await openTab(page, 'Setup');
  await addLine(page, 'setupmach', ['User Access Tokens', 'Full']);
  await permissions('met unmet met unmet unmet unmet');
  await addLine(page, 'setupmach', ['Access Token Management', 'Full']);
  await permissions('met met met unmet unmet unmet');
  await removeLine(page, 'setupmach', 'SOAP Web Services');
  await permissions('met met unmet unmet unmet unmet');
  await addLine(page, 'setupmach', ['SOAP Web Services', 'Full']);
  await permissions('met met met unmet unmet unmet');
  await openTab(page, 'Transactions');
  await addLine(page, 'tranmach', ['Sales Order', 'View']);
  await addLine(page, 'tranmach', ['Item Fulfillment', 'Full']);
  await addLine(page, 'tranmach', ['Purchase Order', 'Edit']);
  await permissions('met met met unmet met unmet');
  await changeLine(page, 'tranmach', 'Sales Order', 1, 'Full');
  await permissions('met met met met met unmet');
  await changeLine(page, 'tranmach', 'Purchase Order', 1, 'Full');
  await permissions('met met met met met met');
  await removeLine(page, 'tranmach', 'Item Fulfillment');
  await permissions('met met met met unmet met');
  await addLine(page, 'tranmach', ['Item Fulfillment', 'Full']);
  await permissions('met met met met met met');
  await save(page);
  await waitForOverlay(page, says('All is right here, and saved'));
});

test('a level too low is red, and a later part of a long sublist is seen', async ({ netsuite, page }) => {
  const role = accountOf(netsuite).roles.find(({ id }) => id === customRole.id)!;
  const others = ['TRAN_CASHSALE', 'TRAN_CUSTINVC', 'TRAN_FIND', 'TRAN_INVADJST', 'TRAN_ITEMRCPT'];
  const many = Array.from({ length: 30 }, (_, at) => ({
    key: others[at % others.length]!,
    level: 4 as const,
  }));
  role.permissions = [
    ...many,
    ...role.permissions.map((one) =>
      one.key === 'ADMI_MANAGE_OAUTH_TOKENS' ? { ...one, level: 1 as const } : one,
    ),
  ];
  await page.goto(netsuite.url(PRODUCTION, `${ROLE}?id=${role.id}&e=T`));
  await shows(page, 'met met met met unmet met met met met', 'role');
  await openTab(page, 'Permissions');
  await openTab(page, 'Transactions');
  await expect(page.locator('#tranmach_row_25')).toBeVisible();
  await expect(page.locator('#tranmach_row_31')).toHaveCount(0);
  await removeLine(page, 'tranmach', 'Cash Sale');
  await shows(page, 'met met met met unmet met met met met', 'role');
});

test('access, roles and activity of the employee', async ({ netsuite, page }) => {
  await page.goto(netsuite.url(PRODUCTION, `${EMPLOYEE}?id=${people.dana}&e=T`));
  await shows(page, 'met met met', 'employee');
  await setCheckbox(page, 'Inactive', true);
  await shows(page, 'met met unmet', 'employee');
  await setCheckbox(page, 'Inactive', false);
  await openTab(page, 'Access');
  await setCheckbox(page, 'Give Access', false);
  const noAccess = await shows(page, 'unmet met met', 'employee');
  expect(noAccess.notices.map(({ text }) => text).join()).toContain('e-mail address');
  await setCheckbox(page, 'Give Access', true);
  await removeLine(page, 'roles', customRole.name);
  await shows(page, 'met unmet met', 'employee');
  await save(page);
  await waitForOverlay(
    page,
    (seen) =>
      seen.lines.some(({ state }) => state === 'unmet') &&
      says('Something is missing here. Press Edit')(seen),
  );
  await page.goto(netsuite.url(PRODUCTION, `${EMPLOYEE}?id=${people.dana}&e=T`));
  await openTab(page, 'Access');
  await addLine(page, 'roles', [customRole.name]);
  await shows(page, 'met met met', 'employee');
  await save(page);
  await waitForOverlay(page, says('All is right here, and saved'));
});

test('the Account ID is taken where it agrees with the address, and only there', async ({
  netsuite,
  page,
}) => {
  const account = accountOf(netsuite);
  account.id = '7654321';
  await page.goto(netsuite.url('1234567', COMPANY));
  const differs = await waitForOverlay(page, says('it is not the one in the address, 1234567'));
  expect(states(differs)).toBe('unmet');
  expect(differs.taken).toEqual([]);
  account.id = PRODUCTION;
  await page.reload();
  const agrees = await waitForOverlay(page, isKept);
  expect(states(agrees)).toBe('met');
  expect(says('agrees with the address')(agrees)).toBe(true);
});

test('a location is taken from its record, and an inactive one is said to be', async ({
  netsuite,
  launched,
  page,
}) => {
  await page.goto(netsuite.url(PRODUCTION, `${LOCATION}?id=9`));
  await shows(page, 'unmet');
  await page.goto(netsuite.url(PRODUCTION, `${LOCATION}?id=4`));
  await shows(page, 'met');
  await pressOnCard(page, 'Use this one');
  const kept = await waitForOverlay(page, isKept);
  expect(kept.buttons).not.toContain('Use this one');
  const popup = await openSmallPopup(launched);
  await popup.getByRole('tab', { name: 'Credentials' }).click();
  const row = popup.getByRole('listitem').filter({ hasText: 'Location ID' });
  await expect(row.locator('code')).toHaveText('4');
});

for (const showInternalIds of [false, true]) {
  test(`lists ring the row that is meant (Internal IDs ${showInternalIds ? 'on' : 'off'})`, async ({
    netsuite,
    page,
  }) => {
    const account = accountOf(netsuite);
    account.preferences.showInternalIds = showInternalIds;
    const isOnRow = async (name: string) => {
      const { rings } = await waitForOverlay(page, (seen) => seen.rings.length === 1);
      const row = await page.locator('tr.uir-list-row-tr', { hasText: name }).boundingBox();
      const middle = rings[0]!.box!.y + rings[0]!.box!.height / 2;
      expect(middle).toBeGreaterThan(row!.y);
      expect(middle).toBeLessThan(row!.y + row!.height);
    };
    await page.goto(netsuite.url(PRODUCTION, '/app/setup/rolelist.nl'));
    await waitForOverlay(page, says(`“${customRole.name}” exists already. Open it.`));
    await isOnRow(customRole.name);
    await page.goto(netsuite.url(PRODUCTION, '/app/common/entity/employeelist.nl?whence='));
    await waitForOverlay(page, says('“Dana Whitfield” exists already. Open it.'));
    await isOnRow('Dana Whitfield');
    account.roles = account.roles.filter(({ standard }) => standard);
    await page.goto(netsuite.url(PRODUCTION, '/app/setup/rolelist.nl'));
    const { rings } = await waitForOverlay(page, says(`“${customRole.name}” is not in this list`));
    expect(rings.map(({ tag }) => tag).join()).toContain('Make a new one');
  });
}

test('a location is filtered and chosen with the mouse from a list of two thousand', async ({
  netsuite,
  launched,
  page,
}) => {
  const account = accountOf(netsuite);
  account.preferences.showInternalIds = true;
  for (let id = 3001; id <= 5000; id += 1) {
    account.locations.push({ id, name: `Dock ${id}`, subsidiaryId: 2, inactive: false });
  }
  await page.goto(netsuite.url(PRODUCTION, '/app/common/otherlists/locationlist.nl?whence=&segment=1950'));
  await waitForOverlay(
    page,
    says('Choose the location that the vendor works with. It stands for the fulfilment centre.'),
  );
  await clickOnCard(page, 'searchbox', 'Filter by name or ID');
  await page.keyboard.type('dock 4970');
  await clickOnCard(page, 'option', 'Dock 4970 · 4970 · Northwind Outfitters West');
  await pressOnCard(page, 'Use this one');
  await waitForOverlay(page, isKept);
  await waitForOverlay(page, says('Location ID 4970 is kept'));
  const popup = await openSmallPopup(launched);
  await popup.getByRole('tab', { name: 'Credentials' }).click();
  const row = popup.getByRole('listitem').filter({ hasText: 'Location ID' });
  await expect(row.locator('code')).toHaveText('4970');
  await row.getByRole('button', { name: 'Edit Location ID' }).click();
  await expect(row.getByRole('status')).toContainText(/50 locations seen, page \d+ of \d+\./);
  await row.getByRole('textbox').fill('west 4969');
  await row.getByRole('radio', { name: 'Dock 4969' }).check();
  await row.getByRole('button', { name: 'Save Location ID' }).click();
  await expect(row.locator('.shown')).toHaveText('4969');
});
