// The recipe of this account, and those of vendors: taken in after a look at what they ask for, given out, removed.
import { useRef, useState } from 'react';
import type { Recipe } from '@/utils/guide/recipe';
import { recipes as shipped, type CheckedRecipe } from '@/utils/recipes';
import { useApp } from '@/utils/state/use-app';
import { say, t } from '@/utils/texts';
import { saveFile } from '../export/save-file';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import { Confirm } from '../ui/confirm';
import { Notice } from '../ui/notice';
import { TextArea } from '../ui/text-area';
import { fieldName } from '../words';
import './recipes.css';

/** What was read, and is not kept yet. */
type Looked = Extract<CheckedRecipe, { ok: true }>;

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
      <span>{recipe.name}</span>
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

function AddRecipe() {
  const surface = useApp((app) => app.surface);
  const importRecipe = useApp((app) => app.importRecipe);
  const area = useRef<HTMLTextAreaElement>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [preview, setPreview] = useState<Looked | null>(null);
  const { announce, attempt } = useAnnouncer();

  const look = () =>
    attempt(async () => {
      const read = await importRecipe(area.current?.value ?? '', false);
      setProblems(read.ok ? [] : read.problems);
      setPreview(read.ok ? read : null);
    }, t('popup.recipes.refused'));
  const keep = () =>
    attempt(async () => {
      const kept = await importRecipe(area.current?.value ?? '', true);
      if (!kept.ok) {
        setProblems(kept.problems);
        setPreview(null);
        return;
      }
      announce(t('popup.recipes.kept', kept.recipe.name));
      if (area.current !== null) area.current.value = '';
      setPreview(null);
    }, t('popup.failed.save'));
  const take = async (file: File | undefined) => {
    if (file === undefined || area.current === null) return;
    area.current.value = await file.text();
    await look();
  };
  return (
    <details className="add-recipe">
      <summary>{t('popup.recipes.add')}</summary>
      {surface === 'tab' ? (
        <label className="setting">
          {t('popup.recipes.file')}
          <input
            type="file"
            accept="application/json,.json"
            onChange={(event) => void take(event.target.files?.[0])}
          />
        </label>
      ) : (
        <p className="remark">{t('popup.recipes.fileInTab')}</p>
      )}
      <TextArea ref={area} rows={4} label={t('popup.recipes.paste')} onInput={() => setPreview(null)} />
      {problems.length > 0 && (
        <Notice tone="problem" title={t('popup.recipes.refused')}>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Notice>
      )}
      {preview === null ? (
        <div className="buttons">
          <Button onClick={() => void look()}>{t('popup.recipes.look')}</Button>
        </div>
      ) : (
        <>
          <RecipePreview looked={preview} />
          <div className="buttons">
            <Button variant="primary" onClick={() => void keep()}>
              {t('popup.recipes.keep')}
            </Button>
            <Button onClick={() => setPreview(null)}>{t('popup.cancel')}</Button>
          </div>
        </>
      )}
    </details>
  );
}

/** Everything that it will ask for, before it is taken. */
function RecipePreview({ looked: { recipe, remarks } }: { readonly looked: Looked }) {
  const { name, application, role, contact, recipients, features, permissions, values, test } = recipe;
  return (
    <section className="recipe-preview" aria-label={name}>
      <h4>{name}</h4>
      <p>{t('popup.recipes.previewNames', application, role)}</p>
      {contact !== undefined && <p>{t('popup.recipes.contact', contact)}</p>}
      {features.length > 0 && (
        <p>{t('popup.recipes.features', features.map(({ label }) => label).join(', '))}</p>
      )}
      <ul>
        {permissions.map(({ key, label, level, reason }) => {
          const ours = remarks.filter(({ permission }) => permission === key);
          return (
            <li key={key} data-danger={ours.some(({ isDanger }) => isDanger) || undefined}>
              <strong>
                {label}, {level}
              </strong>{' '}
              <span className="remark">{reason}</span>
              {ours.map(({ text }) => (
                <em key={text.key}>{say(text)}</em>
              ))}
            </li>
          );
        })}
      </ul>
      {Object.entries(values).map(([field, { reason, several }]) => (
        <p key={field}>
          {t(
            several === true ? 'popup.recipes.severalValues' : 'popup.recipes.value',
            fieldName(recipe.kind, field),
            reason,
          )}
        </p>
      ))}
      <p>{t('popup.recipes.tests', test.records.join(', '))}</p>
      {recipients !== undefined && recipients.length > 0 && (
        <p>{t('popup.recipes.recipients', recipients.join(', '))}</p>
      )}
    </section>
  );
}
