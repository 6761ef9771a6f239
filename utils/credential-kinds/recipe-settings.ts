// What each kind leaves to a recipe, as a recipe file has it under `settings`.
import type { Problem } from '../guide/judge-permissions';
import { oauth2Settings } from './oauth2-client-credentials/settings';

const byKind: Readonly<Record<string, typeof oauth2Settings>> = {
  'oauth2-client-credentials': oauth2Settings,
};

/** Only one kind has any. */
export const recipeSettings = oauth2Settings;

/** One line for a recipe whose kind needs settings that are not there, or has none. */
export function settingsProblems(kind: string, settings: object | undefined): readonly Problem[] {
  const isWanted = Object.hasOwn(byKind, kind);
  if (isWanted === (settings !== undefined)) return [];
  const message = isWanted
    ? `A recipe of ${kind} says its settings, such as the scopes.`
    : `${kind} has no settings.`;
  return [{ path: ['settings'], message }];
}
