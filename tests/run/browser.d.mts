// What TypeScript knows of browser.mjs, which has to be plain JavaScript because it runs before anything is installed.

/** The browser to test in, or null. Throws when CHROMIUM_PATH names a file that is not there. */
export function findBrowser(): { readonly path: string } | null;

/** What it is always started with; add to it. */
export function browserArgs(): string[];

/** Makes sure that there is a browser, installing one if need be. */
export function ensureBrowser(): Promise<void>;
