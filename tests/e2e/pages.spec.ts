// What a person sees on NetSuite's pages: rings and card follow what is done by hand, and nothing is shown elsewhere.
import { choose, field, save, setCheckbox, typeInto } from '../driver/hands';
import { pressOnCard, seeOverlay, waitForOverlay, type SeenOverlay } from '../driver/overlay';
import { application } from '../walk/walk';
import { expect, PRODUCTION, test } from './fixtures';

const LIST = '/app/common/integration/integrapplist.nl';
const RECORD = '/app/common/integration/integrapp.nl';
const TOKEN = '/app/setup/accesstoken.nl';

test('nothing is injected into pages that are no set-up pages, with or without a query', async ({
  netsuite,
  launched,
  page,
}) => {
  const cdp = await launched.context.newCDPSession(page);
  // Each script of an extension makes a world of its own in the page that it is injected into.
  const worlds: string[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.origin));
  await cdp.send('Runtime.enable');
  const ours = () => worlds.filter((origin) => origin.startsWith('chrome-extension:'));
  for (const path of [
    '/app/center/card.nl?sc=-29',
    '/app/setup/general.nl?x=/app/setup/accesstoken.nl',
    '/app/center/userprefs.nl',
    '/app/common/search/ubersearchresults.nl?Uber_NAME=/app/setup/role.nl',
  ]) {
    await page.goto(netsuite.url(PRODUCTION, path));
    await page.waitForTimeout(200);
    expect(ours(), path).toEqual([]);
    expect(await seeOverlay(page)).toBeNull();
  }
  await page.goto(netsuite.url(PRODUCTION, `${LIST}?whence=&showall=T`));
  await waitForOverlay(page);
  expect(ours()).toHaveLength(1);
});

test('nothing is added to the login page that is served at a set-up address', async ({
  netsuite,
  launched,
  page,
}) => {
  await launched.context.clearCookies();
  await page.goto(netsuite.url(PRODUCTION, `${RECORD}?id=14`));
  await expect(page.locator('form[name=login]')).toBeVisible();
  await page.waitForTimeout(300);
  expect(await seeOverlay(page)).toBeNull();
});

/** The card’s numbers go by where things stand on the page; here each requirement has its own place. */
const byName = ({ lines }: SeenOverlay) =>
  [
    'Name is',
    'State is',
    'Token-Based Authentication is',
    'TBA: Authorization Flow',
    'Authorization Code Grant',
  ]
    .map((name) => lines.find(({ text }) => text.includes(name))?.state)
    .join(' ');

test('each requirement of a new integration turns green when it is so, and back', async ({
  netsuite,
  page,
}) => {
  await page.goto(netsuite.url(PRODUCTION, RECORD));
  await waitForOverlay(page, (seen) => byName(seen) === 'unmet met met unmet unmet');
  await typeInto(page, 'Name', application);
  await waitForOverlay(page, (seen) => byName(seen) === 'met met met unmet unmet');
  await setCheckbox(page, 'TBA: Authorization Flow', false);
  await waitForOverlay(page, (seen) => byName(seen) === 'met met met met unmet');
  await setCheckbox(page, 'Authorization Code Grant', false);
  await waitForOverlay(page, (seen) => byName(seen) === 'met met met met met');
  await setCheckbox(page, 'Token-Based Authentication', false);
  await waitForOverlay(page, (seen) => byName(seen).startsWith('met met unmet'));
  await setCheckbox(page, 'Token-Based Authentication', true);
  await choose(page, 'State', 'Blocked');
  await waitForOverlay(page, (seen) => byName(seen) === 'met unmet met met met');
  await choose(page, 'State', 'Enabled');
  const seen = await waitForOverlay(page, (now) => byName(now) === 'met met met met met');
  // All is right, so Save is what remains.
  expect(seen.rings.map(({ state }) => state)).toEqual(['unmet', 'met', 'met', 'met', 'met', 'met']);
  expect(seen.rings[0]?.tag).toContain('Save');
});

test('rings lie on the fields they speak of, also after scrolling', async ({ netsuite, page }) => {
  await page.setViewportSize({ width: 1000, height: 420 });
  await page.goto(netsuite.url(PRODUCTION, RECORD));
  await waitForOverlay(page, ({ rings }) => rings.length === 5);
  await page.mouse.wheel(0, 300);
  await page.waitForTimeout(200);
  const label = await field(page, 'Authorization Code Grant').locator('a').first().boundingBox();
  const ring = (await waitForOverlay(page)).rings.find(({ tag }) => tag.startsWith('5'))?.box;
  expect(ring).toBeTruthy();
  expect(label).toBeTruthy();
  const scrolled = await page.evaluate(() => window.scrollY);
  expect(scrolled).toBeGreaterThan(0);
  // The protocol gives places in the window, as Playwright does.
  expect(ring!.x).toBeLessThanOrEqual(label!.x);
  expect(ring!.y).toBeLessThanOrEqual(label!.y + 1);
  expect(ring!.x + ring!.width).toBeGreaterThanOrEqual(label!.x + label!.width);
  expect(ring!.y + ring!.height).toBeGreaterThanOrEqual(label!.y + label!.height);
});

test('a field in another tab is shown by the way to it', async ({ netsuite, page }) => {
  await page.goto(netsuite.url(PRODUCTION, RECORD));
  await waitForOverlay(page, ({ rings }) => rings.length === 5);
  await page.getByText('Execution Log').click();
  await waitForOverlay(page, ({ rings }) => rings.some(({ tag }) => tag.includes('Open this tab')));
});

test('another application’s record can be chosen for the set-up', async ({ netsuite, page }) => {
  await page.goto(netsuite.url(PRODUCTION, `${RECORD}?id=14`));
  const seen = await waitForOverlay(page, ({ notices }) => notices.length > 0);
  expect(seen.notices[0]?.text).toContain('Ledgerline Bank Feeds');
  await pressOnCard(page, 'Use this one');
  const chosen = await waitForOverlay(page, ({ buttons }) => !buttons.includes('Use this one'));
  expect(chosen.notices.map(({ text }) => text).join()).toContain(
    'Consumer Key and Secret are not kept here',
  );
});

test('credentials that were reset are taken as a new pair', async ({ netsuite, launched, page }) => {
  await page.goto(netsuite.url(PRODUCTION, RECORD));
  await typeInto(page, 'Name', application);
  await setCheckbox(page, 'TBA: Authorization Flow', false);
  await setCheckbox(page, 'Authorization Code Grant', false);
  await save(page);
  await waitForOverlay(
    page,
    ({ taken }) => taken.every(({ state }) => state === 'met') && taken.length === 2,
  );
  const account = netsuite.world.accounts[0]!;
  const integration = account.integrations.find(({ name }) => name === application)!;
  const before = integration.consumerSecret;
  await page.goto(netsuite.url(PRODUCTION, `${RECORD}?id=${integration.id}&e=T`));
  page.on('dialog', (dialog) => void dialog.accept());
  await page.locator('input[value="Reset Credentials"]:visible').first().click();
  await waitForOverlay(page, ({ notices }) =>
    notices.some(({ text }) => text.startsWith('Both values are stored')),
  );
  expect(integration.consumerSecret).not.toBe(before);
  const popup = await launched.openPopup();
  await popup.getByRole('tab', { name: 'Credentials' }).click();
  const older = popup.getByRole('region', { name: 'Older values' });
  await expect(older).toContainText('Consumer Key and Consumer Secret');
  await older.getByRole('button', { name: 'Restore' }).click();
  await expect(popup.getByText('These values count again')).toBeVisible();
  // What counted until now is the older pair then.
  await expect(older.getByRole('listitem')).toHaveCount(1);
});

test('a token for Administrator is not taken for one', async ({ netsuite, page }) => {
  await page.goto(netsuite.url(PRODUCTION, TOKEN));
  await waitForOverlay(page, ({ rings }) => rings.length === 3);
  await choose(page, 'User', 'Dana Whitfield');
  await choose(page, 'Role', 'Administrator');
  const seen = await waitForOverlay(page, ({ lines }) => lines[2]?.state === 'unmet');
  expect(seen.lines[2]?.text).toContain('never Administrator');
});
