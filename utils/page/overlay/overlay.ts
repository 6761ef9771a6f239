// The one element that we add to a NetSuite page: a closed shadow root that holds the rings and the card.
import type { PageTrouble } from '../../guide/page-trouble';
import { all, make, parentOf, rootOf } from '../dom';
import { element } from './element';

export interface Overlay {
  readonly layer: HTMLElement;
  /** Puts it on the page, and back when the page has thrown it out; NetSuite replaces large parts of some pages. */
  readonly keep: () => void;
}

/** No custom element: a class of the page's would be handed our root by `attachInternals`. */
export const OVERLAY = 'data-credential-guide';

/** As important, stronger than any rule of the page's; `all` takes away what it would hide or move us by. */
const OWN_STYLE = {
  all: 'initial',
  position: 'absolute',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  'z-index': '2147483000',
};

/** A page that puts itself in order throws us out a few times; one that goes on does so on purpose, or by mistake for ever. */
const MOST_RETURNS = 30;

/** Says, once each, what the page does to our element that a person would not see. */
export function makeOverlay(css: string, signal: AbortSignal, troubled: (why: PageTrouble) => void): Overlay {
  for (const old of all(document, `div[${OVERLAY}]`)) old.remove();
  const host = make('div');
  host.setAttribute(OVERLAY, '');
  const dress = () => {
    for (const [name, value] of Object.entries(OWN_STYLE)) host.style.setProperty(name, value, 'important');
  };
  dress();
  const dressed = host.style.cssText;
  const root = host.attachShadow({ mode: 'closed' });
  // What we say is English, whichever way the page reads.
  const layer = element('div', { class: 'layer', lang: 'en', dir: 'ltr' });
  root.append(element('style', {}, css), layer);
  let returns = 0;
  const keep = () => {
    const top = rootOf(document);
    if (signal.aborted) return;
    if (all(document, `[${OVERLAY}]`).some((other) => other !== host)) troubled('look-alike');
    if (parentOf(host) === top && host.style.cssText === dressed) return;
    returns += 1;
    if (returns > MOST_RETURNS) {
      troubled('no-card');
      return;
    }
    host.removeAttribute('style');
    dress();
    if (parentOf(host) !== top) top.append(host);
  };
  new MutationObserver(keep).observe(host, { attributes: true });
  signal.addEventListener('abort', () => {
    host.remove();
  });
  return { layer, keep };
}
