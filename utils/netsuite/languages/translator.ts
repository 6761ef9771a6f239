// Says an English word of NetSuite's in the language of a page, told by the labels that stand there.
import { languages } from './vocabularies';
import { normaliseLabel } from '../names';
import type { Language } from './language';

const all = ({ met, unverified }: Language) => [...Object.entries(met), ...Object.entries(unverified)];

/** By code, everything that is known in the language, normalised. */
const known = new Map<string, ReadonlySet<string>>();

function wordsOf(language: Language): ReadonlySet<string> {
  const words =
    known.get(language.code) ??
    new Set(all(language).flatMap(([, texts]) => [texts].flat().map(normaliseLabel)));
  known.set(language.code, words);
  return words;
}

/** The language that most of the labels are known in, null where none is: English is none of them. */
function languageOf(labels: readonly string[]): Language | null {
  let [best, most]: [Language | null, number] = [null, 0];
  for (const language of languages) {
    const count = labels.filter((label) => wordsOf(language).has(normaliseLabel(label))).length;
    if (count > most) [best, most] = [language, count];
  }
  return best;
}

/** Gives for a name, in any of its English spellings, the word of the page's language; null where it is not known. */
export function translator(labels: readonly string[]): (english: readonly string[]) => string | null {
  let language: Language | null | undefined;
  return (english) => {
    if (language === undefined) language = languageOf(labels);
    if (language === null) return null;
    const found = all(language).find(([word]) => english.includes(normaliseLabel(word)))?.[1];
    return found === undefined ? null : ([found].flat()[0] ?? null);
  };
}
