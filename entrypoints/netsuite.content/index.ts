// On every known set-up page: take values that are shown once from the first byte on, and when the page is parsed run its guide.
// One script for both, because two would carry the same code twice, and size on a page counts together.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageAtPath, pageMatches } from '@/utils/netsuite/pages';
import { captureOneTimePair } from '@/utils/page/capture-one-time-pair';
import { detectPage } from '@/utils/page/detect-page';
import { guidePage } from '@/utils/page/guide-page';
import { documentParsed } from '@/utils/page/watch';
import css from './overlay.css?inline';

export default defineContentScript({
  matches: pageMatches(),
  runAt: 'document_start',
  main: async ({ signal }) => {
    const asked = pageAtPath(location.pathname);
    if (asked?.oneTime !== undefined) captureOneTimePair(asked, asked.oneTime, signal);
    await documentParsed();
    const { id, spec } = detectPage(document, location.pathname);
    // Not awaited: *Use this page* waits for the answer.
    if (spec !== null && !signal.aborted) guidePage(spec, css, signal).catch(() => undefined);
    return id;
  },
});
