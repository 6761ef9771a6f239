// A value of several lines below its label in a text: written so that nothing in it can be taken for another label.

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
