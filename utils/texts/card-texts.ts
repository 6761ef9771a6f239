// The texts of the background: what the card and the toolbar icon say, in every language, and nothing that only the views say.
import { setTexts } from '.';
import { browserLanguage, type Language } from './language';
import { asked } from './languages/en/asked';
import { card } from './languages/en/card';
import { diagnosis } from './languages/en/diagnosis';
import { fill } from './languages/en/fill';
import { guide } from './languages/en/guide';
import { permission } from './languages/en/permission';

const tables = { en: { ...guide, ...card, ...asked, ...diagnosis, ...permission, ...fill } } as const;

/** From then on `t` and `say` speak this language. A worker cannot load scripts later, so all languages are at hand. */
export function setCardLanguage(language: Language = browserLanguage()): void {
  setTexts(language, tables[language]);
}
