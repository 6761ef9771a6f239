// What TypeScript knows of pack.mjs.

/** The zip of a directory's files, in the order of their names: the same bytes for the same files. */
export function zipOf(directory: string): Buffer;

/** Where the packed extension for a browser (`chrome`, `firefox`) is put. */
export function zipPath(browser: 'chrome' | 'firefox'): string;
