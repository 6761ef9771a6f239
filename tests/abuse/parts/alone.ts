// A connection test that takes a minute, with every view closed and no debugger at the worker: the browser ends idle workers
// after 30 seconds, but not while somebody debugs them, so no other part can show this.
import puppeteer, { type CDPSession } from 'puppeteer-core';
import { enter } from '../../driver/launch';
import { delayed } from '../../netsuite/failures';
import { startNetSuite } from '../../netsuite/server';
import { debuggingAddress, openBrowser, startBrowser } from '../browser';
import { bundleIn, captureBundle, PRODUCTION } from '../one-time-page';
import { sleep, until, type Kit, type Outcome, type Part } from '../part';

export const alone: Part = { name: 'alone', run };

const APPLICATION = 'Tested alone';
/** Below the 15 seconds after which a call is given up. */
const CALL_MS = 12_000;
const LONGEST_TEST_MS = 120_000;
/** Idle workers go after 30 seconds; the browser looks now and then. */
const LONGEST_IDLE_MS = 90_000;
const bundle = bundleIn(PRODUCTION, APPLICATION);

async function run(kit: Kit): Promise<Outcome[]> {
  const netsuite = await startNetSuite();
  const profile = kit.newProfile('alone');
  try {
    const first = await openBrowser(netsuite, { profile });
    kit.evidence.listen(first.context);
    await enter(first, netsuite, PRODUCTION);
    await captureBundle(first, netsuite, kit.evidence, { account: PRODUCTION, application: APPLICATION });
    const popupUrl = `chrome-extension://${first.extensionId}/popup.html`;
    await first.close();

    const isCall = ({ url }: { url: URL }) => !url.hostname.endsWith('.app.netsuite.com');
    netsuite.failures.push(delayed(isCall, CALL_MS));
    const started = startBrowser(netsuite, { profile });
    try {
      return [await testAlone(await debuggingAddress(started.child), popupUrl)];
    } finally {
      await started.kill();
    }
  } finally {
    kit.evidence.heardBy(netsuite.world);
    await netsuite.close();
  }
}

async function testAlone(address: string, popupUrl: string): Promise<Outcome> {
  const browser = await puppeteer.connect({
    browserWSEndpoint: address,
    targetFilter: (target) => (target.type() as string) !== 'service_worker',
  });
  const session = await browser.target().createCDPSession();
  const broken: string[] = [];
  const popup = await browser.newPage();
  await popup.goto(popupUrl);
  await popup.evaluate(askForTest, bundle);
  await popup.close();
  const start = Date.now();
  await sleep(CALL_MS * 3);
  const later = await browser.newPage();
  await later.goto(popupUrl);
  const newest = () => later.evaluate(newestTest);
  if (!(await until(async () => (await newest())?.status !== 'running', LONGEST_TEST_MS)))
    broken.push('The test never ended.');
  const test = await newest();
  const seconds = ((test?.endedAt ?? Date.now()) - start) / 1000;
  if (test?.status !== 'passed') broken.push(`The test ended as ${test?.status ?? 'none'}.`);
  await later.close();
  // Were a debugger attached, the worker would stay for ever, and the test have shown nothing.
  if (!(await until(async () => !(await isWorkerThere(session)), LONGEST_IDLE_MS)))
    broken.push('Control: the idle worker was not ended, so it was not alone.');
  await browser.disconnect();
  return {
    promise: 'worker alone: a connection test longer than an idle worker’s life ends as it should',
    tried: 1,
    broken,
    note: `${seconds.toFixed(0)} s with no view open for the first ${(CALL_MS * 3) / 1000} s; idle, the worker was ended`,
  };
}

async function isWorkerThere(session: CDPSession): Promise<boolean> {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
  return targetInfos.some(({ type, url }) => type === 'service_worker' && url.endsWith('/background.js'));
}

interface Extension {
  chrome: {
    runtime: { sendMessage: (message: unknown) => Promise<unknown> };
    storage: { local: { get: (key: string) => Promise<Record<string, { data: Tests } | undefined>> } };
  };
}

type Tests = Readonly<Record<string, { status: string; endedAt: number | null }>>;

/** Runs in the popup. */
async function askForTest(key: typeof bundle): Promise<void> {
  const { runtime } = (window as unknown as Extension).chrome;
  await runtime.sendMessage({ type: 'testConnection', data: { bundle: key } });
}

/** Runs in the popup. */
async function newestTest(): Promise<Tests[string] | undefined> {
  const { tests } = await (window as unknown as Extension).chrome.storage.local.get('tests');
  return Object.values(tests?.data ?? {})[0];
}
