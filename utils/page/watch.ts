// Waits for the page: until it is parsed, and then for whatever may have changed on it, at most once in a frame's time.
import { attribute, isHidden, isLoading, rootOf } from './dom';
import { OVERLAY } from './overlay/overlay';

/** Resolves when the document is parsed; pictures and frames may still load. */
export async function documentParsed(): Promise<void> {
  if (!isLoading(document)) return;
  await new Promise((resolve) => {
    addEventListener('DOMContentLoaded', resolve, { once: true });
  });
}

/** NetSuite changes values by script after clicks and keys, which no observer sees; hence the second look. */
const SECOND_LOOK_MS = 120;

/** About a frame. A frame asked for would be made even where nothing is to be drawn, and on a long page each costs milliseconds. */
const SOON_MS = 16;

/** Gives how to look without a change: in a moment, and in a tab that nobody looks at when it is shown. */
export function watchPage(root: Document, changed: () => void, signal: AbortSignal): () => void {
  let isWaiting = false;
  const look = () => {
    if (signal.aborted) return;
    if (isHidden(root)) {
      addEventListener('visibilitychange', look, { once: true, capture: true, signal });
      return;
    }
    isWaiting = false;
    changed();
  };
  const soon = () => {
    if (isWaiting || signal.aborted) return;
    isWaiting = true;
    setTimeout(look, SOON_MS);
  };
  const observer = new MutationObserver((records) => {
    if (!records.every(isOurs)) soon();
  });
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

/** What we do to our own element is no news of the page. */
function isOurs({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const isHost = (node: Node) => node instanceof HTMLElement && attribute(node, OVERLAY) !== null;
  const moved = [...addedNodes, ...removedNodes];
  return isHost(target) || (moved.length > 0 && moved.every(isHost));
}
