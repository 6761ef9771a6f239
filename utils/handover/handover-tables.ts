// What a kind of credentials says for its hand-over: in which formats it is written, and under which labels people send it.
import type { FieldDef, FieldId } from '../credential/field';
import type { ExportFormat } from './format';

export interface HandoverTables {
  /** The kind's id. */
  readonly id: string;
  readonly fields: readonly FieldDef[];
  /** In the order in which they are offered; those of one type stand together. */
  readonly formats: readonly ExportFormat[];
  /** What people write for a field besides its name, in lower case and without blanks and marks. */
  readonly labels: Readonly<Record<string, FieldId>>;
  /** A name for each step in the change record, which is English. */
  readonly stepNames: Readonly<Record<string, string>>;
}
