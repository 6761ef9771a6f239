// Walks through faults, one by one and in pairs, and what came of it in figures.
import { randomOf } from '../run/random';
import type { Bench } from './bench';
import { walk, type Walk } from './walk';

export interface Figures {
  readonly kind: string;
  readonly singles: readonly Walk[];
  readonly pairs: readonly Walk[];
  /** Single faults that show on the wire, and of which it tells the cause: all that look the same have one in common. */
  readonly told: readonly Walk[];
}

/** `pairs`: how many are drawn by the seed; left out, every pair is walked. */
export async function figuresOf(bench: Bench, seed: number, pairs?: number): Promise<Figures> {
  const { faults } = bench;
  const singles: Walk[] = [];
  for (const fault of faults) singles.push(await walk(bench, [fault]));
  const all = faults.flatMap((first, at) => faults.slice(at + 1).map((second) => [first, second] as const));
  const next = randomOf(seed);
  const drawn =
    pairs === undefined ? all : Array.from({ length: pairs }, () => all[Math.floor(next() * all.length)]!);
  const walks: Walk[] = [];
  for (const pair of drawn) walks.push(await walk(bench, pair));
  return {
    kind: bench.kind,
    singles,
    pairs: walks,
    told: singles.filter((one) => one.rounds !== 0 && isTold(bench, one, singles)),
  };
}

function isTold({ faults }: Bench, one: Walk, singles: readonly Walk[]): boolean {
  const alike = singles.filter(({ trace }) => trace === one.trace).flatMap((each) => each.faults);
  const lists = alike.map((name) => faults.find((fault) => fault.name === name)?.causes ?? []);
  return (lists[0] ?? []).some((cause) => lists.every((list) => list.includes(cause)));
}

const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

/** As text, for the note of a run. */
export function sayFigures({ kind, singles, pairs, told }: Figures): string {
  const isTrue = ({ isFirstTrue }: Walk) => isFirstTrue;
  const wrong = told.filter((each) => !isTrue(each));
  const lines = (walks: readonly Walk[], what: (walk: Walk) => string) =>
    walks.map((each) => `    ${each.faults.join(' + ')}: ${what(each)}`);
  return [
    kind,
    `  single faults: ${singles.length}; the wire tells ${told.length}`,
    `  first cause true, of those that the wire tells: ${told.length - wrong.length} (${percent(told.length - wrong.length, told.length)})`,
    ...lines(wrong, ({ first }) => `said ${first ?? 'nothing'}`),
    `  first cause true, of all: ${percent(singles.filter(isTrue).length, singles.length)}`,
    ...saidOf('single', singles),
    ...saidOf('pairs', pairs),
    `  first cause true of one of a pair: ${percent(pairs.filter(isTrue).length, pairs.length)}`,
    ...lines(
      [...singles, ...pairs].filter(({ rounds }) => rounds === null).slice(0, 20),
      () => 'not put right',
    ),
    ...lines(
      [...singles, ...pairs].filter(({ broken }) => broken.length > 0).slice(0, 20),
      ({ broken }) => `broke ${broken.join()}`,
    ),
  ].join('\n');
}

function saidOf(what: string, walks: readonly Walk[]): string[] {
  const rounds = walks.flatMap(({ rounds: count }) => (count === null ? [] : [count]));
  const mean = rounds.reduce((sum, count) => sum + count, 0) / Math.max(1, rounds.length);
  const audits = walks.filter(({ auditsOpened }) => auditsOpened > 0).length;
  return [
    `  ${what}: ${walks.length}, put right ${rounds.length}; rounds mean ${mean.toFixed(2)}, worst ${Math.max(0, ...rounds)}; ` +
      `audit trail opened in ${audits}; refused logins at most ${Math.max(0, ...walks.map(({ mostRefused }) => mostRefused))} a test, ` +
      `${Math.max(0, ...walks.map(({ refused }) => refused))} in all; broke what was right: ${walks.filter(({ broken }) => broken.length > 0).length}`,
  ];
}
