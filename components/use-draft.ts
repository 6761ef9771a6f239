// Remembers what is typed or chosen in one place until it is saved or given up, also when the popup closes meanwhile.
import { useCallback, useState } from 'react';
import { useApp } from '@/utils/state/use-app';

export type Draft = readonly [text: string | null, keep: (text: string | null) => void];

/** Of the account. */
export function useDraft(name: string): Draft {
  const text = useApp((app) => app.drafts[name] ?? null);
  const account = useApp((app) => app.account);
  // Saving may lead to another account: what was typed belongs to the one where it was begun.
  const [begunIn] = useState(account);
  const keepDraft = useApp((app) => app.keepDraft);
  const keep = useCallback(
    (next: string | null) => keepDraft(name, next, begunIn),
    [keepDraft, name, begunIn],
  );
  return [text, keep];
}

/** Of this set-up alone: two vendors of an account have values of their own. */
export function useSetUpDraft(name: string): Draft {
  const setUp = useApp((app) => app.setUp && `${app.setUp.recipe}/${app.setUp.application}`);
  return useDraft(setUp === null ? name : `${name} ${setUp}`);
}
