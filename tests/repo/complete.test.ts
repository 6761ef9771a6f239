// What the parts of a page, a recipe, a format or a language need beside their own file, so that forgetting one is told by name.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';
import { causeIds, causeOf } from '../../utils/connection/causes';
import { reasons, rungs } from '../../utils/connection/check';
import { formatKinds } from '../../utils/handover/formats/format';
import { recipes } from '../../utils/recipes';
import { stepIds, stepPages } from '../../utils/guide/recipe';
import { pages } from '../../utils/netsuite/pages';
import { pageIds, type PageId } from '../../utils/netsuite/pages/page';
import { keyPart } from '../../utils/texts';
import { pages as standInPages } from '../netsuite/pages';
import { fixtures } from '../pages/load-fixtures';
import { root } from './support/project-files';

const messages = await parseMessagesFile(join(root, 'utils/texts/en.yml'));
const keys = new Set(messages.map(({ key }) => key.join('.')));
const missing = (wanted: readonly string[]) => wanted.filter((key) => !keys.has(key));

/** Pages that help with a test or a refusal, and belong to no step. */
const ofNoStep: readonly PageId[] = ['login-audit-trail', 'permission-error'];

describe('a page', () => {
  test.each(pages.map((page) => [page.id, page] as const))('%s has all that belongs to it', (id, page) => {
    const steps = stepIds.filter((step) => stepPages[step].includes(id));
    if (!ofNoStep.includes(id)) expect.soft(steps, 'its step in stepPages').not.toEqual([]);
    const isThere = fixtures.some((variant) => variant.page === id);
    expect.soft(isThere, 'a variant that must be recognised').toBe(true);
    if (page.paths.length > 0) {
      const served = standInPages.filter(({ path }) => page.paths.includes(path));
      expect.soft(served, 'the page in the stand-in').not.toEqual([]);
      const refused = fixtures.some(
        ({ url, page: seen }) => page.paths.includes(url.pathname) && seen !== id,
      );
      expect.soft(refused, 'a variant at its address that must not be recognised').toBe(true);
    }
  });

  test('has its texts, and each requirement has what the card and the ring say', () => {
    expect.soft(missing(pageIds.map((id) => `page.${keyPart(id)}`))).toEqual([]);
    const requirements = pages.flatMap((page) => page.requirements.map(({ id }) => id));
    const wanted = requirements.flatMap((id) => [`requirement.${id}.need`, `requirement.${id}.tag`]);
    expect.soft(missing(wanted)).toEqual([]);
  });
});

test('each rung, result and cause of a connection test has its words', () => {
  const wanted = [
    ...rungs.map((rung) => `connection.rung.${rung}`),
    ...reasons.map((reason) => `connection.reason.${keyPart(reason)}`),
    ...causeIds.map((id) => causeOf(id).messageKey),
  ];
  expect(missing(wanted)).toEqual([]);
});

test('each step has its title', () => {
  expect(missing(stepIds.map((id) => `step.${id}`))).toEqual([]);
});

test('each kind of export has its name and its hint', () => {
  expect(missing(formatKinds.flatMap((kind) => [`export.format.${kind}`, `export.hint.${kind}`]))).toEqual(
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
  const index = readFileSync(join(folder, 'index.ts'), 'utf8');
  const files = readdirSync(folder).filter((file) => /^[a-z]{2}\.ts$/.test(file));
  expect(files.filter((file) => !index.includes(`from './${file.slice(0, 2)}'`))).toEqual([]);
});
