// The tree stays readable: few entries at the top, folders named after the domain, and a background that only wires.
import { expect, test } from 'vitest';
import { projectFiles, read } from './support/project-files';

const files = projectFiles();

const topFolders = ['.ci', '.github', 'components', 'entrypoints', 'public', 'tests', 'utils'];

const topFiles = [
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'FAULTS.md',
  'LICENSE',
  'PRIVACY.md',
  'RECIPES.md',
  'README.md',
  'SECURITY.md',
  'eslint.config.js',
  'knip.json',
  'package-lock.json',
  'package.json',
  'playwright.config.ts',
  'tsconfig.json',
  'vitest.config.ts',
  'wxt.config.ts',
];

const rooms = [
  'account',
  'connection',
  'credential',
  'credential-kinds',
  'guide',
  'handover',
  'messages',
  'netsuite',
  'page',
  'recipes',
  'state',
  'storage',
  'texts',
  'vault',
];

const MOST_LINES_OF_BACKGROUND = 150;

test('the top level holds the sources, configuration and documents, nothing else', () => {
  const inFolders = files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]);
  expect(topFolders).toEqual(expect.arrayContaining([...new Set(inFolders)]));
  const atTop = files.filter((file) => !file.includes('/') && !file.startsWith('.'));
  expect(topFiles).toEqual(expect.arrayContaining(atTop));
});

test('utils holds the known rooms, and nothing lies directly in it', () => {
  const inUtils = files.filter((file) => file.startsWith('utils/')).map((file) => file.split('/')[1]);
  expect([...new Set(inUtils)].sort()).toEqual(rooms);
});

test('the background only wires', () => {
  const lines = files
    .filter((file) => file.startsWith('entrypoints/background'))
    .map((file) => read(file).trimEnd().split('\n').length);
  expect(lines).not.toEqual([]);
  expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(MOST_LINES_OF_BACKGROUND);
});

test('nothing is called by a word that says nothing', () => {
  // But `web-services` and `setup-manager` are NetSuite's own words for what they name.
  const empty = /(^|[/.]|(?<!web|setup)-)(helpers?|common|misc|managers?|services?|stuff)([/.-]|$)/;
  expect(files.filter((file) => empty.test(file))).toEqual([]);
});

test('files and folders are in kebab-case', () => {
  const kebab = /^\.?[a-z0-9_]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
  // Documents, and what is named by whoever hosts the project, are in capitals.
  const named = files.filter((file) => !/(^|\/)[A-Z_]+(\.md)?$/.test(file) && !/\/[A-Z_]+\//.test(file));
  expect(named.filter((file) => !file.split('/').every((part) => kebab.test(part)))).toEqual([]);
});
