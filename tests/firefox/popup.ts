// Uses the popup in Firefox, in a tab: its views, the connection test, and the export as the file that lands on disk.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { open } from '@/utils/handover/seal';
import type { Exported } from '../walk/walk';
import type { Firefox } from './launch';
import { until, type Tab } from './tab';

export const button = (name: string) => ({ css: 'button', text: `^${name}$` });

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
export async function reveal(popup: Tab, name: string): Promise<string> {
  await popup.click(button(`Reveal ${name}`));
  const code = await popup.waitFor({ css: 'code.revealed' });
  const value = await popup.call((element: HTMLElement) => element.innerText, code);
  await popup.click(button(`Hide ${name}`));
  return value;
}

/** The path of the file that lands on disk when this is done. */
export async function downloadedBy({ downloads }: Firefox, work: () => Promise<void>): Promise<string> {
  const before = readdirSync(downloads);
  await work();
  const file = await until('the downloaded file', async () => {
    const files = readdirSync(downloads).filter((name) => !before.includes(name));
    return files.some((name) => name.endsWith('.part')) ? null : (files[0] ?? null);
  });
  const path = join(downloads, file);
  // Firefox takes the name first, and then fills the file.
  await until('the file’s content', async () => statSync(path).size > 0);
  return path;
}

/** Presses *Download* and reads the file. */
export async function download(popup: Tab, firefox: Firefox): Promise<Exported> {
  await openView(popup, 'Export');
  // Sealed is the default.
  await popup.click({ css: 'label', text: '^Clear text' });
  await popup.click(button('Use clear text'));
  const path = await downloadedBy(firefox, () => popup.click(button('Download')));
  const { accountId, consumerKey, consumerSecret, tokenId, tokenSecret, locationId } = await until(
    'the file’s content',
    async () => JSON.parse(readFileSync(path, 'utf8')) as Exported,
  );
  return { accountId, consumerKey, consumerSecret, tokenId, tokenSecret, locationId };
}

/** Presses *Encrypt*, takes the passphrase from the screen, and opens the file as its receiver does. */
export async function downloadSealed(popup: Tab, firefox: Firefox): Promise<Record<string, string>> {
  await openView(popup, 'Export');
  await popup.click(button('Encrypt'));
  const code = await popup.waitFor({ css: '.passphrase code' });
  const passphrase = await popup.call((element: HTMLElement) => element.innerText, code);
  const save = button('Download the encrypted export');
  await popup.waitFor(save, 30_000);
  const path = await downloadedBy(firefox, () => popup.click(save));
  const opened = await open(readFileSync(path, 'utf8'), { passphrase });
  if (!opened.ok) throw new Error(opened.reason);
  return JSON.parse(opened.text) as Record<string, string>;
}
