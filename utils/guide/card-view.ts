// Decides what the card on a page says and what is ringed: from the page as read, the account's model and the state of a capture.
import { fieldOf, type FieldDef, type FieldId } from '../credential/field';
import { environmentOf, type Environment } from '../netsuite/account';
import type { SetUpName } from '../netsuite/pages/page';
import type { TextKey } from '../texts';
import type { CardInput, PageFacts, Vendors } from './card-input';
import type { Choice } from './choice';
import { groupLines, type CardGroup } from './card-lines';
import { nameToCopy, offersTest, type OfferedTest } from './card-offers';
import { askForValues, colleagueNote } from './colleague-note';
import { fillOf, type Fill, type FillView } from './fill-view';
import { judgePage } from './judge-page';
import type { Message } from './message';
import { isWithoutValues, noticesFor, type Notice } from './notices';
import { countStops, isFinished, nextToLook, stepsOfPage, type StepProgress } from './progress';
import { ringsOf, type Ring } from './rings';
import { wayOn, type Way } from './ways';

/** On a list: its rows can be chosen. `chosen` is the id of the row that is. */
export type Pick = { readonly label: Message; readonly isOpen: boolean; readonly chosen: string | null } & (
  { readonly type: 'name'; readonly name: SetUpName } | { readonly type: 'record' }
);

/** Values that the person may show on the page, because they were not found. */
export type PickOnPage = { readonly fields: readonly { readonly id: FieldId; readonly name: string }[] } & (
  | { readonly type: 'capture'; readonly capture: string }
  /** A text that always stands there: the key of its field on the page, and how the text is known. */
  | { readonly type: 'text'; readonly key: string; readonly expected: string }
);

export interface CardView {
  /** The step that the card speaks of: of this page's steps the first that is not finished. */
  readonly step: { readonly line: Message; readonly title: Message } | null;
  /** One group for each step that this page serves; its heading is wanted where there are several. */
  readonly groups: readonly CardGroup[];
  readonly rings: readonly Ring[];
  readonly notices: readonly Notice[];
  /** The values taken on this page with their state; a secret is drawn as dots, any other in clear. */
  readonly taken: readonly {
    readonly text: Message;
    readonly state: 'storing' | 'kept' | 'failed';
    readonly isSecret: boolean;
  }[];
  readonly choice: Choice | null;
  readonly pick: Pick | null;
  readonly pickOnPage: PickOnPage | null;
  /** For a colleague who may open the page; no secret. Empty when none is needed. */
  readonly note: readonly Message[];
  /** Whose page this is: production and a sandbox look the same in NetSuite. */
  readonly account: { readonly environment: Environment; readonly line: Message };
  readonly vendors: Vendors;
  /** Nobody has said yet for whom and as whom. */
  readonly asksToBegin: boolean;
  /** In the quick look, which can be skipped. */
  readonly isLooking: boolean;
  /** How far it is, and what comes next: shown while the card is folded up. */
  readonly summary: { readonly progress: Message; readonly next: Message | null };
  /** Where it goes on: a path of the account's own host. */
  readonly next: Way | null;
  /** `again`: what the last test failed for was put right here. `first`: all that a test needs is held. */
  readonly offersTest: OfferedTest;
  /** The name that the new record is to have, to be copied into its field. */
  readonly nameToCopy: string | null;
  readonly fill: FillView | null;
}

export function cardView(input: CardInput): CardView {
  const { spec, guide, reading, capture, model } = input;
  const { kind, recipe, progress } = model;
  const { setUp, shownValues } = model;
  const judged = judgePage({ spec, guide, reading, setUp, recipe, shownValues });
  const ids = stepsOfPage(input.asked?.id ?? spec.id, kind, recipe).map(({ id }) => id);
  const steps = progress.steps.filter(({ id }) => ids.includes(id));
  const step = steps.find(({ state }) => !isFinished(state)) ?? steps[0] ?? null;
  const isEdited = reading.mode === 'new' || reading.mode === 'edit';
  const captured = capturedFields(input);
  const isCaptureHeld = captured.length > 0 && captured.every(({ id }) => isKept(input, id));
  const facts: PageFacts = { ...input, judged, step, isCaptureHeld };
  const isWithout = isWithoutValues(facts);
  const [choice, test, note] = [
    choiceOf(facts),
    offersTest(input),
    isWithout ? askForValues(input, captured) : colleagueNote(input),
  ];
  const next = wayOn(facts, isWithout);
  // Where something must be said at once, only that is said.
  const isCalm = capture === 'none' && spec.isRefusal !== true && guide.saved === undefined;
  const asksToBegin = isCalm && !model.setUp.isBegun;
  const fill = fillOf(facts);
  // On a form that is not saved, NetSuite's *Save* is what comes next.
  const isUnsaved = isEdited && !reading.saved && judged.isOurs && step !== null && !isFinished(step.state);
  const isOther = choice !== null || test !== null || note.length > 0 || asksToBegin || isUnsaved;
  const showsLines = judged.isOurs && (isEdited || capture === 'none');
  return {
    account: {
      environment: environmentOf(model.setUp.account),
      line: { key: environmentKeys[environmentOf(model.setUp.account)], params: [model.setUp.account] },
    },
    step:
      step === null
        ? null
        : {
            line: stepLine(step, steps, countStops(progress.steps).all),
            title: { key: step.title },
          },
    groups: showsLines ? groupLines(facts, steps, fill) : [],
    rings: ringsOf(facts, isEdited),
    vendors: model.vendors,
    asksToBegin,
    isLooking: nextToLook(progress, model.setUp) !== null,
    summary: summaryOf(facts),
    notices: [
      ...leftBefore(facts),
      ...(isCalm ? beginning(model) : []),
      ...explanation(facts, fill),
      ...noticesFor(facts),
    ],
    taken: takenHere(facts, captured),
    choice,
    pick: pickFrom(facts),
    pickOnPage: pickOnPage(facts, captured),
    note,
    next: next === null ? null : { ...next, isPrimary: !isOther && fill.view === null },
    offersTest: test,
    nameToCopy: nameToCopy(input),
    fill: fill.view,
  };
}

/** What is said before anybody has said for whom and as whom, and in the quick look. */
function beginning({ setUp, progress }: CardInput['model']): Notice[] {
  if (!setUp.isBegun) return [{ tone: 'info', text: { key: 'card.begin' } }];
  if (!setUp.isLooking) return [];
  const { finished, all } = countStops(progress.steps);
  const params = [finished, all];
  return nextToLook(progress, setUp) === null
    ? [{ tone: 'good', text: { key: 'card.look.over', params } }]
    : [{ tone: 'info', text: { key: 'card.look.now', params } }];
}

function summaryOf({ judged, step, model: { progress } }: PageFacts): CardView['summary'] {
  const todo = judged.isOurs ? judged.requirements.find(({ state }) => state !== 'met') : undefined;
  const { finished, all } = countStops(progress.steps);
  const isHere = todo !== undefined && step !== null && !isFinished(step.state);
  const title = progress.next?.title;
  return {
    progress: { key: 'card.progress', params: [finished, all] },
    next: isHere ? todo.need : title === undefined ? null : { key: title },
  };
}

/** Of the stop that this page is, with the numbers of the vendor's article. */
function stepLine({ number, title }: StepProgress, steps: readonly StepProgress[], stops: number): Message {
  const articles = steps.flatMap(({ article }) => article ?? []).join(', ');
  if (articles === '')
    return number === null ? { key: title } : { key: 'card.step', params: [number, stops] };
  return number === null
    ? { key: 'card.article', params: [articles] }
    : { key: 'card.stepOf', params: [number, stops, articles] };
}

const environmentKeys: Readonly<Record<Environment, TextKey>> = {
  production: 'card.environment.production',
  sandbox: 'card.environment.sandbox',
  'release-preview': 'card.environment.releasePreview',
  'test-drive': 'card.environment.testDrive',
};

/** Held here; the account that the address alone tells was never taken. */
function isKept({ model }: CardInput, field: FieldId): boolean {
  const value = model.bundle.values[field];
  return value !== undefined && value.provenance.source !== 'address';
}

/** Of what this page shows once, the fields that are kept. */
function capturedFields({ guide, model: { kind } }: CardInput): readonly FieldDef[] {
  const capture = kind.captures.find(({ id }) => id === guide.capture?.id);
  return (capture?.values ?? [])
    .filter(({ keep }) => keep)
    .flatMap(({ field }) => fieldOf(kind.fields, field) ?? []);
}

function pickOnPage(
  { guide, reading, capture, isCaptureHeld, model }: PageFacts,
  captured: readonly FieldDef[],
): PickOnPage | null {
  if (guide.capture !== undefined) {
    const isOpen =
      capture === 'stored' ? isAnyUnsorted(captured, model) : capture === 'none' && !isCaptureHeld;
    const mayBeShown = reading.mode === 'view' && isOpen;
    return mayBeShown ? { type: 'capture', capture: guide.capture.id, fields: captured.map(named) } : null;
  }
  const field = guide.reads === undefined ? undefined : fieldOf(model.kind.fields, guide.reads.field);
  if (guide.reads === undefined || field === undefined || reading.fields[guide.reads.key] !== undefined)
    return null;
  return { type: 'text', key: guide.reads.key, expected: model.setUp.account, fields: [named(field)] };
}

/** Which of them is which is not known. */
function isAnyUnsorted(fields: readonly FieldDef[], { bundle }: CardInput['model']): boolean {
  return fields.some(({ id }) => bundle.values[id]?.provenance.source === 'unsorted');
}

function named({ id, name }: FieldDef): { id: FieldId; name: string } {
  return { id, name };
}

/** On the first use. */
function explanation({ fill: { isExplained } }: PageFacts, { view }: Fill): Notice[] {
  return view === null || isExplained ? [] : [{ tone: 'info', text: { key: 'fill.explained' } }];
}

function leftBefore({ fill: { left } }: PageFacts): Notice[] {
  if (left === null) return [];
  return [{ tone: 'warning', text: { key: 'fill.left', params: [left.filled, left.all] } }];
}

function takenHere(facts: PageFacts, captured: readonly FieldDef[]): CardView['taken'] {
  const { guide, reading, capture, judged, isCaptureHeld, model } = facts;
  const all = (fields: readonly FieldDef[], state: CardView['taken'][number]['state']) =>
    fields.map(({ id, name, secret }) => {
      const shown = secret || state !== 'kept' ? undefined : model.bundle.values[id]?.shown;
      const text: Message =
        shown === undefined
          ? { key: `card.taken.${state}`, params: [name] }
          : { key: 'card.taken.keptInClear', params: [name, shown] };
      return { state, text, isSecret: shown === undefined };
    });
  if (guide.capture !== undefined) {
    const isShown = judged.isOurs && reading.mode === 'view' && isCaptureHeld;
    if ((capture === 'none' && !isShown) || isAnyUnsorted(captured, model)) return [];
    return all(captured, capture === 'storing' ? 'storing' : capture === 'failed' ? 'failed' : 'kept');
  }
  const id = guide.reads?.field ?? guide.records?.field;
  const field = id === undefined ? undefined : fieldOf(model.kind.fields, id);
  return field === undefined || !isKept(facts, field.id) ? [] : all([field], 'kept');
}

function choiceOf({ spec, guide, reading, model, judged }: PageFacts): Choice | null {
  if (guide.records !== undefined) {
    const isRecord = spec.type === 'record' && reading.mode === 'view';
    if (!isRecord || reading.recordId === null) return null;
    if (model.chosenIds[guide.records.field]?.includes(reading.recordId) === true) return null;
    const label = reading.fields['name']?.text ?? '';
    return { type: 'record', id: reading.recordId, label };
  }
  const { subject } = guide;
  if (subject === undefined || judged.name === null || reading.mode === 'new') return null;
  const isChosen = judged.isOurs && model.setUp[subject.name] !== null;
  return isChosen ? null : { type: 'name', name: subject.name, value: judged.name };
}

function pickFrom({ spec, guide, judged, model }: PageFacts): Pick | null {
  if (spec.list === undefined) return null;
  if (guide.records !== undefined) {
    const chosen = model.chosenIds[guide.records.field]?.[0] ?? null;
    return { type: 'record', label: { key: guide.records.pick }, chosen, isOpen: chosen === null };
  }
  const { list } = guide;
  // On a list of records that are always made new, the rows are not what the set-up names.
  if (list === undefined || list.isAlwaysNew === true || typeof list.wanted !== 'string') return null;
  const chosen = judged.row?.id ?? null;
  const isOpen = chosen === null && list.isMadeNew !== true;
  return { type: 'name', name: list.wanted, label: { key: `card.pick.${list.wanted}` }, chosen, isOpen };
}
