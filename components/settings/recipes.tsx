// The recipe of this account, and those of vendors: taken in after a look at what they ask for, given out, removed.
import { useState } from 'react';
import type { Recipe } from '@/utils/guide/recipe';
import { recipes as shipped } from '@/utils/recipes';
import { catalogue } from '@/utils/recipes/catalogue-index';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { saveFile } from '../export/save-file';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import { Confirm } from '../ui/confirm';
import { AddRecipe } from './add-recipe';
import './recipes.css';

export function Recipes() {
  const recipes = useApp((app) => app.recipes);
  const chosen = useApp((app) => app.setUp?.recipe);
  const chooseRecipe = useApp((app) => app.chooseRecipe);
  const { announce, attempt } = useAnnouncer();
  const imported = recipes.filter(({ id }) => !shipped.some((own) => own.id === id));
  const choose = async (id: string) => {
    const recipe = recipes.find((each) => each.id === id);
    if (recipe !== undefined && (await attempt(() => chooseRecipe(recipe), t('popup.failed.save'))))
      announce(t('popup.recipes.chosen', recipe.name));
  };
  return (
    <section className="recipes" aria-labelledby="recipes-title">
      <h3 id="recipes-title">{t('popup.recipes.title')}</h3>
      {chosen !== undefined && (
        <label className="setting">
          {t('popup.recipes.choose')}
          <select value={chosen} onChange={(event) => void choose(event.target.value)}>
            {recipes.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <p className="remark">{t('popup.recipes.hint')}</p>
      {imported.length > 0 && (
        <ul>
          {imported.map((recipe) => (
            <Imported key={recipe.id} recipe={recipe} isChosen={recipe.id === chosen} />
          ))}
        </ul>
      )}
      <AddRecipe />
    </section>
  );
}

function Imported({ recipe, isChosen }: { readonly recipe: Recipe; readonly isChosen: boolean }) {
  const [isAsking, setIsAsking] = useState(false);
  const removeRecipe = useApp((app) => app.removeRecipe);
  const { announce, attempt } = useAnnouncer();
  const remove = async () => {
    if (await attempt(() => removeRecipe(recipe.id), t('popup.failed.save')))
      announce(t('popup.recipes.removed', recipe.name));
  };
  const give = () =>
    saveFile({
      text: `${JSON.stringify(recipe, null, 2)}\n`,
      fileName: `${recipe.id}.recipe.json`,
      mimeType: 'application/json',
    });
  return (
    <li>
      <span>
        {recipe.name}
        {!catalogue.some(({ id }) => id === recipe.id) && (
          <em className="unproven">{t('popup.recipes.unproven')}</em>
        )}
      </span>
      <span className="buttons">
        <Button small variant="quiet" about={recipe.name} onClick={give}>
          {t('popup.recipes.export')}
        </Button>
        <Button small variant="quiet" about={recipe.name} onClick={() => setIsAsking(true)}>
          {t('popup.recipes.remove')}
        </Button>
      </span>
      {isAsking && (
        <Confirm
          title={t('popup.recipes.removeTitle', recipe.name)}
          confirmLabel={t('popup.recipes.remove')}
          cancelLabel={t('popup.keep')}
          onConfirm={() => void remove()}
          onCancel={() => setIsAsking(false)}
        >
          {isChosen ? t('popup.recipes.removeChosen') : t('popup.recipes.removeOther')}
        </Confirm>
      )}
    </li>
  );
}
