// What the simulation must reach.
import type { Figures } from './figures';

/** Sentences on what was missed. */
export function missedGoals({ kind, singles, pairs, told }: Figures): string[] {
  const walks = [...singles, ...pairs];
  const isTrue = told.filter(({ isFirstTrue }) => isFirstTrue).length;
  const goals: readonly (readonly [boolean, string])[] = [
    [isTrue >= 0.9 * told.length, 'the first cause is true of nine in ten single faults that the wire tells'],
    [walks.every(({ rounds }) => rounds !== null), 'every fault is put right'],
    [singles.every(({ rounds }) => (rounds ?? 0) <= 1), 'one round for a single fault'],
    [pairs.every(({ rounds }) => (rounds ?? 0) <= 2), 'two rounds for a pair'],
    [walks.every(({ broken }) => broken.length === 0), 'no round breaks what was right'],
    [
      walks.every(({ mostRefused, refused }) => mostRefused <= 3 && refused <= 3),
      'no more than three refused logins',
    ],
  ];
  return goals.filter(([isMet]) => !isMet).map(([, goal]) => `${kind}: ${goal}`);
}
