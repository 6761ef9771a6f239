// The connection test: the background runs it and keeps each result, so that it goes on when the popup closes.
import { send } from '../messages/send';
import type { Slice, TestSlice } from './app-state';
import { keyOf } from './key-of';

export const testSlice: Slice<TestSlice> = (_set, get) => ({
  test: null,
  testIsCurrent: false,
  userNames: {},
  roleNames: {},
  testPause: null,
  checks: [],
  checkChoices: { offered: [], room: 0 },
  checkTexts: {},
  diagnosis: null,
  knownProblems: [],

  testConnection: async (ticked) => {
    await send('testConnection', { bundle: keyOf(get()), ticked });
    await get().refresh();
  },

  cancelTest: async () => {
    await send('cancelTest', { bundle: keyOf(get()) });
    await get().refresh();
  },
});
