// How far a set-up is: each step's state from what was observed as saved, what is held and what a test proved.
import type { BundleView } from '../credential/bundle';
import type { FieldDef } from '../credential/field';
import type { CaptureSpec } from '../netsuite/capture-spec';
import { pageSpec } from '../netsuite/pages';
import type { PageId } from '../netsuite/pages/page';
import type { PageReading } from '../netsuite/pages/reading';
import type { TextKey } from '../texts';
import { isAllMet, judgePage } from './judge-page';
import { pageGuide, type PageGuide } from './page-guide';
import type { Recipe, RecipeStep } from './recipe';
import type { SetUp } from './set-up';
import type { StepDef } from './step';

export type StepState = 'not-seen' | 'not-right' | 'not-saved' | 'done' | 'proven' | 'skipped';

/** What a kind says for the guide. */
export interface GuideTables {
  readonly fields: readonly FieldDef[];
  readonly steps: readonly StepDef[];
  readonly pages: readonly PageGuide[];
  readonly captures: readonly CaptureSpec[];
}

export interface StepProgress {
  readonly id: string;
  /** The number in the vendor's article, for showing only. */
  readonly number: number;
  readonly title: TextKey;
  readonly state: StepState;
  readonly optional: boolean;
  /** Numbers of the steps that must come first and are not done, for showing only. */
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
  /** Unix milliseconds, for showing. */
  readonly at: number;
  /** The higher one is the newer, whatever the clock said. */
  readonly seq: number;
}

/** By step id: when a test of the values now held proved it (unix milliseconds), and the `seq` of what had been read by then. */
export type ProvenSteps = Readonly<Record<string, { readonly at: number; readonly seenUpTo: number }>>;

export interface ProgressInput {
  readonly kind: GuideTables;
  readonly recipe: Recipe;
  readonly setUp: SetUp;
  readonly bundle: BundleView | null;
  readonly observations: readonly Observation[];
  readonly proven: ProvenSteps;
}

export function isFinished(state: StepState): boolean {
  return state === 'done' || state === 'proven' || state === 'skipped';
}

export function progressOf(input: ProgressInput): Progress {
  const judged = input.recipe.steps.flatMap((step) => {
    const def = input.kind.steps.find(({ id }) => id === step.id);
    return def === undefined ? [] : [{ step, def, ...judgeStep(step, def, input) }];
  });
  const isOpen = new Set(judged.filter(({ state }) => !isFinished(state)).map(({ step }) => step.id));
  const numbers = new Map(input.recipe.steps.map(({ id, number }) => [id, number]));
  const steps = judged.map(({ step, def, state, seenAt }) => ({
    id: step.id,
    number: step.number,
    title: def.title,
    state,
    optional: step.optional === true,
    waitsFor: step.after.filter((id) => isOpen.has(id)).flatMap((id) => numbers.get(id) ?? []),
    seenAt,
    open: openPage(def),
  }));
  const todo = steps.filter(({ id, optional }) => isOpen.has(id) && !optional);
  return { steps, next: todo.find(({ waitsFor }) => waitsFor.length === 0) ?? todo[0] ?? null };
}

/** The steps of the recipe that this page serves, in their order. */
export function stepsOfPage(page: PageId, kind: GuideTables, recipe: Recipe): readonly StepDef[] {
  return recipe.steps.flatMap(
    ({ id }) => kind.steps.find((step) => step.id === id && step.pages.includes(page)) ?? [],
  );
}

interface Judged {
  readonly state: StepState;
  readonly seenAt: number | null;
}

function judgeStep(step: RecipeStep, def: StepDef, input: ProgressInput): Judged {
  const { bundle, setUp, proven } = input;
  const seen = newestObservation(step, def, input);
  const byTest = proven[step.id];
  // What was seen wrong after the test counts more than the test.
  if (byTest !== undefined && (seen?.wrong !== true || seen.seq <= byTest.seenUpTo))
    return { state: 'proven', seenAt: byTest.at };
  if (def.field === undefined) {
    if (seen === null) return { state: 'not-seen', seenAt: null };
    // What could not be read is not called wrong.
    if (!seen.right) return { state: seen.wrong ? 'not-right' : 'not-seen', seenAt: seen.at };
    return { state: seen.saved ? 'done' : 'not-saved', seenAt: seen.at };
  }
  const value = bundle?.values[def.field];
  // The account of the address is known all the time; the step is done when a page or a person has said it.
  if (value !== undefined && value.provenance.source !== 'address') {
    const { source, at } = value.provenance;
    // Both are there, and somebody must say which is which.
    if (source === 'unsorted') return { state: 'not-right', seenAt: at };
    return wrongSince(seen, at) ?? { state: 'done', seenAt: at };
  }
  const handedOver = value === undefined ? bundle?.handedOver[def.field] : undefined;
  if (handedOver !== undefined)
    return wrongSince(seen, handedOver.at) ?? { state: 'done', seenAt: handedOver.at };
  if (step.optional === true && setUp.skipped.includes(step.id)) return { state: 'skipped', seenAt: null };
  if (seen === null || def.isChosen === true) return { state: 'not-seen', seenAt: seen?.at ?? null };
  if (seen.right && !seen.saved) return { state: 'not-saved', seenAt: seen.at };
  return { state: seen.right || seen.wrong ? 'not-right' : 'not-seen', seenAt: seen.at };
}

/** A value alone makes no step done: its record may have been changed since, such as an integration that somebody blocked. */
function wrongSince(seen: Seen | null, since: number): Judged | null {
  const isWrong = seen !== null && seen.saved && seen.wrong && seen.at > since;
  return isWrong ? { state: 'not-right', seenAt: seen.at } : null;
}

interface Seen {
  /** Everything is as it must be, and something is not. Both false: something could not be read. */
  readonly right: boolean;
  readonly wrong: boolean;
  readonly saved: boolean;
  readonly at: number;
  readonly seq: number;
}

function newestObservation(
  step: RecipeStep,
  def: StepDef,
  { kind, recipe, setUp, observations }: ProgressInput,
): Seen | null {
  const judged = observations.flatMap(({ reading, at, seq }) => {
    const spec = def.pages.includes(reading.page) ? pageSpec(reading.page) : null;
    const guide = pageGuide(kind.pages, reading.page);
    if (spec === null || guide === null) return [];
    const page = judgePage(spec, guide, reading, setUp, recipe);
    const mine = page.requirements.filter((requirement) => requirement.step === step.id);
    const wrong = mine.some(({ state }) => state === 'unmet');
    return page.isOurs && mine.length > 0
      ? [{ right: isAllMet(page, step.id), wrong, saved: reading.saved, at, seq }]
      : [];
  });
  return judged.sort((a, b) => b.seq - a.seq)[0] ?? null;
}

function openPage({ pages }: StepDef): StepProgress['open'] {
  for (const page of pages) {
    const path = pageSpec(page)?.open;
    if (path !== null && path !== undefined) return { page, path };
  }
  return null;
}
