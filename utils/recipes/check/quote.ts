// Words out of a file that somebody wrote, as they may stand in a sentence of ours: short, and nothing in them but letters.

const LONGEST = 60;

/** Without marks of HTML and without what cannot be seen; cut when it is long. */
export function plain(given: string): string {
  const seen = given.replace(/[<>]|\p{Cc}|\p{Cf}|\p{Co}|\p{Cs}|\p{Cn}|[\u2028\u2029]/gu, '');
  return seen.length > LONGEST ? `${Array.from(seen).slice(0, LONGEST).join('')}…` : seen;
}

export function quote(given: unknown): string {
  if (typeof given === 'string') return `“${plain(given)}”`;
  if (typeof given === 'number' || typeof given === 'boolean') return String(given);
  if (given === null) return 'nothing (null)';
  if (given === undefined) return 'nothing';
  return Array.isArray(given) ? 'a list' : 'an object';
}

/** `a, b or c`. */
export function anyOf(words: readonly string[]): string {
  const [last = '', ...before] = [...words].reverse();
  return before.length === 0 ? last : `${before.reverse().join(', ')} or ${last}`;
}
