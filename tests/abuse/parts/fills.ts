// *Fill in* on pages that do anything at random, and with a key of the person at a random moment: nothing but what was listed is
// touched, what is said is so by the page's own model, and what is said to be put back is put back. Presses that no person made start nothing.
import type { Page } from '@playwright/test';
import { ask } from '../../driver/ask';
import { seeOverlay, waitForOverlay } from '../../driver/overlay';
import { newSetUp } from '../../../utils/guide/set-up';
import { enter } from '../../driver/launch';
import { newIntegration, newWorld } from '../../netsuite/new-world';
import type { NetSuite } from '../../netsuite/server';
import { usualVariants } from '../../netsuite/variants';
import type { Account } from '../../netsuite/world';
import { recipes } from '../../recipes/shipped';
import { application } from '../../walk/walk';
import type { Browser } from '../browser';
import { chooseQuirks, fillPages, modelOf } from '../fill-pages';
import { fillOnce, type Draw, type Ended, type Found } from '../follow-fill';
import { SANDBOX } from '../one-time-page';
import { sleep, type Kit, type Outcome, type Part } from '../part';
import { forgePresses } from '../forgeries/forged-presses';
import { withStand } from '../stand';

export const fills: Part = { name: 'fills', run };

/** The short run tries a few more: one page says little. */
const LEAST_TRIES = 6;
const FORGED = 1000;

/** So many tabs work at once, each in an account of its own: the waits of one are the time of the others. */
const LANES = [SANDBOX, '1234567_SB2', '1234567_SB3'];

async function run(kit: Kit): Promise<Outcome[]> {
  return withStand(kit, 'fills', async ({ netsuite, open }) => {
    const browser = await open();
    const tries = Math.max(kit.tries, LEAST_TRIES);
    const accounts = await Promise.all(LANES.map((id) => prepare(netsuite, browser, id)));
    const queue = drawAll(kit, tries);
    const found: Found = { sent: [], foreign: [], untrue: [], kept: [], unsaid: [] };
    const ended: Ended = {
      whole: 0,
      part: 0,
      stopped: 0,
      left: 0,
      said: 0,
      undone: 0,
      partly: 0,
      unoffered: 0,
    };
    const popup = await browser.openPopup();
    const lane = async (account: Account) => {
      for (let draw = queue.shift(); draw !== undefined; draw = queue.shift()) {
        const page = await browser.context.newPage();
        page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
        await fillOnce({ netsuite, page, popup, account }, { ...draw, found, ended });
        await Promise.race([page.close({ runBeforeUnload: false }), sleep(5000)]).catch(() => undefined);
      }
    };
    await Promise.all(accounts.map(lane));
    await popup.close();
    for (const account of accounts) account.quirks = [];
    const forged = await forgedOn(await browser.context.newPage(), netsuite.url(SANDBOX, fillPages[0].path));
    const note =
      `${ended.whole} whole, ${ended.part} in part, ${ended.stopped} stopped, ${ended.unoffered} not offered, ` +
      `${ended.left} left (${ended.said} of them said on the next page), ${ended.undone} put back whole, ${ended.partly} in part`;
    const outcome = (promise: string, broken: string[], tried = tries): Outcome => ({
      promise: `Fill in: ${promise}`,
      tried,
      broken,
      note,
    });
    return [
      outcome('no form is saved or sent, no terms and no question answered', found.sent),
      outcome('nothing is touched that was not listed', found.foreign),
      outcome('what it says is so by the page’s own model', found.untrue),
      outcome('what it says is put back is as it was', found.kept),
      outcome('it always says how it ended', found.unsaid),
      { ...outcome('presses that no person made start nothing', forged, FORGED), note: '' },
    ];
  });
}

/** An account in which the set-up is begun, and whose forms note what is done to them. */
async function prepare(netsuite: NetSuite, browser: Browser, id: string): Promise<Account> {
  const { accounts } = netsuite.world;
  if (!accounts.some((one) => one.id === id))
    accounts.push(...newWorld({ accounts: [{ id, variants: usualVariants }] }).accounts);
  const account = accounts.find((one) => one.id === id);
  if (account === undefined) throw new Error('There is no such account.');
  await enter(browser, netsuite, id);
  account.integrations.push(newIntegration({ id: 90, name: application, tba: true }));
  const popup = await browser.openPopup();
  await ask(popup, 'saveSetUp', {
    setUp: { ...newSetUp(id, recipes[0]), user: 'Dana Whitfield', isBegun: true },
  });
  await popup.close();
  return account;
}

function drawAll(kit: Kit, tries: number): Draw[] {
  const random = kit.random('fills');
  return Array.from({ length: tries }, (_, at) => {
    const on = random.pick(fillPages);
    const quirks = chooseQuirks(on, random);
    const key = random.next() < 0.25 ? Math.floor(random.between(0, 400)) : null;
    const after = key === null ? '' : `, a key after ${key} ms`;
    return { on, quirks, key, what: `${at}: ${on.name}, ${JSON.stringify(quirks)}${after}` };
  });
}

async function forgedOn(page: Page, url: string): Promise<string[]> {
  await page.goto(url);
  await waitForOverlay(page, ({ buttons }) => buttons.some((text) => /^Fill in \d/.test(text)), 15_000);
  const before = await modelOf(page);
  await forgePresses(page, FORGED);
  await sleep(500);
  const [after, seen] = [await modelOf(page), await seeOverlay(page)];
  await page.close({ runBeforeUnload: false });
  const isSame =
    JSON.stringify([after.fields, after.lines]) === JSON.stringify([before.fields, before.lines]);
  return [...(isSame ? [] : ['the page was changed']), ...(seen?.report == null ? [] : ['it was started'])];
}
