// How far a set-up is: each step's state from what was observed as saved, what is held and what a test proved.
import type { BundleView } from '../credential/bundle';
import type { FieldDef } from '../credential/field';
import type { CaptureSpec } from '../netsuite/capture-spec';
import { pageSpec } from '../netsuite/pages';
import type { PageId } from '../netsuite/pages/page';
import type { SignedIn } from '../netsuite/pages/reading';
import type { TextKey } from '../texts';
import { isAllMet, judgePage } from './judge-page';
import { openList, openNew, openRecord, openSeen, shownOf } from './open-page';
import { pageGuide, type PageGuide } from './page-guide';
import type { Observation } from './observation';
import type { Recipe, RecipeStep } from './recipe';
import type { SetUp } from './set-up';
import type { StepDef } from './step';
import { linesOf, type StepLine } from './step-lines';
import { inOrderOfDoing } from './stops';

export type StepState = 'not-seen' | 'not-right' | 'not-saved' | 'not-ticked' | 'done' | 'proven' | 'skipped';

/** What a kind says for the guide. */
export interface GuideTables {
  readonly fields: readonly FieldDef[];
  readonly steps: readonly StepDef[];
  readonly pages: readonly PageGuide[];
  readonly captures: readonly CaptureSpec[];
}

export interface StepProgress {
  readonly id: string;
  /** In the order of doing, for showing only. Steps on the same pages share it; null where no page has to be visited. */
  readonly number: number | null;
  /** The number in the vendor's article, for showing only; null where there is none. */
  readonly article: number | null;
  readonly title: TextKey;
  readonly state: StepState;
  readonly optional: boolean;
  /** Numbers of the steps that must come first and are not done, for showing only. */
  readonly waitsFor: readonly number[];
  /** Unix milliseconds of the observation or capture that the state rests on. */
  readonly seenAt: number | null;
  /** Where *Open page* of this step leads: a path of the account's own host, or null where nobody published it. */
  readonly open: { readonly page: PageId; readonly path: string } | null;
  /** Of what is finished: its record's own page, where a list has shown which it is. */
  readonly record?: { readonly page: PageId; readonly path: string };
  /** It has no page: it is done in the popup. */
  readonly isInPopup: boolean;
  /** Its page may show that it is right already, and was not looked at yet. */
  readonly isToLook: boolean;
  /** What is asked for in it besides: shown by its pages, or ticked by the person. */
  readonly lines: readonly StepLine[];
}

export interface Progress {
  /** In the order of doing. */
  readonly steps: readonly StepProgress[];
  /** The step to do next, or null when nothing is left. */
  readonly next: StepProgress | null;
}

/** By step id: when a test of the values now held proved it (unix milliseconds), and the `seq` of what had been read by then. */
export type ProvenSteps = Readonly<Record<string, { readonly at: number; readonly seenUpTo: number }>>;

interface ProgressInput {
  readonly kind: GuideTables;
  readonly recipe: Recipe;
  readonly setUp: SetUp;
  readonly bundle: BundleView | null;
  readonly observations: readonly Observation[];
  readonly proven: ProvenSteps;
}

/** The `seq` of the newest reading that was saved, 0 where there is none. What is only being edited may be gone the next moment. */
export function newestSaved(observations: readonly Observation[]): number {
  return Math.max(0, ...observations.filter(({ reading }) => reading.saved).map(({ seq }) => seq));
}

export function isFinished(state: StepState): boolean {
  return state === 'done' || state === 'proven' || state === 'skipped';
}

export function progressOf(input: ProgressInput): Progress {
  const asked = linesOf(input);
  const judged = inOrderOfDoing(input.recipe, input.kind.steps)
    .map((placed) => ({ ...placed, lines: asked.filter(({ step }) => step === placed.step.id) }))
    // With nothing asked for in it there is nothing to do.
    .filter(({ def, lines }) => def.isByHand !== true || lines.length > 0)
    .map((placed) => ({
      ...placed,
      ...withTicks(placed.def, placed.lines, judgeStep(placed.step, placed.def, input)),
    }));
  const isOpen = new Set(judged.filter(({ state }) => !isFinished(state)).map(({ step }) => step.id));
  const stops = new Map(judged.map(({ step, stop }) => [step.id, stop]));
  /** What must come before a step or before another of its stop: they are done together. */
  const afterStop = (id: string) =>
    judged
      .filter(({ step, stop }) => step.id === id || (stop !== null && stop === stops.get(id)))
      .flatMap(({ step }) => step.after);
  const steps = judged.map(({ step, def, stop, state, seenAt, lines }) => ({
    id: step.id,
    number: stop,
    article: step.number ?? null,
    title: def.title,
    state,
    optional: step.optional === true,
    waitsFor: [...new Set(afterStop(step.id).filter((id) => isOpen.has(id)))]
      .flatMap((id) => stops.get(id) ?? [])
      .filter((other) => other !== stop),
    seenAt,
    isInPopup: def.pages.length === 0,
    lines,
    ...wayTo(def, state, input),
  }));
  const todo = steps.filter(({ id, optional }) => isOpen.has(id) && !optional);
  return { steps, next: todo.find(({ waitsFor }) => waitsFor.length === 0) ?? todo[0] ?? null };
}

/** Steps by the number that they share; those that ask for no visit are no stop: their value is among the credentials. */
export function stopsOf(steps: readonly StepProgress[]): readonly (readonly StepProgress[])[] {
  const numbers = new Set(steps.flatMap(({ number }) => number ?? []));
  return [...numbers].map((number) => steps.filter((step) => step.number === number));
}

/** How many stops there are, and how many of them are finished. */
export function countStops(steps: readonly StepProgress[]): {
  readonly finished: number;
  readonly all: number;
} {
  const stops = stopsOf(steps);
  return { finished: stops.filter(isStopFinished).length, all: stops.length };
}

function isStopFinished(stop: readonly StepProgress[]): boolean {
  return stop.every(({ state }) => isFinished(state));
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

/** A step is done when its pages are right, and the person has ticked what they do not show. */
function withTicks({ isByHand }: StepDef, lines: readonly StepLine[], judged: Judged): Judged {
  const byHand = lines.filter((line) => line.isByHand);
  if (byHand.some(({ ticked }) => ticked === null))
    return isFinished(judged.state) || isByHand === true ? { ...judged, state: 'not-ticked' } : judged;
  if (isByHand !== true) return judged;
  return { state: 'done', seenAt: Math.max(...byHand.map(({ ticked }) => ticked?.at ?? 0)) };
}

function judgeStep(step: RecipeStep, def: StepDef, input: ProgressInput): Judged {
  const { bundle, setUp, proven } = input;
  const all = sightsOf(step, def, input);
  // What is not saved changes nothing yet of what a test proved or a value stands for.
  const kept = all.find(({ saved }) => saved) ?? null;
  const [newest = null] = all;
  // The form of another record, such as *Save & New* leaves behind, says nothing of the one that is right.
  const seen = newest?.isNew === true && kept?.right === true ? kept : newest;
  const byTest = proven[step.id];
  if (byTest !== undefined && (kept?.wrong !== true || kept.seq <= byTest.seenUpTo))
    return { state: 'proven', seenAt: byTest.at };
  if (def.field === undefined) {
    if (seen === null) return { state: 'not-seen', seenAt: null };
    // What could not be read is not called wrong.
    if (!seen.right) return { state: seen.wrong ? 'not-right' : 'not-seen', seenAt: seen.at };
    return { state: seen.saved ? 'done' : 'not-saved', seenAt: seen.at };
  }
  const value = bundle?.values[def.field];
  if (def.isKnown === true && value?.provenance.source === 'address')
    return wrongSince(kept, () => true) ?? { state: 'done', seenAt: null };
  if (value !== undefined) {
    const { source, at, seenUpTo } = value.provenance;
    // Both are there, and somebody must say which is which.
    if (source === 'unsorted') return { state: 'not-right', seenAt: at };
    const isSince = (one: Seen) => (seenUpTo === undefined ? one.at > at : one.seq > seenUpTo);
    return wrongSince(kept, isSince) ?? { state: 'done', seenAt: at };
  }
  const handedOver = bundle?.handedOver[def.field];
  if (handedOver !== undefined)
    return wrongSince(kept, ({ at }) => at > handedOver.at) ?? { state: 'done', seenAt: handedOver.at };
  if (step.optional === true && setUp.skipped.includes(step.id)) return { state: 'skipped', seenAt: null };
  if (seen === null || def.isChosen === true) return { state: 'not-seen', seenAt: seen?.at ?? null };
  if (seen.right && !seen.saved) return { state: 'not-saved', seenAt: seen.at };
  return { state: seen.right || seen.wrong ? 'not-right' : 'not-seen', seenAt: seen.at };
}

/** A value alone makes no step done: its record may have been changed since, such as an integration that somebody blocked. */
function wrongSince(seen: Seen | null, isSince: (seen: Seen) => boolean): Judged | null {
  return seen?.wrong === true && isSince(seen) ? { state: 'not-right', seenAt: seen.at } : null;
}

/** What a page showed of a step. */
export interface Seen {
  /** Everything is as it must be, and something is not. Both false: something could not be read. */
  readonly right: boolean;
  readonly wrong: boolean;
  readonly saved: boolean;
  /** A form that makes a new record, and is not saved. */
  readonly isNew: boolean;
  readonly signedIn: SignedIn;
  readonly at: number;
  readonly seq: number;
}

/** What this step's pages showed of the record that is meant, newest first. */
export function sightsOf(
  step: Pick<RecipeStep, 'id'>,
  def: Pick<StepDef, 'pages'>,
  { kind, recipe, setUp, observations, bundle }: Omit<ProgressInput, 'proven'>,
): readonly Seen[] {
  const shown = shownOf(bundle, kind);
  const judged = observations.flatMap(({ reading, at, seq }) => {
    const spec = def.pages.includes(reading.page) ? pageSpec(reading.page) : null;
    const guide = pageGuide(kind.pages, reading.page);
    if (spec === null || guide === null) return [];
    const page = judgePage({ spec, guide, reading, setUp, recipe, shownValues: shown });
    const mine = page.requirements.filter((requirement) => requirement.step === step.id);
    const wrong = mine.some(({ state }) => state === 'unmet');
    const { saved, mode, signedIn } = reading;
    const isNew = !saved && mode === 'new';
    return page.isOurs && mine.length > 0
      ? [{ right: isAllMet(page, step.id), wrong, saved, isNew, signedIn, at, seq }]
      : [];
  });
  return judged.sort((a, b) => b.seq - a.seq);
}

function wayTo(
  def: StepDef,
  state: StepState,
  input: ProgressInput,
): Pick<StepProgress, 'open' | 'record' | 'isToLook'> {
  const isNew = def.pages.some((page) => pageGuide(input.kind.pages, page)?.list?.isAlwaysNew === true);
  const open = isFinished(state)
    ? openList(def)
    : ((isNew ? openNew(def) : openRecord(def, input)) ?? openList(def));
  const isLookedAt = input.observations.some(({ reading }) => reading.page === open?.page);
  const mayShow = def.isChosen !== true && def.isKnown !== true && !isNew;
  const record = isFinished(state) ? (openRecord(def, input) ?? openSeen(def, input)) : null;
  return {
    open,
    ...(record !== null && { record }),
    isToLook: open !== null && state === 'not-seen' && mayShow && !isLookedAt,
  };
}

/** In the quick look: whose page comes next. Null when there is none, or none is wanted. */
export function nextToLook({ steps }: Pick<Progress, 'steps'>, { isLooking }: SetUp): StepProgress | null {
  return isLooking ? (steps.find(({ isToLook }) => isToLook) ?? null) : null;
}
