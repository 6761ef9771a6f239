// Every language that is known, and what English words are in all of them.
import { normaliseLabel } from '../names';
import { de } from './de';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import type { Language, Vocabulary } from './language';
import { pt } from './pt';
import { zh } from './zh';

/** A language is a file in this folder and a name here. */
export const languages: readonly Language[] = [es, ja, zh, de, fr, pt, it];

/** English, normalised → what it is elsewhere, normalised: what was met before what is only plausible. */
export const words = collect([...languages.map(({ met }) => met), ...languages.map((one) => one.unverified)]);

function collect(vocabularies: readonly Vocabulary[]): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>();
  for (const [english, texts] of vocabularies.flatMap((one) => Object.entries(one))) {
    const key = normaliseLabel(english);
    const known = all.get(key) ?? [];
    all.set(key, [...known, ...[texts].flat().map(normaliseLabel)]);
  }
  return all;
}

/** The normalised labels with their words in every language; English first. */
export function translated(labels: readonly string[]): string[] {
  return [...new Set([...labels, ...labels.flatMap((label) => words.get(label) ?? [])])];
}
