// The lines of what was given, each with its number there, without what nobody sees and without the marks of a quoted mail.

export interface SourceLine {
  readonly text: string;
  /** From 1, in what was given. */
  readonly line: number;
}

/** Of no width, or turning the direction of what follows: a value that holds one is another value. */
const unseen = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]/g;

/** Controls that no text needs. */
const controls = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f-\u0084\u0086-\u009f]/g;

/** Blanks of all widths, and what ends a line in some programs. */
const blanks = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

export interface PlainText {
  readonly text: string;
  /** How many characters that nobody sees were left out. */
  readonly unseen: number;
}

export function plainText(given: string): PlainText {
  const seen = given.replace(/^\ufeff/, '').replace(unseen, '');
  return {
    text: seen
      .replace(controls, '')
      .replace(blanks, ' ')
      .replace(/\r\n?|[\u0085\u2028\u2029\u000b\u000c]/g, '\n'),
    unseen: given.length - seen.length - (given.startsWith('\ufeff') ? 1 : 0),
  };
}

export function linesOf(text: string, first = 1): readonly SourceLine[] {
  return text.split('\n').map((line, at) => ({ text: bare(line), line: first + at }));
}

/** Without the marks of a quote, and without what keeps Markdown and LaTeX from reading a sign as theirs. */
function bare(line: string): string {
  return line.replace(/^(?:\s{0,3}>)+ ?/, '').replace(/\\(?=[_*~&#%])/g, '');
}

/** Tells the line of a place in a text, given in rising or any order. */
export function lineCounter(text: string, first = 1): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return first + low;
  };
}
