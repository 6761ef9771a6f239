// What several tests start from or look at: values issued without the browser, the popup's views, and parts of the card.
import type { Page } from '@playwright/test';
import type { Launched } from '../driver/launch';
import type { SeenOverlay } from '../driver/overlay';
import { newIntegration, newToken, people, customRole } from '../netsuite/new-world';
import type { NetSuite } from '../netsuite/server';
import type { Account, Integration } from '../netsuite/world';
import { application, type Exported } from '../walk/walk';
import { PRODUCTION } from './fixtures';

export const states = ({ lines }: SeenOverlay) => lines.map(({ state }) => state).join(' ');
export const says = (text: string) => (seen: SeenOverlay) =>
  seen.notices.some((notice) => notice.text.includes(text));
export const isKept = ({ taken }: SeenOverlay) =>
  taken.length > 0 && taken.every(({ state }) => state === 'met');

export function accountOf({ world }: NetSuite, id = PRODUCTION): Account {
  const found = world.accounts.find((account) => account.id === id);
  if (found === undefined) throw new Error(`There is no account ${id}.`);
  return found;
}

/** An integration of the set-up's name that stands in the account already. */
export function addIntegration(netsuite: NetSuite, given: Partial<Integration> = {}): Integration {
  const made = newIntegration({ id: 90, name: application, tba: true, ...given });
  accountOf(netsuite).integrations.push(made);
  return made;
}

/** What a colleague was given: an integration and a token that work, never seen by this browser. */
export function issueValues(netsuite: NetSuite): Omit<Exported, 'locationId'> {
  const { id, consumerKey, consumerSecret } = addIntegration(netsuite);
  const token = newToken({ id: 91, integrationId: id, userId: people.dana, roleId: customRole.id });
  accountOf(netsuite).tokens.push(token);
  const { tokenId, tokenSecret } = token;
  return { accountId: PRODUCTION, consumerKey, consumerSecret, tokenId, tokenSecret };
}

/** The popup in the size that it has under the toolbar. */
export async function openSmallPopup(launched: Launched): Promise<Page> {
  const popup = await launched.openPopup();
  await popup.setViewportSize({ width: 400, height: 600 });
  return popup;
}

/** The way in for somebody who has the values; ends on Credentials. */
export async function startByHand(popup: Page, account: string): Promise<void> {
  await popup.getByRole('button', { name: 'I already have the values' }).click();
  await popup.getByLabel('Account ID').fill(account);
  await popup.keyboard.press('Enter');
  await popup.getByRole('button', { name: 'Edit Token Secret' }).waitFor();
}

/** Pastes into the editor of one value and presses Save; whether it was taken is for the test to see. */
export async function pasteValue(popup: Page, name: string, value: string): Promise<void> {
  const box = popup.getByLabel(new RegExp(`^(Paste|Find or enter) the ${name}$`));
  if (!(await box.isVisible()))
    await popup.getByRole('button', { name: `Edit ${name}`, exact: true }).click();
  await box.fill(value);
  await popup.getByRole('button', { name: `Save ${name}`, exact: true }).click();
}

export async function pasteValues(popup: Page, values: Omit<Exported, 'locationId'>): Promise<void> {
  const boxes = [
    ['Consumer Key', values.consumerKey],
    ['Consumer Secret', values.consumerSecret],
    ['Token ID', values.tokenId],
    ['Token Secret', values.tokenSecret],
  ] as const;
  for (const [name, value] of boxes) {
    await pasteValue(popup, name, value);
    await popup.getByRole('button', { name: `Reveal ${name}`, exact: true }).waitFor();
  }
}

/** Into the import that is open. */
export async function importText(popup: Page, text: string): Promise<void> {
  await popup.getByLabel('Paste the message or the file’s content').fill(text);
  await popup.getByRole('button', { name: 'Read it' }).click();
}

export async function startTest(popup: Page): Promise<void> {
  await popup.getByRole('tab', { name: 'Test' }).click();
  await popup.getByRole('button', { name: 'Test connection' }).click();
}

/** Signed calls of the connection test; NetSuite's pages are left out. */
export function callsOf({ world }: NetSuite) {
  return world.seen.filter(({ host }) => !host.endsWith('.app.netsuite.com'));
}

/** Tries to leave the page as a person would; gives the questions that the browser asks then, each answered with *stay*. */
export async function tryToLeave(page: Page): Promise<readonly string[]> {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  // A page that nobody has touched may be left without a question.
  await page.mouse.click(5, 5);
  await page.evaluate(() => location.assign('/app/center/card.nl?sc=-29'));
  return asked;
}

/** Clicks something of the card by its role and name as a screen reader is told them, with the mouse. */
export async function clickOnCard(page: Page, role: string, name: string): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    const found = nodes.find((node) => node.role?.value === role && node.name?.value === name);
    if (found?.backendDOMNodeId === undefined) throw new Error(`The card has no ${role} “${name}”`);
    const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: found.backendDOMNodeId });
    const [x = 0, y = 0, right = 0, , , bottom = 0] = model.border;
    await page.mouse.click((x + right) / 2, (y + bottom) / 2);
  } finally {
    await cdp.detach();
  }
}

/** How many entries lie in the vault, readable or not. */
export async function countEntries(popup: Page): Promise<number> {
  return popup.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('credential-guide');
        opening.onerror = () => reject(new Error('The vault cannot be opened'));
        opening.onsuccess = () => {
          const counting = opening.result.transaction('facts').objectStore('facts').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );
}
