// Who may import whom, and what each script of the browser must never reach. Run by tests/run/imports.mjs.

const npm = (...names) => `(^|/)node_modules/(${names.join('|')})/`;
const room = (path) => `^${path}(/|$)`;

const netsuite = 'utils/netsuite';
const credential = 'utils/credential';
const guide = 'utils/guide';
const connection = 'utils/connection';
const handover = 'utils/handover';
const engines = [netsuite, credential, guide, connection, handover];
const kinds = 'utils/credential-kinds';
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
    packages: purePackages,
  },
  { name: kinds, may: engines, typesOf: [texts], packages: purePackages },
  { name: recipes, may: [...engines, kinds], typesOf: [texts], packages: ['zod'] },
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
    may: ['components/ui', state, texts, kinds, `${recipes}/index.ts`, ...engines],
    typesOf: [account, messages],
    packages: ['react'],
  },
];

const idOf = (name) => name.replace(/^utils\//, '').replace(/[/.]/g, '-');

const layers = [
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
    comment: 'a kind imports no other kind and no list of kinds: kind.ts and shared-fields.ts are for all',
    severity: 'error',
    from: { path: `^${kinds}/([^/]+)/` },
    to: { path: room(kinds), pathNot: [`^${kinds}/$1/`, `^${kinds}/(kind|shared-fields)\\.ts$`] },
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
    name: 'no-cycles',
    comment: 'break the circle: move what both need into a file of its own, below',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
];

const contentScripts = '^entrypoints/netsuite-page/';
const background = '^entrypoints/background(/|\\.ts$)';
const views = ['^entrypoints/popup/', '^components/', '^utils/state/'];

const reach = [
  {
    name: 'page-reaches-no-inside',
    comment: 'the page reads, sends and draws: what decides and what is stored stay out of its scripts',
    severity: 'error',
    from: { path: contentScripts },
    to: {
      path: [
        '^utils/(storage|vault|account|state|connection|handover|recipes|texts)/',
        '^utils/netsuite/ids/',
        '^utils/guide/(?!card-place\\.ts$)',
        '^utils/messages/handle',
        '^components/',
        '\\.tsx$',
      ],
      reachable: true,
    },
  },
  {
    name: 'page-reaches-captures-only',
    comment: 'of the kinds a page knows what is shown once, and nothing else',
    severity: 'error',
    from: { path: contentScripts },
    to: {
      path: `^${kinds}/`,
      pathNot: [`^${kinds}/captures\\.ts$`, `^${kinds}/[^/]+/captures\\.ts$`],
      reachable: true,
    },
  },
  {
    name: 'page-reaches-no-package',
    comment: "a content script may use wxt/browser and wxt/utils/define-…: each byte lies on NetSuite's page",
    severity: 'error',
    from: { path: contentScripts },
    to: {
      path: '(^|/)node_modules/',
      pathNot: [npm('@wxt-dev/browser'), '(^|/)node_modules/wxt/dist/(browser|utils/define-[a-z-]+)\\.mjs$'],
      reachable: true,
    },
  },
  {
    name: 'background-reaches-no-view',
    comment: 'the background has no DOM: neither React nor the code of pages',
    severity: 'error',
    from: { path: background },
    to: {
      path: ['^utils/(page|state)/', '^components/', '\\.tsx$', npm('react', 'react-dom', 'zustand')],
      reachable: true,
    },
  },
  {
    name: 'views-reach-no-vault',
    comment: 'values are stored and decrypted in the background only; a view asks it',
    severity: 'error',
    from: { path: views },
    to: { path: '^utils/(vault|account|page)/', reachable: true },
  },
  {
    name: 'engines-reach-no-kind',
    comment: 'an engine is handed the tables of a kind: where it needs to know more, a column is missing',
    severity: 'error',
    from: { path: engines.map(room) },
    to: { path: room(kinds), reachable: true },
  },
  {
    name: 'tables-stay-light',
    comment:
      'every view loads the tables of all kinds: fields and steps, nothing that tests, exports or guides',
    severity: 'error',
    from: { path: `^${kinds}/tables\\.ts$` },
    to: {
      path: [`^${kinds}/(index|formats|captures)\\.ts$`, '^utils/(connection|handover)/', npm('.+')],
      reachable: true,
    },
  },
];

/** Two sets of rules: layers see type-only imports too, reachability must not. */
export default { layers, reach };
