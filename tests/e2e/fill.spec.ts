// *Fill in*: what is listed before, what is written on a press, what is said afterwards, and that all of it can be put back.
import type { Page } from '@playwright/test';
import { ask } from '../driver/ask';
import { answerTerms, typeInto } from '../driver/hands';
import type { Launched } from '../driver/launch';
import { pressOnCard, tickOnCard, waitForOverlay, type SeenOverlay } from '../driver/overlay';
import { newIntegration } from '../netsuite/new-world';
import type { NetSuite } from '../netsuite/server';
import { expect, PRODUCTION, SANDBOX, test } from './fixtures';
import { openPopupFor, setUpNetSuite, shippedRecipe } from './given-certificate';
import { isAllMet } from '../walk/walk';

const INTEGRATION = '/app/common/integration/integrapp.nl';

test.use({ untouched: true });

const offers = (name: string) => (seen: SeenOverlay) => seen.buttons.includes(name);
const reports = (text: string) => (seen: SeenOverlay) => seen.report?.text.includes(text) === true;

/** All that the form would send. */
function formOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLInputElement>('input[name], select[name], textarea[name]')].map(
        (input) => [input.name, input.type === 'checkbox' ? String(input.checked) : input.value],
      ),
    ),
  );
}

test('lists every change, writes them on one press, and puts them back', async ({ netsuite, page }) => {
  await page.goto(netsuite.url(SANDBOX, INTEGRATION));
  const seen = await waitForOverlay(page, offers('Fill in 3 fields'));
  expect(seen.changes.map(({ text }) => text)).toEqual([
    'Now empty → Fulfillment Integration',
    'Now on → off',
    'Now on → off',
  ]);
  expect(seen.notices.some(({ text }) => text.includes('It never presses Save'))).toBe(true);
  const before = await formOf(page);

  await pressOnCard(page, 'Fill in 3 fields');
  const filled = await waitForOverlay(page, reports('3 of 3 filled in.'));
  expect(filled.report?.tone).toBe('good');
  await waitForOverlay(page, isAllMet);
  expect(filled.rings.some(({ tag }) => tag.includes('Save'))).toBe(true);
  expect(netsuite.world.seen.filter(({ method }) => method === 'POST')).toEqual([]);

  await pressOnCard(page, 'Undo');
  await waitForOverlay(page, reports('Everything is as it was before.'));
  expect(await formOf(page)).toEqual(before);
});

test('asks once before it is used in production', async ({ netsuite, page }) => {
  await page.goto(netsuite.url(PRODUCTION, INTEGRATION));
  // The button is in sight, and does nothing before the tick.
  await waitForOverlay(page, offers('Fill in 3 fields'));
  const before = await formOf(page);
  await pressOnCard(page, 'Fill in 3 fields');
  await page.waitForTimeout(500);
  expect(await formOf(page)).toEqual(before);
  await tickOnCard(page, 'This is a production account.');
  await pressOnCard(page, 'Fill in 3 fields');
  await waitForOverlay(page, reports('3 of 3 filled in.'));
  await page.reload();
  await waitForOverlay(page, offers('Fill in 3 fields'));
});

test('ticks one feature at a time, and leaves the terms to the person', async ({ netsuite, page }) => {
  await page.goto(netsuite.url(SANDBOX, '/app/setup/features.nl'));
  for (const _ of ['Token-based Authentication', 'SOAP Web Services']) {
    await waitForOverlay(page, offers('Fill in 1 field'));
    const opens = page.waitForEvent('popup');
    await pressOnCard(page, 'Fill in 1 field');
    const terms = await opens;
    await waitForOverlay(page, reports('They are yours to accept.'));
    await answerTerms(terms, 'I Agree');
  }
  await waitForOverlay(page, isAllMet);
});

const accountOf = (netsuite: NetSuite) => netsuite.world.accounts.find(({ id }) => id === SANDBOX)!;

test.describe('in an account in which much is done', () => {
  test.use({ untouched: false });

  test('adds the role to the user', async ({ netsuite, page }) => {
    const dana = accountOf(netsuite).users.find(({ name }) => name === 'Dana Whitfield')!;
    dana.roleIds = dana.roleIds.filter((id) => id === 3);
    await page.goto(netsuite.url(SANDBOX, `/app/common/entity/employee.nl?id=${dana.id}&e=T`));
    const seen = await waitForOverlay(page, offers('Fill in 1 field'));
    expect(seen.changes.map(({ text }) => text)).toContain('+ Fulfillment Integration Role');
    await pressOnCard(page, 'Fill in 1 field');
    await waitForOverlay(page, reports('1 of 1 filled in.'));
    await waitForOverlay(page, isAllMet);
    await pressOnCard(page, 'Undo');
    await waitForOverlay(page, reports('Everything is as it was before.'));
  });

  test('does not touch what differs, or is doubtful, without its own tick', async ({ netsuite, page }) => {
    await page.goto(netsuite.url(SANDBOX, '/app/setup/role.nl'));
    await waitForOverlay(page, offers('Fill in 7 fields'));
    await typeInto(page, 'Name', 'Another name');
    const seen = await waitForOverlay(page, ({ changes }) =>
      changes.some(({ text }) => text.includes('Another name')),
    );
    expect(seen.changes.filter(({ tick }) => tick).map(({ text }) => text)).toEqual([
      'Now “Another name” → “Fulfillment Integration Role”',
      '+ Access Token Management: Full',
    ]);
    await tickOnCard(page, 'Now “Another name”');
    await pressOnCard(page, 'Fill in 7 fields');
    const filled = await waitForOverlay(page, reports('7 of 7 filled in.'));
    expect(filled.lines.find(({ text }) => text.includes('Access Token Management'))?.state).toBe('unmet');
  });

  test('stops at any key of the person', async ({ netsuite, page }) => {
    const account = accountOf(netsuite);
    account.integrations.push(newIntegration({ id: 90, name: 'Fulfillment Integration', tba: true }));
    account.quirks = [{ do: 'late', field: 'user', ms: 3000 }];
    await page.goto(netsuite.url(SANDBOX, '/app/setup/accesstoken.nl'));
    await waitForOverlay(page, offers('Fill in 3 fields'));
    await pressOnCard(page, 'Fill in 3 fields');
    await waitForOverlay(page, reports('Press any key or click to stop.'));
    await page.keyboard.press('Shift');
    await waitForOverlay(page, reports('Stopped, because you pressed a key or clicked.'));
    await waitForOverlay(page, reports('1 of 3 filled in.'));
    await page.waitForTimeout(3500);
    expect(await page.locator('input[type=hidden][name=user]').inputValue()).toBe('');
  });

  test('says on the next page how far it was where the page went away meanwhile', async ({
    netsuite,
    page,
  }) => {
    const account = accountOf(netsuite);
    account.integrations.push(newIntegration({ id: 90, name: 'Fulfillment Integration', tba: true }));
    account.quirks = [
      { do: 'late', field: 'user', ms: 60_000 },
      { do: 'leave', ms: 800, to: '/app/setup/rolelist.nl' },
    ];
    await page.goto(netsuite.url(SANDBOX, '/app/setup/accesstoken.nl'));
    await waitForOverlay(page, offers('Fill in 3 fields'));
    await pressOnCard(page, 'Fill in 3 fields');
    // A drop-down says nothing to the page when it is chosen from.
    await waitForOverlay(page, () => true);
    await page.evaluate(() => document.dispatchEvent(new Event('change')));
    await page.waitForURL(/rolelist/);
    const isSaid = ({ notices }: SeenOverlay) => notices.some(({ text }) => text.includes('was left while'));
    const { notices } = await waitForOverlay(page, isSaid);
    expect(notices[0]?.text).toContain('1 of 3 were filled in.');
    await page.reload();
    await waitForOverlay(page, (seen) => !isSaid(seen));
  });

  test('nothing is done where the page has changed since it was listed', async ({ netsuite, page }) => {
    await page.goto(netsuite.url(SANDBOX, INTEGRATION));
    await waitForOverlay(page, offers('Fill in 3 fields'));
    // Without an event, so that the guide does not see it before the press.
    await page.evaluate(() => {
      document.addEventListener(
        'pointerdown',
        () => {
          document.querySelector<HTMLInputElement>('input[name=name]')!.value = 'Meanwhile';
        },
        true,
      );
    });
    await pressOnCard(page, 'Fill in 3 fields');
    await waitForOverlay(page, offers('Fill in 2 fields'));
    expect(await page.locator('input[name=name]').inputValue()).toBe('Meanwhile');
    expect((await formOf(page))['authorizationcodegrant']).toBe('true');
  });

  for (const mappingForm of ['window', 'layer'] as const)
    test(`fills the form of a certificate, file included, in a ${mappingForm}`, async ({
      netsuite,
      launched,
      page,
    }) => {
      const account = accountOf(netsuite);
      account.variants = { ...account.variants, mappingForm };
      await prepareMapping(netsuite, launched);
      await page.goto(netsuite.url(SANDBOX, '/app/oauth2/clientcredentials/setup.nl'));
      await waitForOverlay(page);
      const opens = mappingForm === 'window' ? page.waitForEvent('popup') : Promise.resolve(page);
      await page.locator('#createnew').click();
      const form = await opens;
      await waitForOverlay(form, offers('Fill in 4 fields'), 15_000);
      await pressOnCard(form, 'Fill in 4 fields');
      await waitForOverlay(form, reports('4 of 4 filled in.'), 15_000);
      expect(
        await form.locator('input[type=file]').evaluate((box: HTMLInputElement) => box.files?.[0]?.name),
      ).toBe('certificate.pem');
      expect(account.certificateMappings.size).toBe(0);
      await form.locator('#submitter:visible').click();
      await expect.poll(() => account.certificateMappings.size).toBe(1);
    });
});

/** Key and certificate are made here, and all that the form offers is there. */
async function prepareMapping(netsuite: NetSuite, launched: Launched): Promise<void> {
  setUpNetSuite(netsuite, SANDBOX);
  const recipe = shippedRecipe('general-oauth2');
  const popup = await openPopupFor(launched, recipe, SANDBOX);
  const { kind, id, application } = recipe;
  const made = await ask(popup, 'makeValues', {
    bundle: { account: SANDBOX, kind, recipe: id, application },
    given: null,
  });
  expect(made).toMatchObject({ stored: true });
  await popup.close();
}
