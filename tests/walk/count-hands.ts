// Counts what a person has to do in a walk: trusted presses of the mouse and keys, on NetSuite's pages, on the card and in the popup.
import type { BrowserContext } from '@playwright/test';
import { OVERLAY } from '../driver/overlay';

export interface HandCount {
  /** On NetSuite's own pages. */
  netsuite: number;
  /** On the card that the extension draws there. */
  card: number;
  popup: number;
  /** Of the extension's button, which opens the popup. */
  toolbar: number;
  /** Keys that write something, wherever. */
  keys: number;
}

/** Counts from now on, in every page of the browser. */
export async function countHands(context: BrowserContext): Promise<HandCount> {
  const count: HandCount = { netsuite: 0, card: 0, popup: 0, toolbar: 0, keys: 0 };
  await context.exposeBinding('countHand', (_, kind: keyof HandCount) => {
    count[kind] += 1;
  });
  await context.addInitScript(listen, OVERLAY);
  // The tests open the popup by its address, a person by one press of its button.
  context.on('page', (page) => {
    page.once('load', () => {
      if (page.url().endsWith('/popup.html')) count.toolbar += 1;
    });
  });
  return count;
}

/** Runs in each page, before its own scripts. */
function listen(overlay: string): void {
  const { countHand } = window as unknown as { countHand: (kind: keyof HandCount) => void };
  addEventListener(
    // NetSuite's own drop-downs close on it, before any click.
    'pointerdown',
    ({ isTrusted, target }) => {
      if (!isTrusted) return;
      const isOverlay = target instanceof Element && target.hasAttribute(overlay);
      countHand(location.protocol === 'chrome-extension:' ? 'popup' : isOverlay ? 'card' : 'netsuite');
    },
    { capture: true },
  );
  addEventListener(
    'keydown',
    ({ isTrusted, key, ctrlKey, metaKey }) => {
      if (isTrusted && key.length === 1 && !ctrlKey && !metaKey) countHand('keys');
    },
    { capture: true },
  );
}

export function saidOf({ netsuite, card, popup, toolbar, keys }: HandCount): string {
  const all = netsuite + card + popup + toolbar;
  return `${all} presses: ${netsuite} on NetSuite's pages, ${card} on the card, ${popup} in the popup, ${toolbar} on the toolbar. ${keys} keys typed.`;
}
