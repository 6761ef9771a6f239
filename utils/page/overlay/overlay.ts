// The one element that we add to a NetSuite page: a closed shadow root that holds the rings and the card.
import { element } from './element';

export interface Overlay {
  readonly layer: HTMLElement;
  /** Puts it back when the page has thrown it out; NetSuite replaces large parts of some pages. */
  readonly keep: () => void;
}

export const OVERLAY = 'credential-guide-overlay';

export function mountOverlay(css: string, signal: AbortSignal): Overlay {
  document.querySelectorAll(OVERLAY).forEach((old) => {
    old.remove();
  });
  const host = document.createElement(OVERLAY);
  // Inline, because the page's own rules must not move it.
  host.style.cssText =
    'all:initial;position:absolute;inset:0 auto auto 0;width:0;height:0;z-index:2147483000';
  const root = host.attachShadow({ mode: 'closed' });
  // What we say is English, whichever way the page reads.
  const layer = element('div', { class: 'layer', lang: 'en', dir: 'ltr' });
  root.append(element('style', {}, css), layer);
  document.documentElement.append(host);
  signal.addEventListener('abort', () => {
    host.remove();
  });
  return {
    layer,
    keep: () => {
      if (!host.isConnected && !signal.aborted) document.documentElement.append(host);
    },
  };
}
