// The hand-over of every kind. Formats are many, so a view loads this file when an export or an import begins.
import type { ExportFormat, ExportValues } from '../handover/format';
import type { HandoverTables } from '../handover/handover-tables';
import { oauth2Handover } from './oauth2-client-credentials/formats';
import { tbaHandover } from './tba/formats';

export const handoverTables: readonly HandoverTables[] = [tbaHandover, oauth2Handover];

export const formats: readonly ExportFormat[] = handoverTables.flatMap((tables) => tables.formats);

/** Of an id that nobody knows those of the first kind, as `tablesOf` does. */
export function handoverOf(kind: string): HandoverTables {
  return handoverTables.find(({ id }) => id === kind) ?? tbaHandover;
}

export function formatsOf(kind: string): readonly ExportFormat[] {
  return handoverOf(kind).formats;
}

/** Those whose tools can use the values, or masks of them. */
export function formatsFor(kind: string, values: ExportValues): readonly ExportFormat[] {
  return formatsOf(kind).filter(({ suits }) => suits?.(values) !== false);
}
