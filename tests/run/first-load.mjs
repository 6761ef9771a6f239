// Which files of the built extension a page loads before it does anything: its scripts, what these import, its styles.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Imports that run at once; `import('…')` is loaded later and does not count. */
const staticImport = /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{},\s]+?from\s*)?["'](\.{0,2}\/[^"']+)["']/g;
const resource = /<(?:script|link)\b[^>]*?\s(?:src|href)="([^"]+)"/g;

const matches = (text, pattern) => [...text.matchAll(pattern)].map(([, name]) => name);

/** The paths inside `directory` that `page` (such as popup.html) loads at first, itself among them. */
export function firstLoad(directory, page) {
  const loaded = new Set();
  const load = (path) => {
    if (loaded.has(path)) return;
    loaded.add(path);
    const text = readFileSync(join(directory, path), 'utf8');
    const names = matches(
      text,
      path.endsWith('.html') ? resource : path.endsWith('.js') ? staticImport : /$^/g,
    );
    for (const name of names) load(posix.join(name.startsWith('/') ? '' : posix.dirname(path), name));
  };
  load(page);
  return [...loaded].map((path) => path.replace(/^\//, ''));
}

/** Stands in the English texts of the views, and nowhere else. */
const KNOWN_TEXT = 'Open NetSuite to begin';

/** The files with the texts of the views in English, which a page loads beside `firstLoad` before it draws. */
export function textsOfPages(directory) {
  return readdirSync(join(directory, 'chunks'))
    .map((name) => `chunks/${name}`)
    .filter((path) => readFileSync(join(directory, path), 'utf8').includes(KNOWN_TEXT));
}
