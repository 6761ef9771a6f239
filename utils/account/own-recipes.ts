// Recipes that are kept: those that vendors sent, which nobody has proven, and copies of the catalogue's, which are ours.
import { wholeId } from '../guide/parts';
import { digestOf } from '../handover/fingerprint-words';
import { pingAccount } from '../messages/ping';
import { recipes } from '../recipes';
import { catalogue } from '../recipes/catalogue-index';
import { checkRecipe } from '../recipes/check/check-recipe';
import type { ImportedRecipe } from '../recipes/imported-recipe';
import { judgeNewcomer } from '../recipes/newcomer';
import { checkedRecipientsItem, recipesItem, setUpsItem } from '../storage/items';
import type { Recipe } from '../guide/recipe';

/** By id and name; the catalogue's whether they are in use or not. */
const shipped = [...recipes, ...catalogue];

const isOfCatalogue = (id: string) => catalogue.some((entry) => entry.id === id);

/**
 * Says what is wrong with it, or reads it and says what it would change. Keeps it when `seen` is what was answered before: then the person
 * has seen this very text beside the version that is held now.
 */
export async function importRecipe(text: string, seen: string | null): Promise<ImportedRecipe> {
  const read = checkRecipe(text);
  if (!read.ok) return read;
  const { recipe, remarks } = read;
  const judged = judgeNewcomer(recipe, shipped, await recipesItem.read());
  if (!judged.ok) return judged;
  const { held, differences } = judged.newcomer;
  const mark = await markOf(recipe, held);
  const answer = { ok: true, recipe, remarks, isNew: held === null, differences, mark } as const;
  if (seen !== mark) return { ...answer, isKept: false };
  await recipesItem.change((all) => ({ ...all, [recipe.id]: recipe }));
  await pingAccountsOf(recipe.id);
  return { ...answer, isKept: true };
}

/** The same for the same recipe beside the same version that it would replace. */
function markOf(recipe: Recipe, held: Recipe | null): Promise<string> {
  return digestOf(JSON.stringify([recipe, held]));
}

/** From our own view, which has it of the extension's own files: of another id nothing is taken. */
export async function takeFromCatalogue(recipe: Recipe): Promise<boolean> {
  if (!isOfCatalogue(recipe.id)) return false;
  await recipesItem.change((all) => ({ ...all, [recipe.id]: recipe }));
  await pingAccountsOf(recipe.id);
  return true;
}

/** Set-ups that rest on it fall back to the default recipe. */
export async function removeRecipe(id: string): Promise<void> {
  await recipesItem.change(({ [id]: _gone, ...others }) => others);
  await checkedRecipientsItem.change(({ [id]: _gone, ...others }) => others);
  await pingAccountsOf(id);
}

/** Public keys of this recipe of which the person said that they are the vendor's. */
export async function readCheckedRecipients(recipe: string): Promise<readonly string[]> {
  return (await checkedRecipientsItem.read())[wholeId(recipe)] ?? [];
}

export async function noteCheckedRecipient(recipe: string, recipient: string): Promise<void> {
  const own = (await recipesItem.read())[wholeId(recipe)];
  if (own?.recipients?.includes(recipient) !== true) return;
  const id = wholeId(recipe);
  await checkedRecipientsItem.change((all) => ({
    ...all,
    [id]: [...new Set([...(all[id] ?? []), recipient])],
  }));
}

async function pingAccountsOf(recipe: string): Promise<void> {
  for (const [account, setUps] of Object.entries(await setUpsItem.read()))
    if (setUps[0]?.recipe === recipe) pingAccount(account);
}
