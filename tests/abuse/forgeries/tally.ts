// Counts forged messages and other attempts, and judges what came back: an answer that should not be there, or a value.
import type { Page } from '@playwright/test';
import { ask } from '../../driver/ask';
import type { BundleKey } from '../../../utils/credential/entry';
import type { Evidence } from '../evidence';
import type { Forged } from './forged-messages';

export interface Tally {
  tried: number;
  accepted: string[];
}

/** `refused`: no answer is right. `in-account`: an answer is right that tells of this account alone and holds no value. */
export type Rule = { allow: 'nothing' } | { allow: 'in-account'; not: string };

export function newTally(): Tally {
  return { tried: 0, accepted: [] };
}

/** `answers` in the order of `sent`, as JSON; null for none. */
export function judge(
  tally: Tally,
  evidence: Evidence,
  from: string,
  sent: readonly Forged[],
  answers: readonly (string | null)[],
  rule: Rule = { allow: 'nothing' },
): void {
  const find = evidence.finder();
  sent.forEach(({ label, json, isForPopup }, at) => {
    tally.tried += 1;
    const answer = answers[at] ?? null;
    if (answer === null) return;
    // A page is told that its values were not taken, and why.
    const isOk = answer.includes('"ok":true') && !answer.includes('"stored":false');
    // What the message itself held comes back from nowhere, so a value in the answer is always news.
    const hasValue = find(answer).length > 0 && !find(json).length;
    if (hasValue) tally.accepted.push(`${from}: ${label}: a value was given`);
    else if (isOk && (rule.allow === 'nothing' || isForPopup))
      tally.accepted.push(`${from}: ${label}: answered`);
    else if (isOk && rule.allow === 'in-account' && answer.includes(`"${rule.not}"`))
      tally.accepted.push(`${from}: ${label}: told of another account`);
  });
}

/** What is held of a bundle: its values, and how many older ones. Kept in memory, to be compared only. */
export async function snapshot(popup: Page, bundle: BundleKey): Promise<string> {
  const revealed = await ask(popup, 'revealBundle', { bundle });
  const { locationId: _location, ...values } = revealed?.values ?? {};
  const { older, exportedAt, conflicts } = await ask(popup, 'readBundle', { bundle });
  return JSON.stringify([values, older, exportedAt, conflicts]);
}
