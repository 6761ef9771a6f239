// What a kind of credentials says for its hand-over: in which formats it is written, and under which names people send it.
import type { FieldDef } from '../credential/field';
import type { ExportFormat } from './format';
import type { NamesOfFields } from './read/field-names';

export interface HandoverTables {
  /** The kind's id. */
  readonly id: string;
  readonly fields: readonly FieldDef[];
  /** In the order in which they are offered; those of one type stand together. */
  readonly formats: readonly ExportFormat[];
  /** What people and programs call a field besides its name. The names in its formats are known anyway. */
  readonly names: NamesOfFields;
  /** A name for each step in the change record, which is English. */
  readonly stepNames: Readonly<Record<string, string>>;
}
