// The internal ids of the records that a set-up names, as far as NetSuite's pages have shown them: some answers say ids and no names.
import { pageGuide, type PageGuide } from '../guide/page-guide';
import type { Observation } from '../guide/observation';
import type { SetUp } from '../guide/set-up';
import { isSameName } from '../netsuite/names';
import type { SetUpName } from '../netsuite/pages/page';
import type { PageReading } from '../netsuite/pages/reading';

/** Several where records share a name; none where no page has shown any. */
export type RecordIds = Readonly<Record<SetUpName, readonly string[]>>;

export const noRecordIds: RecordIds = { application: [], role: [], user: [] };

export interface RecordIdsInput {
  readonly guides: readonly PageGuide[];
  readonly setUp: SetUp;
  readonly observations: readonly Observation[];
}

export function recordIdsOf({ guides, setUp, observations }: RecordIdsInput): RecordIds {
  const shown = observations.flatMap(({ reading }) => recordsIn(reading, pageGuide(guides, reading.page)));
  const idsOf = (wanted: SetUpName): readonly string[] => {
    const name = setUp[wanted];
    const ids = shown.filter((record) => record.of === wanted && isSameName(record.name, name ?? ''));
    return name === null ? [] : [...new Set(ids.map(({ id }) => id))];
  };
  return { application: idsOf('application'), role: idsOf('role'), user: idsOf('user') };
}

interface ShownRecord {
  readonly of: SetUpName;
  readonly id: string;
  readonly name: string;
}

function recordsIn(reading: PageReading, guide: PageGuide | null): readonly ShownRecord[] {
  const signedIn = signedInRecords(reading);
  if (guide === null || guide.isNoEvidence === true) return signedIn;
  const { list } = guide;
  // Records without a name of their own are listed by that of another.
  const wanted = list?.isAlwaysNew === true ? undefined : list?.wanted;
  const rows =
    typeof wanted === 'string' ? reading.rows.map(({ id, name }) => ({ of: wanted, id, name })) : [];
  return [...signedIn, ...rows, ...recordOf(reading, guide)];
}

function signedInRecords({ signedIn: { userId, userName, roleId, roleName } }: PageReading): ShownRecord[] {
  const record = (of: SetUpName, id: string | null, name: string | null) =>
    id === null || name === null ? [] : [{ of, id, name }];
  return [...record('user', userId, userName), ...record('role', roleId, roleName)];
}

function recordOf({ recordId, recordName, saved, fields }: PageReading, { subject }: PageGuide) {
  if (subject === undefined || recordId === null || !saved) return [];
  const name = subject.field === undefined ? recordName : fields[subject.field]?.text;
  return name == null || name === '' ? [] : [{ of: subject.name, id: recordId, name }];
}
