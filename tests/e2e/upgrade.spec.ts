// What the release candidate kept is there with every value when the extension of today takes its place in the same profile.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { choose, save, setCheckbox, typeInto } from '../driver/hands';
import { allowReloads, reloadExtension } from '../driver/developer-mode';
import { enter, EXTENSION, launch, type Launched } from '../driver/launch';
import { customRole, newSecret } from '../netsuite/new-world';
import { startNetSuite, type NetSuite } from '../netsuite/server';
import { application } from '../walk/walk';
import { chooseClearText } from '../walk/walk-popup';
import { expect, PRODUCTION, SANDBOX, test } from './fixtures';
import { accountOf, clickOnCard, pasteValue, startTest } from './given';
import { buildReleaseCandidate, putExtension } from './release-candidate';

const INTEGRATION = '/app/common/integration/integrapp.nl';
const TOKEN = '/app/setup/accesstoken.nl';
const candidate = buildReleaseCandidate();

interface Pair {
  readonly id: string;
  readonly secret: string;
}

/** What was kept, to be found again. */
interface Kept {
  /** Of production, the older generation first. */
  readonly consumer: readonly [Pair, Pair];
  readonly token: readonly [Pair, Pair];
  readonly location: string;
  /** Entered by hand in the sandbox: a token for its first set-up, a consumer for its second. */
  readonly typed: readonly [Pair, Pair];
}

/** A vendor's recipe in the spelling of that time. */
const VENDOR = { id: 'acme', name: 'Acme warehouse', application: 'Acme WMS' };

test('values, older values, set-ups, test, receipts and recipe of the release candidate are all there @nightly', async () => {
  test.skip(!candidate.ok, candidate.ok ? '' : candidate.reason);
  if (!candidate.ok) return;
  const folder = mkdtempSync(join(tmpdir(), 'credential-guide-upgrade-'));
  const extension = join(folder, 'extension');
  const profile = join(folder, 'profile');
  const netsuite = await startNetSuite();
  const open = async () => {
    const launched = await launch(netsuite, { extension, profile });
    for (const account of [PRODUCTION, SANDBOX]) await enter(launched, netsuite, account);
    return launched;
  };
  try {
    putExtension(candidate.built, extension, '0.1.0');
    const before = await open();
    let kept;
    try {
      kept = await use(before, netsuite, candidate.sources);
      putExtension(EXTENSION, extension, '0.1.1');
      await update(before);
    } finally {
      await before.close();
    }
    const after = await open();
    try {
      expect(after.extensionId).toBe(before.extensionId);
      await look(after, kept);
    } finally {
      await after.close();
    }
  } finally {
    await netsuite.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Lets the extension start anew from its folder, as an update does. Without it the browser keeps the background that it knows. */
async function update(launched: Launched): Promise<void> {
  const { context, extensionId } = launched;
  await allowReloads(context);
  await reloadExtension(launched);
  // It is not there for a moment.
  const page = await context.newPage();
  await expect(async () => {
    await page.goto(`chrome-extension://${extensionId}/popup.html`);
    await page.getByRole('tab').first().waitFor({ timeout: 5000 });
  }).toPass();
}

/** Uses the release candidate as a person does. */
async function use(launched: Launched, netsuite: NetSuite, sources: string): Promise<Kept> {
  const page = launched.context.pages()[0] ?? (await launched.context.newPage());
  const url = (path: string) => netsuite.url(PRODUCTION, path);
  const account = accountOf(netsuite);

  const consumer = await twice(async () => {
    await page.goto(url(INTEGRATION));
    await typeInto(page, 'Name', application);
    await setCheckbox(page, 'TBA: Authorization Flow', false);
    await setCheckbox(page, 'Authorization Code Grant', false);
    await save(page);
    await isStored(page);
    const { consumerKey, consumerSecret } = account.integrations.at(-1)!;
    return { id: consumerKey, secret: consumerSecret };
  });
  // The names that the fake NetSuite offers stand there twice; the first one is the older record.
  account.integrations.splice(-2, 1);
  const token = await twice(async () => {
    await page.goto(url(TOKEN));
    await choose(page, 'Application Name', application);
    await choose(page, 'User', 'Dana Whitfield');
    await choose(page, 'Role', customRole.name);
    await save(page);
    await isStored(page);
    const { tokenId, tokenSecret } = account.tokens.at(-1)!;
    return { id: tokenId, secret: tokenSecret };
  });
  const location = String(account.locations[0]!.id);
  await page.goto(url(`/app/common/otherlists/locationtype.nl?id=${location}`));
  await expect(() => clickOnCard(page, 'button', 'Use this one')).toPass();

  const popup = await launched.openPopup();
  // Else it would be the page that was seen last after the update, which looks at open tabs.
  await page.goto('about:blank');
  await popup.getByRole('tab', { name: 'Credentials' }).click();
  await popup.getByText('Location ID').first().waitFor();
  await startTest(popup);
  await popup
    .getByText(/^The connection works/)
    .first()
    .waitFor();
  await popup.getByRole('tab', { name: 'Export' }).click();
  await chooseClearText(popup);
  const download = popup.waitForEvent('download');
  await popup.getByRole('button', { name: 'Download' }).click();
  await download;
  await popup.getByRole('region', { name: 'Handed over' }).getByRole('listitem').waitFor();

  const recipe = JSON.parse(
    readFileSync(join(sources, 'utils/guide/recipes/fulfillment.json'), 'utf8'),
  ) as object;
  await popup.getByRole('button', { name: 'Settings' }).click();
  await popup.getByText("Add a vendor's recipe").click();
  await popup.getByLabel('Paste the recipe').fill(JSON.stringify({ ...recipe, ...VENDOR }));
  await popup.getByRole('button', { name: 'Look at it' }).click();
  await popup.getByRole('button', { name: 'Keep this recipe' }).click();
  await popup.getByRole('button', { name: `Remove ${VENDOR.name}` }).waitFor();

  const typed = [randomPair(), randomPair()] as const;
  await popup.getByRole('button', { name: 'Another account' }).click();
  await popup.getByLabel('Account ID').fill(SANDBOX);
  await popup.keyboard.press('Enter');
  await popup.getByRole('button', { name: 'Edit Token Secret' }).waitFor();
  await enterByHand(popup, 'Token ID', 'Token Secret', typed[0]);
  await popup.getByRole('button', { name: 'Settings' }).click();
  await popup.getByLabel('What is asked for in this account').selectOption({ label: VENDOR.name });
  await popup.getByRole('button', { name: 'Settings' }).click();
  await popup.getByRole('tab', { name: 'Credentials' }).click();
  await enterByHand(popup, 'Consumer Key', 'Consumer Secret', typed[1]);
  await popup.close();
  return { consumer, token, location, typed };
}

/** Looks for all of it in the extension of today. */
async function look(launched: Launched, kept: Kept): Promise<void> {
  const popup = await launched.openPopup();
  // The account that was used last, and its second set-up.
  await expect(popup.locator('.set-up-line')).toContainText(VENDOR.name);
  await expect(popup.getByText(/could not be read|cannot be read|are gone/)).toHaveCount(0);
  await popup.getByRole('tab', { name: 'Credentials' }).click();
  await isHeld(popup, { 'Consumer Key': kept.typed[1].id, 'Consumer Secret': kept.typed[1].secret });
  await popup.getByRole('button', { name: 'Settings' }).click();
  await expect(popup.getByLabel('What is asked for in this account')).toHaveValue(VENDOR.id);
  await expect(popup.getByRole('button', { name: `Remove ${VENDOR.name}` })).toBeVisible();
  await popup.getByRole('button', { name: 'Settings' }).click();
  await popup.getByRole('button', { name: `Show ${application}`, exact: true }).click();
  await isHeld(popup, { 'Token ID': kept.typed[0].id, 'Token Secret': kept.typed[0].secret });

  await popup.getByLabel('Account', { exact: true }).selectOption(PRODUCTION);
  const newest = (pairs: readonly [Pair, Pair]) => pairs[1];
  await isHeld(popup, {
    'Account ID': PRODUCTION,
    'Consumer Key': newest(kept.consumer).id,
    'Consumer Secret': newest(kept.consumer).secret,
    'Token ID': newest(kept.token).id,
    'Token Secret': newest(kept.token).secret,
    'Location ID': kept.location,
  });
  await popup.getByRole('tab', { name: 'Test' }).click();
  await expect(popup.getByText(/^The connection works/).first()).toBeVisible();
  await popup.getByRole('tab', { name: 'Export' }).click();
  await expect(popup.getByRole('region', { name: 'Deliveries' }).getByRole('listitem')).toHaveCount(1);

  await popup.getByRole('tab', { name: 'Credentials' }).click();
  const older = popup.getByRole('region', { name: 'Older values' });
  await expect(older.getByRole('listitem')).toHaveCount(2);
  await older.getByRole('button', { name: 'Restore Consumer Key and Consumer Secret' }).click();
  await older.getByRole('button', { name: 'Restore Token ID and Token Secret' }).click();
  await isHeld(popup, {
    'Consumer Key': kept.consumer[0].id,
    'Consumer Secret': kept.consumer[0].secret,
    'Token ID': kept.token[0].id,
    'Token Secret': kept.token[0].secret,
  });
}

/** Reveals each value that is covered, and compares it. */
async function isHeld(popup: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const row = popup.locator('li.value').filter({ has: popup.getByRole('heading', { name }) });
    const reveal = row.getByRole('button', { name: `Reveal ${name}`, exact: true });
    const shown = row.getByRole('code').filter({ hasText: new RegExp(`^${value}$`) });
    await expect(shown.or(reveal)).toBeVisible();
    if (await reveal.isVisible()) await reveal.click();
    await expect(shown).toBeVisible();
  }
}

const randomPair = (): Pair => ({ id: newSecret(), secret: newSecret() });

async function enterByHand(popup: Page, first: string, second: string, pair: Pair): Promise<void> {
  await pasteValue(popup, first, pair.id);
  await pasteValue(popup, second, pair.secret);
  for (const name of [first, second])
    await popup.getByRole('button', { name: `Reveal ${name}`, exact: true }).waitFor();
}

async function twice(once: () => Promise<Pair>): Promise<readonly [Pair, Pair]> {
  return [await once(), await once()];
}

async function isStored(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('credential-guide:stored').length > 0);
}
