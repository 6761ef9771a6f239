// A recipe from outside: pasted or chosen, looked at beside the version that is held, and kept when all of that was seen.
import { useRef, useState } from 'react';
import type { ImportedRecipe } from '@/utils/recipes';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { TextArea } from '../ui/text-area';
import { useDraft } from '../use-draft';
import { RecipePreview } from './recipe-preview';

/** Of what is remembered while the popup is closed. */
const MOST_CHARACTERS = 200_000;

/** What was read, and is not kept yet. */
type Looked = Extract<ImportedRecipe, { ok: true }>;

export function AddRecipe() {
  const surface = useApp((app) => app.surface);
  const importRecipe = useApp((app) => app.importRecipe);
  const area = useRef<HTMLTextAreaElement>(null);
  const [draft, keepDraft] = useDraft('recipe');
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [preview, setPreview] = useState<Looked | null>(null);
  const { announce, attempt } = useAnnouncer();

  const show = (read: ImportedRecipe) => {
    setProblems(read.ok ? [] : read.problems);
    setPreview(read.ok ? read : null);
  };
  const look = () =>
    attempt(
      async () => show(await importRecipe(area.current?.value ?? '', null)),
      t('popup.recipes.refused'),
    );
  const keep = (mark: string) =>
    attempt(async () => {
      const read = await importRecipe(area.current?.value ?? '', mark);
      if (!read.ok || !read.isKept) {
        show(read);
        if (read.ok) announce(t('popup.recipes.changedMeanwhile'));
        return;
      }
      announce(t('popup.recipes.kept', read.recipe.name));
      if (area.current !== null) area.current.value = '';
      keepDraft(null);
      setPreview(null);
    }, t('popup.failed.save'));
  const take = async (file: File | undefined) => {
    if (file === undefined || area.current === null) return;
    area.current.value = await file.text();
    await look();
  };
  return (
    <details className="add-recipe" open={draft !== null || undefined}>
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
      <TextArea
        ref={area}
        rows={4}
        label={t('popup.recipes.paste')}
        defaultValue={draft ?? undefined}
        onInput={(event) => {
          const text = event.currentTarget.value;
          // A longer one is no recipe.
          keepDraft(text === '' || text.length > MOST_CHARACTERS ? null : text);
          setPreview(null);
        }}
      />
      {preview === null ? (
        <div className="buttons">
          <Button variant="primary" onClick={() => void look()}>
            {t('popup.recipes.look')}
          </Button>
        </div>
      ) : (
        <>
          <RecipePreview looked={preview} />
          <div className="buttons">
            <Button variant="primary" onClick={() => void keep(preview.mark)}>
              {t(preview.isNew ? 'popup.recipes.keep' : 'popup.recipes.replace')}
            </Button>
            <Button onClick={() => setPreview(null)}>{t('popup.cancel')}</Button>
          </div>
        </>
      )}
      {problems.length > 0 && (
        <Notice tone="problem" title={t('popup.recipes.refused')}>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Notice>
      )}
    </details>
  );
}
