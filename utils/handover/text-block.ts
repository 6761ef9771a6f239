// A value of several lines below its label in a text: written so that nothing in it can be taken for another label.
import { MOST_CHARACTERS } from '../credential/field';

/** What marks a line of a value that has no frame of its own. */
const INDENT = '    ';

/** PEM's frame, on a line of its own. */
const begin = /^-----BEGIN ([A-Z0-9 ]{1,60})-----$/;

/**
 * A value in PEM's frame stands as it is, ready to be copied from there; the lines of any other are indented. The last line
 * break of a frame is left out: whether it belongs to the value is for the field's shape to say. Throws for characters that
 * end a line in some programs and not in others.
 */
export function blockLines(value: string): readonly string[] {
  if (/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/.test(value))
    throw new Error('A value with control characters cannot be written in this format');
  const framed = value.replace(/\n$/, '').split('\n');
  return isFramed(framed) ? framed : value.split('\n').map((line) => INDENT + line);
}

function isFramed(lines: readonly string[]): boolean {
  const label = begin.exec(lines[0] ?? '')?.[1];
  return (
    label !== undefined &&
    lines.at(-1) === `-----END ${label}-----` &&
    lines.slice(1, -1).every((line) => /^[A-Za-z0-9+/=]+$/.test(line))
  );
}

export interface TextBlock {
  readonly value: string;
  /** The first line after it. */
  readonly next: number;
}

/** The block that begins with the line `start`, or null when none does. */
export function readBlock(lines: readonly string[], start: number): TextBlock | null {
  const label = begin.exec(lines[start] ?? '')?.[1];
  if (label !== undefined) return readFrame(lines, start, `-----END ${label}-----`);
  let next = start;
  while (lines[next]?.startsWith(INDENT)) next += 1;
  if (next === start) return null;
  const block = lines.slice(start, next).map((line) => line.slice(INDENT.length));
  return { value: block.join('\n'), next };
}

/** More is not looked at: it is too long for any field. */
const MOST_IN_A_FRAME = 2 * MOST_CHARACTERS + 1;

/** Up to the end of the frame; where that is missing, as far as it looks like one, so that its shape is found wrong. */
function readFrame(lines: readonly string[], start: number, end: string): TextBlock {
  let likely: number | null = null;
  let length = 0;
  let next = start;
  while (next < lines.length && length <= MOST_IN_A_FRAME) {
    const line = lines[next] ?? '';
    if (line === end) return { value: lines.slice(start, next + 1).join('\n'), next: next + 1 };
    if (next > start && !/^[A-Za-z0-9+/=]*$/.test(line)) likely ??= next;
    length += line.length + 1;
    next += 1;
  }
  next = likely ?? next;
  return { value: lines.slice(start, next).join('\n'), next };
}
