// How the state of one requirement is told: from a box, from lines of a sublist, and where it may not be asked for at all.
import { normaliseLabel } from '../netsuite/names';
import type { FieldReading, SublistLine } from '../netsuite/pages/reading';
import { levelOf, levels, linesAtOnce } from '../netsuite/permissions';
import type { JudgedRequirement, RequirementState } from './judged-page';
import type { Message } from './message';
import { openConditions } from './open-conditions';
import type { RequirementTexts } from './page-guide';
import type { Recipe, RecipePermission } from './recipe';

export function texts(
  { need, tag }: RequirementTexts,
  params: readonly string[],
): { need: Message; tag: Message } {
  return { need: { key: need, params }, tag: { key: tag, params } };
}

export function judgeChecked(field: FieldReading | undefined, wanted = true): RequirementState {
  if (field?.value == null) return 'unknown';
  return field.value === wanted ? 'met' : 'unmet';
}

/**
 * Whether a permission may be there that was not seen: in words that mean nothing here, which is so in a language that is not
 * known (levels in English say that the page is English), beyond the lines that NetSuite shows at once, or in a form that holds
 * other lines than it shows.
 */
export function mayHaveMore(lines: readonly SublistLine[], isUnsettled: boolean): boolean {
  const withoutKey = lines.filter(({ key }) => key === null);
  const isForeign = ({ means, level }: SublistLine) =>
    means === undefined && level !== null && !Object.hasOwn(levels, normaliseLabel(level));
  return isUnsettled || withoutKey.some(isForeign) || isPerhapsCut(lines);
}

/** As many lines as NetSuite shows at once, and no model of the form beside them that would hold the rest. */
export function isPerhapsCut(lines: readonly SublistLine[]): boolean {
  return lines.length >= linesAtOnce && lines.every(({ key }) => key === null);
}

/** The same permission may stand there twice; then the lowest level is the one to put right. */
export function judgeLevels(
  lines: readonly SublistLine[] | undefined,
  wanted: number,
  mayBeThere: boolean,
): RequirementState {
  if (lines === undefined) return 'unknown';
  if (lines.length === 0) return mayBeThere ? 'unknown' : 'unmet';
  const given = lines.map(({ level }) => levelOf(level ?? ''));
  if (given.some((level) => level !== null && level < wanted)) return 'unmet';
  return given.includes(null) ? 'unknown' : 'met';
}

/** What may not be asked for is not called wrong, and it is said on what that depends. */
export function perhaps(
  state: RequirementState,
  when: RecipePermission['when'],
  recipe: Recipe,
): Pick<JudgedRequirement, 'state' | 'isPerhaps'> & { remarks?: JudgedRequirement['remarks'] } {
  if (when === undefined) return { state };
  const remarks = openConditions(when, recipe);
  return { state: state === 'met' ? 'met' : 'unknown', isPerhaps: true, remarks };
}
