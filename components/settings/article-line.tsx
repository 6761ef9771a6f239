// The article that a recipe was written from: its address as text, opened on a press only.
import type { Article } from '@/utils/guide/recipe';
import { t } from '@/utils/texts';

export function ArticleLine({ article: { address, read, title } }: { readonly article: Article }) {
  return (
    <p className="article">
      {t('popup.recipes.article', title ?? address, read)}{' '}
      {address.startsWith('https://') && (
        <a href={address} target="_blank" rel="noreferrer" title={address}>
          {t('popup.recipes.openArticle')}
        </a>
      )}
      <br />
      <span className="remark">{address}</span>
    </p>
  );
}
