// What to do about a kind that NetSuite takes no new set-ups of: go over, where the vendor says how, else ask the vendor.
import type { Ending } from '@/utils/credential-kinds/kind';
import type { Recipe } from '@/utils/guide/recipe';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import { CopyButton } from '../ui/copy-button';
import './way-over.css';

interface WayOverProps {
  readonly ending: Ending;
  readonly recipe: Recipe;
}

export function WayOver({ ending, recipe }: WayOverProps) {
  const successor = useApp((app) => app.recipes.find(({ id }) => id === recipe.successor));
  return (
    <details className="way-over">
      <summary>{t('popup.wayOver.title', ending.from)}</summary>
      <p>{t('popup.wayOver.why', ending.from)}</p>
      {successor === undefined ? (
        <AskVendor ending={ending} recipe={recipe} />
      ) : (
        <GoOver successor={successor} />
      )}
    </details>
  );
}

function GoOver({ successor }: { readonly successor: Recipe }) {
  const chooseRecipe = useApp((app) => app.chooseRecipe);
  const { attempt } = useAnnouncer();
  return (
    <>
      <ul>
        <li>{t('popup.wayOver.stays')}</li>
        <li>{t('popup.wayOver.changes')}</li>
        <li>{t('popup.wayOver.secondRecord')}</li>
        <li>{t('popup.wayOver.neverReset')}</li>
      </ul>
      <Button onClick={() => void attempt(() => chooseRecipe(successor), t('popup.failed.save'))}>
        {t('popup.wayOver.go', successor.name)}
      </Button>
    </>
  );
}

function AskVendor({ ending, recipe }: WayOverProps) {
  const isWithout = ending.isWithoutSuccessor(recipe);
  const note = t(isWithout ? 'popup.wayOver.noteRest' : 'popup.wayOver.note', ending.from);
  return (
    <>
      <p>{t(isWithout ? 'popup.wayOver.none' : 'popup.wayOver.ask')}</p>
      <blockquote>{note}</blockquote>
      <CopyButton
        small
        about={t('popup.wayOver.noteName')}
        label={t('popup.copy')}
        copiedLabel={t('popup.copied')}
        failedLabel={t('popup.notCopied')}
        getText={() => Promise.resolve(note)}
      />
    </>
  );
}
