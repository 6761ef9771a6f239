// However a form is sent off, refused or interrupted, the guide goes on from what NetSuite says, and says nothing that is not so.
import type { Page } from '@playwright/test';
import { addLine, openTab, save, typeInto } from '../driver/hands';
import { seeOverlay, waitForOverlay } from '../driver/overlay';
import { people } from '../netsuite/new-world';
import { accountOf, openSmallPopup, says } from './given';
import { expect, PRODUCTION, test } from './fixtures';

test.use({ untouched: true });

const ROLE = 'Fulfillment Integration Role';

/** The employee's form with the role added, not saved yet. */
async function fillIn(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await openTab(page, 'Access');
  await addLine(page, 'roles', [ROLE]);
  await waitForOverlay(page, says('All is set. Press Save'));
}

async function saveBy(page: Page, entry: string): Promise<void> {
  await page.locator('[id^="spn_multibutton_submitter"]').first().click();
  await Promise.all([page.waitForEvent('load'), page.getByRole('menuitem', { name: entry }).click()]);
}

for (const entry of ['Save', 'Save & New', 'Save & Edit']) {
  test(`after ${entry} the step is done, and the guide goes on`, async ({ netsuite, launched, page }) => {
    accountOf(netsuite).roles.push({
      id: 1042,
      name: ROLE,
      standard: false,
      inactive: false,
      webServicesOnly: false,
      centerType: 'BASIC',
      permissions: [],
    });
    await fillIn(page, netsuite.url(PRODUCTION, `/app/common/entity/employee.nl?id=${people.dana}&e=T`));
    if (entry === 'Save') await save(page);
    else await saveBy(page, entry);
    await waitForOverlay(page, ({ buttons }) => buttons.some((text) => text.startsWith('Next: ')));
    const popup = await openSmallPopup(launched);
    const step = popup.getByRole('listitem').filter({ hasText: 'Give the role to the user' });
    await expect(step).toContainText('Done');
  });
}

test('a save that NetSuite refuses leaves the step as it is, on its page and in the popup', async ({
  netsuite,
  launched,
  page,
}) => {
  await page.goto(netsuite.url(PRODUCTION, '/app/setup/rolelist.nl'));
  await waitForOverlay(page, says(ROLE));
  const name = accountOf(netsuite).roles.find(({ standard }) => standard)?.name ?? '';
  await page.goto(netsuite.url(PRODUCTION, '/app/setup/role.nl'));
  await typeInto(page, 'Name', name);
  await save(page);
  await page.waitForLoadState();
  const popup = await openSmallPopup(launched);
  const step = popup.getByRole('listitem').filter({ hasText: 'Create a token role' });
  await expect(step).not.toContainText('Done');
  await expect(step).not.toContainText('not saved');
  // Where the form is opened again it is guided as before.
  await page.goto(netsuite.url(PRODUCTION, '/app/setup/role.nl'));
  await waitForOverlay(page, ({ lines }) => lines.some(({ state }) => state === 'unmet'));
});

test('a session that ended is taken up where it was, after the login', async ({
  netsuite,
  launched,
  page,
}) => {
  await page.goto(netsuite.url(PRODUCTION, '/app/setup/rolelist.nl'));
  const before = await waitForOverlay(page, says(ROLE));
  accountOf(netsuite).sessions.clear();
  await page.reload();
  await page.locator('form[name=login]').waitFor();
  expect(await seeOverlay(page)).toBeNull();
  await launched.context.clearCookies();
  await page.getByLabel('Email address').fill('dana.whitfield@northwind.example');
  await page.getByLabel('Password').fill('any');
  await page.locator('form[name=login] [type=submit]').click();
  const after = await waitForOverlay(page, says(ROLE));
  expect([after.step, after.title]).toEqual([before.step, before.title]);
});
