// Taking in what somebody sent, in the built popup and its worker: pasted, chosen or dropped, hostile or huge, one account or two.
import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { importText, issueValues, openSmallPopup } from './given';
import { expect, PRODUCTION, test } from './fixtures';

const SANDBOX = '1234567_SB1';
const hex = (pair: string) => pair.repeat(32);

function messageOf(account: string, pairs: readonly string[]): string {
  const [key = '', secret = '', token = '', tokenSecret = ''] = pairs.map(hex);
  return (
    `Account ID: ${account}\nConsumer Key: ${key}\nConsumer Secret: ${secret}\n` +
    `Token ID: ${token}\nToken Secret: ${tokenSecret}\n`
  );
}

const production = messageOf(PRODUCTION, ['a1', 'b2', 'c3', 'd4']);
const sandbox = messageOf(SANDBOX, ['e5', 'f6', 'a7', 'b8']);

/** The import in a tab, where files can be chosen. */
async function openInTab(popup: Page): Promise<void> {
  await popup.goto(`${popup.url()}#import`);
  await popup.reload();
}

async function choose(popup: Page, name: string, content: Buffer): Promise<void> {
  const choosing = popup.waitForEvent('filechooser');
  await popup.getByRole('button', { name: 'Choose a file' }).click();
  // A file, as a person has it: megabytes would take long to the browser on any other way.
  const file = test.info().outputPath(name);
  writeFileSync(file, content);
  await (await choosing).setFiles(file);
}

/** Everything that the extension keeps outside its vault, also what goes with the browser. */
async function keptTexts(popup: Page): Promise<string> {
  return popup.evaluate(async () => {
    const { storage } = (
      globalThis as unknown as {
        chrome: { storage: Record<'local' | 'session', { get: () => Promise<object> }> };
      }
    ).chrome;
    return JSON.stringify([await storage.local.get(), await storage.session.get()]);
  });
}

test('a message in a chat is read with the place of each value, and nothing else of it is shown or kept', async ({
  netsuite,
  launched,
}) => {
  const values = issueValues(netsuite);
  const popup = await openSmallPopup(launched);
  await popup.getByRole('button', { name: 'Import', exact: true }).click();
  await importText(
    popup,
    `Hi Sam, the garden party is on Friday.\n\nAccount ID: ${values.accountId}\n` +
      `Consumer Key: ${values.consumerKey} (the blue one)\nConsumer Secret: ${values.consumerSecret}\n` +
      `Token ID: ${values.tokenId}\nToken Secret: ${values.tokenSecret}\n\nBest, Dana`,
  );
  await expect(popup.getByText(`For account ${PRODUCTION}`)).toBeVisible();
  const line = popup.getByRole('listitem').filter({ hasText: 'Consumer Key' });
  await expect(line).toContainText('line 4, “Consumer Key”');
  for (const text of ['garden party', 'the blue one', 'Best, Dana', values.consumerKey, values.tokenSecret])
    expect(await popup.locator('body').innerText()).not.toContain(text);
  await popup.getByRole('button', { name: 'Import these' }).click();
  await expect(popup.getByText('All five values are kept.')).toBeVisible();
  const kept = await keptTexts(popup);
  for (const text of ['garden party', values.consumerKey, values.tokenSecret])
    expect(kept).not.toContain(text);
});

test('two accounts in one message are two proposals, and only the chosen one is taken', async ({
  launched,
}) => {
  const popup = await openSmallPopup(launched);
  await popup.getByRole('button', { name: 'Import', exact: true }).click();
  await importText(popup, `Production\n${production}\nSandbox\n${sandbox}`);
  await expect(popup.getByText('There are 2 sets of values in it. Which one?')).toBeVisible();
  await popup.getByRole('button', { name: `Account ${SANDBOX}` }).click();
  await expect(popup.getByText(`For account ${SANDBOX}`)).toBeVisible();
  await expect(popup.getByText('line 10, “Consumer Key”')).toBeVisible();
  await popup.getByRole('button', { name: 'Back' }).click();
  await popup.getByRole('button', { name: new RegExp(`Account ${PRODUCTION} `) }).click();
  await popup.getByRole('button', { name: 'Import these' }).click();
  await expect(popup.getByText('All five values are kept.')).toBeVisible();
  await expect(popup.getByText('Imported').first()).toBeVisible();
  await popup.getByRole('button', { name: 'Reveal Token Secret', exact: true }).click();
  await expect(popup.getByText(hex('d4'))).toBeVisible();
});

test('a file is read where it is chosen and where it is dropped', async ({ launched }) => {
  const popup = await launched.openPopup();
  await openInTab(popup);
  await choose(popup, 'values.env', Buffer.from(`\ufeff${production}`, 'utf16le'));
  await expect(popup.getByText(`For account ${PRODUCTION}`)).toBeVisible();
  await popup.getByRole('button', { name: 'Back' }).click();

  const dropped = await popup.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'values.txt'));
    return data;
  }, sandbox);
  await popup.getByRole('region', { name: 'Import values' }).dispatchEvent('drop', { dataTransfer: dropped });
  await expect(popup.getByText(`For account ${SANDBOX}`)).toBeVisible();
  expect(await keptTexts(popup)).not.toContain(hex('f6'));
});

test('what is large or no text is refused at once, with what to do', async ({ launched }) => {
  const popup = await launched.openPopup();
  await openInTab(popup);
  const paste = 'Paste only the part with the values';
  const refused: readonly (readonly [name: string, content: Buffer, says: string])[] = [
    ['30 MB', Buffer.alloc(30_000_000, production), paste],
    ['lines', Buffer.from('a\n'.repeat(1_000_000)), paste],
    ['deep', Buffer.from('['.repeat(1_000_000)), 'This is nested far deeper than any settings'],
    ['zip', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'This is a packed file'],
    ['gzip', Buffer.from([0x1f, 0x8b, 8, 0]), 'This is a packed file'],
    ['pdf', Buffer.from('%PDF-1.7'), 'This is a document with a layout'],
    ['zeros', Buffer.alloc(5000), 'This file is neither text nor an encrypted export'],
    ['formulas', Buffer.from('=cmd|" /C calc"!A1,"=1+1"\n'.repeat(10)), 'No values were found in it'],
  ];
  for (const [name, content, says] of refused) {
    await test.step(name, async () => {
      await choose(popup, name, content);
      await expect(popup.getByText(says)).toBeVisible();
    });
  }
  // The view is as it was.
  await choose(popup, 'values.txt', Buffer.from(production));
  await expect(popup.getByText(`For account ${PRODUCTION}`)).toBeVisible();
});

test('what is pasted is kept while it is short, as somebody may look something up, and never when it is a file’s length', async ({
  launched,
}) => {
  const popup = await openSmallPopup(launched);
  await popup.getByRole('button', { name: 'Import', exact: true }).click();
  const box = popup.getByLabel('Paste the message or the file’s content');
  await box.fill(`${'a long mail '.repeat(10_000)}\n${production}`);
  await expect(popup.getByRole('button', { name: 'Read it' })).toBeVisible();
  expect(await keptTexts(popup)).not.toContain('a long mail');
  await popup.getByRole('button', { name: 'Cancel' }).click();
  await expect(box).toHaveCount(0);
  expect(await keptTexts(popup)).not.toContain(hex('a1'));
});
