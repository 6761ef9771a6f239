// Finds a form by what people call it: the tool that reads it, or its type.
import { normaliseLabel } from '../netsuite/names';
import type { ExportFormat } from './format';

/** What comes before the others, by id. */
export interface FirstFormats {
  readonly asked: string | null;
  readonly last: string | null;
}

/** The one that the vendor asks for, then the one that was used last, then the others as they stand. */
export function inOrder(
  formats: readonly ExportFormat[],
  { asked, last }: FirstFormats,
): readonly ExportFormat[] {
  const place = ({ id }: ExportFormat) => (id === asked ? 0 : id === last ? 1 : 2);
  return formats.toSorted((a, b) => place(a) - place(b));
}

/** Those in whose tools or type each word of the text stands, whatever its case and marks; all for no word. */
export function findFormats(
  formats: readonly ExportFormat[],
  text: string,
  nameOfType: (format: ExportFormat) => string,
): readonly ExportFormat[] {
  const words = text.split(/\s+/).map(normaliseLabel);
  return formats.filter((format) => {
    const label = normaliseLabel([...format.tools, nameOfType(format)].join(' '));
    return words.every((word) => label.includes(word));
  });
}
