// How the page itself calls what is wanted: people look for the word that they see.
import { normaliseLabel } from '../netsuite/names';
import type { PageFacts } from './card-input';
import type { JudgedRequirement } from './judged-page';

/** Null where it is the English word, and where the page’s is not known. */
export function ownWords(
  { place }: JudgedRequirement,
  { spec, reading, labels, inPageLanguage }: PageFacts,
): string | null {
  if (place.type === 'field') {
    const own = labels[place.field] ?? '';
    const isEnglish = spec.fields[place.field]?.labels.includes(normaliseLabel(own)) === true;
    return own === '' || isEnglish ? null : own;
  }
  if (place.key === null) return null;
  const line = reading.lines[place.sublist]?.find(({ key, means }) => (key ?? means) === place.key);
  const own = line?.label ?? inPageLanguage(place.labels);
  return own === null || place.labels.includes(normaliseLabel(own)) ? null : own;
}
