// The values of the bundle that is shown: revealed one at a time, saved, forgotten. None of them stays in the store.
import { tablesOf } from '../credential-kinds/tables';
import { checkValue, fieldOf } from '../credential/field';
import { send } from '../messages/send';
import type { CredentialsSlice, SaveAnswer, Slice } from './app-state';
import { keyOf } from './key-of';

export const credentialsSlice: Slice<CredentialsSlice> = (_set, get) => {
  /** Waits for what was sent, and shows what has become of it. */
  const show = async (sent: Promise<unknown>): Promise<void> => {
    await sent;
    await get().refresh();
  };

  return {
    bundle: null,
    otherBundles: [],
    tooMany: null,
    trouble: null,
    sameHeld: [],

    reveal: (field) => send('revealValue', { bundle: keyOf(get()), field }),

    readRecords: async (field) => {
      const { account } = keyOf(get());
      return send('readRecords', { account, field });
    },

    save: async (id, text): Promise<SaveAnswer> => {
      const bundle = keyOf(get());
      const field = fieldOf(tablesOf(bundle.kind).fields, id);
      if (field === undefined) throw new Error(`No such field: ${id}`);
      const checked = checkValue(field, text);
      if (!checked.ok) return { ok: false, reason: checked.problem };
      const answer = await send('saveValues', { bundle, values: { [id]: checked.value }, source: 'typed' });
      await get().refresh();
      return answer.stored ? { ok: true } : { ok: false, ...answer };
    },

    makeValues: async (given) => {
      const answer = await send('makeValues', { bundle: keyOf(get()), given });
      await get().refresh();
      return answer.stored ? null : answer.reason;
    },
    takeSame: async (field) => {
      const { taken } = await send('takeSame', { bundle: keyOf(get()), field });
      await get().refresh();
      return taken;
    },

    tellApart: (heldAs) => show(send('tellApart', { bundle: keyOf(get()), heldAs })),
    tellByTest: async () => {
      const { outcome } = await send('tellByTest', { bundle: keyOf(get()) });
      await get().refresh();
      return outcome;
    },
    swapValues: (group) => show(send('swapValues', { bundle: keyOf(get()), group })),
    restoreValues: (entryId) => show(send('restoreValues', { bundle: keyOf(get()), entryId })),
    forgetValue: (field) => show(send('forgetValue', { bundle: keyOf(get()), field })),
    forgetOlder: (entryId) => show(send('forgetOlder', { bundle: keyOf(get()), entryId })),
    forgetVisit: (visit) => show(send('forgetVisit', { bundle: keyOf(get()), visit })),
    forgetBundle: () => show(send('forgetBundle', { bundle: keyOf(get()) })),
  };
};
