// Decides what *Fill in* would change on a page: from the same judgement that draws the rings, and only what the kind and the recipe name.
import { permissionLabels } from '../netsuite/ids/permissions';
import { normaliseLabel } from '../netsuite/names';
import { levelName, levelNames, levelOf, levels } from '../netsuite/permissions';
import type { PageFacts } from './card-input';
import type { Choice } from './choice';
import { dangerOf } from './dangers';
import type { JudgedRequirement } from './judged-page';
import type { Message } from './message';
import type { Expectation, FillGuide } from './page-guide';
import type { RecipePermission } from './recipe';

/** How one value is written. Places are those of a `PageSpec`; texts are what a person would choose. */
export type FillWrite =
  | { readonly type: 'text' | 'choice'; readonly field: string; readonly to: string }
  /** `opensWindow`: the page asks for something in a window of its own before the box counts, which is for the person to answer. */
  | { readonly type: 'box'; readonly field: string; readonly to: boolean; readonly opensWindow: boolean }
  /** `content`: the held value that is the file's text; `to`: what the page is then read to hold. */
  | {
      readonly type: 'file';
      readonly field: string;
      readonly to: string;
      readonly name: string;
      readonly content: string;
    }
  /** A line that is added, or where `from` is a level, one that is there and gets another. */
  | {
      readonly type: 'line';
      readonly sublist: string;
      readonly key: string | null;
      /** Normalised, as the line may be called. */
      readonly labels: readonly string[];
      readonly from: number | null;
      readonly to: number | null;
    };

export interface FillChange {
  /** That of the requirement. */
  readonly id: string;
  /** What stands there now, as it was read. */
  readonly now: string | boolean | null;
  readonly text: Message;
  /** It is somebody's decision: it is set only where the person ticks it. */
  readonly needsTick: boolean;
  /** Where it is not brought about, nothing after it is written. */
  readonly comesFirst: boolean;
  readonly write: FillWrite;
}

/** In the order in which they are written. Empty where nothing is to be filled in, or nothing may be. */
export function fillChanges(facts: PageFacts): readonly FillChange[] {
  const { guide, judged, reading } = facts;
  const { fill } = guide;
  if (fill === undefined || !isFillable(facts, fill)) return [];
  const wanted = judged.requirements
    .filter(({ id }) => !facts.fill.failed.includes(id))
    .flatMap((requirement) => changeOf(requirement, fill, facts) ?? []);
  const order = (id: string) => {
    const at = fill.requirements.indexOf(id);
    return at < 0 ? fill.requirements.length : at;
  };
  const sorted = wanted.sort((a, b) => order(a.id) - order(b.id));
  // A press opens one window, not two: the browser holds the second back.
  const windows = sorted.filter(({ write }) => write.type === 'box' && write.opensWindow);
  const calm = sorted.filter((change) => !windows.includes(change));
  const listed = [...calm, ...windows.slice(0, 1)].map((change) => ({
    ...change,
    comesFirst: fill.first?.includes(change.id) === true,
  }));
  // One that comes first and cannot be written is the person's; the rest waits for it.
  const isWaiting = judged.requirements.some(
    ({ id, state }) =>
      state !== 'met' && fill.first?.includes(id) === true && !listed.some((change) => change.id === id),
  );
  return reading.unsettled !== undefined || isWaiting ? [] : listed;
}

/** The record that is meant, in a form, of this account, with everything met that the person decides first. */
function isFillable({ spec, guide, judged, reading, capture, model }: PageFacts, fill: FillGuide): boolean {
  const { setUp } = model;
  const { account } = reading.signedIn;
  if (spec.isRefusal === true || !setUp.isBegun || setUp.isLooking || capture !== 'none') return false;
  if (!judged.isOurs || !fill.modes.includes(reading.mode)) return false;
  if (account !== null && account !== setUp.account) return false;
  // A record that is there is filled only where its name is known to be the one that is meant.
  const isKnown = guide.subject === undefined || reading.mode === 'new' || judged.name !== null;
  return (
    isKnown && (guide.subject === undefined || setUp[guide.subject.name] !== null || judged.name !== null)
  );
}

/** Where nobody has said yet which record is meant: the name of this one, which the press then says. */
export function chosenByFill({ guide: { subject }, judged, model }: PageFacts): Choice | null {
  if (subject === undefined || judged.name === null || model.setUp[subject.name] !== null) return null;
  return { type: 'name', name: subject.name, value: judged.name };
}

type Change = Omit<FillChange, 'comesFirst'>;

function changeOf(requirement: JudgedRequirement, fill: FillGuide, facts: PageFacts): Change | null {
  const { id, place, state } = requirement;
  if (state !== 'unmet') return null;
  const own = facts.guide.requirements.find((spec) => spec.id === id);
  if (own !== undefined && !fill.requirements.includes(id)) return null;
  if (own === undefined && fill.fromRecipe === undefined) return null;
  if (place.type === 'field') return fieldChange(requirement, place.field, own?.expect, fill, facts);
  return place.type === 'line' ? lineChange(requirement, place, fill, facts) : null;
}

function fieldChange(
  { id }: JudgedRequirement,
  field: string,
  expect: Expectation | undefined,
  fill: FillGuide,
  facts: PageFacts,
): Change | null {
  const { reading, model, spec } = facts;
  const there = reading.fields[field];
  if (there === undefined) return null;
  const isAsked = fill.withTick?.includes(id) === true;
  // What stands on a new record is NetSuite's proposal, what stands on another one somebody's choice.
  const isChosen = reading.mode !== 'new';
  if (expect === undefined || expect.type === 'checked') {
    if (typeof there.value !== 'boolean') return null;
    const to = !there.value;
    const opensWindow = expect === undefined && fill.fromRecipe?.opensWindow === true;
    return {
      id,
      now: there.value,
      text: { key: to ? 'fill.change.tick' : 'fill.change.untick' },
      needsTick: isAsked || (isChosen && !to),
      write: { type: 'box', field, to, opensWindow },
    };
  }
  const isEmpty = there.text === '';
  if (expect.type === 'held') {
    const to = model.shownValues[expect.value];
    if (to === undefined || fill.file === undefined || spec.fields[field]?.type !== 'file') return null;
    const { name, content } = fill.file;
    return {
      id,
      now: there.value,
      text: isEmpty
        ? { key: 'fill.change.file', params: [name] }
        : { key: 'fill.change.other', params: [there.text, name] },
      needsTick: isAsked || !isEmpty,
      write: { type: 'file', field, to, name, content },
    };
  }
  const to =
    expect.type === 'named'
      ? model.setUp[expect.name]
      : expect.type === 'filled' && isEmpty
        ? (fill.proposals?.[id] ?? null)
        : null;
  const type = spec.fields[field]?.type;
  if (to === null || (type !== 'text' && type !== 'select')) return null;
  return {
    id,
    now: there.text,
    text: isEmpty
      ? { key: 'fill.change.empty', params: [to] }
      : { key: 'fill.change.other', params: [there.text, to] },
    needsTick: isAsked || !isEmpty,
    write: { type: type === 'text' ? 'text' : 'choice', field, to },
  };
}

function lineChange(
  { id, note }: JudgedRequirement,
  { sublist, key, labels }: Extract<JudgedRequirement['place'], { type: 'line' }>,
  fill: FillGuide,
  facts: PageFacts,
): Change | null {
  const { guide, reading, model } = facts;
  const lines = reading.lines[sublist];
  if (lines == null) return null;
  const isAsked = fill.withTick?.includes(id) === true;
  const common = { type: 'line', sublist, key, labels } as const;
  const own = guide.requirements.find((spec) => spec.id === id);
  if (own !== undefined) {
    const name = own.expect.type === 'listed' ? model.setUp[own.expect.name] : null;
    if (name === null) return null;
    const text: Message = { key: 'fill.change.line', params: [name] };
    return { id, now: null, text, needsTick: isAsked, write: { ...common, from: null, to: null } };
  }
  const permission = model.recipe.permissions.find((one) => one.key === key);
  if (permission === undefined || fill.fromRecipe?.never?.includes(permission.key) === true) return null;
  const { label, level } = permission;
  const to = levels[level];
  const there = lines.filter((line) => isLineOf(line, permission));
  // Which of two lines counts is for the person to see.
  if (there.length > 1) return null;
  const isDoubtful = isAsked || note !== null || dangerOf(permission) !== null;
  if (there[0] === undefined) {
    const text: Message = { key: 'fill.change.lineAt', params: [label, levelNames[level]] };
    return { id, now: null, text, needsTick: isDoubtful, write: { ...common, from: null, to } };
  }
  const from = levelOf(there[0].level ?? '');
  if (from === null) return null;
  return {
    id,
    now: String(from),
    text: { key: 'fill.change.level', params: [levelName(from) ?? from, levelNames[level]] },
    needsTick: true,
    write: { ...common, from, to },
  };
}

function isLineOf(
  line: { readonly key: string | null; readonly means?: string | undefined; readonly label: string },
  { key, label }: RecipePermission,
): boolean {
  const id = line.key ?? line.means;
  return id === undefined ? permissionLabels(key, label).includes(normaliseLabel(line.label)) : id === key;
}

/** What the person was shown, to be held against what the page says when he presses. */
export function printOfChanges(changes: readonly FillChange[]): string {
  return JSON.stringify(changes.map(({ id, now, needsTick, write }) => [id, now, needsTick, write]));
}
