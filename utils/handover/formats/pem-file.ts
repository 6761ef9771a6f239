// A file with one value in PEM and nothing else, as programs take the path of one.
import { isMask, type ExportFormat, type FormatNames } from '../format';

interface PemFile extends FormatNames {
  readonly extension: string;
}

/** The one key is called as PEM calls what stands in the frame. Throws for anything else: two things in one file are a trap. */
export function makePemFile({ extension, ...names }: PemFile): ExportFormat {
  const { keys } = names;
  const [label, field] = keys[0] ?? [];
  if (keys.length !== 1 || label === undefined || typeof field !== 'string')
    throw new Error('A PEM file holds one value');
  const frame = new RegExp(`^-----BEGIN ${label}-----\n(?:[A-Za-z0-9+/=]+\n)+-----END ${label}-----\n$`);
  return {
    ...names,
    type: 'file',
    extension,
    mimeType: 'application/x-pem-file',
    holdsValues: true,
    write: (values) => {
      const value = values[field] ?? '';
      if (isMask(value)) return `${value}\n`;
      if (!frame.test(value)) throw new Error('What is no such PEM cannot be written in this format');
      return value;
    },
  };
}
