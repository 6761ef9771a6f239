// What is kept: the sign on the icon, pairs that do not belong together, the end of exported values, full storage, damage, updates.
import { save, setCheckbox, typeInto } from '../driver/hands';
import { waitForOverlay, type SeenOverlay } from '../driver/overlay';
import { application } from '../walk/walk';
import { chooseClearText } from '../walk/walk-popup';
import { issueValues, isKept, pasteValue, pasteValues, says, startByHand } from './given';
import { expect, PRODUCTION, SANDBOX, test } from './fixtures';
import type { Page } from '@playwright/test';
import type { NetSuite } from '../netsuite/server';

const RECORD = '/app/common/integration/integrapp.nl';

interface Chrome {
  action: { getBadgeText: (details: object) => Promise<string> };
  storage: { local: { set: (values: object) => Promise<void> } };
}
const badge = (popup: Page) =>
  popup.evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.action.getBadgeText({}));
const store = (popup: Page, values: object) =>
  popup.evaluate(
    (given) => (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.set(given),
    values,
  );

async function saveIntegration(page: Page, netsuite: NetSuite): Promise<void> {
  await page.goto(netsuite.url(PRODUCTION, RECORD));
  await typeInto(page, 'Name', application);
  await setCheckbox(page, 'TBA: Authorization Flow', false);
  await setCheckbox(page, 'Authorization Code Grant', false);
  await save(page);
}

/** Runs in the popup: all exports were so much earlier, in milliseconds, and their time was seen to be over since. */
async function moveExportsBack(by: number): Promise<void> {
  interface StoredFacts {
    facts: { exported: Record<string, number>; dueSeen: number | null };
  }
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('credential-guide');
    opening.onsuccess = () => resolve(opening.result);
  });
  const store = database.transaction('facts', 'readwrite').objectStore('facts');
  const all = store.getAll();
  all.onsuccess = () => {
    for (const record of all.result as StoredFacts[]) {
      const { facts } = record;
      const exported = Object.entries(facts.exported).map(([field, at]) => [field, at - by] as const);
      const dueSeen = Math.min(...exported.map(([, at]) => at)) + 1;
      if (exported.length > 0)
        store.put({ ...record, facts: { ...facts, exported: Object.fromEntries(exported), dueSeen } });
    }
  };
  await new Promise((resolve) => {
    store.transaction.oncomplete = resolve;
  });
  database.close();
  const channel = new BroadcastChannel('vault');
  channel.postMessage(null);
  channel.close();
}

const bothKept = (seen: SeenOverlay) => seen.taken.length === 2 && isKept(seen);

test('the icon counts pairs that were never exported; exported ones go in their time, and the guide knows', async ({
  netsuite,
  launched,
  page,
}) => {
  await saveIntegration(page, netsuite);
  await waitForOverlay(page, bothKept);
  const popup = await launched.openPopup();
  await expect.poll(() => badge(popup)).toBe('1');
  await popup.getByRole('tab', { name: 'Export' }).click();
  await popup.getByRole('checkbox', { name: 'Export without them' }).check();
  await chooseClearText(popup);
  const download = popup.waitForEvent('download');
  await popup.getByRole('button', { name: 'Download' }).click();
  await download;
  // What was only downloaded is not handed over yet.
  await expect(popup.getByText('From then on the values stay here for 24 hours')).toBeVisible();
  expect(await badge(popup)).toBe('1');
  await popup.getByRole('button', { name: 'I have handed it over' }).click();
  await expect(popup.getByText('The values are deleted here after')).toBeVisible();
  await expect.poll(() => badge(popup)).toBe('');

  // As if the time had been over for a quarter of an hour, and seen to be so.
  await store(popup, { settings: { version: 1, data: { keepExportedHours: 0 } } });
  await popup.evaluate(moveExportsBack, 15 * 60_000);
  await popup.reload();
  await popup.getByRole('tab', { name: 'Credentials' }).click();
  await expect(popup.getByText('and deleted here since')).toHaveCount(2);
  await expect(popup.getByRole('button', { name: 'Reveal Consumer Secret' })).toHaveCount(0);
  const { id } = netsuite.world.accounts[0]!.integrations.find(({ name }) => name === application)!;
  await page.goto(netsuite.url(PRODUCTION, `${RECORD}?id=${id}`));
  await waitForOverlay(page, says('were exported, and deleted here afterwards'));
});

test('halves of different pairs are named, and neither tested nor exported', async ({
  netsuite,
  launched,
  page,
}) => {
  await saveIntegration(page, netsuite);
  await waitForOverlay(page, bothKept);
  const popup = await launched.openPopup();
  await popup.getByRole('tab', { name: 'Credentials' }).click();
  await pasteValue(popup, 'Consumer Secret', 'c0de'.repeat(16));
  const notice = popup.getByText('These two values were not issued together');
  await expect(notice).toBeVisible();
  await expect(popup.getByText(/Consumer Key, account 1234567: Taken from/)).toBeVisible();
  await expect(popup.getByText(/Consumer Secret, account 1234567: Entered by hand/)).toBeVisible();
  await popup.getByRole('tab', { name: 'Export' }).click();
  await expect(notice).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Download' })).toHaveCount(0);
  await popup.getByRole('tab', { name: 'Credentials' }).click();
  await popup.getByRole('region', { name: 'Older values' }).getByRole('button', { name: 'Restore' }).click();
  await expect(notice).toHaveCount(0);
});

test('a token of one account is not taken for another, and both are named', async ({
  netsuite,
  launched,
  page: _signedIn,
}) => {
  const values = issueValues(netsuite);
  const popup = await launched.openPopup();
  await startByHand(popup, PRODUCTION);
  await pasteValues(popup, values);
  await popup.getByRole('button', { name: 'Another account' }).click();
  await popup.getByLabel('Account ID').fill(SANDBOX);
  await popup.keyboard.press('Enter');
  await popup.getByRole('button', { name: 'Edit Token Secret' }).waitFor();
  await pasteValue(popup, 'Token ID', values.tokenId);
  await expect(
    popup.getByText(/This is the Token ID of account 1234567 .* account 1234567_SB1/),
  ).toBeVisible();
  // Production and sandbox share these two.
  await popup.keyboard.press('Escape');
  await pasteValue(popup, 'Consumer Key', values.consumerKey);
  await expect(popup.getByText('The same Consumer Key is kept for 1234567.')).toBeVisible();
  // What waits in the other account is not forgotten.
  await expect(popup.getByRole('region', { name: 'Not exported yet' })).toContainText('1234567');
});

test('two values in each other’s boxes change places', async ({ netsuite, launched, page: _signedIn }) => {
  const values = issueValues(netsuite);
  const popup = await launched.openPopup();
  await startByHand(popup, PRODUCTION);
  await pasteValue(popup, 'Token ID', values.tokenSecret);
  await pasteValue(popup, 'Token Secret', values.tokenId);
  await popup.getByRole('button', { name: 'Reveal Token Secret' }).waitFor();
  await pasteValue(popup, 'Token ID', values.tokenId);
  await popup.getByRole('button', { name: 'Swap the two values' }).click();
  await expect(popup.getByText('The two values have changed places')).toBeVisible();
  await popup.getByRole('button', { name: 'Reveal Token ID' }).click();
  await expect(popup.getByText(values.tokenId)).toBeVisible();
});

test('storage that fails is said while the values are on the page, and they are stored when it works again', async ({
  netsuite,
  launched,
  page,
}) => {
  // A database of a newer version cannot be opened, as one on a full or broken disk cannot.
  const popup = await launched.openPopup();
  await popup.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('credential-guide', 99);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
  await page.bringToFront();
  await saveIntegration(page, netsuite);
  const seen = await waitForOverlay(page, says('could not be stored'), 10_000);
  expect(seen.taken.map(({ state }) => state)).not.toContain('met');
  await popup.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.deleteDatabase('credential-guide').onsuccess = () => resolve();
      }),
  );
  await waitForOverlay(page, bothKept, 15_000);
});

test('damage is reported and set aside, and good values stay', async ({ netsuite, launched, page }) => {
  await saveIntegration(page, netsuite);
  await waitForOverlay(page, bothKept);
  const popup = await launched.openPopup();
  await store(popup, { tests: { version: 1, data: { broken: 7 } } });
  await popup.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('credential-guide');
        opening.onsuccess = () => {
          const facts = opening.result.transaction('facts', 'readwrite').objectStore('facts');
          facts.put({ id: 'damaged', version: 3, content: '', facts: { id: 'damaged' } });
          facts.transaction.oncomplete = () => {
            opening.result.close();
            const channel = new BroadcastChannel('vault');
            channel.postMessage(null);
            channel.close();
            resolve();
          };
        };
      }),
  );
  await popup.reload();
  await expect(popup.getByText('One stored set of values cannot be decrypted.')).toBeVisible();
  await expect(popup.getByText('Set aside: results of connection tests.')).toBeVisible();
  await popup.getByRole('button', { name: 'Delete what cannot be read' }).click();
  await expect(popup.getByText('Some of what is kept here cannot be read')).toHaveCount(0);
  await popup.getByRole('tab', { name: 'Credentials' }).click();
  await expect(popup.getByRole('button', { name: 'Reveal Consumer Secret' })).toBeVisible();
});

test('everything of an account can be forgotten', async ({ netsuite, launched, page }) => {
  await saveIntegration(page, netsuite);
  await waitForOverlay(page, bothKept);
  const popup = await launched.openPopup();
  await popup.getByRole('button', { name: 'Settings' }).click();
  await popup.getByRole('button', { name: `Forget account ${PRODUCTION}` }).click();
  await expect(popup.getByRole('alertdialog')).toContainText('Never exported: 1 pair.');
  await popup
    .getByRole('alertdialog')
    .getByRole('button', { name: `Forget account ${PRODUCTION}` })
    .click();
  await expect(popup.getByRole('button', { name: 'Reveal Consumer Secret' })).toHaveCount(0);
});
