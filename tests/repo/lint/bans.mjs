// What may not be written in a file of the project, each with the reason's way out and the places where it is allowed.

const tests = 'tests/**';
// Programs for people: they print.
const programs = [
  'tests/run/**',
  'tests/netsuite/**',
  'tests/walk/**',
  'tests/bench/**',
  'tests/pictures/**',
  'tests/abuse/**',
  'tests/firefox/**',
  'tests/recipes/**',
  'tests/ids/**',
];
const platform = ['utils/messages/**', 'utils/storage/**', 'utils/texts/**', 'entrypoints/**'];
const configs = ['*.config.ts', '*.config.js', '.*.mjs'];

/**
 * Each becomes the rule `house/<name>`.
 * `globals`: by name, or as a property of window, self or globalThis. `properties`: of anything, by any notation.
 * `imports`: of values, from modules that match. `selectors`: ESQuery. `allowedIn`: globs.
 */
export const bans = [
  {
    name: 'no-fetch',
    globals: ['fetch'],
    message: 'Let fetch be handed in as a parameter: only entrypoints/background may talk to the network.',
    allowedIn: ['entrypoints/background/**', tests],
  },
  {
    name: 'no-other-network',
    globals: ['XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'importScripts'],
    properties: ['sendBeacon'],
    message: 'Use the fetch that is handed in: requests leave from one place only.',
    allowedIn: [tests],
  },
  {
    name: 'no-console',
    globals: ['console'],
    message: 'Nothing is logged, so that no secret ever is; what a person must know is said in the view.',
    allowedIn: programs,
  },
  {
    name: 'no-browser',
    globals: ['browser', 'chrome'],
    imports: /^wxt\/(browser|utils\/storage)$/,
    message:
      'Ask utils/messages, utils/storage or utils/texts: only these and the entrypoints know the browser.',
    allowedIn: [...platform, tests],
  },
  {
    name: 'no-html-strings',
    properties: [
      'innerHTML',
      'outerHTML',
      'insertAdjacentHTML',
      'setHTMLUnsafe',
      'createContextualFragment',
      'dangerouslySetInnerHTML',
      'srcdoc',
      'srcDoc',
    ],
    selectors: ['MemberExpression[object.name="document"][property.name=/^write(ln)?$/]'],
    message:
      'Build elements with createElement and textContent, or with React: text must never become markup.',
    allowedIn: [tests],
  },
  {
    name: 'no-eval',
    globals: ['eval', 'Function'],
    message: 'Write the code out: nothing is ever run from a string.',
    allowedIn: [],
  },
  {
    name: 'no-math-random',
    selectors: ['MemberExpression[object.name="Math"][property.name="random"]'],
    message: 'Use crypto.getRandomValues or crypto.randomUUID: nobody can guess them.',
    allowedIn: [],
  },
  {
    name: 'no-web-storage',
    globals: ['localStorage', 'sessionStorage'],
    selectors: ['MemberExpression[object.name="document"][property.name="cookie"]'],
    message: 'Keep it in an item of utils/storage: web storage belongs to the page and is in clear on disk.',
    allowedIn: [tests],
  },
  {
    name: 'no-database',
    globals: ['indexedDB', 'BroadcastChannel'],
    message: 'Ask the vault: it alone opens the database and says when it was changed.',
    allowedIn: ['utils/vault/**', tests],
  },
  {
    name: 'no-window-messages',
    globals: ['postMessage'],
    selectors: [
      'MemberExpression[property.name="postMessage"]:not([object.name=/(port|worker|channel)$/i], [object.property.name=/port$/i])',
    ],
    message:
      'Use utils/messages: every script of the page hears window.postMessage. (A port is called …port, a worker …worker, a channel of our own origin …channel.)',
    allowedIn: [],
  },
  {
    name: 'no-enums',
    selectors: ['TSEnumDeclaration'],
    message: 'Write a table `as const` and take the type from it.',
    allowedIn: [],
  },
  {
    name: 'no-whole-wxt',
    imports: /^(wxt|#imports)$/,
    message: 'Import WXT by sub-path (wxt/browser, wxt/utils/define-…), so that it shows what is used.',
    allowedIn: [tests, ...configs],
  },
  {
    name: 'no-whole-zod',
    imports: /^zod(\/v\d)?$/,
    message: 'Import from zod/mini: the whole library is 24 KB against 5.',
    allowedIn: [],
  },
];
