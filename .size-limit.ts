// The byte sizes that are promised, taken of the built extension for Chrome. `npm run check:sizes` prints them.
import { readFileSync } from 'node:fs';
import type { SizeLimitConfig } from 'size-limit';
import { firstLoad, textsOfPages } from './tests/run/first-load';
import { zipPath } from './tests/run/pack';

const built = '.output/chrome-mv3';

/** What the manifest puts on a set-up page, the most of any. */
const { content_scripts } = JSON.parse(readFileSync(`${built}/manifest.json`, 'utf8')) as {
  content_scripts: { js?: string[]; css?: string[] }[];
};
const scriptsOf = ({ js = [], css = [] }: (typeof content_scripts)[number]) => [...js, ...css];
const onEachPage = content_scripts
  .map(scriptsOf)
  .reduce((all, some) => all.filter((file) => some.includes(file)))
  .map((file) => `${built}/${file}`);
/** With what only some pages have, and what comes when it is pressed. */
const onAnyPage = [...new Set([...content_scripts.flatMap(scriptsOf), 'show-values.js'])].map(
  (file) => `${built}/${file}`,
);

const checks: SizeLimitConfig = [
  { name: 'the content script of every set-up page', path: onEachPage, limit: '16 kB', gzip: true },
  { name: 'all scripts that a page can have', path: onAnyPage, limit: '24 kB', gzip: true },
  {
    name: 'Fill in, which comes when it is pressed',
    path: `${built}/fill-in.js`,
    limit: '10 kB',
    gzip: true,
  },
  {
    name: 'the way to the card, which comes when its keys are pressed',
    path: `${built}/go-to-card.js`,
    limit: '2 kB',
    gzip: true,
  },
  {
    name: 'popup, first load',
    path: firstLoad(built, 'popup.html').map((file) => `${built}/${file}`),
    limit: '100 kB',
    gzip: true,
  },
  {
    name: 'texts of one language, for the first view',
    path: textsOfPages(built).map((file) => `${built}/${file}`),
    limit: '20 kB',
    gzip: true,
  },
  // The texts of the card lie in the background, those of the views beside them: no page of NetSuite carries any.
  { name: 'packed extension', path: zipPath('chrome'), limit: '700 kB', brotli: false },
];

export default checks;
