// What the background tells a page: the set-up and recipe to judge it by, what is held already, and where to go next. No secrets.
import type { CredentialField } from '../credential/fields';
import type { StepProgress } from './progress';
import type { Recipe } from './recipe';
import type { SetUp } from './set-up';
import type { PageId } from '../netsuite/pages/page';

/** Something that a failed connection test may have failed for. */
export interface Suspect {
  readonly page: PageId | null;
  readonly messageKey: string;
}

export interface PagePlan {
  /** The newest test, when it failed and its values still count: what may be behind it, and what was seen right since. */
  readonly failedTest: { readonly suspects: readonly Suspect[]; readonly mended: readonly Suspect[] } | null;
  readonly setUp: SetUp;
  readonly recipe: Pick<Recipe, 'features' | 'permissions' | 'steps' | 'location'>;
  readonly steps: readonly StepProgress[];
  readonly next: StepProgress | null;
  /** The internal ids of the locations that were chosen; no secret. */
  readonly locationIds: readonly string[];
  /** Which values of this set-up are held, and since when (unix milliseconds). */
  readonly held: Readonly<Partial<Record<CredentialField, number>>>;
  /** Which of the others were exported, when, and have been deleted here since. */
  readonly handedOver: Readonly<Partial<Record<CredentialField, number>>>;
}
