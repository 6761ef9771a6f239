// The byte sizes that are promised, taken of the built extension for Chrome. `npm test -- sizes --verbose` prints them.
import { readFileSync } from 'node:fs';
import { firstLoad, textsOfPages } from './tests/run/first-load.mjs';
import { zipPath } from './tests/run/pack.mjs';

const built = '.output/chrome-mv3';

/** What the manifest puts on a set-up page. */
const { content_scripts } = JSON.parse(readFileSync(`${built}/manifest.json`, 'utf8'));
const contentScripts = content_scripts
  .flatMap(({ js = [], css = [] }) => [...js, ...css])
  .map((file) => `${built}/${file}`);

export default [
  { name: 'all content scripts together', path: contentScripts, limit: '16 kB', gzip: true },
  {
    name: 'popup, first load',
    path: firstLoad(built, 'popup.html').map((file) => `${built}/${file}`),
    limit: '100 kB',
    gzip: true,
  },
  {
    name: 'texts of one language, for the views',
    path: textsOfPages(built).map((file) => `${built}/${file}`),
    limit: '20 kB',
    gzip: true,
  },
  // The texts of the card lie in the background, those of the views beside them: no page of NetSuite carries any.
  { name: 'packed extension', path: zipPath('chrome'), limit: '330 kB', brotli: false },
];
