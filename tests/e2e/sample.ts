// How much of what is alike is tried in the browser: a fixed sample in `npm test`, all of it at night (`ALL_VARIANTS=1`).
export const isWhole = process.env['ALL_VARIANTS'] !== undefined;

/** Every `each`th from the first; the others are tried by unit tests, and here at night. */
export function sample<Item>(items: readonly Item[], each: number): readonly Item[] {
  return isWhole ? items : items.filter((_, position) => position % each === 0);
}
