// On pages with a list or a sublist: what the guide needs for it there, handed over in the world that both scripts share.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listWorld } from '@/utils/page/lists';
import { makePicker } from '@/utils/page/overlay/picker';
import {
  countRows,
  findNextPage,
  findRow,
  readList,
  readListPage,
  readTable,
} from '@/utils/page/read/read-list';
import { findEntryRow, findLine, readSublist } from '@/utils/page/read/read-sublist';

export default defineUnlistedScript(() => {
  listWorld.credentialGuideLists = {
    findEntryRow,
    findLine,
    readSublist,
    countRows,
    findNextPage,
    findRow,
    readList,
    readListPage,
    readTable,
    makePicker,
  };
});
