// The order in which a person does the steps: what must come first does, and what stands on the same pages is done in one stop.
import type { Recipe, RecipeStep } from './recipe';
import type { StepDef } from './step';

export interface PlacedStep {
  readonly step: RecipeStep;
  readonly def: StepDef;
  /** Counts from 1; null for a step that asks for no visit. */
  readonly stop: number | null;
}

/** The steps of the recipe that the kind knows, in the order of doing; those without a visit come last. */
export function inOrderOfDoing(recipe: Recipe, defs: readonly StepDef[]): readonly PlacedStep[] {
  const all = recipe.steps.flatMap((step) => {
    const def = defs.find(({ id }) => id === step.id);
    return def === undefined ? [] : [{ step, def }];
  });
  const isVisit = ({ def }: (typeof all)[number]) => def.isKnown !== true;
  const placed: PlacedStep[] = [];
  let left = all.filter(isVisit);
  for (let stop = 1; left.length > 0; stop += 1) {
    const waits = new Set(left.map(({ step }) => step.id));
    const isFree = ({ step }: (typeof all)[number]) => step.after.every((id) => !waits.has(id));
    const first = left.find(isFree) ?? left[0];
    if (first === undefined) break;
    waits.delete(first.step.id);
    const pages = first.def.pages.join();
    const together = left.filter((one) => one === first || (one.def.pages.join() === pages && isFree(one)));
    placed.push(...together.map((one) => ({ ...one, stop })));
    left = left.filter((one) => !together.includes(one));
  }
  return [...placed, ...all.filter((one) => !isVisit(one)).map((one) => ({ ...one, stop: null }))];
}
