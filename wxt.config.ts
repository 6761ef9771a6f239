// Builds the extension: manifest, entrypoints and texts. Permissions are the whole list of what it may ever do.
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { gatherLicenses, writeLicenses } from './tests/run/licenses';
import { pageMatches } from './utils/netsuite/page-matches';

const noPostQuantum = fileURLToPath(new URL('utils/handover/no-post-quantum.ts', import.meta.url));

const hosts = [
  'https://*.app.netsuite.com',
  'https://*.suitetalk.api.netsuite.com',
  'https://*.restlets.api.netsuite.com',
  'https://rest.netsuite.com',
];

/** Where WXT serves the views while they are developed. */
const devServer = ['http://localhost:3000', 'ws://localhost:3000'];

/** Nothing but our own files, and calls to NetSuite. Chrome also refuses every way to make markup or code from a string. */
function policy(browser: string, mode: string): string {
  const isServed = mode === 'development';
  const rules = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src ${[...hosts.slice(1), ...(isServed ? devServer : [])].join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    ...(browser === 'chrome' && !isServed
      ? ["require-trusted-types-for 'script'", 'trusted-types own-workers']
      : []),
  ];
  return rules.join('; ');
}

/** Suggested keys, which the person can change. Chrome has no command of its own for its panel, Firefox has. */
function commands(browser: string) {
  const command = (key: string, description?: string) => ({
    suggested_key: { default: `Alt+Shift+${key}` },
    ...(description !== undefined && { description }),
  });
  return {
    _execute_action: command('G'),
    ...(browser === 'firefox'
      ? { _execute_sidebar_action: command('S') }
      : { 'open-panel': command('S', '__MSG_command_panel__') }),
    'go-to-card': command('J', '__MSG_command_card__'),
  };
}

/** Puts what a page loads behind our sign, which is then painted before any of it is there. */
function signFirst(): Plugin {
  const loaded =
    /\s*<(?:link rel="(?:stylesheet|modulepreload)"[^>]*>|script type="module"[^>]*><\/script>)/g;
  return {
    name: 'sign-first',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        if (!html.includes('class="opening"')) return html;
        const behind = (html.match(loaded) ?? []).join('');
        return html.replace(loaded, '').replace(/\s*<\/body>/, (end) => behind + end);
      },
    },
  };
}

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [gatherLicenses(), signFirst()],
    resolve: { alias: { '@noble/post-quantum/hybrid.js': noPostQuantum } },
  }),
  hooks: {
    'build:done': ({ config }) => {
      writeLicenses(config.outDir);
    },
  },
  // `npm run dev` starts the browser itself, on the fake NetSuite.
  webExt: { disabled: true },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting'],
    host_permissions: hosts.map((host) => `${host}/*`),
    content_scripts: [
      {
        matches: pageMatches().lists,
        js: ['netsuite-list.js', 'netsuite-page.js'],
        run_at: 'document_start',
      },
      { matches: pageMatches().others, js: ['netsuite-page.js'], run_at: 'document_start' },
      {
        matches: pageMatches().framed,
        js: ['netsuite-list.js', 'netsuite-page.js'],
        run_at: 'document_start',
        all_frames: true,
      },
    ],
    incognito: 'not_allowed',
    commands: commands(browser),
    content_security_policy: { extension_pages: policy(browser, mode) },
    ...(browser === 'chrome' && { minimum_chrome_version: '120' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'credential-guide-for-netsuite@extensions.local',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
