// Keeps what was typed or chosen in the views and not saved, in memory: a popup closes on any click elsewhere.
import { readTypedPassphrase, TYPED_PASSPHRASE } from '../handover/typed-passphrase';
import type { AccountId } from '../netsuite/account';
import { draftsItem } from '../storage/deliveries';

/** Of one account; the newest stay. */
const MOST_DRAFTS = 60;

/** Null for the account: what was typed before any was known. `text`: null when it was saved or given up. */
export async function keepDraft(account: AccountId | null, name: string, text: string | null): Promise<void> {
  await draftsItem.change((all) => {
    const { [name]: before, ...others } = all[account ?? ''] ?? {};
    if (text === null && before === undefined) return all;
    const kept = Object.entries(others).slice(text === null ? 0 : 1 - MOST_DRAFTS);
    return { ...all, [account ?? '']: Object.fromEntries(text === null ? kept : [...kept, [name, text]]) };
  });
}

/** Those that were typed to open something, and whose time is over. Called at each wake. */
export async function eraseTypedPassphrases(now = Date.now()): Promise<void> {
  await draftsItem.change((all) => {
    const isOver = (drafts: Readonly<Record<string, string>>) =>
      drafts[TYPED_PASSPHRASE] !== undefined && readTypedPassphrase(drafts[TYPED_PASSPHRASE], now) === null;
    if (!Object.values(all).some(isOver)) return all;
    return Object.fromEntries(
      Object.entries(all).map(([account, drafts]) => {
        const { [TYPED_PASSPHRASE]: _over, ...others } = drafts;
        return [account, isOver(drafts) ? others : drafts];
      }),
    );
  });
}

export async function forgetDrafts(account: AccountId): Promise<void> {
  await draftsItem.change(({ [account]: _gone, ...others }) => others);
}
