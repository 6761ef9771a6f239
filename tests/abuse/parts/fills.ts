// *Fill in* on pages that do anything at random, and with a key of the person at a random moment: nothing but what was listed is
// touched, what is said is so by the page's own model, and what is said to be put back is put back. Presses that no person made start nothing.
import type { Page } from '@playwright/test';
import { ask } from '../../driver/ask';
import { pressOnCard, seeOverlay, waitForOverlay } from '../../driver/overlay';
import { newSetUp } from '../../../utils/guide/set-up';
import { newIntegration } from '../../netsuite/new-world';
import type { Account } from '../../netsuite/world';
import { recipes } from '../../recipes/shipped';
import { application } from '../../walk/walk';
import { chooseQuirks, fillPages, modelOf, wantedIn, type FillPage } from '../fill-pages';
import { SANDBOX } from '../one-time-page';
import { sleep, until, type Kit, type Outcome, type Part } from '../part';
import { forgePresses } from '../forgeries/forged-presses';
import { withStand } from '../stand';

export const fills: Part = { name: 'fills', run };

/** The short run tries a few more: one page says little. */
const LEAST_TRIES = 6;
const FORGED = 1000;

interface Found {
  readonly sent: string[];
  readonly foreign: string[];
  readonly untrue: string[];
  readonly kept: string[];
  readonly unsaid: string[];
}

async function run(kit: Kit): Promise<Outcome[]> {
  return withStand(kit, 'fills', async ({ netsuite, open }) => {
    const browser = await open();
    const account = netsuite.world.accounts.find(({ id }) => id === SANDBOX);
    if (account === undefined) throw new Error('There is no such account.');
    account.integrations.push(newIntegration({ id: 90, name: application, tba: true }));
    const popup = await browser.openPopup();
    const setUp = { ...newSetUp(SANDBOX, recipes[0]), user: 'Dana Whitfield', isBegun: true };
    await ask(popup, 'saveSetUp', { setUp });
    await popup.close();
    const random = kit.random('fills');
    const found: Found = { sent: [], foreign: [], untrue: [], kept: [], unsaid: [] };
    const tries = Math.max(kit.tries, LEAST_TRIES);
    const ended = { whole: 0, part: 0, stopped: 0, left: 0, undone: 0 };
    for (let at = 0; at < tries; at += 1) {
      const on = random.pick(fillPages);
      const quirks = chooseQuirks(on, random);
      account.quirks = quirks;
      const key = random.next() < 0.25 ? Math.floor(random.between(0, 400)) : null;
      const what = `${at}: ${on.name}, ${JSON.stringify(quirks)}${key === null ? '' : `, a key after ${key} ms`}`;
      const page = await browser.context.newPage();
      page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
      const posts = () => netsuite.world.seen.filter(({ method }) => method === 'POST').length;
      const before = posts();
      await fillOnce(page, netsuite.url(SANDBOX, on.path), on, { key, what, found, ended }).catch(
        (error: unknown) =>
          found.unsaid.push(`${what}: ${error instanceof Error ? error.message.slice(0, 200) : ''}`),
      );
      if (posts() !== before) found.sent.push(`${what}: something was sent`);
      await page.close({ runBeforeUnload: false });
    }
    account.quirks = [];
    const forged = await forgedOn(
      await browser.context.newPage(),
      netsuite.url(SANDBOX, fillPages[0].path),
      account,
    );
    const note = `${ended.whole} whole, ${ended.part} in part, ${ended.stopped} stopped, ${ended.left} left, ${ended.undone} put back`;
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

interface Try {
  readonly key: number | null;
  readonly what: string;
  readonly found: Found;
  readonly ended: Record<'whole' | 'part' | 'stopped' | 'left' | 'undone', number>;
}

const ENDED = /(\d+) of (\d+) filled in\./;

async function fillOnce(
  page: Page,
  url: string,
  on: FillPage,
  { key, what, found, ended }: Try,
): Promise<void> {
  await page.goto(url);
  const offer = (buttons: readonly string[]) => buttons.find((text) => /^Fill in \d/.test(text));
  const seen = await waitForOverlay(page, ({ buttons }) => offer(buttons) !== undefined, 15_000).catch(
    () => null,
  );
  // Where all that could be filled in is out of reach, nothing is offered.
  if (seen === null) return;
  const before = await modelOf(page);
  await pressOnCard(page, offer(seen.buttons) ?? '');
  if (key !== null) {
    await sleep(key);
    await page.keyboard.press('Shift').catch(() => undefined);
  }
  const report = async () => (await seeOverlay(page).catch(() => null))?.report?.text ?? '';
  const isLeft = () => !page.url().includes(on.path);
  const isEnded = async () =>
    isLeft() || ENDED.test(await report()) || (await report()).includes('has changed since');
  if (!(await until(isEnded, 20_000))) throw new Error(`it did not end: ${await report()}`);
  if (isLeft()) {
    ended.left += 1;
    return;
  }
  // What scripts of the page do later is said as well.
  await sleep(2600);
  const said = ENDED.exec(await report());
  const now = await modelOf(page);
  if (said !== null) {
    const [done, all] = [Number(said[1]), Number(said[2])];
    const there = wantedIn(on, now);
    if (there !== done) found.untrue.push(`${what}: says ${done} of ${all}, ${there} are there`);
    if ((await report()).includes('Stopped')) ended.stopped += 1;
    else if (done === all) ended.whole += 1;
    else ended.part += 1;
  }
  const foreign = Object.keys(now.fields).filter(
    (name) => now.fields[name] !== before.fields[name] && !on.mayChange.includes(name),
  );
  if (foreign.length > 0) found.foreign.push(`${what}: ${foreign.join(', ')}`);
  const pressed = now.log.filter(
    ({ type, trusted, id }) => type === 'click' && !trusted && on.never.test(id),
  );
  if (pressed.length > 0) found.foreign.push(`${what}: pressed ${pressed.map(({ id }) => id).join(', ')}`);
  if (now.log.some(({ type }) => type === 'submit')) found.sent.push(what);
  if (!(await report()).includes('Undo')) return;
  if (await page.locator('#quirk_yes').isVisible()) await page.locator('#quirk_yes').click();
  await pressOnCard(page, 'Undo');
  const isUndone = async () => isLeft() || /as it was before|could be put back/.test(await report());
  if (!(await until(isUndone, 20_000))) throw new Error(`it was not put back: ${await report()}`);
  const isWhole = (await report()).includes('as it was before');
  const after = await modelOf(page);
  // What went elsewhere meanwhile took all of it along.
  if (isLeft()) ended.left += 1;
  if (isLeft() || !isWhole) return;
  ended.undone += 1;
  const differs = [
    ...Object.keys(before.fields).filter((name) => after.fields[name] !== before.fields[name]),
    ...Object.keys(before.lines).filter((name) => after.lines[name] !== before.lines[name]),
  ];
  if (differs.length > 0) found.kept.push(`${what}: ${differs.join(', ')}`);
}

async function forgedOn(page: Page, url: string, account: Account): Promise<string[]> {
  account.quirks = [];
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
