// The card as a thing on somebody's screen: it covers nothing it speaks of, stays where it was left, and goes with the extension.
import type { Page } from '@playwright/test';
import { changePage } from '../bench/change-page';
import { focusedName, pressOnCard, seeOverlay, waitForOverlay, type SeenOverlay } from '../driver/overlay';
import { expect, PRODUCTION, test } from './fixtures';
import { addIntegration, isKept, issueValues, openSmallPopup, pasteValue, says } from './given';

const INTEGRATION = '/app/common/integration/integrapp.nl';
const FEATURES = '/app/setup/features.nl?whence=';

type Box = NonNullable<SeenOverlay['card']>;

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** The rings of what is still to do that the card lies on. */
async function covered(page: Page): Promise<string[]> {
  const { rings, card } = await waitForOverlay(page);
  return rings
    .filter(({ state, box }) => state !== 'met' && card !== null && box !== null && overlap(card, box))
    .map(({ tag }) => tag);
}

test('the card stays where it was left, on the next page and when the window changes', async ({
  netsuite,
  page,
}) => {
  await page.goto(netsuite.url(PRODUCTION, FEATURES));
  const { card } = await waitForOverlay(page, ({ lines }) => lines.length > 0);
  const [fromX, fromY] = [card!.x + 60, card!.y + 15];
  await page.mouse.move(fromX, fromY);
  await page.mouse.down();
  await page.mouse.move(fromX - 500, fromY - 40, { steps: 4 });
  await page.mouse.up();
  const moved = await waitForOverlay(page);
  expect(Math.round(moved.card!.x)).toBe(Math.round(card!.x - 500));
  await pressOnCard(page, 'Collapse');
  await waitForOverlay(page, ({ collapsed }) => collapsed);
  await page.waitForTimeout(600);

  await page.goto(netsuite.url(PRODUCTION, '/app/setup/rolelist.nl?whence='));
  const next = await waitForOverlay(page, ({ collapsed }) => collapsed);
  expect(Math.round(next.card!.x)).toBe(Math.round(moved.card!.x));
  await page.setViewportSize({ width: 700, height: 500 });
  const { card: inside } = await waitForOverlay(page);
  expect(inside!.x).toBeGreaterThanOrEqual(0);
  expect(inside!.x + inside!.width).toBeLessThanOrEqual(700);
  expect(inside!.y + 30).toBeLessThanOrEqual(500);
});

test('the card goes from corner to corner by its button, and opens again by the keyboard', async ({
  netsuite,
  page,
}) => {
  await page.goto(netsuite.url(PRODUCTION, FEATURES));
  const places = new Set<string>();
  await waitForOverlay(page, ({ lines }) => lines.length > 0);
  for (let time = 0; time < 4; time += 1) {
    await pressOnCard(page, 'Move to another corner');
    const { card } = await waitForOverlay(page);
    places.add(`${Math.round(card!.x)},${card!.y < 300 ? 'top' : 'bottom'}`);
  }
  expect(places.size).toBe(4);
});

for (const [name, viewport] of [
  ['at 100 %', { width: 1280, height: 900 }],
  ['at 200 % of a small screen', { width: 640, height: 400 }],
] as const) {
  test(`the card covers nothing that it speaks of, ${name}`, async ({ netsuite, page }) => {
    await page.setViewportSize(viewport);
    for (const path of [INTEGRATION, FEATURES, '/app/setup/role.nl', '/app/common/entity/employeelist.nl']) {
      await page.goto(netsuite.url(PRODUCTION, path));
      await waitForOverlay(page, ({ step }) => step !== '');
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      for (let top = 0; top < height; top += viewport.height / 2) {
        await page.mouse.wheel(0, viewport.height / 2);
        await expect.poll(() => covered(page), { message: `${path} at ${top}` }).toEqual([]);
      }
    }
  });
}

test('a field that is typed into is never below the card', async ({ netsuite, page }) => {
  await page.setViewportSize({ width: 900, height: 420 });
  await page.goto(netsuite.url(PRODUCTION, INTEGRATION));
  await waitForOverlay(page, ({ lines }) => lines.length > 0);
  // Put by hand to where the fields are, which counts more than any ring.
  for (let corner = 0; corner < 3; corner += 1) await pressOnCard(page, 'Move to another corner');
  for (let field = 0; field < 25; field += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const active = document.activeElement;
      if (!active?.matches('input, select, textarea')) return null;
      const { x, y, width, height } = active.getBoundingClientRect();
      return { x: x + scrollX, y: y + scrollY, width, height };
    });
    if (focused === null) continue;
    await expect
      .poll(async () => overlap(focused, (await waitForOverlay(page)).card!), { message: `field ${field}` })
      .toBe(false);
  }
});

test('rings surround the fields of a page that reads from right to left, and is dark', async ({
  netsuite,
  page,
}) => {
  changePage(netsuite, INTEGRATION, (html) =>
    html
      .replace('<html', '<html dir="rtl"')
      .replace('</head>', '<style>html,body{background:#111;color:#ddd}body{width:2000px}</style></head>'),
  );
  await page.goto(netsuite.url(PRODUCTION, INTEGRATION));
  const { rings } = await waitForOverlay(page, (seen) => seen.rings.length > 3);
  const boxes = await page.evaluate(() =>
    [...document.querySelectorAll('input[id="name"], [id$="_fs"]')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    }),
  );
  const window = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 };
  for (const { box, tag } of rings) {
    expect(overlap(box!, window), tag).toBe(true);
    expect(
      boxes.some((field) => overlap(box!, field)),
      tag,
    ).toBe(true);
  }
});

test.describe('removed', () => {
  // A browser that has done that is no longer as it was.
  test.use({ own: {} });

  test('without the extension, card, rings and the question on leaving are gone at once', async ({
    netsuite,
    launched,
    page,
  }) => {
    const worker = launched.context.serviceWorkers()[0]!;
    const { id } = addIntegration(netsuite);
    await page.goto(netsuite.url(PRODUCTION, `${INTEGRATION}?id=${id}&e=T`));
    await waitForOverlay(page, ({ lines }) => lines.length > 0);
    await worker.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('', 'QuotaExceededError');
      };
    });
    page.once('dialog', (dialog) => void dialog.accept());
    await page.locator('input[value="Reset Credentials"]:visible').first().click();
    await waitForOverlay(page, says('The values could not be stored'));

    const popup = await launched.openPopup();
    await popup
      .evaluate(() => {
        const { chrome } = window as unknown as {
          chrome: { management: { uninstallSelf: (options: { showConfirmDialog: boolean }) => void } };
        };
        chrome.management.uninstallSelf({ showConfirmDialog: false });
      })
      .catch(() => undefined);
    await expect.poll(() => seeOverlay(page), { timeout: 10_000 }).toBeNull();
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.mouse.click(5, 5);
    await page.goto(netsuite.url(PRODUCTION, '/app/center/card.nl?sc=-29'));
    expect(asked).toEqual([]);
  });
});

test.describe('values that are not found by their names', () => {
  const renamed = (html: string) =>
    html
      .replaceAll(/Consumer Key[^<'"]*/g, 'First')
      .replaceAll(/Consumer Secret[^<'"]*/g, 'Second')
      .replaceAll(/consumerkey/gi, 'customone')
      .replaceAll(/consumersecret/gi, 'customtwo');
  const strange = (html: string) => renamed(html).replaceAll('this is the only time that', 'here');

  for (const way of ['mouse', 'keyboard'] as const) {
    test(`are shown by the person with the ${way}, and kept as picked`, async ({
      netsuite,
      launched,
      page,
    }) => {
      const { id, consumerKey, consumerSecret } = addIntegration(netsuite);
      const integration = netsuite.world.accounts[0]!.integrations.find((one) => one.id === id)!;
      const back = changePage(netsuite, INTEGRATION, strange);
      await page.goto(netsuite.url(PRODUCTION, `${INTEGRATION}?id=${id}&e=T`));
      await waitForOverlay(page, ({ lines }) => lines.length > 0);
      page.once('dialog', (dialog) => void dialog.accept());
      await page.locator('input[value="Reset Credentials"]:visible').first().click();
      const seen = await waitForOverlay(page, ({ buttons }) => buttons.includes('Show me the values'));
      expect(seen.taken).toEqual([]);
      await pressOnCard(page, 'Show me the values');
      if (way === 'mouse') {
        await pressOnCard(page, `Value 1, ends in ${integration.consumerKey.slice(-4)}`);
        await pressOnCard(page, `Value 2, ends in ${integration.consumerSecret.slice(-4)}`);
      } else {
        for (const value of ['Value 1', 'Value 2']) {
          await expect.poll(() => focusedName(page)).toContain(value);
          await page.keyboard.press('Enter');
        }
      }
      await waitForOverlay(page, isKept);
      expect([consumerKey, consumerSecret]).not.toContain(integration.consumerKey);
      back();
      const popup = await openSmallPopup(launched);
      await popup.getByRole('tab', { name: 'Credentials' }).click();
      await expect(popup.getByText('Shown by you on Integration record').first()).toBeVisible();
      await popup.getByRole('button', { name: 'Reveal Consumer Secret' }).click();
      await expect(popup.getByText(integration.consumerSecret)).toBeVisible();
    });
  }

  test('are kept without an order below NetSuite’s warning, used for nothing, and told apart in the popup', async ({
    netsuite,
    launched,
    page,
  }) => {
    const { id } = addIntegration(netsuite);
    const integration = netsuite.world.accounts[0]!.integrations.find((one) => one.id === id)!;
    changePage(netsuite, INTEGRATION, renamed);
    await page.goto(netsuite.url(PRODUCTION, `${INTEGRATION}?id=${id}&e=T`));
    await waitForOverlay(page, ({ lines }) => lines.length > 0);
    page.once('dialog', (dialog) => void dialog.accept());
    await page.locator('input[value="Reset Credentials"]:visible').first().click();
    const unsorted = ({ notices }: SeenOverlay) =>
      notices.some(({ text }) => text.includes('does not say which'));
    await waitForOverlay(page, (seen) => unsorted(seen) && seen.buttons.includes('Show me the values'));
    const popup = await openSmallPopup(launched);
    for (const tab of ['Test', 'Export', 'Credentials']) {
      await popup.getByRole('tab', { name: tab }).click();
      await expect(popup.getByText('Which of these is the Consumer Key?')).toBeVisible();
    }
    await popup
      .getByRole('button', { name: `Consumer Key ends in ${integration.consumerKey.slice(-4)}` })
      .click();
    await expect(popup.getByText('Which of these is the Consumer Key?')).toHaveCount(0);
    await popup.getByRole('button', { name: 'Reveal Consumer Secret' }).click();
    await expect(popup.getByText(integration.consumerSecret)).toBeVisible();
    await waitForOverlay(page, (seen) => !unsorted(seen));
  });

  test('are told apart by a login, when they stand the other way round', async ({
    netsuite,
    launched,
    page,
  }) => {
    const issued = issueValues(netsuite);
    const account = netsuite.world.accounts[0]!;
    const integration = account.integrations.find(({ consumerKey }) => consumerKey === issued.consumerKey)!;
    account.variants = { ...account.variants, pairOrder: 'secret first' };
    changePage(netsuite, INTEGRATION, renamed);
    await page.goto(netsuite.url(PRODUCTION, `${INTEGRATION}?id=${integration.id}&e=T`));
    await waitForOverlay(page, ({ lines }) => lines.length > 0);
    page.once('dialog', (dialog) => void dialog.accept());
    await page.locator('input[value="Reset Credentials"]:visible').first().click();
    await waitForOverlay(page, ({ buttons }) => buttons.includes('Show me the values'));
    const popup = await openSmallPopup(launched);
    await popup.getByRole('tab', { name: 'Credentials' }).click();
    await pasteValue(popup, 'Token ID', issued.tokenId);
    await pasteValue(popup, 'Token Secret', issued.tokenSecret);
    await popup.getByRole('button', { name: 'Try it with a login' }).click();
    await expect(popup.getByText('Which of these is the Consumer Key?')).toHaveCount(0);
    await popup.getByRole('button', { name: 'Reveal Consumer Key' }).click();
    await expect(popup.getByText(integration.consumerKey)).toBeVisible();
    // One refused login, then the one that told.
    const logins = netsuite.world.seen.filter(({ path }) => path.endsWith('/rest/tokeninfo'));
    expect(logins.map(({ status }) => status)).toEqual([401, 200]);
  });

  test('nothing is kept when picking is ended with Escape', async ({ netsuite, launched, page }) => {
    const { id } = addIntegration(netsuite);
    changePage(netsuite, INTEGRATION, strange);
    await page.goto(netsuite.url(PRODUCTION, `${INTEGRATION}?id=${id}&e=T`));
    await waitForOverlay(page, ({ lines }) => lines.length > 0);
    page.once('dialog', (dialog) => void dialog.accept());
    await page.locator('input[value="Reset Credentials"]:visible').first().click();
    await waitForOverlay(page, ({ buttons }) => buttons.includes('Show me the values'));
    await pressOnCard(page, 'Show me the values');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await waitForOverlay(page, ({ taken }) => taken.length === 0);
    const popup = await openSmallPopup(launched);
    await popup.getByRole('tab', { name: 'Credentials' }).click();
    await expect(popup.getByRole('button', { name: 'Reveal Consumer Key' })).toHaveCount(0);
  });
});
