// Judges what a recipe asks for besides single permissions and features: settings of a record, and every entry of a subtab.
import { permissionOf } from '../netsuite/ids/permissions';
import { isSameName, normaliseLabel } from '../netsuite/names';
import { subtabNames } from '../netsuite/pages/role-record';
import type { FieldReading, SublistLine } from '../netsuite/pages/reading';
import { levelNames, levelOf, levels } from '../netsuite/permissions';
import { judgeChecked, mayHaveMore, perhaps } from './judge-state';
import type { JudgedRequirement, RequirementState } from './judged-page';
import type { Judging } from './judging';
import type { SettingField } from './page-guide';
import type { EveryPermission } from './recipe';
import { settingText, type RecipeSetting } from './recipe-settings';

type Settings = NonNullable<Judging['guide']['settings']>;

function askedHere({ guide: { settings }, recipe }: Judging): readonly {
  readonly item: RecipeSetting;
  readonly field: SettingField;
  readonly list: Settings['list'];
}[] {
  if (settings === undefined) return [];
  const { list, fields } = settings;
  return (recipe[list] ?? []).flatMap((item) => {
    const field = Object.hasOwn(fields, item.setting) ? fields[item.setting] : undefined;
    return field === undefined ? [] : [{ item, field, list }];
  });
}

/** Fields of the page for which the recipe says itself what they must be. */
export function settledBy(judging: Judging): readonly string[] {
  return askedHere(judging)
    .filter(({ field }) => field.isFilled !== true)
    .map(({ field }) => field.field);
}

/** A field that an account's form does not have is said elsewhere, for the person to tick. */
export function judgeSettings(judging: Judging): JudgedRequirement[] {
  const { reading, recipe } = judging;
  return askedHere(judging).flatMap(({ item, field, list }): JudgedRequirement[] => {
    const { setting, is, step, when } = item;
    const shown = reading.fields[field.field];
    if (shown === undefined || field.isSaidOnly === is || !recipe.steps.some(({ id }) => id === step))
      return [];
    const state = judgeSetting(item, field, shown);
    return [
      {
        id: `setting-${setting}`,
        need: settingText(list, item),
        tag: { key: typeof is === 'boolean' ? tags[`${is}`] : 'setting.tag.choose' },
        step,
        note: null,
        remarks: [],
        ...perhaps(state, when, recipe),
        cause: null,
        place: { type: 'field', field: field.field },
      },
    ];
  });
}

const tags = { true: 'setting.tag.on', false: 'setting.tag.off' } as const;

function judgeSetting(
  { is }: RecipeSetting,
  { means, isFilled }: SettingField,
  shown: FieldReading,
): RequirementState {
  if (isFilled === true) return shown.text === '' ? 'unmet' : 'met';
  if (typeof is === 'boolean') return judgeChecked(shown, is);
  if (means === undefined) return isSameName(shown.text, is) ? 'met' : 'unmet';
  const words = [normaliseLabel(String(shown.value)), shown.means ?? normaliseLabel(shown.text)];
  const isWord = (texts: readonly string[] | undefined) => words.some((word) => texts?.includes(word));
  if (isWord(means[is])) return 'met';
  return Object.values(means).some(isWord) || words.every((word) => word === '') ? 'unmet' : 'unknown';
}

/** Of what stands on a subtab whether each is high enough. That none is missing no page shows. */
export function judgeEvery({ reading, recipe }: Judging): JudgedRequirement[] {
  return (recipe.everyPermission ?? [])
    .filter(({ step }) => recipe.steps.some(({ id }) => id === step))
    .map((item) => {
      const { subtab, step, level, when } = item;
      const lines = reading.lines[subtab] ?? null;
      const low = lines?.find((line) => isLow(line, item));
      const isCut = lines !== null && mayHaveMore(lines, reading.unsettled?.includes(subtab) === true);
      const state = stateOfEvery(lines, low, isCut);
      return {
        id: `every-${subtab}`,
        need: { key: 'asked.every', params: [subtabNames[subtab], levelNames[level]] },
        tag: {
          key: 'requirement.listPermission.tag',
          params: [low?.label ?? subtabNames[subtab], levelNames[level]],
        },
        step,
        note: null,
        remarks: [],
        ...perhaps(state, when, recipe),
        cause: null,
        place: {
          type: 'line',
          sublist: subtab,
          labels: low === undefined ? [] : [normaliseLabel(low.label)],
          key: low?.key ?? null,
        },
      };
    });
}

/** `low`: a line that is not high enough. */
function stateOfEvery(
  lines: readonly SublistLine[] | null,
  low: SublistLine | undefined,
  isCut: boolean,
): RequirementState {
  if (lines === null) return 'unknown';
  if (low !== undefined) return 'unmet';
  if (isCut) return 'unknown';
  return lines.length === 0 ? 'unmet' : 'met';
}

/** Where NetSuite offers less than what is wanted, its highest is enough. */
function isLow({ key, means, level }: SublistLine, { level: wanted, except = [] }: EveryPermission): boolean {
  const id = key ?? means;
  const given = levelOf(level ?? '');
  if (given === null || (id !== undefined && except.includes(id))) return false;
  const offered = (id === undefined ? null : permissionOf(id)?.levels) ?? [];
  const most = offered.length === 0 ? levels.full : Math.max(...offered.map((one) => levels[one]));
  return given < Math.min(levels[wanted], most);
}
