// What must be so on the pages of a step, from the recipe, and which values are taken there.
import type { StepProgress } from '@/utils/guide/progress';
import type { Recipe, RecipePermission } from '@/utils/guide/recipe';
import type { SetUp } from '@/utils/guide/set-up';
import { fieldNames } from '@/utils/credential/fields';
import { useApp } from '@/utils/state/use-app';
import { t, type TextKey } from '@/utils/texts';
import { valuesOfStep } from '../credentials/value-sources';
import { listOf } from '../words';

export function StepDetails({ step }: { readonly step: StepProgress }) {
  const recipe = useApp((app) => app.recipe);
  const setUp = useApp((app) => app.setUp);
  const taken = valuesOfStep[step.id];
  return (
    <div className="step-details">
      <ul>
        {needsOf(step, recipe, setUp).map(({ text, remark }) => (
          <li key={text}>
            {text}
            {remark !== null && <span className="remark">{remark}</span>}
          </li>
        ))}
      </ul>
      {taken !== undefined && (
        <p className="remark">{t('popup.guide.takes', listOf(taken.map((field) => fieldNames[field])))}</p>
      )}
    </div>
  );
}

interface Need {
  readonly text: string;
  readonly remark: string | null;
}

function needsOf(step: StepProgress, recipe: Recipe, setUp: SetUp | null): Need[] {
  if (step.id === 'features') {
    return recipe.features.map(({ label, reason }) => ({
      text: t('popup.need.feature', label),
      remark: reason,
    }));
  }
  const permissions = recipe.permissions.filter((permission) => permission.step === step.number);
  if (permissions.length > 0) return permissions.map(needOf);
  const application = setUp?.application ?? recipe.application;
  const role = setUp?.role ?? recipe.role;
  const only = (text: string) => [{ text, remark: null }];
  if (step.id === 'integration') return only(t('popup.need.integration', application));
  if (step.id === 'employee') {
    return only(t('popup.need.employee', setUp?.user ?? t('popup.need.someUser'), role));
  }
  if (step.id === 'token') return only(t('popup.need.token', application, role));
  if (step.id === 'location')
    return [{ text: t('popup.need.location'), remark: recipe.location?.reason ?? null }];
  return only(t('popup.need.account'));
}

const levelKeys: Readonly<Record<RecipePermission['level'], TextKey>> = {
  view: 'popup.level.view',
  create: 'popup.level.create',
  edit: 'popup.level.edit',
  full: 'popup.level.full',
};

function needOf({ label, level, reason, concern }: RecipePermission): Need {
  return { text: t('popup.need.permission', label, t(levelKeys[level])), remark: concern ?? reason };
}
