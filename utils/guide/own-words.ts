// How the page itself calls what is wanted: people look for the word that they see.
import { normaliseLabel } from '../netsuite/names';
import type { PageSpec } from '../netsuite/pages/page';
import type { PageFacts } from './card-input';
import type { JudgedRequirement } from './judged-page';

/** Whether it is what the page calls this field in English. */
export function isEnglish({ fields }: PageSpec, field: string, text: string): boolean {
  return fields[field]?.labels.includes(normaliseLabel(text)) === true;
}

/** Null where it is the English word, and where the page’s is not known. */
export function ownWords(
  { place }: JudgedRequirement,
  { spec, reading, labels, inPageLanguage }: PageFacts,
): string | null {
  if (place.type === 'field') {
    const own = labels[place.field] ?? '';
    return own === '' || isEnglish(spec, place.field, own) ? null : own;
  }
  if (place.type !== 'line' || place.key === null) return null;
  const line = reading.lines[place.sublist]?.find(({ key, means }) => (key ?? means) === place.key);
  const own = line?.label ?? inPageLanguage(place.labels);
  return own === null || place.labels.includes(normaliseLabel(own)) ? null : own;
}
