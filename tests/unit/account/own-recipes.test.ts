// Recipes from outside: kept as they were seen, beside those that ship, and receivers that were compared.
import { bech32 } from '@scure/base';
import { beforeEach, describe, expect, it } from 'vitest';
import { recipes } from '@/utils/recipes';
import { bundle, importRecipe, startBrowser, startWorker, view, type TestWorker } from './worker';

let worker: TestWorker;
beforeEach(async () => {
  startBrowser();
  worker = await startWorker();
});

const nobodys = () => view(worker, null);
/** A public key that age takes. */
const keyOf = (byte: number) => bech32.encodeFromBytes('age', new Uint8Array(32).fill(byte));

describe('recipes of vendors', () => {
  const recipe = { ...recipes[0], id: 'of-a-vendor', name: 'A vendor of theirs' };
  const importText = (given: object, keep = true) => importRecipe(worker, JSON.stringify(given), keep);

  it('are kept when that is asked for, and gone when they are removed', async () => {
    expect(await importText(recipe, false)).toMatchObject({ ok: true });
    expect((await nobodys()).recipes.map(({ id }) => id)).not.toContain('of-a-vendor');
    expect(await importText(recipe)).toMatchObject({ ok: true });
    worker = await startWorker();
    expect((await nobodys()).recipes.map(({ id }) => id)).toContain('of-a-vendor');
    await worker.popup.chooseSetUp({ bundle: { ...bundle, recipe: 'of-a-vendor' } });
    expect((await view(worker)).recipe.name).toBe('A vendor of theirs');
    await worker.popup.removeRecipe({ id: 'of-a-vendor' });
    expect((await view(worker)).recipe.id).toBe(recipes[0].id);
  });

  it.each([
    ['the id', { ...recipe, id: recipes[0].id }, /comes with the extension/],
    ['an id that looks like it', { ...recipe, id: 'fulfi11ment' }, /looks like fulfillment/],
    ['the name', { ...recipe, name: recipes[0].name }, /looks like the name of a recipe that comes/],
    ['a name that looks like it', { ...recipe, name: 'FulfiІІment integratiοn' }, /looks like the name/],
    ['the name of one of the catalogue', { ...recipe, name: 'Аirbyte' }, /looks like the name/],
  ])('do not take %s of one that comes with the extension', async (_, given, said) => {
    const answer = await importText(given);
    expect(answer.ok ? '' : answer.problems.join()).toMatch(said);
    expect((await nobodys()).recipes).toHaveLength(recipes.length);
  });

  it('do not take the name of another that is kept', async () => {
    await importText(recipe);
    const other = await importText({ ...recipe, id: 'other', name: 'A vend0r of theirs' });
    expect(other.ok ? '' : other.problems.join()).toMatch(/another recipe that is kept here \(of-a-vendor\)/);
    const alike = await importText({ ...recipe, id: 'of-a-vend0r', name: 'Somebody' });
    expect(alike.ok ? '' : alike.problems.join()).toMatch(/looks like of-a-vendor/);
  });

  it('replace the version that is held only as it was seen', async () => {
    await importText(recipe);
    const key = keyOf(9);
    const next = JSON.stringify({ ...recipe, recipients: [key], role: 'Another role' });
    const looked = await worker.popup.importRecipe({ text: next, seen: null });
    expect(looked).toMatchObject({ ok: true, isNew: false, isKept: false });
    const differences = looked.ok ? looked.differences : [];
    expect(differences).toEqual([
      { place: 'role', before: recipe.role, after: 'Another role' },
      { place: 'recipients', before: null, after: key },
    ]);
    // Meanwhile another version is taken in: what was seen is not what would be replaced.
    await importText({ ...recipe, application: 'Something else' });
    const late = await worker.popup.importRecipe({ text: next, seen: looked.ok ? looked.mark : '' });
    expect(late).toMatchObject({ ok: true, isKept: false });
    expect((await nobodys()).recipes.find(({ id }) => id === recipe.id)).toMatchObject({
      application: 'Something else',
    });
    const other = await worker.popup.importRecipe({ text: next, seen: 'forged' });
    expect(other).toMatchObject({ isKept: false });
  });

  it('keep their kind, since values belong to it', async () => {
    await importText(recipe);
    const oauth2 = recipes.find(({ kind }) => kind !== recipe.kind)!;
    const other = await importText({ ...oauth2, id: recipe.id, name: recipe.name });
    expect(other.ok ? '' : other.problems.join()).toMatch(/another kind of credentials/);
  });

  it('name receivers that are noted when they were compared, each once, and forgotten with the recipe', async () => {
    const [key, foreign] = [keyOf(9), keyOf(11)];
    await importText({ ...recipe, recipients: [key] });
    const noted = () => worker.popup.readCheckedRecipients({ recipe: recipe.id });
    expect(await noted()).toEqual([]);
    await worker.popup.noteCheckedRecipient({ recipe: recipe.id, recipient: foreign });
    await worker.popup.noteCheckedRecipient({ recipe: recipe.id, recipient: key });
    await worker.popup.noteCheckedRecipient({ recipe: recipe.id, recipient: key });
    expect(await noted()).toEqual([key]);
    await worker.popup.removeRecipe({ id: recipe.id });
    expect(await noted()).toEqual([]);
  });
});
