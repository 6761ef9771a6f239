// What a recipe leaves to the person, asked before the start: each wish is a box, and whether there are subsidiaries a choice.
import { asksOneWorld, ONE_WORLD } from '@/utils/guide/asked-recipe';
import type { Recipe } from '@/utils/guide/recipe';
import type { SetUp } from '@/utils/guide/set-up';
import { t } from '@/utils/texts';

interface WishesProps {
  readonly recipe: Recipe;
  readonly answers: SetUp['answers'];
}

export function Wishes({ recipe, answers = {} }: WishesProps) {
  const { choices = [] } = recipe;
  const isAsked = asksOneWorld(recipe);
  if (choices.length === 0 && !isAsked) return null;
  const oneWorld = answers[ONE_WORLD];
  return (
    <fieldset>
      <legend>{t('asked.wishes')}</legend>
      {choices.map(({ id, label, reason, usual }) => (
        <label key={id} className="format">
          <input type="checkbox" name="wish" value={id} defaultChecked={answers[id] ?? usual === true} />
          <span>
            <strong>{label}</strong>
            <span className="remark">{reason}</span>
          </span>
        </label>
      ))}
      {isAsked && (
        <label className="vendor">
          {t('asked.oneWorld')}
          <select name="oneWorld" defaultValue={oneWorld === undefined ? '' : String(oneWorld)}>
            <option value="">{t('asked.oneWorldUnknown')}</option>
            <option value="true">{t('asked.yes')}</option>
            <option value="false">{t('asked.no')}</option>
          </select>
        </label>
      )}
    </fieldset>
  );
}

/** What was said, out of the form that the wishes stand in; nothing where nothing was asked. */
export function answersIn(form: HTMLFormElement): Readonly<Record<string, boolean>> {
  const wishes = [...form.querySelectorAll<HTMLInputElement>('input[name="wish"]')];
  const oneWorld = form.querySelector<HTMLSelectElement>('select[name="oneWorld"]')?.value;
  return Object.fromEntries([
    ...wishes.map(({ value, checked }) => [value, checked] as const),
    ...(oneWorld === 'true' || oneWorld === 'false' ? [[ONE_WORLD, oneWorld === 'true'] as const] : []),
  ]);
}
