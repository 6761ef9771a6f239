// On a NetSuite page: hears what the background tells it.
import { browser } from 'wxt/browser';
import type { ToPage } from './protocol';

export function onPlanChanged(
  changed: (plan: ToPage['planChanged']['data']['plan']) => void,
  signal: AbortSignal,
): void {
  const heard = (message: unknown) => {
    const told = message as { type?: unknown; data?: ToPage['planChanged']['data'] };
    if (told.type === 'planChanged' && told.data !== undefined) changed(told.data.plan);
  };
  browser.runtime.onMessage.addListener(heard);
  signal.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(heard);
  });
}
