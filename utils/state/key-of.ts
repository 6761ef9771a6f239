// Whose values the actions of the popup are about.
import type { BundleKey } from '../credential/entry';
import type { App } from './app-state';

/** The bundle that is shown. Views offer an action on values only where there is one. */
export function keyOf({ bundle }: Pick<App, 'bundle'>): BundleKey {
  if (bundle === null) throw new Error('No account is chosen');
  return bundle.key;
}
