// Judges a permission that a recipe asks for against the lines of a role: it, or any one of those that do as well.
import { permissionLabels } from '../netsuite/ids/permissions';
import { normaliseLabel } from '../netsuite/names';
import type { PageReading } from '../netsuite/pages/reading';
import { levelNames, levels } from '../netsuite/permissions';
import { remarksOn } from './judge-permissions';
import { judgeLevels, mayHaveMore, perhaps, texts } from './judge-state';
import type { JudgedRequirement, RequirementState } from './judged-page';
import type { Judging } from './judging';
import type { FromRecipe } from './page-guide';
import type { NamedPermission, RecipePermission } from './recipe';

export function judgePermission(
  permission: RecipePermission,
  { texts: textsBySubtab, causeOf }: Extract<FromRecipe, { type: 'permissions' }>,
  { reading, recipe }: Judging,
): JudgedRequirement[] {
  const { key, label, subtab, step, when, or = [] } = permission;
  if (!recipe.steps.some(({ id }) => id === step)) return [];
  const any = [permission, ...or].map((one) => ({ one, state: judgeOne(one, reading) }));
  const best = ['met', 'unknown', 'unmet'].flatMap((state) => any.find((each) => each.state === state) ?? []);
  const { state, one } = best[0] ?? { state: 'unknown' as const, one: permission };
  // What is not there yet is proposed as the recipe has it first.
  const ringed = state === 'met' ? one : permission;
  const params = [label, levelNames[permission.level]];
  const all = any.map(({ one: each }) => `${each.label} (${levelNames[each.level]})`).join(', ');
  return [
    {
      id: `permission-${key}`,
      ...(or.length === 0
        ? texts(textsBySubtab[subtab], params)
        : texts(anyTexts, [all, ringed.label, levelNames[ringed.level]])),
      step,
      note: permission.concern ?? null,
      cause: causeOf(key),
      place: {
        type: 'line',
        sublist: ringed.subtab,
        labels: permissionLabels(ringed.key, ringed.label),
        key: ringed.key,
      },
      ...withRemarks(
        perhaps(state, when, recipe),
        remarksOn(permission).map(({ text }) => text),
      ),
    },
  ];
}

const anyTexts = { need: 'requirement.anyPermission.need', tag: 'requirement.anyPermission.tag' } as const;

function withRemarks<Judged extends { remarks?: JudgedRequirement['remarks'] }>(
  judged: Judged,
  remarks: JudgedRequirement['remarks'],
): Judged & { remarks: JudgedRequirement['remarks'] } {
  return { ...judged, remarks: [...remarks, ...(judged.remarks ?? [])] };
}

/** Of one permission, whether the role has it at least at its level. */
function judgeOne({ key, label, subtab, level }: NamedPermission, reading: PageReading): RequirementState {
  const labels = permissionLabels(key, label);
  const lines = reading.lines[subtab] ?? null;
  const isUnsettled = reading.unsettled?.includes(subtab) === true;
  const ours = lines?.filter((line) => {
    const id = line.key ?? line.means;
    // Records of the account's own are keyed by a number that no recipe can know.
    const isKeyed = id !== undefined && (subtab !== 'customrecord' || id.toLowerCase() === key);
    return isKeyed ? id.toLowerCase() === key.toLowerCase() : labels.includes(normaliseLabel(line.label));
  });
  return judgeLevels(ours, levels[level], lines !== null && mayHaveMore(lines, isUnsettled));
}
