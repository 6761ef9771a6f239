// What the extension's own pages may ask for: read, reveal, save, forget, test.
import { bundleId, isSameBundle, type BundleKey, type Entry } from '@/utils/credential/entry';
import { checkValue, credentialFields, type CredentialField } from '@/utils/credential/fields';
import { revealBundle, viewBundle } from '@/utils/credential/bundle';
import type { PopupHandlers } from '@/utils/messages/handle';
import { lastAccountItem, testsItem } from '@/utils/storage/items';
import { addEntry, changeEntries, markExported, readEntries } from '@/utils/storage/journal';
import { newEntry } from './new-entry';
import { storeProblem } from './page-handlers';
import { bundleFor, changeSetUp, tellPages } from './plan';
import { startTest } from './run-test';
import { useActivePage } from './use-page';

export const popupHandlers: PopupHandlers = {
  readBundle: async ({ bundle }) => viewBundle(await bundleFor(bundle)),

  readBundleKeys: async () => {
    const keys = new Map((await readEntries()).map(({ bundle }) => [bundleId(bundle), bundle]));
    return [...keys.values()];
  },

  revealValue: async ({ bundle, field }) => (await bundleFor(bundle)).values[field]?.value.reveal() ?? null,

  revealBundle: async ({ bundle }) => revealBundle(await bundleFor(bundle)),

  saveValues: async ({ bundle, values }) => {
    try {
      await addEntry(typedEntry(bundle, values));
      void tellPages(bundle.account);
      return { stored: true };
    } catch (error) {
      return { stored: false, reason: storeProblem(error) };
    }
  },

  markExported: async ({ bundle }) => {
    await markExported(bundle, Date.now());
    return null;
  },

  forgetValue: async ({ bundle, field }) => {
    await changeEntries((entry) => (isSameBundle(entry.bundle, bundle) ? withoutField(entry, field) : entry));
    void tellPages(bundle.account);
    return null;
  },

  forgetBundle: async ({ bundle }) => {
    await changeEntries((entry) => (isSameBundle(entry.bundle, bundle) ? null : entry));
    await testsItem.change((tests) =>
      Object.fromEntries(Object.entries(tests).filter(([id]) => id !== bundleId(bundle))),
    );
    void tellPages(bundle.account);
    return null;
  },

  saveSetUp: async ({ setUp }) => {
    await changeSetUp(setUp.account, () => setUp);
    await lastAccountItem.write(setUp.account);
    void tellPages(setUp.account);
    return null;
  },

  usePage: async () => ({ page: await useActivePage() }),

  testConnection: async ({ bundle }) => ({ started: await startTest(bundle) }),
};

function typedEntry(bundle: BundleKey, typed: Partial<Record<CredentialField, string>>): Entry {
  const values: Partial<Record<CredentialField, string>> = {};
  for (const field of credentialFields) {
    const checked = typed[field] === undefined ? null : checkValue(field, typed[field]);
    // The popup has said what is wrong already; a value that does not pass here came from somewhere else.
    if (checked?.ok === false) throw new TypeError(`Not a ${field}`);
    if (checked?.ok === true) values[field] = checked.value;
  }
  return newEntry(bundle, values, { source: 'typed' });
}

function withoutField(entry: Entry, field: CredentialField): Entry | null {
  if (entry.values[field] === undefined) return entry;
  const values = Object.fromEntries(Object.entries(entry.values).filter(([name]) => name !== field));
  return Object.keys(values).length === 0 ? null : { ...entry, values };
}
