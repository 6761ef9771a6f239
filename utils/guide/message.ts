// What pure code gives instead of a text: it knows no language. `say` of utils/texts makes the text.

export interface Message {
  readonly key: string;
  /** Fill `$1` … `$9`. */
  readonly params?: readonly (string | number)[];
}
