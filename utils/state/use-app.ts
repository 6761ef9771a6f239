// The store behind the popup: loads what is stored, follows changes, and turns actions into messages to the background.
import { create } from 'zustand';
import { bundleId, isSameBundle, type BundleKey } from '../credential/entry';
import { isSameName } from '../netsuite/names';
import { checkValue, isIssuedField, issuedFields, type CredentialField } from '../credential/fields';
import { isCurrent, provenSteps } from '../connection/test-record';
import { progressOf } from '../guide/progress';
import { recipeOf, recipes } from '../guide/recipes';
import { bundleOf, newSetUp, type SetUp } from '../guide/set-up';
import { send } from '../messages/send';
import { activeAccount, openAccounts, openPage, openPopupInTab, ownSurface } from '../messages/tabs';
import { hostLabel, type AccountId } from '../netsuite/account';
import {
  journalRevisionItem,
  lastAccountItem,
  observationsItem,
  setUpsItem,
  testsItem,
} from '../storage/items';
import type { App, AppState, SaveAnswer } from './app-state';
import { choicesFrom } from './choices';
import { exportBundle } from './export-bundle';

const initial: AppState = {
  status: 'loading',
  surface: 'popup',
  tabAccount: null,
  account: null,
  accounts: [],
  setUp: null,
  recipe: recipes[0],
  choices: { applications: [], roles: [], users: [] },
  progress: null,
  bundle: null,
  otherBundles: [],
  test: null,
  testIsCurrent: false,
};

export const useApp = create<App>()((set, get) => {
  /** Reads everything that is stored for the account shown, and derives the rest from it. */
  async function refresh(): Promise<void> {
    const [setUps, last, observations, tests, keys, open] = await Promise.all([
      setUpsItem.read(),
      lastAccountItem.read(),
      observationsItem.read(),
      testsItem.read(),
      send('readBundleKeys'),
      openAccounts(),
    ]);
    const known = new Set([
      ...(last === null ? [] : [last]),
      ...Object.keys(setUps),
      ...keys.map((key) => key.account),
      ...open,
    ]);
    const account = get().account ?? get().tabAccount ?? last ?? open[0] ?? null;
    if (account === null) {
      set({ status: 'ready', accounts: [...known] });
      return;
    }
    const setUp = setUps[account] ?? newSetUp(account, recipes[0]);
    const key = bundleOf(setUp);
    const bundle = await send('readBundle', { bundle: key });
    const recipe = recipeOf(setUp.recipe);
    const test = tests[bundleId(key)] ?? null;
    const seen = Object.values(observations[account] ?? {});
    set({
      status: 'ready',
      account,
      accounts: [...new Set([account, ...known])],
      setUp,
      recipe,
      bundle,
      test,
      testIsCurrent: test !== null && isCurrent(test, bundle),
      choices: choicesFrom(seen),
      otherBundles: keys.filter((other) => other.account === account && !isSameBundle(other, key)),
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
    return answer.stored ? { ok: true } : { ok: false, reason: answer.reason };
  }

  return {
    ...initial,

    load: async () => {
      try {
        const surface = await ownSurface();
        set({ surface, tabAccount: surface === 'popup' ? await activeAccount() : null });
        await refresh();
        for (const item of [setUpsItem, observationsItem, testsItem, journalRevisionItem]) {
          item.watch(() => void refresh());
        }
      } catch {
        set({ status: 'failed' });
      }
    },

    showAccount: (account) => {
      set({ account });
      void refresh();
    },

    changeSetUp: async (change) => {
      const { setUp } = get();
      if (setUp === null) return;
      await send('saveSetUp', { setUp: { ...setUp, ...change } });
      await refresh();
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
      const setUp: SetUp = (await setUpsItem.read())[account] ?? newSetUp(account, recipes[0]);
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

    openInTab: async () => {
      await openPopupInTab();
      window.close();
    },

    reveal: (field) => send('revealValue', { bundle: key(), field }),

    save: async (field, text) => {
      const checked = checkValue(field, text);
      if (!checked.ok) return { ok: false, reason: checked.reason };
      const other = await sameAs(key(), field, checked.value);
      if (other !== null) return { ok: false, reason: 'same-as', other };
      return store({ [field]: checked.value });
    },

    forgetValue: async (field) => {
      await send('forgetValue', { bundle: key(), field });
      await refresh();
    },

    forgetBundle: async () => {
      await send('forgetBundle', { bundle: key() });
      await refresh();
    },

    testConnection: async () => {
      await send('testConnection', { bundle: key() });
      await refresh();
    },

    markExported: async () => {
      await send('markExported', { bundle: key() });
      await refresh();
    },

    exportText: async (format) => {
      const { setUp, test, testIsCurrent } = get();
      if (setUp === null) throw new Error('No account is chosen');
      const values = await send('revealBundle', { bundle: key() });
      return exportBundle(format, values, setUp, testIsCurrent ? test : null);
    },
  };
});

/** NetSuite never issues the same value twice, so equal values mean that one went into the wrong box. */
async function sameAs(
  bundle: BundleKey,
  field: CredentialField,
  value: string,
): Promise<CredentialField | null> {
  if (!isIssuedField(field)) return null;
  const held = await send('revealBundle', { bundle });
  return (
    issuedFields.find(
      (other) => other !== field && held[other] !== undefined && isSameName(held[other], value),
    ) ?? null
  );
}
