// What a figure is: samples in one unit, the limit that it should keep if it has one, and how the samples are summed up.

export type Unit = 'ms' | 'bytes' | 'MB' | 'requests' | 'scripts' | 'times' | 'calls';

export interface Figure {
  name: string;
  unit: Unit;
  /** The median may be this at most. A figure without a limit is there to explain others. */
  limit?: number;
  samples: readonly number[];
  note?: string;
}

export interface Summary {
  median: number;
  p90: number;
  min: number;
  max: number;
}

/** The smallest sample that is not exceeded by this share of them: with few samples the p90 is the worst. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export function median(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return Number.isInteger(middle) ? (upper + (sorted[middle - 1] ?? Number.NaN)) / 2 : upper;
}

export function summarise({ samples }: Figure): Summary {
  const sorted = [...samples].sort((a, b) => a - b);
  return {
    median: median(sorted),
    p90: quantile(sorted, 0.9),
    min: quantile(sorted, 0),
    max: quantile(sorted, 1),
  };
}

/** `ok`, `over`, or nothing for a figure without a limit. */
export function verdict(figure: Figure): 'ok' | 'over' | '' {
  if (figure.limit === undefined) return '';
  return summarise(figure).median <= figure.limit ? 'ok' : 'over';
}
