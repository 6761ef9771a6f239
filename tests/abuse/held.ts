// Asks the extension, as its popup would, whether it holds a pair: whole, in part, or not at all.
import type { Page } from '@playwright/test';
import { ask } from '../driver/ask';
import type { Issued } from './one-time-page';

export type Held = 'whole' | 'half' | 'nothing' | 'different';

export async function held(popup: Page, { bundle, values }: Issued): Promise<Held> {
  const found = await Promise.all(
    Object.entries(values).map(async ([field, value]) => {
      const revealed = await ask(popup, 'revealValue', { bundle, field });
      return revealed === null ? 'nothing' : revealed === value ? 'whole' : 'different';
    }),
  );
  if (found.includes('different')) return 'different';
  return found.every((one) => one === found[0]) ? (found[0] ?? 'nothing') : 'half';
}

/** The pair in words that name no value. */
export function named({ account, kind, bundle }: Issued): string {
  return `${kind} “${bundle.application}” of ${account}`;
}
