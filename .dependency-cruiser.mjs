// Who may import whom, and what each script of the browser must never reach. Run by tests/run/imports.mjs.

const npm = (...names) => `(^|/)node_modules/(${names.join('|')})/`;
const room = (path) => `^${path}(/|$)`;

const pure = ['netsuite', 'credential', 'guide', 'connection', 'export'].map((name) => `utils/${name}`);
const purePackages = ['zod', 'oauth-1.0a', '@noble/hashes', 'fast-xml-parser', 'age-encryption'];
const texts = 'utils/texts';
const log = 'utils/log.ts';

/** Each room, the rooms and files it may import besides itself, and the packages. Nothing else, types included. */
const rooms = [
  { name: 'utils/netsuite', may: [], packages: purePackages },
  { name: 'utils/credential', may: ['utils/netsuite'], packages: purePackages },
  { name: 'utils/guide', may: ['utils/netsuite', 'utils/credential'], packages: purePackages },
  {
    name: 'utils/connection',
    may: ['utils/netsuite', 'utils/credential', 'utils/guide'],
    packages: purePackages,
  },
  {
    name: 'utils/export',
    may: ['utils/netsuite', 'utils/credential', 'utils/guide'],
    packages: purePackages,
  },
  {
    name: 'utils/page',
    may: [
      'utils/netsuite',
      'utils/credential/fields.ts',
      'utils/guide',
      'utils/messages/(send|listen).ts',
      texts,
      log,
    ],
    packages: [],
    typesOfAny: true,
  },
  { name: 'utils/messages', may: [...pure, texts, log], packages: ['wxt', 'zod'] },
  { name: 'utils/storage', may: [...pure, texts, log], packages: ['wxt', 'zod'] },
  {
    name: 'utils/state',
    may: [...pure, 'utils/messages', 'utils/storage', texts, log],
    packages: ['zustand'],
  },
  { name: texts, may: ['\\.wxt/i18n'], packages: ['@wxt-dev/i18n', 'wxt'] },
  { name: log, may: ['utils/credential'], packages: [] },
  { name: 'components/ui', may: [], packages: ['react'] },
  {
    name: 'components',
    except: 'components/ui',
    may: ['components/ui', 'utils/state', texts, log, ...pure],
    packages: ['react'],
  },
];

const layers = [
  ...rooms.map(({ name, except, may, packages, typesOfAny }) => ({
    name: `room-${name.replace(/^utils\//, '').replace(/[/.]/g, '-')}`,
    comment: `${name} may import ${[...may, ...packages].join(', ') || 'nothing'} and itself`,
    severity: 'error',
    from: { path: room(name), ...(except && { pathNot: room(except) }) },
    to: {
      pathNot: [room(name), ...may.map(room), ...(packages.length > 0 ? [npm(...packages)] : [])],
      ...(typesOfAny && { dependencyTypesNot: ['type-only'] }),
    },
  })),
  {
    name: 'migrations-import-nothing',
    comment: 'a migration is frozen: copy what it needs into it; only its index imports, and only migrations',
    severity: 'error',
    from: { path: '^utils/storage/migrations/', pathNot: '/index\\.ts$' },
    to: {},
  },
  {
    name: 'migrations-index',
    comment: 'the index of the migrations imports migrations only',
    severity: 'error',
    from: { path: '^utils/storage/migrations/index\\.ts$' },
    to: { pathNot: '^utils/storage/migrations/' },
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
    to: { pathNot: ['^(entrypoints|components|utils|public|\\.wxt)/', npm('.+')] },
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

const reach = [
  {
    name: 'page-reaches-no-inside',
    comment: 'the page sends and draws: storage, state, connection, export and React stay out of its scripts',
    severity: 'error',
    from: { path: contentScripts },
    to: {
      path: [
        '^utils/(storage|state|connection|export)/',
        '^utils/messages/handle',
        '^components/',
        '\\.tsx$',
      ],
      reachable: true,
    },
  },
  {
    name: 'page-reaches-no-package',
    comment:
      "a content script may use wxt/browser, wxt/utils/define-… and the texts: each byte lies on NetSuite's page",
    severity: 'error',
    from: { path: contentScripts },
    to: {
      path: '(^|/)node_modules/',
      pathNot: [
        npm('@wxt-dev/i18n', '@wxt-dev/browser'),
        '(^|/)node_modules/wxt/dist/(browser|utils/define-[a-z-]+)\\.mjs$',
      ],
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
];

/** Two sets of rules: layers see type-only imports too, reachability must not. */
export default { layers, reach };
