// One fill on a page that does anything: what is said of it, there or on the next page, is held against the page’s own model and its own log.
import type { Page } from '@playwright/test';
import { pressOnCard, seeOverlay, waitForOverlay, type SeenOverlay } from '../driver/overlay';
import type { Quirk } from '../netsuite/quirks';
import type { NetSuite } from '../netsuite/server';
import type { Account } from '../netsuite/world';
import {
  modelOf,
  modelOfLeft,
  newModelOf,
  ROLES,
  wantedIn,
  type FillPage,
  type PageModel,
} from './fill-pages';
import { sleep } from './part';
import { readArea } from './storage';

/** What scripts of a page put back later is looked at again after 2 s. */
const LATER_MS = 2500;

/** A box of the browser that comes up as a page leaves may keep Playwright waiting for ever. */
const MOST_MS = 120_000;

export interface Found {
  readonly sent: string[];
  readonly foreign: string[];
  readonly untrue: string[];
  readonly kept: string[];
  readonly unsaid: string[];
}

/** One fill, as it was drawn before any began. */
export interface Draw {
  readonly on: FillPage;
  readonly quirks: readonly Quirk[];
  /** When a key is pressed, in milliseconds after *Fill in*. */
  readonly key: number | null;
  readonly what: string;
}

interface StoredFill {
  readonly at: number;
  readonly fields: readonly string[];
  readonly isLeft?: boolean;
}

export type Ended = Record<
  'whole' | 'part' | 'stopped' | 'left' | 'said' | 'undone' | 'partly' | 'unoffered',
  number
>;

export interface Try extends Draw {
  readonly found: Found;
  readonly ended: Ended;
}

interface Followed extends Try {
  /** What the change record got of it. */
  readonly noted: () => Promise<StoredFill | null>;
}

/** `page`: the tab of this lane; `popup`: a page of the extension, to look into its storage. */
export async function fillOnce(
  { netsuite, page, popup, account }: { netsuite: NetSuite; page: Page; popup: Page; account: Account },
  one: Try,
): Promise<void> {
  const { found, what, on, quirks } = one;
  const pressed = Date.now();
  account.quirks = quirks;
  const url = netsuite.url(account.id, on.path);
  const { host } = new URL(url);
  const posts = () =>
    netsuite.world.seen.filter(({ method, host: of }) => method === 'POST' && of === host).length;
  const before = posts();
  const noted = () => notedSince(popup, account, pressed);
  const late = sleep(MOST_MS).then(() => {
    throw new Error('the browser did not answer any more');
  });
  await Promise.race([followOne(page, url, { ...one, noted }), late]).catch((error: unknown) =>
    found.unsaid.push(`${what}: ${error instanceof Error ? error.message.slice(0, 300) : ''}`),
  );
  if (posts() !== before) found.sent.push(`${what}: something was sent`);
}

const ENDED = /(\d+) of (\d+) filled in\./;
const LEFT = /left while Fill in was writing there: (\d+) of (\d+) were filled in/;

function isOpened(page: Page, url: string): Promise<boolean> {
  return page.goto(url).then(
    () => true,
    () => false,
  );
}

async function followOne(page: Page, url: string, one: Followed): Promise<void> {
  const { on, key, what, found, ended } = one;
  // The page before may be just leaving by itself.
  for (let left = 3; left > 0 && !(await isOpened(page, 'about:blank')); left -= 1) await sleep(200);
  await page.goto(url);
  const offer = (buttons: readonly string[]) => buttons.find((text) => /^Fill in \d/.test(text));
  let button: string | undefined;
  const isOffered = async () => {
    button = offer((await seeOverlay(page).catch(() => null))?.buttons ?? []);
    return button !== undefined;
  };
  // Where all that could be filled in is out of reach, nothing is offered.
  if (!(await untilSlowly(isOffered, 8000)) || button === undefined) {
    ended.unoffered += 1;
    return;
  }
  const before = await newModelOf(page);
  await pressOnCard(page, button);
  if (key !== null) {
    await sleep(key);
    await page.keyboard.press('Shift').catch(() => undefined);
  }
  const report = async () => (await seeOverlay(page).catch(() => null))?.report?.text ?? '';
  const isLeft = () => !page.url().includes(on.path);
  let text = '';
  const isEnded = async () => {
    if (isLeft()) return true;
    text = (await report()) || text;
    return ENDED.test(text) || text.includes('has changed since');
  };
  if (!(await untilSlowly(isEnded))) throw new Error(`it did not end: ${text}`);
  if (isLeft()) return lookAfterLeaving(page, text, one);
  await sleep(LATER_MS);
  if (isLeft()) return lookAfterLeaving(page, text, one);
  const said = ENDED.exec((text = await report()));
  const now = await modelOf(page);
  if (said !== null) {
    const [done, all] = [Number(said[1]), Number(said[2])];
    const there = wantedIn(on, now);
    if (there !== done) found.untrue.push(`${what}: says ${done} of ${all}, ${there} are there`);
    if (text.includes('Stopped')) ended.stopped += 1;
    else if (done === all) ended.whole += 1;
    else ended.part += 1;
  }
  lookForForeign(now, before, one);
  if (!text.includes('Undo')) return;
  if (await page.locator('#quirk_yes').isVisible()) await page.locator('#quirk_yes').click();
  await pressOnCard(page, 'Undo');
  const isUndone = async () =>
    isLeft() || /as it was before|could be put back|is left as it is/.test((text = (await report()) || text));
  if (!(await untilSlowly(isUndone))) throw new Error(`it was not put back: ${text}`);
  // What went elsewhere meanwhile took all of it along.
  if (isLeft()) {
    ended.left += 1;
    return;
  }
  const after = await modelOf(page);
  if (!text.includes('Everything is as it was before')) {
    ended.partly += 1;
    return;
  }
  ended.undone += 1;
  const differs = [
    ...Object.keys(before.fields).filter((name) => after.fields[name] !== before.fields[name]),
    ...Object.keys(before.lines).filter((name) => after.lines[name] !== before.lines[name]),
  ];
  if (differs.length > 0) found.kept.push(`${what}: ${differs.join(', ')}`);
}

/** What the change record got of the press that began at this time, or later. */
async function notedSince(popup: Page, account: Account, at: number): Promise<StoredFill | null> {
  const { fills } = (await readArea(popup, 'local')) as {
    fills?: { data: Record<string, readonly StoredFill[]> };
  };
  const mine = Object.entries(fills?.data ?? {}).flatMap(([id, all]) => (id.includes(account.id) ? all : []));
  return mine.find((note) => note.at >= at) ?? null;
}

const NOTED_MS = 5000;

/** Held against the page’s own model as it was when it was left, which the next page of that tab still has. */
async function lookAfterLeaving(
  page: Page,
  text: string,
  { on, what, found, ended, noted }: Followed,
): Promise<void> {
  ended.left += 1;
  await page.waitForLoadState().catch(() => undefined);
  const left = await modelOfLeft(page);
  if (left === null) throw new Error('the page kept no model of the one that was left');
  if (left.log.some(({ type }) => type === 'submit')) found.sent.push(what);
  const there = wantedIn(on, left);
  // The page's last word is on its way while the next one opens.
  await untilSlowly(async () => (await noted())?.fields.length === there, NOTED_MS);
  const note = await noted();
  // It had ended between the last look and the leaving, or the record says how far it was.
  if ((note?.fields.length ?? 0) !== there && !ENDED.test(text))
    found.unsaid.push(
      `${what}: left while it said “${text}”, ${there} were there, noted: ${JSON.stringify(note)}`,
    );
  if (note?.isLeft !== true || !page.url().includes(ROLES)) return;
  const isSaid = ({ notices }: SeenOverlay) => notices.some((notice) => LEFT.test(notice.text));
  const { notices } = await waitForOverlay(page, isSaid, 8000);
  const said = LEFT.exec(notices.map((notice) => notice.text).join(' '));
  if (said === null) return;
  ended.said += 1;
  if (Number(said[1]) !== there)
    found.untrue.push(`${what}: the next page says ${said[1]} of ${said[2]}, ${there} were there`);
}

function lookForForeign(now: PageModel, before: PageModel, { on, what, found }: Try): void {
  const foreign = Object.keys(now.fields).filter(
    (name) => now.fields[name] !== before.fields[name] && !on.mayChange.includes(name),
  );
  if (foreign.length > 0) found.foreign.push(`${what}: ${foreign.join(', ')}`);
  const pressed = now.log.filter(
    ({ type, trusted, id }) => type === 'click' && !trusted && on.never.test(id),
  );
  if (pressed.length > 0) found.foreign.push(`${what}: pressed ${pressed.map(({ id }) => id).join(', ')}`);
  if (now.log.some(({ type }) => type === 'submit')) found.sent.push(what);
}

/** Looking costs as much as what is looked at. */
async function untilSlowly(is: () => Promise<boolean>, patience = 20_000): Promise<boolean> {
  for (const end = Date.now() + patience; ;) {
    if (await is()) return true;
    if (Date.now() > end) return false;
    await sleep(150);
  }
}
