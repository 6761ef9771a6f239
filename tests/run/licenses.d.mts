// What TypeScript knows of licenses.mjs.

/** Below the project's directory. */
export const licensesFile: string;

/** The licences of all that is shipped, the same on every machine. */
export function licensesText(): string;
