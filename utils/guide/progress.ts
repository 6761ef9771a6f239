// How far a set-up is: each step's state from what was observed as saved, what is held and what a test proved.
import type { BundleView } from '../credential/bundle';
import type { CredentialField } from '../credential/fields';
import { pageSpec } from '../netsuite/pages';
import type { PageId } from '../netsuite/pages/page';
import type { PageReading } from '../netsuite/pages/reading';
import { isAllMet, judgePage } from './judge-page';
import { stepPages, type Recipe, type RecipeStep, type StepId } from './recipe';
import type { SetUp } from './set-up';

export type StepState = 'not-seen' | 'not-right' | 'not-saved' | 'done' | 'proven' | 'skipped';

export interface StepProgress {
  readonly number: number;
  readonly id: StepId;
  readonly state: StepState;
  readonly optional: boolean;
  /** Numbers of steps that must come first and are not done. */
  readonly waitsFor: readonly number[];
  /** Unix milliseconds of the observation or capture that the state rests on. */
  readonly seenAt: number | null;
  /** Where *Open page* of this step leads: a path of the account's own host, or null where nobody published it. */
  readonly open: { readonly page: PageId; readonly path: string } | null;
}

export interface Progress {
  readonly steps: readonly StepProgress[];
  /** The step to do next, or null when nothing is left. */
  readonly next: StepProgress | null;
}

/** A page of the account as it was read. Facts only: what they mean for a set-up is judged anew each time. */
export interface Observation {
  readonly reading: PageReading;
  /** Unix milliseconds. */
  readonly at: number;
}

/** Which steps a test of the values now held proved, and when (unix milliseconds). */
export type ProvenSteps = Readonly<Partial<Record<StepId, number>>>;

export interface ProgressInput {
  readonly recipe: Recipe;
  readonly setUp: SetUp;
  readonly bundle: BundleView | null;
  readonly observations: readonly Observation[];
  readonly proven: ProvenSteps;
}

/** Steps that are done when their value is held: a record whose secret nobody kept is of no use. */
const valueOfStep: Partial<Record<StepId, CredentialField>> = {
  integration: 'consumerSecret',
  token: 'tokenSecret',
  account: 'accountId',
  location: 'locationId',
};

export function isFinished(state: StepState): boolean {
  return state === 'done' || state === 'proven' || state === 'skipped';
}

export function progressOf(input: ProgressInput): Progress {
  const judged = input.recipe.steps.map((step) => ({ step, ...judgeStep(step, input) }));
  const isOpen = new Set(judged.filter(({ state }) => !isFinished(state)).map(({ step }) => step.number));
  const steps = judged.map(({ step, state, seenAt }) => ({
    number: step.number,
    id: step.id,
    state,
    optional: step.optional === true,
    waitsFor: step.after.filter((number) => isOpen.has(number)),
    seenAt,
    open: openPage(step.id),
  }));
  const todo = steps.filter(({ number, optional }) => isOpen.has(number) && !optional);
  return { steps, next: todo.find(({ waitsFor }) => waitsFor.length === 0) ?? todo[0] ?? null };
}

interface Judged {
  readonly state: StepState;
  readonly seenAt: number | null;
}

function judgeStep(step: RecipeStep, input: ProgressInput): Judged {
  const seen = newestObservation(step, input);
  const provenAt = input.proven[step.id];
  // What was seen wrong after the test counts more than the test.
  if (provenAt !== undefined && (seen === null || seen.right || seen.at < provenAt)) {
    return { state: 'proven', seenAt: provenAt };
  }
  const field = valueOfStep[step.id];
  if (field !== undefined) {
    const held = input.bundle?.values[field];
    // The account of the address is known all the time; the step is done when a page or a person has said it.
    if (held !== undefined && held.provenance.source !== 'address') {
      return { state: 'done', seenAt: held.provenance.at };
    }
    const handedOver = held === undefined ? input.bundle?.handedOver[field] : undefined;
    if (handedOver !== undefined) return { state: 'done', seenAt: handedOver.at };
    if (step.optional === true && input.setUp.skipped.includes(step.id))
      return { state: 'skipped', seenAt: null };
    if (seen === null || step.id === 'location') return { state: 'not-seen', seenAt: seen?.at ?? null };
    return { state: seen.right && !seen.saved ? 'not-saved' : 'not-right', seenAt: seen.at };
  }
  if (seen === null) return { state: 'not-seen', seenAt: null };
  if (!seen.right) return { state: 'not-right', seenAt: seen.at };
  return { state: seen.saved ? 'done' : 'not-saved', seenAt: seen.at };
}

function newestObservation(
  step: RecipeStep,
  { recipe, setUp, observations }: ProgressInput,
): { right: boolean; saved: boolean; at: number } | null {
  const judged = observations.flatMap(({ reading, at }) => {
    const spec = stepPages[step.id].includes(reading.page) ? pageSpec(reading.page) : null;
    if (spec === null) return [];
    const page = judgePage(spec, reading, setUp, recipe);
    const says = page.isOurs && page.requirements.some((requirement) => requirement.step === step.id);
    return says ? [{ right: isAllMet(page, step.id), saved: reading.saved, at }] : [];
  });
  return judged.sort((a, b) => b.at - a.at)[0] ?? null;
}

function openPage(step: StepId): StepProgress['open'] {
  for (const page of stepPages[step]) {
    const path = pageSpec(page)?.open;
    if (path !== null && path !== undefined) return { page, path };
  }
  return null;
}
