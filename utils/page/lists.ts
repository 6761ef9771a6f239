// What only pages with a list or a sublist need: reading it, pointing into it, and choosing from it. It comes as a script of its own,
// before the guide's, and lies in the isolated world that both share.
import type { makePicker } from './overlay/picker';
import type { countRows, findNextPage, findRow, readList, readListPage, readTable } from './read/read-list';

import type { findEntryRow, lineFinder, readSublist } from './read/read-sublist';
import type { watchWindows } from './watch-windows';

export interface Lists {
  readonly findEntryRow: typeof findEntryRow;
  readonly lineFinder: typeof lineFinder;
  readonly readSublist: typeof readSublist;
  readonly countRows: typeof countRows;
  readonly findNextPage: typeof findNextPage;
  readonly findRow: typeof findRow;
  readonly readList: typeof readList;
  readonly readListPage: typeof readListPage;
  readonly readTable: typeof readTable;
  readonly makePicker: typeof makePicker;
  readonly watchWindows: typeof watchWindows;
}

/** Empty on pages that have none. */
export const listWorld = globalThis as { credentialGuideLists?: Lists };
