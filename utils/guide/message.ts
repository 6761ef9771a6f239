// What pure code gives instead of a text: it knows no language. `say` of utils/texts makes the text.
import type { TextKey } from '../texts';

export interface Message {
  readonly key: TextKey;
  /** Fill `$1` … `$9`. */
  readonly params?: readonly (string | number)[];
}
