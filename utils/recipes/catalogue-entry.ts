// What is known of a recipe of the catalogue before it is loaded.
export interface CatalogueEntry {
  readonly id: string;
  readonly name: string;
  /** Further words by which it is found, in small letters. */
  readonly words: string;
}
