// Writes a bundle in one of the formats, with who it is for and whether it was tested.
import { recordInWords } from '../connection/record-in-words';
import { verdictOf, type TestRecord } from '../connection/test-record';
import { formatsOf } from '../credential-kinds/formats';
import { tablesOf } from '../credential-kinds/tables';
import type { FieldId } from '../credential/field';
import type { SetUp } from '../guide/set-up';
import { setUpInFile } from '../handover/file-name';
import { fieldsIn, fileNameOf } from '../handover/format';
import { hostLabel } from '../netsuite/account';
import { plainName } from '../netsuite/names';
import type { TextFile } from './app-state';

export interface ExportSubject {
  readonly setUp: SetUp;
  /** The others of its account, from which the file's name has to differ. */
  readonly setUps?: readonly SetUp[];
  /** Of exactly these values; else null. */
  readonly test: TestRecord | null;
  /** Names by NetSuite's internal id. */
  readonly userNames: Readonly<Record<string, string>>;
  readonly roleNames: Readonly<Record<string, string>>;
}

export interface WrittenExport extends TextFile {
  /** The values that this form has a place for. */
  readonly fields: readonly FieldId[];
}

export function writeExport(
  formatId: string,
  values: Readonly<Record<FieldId, string>>,
  subject: ExportSubject,
): WrittenExport {
  const { account, kind: kindId, application, role, user } = subject.setUp;
  const { id: kind, fields } = tablesOf(kindId);
  const format = formatsOf(kind).find(({ id }) => id === formatId);
  if (format === undefined) throw new Error(`Unknown export format: ${formatId}`);
  const named = setUpInFile(subject.setUp, subject.setUps ?? []);
  const keyFormat = formatsOf(kind).find(({ type }) => type === 'file');
  const text = format.write(values, {
    time: Date.now(),
    kind,
    fields,
    application: plainName(application),
    role: plainName(role),
    user: user === null ? null : plainName(user),
    tested: testedLine(subject),
    roleId: roleIdOf(subject.test),
    keyFile: keyFormat === undefined ? null : fileNameOf(account, keyFormat, named),
  });
  return {
    text,
    fileName: fileNameOf(account, format, named),
    mimeType: format.mimeType,
    fields: fieldsIn(format),
  };
}

export function changeRecordName(
  setUp: Pick<SetUp, 'account' | 'recipe' | 'application'>,
  setUps: readonly SetUp[],
): string {
  const parts = ['netsuite', hostLabel(setUp.account), setUpInFile(setUp, setUps), 'change-record.md'];
  return parts.filter((part) => part !== '').join('-');
}

function actingAs(test: TestRecord | null) {
  return test?.checks.find(({ actingAs: acting }) => acting !== undefined)?.actingAs;
}

/** NetSuite's own number of the role that the login had; null where no test of these values told it. */
export function roleIdOf(test: TestRecord | null): string | null {
  const id = actingAs(test)?.roleId ?? null;
  return id !== null && /^\d{1,15}$/.test(id) ? id : null;
}

/** English, because it is read by the vendor's team. */
function testedLine({ test, userNames, roleNames }: ExportSubject): string | null {
  if (test?.endedAt == null || !verdictOf(test).startsWith('passed')) return null;
  const acting = actingAs(test);
  const user = recordInWords(acting?.userId ?? null, userNames);
  const role = acting?.roleName ?? recordInWords(acting?.roleId ?? null, roleNames);
  const who = [
    user === null ? '' : ` as ${plainName(user)}`,
    role === null ? '' : ` in role ${plainName(role)}`,
  ];
  return `Tested on ${new Date(test.endedAt).toISOString()}${who.join('')}: passed`;
}
