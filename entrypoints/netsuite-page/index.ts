// On every known set-up page: take values that are shown once from the first byte on, and when the page is parsed run its guide.
// The manifest starts it as a content script. It is built as a plain script because WXT's wrapper for content scripts posts a
// message with our id into the page, which a script of the page could answer to switch us off.
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { captures } from '@/utils/credential-kinds/captures';
import { send } from '@/utils/messages/send';
import type { PageId } from '@/utils/netsuite/pages/page';
import { cutPath } from '@/utils/page/bounds';
import { captureValues } from '@/utils/page/capture/capture-values';
import { makeValueKeeper } from '@/utils/page/capture/value-keeper';
import { guidePage } from '@/utils/page/guide-page';
import { mark } from '@/utils/page/measure';
import { collectSignals } from '@/utils/page/read/collect-signals';
import { documentParsed } from '@/utils/page/watch';

/** *Use this page* runs the script again; the isolated world is ours alone and remembers the run before. */
const world = globalThis as { credentialGuide?: AbortController };

async function guideThisPage(): Promise<PageId> {
  world.credentialGuide?.abort();
  const { signal } = (world.credentialGuide = newRun());
  const path = location.pathname;
  // Wakes the background now, so that it is there when it is needed.
  const open = () => send('pageOpening', { path: cutPath(path) });
  const opening = open().catch(open);
  opening.catch(() => undefined);
  const here = captures.filter((capture) => capture.path === path);
  const keeper = makeValueKeeper(signal);
  if (here.length > 0)
    captureValues(
      here,
      opening.then(({ captures: known }) => known),
      keeper,
      signal,
    );
  await documentParsed();
  mark('parsed');
  const signals = collectSignals(document, path, location.search);
  const { expected, look } = await opening;
  const page = { look, captures: here, keeper };
  // Most pages are what their path stands for: they are read at once, and the background sees whether they are.
  if (expected !== null && signals.served === null) {
    if (await guidePage({ ...page, spec: expected, asked: null, signals }, signal)) return expected.id;
  }
  const { id, spec, asked } = await send('pageParsed', { signals });
  if (spec !== null && !signal.aborted) void guidePage({ ...page, spec, asked, signals: null }, signal);
  return id;
}

const GONE_CHECK_MS = 500;

/** Ends when the extension is updated, switched off or removed, of which no event tells a page. */
function newRun(): AbortController {
  const run = new AbortController();
  const timer = setInterval(() => {
    // Typed as always there, and not there once the extension is gone.
    const { id } = (browser.runtime as Partial<typeof browser.runtime> | undefined) ?? {};
    if (id === undefined) run.abort();
  }, GONE_CHECK_MS);
  run.signal.addEventListener('abort', () => {
    clearInterval(timer);
  });
  return run;
}

// The browser hands what this promises to whoever injected the script.
const main: () => unknown = guideThisPage;
export default defineUnlistedScript(main);
