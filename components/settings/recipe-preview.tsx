// Everything that a recipe from outside asks for, before it is taken: first what it would change of the version that is held.
import { askedItems } from '@/utils/guide/asked-items';
import type { ImportedRecipe } from '@/utils/recipes';
import { say, t } from '@/utils/texts';
import { RecipientWords } from '../export/recipient-words';
import { Notice } from '../ui/notice';
import { fieldName } from '../words';
import { ArticleLine } from './article-line';

type Looked = Extract<ImportedRecipe, { ok: true }>;

export function RecipePreview({ looked }: { readonly looked: Looked }) {
  const { recipe, isNew, differences, remarks } = looked;
  // What is new among them is not left to be found in the whole.
  const isChanged = (place: string) => differences.some((difference) => difference.place.startsWith(place));
  const dangers = remarks.filter(
    ({ isDanger, permission }) => isDanger && isChanged(`permissions, ${permission}`),
  );
  return (
    <section className="recipe-preview" aria-label={recipe.name}>
      <h4>{recipe.name}</h4>
      <Notice tone="warning" title={t('popup.recipes.unproven')}>
        <p>{t('popup.recipes.unprovenHint')}</p>
      </Notice>
      {isNew ? (
        <WholeRecipe looked={looked} />
      ) : (
        <>
          {differences.length === 0 ? (
            <p>{t('popup.recipes.same')}</p>
          ) : (
            <>
              <h5>{t('popup.recipes.differences', differences.length)}</h5>
              <ul className="differences">
                {differences.map(({ place, before, after }) => (
                  <li key={place}>
                    <strong>{place}</strong>
                    <del>{t('popup.recipes.before', before ?? t('popup.recipes.nothing'))}</del>
                    <ins>{t('popup.recipes.after', after ?? t('popup.recipes.nothing'))}</ins>
                  </li>
                ))}
              </ul>
              {dangers.map(({ permission, text, instead }) => (
                <em key={permission}>
                  {permission}: {say(text)}
                  {instead !== null && ` ${say(instead)}`}
                </em>
              ))}
              {isChanged('recipients') && <Recipients recipients={recipe.recipients ?? []} />}
            </>
          )}
          <details>
            <summary>{t('popup.recipes.whole')}</summary>
            <WholeRecipe looked={looked} />
          </details>
        </>
      )}
    </section>
  );
}

/** What has a line of its own below. */
const apart = ['features', 'permissions', 'values'];

function WholeRecipe({ looked: { recipe, remarks } }: { readonly looked: Looked }) {
  const {
    application,
    role,
    contact,
    recipients = [],
    features,
    permissions,
    values,
    test,
    article,
  } = recipe;
  const others = askedItems(recipe).filter(({ path: [list] }) => !apart.includes(String(list)));
  return (
    <>
      <p>{t('popup.recipes.previewNames', application, role)}</p>
      {contact !== undefined && <p>{t('popup.recipes.contact', contact)}</p>}
      {article !== undefined && <ArticleLine article={article} />}
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
              {ours.map(({ text, instead }) => (
                <em key={text.key}>
                  {say(text)}
                  {instead !== null && ` ${say(instead)}`}
                </em>
              ))}
            </li>
          );
        })}
      </ul>
      {remarks
        .filter(({ permission }) => !permissions.some(({ key }) => key === permission))
        .map(({ permission, text, instead }) => (
          <em key={permission}>
            {say(text)}
            {instead !== null && ` ${say(instead)}`}
          </em>
        ))}
      {Object.entries(values).map(([field, { name, reason, several }]) => (
        <p key={field}>
          {t(
            several === true ? 'popup.recipes.severalValues' : 'popup.recipes.value',
            name ?? fieldName(recipe.kind, field),
            reason,
          )}
        </p>
      ))}
      {others.length > 0 && <p>{t('popup.recipes.alsoAsked', others.map(({ name }) => name).join(', '))}</p>}
      <p>{t('popup.recipes.tests', test.records.join(', '))}</p>
      <Recipients recipients={recipients} />
    </>
  );
}

function Recipients({ recipients }: { readonly recipients: readonly string[] }) {
  if (recipients.length === 0) return null;
  return (
    <>
      <p>{t('popup.recipes.recipients')}</p>
      <ul>
        {recipients.map((recipient) => (
          <li key={recipient}>
            <RecipientWords recipient={recipient} />
          </li>
        ))}
      </ul>
    </>
  );
}
