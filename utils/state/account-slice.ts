// The account that is shown, its set-up and its guide: asked of the background at the start, on each ping, and after each action.
import { checkValue } from '../credential/field';
import { onAccountChanged } from '../messages/listen';
import { send } from '../messages/send';
import { openPanel } from '../messages/open-panel';
import { activeTab, onActiveTabChanged, openPage, openPopupInTab, ownSurface } from '../messages/tabs';
import { nextToLook } from '../guide/progress';
import type { AccountId } from '../netsuite/account';
import { appOrigin } from '../netsuite/hosts';
import { accountFieldOf } from './account-field';
import type { AccountSlice, Slice } from './app-state';
import { coalesce } from './coalesce';
import { keyOf } from './key-of';

/** A message to a worker that is ended at that moment may never be answered: better to ask again. */
const PATIENCE_MS = 4000;

async function inTime(work: () => Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The background did not answer in time')), PATIENCE_MS);
  });
  await Promise.race([work(), tooLate]).finally(() => clearTimeout(timer));
}

export const accountSlice: Slice<AccountSlice> = (set, get) => {
  /** Of which account the drafts in the store are. While they are shown they are newer here than anywhere else. */
  let draftsOf: string | null | undefined;
  /** What is to be shown next: it comes at once, so that no name of one account stands beside the number of another. */
  let wanted: AccountId | null = null;
  const ask = async () => {
    const { account: shown, tabAccount } = get();
    const asked = wanted;
    const account = asked ?? shown;
    const [view, drafts] = await Promise.all([
      send('readAccount', { account, tabAccount }),
      account === null || account !== draftsOf ? send('readDrafts') : null,
    ]);
    if (wanted === asked) wanted = null;
    set({
      status: 'ready',
      ...view,
      ...(drafts !== null && view.account !== draftsOf && { drafts: drafts[view.account ?? ''] ?? {} }),
    });
    draftsOf = view.account;
  };
  const refresh = coalesce(() => inTime(ask).catch(() => inTime(ask)));

  const lookAtTab = async () => {
    const { account: tabAccount, asksToSignIn, windowId } = await activeTab();
    set({ tabAccount, asksToSignIn, panelWindow: get().surface === 'popup' ? windowId : null });
    return tabAccount;
  };
  /** Another tab or another page in it: where that is NetSuite, its account is shown. */
  const follow = async () => {
    const before = get().tabAccount;
    const tabAccount = await lookAtTab();
    if (tabAccount === before) return;
    if (tabAccount !== null) wanted = tabAccount;
    await refresh();
  };

  return {
    status: 'loading',
    surface: 'popup',
    tabAccount: null,
    asksToSignIn: false,
    panelWindow: null,
    account: null,
    accounts: [],
    setUp: null,
    vendors: { current: '', others: [] },
    setUps: [],
    signedIn: null,
    recipe: null,
    recipes: [],
    choices: { applications: [], roles: [], users: [] },
    progress: null,

    load: async () => {
      try {
        const surface = await ownSurface();
        set({ surface });
        if (surface !== 'tab') await lookAtTab();
        await refresh();
        if (surface === 'panel') onActiveTabChanged(() => void follow().catch(() => undefined));
        onAccountChanged(() => void refresh().catch(() => undefined));
      } catch {
        set({ status: 'failed' });
      }
    },

    refresh,

    showAccount: (account) => {
      wanted = account;
      void refresh().catch(() => undefined);
    },

    showBundle: async (bundle) => {
      await send('chooseSetUp', { bundle });
      set({ account: bundle.account });
      await refresh();
    },

    saveSetUp: async (change, opens) => {
      const { setUp } = get();
      if (setUp === null) return;
      const isOther = (['recipe', 'application'] as const).some(
        (name) => change[name] !== undefined && change[name] !== setUp[name],
      );
      await send('saveSetUp', {
        setUp: {
          ...setUp,
          ...(isOther && { skipped: [], answers: undefined, ticked: undefined }),
          ...change,
        },
      });
      await refresh();
      const { progress, setUp: now } = get();
      if (opens === null || progress === null || now === null) return;
      const open = (nextToLook(progress, now) ?? progress.next)?.open;
      if (open != null) await get().openPage(open.path);
    },

    chooseRecipe: async ({ id, kind, application }) => {
      await send('chooseSetUp', { bundle: { ...keyOf(get()), kind, recipe: id, application } });
      await refresh();
    },

    startWithAccount: async (text) => {
      const checked = checkValue(accountFieldOf(get().recipe?.kind ?? ''), text);
      if (!checked.ok) return { ok: false, reason: checked.problem };
      const account = checked.value;
      const known = await send('readAccount', { account, tabAccount: get().tabAccount });
      if (known.setUp === null) throw new Error('An account has a set-up');
      await send('saveSetUp', { setUp: known.setUp });
      set({ account });
      await refresh();
      return get().save(accountFieldOf(keyOf(get()).kind).id, account);
    },

    skipStep: async (step, isSkipped) => {
      const { setUp } = get();
      if (setUp === null) return;
      const others = setUp.skipped.filter((id) => id !== step);
      await send('saveSetUp', { setUp: { ...setUp, skipped: isSkipped ? [...others, step] : others } });
      await refresh();
    },

    tickLine: async (line, isTicked) => {
      const { setUp, signedIn } = get();
      if (setUp === null) return;
      const { [line]: _before, ...others } = setUp.ticked ?? {};
      const ticked = isTicked ? { ...others, [line]: { at: Date.now(), who: signedIn } } : others;
      await send('saveSetUp', { setUp: { ...setUp, ticked } });
      await refresh();
    },

    bringGuide: async () => (await send('usePage')).page,

    openPage: async (path) => {
      const { account, surface } = get();
      if (account === null) return;
      await openPage(new URL(path, appOrigin(account)).href, account);
      if (surface === 'popup') window.close();
    },

    openPanel: async () => {
      const { panelWindow } = get();
      if (panelWindow === null) return;
      await openPanel(panelWindow);
      window.close();
    },

    openInTab: async (view) => {
      await openPopupInTab(view);
      if (get().surface === 'popup') window.close();
    },

    takeNextView: () => send('takeNextView'),
  };
};
