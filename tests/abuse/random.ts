// Random numbers from a seed, so that a run can be repeated with the same moments and the same garbage.
import { randomOf } from '../run/random';

export interface Random {
  /** At least 0, less than 1. */
  next: () => number;
  between: (from: number, to: number) => number;
  /** A whole number from 0 to one below `count`. */
  below: (count: number) => number;
  pick: <Item>(items: readonly Item[]) => Item;
  hex: (length: number) => string;
}

const HEX = '0123456789abcdef';

/** Each name has a sequence of its own, so that a part does the same whatever ran before it. */
export function seeded(seed: number, name: string): Random {
  const start = Array.from(name).reduce(
    (sum, letter) => Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0),
    seed,
  );
  const next = randomOf(start);
  const below = (count: number) => Math.floor(next() * count);
  return {
    next,
    between: (from, to) => from + next() * (to - from),
    below,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('There is nothing to choose from.');
      return item;
    },
    hex: (length) => Array.from({ length }, () => HEX[below(16)]).join(''),
  };
}
