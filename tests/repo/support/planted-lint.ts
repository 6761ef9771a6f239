// Violations for ESLint's rules: rule, a file's path, what stands in it. `allowed` are their likes that must pass.

export interface Plant {
  readonly rule: string;
  readonly path: string;
  readonly code: string;
}

const opening = '// Planted to be found by a rule.\n';

function plants(rule: string, folder: string, codes: readonly string[], ending = 'ts'): Plant[] {
  return codes.map((code, index) => ({
    rule,
    path: `${folder}/${rule.replace(/^.*\//, '')}-${index}.${ending}`,
    code: `${opening}${code}\n`,
  }));
}

export const lintPlants: readonly Plant[] = [
  ...plants('house/no-fetch', 'utils/connection', [
    "export const answer = fetch('/');",
    "export const answer = globalThis.fetch('/');",
    'export const send = fetch;',
  ]),
  ...plants('house/no-fetch', 'utils/account', ["export const answer = fetch('/');"]),
  ...plants('house/no-other-network', 'entrypoints', [
    'export const request = new XMLHttpRequest();',
    "export const sent = navigator.sendBeacon('/');",
  ]),
  ...plants('house/no-console', 'utils/guide', ["console.log('x');", "window.console.warn('x');"]),
  ...plants('house/no-browser', 'utils/guide', [
    'export const id = chrome.runtime.id;',
    "import { browser } from 'wxt/browser';\nexport const id = browser.runtime.id;",
    "export { storage } from 'wxt/utils/storage';",
  ]),
  ...plants('house/no-browser', 'components', ['export const id = chrome.runtime.id;']),
  ...plants('house/no-html-strings', 'utils/page', [
    "document.body.innerHTML = '<b></b>';",
    "document.body['outerHTML'] = '<b></b>';",
    "document.body.insertAdjacentHTML('beforeend', '<b></b>');",
    "document.write('<b></b>');",
    'export const { innerHTML } = document.body;',
  ]),
  ...plants(
    'house/no-html-strings',
    'components',
    ["export const Text = () => <p dangerouslySetInnerHTML={{ __html: '<b></b>' }} />;"],
    'tsx',
  ),
  ...plants('house/no-eval', 'utils/guide', [
    "eval('1');",
    "export const one: unknown = new Function('return 1');",
  ]),
  ...plants('house/no-math-random', 'utils/connection', ['export const nonce = Math.random();']),
  ...plants('house/no-web-storage', 'utils/storage', [
    "localStorage.setItem('a', 'b');",
    "window.sessionStorage.setItem('a', 'b');",
    'export const { length } = document.cookie;',
  ]),
  ...plants('house/no-database', 'utils/storage', [
    "export const opening = indexedDB.open('a');",
    "export const channel = new BroadcastChannel('a');",
  ]),
  ...plants('house/no-database', 'utils/page', ["export const opening = self.indexedDB.open('a');"]),
  ...plants('house/no-window-messages', 'utils/page', [
    "window.postMessage('x', '*');",
    "postMessage('x', '*');",
    "parent.postMessage('x', '*');",
    "document.defaultView?.postMessage('x', '*');",
  ]),
  ...plants('house/no-enums', 'utils/guide', ['export enum State {\n  done,\n}']),
  ...plants('house/no-whole-wxt', 'entrypoints', ["export { defineConfig } from 'wxt';"]),
  ...plants('house/no-whole-zod', 'utils/guide', [
    "import { z } from 'zod';\nexport const text = z.string();",
  ]),
  { rule: 'house/opening-comment', path: 'utils/guide/no-opening.ts', code: 'export const one = 1;\n' },
  { rule: 'house/opening-comment', path: 'utils/guide/late-opening.ts', code: `\n${opening}` },
  {
    rule: 'house/opening-comment',
    path: 'utils/guide/directive.ts',
    code: '// @ts-check is no sentence\nexport const one = 1;\n',
  },
  { rule: 'house/kebab-case', path: 'utils/guide/camelCase.ts', code: `${opening}export const one = 1;\n` },
  ...plants('@typescript-eslint/no-floating-promises', 'utils/guide', ['Promise.resolve(1);']),
  ...plants('@typescript-eslint/no-explicit-any', 'utils/guide', ['export const one: any = 1;']),
  ...plants(
    'react-hooks/rules-of-hooks',
    'components',
    [
      "import { useState } from 'react';\nexport function View({ on }: { on: boolean }) {\n  if (on) useState(1);\n  return null;\n}",
    ],
    'tsx',
  ),
  ...plants('max-lines', 'utils/guide', ['\n'.repeat(300)]),
];

export const allowed: readonly Omit<Plant, 'rule'>[] = [
  { path: 'entrypoints/background/index.ts', code: `${opening}export const answer = fetch('/');\n` },
  {
    path: 'utils/connection/handed-in.ts',
    code: `${opening}export const ask = (fetch: typeof globalThis.fetch) => fetch('/');\n`,
  },
  { path: 'utils/vault/database.ts', code: `${opening}export const opening = indexedDB.open('a');\n` },
  { path: 'tests/run/print.ts', code: `${opening}console.info('x');\n` },
  {
    path: 'utils/messages/platform.ts',
    code: `${opening}import { browser } from 'wxt/browser';\nexport const { id } = browser.runtime;\n`,
  },
  {
    path: 'utils/messages/connect.ts',
    code: `${opening}export function tell(port: { postMessage: (text: string) => void }) {\n  port.postMessage('x');\n}\n`,
  },
];
