// How long exported values stay, the recipes of vendors, and what is cleared away: an account, what is damaged, what was lost.
import { send } from '../messages/send';
import type { SettingsSlice, Slice } from './app-state';
import { keyOf } from './key-of';

export const settingsSlice: Slice<SettingsSlice> = (set, get) => {
  const show = async (sent: Promise<unknown>): Promise<void> => {
    await sent;
    await get().refresh();
  };

  return {
    settings: { keepExportedHours: null },
    fill: { isOn: false, isForProduction: false },
    damage: { values: 0, items: [] },
    lost: [],

    changeSettings: (settings) => show(send('changeSettings', settings)),
    changeFill: (fill) => show(send('changeFill', fill)),

    importRecipe: async (text, seen) => {
      const read = await send('importRecipe', { text, seen });
      if (seen !== null) await get().refresh();
      return read;
    },
    takeFromCatalogue: async (recipe) => {
      const { taken } = await send('takeFromCatalogue', { recipe });
      await get().refresh();
      return taken;
    },
    readCheckedRecipients: () => send('readCheckedRecipients', { recipe: keyOf(get()).recipe }),
    noteCheckedRecipient: async (recipient) => {
      await send('noteCheckedRecipient', { recipe: keyOf(get()).recipe, recipient });
    },
    removeRecipe: (id) => show(send('removeRecipe', { id })),

    forgetAccount: async () => {
      await send('forgetAccount', { account: keyOf(get()).account });
      set({ account: null });
      await get().refresh();
    },
    forgetDamage: () => show(send('forgetDamage')),
    forgetLost: () => show(send('forgetLost')),
  };
};
