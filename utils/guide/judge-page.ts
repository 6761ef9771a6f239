// Judges a page as it was read against the set-up: which requirements are met, and whether this is the record that is meant.
import { isSameName, normaliseLabel } from '../netsuite/names';
import type { FieldReading, ListRow, SublistLine } from '../netsuite/pages/reading';
import type { JudgedPage, JudgedRequirement, RequirementState } from './judged-page';
import type { Judging } from './judging';
import type { Expectation } from './page-guide';
import type { Recipe } from './recipe';
import { judgeEvery, judgeSettings, settledBy } from './judge-asked';
import { judgePermission } from './judge-permission';
import { isPerhapsCut, judgeChecked, perhaps, texts } from './judge-state';

export function judgePage(judging: Judging): JudgedPage {
  const { guide, reading, setUp } = judging;
  const name = subjectName(judging);
  const wanted = guide.subject === undefined ? null : setUp[guide.subject.name];
  const isOther = reading.mode !== 'new' && name !== null && wanted !== null && !isSameName(name, wanted);
  return {
    requirements: [...ownRequirements(judging), ...judgeSettings(judging), ...recipeRequirements(judging)],
    isOurs: !isOther,
    name,
    row: wantedRow(judging),
  };
}

/** Whether what the step needs on this page is all met. */
export function isAllMet(page: JudgedPage, step?: string): boolean {
  const ours = page.requirements.filter((requirement) => step === undefined || requirement.step === step);
  return ours.length > 0 && ours.every(({ state, isPerhaps }) => state === 'met' || isPerhaps === true);
}

function subjectName({ guide, reading }: Judging): string | null {
  if (guide.subject === undefined) return null;
  const { field } = guide.subject;
  const name = field === undefined ? reading.recordName : reading.fields[field]?.text;
  return name === undefined || name === '' ? null : name;
}

function ownRequirements(judging: Judging): JudgedRequirement[] {
  const { guide, reading, setUp, recipe } = judging;
  const { step } = guide;
  if (step === null || !recipe.steps.some(({ id }) => id === step)) return [];
  const settled = settledBy(judging);
  return guide.requirements.flatMap((requirement): JudgedRequirement[] => {
    const { id, field, expect, optional, isOfNew, cause = null } = requirement;
    if ((isOfNew === true && reading.mode !== 'new') || settled.includes(field)) return [];
    const isOff = expect.type === 'checked' && !isWantedOn(expect.value, recipe);
    const common = {
      id,
      ...texts((isOff ? requirement.unwanted : undefined) ?? requirement, [
        requirement.name ?? wantedBy(expect, judging) ?? '',
      ]),
      step,
      note: null,
      remarks: [],
      cause,
    };
    if (expect.type === 'listed') {
      const isUnsettled = reading.unsettled?.includes(field) === true;
      const state = judgeListed(reading.lines[field] ?? null, setUp[expect.name], isUnsettled);
      const labels = [normaliseLabel(setUp[expect.name] ?? '')];
      return [{ ...common, state, place: { type: 'line', sublist: field, labels, key: null } }];
    }
    if (expect.type === 'row' || expect.type === 'cell') {
      const row = judgeRow(expect, field, judging);
      return row === null ? [] : [{ ...common, ...row }];
    }
    const value = reading.fields[field];
    if (value === undefined && optional === true) return [];
    const state = value === undefined ? 'unknown' : judgeField(expect, value, judging);
    return [{ ...common, state, place: { type: 'field', field } }];
  });
}

function recipeRequirements(judging: Judging): JudgedRequirement[] {
  const { guide, reading, recipe } = judging;
  const { fromRecipe, step } = guide;
  if (fromRecipe === undefined) return [];
  if (fromRecipe.type === 'permissions')
    return [
      ...recipe.permissions.flatMap((permission) => judgePermission(permission, fromRecipe, judging)),
      ...judgeEvery(judging),
    ];
  if (step === null) return [];
  return recipe.features.map(({ id, label, when }) => ({
    id: `feature-${id}`,
    ...texts(fromRecipe.texts, [label]),
    step,
    note: null,
    remarks: [],
    cause: fromRecipe.causeOf(id),
    place: { type: 'field', field: id },
    ...perhaps(judgeChecked(reading.fields[id]), when, recipe),
  }));
}

function judgeListed(
  lines: readonly SublistLine[] | null,
  wanted: string | null,
  isUnsettled: boolean,
): RequirementState {
  if (lines === null) return 'unknown';
  if (wanted === null) return lines.length > 0 ? 'met' : 'unmet';
  if (lines.some(({ label }) => isSameName(label, wanted))) return 'met';
  return isUnsettled || isPerhapsCut(lines) ? 'unknown' : 'unmet';
}

/** Of a list: whether the row that is wanted is there, or what stands in it. Null where there is nothing to judge. */
function judgeRow(
  expect: Extract<Expectation, { type: 'row' | 'cell' }>,
  column: string,
  judging: Judging,
): Pick<JudgedRequirement, 'state' | 'place'> | null {
  const row = wantedRow(judging);
  if (expect.type === 'row') {
    if (row !== null) return { state: 'met', place: { type: 'row', id: row.id } };
    const { listPage, rowsWithoutId = 0 } = judging.reading;
    const isPart = wantedOf(judging) === null || listPage !== undefined || rowsWithoutId > 0;
    return { state: isPart ? 'unknown' : 'unmet', place: { type: 'new-button' } };
  }
  const text = row?.cells[column];
  if (row === null || text === undefined) return null;
  const isRight = expect.isRight(text, judging.setUp);
  const state = isRight === null ? 'unknown' : isRight ? 'met' : 'unmet';
  return { state, place: { type: 'row', id: row.id } };
}

function judgeField(
  expect: Exclude<Expectation, { type: 'row' | 'cell' }>,
  field: FieldReading,
  { setUp, recipe, shownValues }: Judging,
): RequirementState {
  switch (expect.type) {
    case 'checked':
      return judgeChecked(field, isWantedOn(expect.value, recipe));
    case 'held': {
      const wanted = shownValues[expect.value];
      if (field.value === '') return 'unmet';
      return wanted === undefined ? 'unknown' : field.value === wanted ? 'met' : 'unmet';
    }
    case 'named': {
      const wanted = setUp[expect.name];
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
      const words = [normaliseLabel(String(field.value)), field.means ?? label];
      if (words.some((word) => expect.right.includes(word))) return 'met';
      return label === '' || words.some((word) => expect.wrong.includes(word)) ? 'unmet' : 'unknown';
    }
    case 'listed':
      return 'unknown';
  }
}

function isWantedOn(value: boolean | ((recipe: Recipe) => boolean), recipe: Recipe): boolean {
  return typeof value === 'boolean' ? value : value(recipe);
}

function wantedBy(expect: Expectation, { setUp, shownValues }: Judging): string | null {
  if (expect.type === 'account') return setUp.account;
  if (expect.type === 'held') return shownValues[expect.value] ?? null;
  return expect.type === 'named' || expect.type === 'listed' ? setUp[expect.name] : null;
}

/** The name or the id of the row that is wanted on a list; null where nobody knows it yet. */
function wantedOf({ guide: { list }, setUp, shownValues }: Judging): string | null {
  if (list === undefined) return null;
  return typeof list.wanted === 'string' ? setUp[list.wanted] : (shownValues[list.wanted.value] ?? null);
}

function wantedRow(judging: Judging): ListRow | null {
  const wanted = wantedOf(judging);
  if (wanted === null) return null;
  const isByName = typeof judging.guide.list?.wanted === 'string';
  const isIt = (row: ListRow) => (isByName ? isSameName(row.name, wanted) : row.id === wanted);
  return judging.reading.rows.find(isIt) ?? null;
}
