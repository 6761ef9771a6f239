// What may not be written: ESLint's own no-restricted rules, each with the way out, and the folders where it may be.

const shipped = ['entrypoints/**', 'components/**', 'utils/**'];
const platform = ['utils/messages/**', 'utils/storage/**', 'utils/texts/**', 'entrypoints/**'];
// Programs for people: they print.
const programs = [
  'run',
  'netsuite',
  'walk',
  'bench',
  'pictures',
  'abuse',
  'firefox',
  'recipes',
  'ids',
  'new',
  'dev',
  'release',
  'mutate',
];

const named = (names, message) => names.map((name) => ({ name, message }));

const fetchIt = named(
  ['fetch'],
  'Let fetch be handed in as a parameter: only entrypoints/background may talk to the network.',
);
const browser = named(
  ['browser', 'chrome'],
  'Ask utils/messages, utils/storage or utils/texts: only these and the entrypoints know the browser.',
);
const database = named(
  ['indexedDB', 'BroadcastChannel'],
  'Ask the vault: it alone opens the database and says when it was changed.',
);
const windowMessages =
  'Use utils/messages: every script of the page hears window.postMessage. (A port is called …port, a worker …worker, a channel of our own origin …channel.)';
const everywhere = named(['postMessage'], windowMessages);
const inWhatIsShipped = [
  ...named(
    ['XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'importScripts'],
    'Use the fetch that is handed in: requests leave from one place only.',
  ),
  ...named(
    ['localStorage', 'sessionStorage'],
    'Keep it in an item of utils/storage: web storage belongs to the page and is in clear on disk.',
  ),
];

const globalObjects = ['window', 'self', 'top', 'parent'];

/** By name, or as a property of a global object. */
function noGlobals(...groups) {
  const globals = [...everywhere, ...groups.flat()];
  return { 'no-restricted-globals': ['error', { globals, checkGlobalObject: true, globalObjects }] };
}

const html = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'dangerouslySetInnerHTML',
  'srcdoc',
  'srcDoc',
];
const noHtml =
  'Build elements with createElement and textContent, or with React: text must never become markup.';

const noMathRandom = {
  object: 'Math',
  property: 'random',
  message: 'Use crypto.getRandomValues or crypto.randomUUID: nobody can guess them.',
};
const noWindowMessages = {
  selector:
    'MemberExpression[property.name="postMessage"]:not([object.name=/(port|worker|channel)$/i], [object.property.name=/port$/i])',
  message: windowMessages,
};
const noWholeZod = {
  regex: '^zod(/v\\d)?$',
  message: 'Import from zod/mini: the whole library is 24 KB against 5.',
};
const noWholeWxt = {
  regex: '^(wxt|#imports)$',
  allowTypeImports: true,
  message: 'Import WXT by sub-path (wxt/browser, wxt/utils/define-…), so that it shows what is used.',
};

export const banConfigs = [
  {
    name: 'bans/everywhere',
    // The rule follows only global objects that are declared.
    languageOptions: { globals: Object.fromEntries(globalObjects.map((name) => [name, 'readonly'])) },
    rules: {
      'no-console': 'error',
      'no-eval': 'error',
      'no-restricted-properties': ['error', noMathRandom],
      'no-restricted-syntax': ['error', noWindowMessages],
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [noWholeZod] }],
      ...noGlobals(),
    },
  },
  {
    name: 'bans/shipped',
    files: shipped,
    rules: {
      'no-restricted-properties': [
        'error',
        noMathRandom,
        ...html.map((property) => ({ property, message: noHtml })),
        ...['write', 'writeln'].map((property) => ({ object: 'document', property, message: noHtml })),
        { object: 'document', property: 'cookie', message: inWhatIsShipped.at(-1).message },
        { property: 'sendBeacon', message: inWhatIsShipped[0].message },
      ],
      'no-restricted-syntax': [
        'error',
        noWindowMessages,
        { selector: `JSXAttribute[name.name=/^(${html.join('|')})$/]`, message: noHtml },
        { selector: `ObjectExpression > Property[key.name=/^(${html.join('|')})$/]`, message: noHtml },
      ],
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [noWholeZod, noWholeWxt] }],
      ...noGlobals(inWhatIsShipped, fetchIt, browser, database),
    },
  },
  { name: 'bans/platform', files: platform, rules: noGlobals(inWhatIsShipped, fetchIt, database) },
  { name: 'bans/vault', files: ['utils/vault/**'], rules: noGlobals(inWhatIsShipped, fetchIt, browser) },
  {
    name: 'bans/background',
    files: ['entrypoints/background/**'],
    rules: noGlobals(inWhatIsShipped, database),
  },
  {
    name: 'bans/programs',
    files: programs.map((folder) => `tests/${folder}/**`),
    rules: { 'no-console': 'off' },
  },
];
