// What is shown of what a vendor gives before it is taken, by kind. A view loads this file when something is given.
import type { Recipe } from '../guide/recipe';
import type { Preview } from './kind';
import { previewCertificate } from './oauth2-client-credentials/preview-certificate';

/** `given` is null for what the recipe brings: null again where it brings nothing. `now` is in unix milliseconds. */
type MakePreview = (given: string | null, recipe: Recipe, now: number) => Promise<Preview | null>;

const byKind: Readonly<Record<string, MakePreview>> = {
  'oauth2-client-credentials': previewCertificate,
};

export async function previewOf(given: string | null, recipe: Recipe, now: number): Promise<Preview | null> {
  return (await byKind[recipe.kind]?.(given, recipe, now)) ?? null;
}
