// Which checks of a test are made: those that are always, and of the others what the person ticked, as far as a test may ask.
import type { Recipe } from '../guide/recipe';
import type { Check, CheckValues } from './check';

/** NetSuite locks a user after five refusals, and people wait for a test: none makes more requests than these. */
export const MOST_REQUESTS = 6;

/** Something of a test that the person may leave out or ask for. */
export interface CheckChoice {
  readonly id: string;
  readonly isUsual: boolean;
}

export interface CheckChoices {
  /** In the order of the test; empty where there is nothing to choose. */
  readonly offered: readonly CheckChoice[];
  /** How many of them one test has room for. */
  readonly room: number;
}

type Asked = Pick<Check, 'id' | 'choice' | 'asksNobody' | 'isWanted'>;

/** All that may be chosen, even where everything has room. */
export function checkChoices(checks: readonly Asked[], recipe: Recipe, values: CheckValues): CheckChoices {
  const wanted = checks.filter(({ isWanted, asksNobody }) => asksNobody !== true && isWanted(recipe, values));
  const offered = wanted.flatMap(({ id, choice }) =>
    choice === undefined ? [] : [{ id, isUsual: choice === 'usual' }],
  );
  return { offered, room: Math.max(0, MOST_REQUESTS - (wanted.length - offered.length)) };
}

/** Of what may be chosen the ids that are meant: `ticked`, or the usual ones for null. */
export function meantOf(
  { offered }: Pick<CheckChoices, 'offered'>,
  ticked: readonly string[] | null,
): readonly string[] {
  return offered
    .filter(({ id, isUsual }) => (ticked === null ? isUsual : ticked.includes(id)))
    .map(({ id }) => id);
}

/** Of these the ones that are made: the first where there is no room for all. */
export function chosenOf(choices: CheckChoices, ticked: readonly string[] | null): readonly string[] {
  return meantOf(choices, ticked).slice(0, choices.room);
}
