// The popup closes on any click elsewhere: what was typed, chosen or encrypted is there again, and nothing counts as handed over unasked.
import type { Page } from '@playwright/test';
import { seal } from '../../utils/handover/seal';
import type { ExtensionScope } from '../driver/extension-storage';
import { closeView, openView, pressIn, readIn, textOf, type View, type Views } from '../driver/views';
import { issueValues, openSmallPopup, pasteValues, startByHand } from './given';
import { expect, PRODUCTION, viewTest } from './fixtures';

/** A click on NetSuite's page, and the popup is gone. */
async function clickElsewhere(page: Page, views: Views): Promise<void> {
  await page.bringToFront();
  await page.mouse.click(640, 500);
  await views.gone('popup.html').catch(async () => {
    // Without a window manager the popup may not lose the focus; a person closes it then by its button.
    const popup = await views.shown('popup.html');
    await closeView(popup);
    await views.gone('popup.html');
  });
}

const valueOf = (view: View, selector: string) =>
  view.$eval(selector, (element) => (element as HTMLInputElement).value);

viewTest(
  'half a value, a pasted message and half a set-up are there again, each in its view',
  async ({ netsuite, page, views }) => {
    await page.goto(netsuite.url(PRODUCTION, '/app/center/card.nl?sc=-29'));
    let popup = await views.openPopup();
    await openView(popup, 'credentials');
    await pressIn(popup, 'button', 'Edit Consumer Key');
    await popup.waitForSelector('.value-editor input:focus');
    await popup.keyboard.type('abc123');
    await clickElsewhere(page, views);

    popup = await views.openPopup();
    await popup.waitForSelector('#tab-credentials[aria-selected="true"]');
    await popup.waitForSelector('.value-editor input');
    expect(await valueOf(popup, '.value-editor input')).toBe('abc123');
    await readIn(popup, '6 of 64 characters');
    await pressIn(popup, 'button', 'Cancel');
    await pressIn(popup, 'button', 'Import');
    await popup.waitForSelector('.import textarea:focus');
    await popup.keyboard.type('Account ID: 12');
    await clickElsewhere(page, views);

    popup = await views.openPopup();
    await popup.waitForSelector('.import textarea');
    expect(await valueOf(popup, '.import textarea')).toBe('Account ID: 12');
    // What was given up is not brought back.
    expect(await popup.$('.value-editor')).toBeNull();
    await popup.keyboard.press('Escape');
    await pressIn(popup, 'button', 'Edit of the set-up');
    await popup.locator('[name="application"]').fill('Parcel Desk');
    await clickElsewhere(page, views);

    popup = await views.openPopup();
    await popup.waitForSelector('.set-up-form');
    expect(await valueOf(popup, '[name="application"]')).toBe('Parcel Desk');
    await pressIn(popup, 'button', 'Back');
    await popup.waitForSelector('#tab-credentials[aria-selected="true"]');
  },
);

viewTest(
  'a pasted recipe, a read message and a half-typed passphrase are there again, and gone when given up',
  async ({ netsuite, page, views }) => {
    await page.goto(netsuite.url(PRODUCTION, '/app/center/card.nl?sc=-29'));
    let popup = await views.openPopup();
    await pressIn(popup, 'button', 'Settings');
    await popup.waitForSelector('.add-recipe summary');
    await popup.click('.add-recipe summary');
    await popup.locator('.add-recipe textarea').fill('{"id": "acme"');
    await clickElsewhere(page, views);

    popup = await views.openPopup();
    await popup.waitForSelector('.add-recipe[open] textarea');
    expect(await valueOf(popup, '.add-recipe textarea')).toBe('{"id": "acme"');
    await popup.focus('.add-recipe textarea');
    await popup.keyboard.down('Control');
    await popup.keyboard.press('a');
    await popup.keyboard.up('Control');
    await popup.keyboard.press('Backspace');
    await pressIn(popup, 'button', 'Back');

    const sealed = await seal(`Account ID: 1234567\nToken ID: ${'ab'.repeat(32)}`, {
      passphrase: 'abcd-efgh',
    });
    if (!sealed.ok) throw new Error(sealed.reason);
    await openView(popup, 'credentials');
    await pressIn(popup, 'button', 'Import');
    await popup.locator('.import textarea').fill(sealed.text);
    await pressIn(popup, 'button', 'Read it');
    await popup.waitForSelector('.import form input:focus');
    await popup.keyboard.type('abcd-e');
    await clickElsewhere(page, views);

    popup = await views.openPopup();
    await popup.waitForSelector('.import form input');
    expect(await valueOf(popup, '.import form input')).toBe('abcd-e');
    // A private key is not remembered, nor is what stood there before it.
    await popup.locator('.import form input').fill('AGE-SECRET-KEY-1QQ');
    await clickElsewhere(page, views);
    popup = await views.openPopup();
    await popup.waitForSelector('.import form input');
    expect(await valueOf(popup, '.import form input')).toBe('');

    await popup.locator('.import form input').fill('abcd-efgh');
    await pressIn(popup, 'button', 'Open');
    await readIn(popup, 'For account 1234567');
    await clickElsewhere(page, views);
    popup = await views.openPopup();
    await popup.waitForSelector('.import form input');
    expect(await valueOf(popup, '.import form input')).toBe('abcd-efgh');
    await pressIn(popup, 'button', 'Back');
    await popup.waitForSelector('.import textarea');
    await pressIn(popup, 'button', 'Cancel');
    await clickElsewhere(page, views);
    popup = await views.openPopup();
    await readIn(popup, 'Still missing');
    expect(await popup.$('.import')).toBeNull();
    const kept = await popup.evaluate(async () =>
      JSON.stringify(await (globalThis as unknown as ExtensionScope).chrome.storage.session.get()),
    );
    expect(kept).not.toMatch(/abcd-e|acme/);
  },
);

viewTest(
  'an encrypted export and its passphrase are there again, and count as handed over when the person says so',
  async ({ netsuite, launched, page, views }) => {
    const tab = await openSmallPopup(launched);
    await startByHand(tab, PRODUCTION);
    await pasteValues(tab, issueValues(netsuite));
    await tab.close();
    await page.goto(netsuite.url(PRODUCTION, '/app/center/card.nl?sc=-29'));

    let popup = await views.openPopup();
    await openView(popup, 'export');
    await pressIn(popup, 'button', 'Encrypt');
    await popup.waitForSelector('.passphrase code', { timeout: 30_000 });
    const passphrase = await popup.$eval('.passphrase code', ({ textContent }) => textContent);
    await clickElsewhere(page, views);

    popup = await views.openPopup();
    await popup.waitForSelector('.passphrase code');
    expect(await popup.$eval('.passphrase code', ({ textContent }) => textContent)).toBe(passphrase);
    await pressIn(popup, 'button', 'Download the encrypted export');
    await readIn(popup, 'Downloaded');
    await pressIn(popup, 'button', 'I have told it');
    await readIn(popup, 'The passphrase was told');
    expect(await textOf(popup)).not.toContain(passphrase);
    await readIn(popup, 'Nothing of these values was handed over yet.');
    await clickElsewhere(page, views);

    popup = await views.openPopup();
    await readIn(popup, 'The passphrase was told');
    expect(await textOf(popup)).not.toContain(passphrase);
    await pressIn(popup, 'button', 'I have handed it over');
    await readIn(popup, 'Handed over');
    await readIn(popup, 'as a file · encrypted with a passphrase');
  },
);
