// Loads the texts of one language for our own pages: those of the first view before anything is drawn, the rest with the first view that needs it.
import { addTexts, setTexts } from '.';
import { browserLanguage, type Language } from './language';
import type { first } from './languages/en/first';
import type { later } from './languages/en/later';
import type { Translated } from './text-table';

interface Parts {
  readonly first: () => Promise<Translated<typeof first>>;
  readonly later: () => Promise<Translated<typeof later>>;
}

const loaders: Readonly<Record<Language, Parts>> = {
  en: {
    first: async () => (await import('./languages/en/first')).first,
    later: async () => (await import('./languages/en/later')).later,
  },
};

let spoken: Language = 'en';

/** From then on `t` and `say` speak this language; what is drawn already has to be drawn again. */
export async function loadTexts(language: Language = browserLanguage()): Promise<void> {
  setTexts(language, await loaders[language].first());
  spoken = language;
  document.documentElement.lang = language;
}

/** Adds the texts of the views that are loaded later, in the language that `loadTexts` took. Called again it only waits. */
async function loadLaterTexts(): Promise<void> {
  addTexts(await loaders[spoken].later());
}

/** What a view fetches, given when its texts are there too: `lazy(async () => ({ default: (await withTexts(import('./x'))).X }))`. */
export async function withTexts<Module>(module: Promise<Module>): Promise<Module> {
  const [loaded] = await Promise.all([module, loadLaterTexts()]);
  return loaded;
}
