// Whether a record comes with a bundle or SuiteApp that is installed first: then it is taken, and none is made.
import type { PageGuide } from './page-guide';
import type { Recipe } from './recipe';

export function isBrought(
  wanted: NonNullable<PageGuide['list']>['wanted'],
  { packages = [] }: Recipe,
): boolean {
  return packages.some(({ brings = [] }) => brings.some((what) => what === wanted));
}
