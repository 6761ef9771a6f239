// Waits for the page: until it is parsed, and then for whatever may have changed on it, at most once in a frame's time.
import { attribute, isHidden, isLoading } from './dom';
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
  const look = () => {
    if (!isHidden(root)) changed();
    // The same listener is added once, however often.
    else addEventListener('visibilitychange', look, { once: true, capture: true, signal });
  };
  const soon = inAMoment(look, signal);
  onChanges(root, soon, signal, { attributes: true, attributeFilter: ['class', 'style', 'value', 'hidden'] });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const afterInput = () => {
    soon();
    clearTimeout(timer);
    timer = setTimeout(soon, SECOND_LOOK_MS);
  };
  for (const type of ['input', 'change', 'click', 'keyup', 'focusout'] as const) {
    addEventListener(type, afterInput, { capture: true, passive: true, signal });
  }
  return soon;
}

/** However often it is called, it runs at most once in a frame's time, and not after the signal. */
export function inAMoment(run: () => void, signal: AbortSignal): () => void {
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      if (!signal.aborted) run();
    }, SOON_MS);
  };
}

/** Observes the whole document: a page may take another body in place of the one that is there. */
export function onChanges(
  root: Document,
  changed: () => void,
  signal: AbortSignal,
  more?: MutationObserverInit,
): void {
  const observer = new MutationObserver((records) => {
    if (!records.every(isOurs)) changed();
  });
  observer.observe(root, { subtree: true, childList: true, characterData: true, ...more });
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
}

/** What we do to our own element is no news of the page. */
function isOurs({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const isHost = (node: Node) => node instanceof HTMLElement && attribute(node, OVERLAY) !== null;
  const moved = [...addedNodes, ...removedNodes];
  return isHost(target) || (moved.length > 0 && moved.every(isHost));
}
