// Judges a page as it was read against the set-up: which requirements are met, and whether this is the record that is meant.
import { isSameName, normaliseLabel } from '../netsuite/names';
import type { Expectation, PageSpec, SetUpName } from '../netsuite/pages/page';
import type { FieldReading, ListRow, PageReading, SublistLine } from '../netsuite/pages/reading';
import { levelOf, levels, linesAtOnce, permissionLabels } from '../netsuite/permissions';
import { stepPages, type Recipe, type RecipePermission, type StepId } from './recipe';
import type { SetUp } from './set-up';

export type RequirementState = 'met' | 'unmet' | 'unknown';

export interface JudgedRequirement {
  /** Unique on the page. */
  readonly id: string;
  /** Text keys: `requirement.<text>.need` and `.tag`, with these parameters. */
  readonly text: string;
  readonly params: readonly string[];
  readonly step: StepId;
  readonly state: RequirementState;
  /** Something to know about it that is no failure. */
  readonly note: string | null;
  readonly place:
    | { readonly kind: 'field'; readonly field: string }
    /** A line of a sublist, by the normalised labels it may have. */
    | {
        readonly kind: 'line';
        readonly sublist: string;
        readonly labels: readonly string[];
        readonly key: string | null;
      };
}

export interface JudgedPage {
  readonly requirements: readonly JudgedRequirement[];
  /** False when the record is another application's or role's; then its requirements say nothing about this set-up. */
  readonly isOurs: boolean;
  /** What this record is called, where the set-up means a record by name. */
  readonly name: string | null;
  /** On a list: the row of the record that is meant, null when it was not on the part of the list that was read. */
  readonly row: ListRow | null;
}

export type JudgingRecipe = Pick<Recipe, 'features' | 'permissions' | 'steps'>;

interface Judging {
  readonly spec: PageSpec;
  readonly reading: PageReading;
  readonly setUp: SetUp;
  readonly recipe: JudgingRecipe;
}

export function judgePage(
  spec: PageSpec,
  reading: PageReading,
  setUp: SetUp,
  recipe: JudgingRecipe,
): JudgedPage {
  const judging = { spec, reading, setUp, recipe };
  const name = subjectName(judging);
  const meant = spec.subject === undefined ? null : setUp[spec.subject.as];
  const isOther = reading.mode !== 'new' && name !== null && meant !== null && !isSameName(name, meant);
  return {
    requirements: [...ownRequirements(judging), ...recipeRequirements(judging)],
    isOurs: !isOther,
    name,
    row: wantedRow(spec, reading, setUp),
  };
}

/** Whether what the step needs on this page is all met. */
export function isAllMet(page: JudgedPage, step?: StepId): boolean {
  const ours = page.requirements.filter((requirement) => step === undefined || requirement.step === step);
  return ours.length > 0 && ours.every(({ state }) => state === 'met');
}

/** The steps of the recipe that this page serves, in their order. */
export function stepsOfPage(spec: PageSpec, recipe: JudgingRecipe): StepId[] {
  return recipe.steps.map(({ id }) => id).filter((id) => stepPages[id].includes(spec.id));
}

function subjectName({ spec, reading }: Judging): string | null {
  if (spec.subject === undefined) return null;
  const { field } = spec.subject;
  const name = field === undefined ? reading.recordName : reading.fields[field]?.text;
  return name === undefined || name === '' ? null : name;
}

function ownRequirements(judging: Judging): JudgedRequirement[] {
  const { spec, reading, setUp, recipe } = judging;
  const step = stepsOfPage(spec, recipe)[0];
  if (step === undefined) return [];
  return spec.requirements.flatMap(({ id, field, expect, optional }): JudgedRequirement[] => {
    const common = { id, text: id, params: [wantedBy(expect, setUp) ?? ''], step, note: null };
    if (expect.kind === 'listed') {
      const state = judgeListed(reading.lines[field] ?? null, setUp[expect.as]);
      const labels = [normaliseLabel(setUp[expect.as] ?? '')];
      return [{ ...common, state, place: { kind: 'line', sublist: field, labels, key: null } }];
    }
    const found = reading.fields[field];
    if (found === undefined && optional === true) return [];
    const state = found === undefined ? 'unknown' : judgeField(expect, found, setUp);
    return [{ ...common, state, place: { kind: 'field', field } }];
  });
}

function recipeRequirements(judging: Judging): JudgedRequirement[] {
  const { spec, reading, recipe } = judging;
  if (spec.fromRecipe === 'features') {
    return recipe.features.map(({ id, label }) => ({
      id: `feature-${id}`,
      text: 'feature',
      params: [label],
      step: 'features',
      state: judgeChecked(reading.fields[id]),
      note: null,
      place: { kind: 'field', field: id },
    }));
  }
  if (spec.fromRecipe === 'permissions') {
    return recipe.permissions.flatMap((permission) => judgePermission(permission, judging));
  }
  return [];
}

function judgePermission(permission: RecipePermission, { reading, recipe }: Judging): JudgedRequirement[] {
  const step = recipe.steps.find(({ number }) => number === permission.step)?.id;
  if (step === undefined) return [];
  const labels = permissionLabels(permission.key, permission.label);
  const lines = reading.lines[permission.subtab] ?? null;
  const ours = lines?.filter(({ key, label, means }) => {
    const id = key ?? means;
    return id === undefined ? labels.includes(normaliseLabel(label)) : id === permission.key;
  });
  const level = permission.level.charAt(0).toUpperCase() + permission.level.slice(1);
  return [
    {
      id: `permission-${permission.key}`,
      text: permission.subtab === 'setup' ? 'setupPermission' : 'transactionPermission',
      params: [permission.label, level],
      step,
      state: judgeLevels(ours, levels[permission.level], lines !== null && mayHaveMore(lines)),
      note: permission.concern ?? null,
      place: { kind: 'line', sublist: permission.subtab, labels, key: permission.key },
    },
  ];
}

/**
 * Whether a permission may be there that was not seen: in words that mean nothing here, which is so in a language that is not
 * known (levels in English say that the page is English), or beyond the lines that NetSuite shows at once.
 */
function mayHaveMore(lines: readonly SublistLine[]): boolean {
  const withoutKey = lines.filter(({ key }) => key === null);
  const isForeign = ({ means, level }: SublistLine) =>
    means === undefined && level !== null && !Object.hasOwn(levels, normaliseLabel(level));
  return withoutKey.some(isForeign) || (withoutKey.length === lines.length && lines.length >= linesAtOnce);
}

/** The same permission may stand there twice; then the lowest level is the one to put right. */
function judgeLevels(
  lines: readonly SublistLine[] | undefined,
  wanted: number,
  mayBeThere: boolean,
): RequirementState {
  if (lines === undefined) return 'unknown';
  if (lines.length === 0) return mayBeThere ? 'unknown' : 'unmet';
  const found = lines.map(({ level }) => levelOf(level ?? ''));
  if (found.some((level) => level !== null && level < wanted)) return 'unmet';
  return found.includes(null) ? 'unknown' : 'met';
}

function judgeListed(lines: readonly SublistLine[] | null, wanted: string | null): RequirementState {
  if (lines === null) return 'unknown';
  if (wanted === null) return lines.length > 0 ? 'met' : 'unmet';
  return lines.some(({ label }) => isSameName(label, wanted)) ? 'met' : 'unmet';
}

function judgeField(expect: Expectation, field: FieldReading, setUp: SetUp): RequirementState {
  switch (expect.kind) {
    case 'checked':
      return judgeChecked(field, expect.value);
    case 'named': {
      const wanted = setUp[expect.as];
      if (wanted === null) return field.text === '' ? 'unmet' : 'met';
      return isSameName(field.text, wanted) ? 'met' : 'unmet';
    }
    case 'filled':
      return field.text === '' ? 'unmet' : 'met';
    case 'account':
      return field.text.toUpperCase() === setUp.account ? 'met' : 'unmet';
    case 'choice': {
      const label = normaliseLabel(field.text);
      // NetSuite's own value may be the English word, whatever is shown (a guess, so the shown text counts as well).
      const said = [normaliseLabel(String(field.value)), field.means ?? label];
      if (said.some((one) => expect.right.includes(one))) return 'met';
      return label === '' || said.some((one) => expect.wrong.includes(one)) ? 'unmet' : 'unknown';
    }
    case 'listed':
      return 'unknown';
  }
}

function judgeChecked(field: FieldReading | undefined, wanted = true): RequirementState {
  if (field === undefined || field.value === null) return 'unknown';
  return field.value === wanted ? 'met' : 'unmet';
}

function wantedBy(expect: Expectation, setUp: SetUp): string | null {
  if (expect.kind === 'account') return setUp.account;
  return expect.kind === 'named' || expect.kind === 'listed' ? setUp[expect.as] : null;
}

function wantedRow({ list }: PageSpec, reading: PageReading, setUp: SetUp): ListRow | null {
  if (list === undefined || list.wanted === 'location') return null;
  const name = setUp[list.wanted satisfies SetUpName];
  return name === null ? null : (reading.rows.find((row) => isSameName(row.name, name)) ?? null);
}
