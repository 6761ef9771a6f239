// A renderer that was taken over: what can be said and read from the very world of our content script.
import type { Page } from '@playwright/test';
import type { BundleKey } from '../../../utils/credential/entry';
import type { Evidence } from '../evidence';
import { until } from '../part';
import type { Random } from '../random';
import {
  harmless,
  nonsense,
  popupMessages,
  randomMessage,
  strayPair,
  wrongPairs,
  type Forged,
} from './forged-messages';
import { judge, type Tally } from './tally';
import { connectAndSend, readStorage, sendAll, worldsOf } from './worlds';

interface Target {
  page: Page;
  extensionId: string;
  /** The bundle of the page's own account, and one of another account. */
  own: BundleKey;
  foreign: BundleKey;
}

/** More at once would be one long answer of the debugging protocol. */
const BATCH = 50;

/** Gives whether a message that it may send was answered, without which the rest would show nothing. */
export async function fromOwnScript(
  tally: Tally,
  evidence: Evidence,
  random: Random,
  tries: number,
  { page, extensionId, own, foreign }: Target,
): Promise<boolean> {
  const worlds = await worldsOf(page);
  if (!(await until(() => worlds.of(extensionId) !== undefined)))
    throw new Error('The world of our content script was not found.');
  const run = async <Value>(expression: string) => {
    const world = worlds.of(extensionId);
    if (world === undefined) throw new Error('The world of our content script is gone.');
    return worlds.run<Value>(world, expression);
  };
  const refused = [...popupMessages(own), ...popupMessages(foreign), ...nonsense(), ...wrongPairs(random)];
  const from = 'our content script’s world';
  const fixed = await run<(string | null)[]>(sendAll(refused));
  judge(tally, evidence, from, refused, fixed);
  judge(tally, evidence, `${from}, by port`, refused, await run(connectAndSend(refused)));

  // These may be answered, but only in the page's own account.
  const loose: Forged[] = Array.from({ length: Math.ceil(tries / 4) }, () => strayPair(random, foreign));
  for (let at = 0; at < tries; at += 1)
    loose.push(randomMessage(random, random.next() < 0.5 ? own : foreign));
  for (let at = 0; at < loose.length; at += BATCH) {
    const batch = loose.slice(at, at + BATCH);
    const answers = await run<(string | null)[]>(sendAll(batch));
    judge(tally, evidence, from, batch, answers, { allow: 'in-account', not: foreign.account });
  }

  const got = await run<string[]>(readStorage);
  tally.tried += 4;
  tally.accepted.push(...got.map((one) => `${from} reaches storage: ${one}`));
  const [answer] = await run<(string | null)[]>(sendAll([harmless.page]));
  await worlds.detach();
  return answer?.includes('"ok":true') === true;
}
