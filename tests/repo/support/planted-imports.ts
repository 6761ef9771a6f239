// Violations of who may import whom: rule, the file that imports, and what; after `type ` an import of types only.

export interface ImportPlant {
  readonly rule: string;
  readonly path: string;
  readonly imports: readonly string[];
}

/** Files that are imported, and import in turn what a script must reach by no way. */
export const rooms: Readonly<Record<string, string>> = {
  'utils/netsuite/account.ts': '',
  'utils/credential/pairs.ts': '',
  'utils/guide/steps.ts': '',
  'utils/guide/circle.ts': "import './circle-back';",
  'utils/recipes/recipe-schema.ts': "export * from 'zod/mini';",
  'utils/connection/soap.ts': '',
  'utils/handover/encrypt.ts': '',
  'utils/messages/send.ts': '',
  'utils/messages/handle.ts': '',
  'utils/storage/items.ts': '',
  'utils/storage/migrations/to-two.ts': '',
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

export const importPlants: readonly ImportPlant[] = [
  room('netsuite', 'utils/netsuite/a.ts', '../credential/pairs', '../guide/steps', 'wxt/browser', 'node:fs'),
  room('credential', 'utils/credential/a.ts', '../guide/steps', '@/utils/texts', 'react'),
  room('guide', 'utils/guide/a.ts', '../export/encrypt', 'zustand', 'type ../connection/soap'),
  room('connection', 'utils/connection/a.ts', '../export/encrypt', '@/utils/messages/send'),
  room('export', 'utils/handover/a.ts', '../connection/soap', 'react'),
  room(
    'page',
    'utils/page/a.ts',
    '../messages/handle',
    '../credential/pairs',
    '../storage/items',
    'zod/mini',
  ),
  room('messages', 'utils/messages/a.ts', '../storage/items', '../state/store', 'oauth-1.0a'),
  room('storage', 'utils/storage/a.ts', '../messages/send', '../page/detect', 'zustand'),
  room('state', 'utils/state/a.ts', '../page/detect', '@/components/list', 'react-dom'),
  room('texts', 'utils/texts/a.ts', '../netsuite/account', 'zod/mini'),
  room('log-ts', 'utils/log.ts', './storage/items', 'wxt/browser'),
  room('components-ui', 'components/ui/a.tsx', '../list', '@/utils/texts', '@/utils/netsuite/account'),
  room(
    'components',
    'components/a.tsx',
    '@/utils/page/detect',
    '@/utils/storage/items',
    '@/utils/messages/send',
  ),
  {
    rule: 'migrations-import-nothing',
    path: 'utils/storage/migrations/a.ts',
    imports: ['./to-two', 'zod/mini'],
  },
  { rule: 'migrations-index', path: 'utils/storage/migrations/index.ts', imports: ['../items'] },
  { rule: 'schemas-in-handle-only', path: 'utils/messages/b.ts', imports: ['zod/mini'] },
  { rule: 'nobody-imports-entrypoints', path: 'components/b.tsx', imports: ['@/entrypoints/other/index'] },
  { rule: 'entrypoints-import-no-other', path: 'entrypoints/popup/a.ts', imports: ['../other/index'] },
  { rule: 'production-only', path: 'entrypoints/popup/b.ts', imports: ['@/tests/unit/some'] },
  { rule: 'no-cycles', path: 'utils/guide/circle-back.ts', imports: ['./circle'] },
  ...['netsuite-page/index.ts'].flatMap((script) => [
    {
      rule: 'page-reaches-no-inside',
      path: `entrypoints/${script}`,
      imports: [
        '@/utils/storage/items',
        '@/utils/state/store',
        '@/utils/connection/soap',
        '@/utils/handover/encrypt',
        '@/components/list',
      ],
    },
    {
      rule: 'page-reaches-no-package',
      path: `entrypoints/${script}`,
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
  ]),
  {
    rule: 'background-reaches-no-view',
    path: 'entrypoints/background.ts',
    imports: ['react', '@/utils/page/detect', '@/components/list'],
  },
];

/** Imports that no rule may report. */
export const allowedImports: readonly Omit<ImportPlant, 'rule'>[] = [
  {
    path: 'utils/connection/b.ts',
    imports: ['../credential/pairs', '../guide/steps', '@noble/hashes/hmac.js'],
  },
  { path: 'utils/page/b.ts', imports: ['../messages/send', '../netsuite/account', '../texts'] },
  { path: 'utils/page/c.ts', imports: ['type ../messages/handle', 'type ../credential/pairs'] },
  {
    path: 'entrypoints/third.content.ts',
    imports: ['type react', 'type @/utils/storage/items', '@/utils/page/detect'],
  },
  { path: 'utils/messages/schemas.ts', imports: ['zod/mini'] },
  { path: 'utils/messages/handle-requests.ts', imports: ['zod/mini', 'wxt/browser', '../credential/pairs'] },
  { path: 'components/c.tsx', imports: ['./ui/button', '@/utils/state/store', 'react'] },
  { path: 'entrypoints/popup/main.tsx', imports: ['react-dom/client', '@/components/list'] },
];
