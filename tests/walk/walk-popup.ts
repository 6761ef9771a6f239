// The end of the walk: looks at the values in the popup, tests them and exports them.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { open } from '../../utils/handover/seal';
import type { Walk } from './walk';

/** Tests and exports in the popup; gives what of the exported file was asked for. `held`: what the popup says of the values. */
export async function walkPopup<Field extends string>(
  { launched, step }: Pick<Walk, 'launched' | 'step'>,
  fields: readonly Field[],
  held = 'All five values are kept.',
): Promise<{ exported: Record<Field, string>; file: string }> {
  const popup = await launched.openPopup();
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.getByRole('tab', { name: 'Guide' }).waitFor();
  await step('popup-guide', 'The popup shows how far the account is', popup);
  await popup.getByRole('tab', { name: 'Credentials' }).click();
  await popup.getByText(held).waitFor();
  await step('popup-credentials', 'All values are held, the secret ones covered', popup);

  await popup.getByRole('tab', { name: 'Test' }).click();
  await popup.getByRole('button', { name: 'Test connection' }).click();
  await popup.getByText(/The connection (works|does not work)/).waitFor({ timeout: 30_000 });
  await step('popup-test', 'Test connection: real signed calls', popup);
  await popup.getByText(/The connection works/).waitFor({ timeout: 1000 });

  await popup.getByRole('tab', { name: 'Export' }).click();
  await popup.getByRole('button', { name: 'Encrypt' }).waitFor();
  await step('popup-export', 'The export, its values covered in the preview', popup);
  await chooseClearText(popup);
  const [download] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: 'Download' }).click(),
  ]);
  const file = await download.path();
  const all = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const exported = Object.fromEntries(fields.map((field) => [field, all[field]])) as Record<Field, string>;
  await popup.close();
  return { exported, file };
}

/** Sealed is the default; the question comes once for each opening of the view. */
export async function chooseClearText(popup: Page): Promise<void> {
  await popup.getByRole('radio', { name: /^Clear text/ }).click();
  await popup.getByRole('button', { name: 'Use clear text' }).click();
}

/** Seals with a passphrase in the view of the export, and gives what the receiver then has. */
export async function sealAndOpen(popup: Page): Promise<unknown> {
  await popup.getByRole('button', { name: 'Encrypt' }).click();
  const passphrase = await popup.locator('.passphrase code').innerText();
  const [file] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: 'Download the encrypted export' }).click(),
  ]);
  const opened = await open(readFileSync(await file.path(), 'utf8'), { passphrase });
  if (!opened.ok) throw new Error(opened.reason);
  return JSON.parse(opened.text);
}
