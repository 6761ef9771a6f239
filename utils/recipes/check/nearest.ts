// What somebody may have meant: the nearest of what is on offer, or nothing when none is near.
import leven from 'leven';

/** One slip in short words, one in four letters in long ones. */
const most = (word: string) => Math.max(1, Math.floor(word.length / 4));

/** The one with the fewest letters to change, whatever the case; null when it would be another word. */
export function nearest(given: string, offered: readonly string[]): string | null {
  const word = given.toLowerCase();
  let best: string | null = null;
  let fewest = most(word) + 1;
  for (const each of offered) {
    const changes = leven(word, each.toLowerCase());
    if (changes < fewest) [best, fewest] = [each, changes];
  }
  return best;
}

/** ` Did you mean X?`, to be put behind a sentence; empty when nothing is near. */
export function didYouMean(given: string, offered: readonly string[]): string {
  const near = nearest(given, offered);
  return near === null ? '' : ` Did you mean ${near}?`;
}
