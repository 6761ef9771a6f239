// The sign on the toolbar icon: how many pairs are kept that were never exported.
import { browser } from 'wxt/browser';
import { assembleAll } from '@/utils/credential/bundle';
import { say } from '@/utils/texts';
import { keptEntries } from './kept-entries';

/** The icon forgets its sign when the browser closes, so this runs at every start too. */
export async function showUnexported(): Promise<void> {
  const bundles = assembleAll(await keptEntries());
  const count = bundles.reduce((sum, { unexported }) => sum + unexported, 0);
  await browser.action.setBadgeBackgroundColor({ color: '#b45309' });
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
  await browser.action.setTitle({
    title: say({
      key: count === 0 ? 'icon.nothing' : count === 1 ? 'icon.one' : 'icon.several',
      params: [count],
    }),
  });
}
