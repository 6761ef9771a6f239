// What a page is judged by: what it is, what the kind wants on it, how it was read, and for which set-up.
import type { FieldId } from '../credential/field';
import type { PageSpec } from '../netsuite/pages/page';
import type { PageReading } from '../netsuite/pages/reading';
import type { PageGuide } from './page-guide';
import type { Recipe } from './recipe';
import type { SetUp } from './set-up';

export interface Judging {
  readonly spec: PageSpec;
  readonly guide: PageGuide;
  readonly reading: PageReading;
  readonly setUp: SetUp;
  readonly recipe: Recipe;
  /** Of each value that is held and no secret: the value. */
  readonly shownValues: Readonly<Record<FieldId, string>>;
}
