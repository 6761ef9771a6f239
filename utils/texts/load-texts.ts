// Loads the texts of one language for our own pages, before they draw anything.
import { setTexts } from '.';
import { browserLanguage, type Language } from './language';
import type { Texts } from './text-table';

const loaders: Readonly<Record<Language, () => Promise<Texts>>> = {
  en: async () => (await import('./languages/en')).en,
};

/** From then on `t` and `say` speak this language; what is drawn already has to be drawn again. */
export async function loadTexts(language: Language = browserLanguage()): Promise<void> {
  setTexts(language, await loaders[language]());
  document.documentElement.lang = language;
}
