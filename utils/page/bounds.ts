// Cuts what is sent to the bounds of the messages: a long name must not lose the values that it stands beside.
import type { PageReading } from '../netsuite/pages/reading';

/** Of messages and of what is kept, in UTF-16 units and pieces. */
const MOST_OF_PATH = 500;
const MOST_OF_NAME = 300;
const MOST_OF_TEXT = 500;
const MOST_ROWS = 1000;
const MOST_LINES = 2000;

export function cutPath(path: string): string {
  return path.slice(0, MOST_OF_PATH);
}

export function cutName(text: string): string {
  return text.slice(0, MOST_OF_NAME);
}

/** NetSuite's ids are numbers; 20 characters at most. */
export function cutRecordId(text: string | null): string | null {
  return /^-?\d{1,19}/.exec(text ?? '')?.[0] ?? null;
}

/** Names to choose from are wanted there, not every row of a long list. */
export function cutReading(reading: PageReading): PageReading {
  const rows = reading.rows.slice(0, MOST_ROWS);
  return cut({ ...reading, recordId: cutRecordId(reading.recordId), rows }) as PageReading;
}

function cut(value: unknown): unknown {
  if (typeof value === 'string') return value.slice(0, MOST_OF_TEXT);
  if (Array.isArray(value)) return value.slice(0, MOST_LINES).map(cut);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cut(inner)]));
}
