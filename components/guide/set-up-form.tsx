// For whom the set-up is, and as whom it will act: asked once before the start, changed later, or begun anew for another vendor.
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { asksOneWorld } from '@/utils/guide/asked-recipe';
import type { Recipe } from '@/utils/guide/recipe';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { useDraft } from '../use-draft';
import { AsWhom, Doubts, Extent } from './set-up-choices';
import { entered, readFormDraft, writeFormDraft } from './set-up-draft';
import { Wishes } from './set-up-wishes';
import { VendorChoice } from './vendor-choice';
import '../ui/choices.css';
import './set-up-form.css';

interface SetUpFormProps {
  /** `begin`: nobody has said it yet. `change`: the one that is open. `new`: another vendor in the same account. */
  readonly purpose: 'begin' | 'change' | 'new';
  readonly onClose?: () => void;
}

export function SetUpForm({ purpose, onClose }: SetUpFormProps) {
  const setUp = useApp((app) => app.setUp);
  const held = useApp((app) => app.recipes);
  const takeFromCatalogue = useApp((app) => app.takeFromCatalogue);
  // Of the catalogue, and kept when the set-up is.
  const [picked, setPicked] = useState<Recipe | null>(null);
  const recipes = picked === null ? held : [...held.filter(({ id }) => id !== picked.id), picked];
  const choices = useApp((app) => app.choices);
  const saveSetUp = useApp((app) => app.saveSetUp);
  const { announce, attempt } = useAnnouncer();
  const form = useRef<HTMLFormElement>(null);
  const setUps = useApp((app) => app.setUps);
  const isUsed = (id: string) => setUps.some((other) => other.recipe === id);
  const [text, keepDraft] = useDraft(`set-up ${purpose}`);
  const [draft] = useState(() => readFormDraft(text));
  const [chosen, setChosen] = useState(
    recipes.find(({ id }) => id === draft?.recipe)?.id ??
      (purpose === 'new'
        ? recipes.find(({ id, leastOf }) => leastOf === undefined && !isUsed(id))?.id
        : null) ??
      setUp?.recipe ??
      '',
  );
  const recipe = recipes.find(({ id }) => id === chosen) ?? recipes[0];

  useEffect(() => {
    if (purpose !== 'begin') form.current?.querySelector<HTMLElement>('select, input')?.focus();
  }, [purpose]);
  if (setUp === null || recipe === undefined) return null;

  const vendor = recipes.find(({ id }) => id === recipe.leastOf) ?? recipe;
  const least = recipes.find(({ leastOf }) => leastOf === vendor.id);
  const isKept = purpose !== 'new' && recipe.id === setUp.recipe;
  // Its values are kept under the application's name: a second set-up for the same vendor needs another.
  const isTaken = purpose === 'new' && setUps.some((other) => other.recipe === recipe.id);
  /** Of the recipe that it was typed for. */
  const typed = draft?.recipe === recipe.id ? draft : null;
  const choose = (id: string) => {
    setChosen(id);
    if (form.current !== null) keepDraft(writeFormDraft({ ...entered(form.current), recipe: id }));
  };
  const pick = (next: Recipe) => {
    setPicked(held.includes(next) ? null : next);
    choose(next.id);
  };
  const giveUp = () => {
    keepDraft(null);
    onClose?.();
  };
  const save = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { application, role, asWhom, user, given, answers } = entered(event.currentTarget);
    const isLooking = new FormData(event.currentTarget, event.nativeEvent.submitter).get('action') === 'look';
    const change = {
      kind: recipe.kind,
      recipe: recipe.id,
      application: application || recipe.application,
      role: role || recipe.role,
      user: (asWhom === 'other' ? user : asWhom) || null,
      given: [...given],
      ...((recipe.choices ?? []).length === 0 && !asksOneWorld(recipe) ? {} : { answers }),
      isBegun: true,
      isLooking,
    };
    const opens = purpose === 'change' ? null : isLooking ? 'look' : 'next';
    const keep = async () => {
      if (picked?.id === recipe.id) await takeFromCatalogue(picked);
      await saveSetUp(change, opens);
    };
    if (!(await attempt(keep, t('popup.failed.save')))) return;
    announce(t('popup.setUp.saved'));
    giveUp();
  };

  return (
    <form
      className="set-up-form"
      data-purpose={purpose}
      aria-labelledby="set-up-title"
      ref={form}
      onSubmit={(event) => void save(event)}
      onChange={(event) => keepDraft(writeFormDraft({ ...entered(event.currentTarget), recipe: recipe.id }))}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || onClose === undefined) return;
        event.preventDefault();
        giveUp();
      }}
    >
      <h2 id="set-up-title">{t(`popup.setUp.title.${purpose}`)}</h2>
      <VendorChoice vendor={vendor} recipes={recipes} onChoose={pick} />
      <AsWhom user={setUp.user} typed={draft} />
      {least !== undefined && (
        <Extent
          isLeast={recipe.id === least.id}
          onChoose={(isLeast) => choose(isLeast ? least.id : vendor.id)}
        />
      )}
      <Wishes
        key={`wishes ${recipe.id}`}
        recipe={recipe}
        answers={typed?.answers ?? (isKept ? setUp.answers : undefined)}
      />
      <Doubts
        key={`given ${recipe.id}`}
        recipe={recipe}
        given={typed?.given ?? (isKept ? setUp.given : [])}
      />
      <div className="names" key={recipe.id}>
        <TextField
          name="application"
          label={t('popup.setUp.application')}
          defaultValue={
            typed?.application ?? (isKept ? setUp.application : isTaken ? '' : recipe.application)
          }
          required={isTaken}
          hint={isTaken ? t('popup.setUp.anotherName') : undefined}
          proposals={choices.applications}
          maxLength={300}
        />
        <TextField
          name="role"
          label={t('popup.setUp.role')}
          defaultValue={typed?.role ?? (isKept ? setUp.role : recipe.role)}
          proposals={choices.roles}
          maxLength={300}
        />
      </div>
      <p className="remark">{t('popup.setUp.purpose')}</p>
      <div className="buttons">
        <Button variant="primary" submits name="action" value="start">
          {t(purpose === 'change' ? 'popup.save' : 'popup.setUp.start')}
        </Button>
        {purpose !== 'change' && (
          <Button submits name="action" value="look">
            {t('popup.setUp.look')}
          </Button>
        )}
        {onClose !== undefined && (
          <Button variant="quiet" onClick={giveUp}>
            {t('popup.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
