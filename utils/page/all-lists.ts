// Everything that pages with a list or a sublist need, in one object: the script of such pages hands it over, and tests do.
import type { Lists } from './lists';
import { makePicker } from './overlay/picker';
import * as list from './read/read-list';
import * as sublist from './read/read-sublist';
import { watchWindows } from './watch-windows';

export const allLists: Lists = { ...list, ...sublist, makePicker, watchWindows };
