// Waits for the page: until it is parsed, and then for whatever may have changed on it, at most once per frame.
import { isLoading, rootOf } from './dom';

/** Resolves when the document is parsed; pictures and frames may still load. */
export async function documentParsed(): Promise<void> {
  if (!isLoading(document)) return;
  await new Promise((resolve) => {
    addEventListener('DOMContentLoaded', resolve, { once: true });
  });
}

/** NetSuite changes values by script after clicks and keys, which no observer sees; hence the second look. */
const SECOND_LOOK_MS = 120;

/** Gives how to look without a change: with the next frame, which a tab that nobody looks at does not have before it is shown. */
export function watchPage(root: Document, changed: () => void, signal: AbortSignal): () => void {
  let isWaiting = false;
  const soon = () => {
    if (isWaiting || signal.aborted) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      if (!signal.aborted) changed();
    });
  };
  const observer = new MutationObserver(soon);
  // A page may take another body in place of the one that is there.
  observer.observe(rootOf(root), {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'value', 'hidden'],
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const afterInput = () => {
    soon();
    clearTimeout(timer);
    timer = setTimeout(soon, SECOND_LOOK_MS);
  };
  for (const type of ['input', 'change', 'click', 'keyup', 'focusout'] as const) {
    addEventListener(type, afterInput, { capture: true, passive: true, signal });
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return soon;
}
