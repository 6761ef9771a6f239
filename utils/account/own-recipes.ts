// Recipes that vendors sent: read, kept and removed.
import { checkRecipe, type CheckedRecipe } from '../recipes/check/check-recipe';
import { recipes } from '../recipes';
import { recipesItem, setUpsItem } from '../storage/items';
import { pingAccount } from '../messages/ping';

/** Says what is wrong with it, or reads it, and keeps it when asked to. One of the same id is replaced. */
export async function importRecipe(text: string, isKept: boolean): Promise<CheckedRecipe> {
  const read = checkRecipe(text);
  if (!read.ok) return read;
  const { id } = read.recipe;
  if (recipes.some((shipped) => shipped.id === id)) {
    const problem = `id: ${id} is a recipe that comes with the extension. Give yours another id.`;
    return { ok: false, problems: [problem] };
  }
  if (isKept) {
    await recipesItem.change((all) => ({ ...all, [id]: read.recipe }));
    await pingAccountsOf(id);
  }
  return read;
}

/** Set-ups that rest on it fall back to the default recipe. */
export async function removeRecipe(id: string): Promise<void> {
  await recipesItem.change(({ [id]: _gone, ...others }) => others);
  await pingAccountsOf(id);
}

async function pingAccountsOf(recipe: string): Promise<void> {
  for (const [account, setUps] of Object.entries(await setUpsItem.read()))
    if (setUps[0]?.recipe === recipe) pingAccount(account);
}
