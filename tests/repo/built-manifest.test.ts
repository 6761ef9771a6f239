// The manifest of the built extension, word for word: it is the whole list of what the extension may ever do.
import { describe, expect, test } from 'vitest';
import { builtFolder, isBuilt, needsBuild, read } from './support/project-files';

interface ContentScript {
  readonly matches: string[];
  readonly js?: string[];
  readonly css?: string[];
  readonly run_at?: string;
  readonly all_frames?: boolean;
  readonly match_about_blank?: boolean;
  readonly match_origin_as_fallback?: boolean;
  readonly world?: string;
}

interface Manifest {
  readonly content_scripts: ContentScript[];
  readonly [key: string]: unknown;
}

const hosts = [
  'https://*.app.netsuite.com/*',
  'https://*.suitetalk.api.netsuite.com/*',
  'https://*.restlets.api.netsuite.com/*',
  'https://rest.netsuite.com/*',
];

const usual = [
  'action',
  'background',
  'commands',
  'content_scripts',
  'content_security_policy',
  'default_locale',
  'description',
  'host_permissions',
  'incognito',
  'manifest_version',
  'name',
  'permissions',
  'version',
];

const own = {
  chrome: ['minimum_chrome_version', 'side_panel'],
  firefox: ['browser_specific_settings', 'sidebar_action'],
};
const permissions = {
  chrome: ['storage', 'scripting', 'sidePanel'],
  // Its sidebar needs none.
  firefox: ['storage', 'scripting'],
};
const panelCommand = { chrome: 'open-panel', firefox: '_execute_sidebar_action' };

describe.skipIf(!isBuilt)(`the manifest ${needsBuild}`, () => {
  describe.each(['chrome', 'firefox'] as const)('%s', (browser) => {
    const manifest = (
      isBuilt ? JSON.parse(read(`${builtFolder(browser)}/manifest.json`)) : { content_scripts: [] }
    ) as Manifest;
    const scripts = manifest.content_scripts;

    test('asks for few permissions and four hosts, and stays out of private windows', () => {
      expect(manifest).toMatchObject({
        manifest_version: 3,
        permissions: permissions[browser],
        host_permissions: hosts,
        incognito: 'not_allowed',
      });
    });

    test('suggests keys for the guide, the panel and the card, and opens no sidebar by itself', () => {
      const commands = manifest['commands'] as Record<string, { suggested_key: { default: string } }>;
      expect(Object.keys(commands)).toEqual(['_execute_action', panelCommand[browser], 'go-to-card']);
      const keys = Object.values(commands).map(({ suggested_key }) => suggested_key.default);
      for (const key of keys) expect(key).toMatch(/^Alt\+Shift\+[A-Z]$/);
      expect(new Set(keys).size).toBe(keys.length);
      if (browser === 'firefox') expect(manifest['sidebar_action']).toMatchObject({ open_at_install: false });
    });

    test('lets its pages load our own files only, and call nobody but NetSuite', () => {
      const { extension_pages: policy } = manifest['content_security_policy'] as { extension_pages: string };
      const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]));
      expect(rules.get('default-src')).toEqual(["'none'"]);
      for (const name of ['script-src', 'style-src', 'img-src']) expect(rules.get(name)).toEqual(["'self'"]);
      for (const name of ['base-uri', 'form-action', 'frame-ancestors'])
        expect(rules.get(name)).toEqual(["'none'"]);
      expect(rules.get('connect-src')).toEqual(hosts.slice(1).map((host) => host.slice(0, -2)));
    });

    test('has no other key: nothing web-accessible, optional or external', () => {
      const keys = Object.keys(manifest).filter((key) => key !== 'icons');
      expect(keys.sort()).toEqual([...usual, ...own[browser]].sort());
    });

    test("runs in the top frame of NetSuite's application pages, in frames only where a form may be one, outside the page's world", () => {
      expect(scripts.length).toBeGreaterThan(0);
      for (const { matches, all_frames, match_about_blank, match_origin_as_fallback, world } of scripts) {
        for (const pattern of matches)
          expect(pattern).toMatch(/^https:\/\/\*\.app\.netsuite\.com\/app\/.*\*$/);
        const isFramed = matches.every((pattern) => pattern === 'https://*.app.netsuite.com/app/oauth2/*');
        expect(all_frames ?? false).toBe(isFramed);
        expect([match_about_blank, match_origin_as_fallback]).not.toContain(true);
        expect(world ?? 'ISOLATED').toBe('ISOLATED');
      }
    });

    test('injects only files of its own', () => {
      const files = scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]);
      for (const file of files) expect(read(`${builtFolder(browser)}/${file}`)).not.toBe('');
    });
  });
});
