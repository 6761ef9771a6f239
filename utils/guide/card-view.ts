// Decides what the card on a page says and what is ringed: from the page as read, the plan and the state of the capture.
import { issuedFields, pairFields, type CredentialField } from '../credential/fields';
import type { PageSpec, SetUpName } from '../netsuite/pages/page';
import {
  judgePage,
  stepsOfPage,
  type JudgedPage,
  type JudgedRequirement,
  type RequirementState,
} from './judge-page';
import type { Message } from './message';
import { noticesFor, type Notice } from './notices';
import type { PagePlan, Suspect } from './page-plan';
import type { CardInput } from './card-input';
import { colleagueNote } from './colleague-note';
import { isFinished, type StepProgress } from './progress';

export interface CardLine {
  readonly id: string;
  readonly number: number;
  readonly state: RequirementState;
  readonly need: Message;
  readonly note: string | null;
}

/** What to ring: a field, a line of a sublist, a row of a list, or the button that makes a new record. */
export type RingPlace =
  | JudgedRequirement['place']
  | { readonly kind: 'row'; readonly id: string }
  | { readonly kind: 'new-button' };

export interface Ring {
  readonly number: number;
  readonly state: RequirementState;
  readonly place: RingPlace;
  readonly tag: Message;
}

export interface CardView {
  /** The step that the card speaks of: of this page's steps the first that is not finished. */
  readonly step: StepProgress | null;
  readonly stepCount: number;
  /** One group for each step that this page serves. */
  readonly groups: readonly { readonly step: StepProgress; readonly lines: readonly CardLine[] }[];
  readonly rings: readonly Ring[];
  readonly notices: readonly Notice[];
  /** The values taken on this page, shown as dots with their state. */
  readonly taken: readonly {
    readonly field: CredentialField;
    readonly state: 'storing' | 'kept' | 'failed';
  }[];
  readonly useThisOne:
    | { readonly as: SetUpName; readonly name: string }
    | { readonly as: 'location'; readonly name: string; readonly id: string }
    | null;
  /** On a list: rows that can be chosen as this part of the set-up. */
  readonly pick: { readonly as: SetUpName | 'location'; readonly chosen: string | null } | null;
  /** Values that the person may show on the page, because they were not found. */
  readonly pickOnPage: readonly CredentialField[];
  /** For a colleague who may open the page; no secret. Empty when none is needed. */
  readonly note: readonly Message[];
  readonly next: StepProgress | null;
  /** `again`: what the last test failed for was put right here. `first`: all that a test needs is held. */
  readonly offersTest: 'again' | 'first' | null;
  /** The name that the new record is to have, to be copied into its field. */
  readonly nameToCopy: string | null;
}

export function cardView(input: CardInput): CardView {
  const { spec, reading, plan, capture } = input;
  const page = judgePage(spec, reading, plan.setUp, plan.recipe);
  const ids = stepsOfPage(input.asked ?? spec, plan.recipe);
  const steps = plan.steps.filter(({ id }) => ids.includes(id));
  const step = steps.find(({ state }) => !isFinished(state)) ?? steps[0] ?? null;
  const isEdited = reading.mode === 'new' || reading.mode === 'edit';
  const kind = spec.oneTime?.kind ?? null;
  const isPairHeld = kind !== null && pairFields[kind].every((field) => plan.held[field] !== undefined);
  const showsLines = page.isOurs && (isEdited || capture === 'none');
  return {
    step,
    stepCount: plan.steps.length,
    groups: showsLines ? groupLines(page, steps) : [],
    rings: spec.list === undefined ? fieldRings(page, isEdited) : listRings(spec, page, step),
    notices: noticesFor({ ...input, page, step, isPairHeld }),
    taken: takenHere(input, page.isOurs && !isEdited && isPairHeld),
    useThisOne: useThisOne(input, page),
    pick: pickFrom(spec, page, plan),
    pickOnPage: pickOnPage(input, isPairHeld),
    note: colleagueNote(input),
    next: nextStep(input, step),
    offersTest: offersTest(input),
    nameToCopy: nameToCopy(input),
  };
}

/** What is refused here waits for somebody else; the other steps do not. */
function nextStep({ spec, plan }: CardInput, step: StepProgress | null): StepProgress | null {
  if (plan.next !== null && plan.next.id !== step?.id) return plan.next;
  const others = plan.steps.filter(({ id, state }) => id !== step?.id && !isFinished(state));
  // With all that is needed done, what is optional is next.
  if (spec.id !== 'permission-error') return plan.next === null ? (others[0] ?? null) : null;
  return others.find(({ waitsFor }) => waitsFor.length === 0) ?? null;
}

function offersTest({ spec, plan }: CardInput): CardView['offersTest'] {
  const { failedTest } = plan;
  if (failedTest === null) {
    const isReady = plan.next === null && issuedFields.every((field) => plan.held[field] !== undefined);
    return isReady && plan.steps.every(({ state }) => state !== 'proven') ? 'first' : null;
  }
  const isHere = ({ page }: Suspect) => page === spec.id;
  return failedTest.mended.some(isHere) && !failedTest.suspects.some(isHere) ? 'again' : null;
}

function nameToCopy({ spec, reading, plan }: CardInput): string | null {
  const as = spec.subject?.as;
  if (as === undefined || reading.mode !== 'new' || spec.fields['name']?.kind !== 'text') return null;
  const name = plan.setUp[as];
  return reading.fields['name']?.text === name ? null : name;
}

function pickOnPage({ spec, reading, capture }: CardInput, isPairHeld: boolean): readonly CredentialField[] {
  if (spec.oneTime !== undefined) {
    const mayBeShown = reading.mode === 'view' && capture === 'none' && !isPairHeld;
    return mayBeShown ? pairFields[spec.oneTime.kind] : [];
  }
  return 'accountId' in spec.fields && reading.fields['accountId'] === undefined ? ['accountId'] : [];
}

function groupLines(page: JudgedPage, steps: readonly StepProgress[]): CardView['groups'] {
  const lines = page.requirements.map(({ id, step, state, text, params, note }, position) => ({
    step,
    line: { id, number: position + 1, state, note, need: { key: `requirement.${text}.need`, params } },
  }));
  return steps
    .map((step) => ({ step, lines: lines.filter((one) => one.step === step.id).map(({ line }) => line) }))
    .filter((group) => group.lines.length > 0);
}

function fieldRings(page: JudgedPage, isEdited: boolean): Ring[] {
  if (!page.isOurs || !isEdited) return [];
  return page.requirements.map(({ state, place, text, params }, position) => ({
    number: position + 1,
    state,
    place,
    tag: { key: `requirement.${text}.tag`, params },
  }));
}

function listRings(spec: PageSpec, page: JudgedPage, step: StepProgress | null): Ring[] {
  const list = spec.list;
  if (list === undefined || list.wanted === 'location' || (step !== null && isFinished(step.state)))
    return [];
  if (page.row !== null && list.always === undefined) {
    return [
      { number: 1, state: 'unmet', place: { kind: 'row', id: page.row.id }, tag: { key: 'ring.openRow' } },
    ];
  }
  // Users are not made for this: one is chosen.
  if (list.wanted === 'user') return [];
  return [{ number: 1, state: 'unmet', place: { kind: 'new-button' }, tag: { key: 'ring.new' } }];
}

function takenHere({ spec, plan, capture }: CardInput, isPairShown: boolean): CardView['taken'] {
  if (spec.oneTime !== undefined) {
    if (capture === 'none' && !isPairShown) return [];
    const state = capture === 'storing' ? 'storing' : capture === 'failed' ? 'failed' : 'kept';
    return pairFields[spec.oneTime.kind].map((field) => ({ field, state }));
  }
  const field = 'accountId' in spec.fields ? 'accountId' : isAboutLocations(spec) ? 'locationId' : null;
  return field === null || plan.held[field] === undefined ? [] : [{ field, state: 'kept' }];
}

function useThisOne({ spec, reading, plan }: CardInput, page: JudgedPage): CardView['useThisOne'] {
  if (spec.id === 'location-record' && reading.mode === 'view' && reading.recordId !== null) {
    if (plan.locationIds.includes(reading.recordId)) return null;
    return { as: 'location', id: reading.recordId, name: reading.fields['name']?.text ?? '' };
  }
  const { subject } = spec;
  if (subject === undefined || page.name === null || reading.mode === 'new') return null;
  const isChosen = page.isOurs && plan.setUp[subject.as] !== null;
  return isChosen ? null : { as: subject.as, name: page.name };
}

function pickFrom({ list }: PageSpec, page: JudgedPage, plan: PagePlan): CardView['pick'] {
  // On a list of tokens the rows are tokens, not applications.
  if (list === undefined || list.always !== undefined) return null;
  const { wanted } = list;
  return { as: wanted, chosen: (wanted === 'location' ? plan.locationIds[0] : page.row?.id) ?? null };
}

function isAboutLocations({ id }: PageSpec): boolean {
  return id === 'location-list' || id === 'location-record';
}
