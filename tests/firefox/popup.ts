// Uses the popup in Firefox, in a tab: its views, the connection test, and the export as the file that lands on disk.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Exported } from '../walk/walk';
import type { Firefox } from './launch';
import { until, type Tab } from './tab';

const button = (name: string) => ({ css: 'button', text: `^${name}$` });

export async function openView(popup: Tab, name: string): Promise<void> {
  await popup.click({ css: '[role=tab]', text: `^${name}` });
  await popup.waitFor({ css: '[role=tab][aria-selected=true]', text: `^${name}` });
}

/** Runs the connection test to this result. */
export async function testConnection(popup: Tab, result: string): Promise<void> {
  await openView(popup, 'Test');
  await popup.click(button('Test connection'));
  await popup.waitForText(result, 30_000);
}

/** The value in clear, as *Reveal* shows it. */
export async function reveal(popup: Tab, name: string, value: string): Promise<boolean> {
  await popup.click(button(`Reveal ${name}`));
  await popup.waitFor(button(`Hide ${name}`));
  const isShown = await popup.hasText(value);
  await popup.click(button(`Hide ${name}`));
  return isShown;
}

/** Presses *Download* and reads the file. */
export async function download(popup: Tab, { downloads }: Firefox): Promise<Exported> {
  await openView(popup, 'Export');
  // Sealed is the default.
  await popup.click({ css: 'label', text: '^Clear text' });
  await popup.click(button('Use clear text'));
  await popup.click(button('Download'));
  const file = await until('the downloaded file', async () => {
    const files = readdirSync(downloads);
    return files.some((name) => name.endsWith('.part')) ? null : (files[0] ?? null);
  });
  const { accountId, consumerKey, consumerSecret, tokenId, tokenSecret, locationId } = await until(
    'the file’s content',
    async () => JSON.parse(readFileSync(join(downloads, file), 'utf8')) as Exported,
  );
  return { accountId, consumerKey, consumerSecret, tokenId, tokenSecret, locationId };
}
