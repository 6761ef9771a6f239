// What was typed or chosen in the views and not saved. The background keeps it in memory from the first key on, since the popup may
// close at any moment.
import { send } from '../messages/send';
import type { DraftsSlice, Slice } from './app-state';

export const draftsSlice: Slice<DraftsSlice> = (set, get) => ({
  drafts: {},
  keepDraft: (name, text, account) => {
    const { [name]: before, ...others } = get().drafts;
    if (account === get().account) {
      if ((before ?? null) === text) return;
      set({ drafts: text === null ? others : { ...others, [name]: text } });
    }
    void send('keepDraft', { account, name, text }).catch(() => undefined);
  },
});
