// What TypeScript knows of firefox.mjs, which has to be plain JavaScript because it runs before anything is installed.

/** The Firefox to walk in, or null. Throws when FIREFOX_PATH names a file that is not there. */
export function findFirefox(): string | null;

/** Tries to have a Firefox, by the system's package where that is possible. */
export function tryForFirefox(): Promise<void>;
