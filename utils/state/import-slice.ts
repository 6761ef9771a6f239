// Takes values that were read from a file or a message into the bundle that they belong to.
import { send } from '../messages/send';
import { accountFieldOf } from './account-field';
import type { ImportSlice, Slice } from './app-state';

/** Longer than any name in NetSuite: what is longer is none, and the one of the set-up counts. */
const MOST_OF_A_NAME = 300;

export const importSlice: Slice<ImportSlice> = (_set, get) => ({
  findImportTarget: async ({ kind, values, application }) => {
    const account = values[accountFieldOf(kind).id] ?? get().account;
    if (account === null) return null;
    const { setUp, recipes } = await send('readAccount', { account, tabAccount: get().tabAccount });
    if (setUp === null) return null;
    // Values of another kind than the set-up's belong to a recipe that asks for that kind.
    const recipe = setUp.kind === kind ? null : (recipes.find((each) => each.kind === kind) ?? null);
    const named = application?.trim() ?? '';
    const bundle = await send('readBundle', {
      bundle: {
        account,
        kind,
        recipe: recipe?.id ?? setUp.recipe,
        application:
          named !== '' && named.length <= MOST_OF_A_NAME ? named : (recipe?.application ?? setUp.application),
      },
    });
    // Compared where the values are kept: none of them comes here.
    return { bundle, same: await send('compareValues', { bundle: bundle.key, values }) };
  },

  importValues: async (bundle, values) => {
    const answer = await send('saveValues', { bundle, values, source: 'imported' });
    if (!answer.stored) return { ok: false, ...answer };
    await get().showBundle(bundle);
    return { ok: true };
  },
});
