// What a page opens may be a window at an address where the browser starts nothing by itself: the guide is brought there.
import { send } from '../messages/send';

/** After the press that opens one, in milliseconds: a window is empty for a moment. */
const OPENED_AFTER_MS = [100, 600, 2000, 5000];

export function watchWindows(signal: AbortSignal): void {
  const opened = () => {
    if (!signal.aborted) void send('windowOpened').catch(() => undefined);
  };
  const soon = () => {
    for (const ms of OPENED_AFTER_MS) setTimeout(opened, ms);
  };
  addEventListener('click', soon, { capture: true, passive: true, signal });
}
