// The built extension holds no code from strings, no foreign address and no development left-overs.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Recipe } from '../../utils/guide/recipe';
import { firstLoad } from '../run/first-load';
import { builtFolder, filesUnder, isBuilt, needsBuild, read, root } from './support/project-files';

// Names of vocabularies, which nobody ever calls, and pages that error messages of React and WXT point at.
const harmless = [
  /^https:\/\/json-schema\.org\/draft\/2020-12\/schema$/,
  /^https:\/\/schema\.getpostman\.com\/json\/collection\/v2\.1\.0\/collection\.json$/,
  /^http:\/\/www\.w3\.org\//,
  /^http:\/\/schemas\.xmlsoap\.org\//,
  /^https:\/\/react\.dev\/errors\//,
  /^https:\/\/(wxt\.dev|github\.com\/wxt-dev\/wxt)\//,
];

// A host may be a pattern, or begin with what is put in when it is built: `https://${label}.app.netsuite.com`.
const netsuite = /^https:\/\/([^/\s]*\.)?netsuite\.com(?![\w.-])/;

/** Of the articles that recipes of the catalogue were written from: shown as text, and opened by the browser on a press only. */
const articles = filesUnder('utils/recipes/catalogue').flatMap(
  (file) => (JSON.parse(read(file)) as Recipe).article?.address ?? [],
);

/** All addresses in a text. What is put into one when it is built stands as a *. */
function addressesIn(text: string): string[] {
  return all(text.replace(/\$\{[^{}]*\}/g, '*'), /(?:https?|wss?):\/\/[^\s"'`<>\\),;]+/g);
}

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([found]) => found);
}

describe.skipIf(!isBuilt)(`the bundle ${needsBuild}`, () => {
  describe.each(['chrome', 'firefox'] as const)('%s', (browser) => {
    const folder = builtFolder(browser);
    const files = isBuilt ? filesUnder(folder) : [];
    const scripts = files.filter((file) => file.endsWith('.js'));

    test('runs nothing from a string', () => {
      expect(scripts.length).toBeGreaterThan(1);
      for (const file of scripts) {
        expect(all(read(file), /(?<![\w.$])(eval\(|new Function\b|Function\()/g), file).toEqual([]);
      }
    });

    test('names no address but of NetSuite, XML vocabularies and documentation', () => {
      const addresses = files
        .filter((file) => /\.(js|css|html|json)$/.test(file))
        .flatMap((file) => addressesIn(read(file)));
      const foreign = addresses
        .filter((url) => !articles.includes(url))
        .filter((url) => ![netsuite, ...harmless].some((known) => known.test(url)));
      expect([...new Set(foreign)]).toEqual([]);
    });

    test('holds no source maps and no inline scripts', () => {
      expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
      for (const file of files.filter((name) => name.endsWith('.html'))) {
        expect(all(read(file), /<script(?![^>]*\ssrc=)[^>]*>|\son\w+=/g), file).toEqual([]);
      }
    });

    test('loads each page from files that are there', () => {
      expect(firstLoad(join(root, folder), 'popup.html').length).toBeGreaterThan(1);
    });

    test('paints our sign in popup and panel before it reads style sheets', () => {
      const pages = files.filter((file) => file.endsWith('.html') && read(file).includes('class="opening"'));
      expect(pages.length).toBeGreaterThan(0);
      for (const file of pages) {
        const text = read(file);
        expect(text.indexOf('rel="stylesheet"'), file).toBeGreaterThan(text.indexOf('class="opening"'));
      }
    });

    test('loads export, import, settings and sealing only when they are asked for', () => {
      const marks = [
        'popup.seal.title',
        'popup.import.title',
        'popup.settings.keepExported',
        'NETSUITE_HASH_TYPE',
      ];
      const first = firstLoad(join(root, folder), 'popup.html').map((file) => read(`${folder}/${file}`));
      for (const mark of [...marks, 'age-encryption.org/v1']) {
        expect(
          scripts.some((file) => read(file).includes(mark)),
          mark,
        ).toBe(true);
        expect(
          first.some((text) => text.includes(mark)),
          mark,
        ).toBe(false);
      }
    });

    test('has the table of permissions in the background, and in what the popup loads later', () => {
      const holders = scripts.filter((file) => read(file).includes('Advanced Order Management'));
      expect(holders).toContain(`${folder}/background.js`);
      const first = firstLoad(join(root, folder), 'popup.html').map((file) => `${folder}/${file}`);
      const others = holders.filter((file) => file !== `${folder}/background.js`);
      expect(others.filter((file) => first.includes(file))).toEqual([]);
      // No script of a page is among them: those lie beside the background's.
      for (const file of others) expect(file).toMatch(/\/chunks\//);
    });

    test('has each recipe of the catalogue in a file of its own, loaded when it is chosen', () => {
      const [article] = articles;
      const holders = scripts.filter((file) => read(file).includes(article!));
      expect(holders).toHaveLength(1);
      expect(holders[0]).toMatch(/\/chunks\//);
    });
  });
});
