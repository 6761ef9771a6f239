// The byte sizes that are promised, taken of the built extension for Chrome. `npm test -- sizes --verbose` prints them.
import { readdirSync } from 'node:fs';
import { firstLoad } from './tests/run/first-load.mjs';
import { zipPath } from './tests/run/pack.mjs';

const built = '.output/chrome-mv3';

const contentScripts = readdirSync(`${built}/content-scripts`).map(
  (file) => `${built}/content-scripts/${file}`,
);

export default [
  { name: 'all content scripts together', path: contentScripts, limit: '16 kB', gzip: true },
  {
    name: 'popup, first load',
    path: firstLoad(built, 'popup.html').map((file) => `${built}/${file}`),
    limit: '100 kB',
    gzip: true,
  },
  { name: 'packed extension', path: zipPath('chrome'), limit: '300 kB', brotli: false },
];
