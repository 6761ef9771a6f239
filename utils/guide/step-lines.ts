// What a step asks for besides its fields and permissions, and what the person has ticked of it.
import { askedLines, type AskedLine } from './asked-lines';
import type { PageGuide } from './page-guide';
import type { Observation } from './observation';
import type { Recipe } from './recipe';
import type { SetUp } from './set-up';

export interface StepLine extends Omit<AskedLine, 'step'> {
  /** When the person ticked it (unix milliseconds), and who was signed in then; null while nobody has. */
  readonly ticked: { readonly at: number; readonly who: string | null } | null;
}

/** What the recipe asks for besides, each with whether the person has said that it is so. */
export function linesOf({
  kind,
  recipe,
  setUp,
  observations,
}: {
  readonly kind: { readonly pages: readonly PageGuide[] };
  readonly recipe: Recipe;
  readonly setUp: SetUp;
  readonly observations: readonly Observation[];
}): readonly (StepLine & {
  readonly step: string;
})[] {
  return askedLines({ recipe, pages: kind.pages, observations }).map((line) => ({
    ...line,
    ticked: setUp.ticked?.[line.id] ?? null,
  }));
}
