// Tells bundles apart. Without a schema, so that the first view of our own pages carries none.
import { isSameName, normaliseName } from '../netsuite/names';
import type { BundleKey, Provenance } from './entry';

/** Given by a person, not seen on a page. */
export function isByHand({ source }: Provenance): boolean {
  return source === 'typed' || source === 'imported';
}

export function isSameBundle(a: BundleKey, b: BundleKey): boolean {
  return (
    a.account === b.account &&
    a.kind === b.kind &&
    a.recipe === b.recipe &&
    isSameName(a.application, b.application)
  );
}

/** One string per bundle, for maps. */
export function bundleId(key: BundleKey): string {
  return [key.account, key.kind, key.recipe, normaliseName(key.application)].join('/');
}
