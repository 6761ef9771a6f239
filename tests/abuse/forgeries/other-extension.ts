// Another extension beside ours, with every right on NetSuite: from its worker, its page and its content script.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Browser } from '../browser';
import type { Evidence } from '../evidence';
import { until } from '../part';
import type { Forged } from './forged-messages';
import { judge, type Tally } from './tally';
import { connectAndSend, readStorage, sendAll, worldsOf } from './worlds';

export const OTHER_EXTENSION = join(import.meta.dirname, '../other-extension');

export async function fromOtherExtension(
  tally: Tally,
  evidence: Evidence,
  browser: Browser,
  page: Page,
  messages: readonly Forged[],
): Promise<void> {
  const { context, extensionId } = browser;
  const worker = context.serviceWorkers().find((one) => one.url().endsWith('/worker.js'));
  if (worker === undefined) throw new Error('The other extension does not run.');
  const otherId = new URL(worker.url()).hostname;
  const own = await context.newPage();
  await own.goto(`chrome-extension://${otherId}/page.html`);
  const worlds = await worldsOf(page);
  if (!(await until(() => worlds.of(otherId) !== undefined)))
    throw new Error('The world of the other content script was not found.');
  const places: [string, (expression: string) => Promise<unknown>][] = [
    ['worker', (expression) => worker.evaluate(expression)],
    ['page', (expression) => own.evaluate(expression)],
    ['content script', (expression) => worlds.run(worlds.of(otherId)!, expression)],
  ];
  for (const [place, run] of places) {
    const from = `another extension’s ${place}`;
    const answers = (await run(sendAll(messages, extensionId))) as (string | null)[];
    judge(tally, evidence, from, messages, answers);
    const heard = (await run(connectAndSend(messages, extensionId))) as string[];
    judge(tally, evidence, `${from}, by port`, messages, heard);
    // Its own storage is its own to write, so what counts is whether ours is in it.
    const read = (await run(readStorage)) as string[];
    tally.tried += 1;
    if (read.some((one) => /setUps|observations|tests|lastAccount|vault/.test(one)))
      tally.accepted.push(`${from} reads our storage`);
  }
  await reachIn(tally, own, extensionId);
  await own.close();
  await worlds.detach();
}

/** Frames our popup, fetches our files, opens our database, and runs a script in our page, with the rights of an extension. */
async function reachIn(tally: Tally, own: Page, extensionId: string): Promise<void> {
  const url = `chrome-extension://${extensionId}/popup.html`;
  const reached = await own.evaluate<string[]>(`(async () => {
    const reached = [];
    const frame = document.createElement('iframe');
    frame.src = ${JSON.stringify(url)};
    document.body.append(frame);
    try { await fetch(${JSON.stringify(url)}); reached.push('fetches popup.html'); } catch {}
    const names = (await indexedDB.databases()).map(({ name }) => name);
    if (names.includes('credential-guide')) reached.push('sees our database');
    const { id } = await chrome.tabs.create({ url: ${JSON.stringify(url)}, active: false });
    await new Promise((resolve) => setTimeout(resolve, 700));
    try {
      const [{ result }] = await chrome.scripting.executeScript({ target: { tabId: id }, func: () => location.href });
      if (String(result).startsWith('chrome-extension://${extensionId}')) reached.push('runs a script in our popup');
    } catch {}
    try {
      const answer = await chrome.tabs.sendMessage(id, { type: 'readBundles', data: null });
      if (answer !== undefined) reached.push('our popup answers');
    } catch {}
    await chrome.tabs.remove(id).catch(() => undefined);
    return reached;
  })()`);
  tally.tried += 5;
  tally.accepted.push(...reached.map((what) => `another extension’s page ${what}`));
  const framed = own.frames().filter((frame) => frame.url().startsWith(`chrome-extension://${extensionId}`));
  if (framed.length > 0) tally.accepted.push('another extension’s page frames our popup');
}
