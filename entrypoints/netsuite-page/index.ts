// On every known set-up page: take values that are shown once from the first byte on, and when the page is parsed run its guide.
// The manifest starts it as a content script. It is built as a plain script because WXT's wrapper for content scripts posts a
// message with our id into the page, which a script of the page could answer to switch us off.
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { captures } from '@/utils/credential-kinds/captures';
import { onAccountChanged } from '@/utils/messages/listen';
import { send } from '@/utils/messages/send';
import { accountFromHost } from '@/utils/netsuite/account';
import type { PageId } from '@/utils/netsuite/pages/page';
import { cutPath } from '@/utils/page/bounds';
import { captureValues } from '@/utils/page/capture/capture-values';
import { makeValueKeeper } from '@/utils/page/capture/value-keeper';
import { isPrerendering, rootOf } from '@/utils/page/dom';
import { guidePage } from '@/utils/page/guide-page';
import { mark } from '@/utils/page/measure';
import { plainPath } from '@/utils/page/plain-path';
import { collectSignals } from '@/utils/page/read/collect-signals';
import { documentParsed } from '@/utils/page/watch';

/** *Use this page* runs the script again; the isolated world is ours alone and remembers the run before. */
const world = globalThis as { credentialGuide?: AbortController };

/** Pages of NetSuite's own addresses; whatever else the browser lets us in to is left alone, without an error in its console. */
function isNetSuite({ hostname, port }: Location): boolean {
  return port === '' && accountFromHost(hostname) !== null;
}

async function guideThisPage(): Promise<PageId> {
  if (!isNetSuite(location)) return 'other';
  await shown();
  world.credentialGuide?.abort();
  const { signal } = (world.credentialGuide = newRun());
  // Heard from the first byte on: the background sees that the guide runs here, and does not start it again.
  onAccountChanged(() => undefined, signal);
  const path = plainPath(location.pathname);
  // Wakes the background now, so that it is there when it is needed.
  const open = (at: string) => send('pageOpening', { path: cutPath(at) });
  const opening = open(path).catch(() => open(path));
  opening.catch(() => undefined);
  const keeper = makeValueKeeper(signal);
  let here = captures.filter((capture) => capture.path === path);
  const capture = (answer: typeof opening) => {
    if (here.length > 0)
      captureValues(
        here,
        answer.then(({ captures: known }) => known),
        keeper,
        signal,
      );
  };
  capture(opening);
  await documentParsed();
  mark('parsed');
  const signals = collectSignals(document, path, location.search);
  const { expected, look, captures: known } = await opening;
  // By the names of the kind that is set up.
  if (known.length > 0) here = [...known];
  // Most pages are what their path stands for: they are read at once, and the background sees whether they are.
  if (expected !== null && signals.served === null) {
    const page = { look, captures: here, keeper };
    if (await guidePage({ ...page, spec: expected, asked: null, signals }, signal)) return expected.id;
  }
  const { id, spec, asked } = await send('pageParsed', { signals });
  if (spec === null || signal.aborted) return id;
  if (here.length === 0) {
    // It is known by what stands on it, at an address that nobody published: it shows values once all the same.
    here = captures.filter((one) => spec.paths.includes(one.path));
    const [first] = here;
    if (first !== undefined) capture(open(first.path));
  }
  void guidePage({ look, captures: here, keeper, spec, asked, signals: null }, signal);
  return id;
}

/** A page that is made ready before anybody opens it is guided when it is opened. */
async function shown(): Promise<void> {
  if (!isPrerendering(document)) return;
  await new Promise((resolve) => {
    EventTarget.prototype.addEventListener.call(document, 'prerenderingchange', resolve, { once: true });
  });
}

const GONE_CHECK_MS = 500;

/**
 * Ends when the extension is updated, switched off or removed, of which no event tells a page, and begins anew where the page has
 * become another one without loading: by `document.open`, which takes away everything in it, or by a changed address.
 */
function newRun(): AbortController {
  const run = new AbortController();
  const [top, at] = [rootOf(document) as HTMLElement | null, recordAt()];
  const again = () => {
    if (!run.signal.aborted) void main();
  };
  const replaced = new MutationObserver(() => {
    const now = rootOf(document) as HTMLElement | null;
    if (now !== null && top !== null && now !== top) again();
  });
  replaced.observe(document, { childList: true });
  const timer = setInterval(() => {
    // Typed as always there, and not there once the extension is gone.
    const { id } = (browser.runtime as Partial<typeof browser.runtime> | undefined) ?? {};
    if (id === undefined) run.abort();
    else if (recordAt() !== at) again();
  }, GONE_CHECK_MS);
  run.signal.addEventListener('abort', () => {
    clearInterval(timer);
    replaced.disconnect();
  });
  return run;
}

function recordAt(): string {
  return `${location.pathname}?${/[?&]id=([^&]*)/.exec(location.search)?.[1] ?? ''}`;
}

// The browser hands what this promises to whoever injected the script.
const main: () => unknown = () => guideThisPage().catch((): PageId => 'other');
export default defineUnlistedScript(main);
