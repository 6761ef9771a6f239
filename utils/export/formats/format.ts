// What an export format is: one file each in this folder, all registered in `index.ts`.
import type { CredentialField } from '../../credential/fields';

export interface ExportContext {
  /** When the export is made, unix milliseconds. */
  readonly at: number;
  readonly application: string;
  readonly role: string;
  readonly user: string | null;
  /** One line on the last test, such as "tested on 2026-11-23 as …", or null. */
  readonly tested: string | null;
}

export type ExportValues = Readonly<Partial<Record<CredentialField, string>>>;

export interface ExportFormat {
  readonly id: string;
  /** Text keys `export.format.<id>` and `export.hint.<id>` name it and say who uses it. */
  readonly extension: string;
  readonly mimeType: string;
  /** Whole text of the export. Values are escaped for the format; a missing value is left out. */
  readonly write: (values: ExportValues, context: ExportContext) => string;
}
