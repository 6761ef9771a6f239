// dependency-cruiser is given a small project of its own that breaks each sort of our rules once: it is silent, too, when it reads nothing.
import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { packageCommand, root } from '../run/process.mjs';

const [node, depcruise] = packageCommand('dependency-cruiser', 'depcruise');
const settings = {
  extends: '../../tsconfig.json',
  compilerOptions: { paths: { '@/*': ['./*'] } },
  include: ['**/*'],
  exclude: [],
};

const files = {
  'tsconfig.json': JSON.stringify(settings),
  'utils/netsuite/account.ts': "import '../guide/card';",
  'utils/guide/card.ts': "import type {} from '@/utils/netsuite/account'; import '@/utils/texts';",
  'utils/texts/index.ts': '',
  'utils/connection/soap.ts': "import '../credential-kinds/tba/fields'; import type {} from '../texts';",
  'utils/recipes/schema.ts': "import 'zod/mini'; import 'react'; import './gone';",
  'utils/vault/migrations/to-two.ts': "import '../vault';",
  'utils/vault/vault.ts': '',
  'utils/credential-kinds/tba/fields.ts': '',
  'utils/credential-kinds/saml/fields.ts': "import '../tba/fields';",
  'utils/state/app.ts': "import type {} from '@/utils/account/model'; import '@/utils/recipes/schema';",
  'utils/account/model.ts': "import '../vault/vault'; import '../texts';",
  'entrypoints/background.ts': "import '@/utils/account/model'; import '@/entrypoints/popup/main';",
  'entrypoints/netsuite-page/index.ts':
    "import type {} from '@/utils/texts'; import '@/utils/recipes/schema';",
  'entrypoints/popup/main.tsx': "import '@/utils/state/app'; import 'react-dom/client';",
};

/** As `rule: file → what it must not import or reach`. */
async function brokenIn(cwd: string, config: string): Promise<string[]> {
  const options = ['--config', join(root, config), '--output-type', 'json', 'entrypoints', 'utils'];
  const output = await new Promise<string>((resolve) => {
    execFile(node, [depcruise, ...options], { cwd, maxBuffer: 1e8 }, (_, stdout) => {
      resolve(stdout);
    });
  });
  const { summary } = JSON.parse(output) as {
    summary: { violations: { rule: { name: string }; from: string; to: string }[] };
  };
  return summary.violations.map(
    ({ rule, from, to }) => `${rule.name}: ${from} → ${to.replace('../../', '')}`,
  );
}

test('each is named, and no other', async () => {
  const cwd = join(root, '.artifacts/planted-imports');
  rmSync(cwd, { recursive: true, force: true });
  for (const [path, code] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), code);
  }
  expect((await brokenIn(cwd, '.dependency-cruiser.mjs')).sort()).toEqual([
    'entrypoints-import-no-other: entrypoints/background.ts → entrypoints/popup/main.tsx',
    'found: utils/recipes/schema.ts → ./gone',
    'kinds-keep-apart: utils/credential-kinds/saml/fields.ts → utils/credential-kinds/tba/fields.ts',
    'migrations-import-nothing: utils/vault/migrations/to-two.ts → utils/vault/vault.ts',
    'no-cycles: utils/guide/card.ts → utils/netsuite/account.ts',
    'production-only: utils/recipes/schema.ts → ./gone',
    'room-connection: utils/connection/soap.ts → utils/credential-kinds/tba/fields.ts',
    'room-netsuite: utils/netsuite/account.ts → utils/guide/card.ts',
    'room-recipes: utils/recipes/schema.ts → ./gone',
    'room-recipes: utils/recipes/schema.ts → node_modules/react/index.js',
    'types-guide: utils/guide/card.ts → utils/texts/index.ts',
  ]);
  expect((await brokenIn(cwd, '.dependency-cruiser.reach.mjs')).sort()).toEqual([
    'background-reaches-no-view: entrypoints/background.ts → entrypoints/popup/main.tsx',
    'background-reaches-no-view: entrypoints/background.ts → node_modules/react-dom/client.js',
    'background-reaches-no-view: entrypoints/background.ts → node_modules/react/index.js',
    'background-reaches-no-view: entrypoints/background.ts → utils/state/app.ts',
    'engines-reach-no-kind: utils/connection/soap.ts → utils/credential-kinds/tba/fields.ts',
    'page-reaches-no-inside: entrypoints/netsuite-page/index.ts → utils/recipes/schema.ts',
    'page-reaches-no-package: entrypoints/netsuite-page/index.ts → node_modules/react/index.js',
    'page-reaches-no-package: entrypoints/netsuite-page/index.ts → node_modules/zod/mini/index.js',
  ]);
});
