// Messages, clicks and requests that pretend to come from somebody else; none may be answered, and none may change what is held.
import type { Frame, Page } from '@playwright/test';
import type { Browser } from '../browser';
import { harmless, nonsense, popupMessages, rightPair, type Forged } from '../forgeries/forged-messages';
import { serveLookAlikes, visitLookAlikes } from '../forgeries/look-alikes';
import { fromOtherExtension, OTHER_EXTENSION } from '../forgeries/other-extension';
import { fromOwnScript } from '../forgeries/own-script';
import { fromPageScripts, trapScript } from '../forgeries/page-scripts';
import { newTally, snapshot, type Tally } from '../forgeries/tally';
import { sendAll } from '../forgeries/worlds';
import { held } from '../held';
import { bundleIn, captureBundle, issuePair, PRODUCTION, SANDBOX } from '../one-time-page';
import { sleep, until, type Kit, type Outcome, type Part } from '../part';
import { withStand, type Stand } from '../stand';

export const forgeries: Part = { name: 'forgeries', run };

const APPLICATION = 'Worth stealing';
const RECORD = '/app/common/integration/integrapp.nl';
/** In which a script of ours would have taken a pair. */
const SETTLE_MS = 400;
const LIST = '/app/common/integration/integrapplist.nl';

async function run(kit: Kit): Promise<Outcome[]> {
  const seen = {
    kept: newTally(),
    injected: newTally(),
    refused: [] as string[],
    notReached: [] as string[],
  };
  const tallies = {
    page: newTally(),
    other: newTally(),
    own: newTally(),
    changed: newTally(),
    control: newTally(),
  };
  let lookAlikes = { rules: [] as string[], close: () => {} };
  await withStand(
    kit,
    'forgeries',
    async (stand) => {
      lookAlikes = await serveLookAlikes(stand.netsuite);
      try {
        const browser = await stand.open();
        await attack(kit, stand, browser, tallies);
        await visitLookAlikes(stand.netsuite, browser, kit.evidence, seen);
      } finally {
        lookAlikes.close();
      }
    },
    () => ({ extensions: [OTHER_EXTENSION], hostRules: lookAlikes.rules }),
  );
  const outcome = (promise: string, { tried, accepted }: Tally, note?: string): Outcome => ({
    promise: `forgeries: ${promise}`,
    tried,
    broken: [...new Set(accepted)],
    ...(note !== undefined && { note }),
  });
  const run = seen.refused.length > 0 ? [`runs and is refused at ${seen.refused.join(', ')}`] : [];
  const missed = seen.notReached.length > 0 ? [`could not be opened: ${seen.notReached.join(', ')}`] : [];
  return [
    outcome('control: what is allowed is answered on the same ways', tallies.control),
    outcome('a script of a page or of a frame is not heard and loads nothing of ours', tallies.page),
    outcome('another extension is not heard, reads nothing and frames nothing', tallies.other),
    outcome('our content script’s own world gets no value, and no way round its account', tallies.own),
    outcome('nothing is kept from a look-alike host', seen.kept, [...run, ...missed].join('; ')),
    outcome('nothing is injected on a look-alike host', seen.injected),
    outcome('what was held is held unchanged after all of it', tallies.changed),
  ];
}

interface Tallies {
  page: Tally;
  other: Tally;
  own: Tally;
  changed: Tally;
  control: Tally;
}

async function attack(kit: Kit, { netsuite }: Stand, browser: Browser, tallies: Tallies): Promise<void> {
  const { evidence, tries } = kit;
  const random = kit.random('forgeries');
  for (const account of [PRODUCTION, SANDBOX])
    await captureBundle(browser, netsuite, evidence, { account, application: APPLICATION });
  const popup = await browser.openPopup();
  const bundles = [PRODUCTION, SANDBOX].map((account) => bundleIn(account, APPLICATION));
  const before = await Promise.all(bundles.map((bundle) => snapshot(popup, bundle)));
  const messages: Forged[] = [...bundles.flatMap(popupMessages), ...nonsense(), rightPair(random)];

  const page = await browser.context.newPage();
  await page.addInitScript(trapScript);
  await page.goto(netsuite.url(PRODUCTION, LIST));
  await page.waitForFunction(() => document.querySelector('[data-credential-guide]') !== null);
  const pagesBefore = browser.context.pages().length;
  await fromPageScripts(tallies.page, evidence, page.mainFrame(), browser.extensionId, messages);
  await fromFrames(kit, tallies.page, browser, page, netsuite, messages);
  if (browser.context.pages().length > pagesBefore) tallies.page.accepted.push('A page was opened.');

  await page.goto(netsuite.url(PRODUCTION, LIST));
  await fromOtherExtension(tallies.other, evidence, browser, page, messages);
  for (const [own, foreign] of [bundles, [...bundles].reverse()] as const) {
    if (own === undefined || foreign === undefined) continue;
    await page.goto(netsuite.url(own.account, RECORD));
    const target = { page, extensionId: browser.extensionId, own, foreign };
    const isHeard = await fromOwnScript(tallies.own, evidence, random, tries * 5, target);
    tallies.control.tried += 1;
    if (!isHeard) tallies.control.accepted.push('Our content script’s world does not reach the background.');
  }
  const [answer] = await popup.evaluate<(string | null)[]>(sendAll([harmless.popup]));
  tallies.control.tried += 1;
  if (answer?.includes('"ok":true') !== true)
    tallies.control.accepted.push('The popup does not reach the background.');
  const after = await Promise.all(bundles.map((bundle) => snapshot(popup, bundle)));
  bundles.forEach(({ account }, at) => {
    tallies.changed.tried += 1;
    if (before[at] !== after[at]) tallies.changed.accepted.push(`The bundle of ${account} is another one.`);
  });
  await popup.close();
}

/** A NetSuite page in a frame of a NetSuite page, of the same and of another account, sandboxed and not: nobody of ours is in it. */
async function fromFrames(
  kit: Kit,
  tally: Tally,
  browser: Browser,
  page: Page,
  netsuite: Stand['netsuite'],
  messages: readonly Forged[],
): Promise<void> {
  const popup = await browser.openPopup();
  const variants = [
    { account: PRODUCTION, sandbox: null },
    { account: SANDBOX, sandbox: 'allow-scripts' },
    { account: SANDBOX, sandbox: null },
    { account: PRODUCTION, sandbox: 'allow-scripts' },
  ];
  for (const [at, { account, sandbox }] of variants.slice(0, Math.max(2, kit.tries)).entries()) {
    await page.goto(netsuite.url(PRODUCTION, LIST));
    const issued = issuePair(netsuite, kit.evidence, {
      account,
      kind: 'integration',
      application: `Framed ${at}`,
    });
    await page.evaluate(
      ([src, flags]) => {
        const element = document.createElement('iframe');
        if (flags !== null) element.setAttribute('sandbox', flags);
        element.src = src;
        document.body.append(element);
      },
      [issued.url, sandbox] as const,
    );
    const find = () => page.frames().find((one: Frame) => one.url() === issued.url);
    await until(() => find() !== undefined);
    await sleep(SETTLE_MS);
    const frame = find();
    tally.tried += 1;
    if (frame !== undefined) await fromPageScripts(tally, kit.evidence, frame, browser.extensionId, messages);
    if ((await held(popup, issued)) !== 'nothing') tally.accepted.push('A pair in a frame was taken.');
  }
  await popup.close();
}
