// The hand-over of every kind. Formats are many, so a view loads this file when an export or an import begins.
import type { ExportFormat } from '../handover/format';
import type { HandoverTables } from '../handover/handover-tables';
import { tbaHandover } from './tba/formats';

export const handoverTables: readonly HandoverTables[] = [tbaHandover];

export const formats: readonly ExportFormat[] = handoverTables.flatMap((tables) => tables.formats);

/** Of an id that nobody knows those of the first kind, as `tablesOf` does. */
export function handoverOf(kind: string): HandoverTables {
  return handoverTables.find(({ id }) => id === kind) ?? tbaHandover;
}

export function formatsOf(kind: string): readonly ExportFormat[] {
  return handoverOf(kind).formats;
}
