// ESLint is asked about lines that break a rule of our own, or a ban at its border: whether the rule is on there, and off beside it.
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';
import { root } from './support/project-files';

// The files are only named, so that nothing is known of types.
const eslint = new ESLint({ cwd: root, overrideConfig: [tseslint.configs.disableTypeChecked] });
const opening = '// Planted to be found by a rule.\n';

async function rulesBroken(filePath: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? [];
}

test.each([
  ['house/opening-comment', 'utils/guide/a.ts', 'export const one = 1;\n'],
  ['house/opening-comment', 'utils/guide/a.ts', '// @ts-check is no sentence\nexport const one = 1;\n'],
  ['house/kebab-case', 'utils/guide/camelCase.ts', opening],
  ['max-lines', 'utils/guide/a.ts', opening + '\n'.repeat(300)],
  ['no-restricted-globals', 'utils/account/a.ts', `${opening}export const send = globalThis.fetch('/');\n`],
  ['no-restricted-globals', 'components/a.tsx', `${opening}export const id = chrome.runtime.id;\n`],
  ['no-restricted-globals', 'utils/storage/a.ts', `${opening}export const open = self.indexedDB;\n`],
  ['no-restricted-globals', 'utils/vault/a.ts', `${opening}export const kept = localStorage;\n`],
  ['no-restricted-globals', 'entrypoints/background/a.ts', `${opening}export const x = XMLHttpRequest;\n`],
  ['no-restricted-globals', 'tests/unit/a.ts', `${opening}postMessage('x', '*');\n`],
  ['no-restricted-syntax', 'utils/page/a.ts', `${opening}document.defaultView?.postMessage('x', '*');\n`],
  ['no-restricted-syntax', 'components/a.tsx', `${opening}export const a = <iframe srcDoc="x" />;\n`],
  ['no-restricted-properties', 'utils/page/a.ts', `${opening}document.body['innerHTML'] = '<b></b>';\n`],
  ['no-restricted-properties', 'tests/unit/a.ts', `${opening}export const one = Math.random();\n`],
  ['no-console', 'utils/guide/a.ts', `${opening}console.info('x');\n`],
  ['@typescript-eslint/no-restricted-imports', 'utils/guide/a.ts', `${opening}export * from 'zod';\n`],
  ['@typescript-eslint/no-restricted-imports', 'entrypoints/a.ts', `${opening}export * from 'wxt';\n`],
])('%s in %s', async (rule, path, code) => {
  expect(await rulesBroken(path, code)).toContain(rule);
});

test.each([
  ['entrypoints/background/a.ts', "export const answer = fetch('/');\n"],
  ['utils/connection/a.ts', "export const ask = (fetch: typeof globalThis.fetch) => fetch('/');\n"],
  ['utils/vault/a.ts', "export const opening = indexedDB.open('a');\n"],
  ['utils/messages/a.ts', 'export const { id } = browser.runtime;\n'],
  ['utils/messages/a.ts', 'export const tell = (port: MessagePort) => {\n  port.postMessage("x");\n};\n'],
  ['tests/run/a.ts', "console.info('x');\n"],
])('nothing in %s: %s', async (path, code) => {
  expect(await rulesBroken(path, opening + code)).toEqual([]);
});
