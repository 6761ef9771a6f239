// Violations of who may import whom: rule, the file that imports, and what; after `type ` an import of types only.

export interface ImportPlant {
  readonly rule: string;
  readonly path: string;
  readonly imports: readonly string[];
}

/** Files that are imported, and import in turn what a script must reach by no way. */
export const rooms: Readonly<Record<string, string>> = {
  'utils/netsuite/account.ts': '',
  'utils/netsuite/ids/permissions.ts': '',
  'utils/credential/pairs.ts': '',
  'utils/guide/steps.ts': '',
  'utils/guide/circle.ts': "import './circle-back';",
  'utils/connection/soap.ts': '',
  'utils/handover/encrypt.ts': '',
  'utils/credential-kinds/kind.ts': '',
  'utils/credential-kinds/index.ts': '',
  'utils/credential-kinds/captures.ts': '',
  'utils/credential-kinds/formats.ts': '',
  'utils/credential-kinds/tba/fields.ts': '',
  'utils/credential-kinds/tba/captures.ts': '',
  'utils/recipes/recipe-schema.ts': "export * from 'zod/mini';",
  'utils/messages/send.ts': '',
  'utils/messages/handle.ts': '',
  'utils/storage/items.ts': '',
  'utils/storage/migrations/to-two.ts': '',
  'utils/vault/vault.ts': '',
  'utils/account/model.ts': '',
  'utils/state/store.ts': '',
  'utils/page/detect.ts': '',
  'utils/texts/index.ts': '',
  'components/list.tsx': '',
  'components/ui/button.tsx': '',
  'entrypoints/other/index.ts': '',
  'tests/unit/some.ts': '',
};

const room = (name: string, path: string, ...imports: string[]): ImportPlant => ({
  rule: `room-${name}`,
  path,
  imports,
});

const types = (name: string, path: string, ...imports: string[]): ImportPlant => ({
  rule: `types-${name}`,
  path,
  imports,
});

const engine = (name: string, ...foreign: string[]): ImportPlant[] => [
  room(name, `utils/${name}/a.ts`, ...foreign, '@/utils/credential-kinds/kind', '../vault/vault', 'react'),
  {
    rule: 'engines-reach-no-kind',
    path: `utils/${name}/b.ts`,
    imports: ['@/utils/credential-kinds/kind', '@/utils/credential-kinds/tba/fields'],
  },
];

export const importPlants: readonly ImportPlant[] = [
  ...engine('netsuite', '../credential/pairs', '../guide/steps', 'wxt/browser', 'node:fs'),
  ...engine('credential', '../guide/steps', '@/utils/texts'),
  ...engine('guide', '../handover/encrypt', 'zustand', 'type ../connection/soap'),
  ...engine('connection', '../handover/encrypt', '@/utils/messages/send'),
  ...engine('handover', '../storage/items'),
  types('guide', 'utils/guide/c.ts', '@/utils/texts'),
  types('connection', 'utils/connection/c.ts', '@/utils/texts'),
  types('handover', 'utils/handover/c.ts', '@/utils/texts', '../connection/soap'),
  room(
    'credential-kinds',
    'utils/credential-kinds/a.ts',
    '../recipes/recipe-schema',
    '../vault/vault',
    'wxt/browser',
  ),
  types('credential-kinds', 'utils/credential-kinds/b.ts', '@/utils/texts'),
  {
    rule: 'kinds-keep-apart',
    path: 'utils/credential-kinds/saml/fields.ts',
    imports: ['../tba/fields', '../index', '../formats'],
  },
  {
    rule: 'tables-stay-light',
    path: 'utils/credential-kinds/tables.ts',
    imports: ['./index', './formats', '@/utils/connection/soap', 'zod/mini'],
  },
  room('recipes', 'utils/recipes/a.ts', '../storage/items', '../account/model', 'wxt/browser'),
  types('recipes', 'utils/recipes/b.ts', '@/utils/texts'),
  room(
    'page',
    'utils/page/a.ts',
    '@/utils/texts',
    '../storage/items',
    '@/utils/credential-kinds/index',
    'zod/mini',
  ),
  types('page', 'utils/page/d.ts', '../messages/handle', '../credential/pairs', '../guide/steps'),
  room('messages', 'utils/messages/a.ts', '../storage/items', '../state/store', 'oauth-1.0a'),
  types('messages', 'utils/messages/c.ts', '@/utils/texts', '../vault/vault', '../account/model'),
  room('storage', 'utils/storage/a.ts', '../messages/send', '../vault/vault', '../page/detect', 'zustand'),
  room(
    'vault',
    'utils/vault/a.ts',
    '../guide/steps',
    '../account/model',
    '@/utils/credential-kinds/kind',
    'wxt/browser',
  ),
  room('account', 'utils/account/a.ts', '../state/store', '../page/detect', 'wxt/browser'),
  room('state', 'utils/state/a.ts', '../vault/vault', '../page/detect', '@/components/list', 'react-dom'),
  types('state', 'utils/state/b.ts', '../account/model'),
  room('texts', 'utils/texts/a.ts', '../netsuite/account', 'zod/mini'),
  room('components-ui', 'components/ui/a.tsx', '../list', '@/utils/texts', '@/utils/netsuite/account'),
  room(
    'components',
    'components/a.tsx',
    '@/utils/page/detect',
    '@/utils/storage/items',
    '@/utils/vault/vault',
  ),
  types('components', 'components/d.tsx', '@/utils/account/model', '@/utils/messages/send'),
  {
    rule: 'migrations-import-nothing',
    path: 'utils/storage/migrations/a.ts',
    imports: ['./to-two', 'zod/mini'],
  },
  { rule: 'migrations-import-nothing', path: 'utils/vault/migrations/a.ts', imports: ['../vault'] },
  { rule: 'migrations-index', path: 'utils/storage/migrations/index.ts', imports: ['../items'] },
  { rule: 'schemas-in-handle-only', path: 'utils/messages/b.ts', imports: ['zod/mini'] },
  { rule: 'nobody-imports-entrypoints', path: 'components/b.tsx', imports: ['@/entrypoints/other/index'] },
  { rule: 'entrypoints-import-no-other', path: 'entrypoints/popup/a.ts', imports: ['../other/index'] },
  { rule: 'production-only', path: 'entrypoints/popup/b.ts', imports: ['@/tests/unit/some'] },
  { rule: 'no-cycles', path: 'utils/guide/circle-back.ts', imports: ['./circle'] },
  {
    rule: 'page-reaches-no-inside',
    path: 'entrypoints/netsuite-page/index.ts',
    imports: [
      '@/utils/storage/items',
      '@/utils/vault/vault',
      '@/utils/account/model',
      '@/utils/state/store',
      '@/utils/connection/soap',
      '@/utils/handover/encrypt',
      '@/utils/guide/steps',
      '@/utils/netsuite/ids/permissions',
      '@/utils/texts',
      '@/components/list',
    ],
  },
  {
    rule: 'page-reaches-captures-only',
    path: 'entrypoints/netsuite-page/index.ts',
    imports: ['@/utils/credential-kinds/index', '@/utils/credential-kinds/tba/fields'],
  },
  {
    rule: 'page-reaches-no-package',
    path: 'entrypoints/netsuite-page/index.ts',
    // The first by way of a file in between.
    imports: [
      '@/utils/recipes/recipe-schema',
      'react',
      'zustand',
      'zod/mini',
      'oauth-1.0a',
      '@noble/hashes/hmac.js',
      'fast-xml-parser',
      'wxt/utils/storage',
    ],
  },
  {
    rule: 'background-reaches-no-view',
    path: 'entrypoints/background.ts',
    imports: ['react', '@/utils/page/detect', '@/components/list'],
  },
  {
    rule: 'views-reach-no-vault',
    path: 'entrypoints/popup/c.ts',
    imports: ['@/utils/vault/vault', '@/utils/account/model', '@/utils/page/detect'],
  },
];

/** Imports that no rule may report. */
export const allowedImports: readonly Omit<ImportPlant, 'rule'>[] = [
  {
    path: 'utils/connection/d.ts',
    imports: ['../credential/pairs', '../guide/steps', '@noble/hashes/hmac.js', 'type ../texts'],
  },
  {
    path: 'utils/credential-kinds/tba/checks.ts',
    imports: ['./fields', '../kind', '@/utils/connection/soap', 'oauth-1.0a', 'type @/utils/texts'],
  },
  {
    path: 'utils/page/b.ts',
    imports: ['../messages/send', '../netsuite/account', '@/utils/credential-kinds/captures'],
  },
  { path: 'utils/page/c.ts', imports: ['type ../messages/handle', 'type ../guide/steps'] },
  {
    path: 'entrypoints/third.content.ts',
    imports: ['type react', 'type @/utils/storage/items', '@/utils/page/detect'],
  },
  {
    path: 'utils/account/b.ts',
    imports: ['../vault/vault', '../storage/items', '../texts', '../recipes/recipe-schema'],
  },
  { path: 'utils/messages/protocol.ts', imports: ['type ../account/model', 'type ../vault/vault'] },
  { path: 'utils/messages/schemas.ts', imports: ['zod/mini', '../recipes/recipe-schema'] },
  { path: 'utils/messages/handle-requests.ts', imports: ['zod/mini', 'wxt/browser', '../credential/pairs'] },
  {
    path: 'components/c.tsx',
    imports: ['./ui/button', '@/utils/state/store', '@/utils/credential-kinds/kind', 'react'],
  },
  { path: 'entrypoints/popup/main.tsx', imports: ['react-dom/client', '@/components/list'] },
];
