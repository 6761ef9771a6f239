// Takes a name apart: `NETSUITE__CONSUMER_KEY`, `netsuite.consumer.key`, `consumerKey` and “2. Consumer Key” end with the same words.

export interface Word {
  /** In lower case, of one width. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const plainWord = /[A-Z]{1,60}(?![a-z])|[A-Z]?[a-z]{1,60}|[0-9]{1,30}/g;
const anyWord = /\p{Lu}{1,60}(?!\p{Ll})|\p{Lu}?\p{Ll}{1,60}|\p{N}{1,30}|[\p{Lo}\p{M}ー]{1,60}/gu;

/** At most so many: a line with more is prose or data, and names stand at the beginning. */
const MOST_WORDS = 4000;

/** Most texts need no look at other letters than these, nor at the width of theirs. */
export function isInPlainLetters(text: string): boolean {
  return /^[ -~\s]*$/.test(text);
}

export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  const isPlain = isInPlainLetters(text);
  for (const match of text.matchAll(isPlain ? plainWord : anyWord)) {
    const [found] = match;
    words.push({
      text: (isPlain ? found : found.normalize('NFKC')).toLowerCase(),
      start: match.index,
      end: match.index + found.length,
    });
    if (words.length === MOST_WORDS) break;
  }
  return words;
}
