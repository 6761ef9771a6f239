// Which files of the built extension a page loads before it draws, for their sizes and what must not be in them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Stands in the English texts of the views, and nowhere else. */
const KNOWN_TEXT = 'Open NetSuite to begin';

/** The paths inside `directory` that `page` (such as popup.html) loads at once: Vite names them all in the page itself. */
export function firstLoad(directory: string, page: string): string[] {
  const html = readFileSync(join(directory, page), 'utf8');
  const resources = html.matchAll(/<(?:script|link)\b[^>]*?\s(?:src|href)="\/?([^"]+)"/g);
  return [page, ...[...resources].map(([, path = '']) => path)];
}

/** The files with the texts of the first view in English, which a page loads beside `firstLoad` before it draws. */
export function textsOfPages(directory: string): string[] {
  return readdirSync(join(directory, 'chunks'))
    .map((name) => `chunks/${name}`)
    .filter((path) => readFileSync(join(directory, path), 'utf8').includes(KNOWN_TEXT));
}
