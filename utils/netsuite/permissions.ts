// Levels of permissions, as NetSuite numbers and names them.
import { normaliseLabel } from './names';

export const levels = { none: 0, view: 1, create: 2, edit: 3, full: 4 } as const;
export type Level = keyof typeof levels;

/** As NetSuite writes them in English. */
export const levelNames: Readonly<Record<Level, string>> = {
  none: 'None',
  view: 'View',
  create: 'Create',
  edit: 'Edit',
  full: 'Full',
};

/** 4 → `Full`; null for what is no level. */
export function levelName(level: number): string | null {
  const name = (Object.keys(levels) as Level[]).find((each) => levels[each] === level);
  return name === undefined ? null : levelNames[name];
}

/** `4` or `Full` → 4; null for a level in words that are not known here. */
export function levelOf(text: string): number | null {
  if (/^[0-4]$/.test(text)) return Number(text);
  const name = normaliseLabel(text);
  return Object.hasOwn(levels, name) ? levels[name as Level] : null;
}

/** A long sublist shows about this many lines at once (live observation of 2026, likely): a table with as many may have more. */
export const linesAtOnce = 25;
