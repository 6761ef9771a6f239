// Writes what came of it: a table whose columns line up in a terminal, and a line with the verdict on each promise.
import type { Outcome } from './part';

const header = ['Promise', 'Tried', 'Broken', 'Note'];
const MOST_SHOWN = 10;

export function table(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ promise, tried, broken, note }) => [
    promise,
    String(tried),
    String(broken.length),
    note ?? '',
  ]);
  const widths = header.map((title, at) =>
    Math.max(...[title, ...rows.map((cells) => cells[at] ?? '')].map(({ length }) => length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

export function verdict({ promise, broken }: Outcome): string {
  if (broken.length === 0) return `kept    ${promise}`;
  const shown = broken.slice(0, MOST_SHOWN).map((line) => `          ${line}`);
  const left = broken.length - shown.length;
  return [`BROKEN  ${promise}`, ...shown, ...(left > 0 ? [`          … and ${left} more`] : [])].join('\n');
}
