// On every known set-up page: take values that are shown once from the first byte on, and when the page is parsed run its guide.
// The manifest starts it as a content script. It is built as a plain script because WXT's wrapper for content scripts posts a
// message with our id into the page, which a script of the page could answer to switch us off.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageAtPath } from '@/utils/netsuite/pages';
import type { PageId } from '@/utils/netsuite/pages/page';
import { captureOneTimePair } from '@/utils/page/capture-one-time-pair';
import { detectPage } from '@/utils/page/detect-page';
import { guidePage } from '@/utils/page/guide-page';
import { documentParsed } from '@/utils/page/watch';
import css from './overlay.css?inline';

/** *Use this page* runs the script again; the isolated world is ours alone and remembers the run before. */
const world = globalThis as { credentialGuide?: AbortController };

async function guideThisPage(): Promise<PageId> {
  world.credentialGuide?.abort();
  const { signal } = (world.credentialGuide = new AbortController());
  const asked = pageAtPath(location.pathname);
  if (asked?.oneTime !== undefined) captureOneTimePair(asked, asked.oneTime, signal);
  await documentParsed();
  const { id, spec } = detectPage(document, location.pathname);
  // Not awaited: *Use this page* waits for the answer.
  if (spec !== null && !signal.aborted) guidePage(spec, css, signal).catch(() => undefined);
  return id;
}

// The browser hands what this promises to whoever injected the script.
const main: () => unknown = guideThisPage;
export default defineUnlistedScript(main);
