// The sign on the toolbar icon: how many pairs are kept that were never exported.
import { assembleAll } from '../credential/bundle';
import { showOnIcon } from '../messages/icon';
import { t } from '../texts';
import { fieldsOf, keptFacts } from './kept-facts';

/** The icon forgets its sign when the browser closes, so this runs at every start too. */
export async function showUnexported(): Promise<void> {
  const bundles = assembleAll((await keptFacts()).entries, fieldsOf);
  const count = bundles.reduce((sum, { unexported }) => sum + unexported, 0);
  await showOnIcon(count, t('icon.unexported', count));
}
