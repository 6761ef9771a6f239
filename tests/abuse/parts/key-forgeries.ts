// Messages that pretend to come from the popup or from a page, about private keys: none makes, shows, replaces or forgets one.
import type { Page } from '@playwright/test';
import { ask } from '../../driver/ask';
import type { BundleKey } from '../../../utils/credential/entry';
import type { Browser } from '../browser';
import {
  keyPairs,
  nonsense,
  pageMessages,
  randomMessage,
  validPopupMessages,
  type Forged,
} from '../forgeries/forged-messages';
import { addFrame, FRAMED_PATH, serveFramedPage } from '../forgeries/framed-page';
import { lookAlikeOrigins, serveLookAlikes } from '../forgeries/look-alikes';
import { fromOtherExtension, OTHER_EXTENSION } from '../forgeries/other-extension';
import { fromOwnWorld, type OwnWorld } from '../forgeries/own-world';
import { sayFromPage, trapScript } from '../forgeries/page-scripts';
import { judge, newTally, type Tally } from '../forgeries/tally';
import { sendAll } from '../forgeries/worlds';
import { keyBundle, makeKey, readKeys } from '../keys';
import { PRODUCTION, SANDBOX } from '../one-time-page';
import type { Kit, Outcome, Part } from '../part';
import { withStand, type Stand } from '../stand';
import { readStoredFacts } from '../vault';

export const keyForgeries: Part = { name: 'key-forgeries', run };

const APPLICATION = 'Key worth stealing';
const LIST = '/app/oauth2/clientcredentials/setup.nl';
/** In which a script of ours would be there. */
const SETTLE_MS = 1000;

type Tallies = Record<'page' | 'frames' | 'own' | 'other' | 'lookAlikes' | 'changed' | 'control', Tally>;

interface Attack extends Stand {
  kit: Kit;
  browser: Browser;
  tallies: Tallies;
  /** Refused, whoever sends them from anywhere but the popup. */
  messages: readonly Forged[];
  /** The same from a frame, which may say less than its page. */
  frameMessages: readonly Forged[];
}

async function run(kit: Kit): Promise<Outcome[]> {
  const tallies: Tallies = {
    page: newTally(),
    frames: newTally(),
    own: newTally(),
    other: newTally(),
    lookAlikes: newTally(),
    changed: newTally(),
    control: newTally(),
  };
  const notReached: string[] = [];
  let lookAlikes = { rules: [] as string[], close: () => {} };
  await withStand(
    kit,
    'key-forgeries',
    async (stand) => {
      serveFramedPage(stand.netsuite);
      lookAlikes = await serveLookAlikes(stand.netsuite);
      try {
        const browser = await stand.open();
        await attackAll(kit, stand, browser, tallies, notReached);
      } finally {
        lookAlikes.close();
      }
    },
    () => ({ extensions: [OTHER_EXTENSION], hostRules: lookAlikes.rules }),
  );
  const outcome = (promise: string, { tried, accepted }: Tally, note?: string): Outcome => ({
    promise: `forgeries about keys: ${promise}`,
    tried,
    broken: [...new Set(accepted)],
    ...(note !== undefined && { note }),
  });
  const missed = notReached.length > 0 ? `could not be opened: ${notReached.join(', ')}` : undefined;
  return [
    outcome('control: what is allowed is answered on the same ways', tallies.control),
    outcome('a script of a page or of a frame is not heard', tallies.page),
    outcome('our content script’s own world in a page is refused', tallies.own),
    outcome('our content script’s own world in a frame may say less than its page', tallies.frames),
    outcome('another extension is not heard', tallies.other),
    outcome('nothing is accepted from a look-alike host', tallies.lookAlikes, missed),
    outcome('the keys are the same after all of it, and there are no others', tallies.changed),
  ];
}

async function attackAll(
  kit: Kit,
  stand: Stand,
  browser: Browser,
  tallies: Tallies,
  notReached: string[],
): Promise<void> {
  const { evidence, tries } = kit;
  const random = kit.random('key-forgeries');
  const popup = await browser.openPopup();
  const bundles = [PRODUCTION, SANDBOX].map((account) => keyBundle(account, APPLICATION));
  // Two each, so that there is an older one to bring back or to forget.
  for (const bundle of [...bundles, ...bundles]) await makeKey(popup, evidence, bundle);
  const before = await snapshots(popup, kit, bundles);

  const wrong = Array.from({ length: tries }, () => randomMessage(random, random.pick(bundles)));
  const messages = [
    ...bundles.flatMap(validPopupMessages),
    ...keyPairs(random),
    ...nonsense(),
    // A page's own world may say what pages say.
    ...wrong.filter(({ isForPopup }) => isForPopup),
  ];
  const frameMessages = [...messages, ...pageMessages(random), ...wrong].filter(
    ({ isForFrames }) => !isForFrames,
  );
  const attack: Attack = { ...stand, kit, browser, tallies, messages, frameMessages };
  await Promise.all([fromPages(attack), fromFrames(attack), fromLookAlikes(attack, notReached)]);

  const after = await snapshots(popup, kit, bundles);
  before.forEach((one, at) => {
    tallies.changed.tried += 1;
    if (one !== after[at])
      tallies.changed.accepted.push(`${bundles[at]?.account ?? 'The vault'} holds another key.`);
  });
  await popup.close();
}

/** What is kept of each bundle, and last which private keys there are at all. Kept in memory, to be compared only. */
async function snapshots(popup: Page, { evidence }: Kit, bundles: readonly BundleKey[]): Promise<string[]> {
  const all: string[] = [];
  for (const bundle of bundles) {
    const revealed = await ask(popup, 'revealBundle', { bundle });
    const { exportedAt, conflicts } = await ask(popup, 'readBundle', { bundle });
    all.push(JSON.stringify([revealed, exportedAt, conflicts, await readKeys(popup, evidence, bundle)]));
  }
  const facts = await readStoredFacts(popup);
  const withKey = facts.filter(({ fields }) => 'privateKey' in fields).map(({ id }) => id);
  return [...all, withKey.sort().join()];
}

async function fromPages({
  kit,
  netsuite,
  browser,
  tallies,
  messages,
  frameMessages,
}: Attack): Promise<void> {
  const { evidence } = kit;
  const { extensionId } = browser;
  const page = await browser.context.newPage();
  await page.addInitScript(trapScript);
  for (const path of [LIST, FRAMED_PATH]) {
    await page.goto(netsuite.url(PRODUCTION, path));
    await sayFromPage(tallies.page, evidence, page.mainFrame(), extensionId, frameMessages);
    control(
      tallies,
      'a page',
      await fromOwnWorld(tallies.own, evidence, page, page.mainFrame(), extensionId, messages),
    );
  }
  await fromOtherExtension(tallies.other, evidence, browser, page, frameMessages);
  await page.close();
}

/** In NetSuite's page and in a stranger's: frames of the same account, of another one, and without an origin of their own. */
async function fromFrames({ kit, netsuite, browser, tallies, frameMessages }: Attack): Promise<void> {
  const page = await browser.context.newPage();
  await page.addInitScript(trapScript);
  const pages = [netsuite.url(PRODUCTION, FRAMED_PATH), `https://netsuite.com.evil.example${FRAMED_PATH}`];
  const frames = [
    { account: PRODUCTION, sandbox: null },
    { account: SANDBOX, sandbox: 'allow-scripts' },
    { account: SANDBOX, sandbox: null },
  ];
  const variants = frames.flatMap((frame) => pages.map((top) => ({ ...frame, top })));
  for (const { top, account, sandbox } of variants.slice(0, Math.max(3, kit.tries))) {
    await page.goto(top);
    const frame = await addFrame(page, netsuite.url(account, FRAMED_PATH), sandbox);
    if (frame === null) throw new Error('The frame was not loaded.');
    await sayFromPage(tallies.page, kit.evidence, frame, browser.extensionId, frameMessages);
    const world = await fromOwnWorld(
      tallies.frames,
      kit.evidence,
      page,
      frame,
      browser.extensionId,
      frameMessages,
    );
    if (sandbox === null) control(tallies, 'a frame', world);
    else if (world === 'answered') tallies.frames.accepted.push('A frame without an origin is heard.');
  }
  await page.close();
}

function control({ control: tally }: Tallies, place: string, world: OwnWorld): void {
  tally.tried += 1;
  if (world !== 'answered') tally.accepted.push(`Our content script’s world in ${place}: ${world}.`);
}

async function fromLookAlikes(attack: Attack, notReached: string[]): Promise<void> {
  await Promise.all(
    lookAlikeOrigins.map(async (origin) => {
      if (!(await fromLookAlike(attack, origin))) notReached.push(origin);
    }),
  );
}

/** Whether it could be opened. */
async function fromLookAlike(
  { kit, browser, tallies, frameMessages }: Attack,
  origin: string,
): Promise<boolean> {
  const { evidence } = kit;
  const { context, extensionId } = browser;
  const { lookAlikes } = tallies;
  const page = await context.newPage();
  await page.goto(origin + FRAMED_PATH).catch(() => undefined);
  const isThere = new URL(page.url()).origin === origin;
  if (isThere) {
    judge(
      lookAlikes,
      evidence,
      origin,
      frameMessages,
      await page.evaluate(sendAll(frameMessages, extensionId)),
    );
    const world = await fromOwnWorld(
      lookAlikes,
      evidence,
      page,
      page.mainFrame(),
      extensionId,
      frameMessages,
      SETTLE_MS,
    );
    if (world === 'answered') lookAlikes.accepted.push(`${origin}: our content script’s world is answered`);
  }
  await page.close();
  return isThere;
}
