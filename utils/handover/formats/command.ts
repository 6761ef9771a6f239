// A command for a shell, with an option for each value. No secret is in it: a shell remembers what was typed, and others see what runs.
import { filled, type ExportFormat, type ExportValues, type FormatNames } from '../format';

/** The name of a value that stands without one, at the end of the command. */
export const ALONE = '';

interface CommandNames extends FormatNames {
  /** The program and what it shall do. */
  readonly command: string;
  /** What to know before it is run, a line each. */
  readonly notes: readonly string[];
  /** Why it would fail with these values, a line each: then it stands there as a remark, which runs nothing. */
  readonly obstacles: (values: ExportValues) => readonly string[];
}

export function makeCommand({ command, notes, obstacles, ...names }: CommandNames): ExportFormat {
  const { keys } = names;
  return {
    ...names,
    type: 'command',
    extension: 'sh',
    mimeType: 'text/x-shellscript',
    holdsValues: false,
    write: (values, context) => {
      const options = filled(keys, values, context).map(([name, value]) =>
        name === ALONE ? word(String(value)) : `${name} ${word(String(value))}`,
      );
      const line = [command, ...options].join(' ');
      const why = obstacles(values);
      const remarks = [...notes, ...why, ...(why.length > 0 ? [line] : [])].map((remark) => `# ${remark}\n`);
      return `${remarks.join('')}${why.length > 0 ? '' : `${line}\n`}`;
    },
  };
}

/** As a POSIX shell and PowerShell read it. */
function word(value: string): string {
  if (/^[A-Za-z0-9_./:-]+$/.test(value)) return value;
  if (!/^[ -&(-~]+$/.test(value)) throw new Error('A value with these characters cannot be in a command');
  return `'${value}'`;
}
