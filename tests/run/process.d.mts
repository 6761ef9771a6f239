// What TypeScript knows of process.mjs.

/** The project's directory. */
export const root: string;

/** The command line that starts `bin` of the installed package `name`. */
export function packageCommand(name: string, bin?: string): [string, string];

/** npm itself, as a command line. */
export function npmCommand(): string[];

/** Runs a command line to its end; one that cannot be started has a code other than 0. */
export function run(
  command: readonly string[],
  options?: { cwd?: string; env?: Record<string, string>; timeout?: number },
): Promise<{ code: number; output: string }>;
