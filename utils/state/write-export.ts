// Writes a bundle in one of the formats, with who it is for and whether it was tested.
import { formatsOf } from '../credential-kinds/formats';
import { tablesOf } from '../credential-kinds/tables';
import { verdictOf, type TestRecord } from '../connection/test-record';
import type { FieldId } from '../credential/field';
import type { SetUp } from '../guide/set-up';
import { fileNameOf } from '../handover/format';
import type { TextFile } from './app-state';

export function writeExport(
  formatId: string,
  values: Readonly<Record<FieldId, string>>,
  setUp: SetUp,
  test: TestRecord | null,
): TextFile {
  const { id: kind, fields } = tablesOf(setUp.kind);
  const format = formatsOf(kind).find(({ id }) => id === formatId);
  if (format === undefined) throw new Error(`Unknown export format: ${formatId}`);
  const { account, application, role, user } = setUp;
  const text = format.write(values, {
    time: Date.now(),
    kind,
    fields,
    application,
    role,
    user,
    tested: testedLine(test),
  });
  return { text, fileName: fileNameOf(account, format), mimeType: format.mimeType };
}

/** English, because it is read by the vendor's team. */
function testedLine(test: TestRecord | null): string | null {
  if (test?.endedAt == null || !verdictOf(test).startsWith('passed')) return null;
  const role = test.checks.find(({ actingAs }) => actingAs !== undefined)?.actingAs?.roleName;
  const inRole = role == null ? '' : ` as role ${role}`;
  return `Tested on ${new Date(test.endedAt).toISOString()}${inRole}: passed`;
}
