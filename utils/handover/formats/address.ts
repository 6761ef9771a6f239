// One address that names a source and holds its values as parameters, as pipelines take it.
import { filled, isMask, type ExportFormat, type FormatNames } from '../format';

interface AddressNames extends FormatNames {
  /** Up to the first parameter. */
  readonly begin: string;
}

export function makeAddress({ begin, ...names }: AddressNames): ExportFormat {
  return {
    ...names,
    type: 'connection',
    extension: 'txt',
    mimeType: 'text/plain',
    holdsValues: true,
    write: (values, context) => {
      const pairs = filled(names.keys, values, context);
      return `${begin}${pairs.map(([name, value]) => `${name}=${parameter(String(value))}`).join('&')}\n`;
    },
  };
}

/** What `encodeURIComponent` leaves as it is means something to a shell. */
function parameter(value: string): string {
  if (isMask(value)) return value;
  if (/\p{Cs}|\0/u.test(value)) throw new Error('A value with these characters cannot be in an address');
  return encodeURIComponent(value).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
