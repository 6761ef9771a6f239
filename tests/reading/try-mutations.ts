// Reads changed texts and holds each reading against that of the unchanged one: nothing is thrown, and no value is another one.
import { handoverTables } from '../../utils/credential-kinds/formats';
import { readBack, type ReadBack } from '../../utils/handover/read-back';
import sent from '../unit/handover/sent-texts.json';
import { randomOf } from '../run/random';
import { mutateText } from './mutate-text';

export interface Outcome {
  readonly count: number;
  /** Still read as before, or with less. */
  readonly same: number;
  readonly thrown: readonly string[];
  /** Values that the text does not give under this name, taken without a word. */
  readonly wrong: readonly string[];
}

type Allowed = Readonly<Record<string, readonly string[]>>;

/** The sets that a text holds, with what a person may choose there. */
function setsOf(back: ReadBack): readonly Allowed[] {
  if (back.type !== 'values') return [];
  return [back, ...back.proposals].map(({ values, problems }) => ({
    ...Object.fromEntries(Object.entries(values).map(([field, value]) => [field, [value]])),
    ...sameInBothKinds(values),
    ...Object.fromEntries(problems.map(({ field, choices }) => [field, choices.map(({ value }) => value)])),
  }));
}

/** NetSuite shows one value as “Consumer Key / Client ID”: which kind of credentials it is for may be in what was cut off. */
function sameInBothKinds({ consumerKey, clientId }: Readonly<Record<string, string>>): Allowed {
  const value = consumerKey ?? clientId;
  return value === undefined ? {} : { consumerKey: [value], clientId: [value] };
}

function isWithin(values: Readonly<Record<string, string>>, sets: readonly Allowed[]): boolean {
  const all = Object.entries(values);
  return all.length === 0 || sets.some((set) => all.every(([field, value]) => set[field]?.includes(value)));
}

export function tryMutations(count: number, seed: number): Outcome {
  const random = randomOf(seed);
  const known = sent.map(({ id, input }) => ({ id, input, sets: setsOf(readBack(input, handoverTables)) }));
  const thrown: string[] = [];
  const wrong: string[] = [];
  let same = 0;
  for (let at = 0; at < count; at += 1) {
    const { id, input, sets } = known[at % known.length]!;
    const text = mutateText(input, random);
    try {
      const back = readBack(text, handoverTables);
      const read = back.type === 'values' ? [back.values, ...back.proposals.map(({ values }) => values)] : [];
      if (read.every((values) => isWithin(values, sets))) same += 1;
      else wrong.push(`${id} (change ${at})\n${JSON.stringify(read)}\n${JSON.stringify(text)}`);
    } catch (error) {
      thrown.push(`${id} (change ${at}): ${String(error)}`);
    }
  }
  return { count, same, thrown, wrong };
}
