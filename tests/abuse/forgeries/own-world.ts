// The world of our content script in one frame, taken over: what may be said there is heard, and everything else is refused.
import type { Frame, Page } from '@playwright/test';
import type { Evidence } from '../evidence';
import { until } from '../part';
import { harmless, type Forged } from './forged-messages';
import { judge, type Tally } from './tally';
import { connectAndSend, readStorage, sendAll, worldsOf } from './worlds';

/** What is allowed was answered, or refused; or our script does not run there. */
export type OwnWorld = 'answered' | 'refused' | 'no-world';

/** None of the messages may be answered from there. `patience`: how long our script may take to be there, in milliseconds. */
export async function fromOwnWorld(
  tally: Tally,
  evidence: Evidence,
  page: Page,
  frame: Frame,
  extensionId: string,
  messages: readonly Forged[],
  patience?: number,
): Promise<OwnWorld> {
  const worlds = await worldsOf(page, frame);
  const find = () => worlds.inFrame(extensionId, frame.url());
  try {
    if (!(await until(async () => (await find()) !== undefined, patience))) return 'no-world';
    const run = async <Value>(expression: string) => {
      const world = await find();
      if (world === undefined) throw new Error('The world of our content script is gone.');
      return worlds.run<Value>(world, expression);
    };
    const from = `our content script’s world in ${frame.parentFrame() === null ? 'the page' : 'a frame'}`;
    judge(tally, evidence, from, messages, await run<(string | null)[]>(sendAll(messages)));
    judge(tally, evidence, `${from}, by port`, messages, await run(connectAndSend(messages)));
    const got = await run<string[]>(readStorage);
    tally.tried += 4;
    tally.accepted.push(...got.map((one) => `${from} reaches storage: ${one}`));
    const [answer] = await run<(string | null)[]>(sendAll([harmless.page]));
    return answer?.includes('"ok":true') === true ? 'answered' : 'refused';
  } finally {
    await worlds.detach();
  }
}
