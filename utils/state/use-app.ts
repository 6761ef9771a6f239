// The store behind the popup, made of its slices. It keeps nothing of its own: what is shown is what the background said last.
import { create } from 'zustand';
import { accountSlice } from './account-slice';
import type { App } from './app-state';
import { credentialsSlice } from './credentials-slice';
import { draftsSlice } from './drafts-slice';
import { exportSlice } from './export-slice';
import { importSlice } from './import-slice';
import { settingsSlice } from './settings-slice';
import { testSlice } from './test-slice';

export const useApp = create<App>()((...store) => ({
  ...accountSlice(...store),
  ...draftsSlice(...store),
  ...credentialsSlice(...store),
  ...testSlice(...store),
  ...exportSlice(...store),
  ...importSlice(...store),
  ...settingsSlice(...store),
}));
