// The table of NetSuite's features: where each box stands on Enable Features, and its English label. For the background and tools only.
import { normaliseLabel } from '../names';
import { features } from './features';

export interface KnownFeature {
  /** As the box carries it: lower case. */
  readonly id: string;
  /** English; null where nobody published it. */
  readonly subtab: string | null;
  readonly label: string | null;
}

let table: ReadonlyMap<string, KnownFeature> | null = null;

/** Read when it is first asked for: most lives of the background need none of it. */
export function knownFeatures(): ReadonlyMap<string, KnownFeature> {
  table ??= new Map(
    features
      .trim()
      .split('\n')
      .map((line): [string, KnownFeature] => {
        const [, id = '', subtab = null, label = null] = /^(\S+)(?: (.+)\|(.+))?$/.exec(line) ?? [];
        return [id, { id, subtab, label }];
      }),
  );
  return table;
}

export function featureOf(id: string): KnownFeature | null {
  return knownFeatures().get(id) ?? null;
}

/** The one that is called so, whatever the case and marks. */
export function featureNamed(label: string): KnownFeature | null {
  const wanted = normaliseLabel(label);
  return (
    [...knownFeatures().values()].find(
      (known) => known.label !== null && normaliseLabel(known.label) === wanted,
    ) ?? null
  );
}
