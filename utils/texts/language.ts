// Which languages our texts are written in, and which of them a browser gets.
import { browser } from 'wxt/browser';

export const languages = ['en'] as const;
export type Language = (typeof languages)[number];

/** The language of the browser's own menus when we have it (`en` for `en-GB`), else English. */
export function browserLanguage(): Language {
  const wanted = browser.i18n.getUILanguage().toLowerCase().split('-')[0];
  return languages.find((language) => language === wanted) ?? 'en';
}
