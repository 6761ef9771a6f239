// What the parts of a page, a recipe, a format or a language need beside their own file, so that forgetting one is told by name.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../utils/credential-kinds';
import { formatTypes } from '../../utils/handover/format';
import { pages } from '../../utils/netsuite/pages';
import { pageIds } from '../../utils/netsuite/pages/page';
import { recipes } from '../../utils/recipes';
import { say } from '../../utils/texts';
import { keyPart } from '../../utils/texts/key-part';
import { pages as fakePages } from '../netsuite/pages';
import { fixtures } from '../pages/load-fixtures';
import { TODO } from '../new/templates';
import { projectFiles, read, root } from './support/project-files';

const missing = (wanted: readonly string[]) => wanted.filter((key) => say({ key }) === key);

describe('a page', () => {
  test.each(pages.map((page) => [page.id, page] as const))('%s has all that belongs to it', (id, page) => {
    const guides = kinds.filter((kind) => kind.pages.some((guide) => guide.page === id));
    expect.soft(guides, 'its page guide in a kind').not.toEqual([]);
    const isThere = fixtures.some((variant) => variant.page === id);
    expect.soft(isThere, 'a variant that must be recognised').toBe(true);
    if (page.paths.length > 0) {
      const served = fakePages.filter(({ path }) => page.paths.includes(path));
      expect.soft(served, 'the page in the fake NetSuite').not.toEqual([]);
      const refused = fixtures.some(
        ({ url, page: seen }) => page.paths.includes(url.pathname) && seen !== id,
      );
      expect.soft(refused, 'a variant at its address that must not be recognised').toBe(true);
    }
  });

  test('has its name', () => {
    expect(missing(pageIds.map((id) => `page.${keyPart(id)}`))).toEqual([]);
  });
});

describe.each(kinds.map((kind) => [kind.id, kind] as const))('the kind %s', (_, kind) => {
  const causes = kind.causes.causes.map(({ id }) => id);
  const steps = kind.steps.map(({ id }) => id);

  test('has a page guide for each page of a step, and a step for each guide', () => {
    const guided = kind.pages.map(({ page }) => page);
    const wanted = kind.steps.flatMap(({ pages: own }) => own);
    expect(wanted.filter((page) => !guided.includes(page))).toEqual([]);
    expect(kind.pages.filter(({ step }) => step !== null && !steps.includes(step))).toEqual([]);
  });

  test('names only causes, steps and pages that there are', () => {
    const required = kind.pages.flatMap(({ requirements }) =>
      requirements.flatMap(({ cause }) => cause ?? []),
    );
    expect(required.filter((cause) => !causes.includes(cause))).toEqual([]);
    const tables = [kind.causes.byReason, kind.causes.byCheck, kind.causes.byHand, kind.causes.seenBehind];
    const named = tables.flatMap((table) => Object.values(table).flat());
    expect(named.filter((cause) => !causes.includes(cause))).toEqual([]);
    const lost = kind.causes.causes.filter(
      ({ step, page }) =>
        (step !== null && !steps.includes(step)) || (page !== null && !pages.some(({ id }) => id === page)),
    );
    expect(lost).toEqual([]);
    const proven = kind.checks.flatMap(({ proves }) => Object.keys(proves));
    expect(proven.filter((step) => !steps.includes(step))).toEqual([]);
  });

  test('has a step for each value, and a capture for each page that shows one', () => {
    expect(kind.fields.filter(({ step }) => !steps.includes(step))).toEqual([]);
    const fields = kind.fields.map(({ id }) => id);
    const taken = kind.captures.flatMap(({ values }) => values.filter(({ keep }) => keep));
    expect(taken.filter(({ field }) => !fields.includes(field))).toEqual([]);
    const captures = kind.captures.map(({ id }) => id);
    const used = kind.pages.flatMap(({ capture }) => capture?.id ?? []);
    expect(used.sort()).toEqual(captures.sort());
  });

  test('says of each value where it comes from', () => {
    expect(missing(kind.fields.map(({ id }) => `popup.source.${id}`))).toEqual([]);
  });
});

test('each type of export has its name and its hint', () => {
  expect(missing(formatTypes.flatMap((type) => [`export.format.${type}`, `export.hint.${type}`]))).toEqual(
    [],
  );
});

test('each recipe in the folder is offered', () => {
  const folder = join(root, 'utils/recipes');
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const ids = files.map(
    (file) => (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { id: string }).id,
  );
  expect(ids.sort()).toEqual(recipes.map(({ id }) => id).sort());
});

test('each language in the folder is spoken', () => {
  const folder = join(root, 'utils/netsuite/languages');
  const index = readFileSync(join(folder, 'vocabularies.ts'), 'utf8');
  const files = readdirSync(folder).filter((file) => /^[a-z]{2}\.ts$/.test(file));
  expect(files.filter((file) => !index.includes(`from './${file.slice(0, 2)}'`))).toEqual([]);
});

test('nothing that was made by `npm run new` is left to fill in', () => {
  const left = projectFiles()
    .filter((file) => /\.(tsx?|json|html)$/.test(file))
    .flatMap((file) =>
      read(file)
        .split('\n')
        .flatMap((line, at) => (line.includes(TODO) ? `${file}:${at + 1} ${line.trim()}` : [])),
    );
  expect(left).toEqual([]);
});
