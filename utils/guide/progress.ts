// How far a set-up is: each step's state from what was observed as saved, what is held and what a test proved.
import type { BundleView } from '../credential/bundle';
import type { CredentialField } from '../credential/fields';
import { pageSpec } from '../netsuite/pages';
import type { PageId, PageSpec } from '../netsuite/pages/page';
import type { PageReading } from '../netsuite/pages/reading';
import { isAllMet, judgePage } from './judge-page';
import { stepPages, type Recipe, type RecipeStep, type StepId } from './recipe';
import type { SetUp } from './set-up';

export type StepState = 'not-built' | 'not-seen' | 'not-right' | 'not-saved' | 'done' | 'proven' | 'skipped';

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

export interface ProgressInput {
  readonly recipe: Recipe;
  readonly setUp: SetUp;
  readonly bundle: BundleView | null;
  readonly observations: readonly Observation[];
  /** When a test of exactly the values now held passed, unix milliseconds, or null. */
  readonly provenAt: number | null;
}

/** Steps that are done when their value is held: a record whose secret nobody kept is of no use. */
const valueOfStep: Partial<Record<StepId, CredentialField>> = {
  integration: 'consumerSecret',
  token: 'tokenSecret',
};

export function isFinished(state: StepState): boolean {
  return state === 'done' || state === 'proven' || state === 'skipped';
}

export function progressOf(input: ProgressInput): Progress {
  const judged = input.recipe.steps.map((step) => ({ step, ...judgeStep(step, input) }));
  const isOpen = new Set(
    judged.filter(({ state }) => !isFinished(state) && state !== 'not-built').map(({ step }) => step.number),
  );
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

function judgeStep(
  step: RecipeStep,
  { setUp, bundle, observations, provenAt }: ProgressInput,
): { state: StepState; seenAt: number | null } {
  const specs = stepPages[step.id].map(pageSpec).filter((spec) => spec !== null);
  if (specs.length === 0) return { state: 'not-built', seenAt: null };
  const field = valueOfStep[step.id];
  const held = field === undefined ? undefined : bundle?.values[field];
  if (held !== undefined) {
    return provenAt === null
      ? { state: 'done', seenAt: held.provenance.at }
      : { state: 'proven', seenAt: provenAt };
  }
  const newest = specs
    .flatMap((spec) => observations.flatMap((seen) => judgeObservation(spec, seen, setUp)))
    .sort((a, b) => b.at - a.at)[0];
  if (newest === undefined) return { state: 'not-seen', seenAt: null };
  if (!newest.right || field !== undefined) {
    const state = newest.right && !newest.saved ? 'not-saved' : 'not-right';
    return { state, seenAt: newest.at };
  }
  return { state: newest.saved ? 'done' : 'not-saved', seenAt: newest.at };
}

function judgeObservation(spec: PageSpec, { reading, at }: Observation, setUp: SetUp) {
  if (reading.page !== spec.id || spec.requirements.length === 0) return [];
  const page = judgePage(spec, reading, setUp);
  return page.isOurs ? [{ right: isAllMet(page), saved: reading.saved, at }] : [];
}

function openPage(step: StepId): StepProgress['open'] {
  for (const page of stepPages[step]) {
    const path = pageSpec(page)?.open;
    if (path !== null && path !== undefined) return { page, path };
  }
  return null;
}
