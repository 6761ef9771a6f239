// Handing over and taking in, in the built popup: sealed by default, read back from a file or a message, nothing silently replaced.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { open, seal, type OpenWith } from '@/utils/handover/seal';
import { newSecret } from '../netsuite/new-world';
import { importText, issueValues, openSmallPopup, pasteValues, startByHand } from './given';
import { expect, PRODUCTION, test } from './fixtures';

async function sealedFile(popup: Page, key: OpenWith): Promise<{ name: string; opened: unknown }> {
  const [file] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: 'Download the encrypted export' }).click(),
  ]);
  const opened = await open(readFileSync(await file.path(), 'utf8'), key);
  if (!opened.ok) throw new Error(opened.reason);
  return { name: file.suggestedFilename(), opened: JSON.parse(opened.text) };
}

const messageOf = (values: ReturnType<typeof issueValues>) =>
  `Hi,\n\nAccount ID: ${values.accountId}\nConsumer Key: ${values.consumerKey}\nConsumer Secret: ${values.consumerSecret}\n` +
  `Token ID: ${values.tokenId}\nToken Secret: ${values.tokenSecret}\n\nBest, Dana`;

test('an export is sealed with a passphrase shown once, or to keys, and the popup stays quick meanwhile', async ({
  netsuite,
  launched,
}) => {
  const values = issueValues(netsuite);
  const popup = await openSmallPopup(launched);
  await startByHand(popup, PRODUCTION);
  await pasteValues(popup, values);
  await popup.getByRole('tab', { name: 'Export' }).click();

  // The page goes on while the worker works.
  await popup.evaluate(() => {
    const state = { turns: 0 };
    Object.assign(window, { state });
    setInterval(() => (state.turns += 1), 10);
  });
  await popup.getByRole('button', { name: 'Encrypt' }).click();
  await expect(popup.getByText('This takes a few seconds')).toBeVisible();
  const passphrase = await popup.locator('.passphrase code').innerText();
  const turns = await popup.evaluate(() => (window as unknown as { state: { turns: number } }).state.turns);
  expect(turns).toBeGreaterThan(3);
  const byPassphrase = await sealedFile(popup, { passphrase });
  expect(byPassphrase.name).toBe('netsuite-1234567-Fulfillment-Integration-credentials.json.age');
  expect(byPassphrase.opened).toMatchObject(values);
  const receipts = popup.getByRole('region', { name: 'Deliveries' });
  await expect(receipts.getByRole('listitem')).toHaveCount(0);
  // At 200 %: what is next is brought into sight.
  const size = popup.viewportSize()!;
  await popup.setViewportSize({ width: size.width, height: 300 });
  await popup.getByRole('button', { name: 'I have told it' }).click();
  const confirm = popup.getByRole('button', { name: 'I have handed it over' });
  await expect(confirm).toBeInViewport({ ratio: 1 });
  await popup.setViewportSize(size);
  await confirm.click();
  await expect(popup.getByText(/^Handed over /)).toBeVisible();
  await expect(receipts.getByRole('listitem')).toHaveCount(1);
  await expect(receipts).toContainText('JSON · as a file · encrypted with a passphrase · not tested');

  const identity = await generateX25519Identity();
  await popup.getByRole('radio', { name: /^Encrypted to the receiver/ }).check();
  await expect(popup.getByText(passphrase)).toHaveCount(0);
  const keys = popup.getByLabel('Public keys of the receivers');
  await keys.fill('age1notakey');
  await popup.getByRole('button', { name: 'Encrypt' }).click();
  await expect(popup.getByText('Line 1 is not a whole age public key')).toBeVisible();
  await keys.fill(await identityToRecipient(identity));
  await popup.getByRole('button', { name: 'Encrypt' }).click();
  expect((await sealedFile(popup, { identity })).opened).toMatchObject(values);
  await popup.getByRole('button', { name: 'I have handed it over' }).click();
  await expect(receipts).toContainText('encrypted to age1');

  const [record] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: 'Change record' }).click(),
  ]);
  expect(record.suggestedFilename()).toBe('netsuite-1234567-Fulfillment-Integration-change-record.md');
  const page = readFileSync(await record.path(), 'utf8');
  expect(page).toContain('a passphrase');
  expect(page).toContain(await identityToRecipient(identity));
  for (const value of [values.consumerKey, values.consumerSecret, values.tokenId, values.tokenSecret]) {
    expect(page).not.toContain(value);
  }
});

test('a copied secret is said to be on the clipboard, and cleared from it', async ({
  netsuite,
  launched,
}) => {
  const values = issueValues(netsuite);
  const popup = await openSmallPopup(launched);
  await launched.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await startByHand(popup, PRODUCTION);
  await pasteValues(popup, values);
  await popup.getByRole('button', { name: 'Copy Token Secret' }).click();
  await expect(popup.getByText('Token Secret is on the clipboard')).toBeVisible();
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(values.tokenSecret);
  await popup.getByRole('tab', { name: 'Export' }).click();
  await expect(popup.getByText('Token Secret is on the clipboard')).toBeVisible();
  await popup.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(popup.getByText('Token Secret is on the clipboard')).toHaveCount(0);
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe('');
});

test('a message is read into a new account; a second one says what it would replace, and asks', async ({
  netsuite,
  launched,
}) => {
  const values = issueValues(netsuite);
  const popup = await openSmallPopup(launched);
  await popup.getByRole('button', { name: 'Import', exact: true }).click();
  await importText(popup, 'Dear Sam, the Consumer Key comes tomorrow.');
  await expect(popup.getByText('No values were found in it')).toBeVisible();
  await importText(popup, messageOf(values));
  await expect(popup.getByText(`For account ${PRODUCTION}`)).toBeVisible();
  expect(await popup.content()).not.toContain(values.tokenSecret);
  await popup.getByRole('button', { name: 'Import these' }).click();
  await expect(popup.getByText('All five values are kept.')).toBeVisible();
  await expect(popup.getByText('Imported').first()).toBeVisible();

  const tokenSecret = newSecret();
  await popup.getByRole('button', { name: 'Import', exact: true }).click();
  await importText(popup, messageOf({ ...values, tokenSecret }));
  await expect(popup.getByText('kept already')).toHaveCount(4);
  await expect(popup.getByText(/^in place of •+/)).toHaveCount(1);
  await popup.getByRole('button', { name: 'Import these' }).click();
  const asked = popup.getByRole('alertdialog');
  await expect(asked).toContainText('Replace Token Secret?');
  await asked.getByRole('button', { name: 'Replace' }).click();
  await expect(popup.getByRole('region', { name: 'Older values' })).toBeVisible();

  // Values that are known from another application of the account are refused, and both are named.
  await popup.getByRole('button', { name: 'Import', exact: true }).click();
  const own = { format: 'netsuite-credentials', version: 1, application: 'Acme WMS', ...values };
  await importText(popup, JSON.stringify(own));
  await expect(popup.getByText('application “Acme WMS”')).toBeVisible();
  await popup.getByRole('button', { name: 'Import these' }).click();
  await expect(popup.getByText('Each application has its own.')).toBeVisible();
});

test('a sealed file is read in a tab, with its key', async ({ netsuite, launched }) => {
  const values = issueValues(netsuite);
  const identity = await generateX25519Identity();
  const sealed = await seal(messageOf(values), { recipients: [await identityToRecipient(identity)] });
  if (!sealed.ok) throw new Error(sealed.reason);
  const popup = await launched.openPopup();
  await popup.goto(`${popup.url()}#import`);
  await popup.reload();
  const choosing = popup.waitForEvent('filechooser');
  await popup.getByRole('button', { name: 'Choose a file' }).click();
  await (await choosing).setFiles({ name: 'a.age', mimeType: '', buffer: Buffer.from(sealed.text) });
  const key = popup.getByLabel('Passphrase or private key');
  await key.fill('wrong');
  await popup.keyboard.press('Enter');
  await expect(popup.getByText('It was encrypted to a key.')).toBeVisible();
  await key.fill(identity);
  await popup.getByRole('button', { name: 'Open', exact: true }).click();
  await popup.getByRole('button', { name: 'Import these' }).click();
  await expect(popup.getByText('All five values are kept.')).toBeVisible();
});
