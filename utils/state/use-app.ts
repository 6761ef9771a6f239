// The store behind the popup: loads what is stored, follows changes, and turns actions into messages to the background.
import { create } from 'zustand';
import { bundleId, isSameBundle, type BundleKey } from '../credential/entry';
import { checkValue, type CredentialField } from '../credential/fields';
import { isCurrent, provenSteps } from '../connection/test-record';
import { progressOf } from '../guide/progress';
import { recipeOf, recipes } from '../recipes';
import { bundleOf, newSetUp } from '../guide/set-up';
import { send } from '../messages/send';
import { activeAccount, openAccounts, openPage, openPopupInTab, ownSurface } from '../messages/tabs';
import { hostLabel, type AccountId } from '../netsuite/account';
import {
  handedOverItem,
  journalRevisionItem,
  lastAccountItem,
  locationsItem,
  observationsItem,
  receiptsItem,
  recipesItem,
  settingsItem,
  setUpsItem,
  testsItem,
} from '../storage/items';
import type { App, AppState, SaveAnswer } from './app-state';
import { choicesFrom } from './choices';

const initial: AppState = {
  status: 'loading',
  surface: 'popup',
  tabAccount: null,
  account: null,
  accounts: [],
  setUp: null,
  recipe: recipes[0],
  recipes,
  choices: { applications: [], roles: [], users: [] },
  progress: null,
  observations: [],
  bundle: null,
  receipts: [],
  otherBundles: [],
  test: null,
  testIsCurrent: false,
  damage: { values: 0, items: [] },
  settings: { keepExportedHours: null },
};

/** Whatever of these is written, by whomever, is shown at once. */
const watched = [
  setUpsItem,
  observationsItem,
  testsItem,
  handedOverItem,
  recipesItem,
  settingsItem,
  journalRevisionItem,
];

/** A message to a worker that is ended at that moment may never be answered: better to be asked to try again. */
const LOAD_PATIENCE_MS = 4000;

async function inTime(work: () => Promise<void>): Promise<void> {
  const tooLate = new Promise<never>((_, reject) => {
    setTimeout(reject, LOAD_PATIENCE_MS);
  });
  await Promise.race([work(), tooLate]);
}

export const useApp = create<App>()((set, get) => {
  /** Reads everything that is stored for the account shown, and derives the rest from it. */
  async function refresh(): Promise<void> {
    const [setUps, last, observations, tests, receipts, imported, settings, kept, open] = await Promise.all([
      setUpsItem.read(),
      lastAccountItem.read(),
      observationsItem.read(),
      testsItem.read(),
      receiptsItem.read(),
      recipesItem.read(),
      settingsItem.read(),
      send('readBundles'),
      openAccounts(),
    ]);
    // After the others: reading them is what sets damaged data aside.
    set({ settings, recipes: [...recipes, ...Object.values(imported)], damage: await send('readDamage') });
    const known = new Set([
      ...(last === null ? [] : [last]),
      ...Object.keys(setUps),
      ...kept.map(({ key }) => key.account),
      ...open,
    ]);
    const account = get().account ?? get().tabAccount ?? last ?? open[0] ?? null;
    if (account === null) {
      set({ status: 'ready', accounts: [...known] });
      return;
    }
    const setUp = setUps[account]?.[0] ?? newSetUp(account, recipes[0]);
    const key = bundleOf(setUp);
    const bundle = await send('readBundle', { bundle: key });
    const recipe = recipeOf(setUp.recipe, imported);
    const test = tests[bundleId(key)] ?? null;
    const seen = Object.values(observations[account] ?? {});
    set({
      status: 'ready',
      account,
      accounts: [...new Set([account, ...known])],
      setUp,
      recipe,
      observations: seen,
      bundle,
      receipts: receipts[bundleId(key)] ?? [],
      test,
      testIsCurrent: test !== null && isCurrent(test, bundle),
      choices: choicesFrom(seen),
      otherBundles: kept
        .filter((other) => !isSameBundle(other.key, key))
        .sort((a, b) => Number(b.key.account === account) - Number(a.key.account === account)),
      progress: progressOf({
        recipe,
        setUp,
        bundle,
        observations: seen,
        proven: provenSteps(test ?? undefined, bundle),
      }),
    });
  }

  const key = (): BundleKey => {
    const { setUp } = get();
    if (setUp === null) throw new Error('No account is chosen');
    return bundleOf(setUp);
  };

  async function store(values: Partial<Record<CredentialField, string>>): Promise<SaveAnswer> {
    const answer = await send('saveValues', { bundle: key(), values });
    await refresh();
    return answer.stored ? { ok: true } : { ok: false, ...answer };
  }

  /** Waits for what was sent, and shows what has become of it. */
  async function shown(sent: Promise<unknown>): Promise<void> {
    await sent;
    await refresh();
  }

  return {
    ...initial,

    load: async () => {
      try {
        const surface = await ownSurface();
        set({ surface, tabAccount: surface === 'popup' ? await activeAccount() : null });
        // A worker that was just ended answers when it is asked again.
        await inTime(refresh).catch(() => inTime(refresh));
        for (const item of watched) item.watch(() => void refresh());
      } catch {
        set({ status: 'failed' });
      }
    },

    showAccount: (account) => {
      set({ account });
      void refresh();
    },

    showBundle: async (bundle) => {
      await send('chooseSetUp', { bundle });
      set({ account: bundle.account });
      await refresh();
    },

    changeSetUp: async (change) => {
      const { setUp } = get();
      if (setUp === null) return;
      await send('saveSetUp', { setUp: { ...setUp, ...change } });
      await refresh();
    },

    importRecipe: async (text, keep) => {
      const read = await send('importRecipe', { text, keep });
      await refresh();
      return read;
    },
    removeRecipe: (id) => shown(send('removeRecipe', { id })),
    chooseRecipe: async ({ id, application }) => {
      const bundle = { ...key(), recipe: id, application };
      await shown(send('chooseSetUp', { bundle }));
    },

    skipStep: async (step, isSkipped) => {
      const { setUp } = get();
      if (setUp === null) return;
      const others = setUp.skipped.filter((id) => id !== step);
      await send('saveSetUp', { setUp: { ...setUp, skipped: isSkipped ? [...others, step] : others } });
      await refresh();
    },

    bringGuide: async () => (await send('usePage')).page,

    startWithAccount: async (text) => {
      const checked = checkValue('accountId', text);
      if (!checked.ok) return { ok: false, reason: checked.reason };
      const account: AccountId = checked.value;
      const setUp = (await setUpsItem.read())[account]?.[0] ?? newSetUp(account, recipes[0]);
      await send('saveSetUp', { setUp });
      set({ account });
      await refresh();
      return store({ accountId: account });
    },

    openPage: async (path) => {
      const { account } = get();
      if (account === null) return;
      await openPage(new URL(path, `https://${hostLabel(account)}.app.netsuite.com`).href, account);
      if (get().surface === 'popup') window.close();
    },

    openInTab: async (at) => {
      await openPopupInTab(at);
      window.close();
    },

    reveal: (field) => send('revealValue', { bundle: key(), field }),

    readLocations: async () => (await locationsItem.read())[get().account ?? ''] ?? null,

    save: async (field, text) => {
      const checked = checkValue(field, text);
      return checked.ok ? store({ [field]: checked.value }) : { ok: false, reason: checked.reason };
    },

    swapPair: (kind) => shown(send('swapPair', { bundle: key(), kind })),
    restoreValues: (entryId) => shown(send('restoreValues', { bundle: key(), entryId })),
    forgetValue: (field) => shown(send('forgetValue', { bundle: key(), field })),
    forgetSuperseded: (entryId) => shown(send('forgetSuperseded', { bundle: key(), entryId })),
    forgetBundle: () => shown(send('forgetBundle', { bundle: key() })),
    forgetDamage: () => shown(send('forgetDamage')),

    forgetAccount: async () => {
      await send('forgetAccount', { account: key().account });
      set({ account: null, setUp: null, bundle: null });
      await refresh();
    },

    changeSettings: async (change) => {
      await settingsItem.change((settings) => ({ ...settings, ...change }));
      await refresh();
    },

    testConnection: async () => {
      await send('testConnection', { bundle: key() });
      await refresh();
    },

    testPause: () => send('readTestPause', { bundle: key() }),
    takeNextView: () => send('takeNextView'),

    markExported: (entryIds, how) => shown(send('markExported', { bundle: key(), entryIds, how })),

    exportText: async (format) => {
      const { setUp, test, testIsCurrent } = get();
      if (setUp === null) throw new Error('No account is chosen');
      const revealed = await send('revealBundle', { bundle: key() });
      if (revealed === null) throw new Error('The values do not belong together');
      const { exportBundle } = await import('./export-bundle');
      const written = exportBundle(format, revealed.values, setUp, testIsCurrent ? test : null);
      return { ...written, entryIds: revealed.entryIds };
    },
  };
});
