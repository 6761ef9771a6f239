// What TypeScript knows of process.mjs.

/** The project's directory. */
export const root: string;

/** The command line that starts `bin` of the installed package `name`. */
export function packageCommand(name: string, bin?: string): [string, string];
