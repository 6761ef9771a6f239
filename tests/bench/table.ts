// Writes figures as a Markdown table whose columns also line up in a terminal.
import { summarise, verdict, type Figure, type Unit } from './figure';

const header = ['Figure', 'Limit', 'Median', 'p90', 'Min–max', 'N', 'Held', 'Note'];

export function table(figures: readonly Figure[]): string {
  const rows = figures.map(row);
  const widths = header.map((title, at) =>
    Math.max(...[title, ...rows.map((cells) => cells[at] ?? '')].map(({ length }) => length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function row(figure: Figure): string[] {
  const { median, p90, min, max } = summarise(figure);
  const { unit } = figure;
  return [
    figure.name,
    figure.limit === undefined ? '' : `≤ ${print(figure.limit, unit)}`,
    print(median, unit),
    print(p90, unit),
    `${number(min, unit)}–${print(max, unit)}`,
    String(figure.samples.length),
    verdict(figure),
    figure.note ?? '',
  ];
}

function number(value: number, unit: Unit): string {
  if (unit === 'bytes') return Math.round(value).toLocaleString('en');
  if (unit === 'ms' && Number.isInteger(value)) return String(value);
  return isCount(unit) ? String(value) : value.toFixed(Math.abs(value) < 100 ? 1 : 0);
}

function print(value: number, unit: Unit): string {
  const amount = number(value, unit);
  if (unit === 'times') return `${amount} ×`;
  return isCount(unit) ? amount : `${amount} ${unit}`;
}

function isCount(unit: Unit): boolean {
  return unit === 'requests' || unit === 'scripts' || unit === 'calls';
}
