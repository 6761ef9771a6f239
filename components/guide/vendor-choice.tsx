// For whom the set-up is: found by words among all that ship and are kept, or chosen from the list of those in use.
import { useId, useState } from 'react';
import type { Recipe } from '@/utils/guide/recipe';
import { recipes as shipped } from '@/utils/recipes';
import { findRecipes, loadCatalogueRecipe } from '@/utils/recipes/catalogue';
import { catalogue } from '@/utils/recipes/catalogue-index';
import { t } from '@/utils/texts';
import { ArticleLine } from '../settings/article-line';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import './vendor-choice.css';

interface VendorChoiceProps {
  readonly vendor: Recipe;
  /** Those in the list. */
  readonly recipes: readonly Recipe[];
  readonly onChoose: (recipe: Recipe) => void;
}

const isOurs = (id: string) => [...shipped, ...catalogue].some((own) => own.id === id);

export function VendorChoice({ vendor, recipes, onChoose }: VendorChoiceProps) {
  const vendors = recipes.filter(({ leastOf }) => leastOf === undefined);
  const choose = (id: string) => {
    const recipe = recipes.find((each) => each.id === id);
    if (recipe !== undefined) onChoose(recipe);
  };
  return (
    <div className="vendor-choice">
      <label className="vendor">
        {t('popup.setUp.vendor')}
        <select value={vendor.id} onChange={(event) => choose(event.target.value)}>
          {vendors.map(({ id, name }) => (
            <option key={id} value={id}>
              {isOurs(id) ? name : `${name} (${t('popup.recipes.unproven')})`}
            </option>
          ))}
        </select>
      </label>
      <FindVendor recipes={vendors} onChoose={onChoose} />
      {vendor.article !== undefined && (
        <>
          <ArticleLine article={vendor.article} />
          {isOurs(vendor.id) && <p className="remark">{t('popup.recipes.notTheVendors')}</p>}
        </>
      )}
      {vendor.uncertain !== undefined && (
        <p className="remark">{t('popup.recipes.uncertain', vendor.uncertain.join(' '))}</p>
      )}
    </div>
  );
}

function FindVendor({ recipes, onChoose }: Omit<VendorChoiceProps, 'vendor'>) {
  const id = useId();
  const [query, setQuery] = useState('');
  const { announce, attempt } = useAnnouncer();
  const kept = recipes
    .filter((recipe) => !catalogue.some((entry) => entry.id === recipe.id))
    .map((recipe) => ({ id: recipe.id, name: recipe.name, words: '' }));
  const found = findRecipes(query, [...kept, ...catalogue]);
  const pick = (chosen: string) =>
    attempt(async () => {
      // What ships comes from the extension's own files, so that a newer release brings its newer recipe.
      const recipe =
        (await loadCatalogueRecipe(chosen)) ?? recipes.find((each) => each.id === chosen) ?? null;
      if (recipe === null) return;
      onChoose(recipe);
      setQuery('');
      announce(t('popup.recipes.chosen', recipe.name));
    }, t('popup.recipes.notLoaded'));
  return (
    <>
      <label className="vendor" htmlFor={id}>
        {t('popup.recipes.find')}
      </label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => {
          // It would start the set-up with the vendor that was chosen before.
          if (event.key === 'Enter') {
            event.preventDefault();
            const [first] = found;
            if (first !== undefined) void pick(first.id);
          }
          if (event.key === 'Escape' && query !== '') {
            event.preventDefault();
            event.stopPropagation();
            setQuery('');
          }
        }}
      />
      <p className="remark" role="status">
        {query.trim() !== '' &&
          (found.length === 0 ? t('popup.recipes.noneFound') : t('popup.recipes.found', found.length))}
      </p>
      {found.length > 0 && (
        <ul>
          {found.map((entry) => (
            <li key={entry.id}>
              <Button small variant="quiet" onClick={() => void pick(entry.id)}>
                {entry.name}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
