// Everything works by keyboard and screen reader: axe on the popup in its states, and the card as the browser tells it.
import type { Page } from '@playwright/test';
import { waitForOverlay } from '../driver/overlay';
import { customRole, newSecret } from '../netsuite/new-world';
import { axeOn } from './axe';
import {
  accountOf,
  issueValues,
  openSmallPopup,
  pasteValue,
  pasteValues,
  startByHand,
  startTest,
} from './given';
import { expect, PRODUCTION, test } from './fixtures';

/** No violation in light and dark, and no sideways scrolling at 400 pixels nor at the 200 that are left of them at 200 %. */
async function isFine(popup: Page, what: string, widths: readonly number[] = [200, 400]): Promise<void> {
  await expect(popup.getByRole('main')).not.toBeEmpty();
  for (const width of widths) {
    await popup.setViewportSize({ width, height: 600 });
    const isWider = await popup.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(isWider, `${what}, ${width} pixels`).toBe(false);
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await popup.emulateMedia({ colorScheme });
    const axe = axeOn(popup);
    // Only colours differ in the dark.
    if (colorScheme === 'dark') axe.withRules('color-contrast');
    const { violations } = await axe.analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    expect(found, `${what}, ${colorScheme}`).toEqual([]);
  }
}

const openView = async (popup: Page, name: string) => {
  await popup.getByRole('tab', { name }).click();
  await expect(popup.getByRole('tabpanel').getByText('One moment')).toHaveCount(0);
};

test('the side panel is fine at 320 pixels, on one line of tabs, and nothing moves where that is asked for', async ({
  netsuite,
  launched,
}) => {
  const popup = await openSmallPopup(launched);
  await startByHand(popup, PRODUCTION);
  await pasteValues(popup, issueValues(netsuite));
  await startTest(popup);
  await popup.getByText('The connection works', { exact: true }).waitFor();
  await popup.close();
  const panel = await launched.context.newPage();
  await panel.setViewportSize({ width: 320, height: 640 });
  await panel.goto(`chrome-extension://${launched.extensionId}/sidepanel.html`);
  for (const name of ['Guide', 'Credentials', 'Test', 'Export']) {
    await openView(panel, name);
    await isFine(panel, `panel, ${name}`, [200, 320]);
    const lines = await panel
      .getByRole('tab')
      .evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().top));
    expect(new Set(lines).size, name).toBe(1);
  }
  await panel.getByRole('button', { name: 'Settings' }).click();
  await panel.getByRole('heading', { name: 'Settings' }).waitFor();
  await isFine(panel, 'panel, Settings', [200, 320]);

  // The sign of a test that is running is all that ever turns.
  const turns = async (reducedMotion: 'reduce' | 'no-preference') => {
    await panel.emulateMedia({ reducedMotion });
    return panel.evaluate(() => {
      const sign = document.createElement('span');
      sign.className = 'status-icon';
      sign.dataset['tone'] = 'busy';
      document.body.append(sign);
      const moving = document.getAnimations().length;
      sign.remove();
      return moving;
    });
  };
  expect(await turns('no-preference')).toBe(1);
  expect(await turns('reduce')).toBe(0);
});

test('the popup is fine when it knows nothing, and with a wrong account', async ({ launched }) => {
  const popup = await openSmallPopup(launched);
  await popup.getByRole('button', { name: 'I already have the values' }).click();
  await isFine(popup, 'empty');
  await popup.getByLabel('Account ID').fill('?');
  await popup.keyboard.press('Enter');
  await popup.getByText('This is no Account ID').waitFor();
  await isFine(popup, 'wrong account');
});

test('the popup is fine half way, with an editor, a question and names open', async ({
  netsuite,
  launched,
  page,
}) => {
  const role = accountOf(netsuite).roles.find(({ id }) => id === customRole.id)!;
  role.permissions.shift();
  for (const path of ['/app/setup/features.nl?whence=', `/app/setup/role.nl?id=${role.id}`]) {
    await page.goto(netsuite.url(PRODUCTION, path));
    await waitForOverlay(page, ({ lines }) => lines.length > 0);
  }
  const popup = await openSmallPopup(launched);
  await popup.locator('li.step summary').first().click();
  await isFine(popup, 'guide');
  await openView(popup, 'Credentials');
  await pasteValue(popup, 'Location ID', '7');
  await popup.getByRole('button', { name: 'Forget Location ID' }).click();
  await pasteValue(popup, 'Consumer Key', 'a1');
  await popup.getByText('2 characters, 64 expected').waitFor();
  await isFine(popup, 'credentials');
  await popup.getByRole('button', { name: 'Edit of the set-up' }).click();
  await popup.getByLabel('Role', { exact: true }).waitFor();
  await isFine(popup, 'set-up');
  await popup.keyboard.press('Escape');
  await popup.getByRole('button', { name: 'Settings' }).click();
  await popup.getByText("Add a vendor's recipe").click();
  await isFine(popup, 'settings');
  await popup.getByRole('button', { name: 'Back' }).click();
  await openView(popup, 'Export');
  await isFine(popup, 'export of a part');
});

test('the popup is fine with a test that failed @nightly', async ({ netsuite, launched }) => {
  const values = issueValues(netsuite);
  const popup = await openSmallPopup(launched);
  await startByHand(popup, PRODUCTION);
  await pasteValues(popup, { ...values, tokenSecret: newSecret() });
  await startTest(popup);
  await popup.getByText('The connection does not work').waitFor();
  for (const details of await popup.locator('summary').all()) await details.click();
  await isFine(popup, 'failed');
});

test('the popup is fine with a test that passed, and its export', async ({ netsuite, launched }) => {
  const popup = await openSmallPopup(launched);
  await startByHand(popup, PRODUCTION);
  await pasteValues(popup, issueValues(netsuite));
  await startTest(popup);
  await popup.getByText(/^The connection works/).waitFor();
  await isFine(popup, 'passed');
  await openView(popup, 'Export');
  await isFine(popup, 'export');
  await popup.getByRole('combobox', { name: 'Format' }).click();
  await isFine(popup, 'the list of forms');
  await popup.keyboard.press('Escape');
  await popup.getByRole('button', { name: 'Encrypt' }).click();
  await popup.getByText('How the receiver opens it').waitFor();
  await isFine(popup, 'sealed export');
  await popup.getByRole('button', { name: 'I have told it' }).click();
  await popup.getByRole('button', { name: 'Download the encrypted export' }).click();
  await popup.getByRole('button', { name: 'I have handed it over' }).click();
  await isFine(popup, 'handed over');
  await popup.getByRole('radio', { name: /^Encrypted to the receiver/ }).check();
  await popup.getByRole('button', { name: 'Encrypt' }).click();
  await popup.getByText('Paste the receiver’s public key').waitFor();
  await popup.getByRole('radio', { name: /^Clear text/ }).click();
  await isFine(popup, 'question about clear text');
});

test('the popup is fine with all values held and one in clear @nightly', async ({ netsuite, launched }) => {
  const popup = await openSmallPopup(launched);
  await startByHand(popup, PRODUCTION);
  await pasteValues(popup, issueValues(netsuite));
  await popup.getByRole('button', { name: 'Reveal Token Secret' }).click();
  await isFine(popup, 'revealed');
  await popup.getByRole('button', { name: 'Import' }).click();
  await popup.getByRole('button', { name: 'Read it' }).click();
  await popup.getByText('Nothing is entered yet.').waitFor();
  await isFine(popup, 'import');
  const message = `Token ID: ${'ab'.repeat(32)}\nToken Secret: ${'cd'.repeat(30)}`;
  await popup.getByLabel('Paste the message').fill(message);
  await popup.getByRole('button', { name: 'Read it' }).click();
  await popup.getByRole('button', { name: 'Import these' }).click();
  await popup.getByRole('alertdialog').waitFor();
  await isFine(popup, 'import that replaces');
});

test('the card is told to screen readers, and its buttons are reached and pressed by keyboard', async ({
  netsuite,
  page,
}) => {
  await page.goto(netsuite.url(PRODUCTION, '/app/common/integration/integrapp.nl'));
  await waitForOverlay(page, ({ lines }) => lines.length > 0);
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const told = nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => `${String(role?.value)}: ${String(name?.value ?? '')}`);
  expect(told).toContain('region: Credential Guide');
  expect(told).toContain('heading: Create an Integration record');
  expect(told).toContain('button: Collapse');
  expect(told.join('\n')).toContain('Authorization Code Grant is not ticked');
  expect(told.join('\n')).toContain('(to do)');
  // What is right is folded away, and said when it is opened.
  expect(told.join('\n')).toContain('Right already: 2');
  expect(told.join('\n')).not.toContain('(right)');

  // Backwards from the start of the page the card comes first, since it stands last; each of its buttons is reached.
  const focused = async () => {
    const tree = await cdp.send('Accessibility.getFullAXTree');
    const node = tree.nodes.find(
      ({ role, properties = [] }) =>
        role?.value === 'button' && properties.some(({ name, value }) => name === 'focused' && value.value),
    );
    return String(node?.name?.value ?? '');
  };
  await page.locator('body').press('Shift+Tab');
  const reached = [await focused()];
  while (!reached.includes('Collapse') && reached.length < 12) {
    await page.keyboard.press('Shift+Tab');
    reached.push(await focused());
  }
  expect(reached).toContain('Collapse');
  await page.keyboard.press('Enter');
  await waitForOverlay(page, ({ collapsed }) => collapsed);
  await page.keyboard.press('Enter');
  await waitForOverlay(page, ({ collapsed }) => !collapsed);
});
