// Who may import whom, types included, for dependency-cruiser. What a script may reach by any way is in .dependency-cruiser.reach.mjs.

export const npm = (...names) => `(^|/)node_modules/(${names.join('|')})/`;
export const room = (path) => `^${path}(/|$)`;

const netsuite = 'utils/netsuite';
const credential = 'utils/credential';
const guide = 'utils/guide';
const connection = 'utils/connection';
const handover = 'utils/handover';
export const engines = [netsuite, credential, guide, connection, handover];
export const kinds = 'utils/credential-kinds';
const recipes = 'utils/recipes';
const texts = 'utils/texts';
const storage = 'utils/storage';
const vault = 'utils/vault';
const account = 'utils/account';
const messages = 'utils/messages';
const state = 'utils/state';
const page = 'utils/page';

const purePackages = ['zod', 'oauth-1.0a', '@noble/hashes', 'fast-xml-parser', 'age-encryption'];

/**
 * Each room, the rooms and files that it may import besides itself, those of which it may import types only, and the packages.
 * Nothing else, types included.
 */
const rooms = [
  { name: netsuite, may: [], packages: ['zod'] },
  { name: credential, may: [netsuite], packages: purePackages },
  {
    name: guide,
    may: [netsuite, credential, `${texts}/key-part.ts`],
    typesOf: [texts],
    packages: purePackages,
  },
  { name: connection, may: [netsuite, credential, guide], typesOf: [texts], packages: purePackages },
  {
    name: handover,
    may: [netsuite, credential, guide],
    typesOf: [texts, connection],
    // Parsers of what people send; the worker that reads it carries them, and nothing else does.
    packages: [...purePackages, 'htmlparser2', 'jsonc-parser', 'yaml'],
  },
  { name: kinds, may: engines, typesOf: [texts], packages: purePackages },
  { name: recipes, may: [...engines, kinds], typesOf: [texts], packages: ['zod', 'leven', '@scure/base'] },
  { name: texts, may: [], packages: ['wxt'] },
  { name: storage, may: [...engines, kinds, recipes], packages: ['wxt', 'zod'] },
  { name: vault, may: [netsuite, credential, storage], packages: ['zod'] },
  {
    name: messages,
    may: [...engines, kinds, recipes],
    typesOf: [texts, vault, account],
    packages: ['wxt', 'zod'],
  },
  { name: account, may: [...engines, kinds, recipes, storage, vault, messages, texts], packages: ['zod'] },
  {
    name: page,
    may: [netsuite, `${kinds}/captures.ts`, `${guide}/card-place.ts`, `${messages}/(send|listen).ts`],
    typesOf: [credential, guide, messages],
    packages: [],
  },
  {
    name: state,
    may: [...engines, kinds, recipes, messages, storage, texts],
    typesOf: [account],
    packages: ['zustand'],
  },
  { name: 'components/ui', may: [], packages: ['react'] },
  {
    name: 'components',
    except: 'components/ui',
    may: [
      'components/ui',
      state,
      texts,
      kinds,
      `${recipes}/(index|catalogue|catalogue-index).ts`,
      ...engines,
    ],
    typesOf: [account, messages],
    packages: ['react', 'react-dom'],
  },
];

const idOf = (name) => name.replace(/^utils\//, '').replace(/[/.]/g, '-');

const forbidden = [
  ...rooms.map(({ name, except, may, typesOf = [], packages }) => ({
    name: `room-${idOf(name)}`,
    comment: `${name} may import ${[...may, ...packages].join(', ') || 'nothing'} and itself`,
    severity: 'error',
    from: { path: room(name), ...(except && { pathNot: room(except) }) },
    to: {
      pathNot: [
        room(name),
        ...[...may, ...typesOf].map(room),
        ...(packages.length > 0 ? [npm(...packages)] : []),
      ],
    },
  })),
  ...rooms
    .filter(({ typesOf }) => typesOf !== undefined)
    .map(({ name, except, may, typesOf }) => ({
      name: `types-${idOf(name)}`,
      comment: `${name} may import types only of ${typesOf.join(', ')}`,
      severity: 'error',
      from: { path: room(name), ...(except && { pathNot: room(except) }) },
      to: { path: typesOf.map(room), pathNot: may.map(room), dependencyTypesNot: ['type-only'] },
    })),
  {
    name: 'kinds-keep-apart',
    comment: 'a kind imports no other kind and no list of kinds: kind.ts and shared/ are for all',
    severity: 'error',
    from: { path: `^${kinds}/([^/]+)/` },
    to: { path: room(kinds), pathNot: [`^${kinds}/$1/`, `^${kinds}/(kind\\.ts$|shared/)`] },
  },
  {
    name: 'migrations-import-nothing',
    comment: 'a migration is frozen: copy what it needs into it; only its index imports, and only migrations',
    severity: 'error',
    from: { path: '^utils/[^/]+/migrations/', pathNot: '/index\\.ts$' },
    to: {},
  },
  {
    name: 'migrations-index',
    comment: 'the index of the migrations imports migrations only',
    severity: 'error',
    from: { path: '^utils/[^/]+/migrations/index\\.ts$' },
    to: { pathNot: '^utils/[^/]+/migrations/' },
  },
  {
    name: 'schemas-in-handle-only',
    comment:
      'zod belongs to the receiving side of a message, utils/messages/handle… and schemas…; the page carries none',
    severity: 'error',
    from: { path: '^utils/messages/', pathNot: '^utils/messages/(handle|schemas)' },
    to: { path: npm('zod') },
  },
  {
    name: 'nobody-imports-entrypoints',
    comment: 'an entrypoint only wires: move what is shared into a room of utils or components',
    severity: 'error',
    from: { path: '^(components|utils)/' },
    to: { path: '^entrypoints/' },
  },
  {
    name: 'entrypoints-import-no-other',
    comment: 'an entrypoint only wires: move what is shared into a room of utils or components',
    severity: 'error',
    from: { path: '^entrypoints/([^/]+)' },
    to: { path: '^entrypoints/', pathNot: '^entrypoints/$1(/|$)' },
  },
  {
    name: 'production-only',
    comment: 'what is shipped imports neither tests nor configuration',
    severity: 'error',
    from: { path: '^(entrypoints|components|utils)/' },
    to: { pathNot: ['^(entrypoints|components|utils|public)/', npm('.+')] },
  },
  {
    name: 'found',
    comment: 'what is imported is there',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'no-cycles',
    comment: 'break the circle: move what both need into a file of its own, below',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
];

/** How imports are followed. */
export const following = {
  doNotFollow: { path: 'node_modules' },
  tsConfig: { fileName: 'tsconfig.json' },
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['import', 'browser', 'default'],
    mainFields: ['module', 'main'],
  },
};

export default { forbidden, options: { ...following, tsPreCompilationDeps: true } };
