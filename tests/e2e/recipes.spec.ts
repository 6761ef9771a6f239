// A vendor's own recipe: looked at before it is kept, chosen, judged by on the pages, given out and removed.
import { readFileSync } from 'node:fs';
import { recipes } from '../recipes/shipped';
import { waitForOverlay } from '../driver/overlay';
import { customRole } from '../netsuite/new-world';
import { axeOn } from './axe';
import { expect, PRODUCTION, test } from './fixtures';
import { openSmallPopup, startByHand } from './given';

const [fulfillment] = recipes;
const acme = {
  ...fulfillment,
  id: 'acme',
  name: 'Acme warehouse',
  application: 'Acme WMS',
  role: customRole.name,
  test: { records: ['salesOrder'], rest: false },
  contact: 'onboarding at acme.example',
  permissions: [
    ...fulfillment.permissions.filter(({ key }) =>
      ['TRAN_SALESORD', 'ADMI_WEBSERVICES', 'ADMI_MANAGE_OWN_OAUTH_TOKENS'].includes(key),
    ),
    {
      key: 'TRAN_INVTRNFR',
      label: 'Inventory Transfer',
      subtab: 'transactions',
      level: 'view',
      step: 'transactions',
      reason: 'Stock that moves between warehouses is read here.',
    },
    {
      key: 'LIST_LOCATION',
      label: 'Locations',
      subtab: 'lists',
      level: 'view',
      step: 'transactions',
      reason: 'Orders are sent to one of them.',
    },
    {
      key: 'REPO_ANALYTICS',
      label: 'SuiteAnalytics Workbook',
      subtab: 'reports',
      level: 'edit',
      step: 'transactions',
      reason: 'Queries are made by it.',
    },
    {
      key: 'ADMI_MANAGEROLES',
      label: 'Bulk Manage Roles',
      subtab: 'setup',
      level: 'full',
      step: 'role',
      reason: 'Nobody knows.',
    },
  ],
};

test('a vendor’s recipe is shown before it is kept, judges the pages, and goes', async ({
  netsuite,
  launched,
  page,
}) => {
  const popup = await openSmallPopup(launched);
  await startByHand(popup, PRODUCTION);
  await popup.getByRole('button', { name: 'Settings' }).click();
  await popup.getByText("Add a vendor's recipe").click();
  const box = popup.getByLabel('Paste the recipe');

  await box.fill(JSON.stringify({ ...acme, host: 'https://evil.tld', name: '<b>Acme</b>' }));
  await popup.getByRole('button', { name: 'Look at it' }).click();
  await expect(popup.getByText('name: Only plain text is allowed')).toBeVisible();
  await expect(popup.getByText('A recipe has no key “host” there.')).toBeVisible();

  const unlike = acme.permissions.map((one) =>
    one.subtab === 'lists' ? { ...one, level: 'full', subtab: 'setup' } : one,
  );
  await box.fill(JSON.stringify({ ...acme, permissions: unlike }));
  await popup.getByRole('button', { name: 'Look at it' }).click();
  await expect(popup.getByText('LIST_LOCATION stands under lists in NetSuite')).toBeVisible();

  await box.fill(JSON.stringify(acme));
  await popup.getByRole('button', { name: 'Look at it' }).click();
  const preview = popup.getByRole('region', { name: 'Acme warehouse' });
  await expect(preview).toContainText('Inventory Transfer, view');
  await expect(preview).toContainText('Dangerous: with it, the integration changes roles, its own included.');
  await expect(preview).toContainText('onboarding at acme.example');
  const { violations } = await axeOn(popup).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await popup.getByRole('button', { name: 'Keep this recipe' }).click();
  await popup.getByLabel('What is asked for in this account').selectOption({ label: 'Acme warehouse' });
  await expect(popup.getByText('Recipe chosen: Acme warehouse')).toBeAttached();

  await page.goto(netsuite.url(PRODUCTION, `/app/setup/role.nl?id=${customRole.id}`));
  const seen = await waitForOverlay(page, ({ lines }) =>
    lines.some(({ text }) => text.includes('Inventory')),
  );
  expect(seen.lines.find(({ text }) => text.includes('Inventory Transfer'))?.state).toBe('unmet');
  expect(seen.lines.find(({ text }) => text.includes('Sales Order'))?.state).toBe('met');
  expect(seen.lines.find(({ text }) => text.includes('Locations'))?.state).toBe('unmet');
  expect(seen.lines.find(({ text }) => text.includes('SuiteAnalytics Workbook'))?.state).toBe('unmet');
  expect(seen.lines.some(({ text }) => text.includes('Item Fulfillment'))).toBe(false);

  await popup.bringToFront();
  const [file] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: 'Export Acme warehouse' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('acme.recipe.json');
  expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toEqual(acme);
  await popup.getByRole('button', { name: 'Remove Acme warehouse' }).click();
  const asked = popup.getByRole('alertdialog');
  await expect(asked).toContainText('This account uses it');
  await asked.getByRole('button', { name: 'Remove' }).click();
  await expect(popup.getByRole('button', { name: 'Remove Acme warehouse' })).toHaveCount(0);
  await page.bringToFront();
  await page.reload();
  await waitForOverlay(page, ({ lines }) => lines.some(({ text }) => text.includes('Item Fulfillment')));
});
