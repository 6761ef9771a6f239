// “a1b2… (Consumer Key)”: what stands behind a value is its name, where nothing else is on the line.
import { matchName, type NameTable } from './name-table';
import type { SourceLine } from './source-line';

const pair =
  /^[\s>*•"'`-]*([0-9A-Za-z_-]{6,200})["'`,;]{0,3}\s{1,20}(?:[([]|[-–—]{1,2}\s|<-|←|#|\/\/)\s{0,3}(\p{L}[^()[\]:=]{1,60})[)\]]?[\s.,;]*$/u;

/** The same lines, with the name before its value. */
export function namesFirst(lines: readonly SourceLine[], table: NameTable): readonly SourceLine[] {
  return lines.map((given) => {
    const [, value = '', name = ''] = pair.exec(given.text) ?? [];
    if (!/\d/.test(value) || matchName(value, table) !== null || matchName(name, table) === null)
      return given;
    return { ...given, text: `${name.trim()}: ${value}` };
  });
}
