// What the extension's own pages may ask for: read, reveal, save, forget, test.
import { assembleAll, countingValues, revealBundle, type RevealedBundle } from '@/utils/credential/bundle';
import { bundleId, isSameBundle, type Entry } from '@/utils/credential/entry';
import {
  checkValue,
  credentialFields,
  isIssuedField,
  pairFields,
  pairOf,
  type CredentialField,
} from '@/utils/credential/fields';
import { readRecipe } from '@/utils/recipes/recipe-schema';
import { recipes } from '@/utils/recipes';
import { findHeldElsewhere } from '@/utils/credential/held-elsewhere';
import type { PopupHandlers } from '@/utils/messages/handle';
import { lastAccountItem, nextViewItem, receiptsItem, recipesItem } from '@/utils/storage/items';
import { clearSetAside, readSetAside } from '@/utils/storage/define-item';
import { changeEntries, deleteDamaged, readJournal } from '@/utils/vault/vault';
import { forgetAccount, forgetTests } from './forget';
import { bundleFor, bundleViewFor, clearHandedOver, keepEntry, keptEntries } from './kept-entries';
import { newEntry } from './new-entry';
import { storeProblem } from './page-handlers';
import { changeSetUp, chooseSetUp, tellPages } from './plan';
import { writeReceipt } from './receipts';
import { startTest } from './run-test';
import { testPause } from './test-pause';
import { useActivePage } from './use-page';

export const popupHandlers: PopupHandlers = {
  readBundle: ({ bundle }) => bundleViewFor(bundle),

  readBundles: async () =>
    assembleAll(await keptEntries()).map(({ key, unexported }) => ({ key, unexported })),

  revealValue: async ({ bundle, field }) => (await bundleFor(bundle)).values[field]?.value.reveal() ?? null,

  revealBundle: async ({ bundle: key }) => {
    const bundle = await bundleFor(key);
    if (bundle.conflicts.length > 0) return null;
    const entryIds = Object.fromEntries(countingValues(bundle).map(({ field, entryId }) => [field, entryId]));
    return { values: revealBundle(bundle), entryIds };
  },

  saveValues: async ({ bundle, values, source = 'typed' }) => {
    const checked = checkedValues(values);
    const { accountId } = checked;
    if (accountId !== undefined && accountId !== bundle.account)
      return { stored: false, reason: 'other-account', account: accountId };
    try {
      const entries = await keptEntries();
      for (const field of credentialFields) {
        const value = checked[field];
        const other = value === undefined ? null : findHeldElsewhere(bundle, field, value, entries);
        if (other !== null) return { stored: false, reason: 'held-elsewhere', field, other };
      }
      await keepEntry(newEntry(bundle, checked, { source }));
      void tellPages(bundle.account);
      return { stored: true };
    } catch (error) {
      return { stored: false, reason: storeProblem(error) };
    }
  },

  swapPair: async ({ bundle, kind }) => {
    const [first, second] = pairFields[kind];
    const { values } = await bundleFor(bundle);
    const held = [values[first], values[second]];
    if (held.some((value) => value?.provenance.source !== 'typed')) return null;
    const [one, other] = held.map((value) => value?.value.reveal() ?? '');
    await keepEntry(newEntry(bundle, { [first]: other, [second]: one }, { source: 'typed' }));
    void tellPages(bundle.account);
    return null;
  },

  markExported: async ({ bundle, entryIds, how }) => {
    await writeReceipt(bundle, entryIds, how);
    const at = Date.now();
    await changeEntries((entry) => {
      const left = credentialFields.filter((field) => entryIds[field] === entry.id);
      if (left.length === 0 || !isSameBundle(entry.bundle, bundle)) return entry;
      return {
        ...entry,
        exported: { ...entry.exported, ...Object.fromEntries(left.map((field) => [field, at])) },
      };
    });
    return null;
  },

  restoreValues: async ({ bundle, entryId }) => {
    await changeEntries((entry) =>
      entry.id === entryId && isSameBundle(entry.bundle, bundle)
        ? { ...entry, countsFrom: Date.now() }
        : entry,
    );
    void tellPages(bundle.account);
    return null;
  },

  forgetValue: async ({ bundle, field }) => {
    const { values } = await bundleFor(bundle);
    const isTakenAsPair = isIssuedField(field) && values[field]?.provenance.source === 'captured';
    const fields = isTakenAsPair ? pairOf(field) : [field];
    const gone = new Map(fields.map((each) => [each, values[each]?.value.reveal()]));
    await changeEntries((entry) =>
      isSameBundle(entry.bundle, bundle) ? without(entry, (each, value) => gone.get(each) === value) : entry,
    );
    await clearHandedOver(bundle, fields);
    void tellPages(bundle.account);
    return null;
  },

  forgetSuperseded: async ({ bundle, entryId }) => {
    const older = (await bundleFor(bundle)).superseded.find((one) => one.entryId === entryId);
    const fields = older?.values.map(({ field }) => field) ?? [];
    await changeEntries((entry) =>
      entry.id === entryId ? without(entry, (field) => fields.includes(field)) : entry,
    );
    return null;
  },

  forgetBundle: async ({ bundle }) => {
    await changeEntries((entry) => (isSameBundle(entry.bundle, bundle) ? null : entry));
    await forgetTests((key) => isSameBundle(key, bundle));
    await clearHandedOver(bundle, 'all');
    await receiptsItem.change(({ [bundleId(bundle)]: _gone, ...others }) => others);
    void tellPages(bundle.account);
    return null;
  },

  forgetAccount: async ({ account }) => {
    await forgetAccount(account);
    return null;
  },

  readDamage: async () => {
    const [{ damaged }, setAside] = await Promise.all([readJournal(), readSetAside()]);
    return { values: damaged.length, items: setAside.map(({ key, at }) => ({ key, at })) };
  },

  forgetDamage: async () => {
    await deleteDamaged();
    await clearSetAside();
    return null;
  },

  importRecipe: async ({ text, keep }) => {
    const read = readRecipe(text);
    if (!read.ok) return read;
    const { id } = read.recipe;
    if (recipes.some((shipped) => shipped.id === id))
      return {
        ok: false,
        problems: [`id: ${id} is a recipe that comes with the extension. Give yours another id.`],
      };
    if (keep) await recipesItem.change((all) => ({ ...all, [id]: read.recipe }));
    return read;
  },

  removeRecipe: async ({ id }) => {
    await recipesItem.change(({ [id]: _gone, ...others }) => others);
    return null;
  },

  saveSetUp: async ({ setUp }) => {
    await changeSetUp(setUp.account, () => setUp);
    await lastAccountItem.write(setUp.account);
    void tellPages(setUp.account);
    return null;
  },

  chooseSetUp: async ({ bundle }) => {
    await chooseSetUp(bundle);
    await lastAccountItem.write(bundle.account);
    void tellPages(bundle.account);
    return null;
  },

  usePage: async () => ({ page: await useActivePage() }),

  testConnection: async ({ bundle }) => ({ started: await startTest(bundle) }),

  readTestPause: async ({ bundle }) => {
    const { tokenId } = (await bundleFor(bundle)).values;
    return tokenId === undefined ? null : testPause(tokenId.value);
  },

  takeNextView: async () => {
    const view = await nextViewItem.read();
    if (view !== null) await nextViewItem.write(null);
    return view;
  },
};

function checkedValues(typed: Partial<Record<CredentialField, string>>): RevealedBundle {
  const values: Partial<Record<CredentialField, string>> = {};
  for (const field of credentialFields) {
    const checked = typed[field] === undefined ? null : checkValue(field, typed[field]);
    // The popup has said what is wrong already; a value that does not pass here came from somewhere else.
    if (checked?.ok === false) throw new TypeError(`Not a ${field}`);
    if (checked?.ok === true) values[field] = checked.value;
  }
  return values;
}

/** The entry without those of its values; null when none is left. */
function without(entry: Entry, isGone: (field: CredentialField, value: string) => boolean): Entry | null {
  const fields = credentialFields.filter((field) => entry.values[field] !== undefined);
  const left = fields.filter((field) => !isGone(field, entry.values[field] ?? ''));
  if (left.length === fields.length) return entry;
  if (left.length === 0) return null;
  return { ...entry, values: Object.fromEntries(left.map((field) => [field, entry.values[field]])) };
}
