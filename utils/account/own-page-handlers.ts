// What the extension's own pages may ask for: read, reveal, save, forget, test.
import type { Fetch } from '../connection/call';
import { guideActiveTab } from '../messages/guide-tabs';
import type { PopupHandlers } from '../messages/handle';
import { draftsItem } from '../storage/deliveries';
import { nextViewItem, settingsItem } from '../storage/items';
import { forgetLost } from '../vault/kept-list';
import { keepDelivery, readDelivery } from './deliveries';
import { keepDraft } from './drafts';
import { changeFill } from './fill';
import { forgetAccount, forgetBundle, forgetDamage, forgetOlder, forgetValue, forgetVisit } from './forget';
import { compareValues, restoreValues, revealBundle, revealValue, saveValues, swapValues } from './keep';
import { bundleFor } from './kept-facts';
import {
  importRecipe,
  noteCheckedRecipient,
  readCheckedRecipients,
  removeRecipe,
  takeFromCatalogue,
} from './own-recipes';
import { makeValues, takeSame } from './make-values';
import { readAccount } from './read-account';
import { markExported } from './receipts';
import { readRecords } from './records';
import { cancelTest, startTest } from './run-test';
import { chooseSetUp, noteLastAccount, saveSetUp } from './set-ups';
import { tellByTest } from './tell-by-test';
import { tellApart } from './unsorted';
import { writeChangeRecord } from './write-change-record';

const done = (work: Promise<unknown>): Promise<null> => work.then(() => null);

/** `fetch`: the only way to the network, handed in where it is allowed. */
export function ownPageHandlers(fetch: Fetch): PopupHandlers {
  return {
    readAccount,
    readBundle: ({ bundle }) => bundleFor(bundle),
    readRecords: ({ account, field }) => readRecords(account, field),
    revealValue: ({ bundle, field }) => revealValue(bundle, field),
    revealBundle: ({ bundle }) => revealBundle(bundle),
    saveValues,
    makeValues: ({ bundle, given }) => makeValues(bundle, given),
    takeSame: async ({ bundle, field }) => ({ taken: await takeSame(bundle, field) }),
    compareValues,
    tellApart: ({ bundle, heldAs }) => done(tellApart(bundle, heldAs)),
    tellByTest: async ({ bundle }) => ({ outcome: await tellByTest(bundle, fetch) }),
    swapValues: ({ bundle, group }) => done(swapValues(bundle, group)),
    readDrafts: () => draftsItem.read(),
    keepDraft: ({ account, name, text }) => done(keepDraft(account, name, text)),
    readDelivery: ({ bundle }) => readDelivery(bundle),
    keepDelivery: ({ bundle, delivery }) => done(keepDelivery(bundle, delivery)),
    markExported: ({ bundle, entryIds, how }) => done(markExported(bundle, entryIds, how)),
    restoreValues: ({ bundle, entryId }) => done(restoreValues(bundle, entryId)),
    forgetValue: ({ bundle, field }) => done(forgetValue(bundle, field)),
    forgetOlder: ({ bundle, entryId }) => done(forgetOlder(bundle, entryId)),
    forgetVisit: ({ bundle, visit }) => done(forgetVisit(bundle.account, visit)),
    forgetBundle: ({ bundle }) => done(forgetBundle(bundle)),
    forgetAccount: ({ account }) => done(forgetAccount(account)),
    forgetDamage: () => done(forgetDamage()),
    forgetLost: () => done(forgetLost()),
    importRecipe: ({ text, seen }) => importRecipe(text, seen),
    takeFromCatalogue: async ({ recipe }) => ({ taken: await takeFromCatalogue(recipe) }),
    readCheckedRecipients: ({ recipe }) => readCheckedRecipients(recipe),
    noteCheckedRecipient: ({ recipe, recipient }) => done(noteCheckedRecipient(recipe, recipient)),
    removeRecipe: ({ id }) => done(removeRecipe(id)),

    saveSetUp: async ({ setUp }) => {
      await saveSetUp(setUp);
      await noteLastAccount(setUp.account);
      return null;
    },

    chooseSetUp: async ({ bundle }) => {
      await chooseSetUp(bundle);
      await noteLastAccount(bundle.account);
      return null;
    },

    changeFill: (settings) => done(changeFill(settings)),

    changeSettings: async ({ keepExportedHours }) => {
      await settingsItem.write({ keepExportedHours });
      return null;
    },

    usePage: async () => ({ page: await guideActiveTab() }),
    testConnection: async ({ bundle, ticked }) => ({
      started: await startTest(bundle, fetch, ticked ?? null),
    }),

    cancelTest: ({ bundle }) => {
      cancelTest(bundle);
      return Promise.resolve(null);
    },

    takeNextView: async () => {
      const view = await nextViewItem.read();
      if (view !== null) await nextViewItem.write(null);
      return view;
    },

    writeChangeRecord: ({ bundle }) => writeChangeRecord(bundle),
  };
}
