// Builds the extension: manifest, entrypoints and texts. Permissions are the whole list of what it may ever do.
import { defineConfig } from 'wxt';
import { pageMatches } from './utils/netsuite/page-matches';

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  imports: false,
  i18n: { localesDir: 'utils/texts' },
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting'],
    host_permissions: [
      'https://*.app.netsuite.com/*',
      'https://*.suitetalk.api.netsuite.com/*',
      'https://*.restlets.api.netsuite.com/*',
      'https://rest.netsuite.com/*',
    ],
    content_scripts: [{ matches: pageMatches(), js: ['netsuite-page.js'], run_at: 'document_start' }],
    incognito: 'not_allowed',
    ...(browser === 'chrome' && { minimum_chrome_version: '120' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'credential-guide-for-netsuite@extensions.local',
          strict_min_version: '128.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
