// What the card is decided from: the page as read, the plan, and how far the capture of values shown once is.
import type { PageSpec } from '../netsuite/pages/page';
import type { PageReading } from '../netsuite/pages/reading';
import type { PagePlan } from './page-plan';

/** `none`: nothing shown on this page; the others say how far the pair shown here is on its way to storage. */
export type Capture = 'none' | 'storing' | 'stored' | 'failed';

export interface CardInput {
  readonly spec: PageSpec;
  readonly reading: PageReading;
  readonly plan: PagePlan;
  readonly capture: Capture;
  /** The page that was asked for, where something else was served in its place. */
  readonly asked: PageSpec | null;
  /** On the Login Audit Trail: whether the refused login of the newest test is in it; null elsewhere. */
  readonly audit: 'found' | 'no-detail' | 'no-row' | 'no-test' | null;
}
