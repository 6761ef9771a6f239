// What the pages of an account have shown of it that a recipe's conditions ask for. What was not looked at is not known.
import { pageGuide, type PageGuide } from './page-guide';
import type { Observation } from './observation';

export interface AccountFacts {
  /** By NetSuite's id of a feature, whether it is on. */
  readonly features: Readonly<Record<string, boolean>>;
  /** True when a page showed that there are subsidiaries; null when none did. */
  readonly oneWorld: true | null;
}

export const noFacts: AccountFacts = { features: {}, oneWorld: null };

export function accountFacts(
  pages: readonly PageGuide[],
  observations: readonly Observation[],
): AccountFacts {
  const features: Record<string, boolean> = {};
  let oneWorld: true | null = null;
  // The newest counts.
  for (const { reading } of [...observations].sort((a, b) => a.seq - b.seq)) {
    const guide = reading.saved ? pageGuide(pages, reading.page) : null;
    if (guide?.fromRecipe?.type === 'features')
      for (const [id, { value }] of Object.entries(reading.fields))
        if (typeof value === 'boolean') features[id] = value;
    if (guide?.tellsOneWorld !== undefined && reading.fields[guide.tellsOneWorld] !== undefined)
      oneWorld = true;
  }
  return { features, oneWorld };
}
