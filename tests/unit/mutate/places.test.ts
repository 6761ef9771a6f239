// Places for faults are found in code alone, drawn alike by the same seed, and each makes code that still can be read.
import ts from 'typescript';
import { expect, it } from 'vitest';
import { drawPlaces, placesOf, withFault } from '../../mutate/places';

const code = `// A file.
export const table = { a: 1 };
export function f(a: number, b: number[]): number {
  if (a < 3) b.push(a);
  while (b.length >= 2) {
    b.pop();
  }
  return a > 1 ? 1 : 2;
}
`;

it('finds conditions, bounds and statements, each where it stands', () => {
  const places = placesOf('utils/f.ts', code);
  expect(places.map(({ line, what, before, after }) => [line, what, before, after])).toEqual([
    [4, 'condition turned round', 'a < 3', '!(a < 3)'],
    [4, 'bound moved', '<', '<='],
    [5, 'condition turned round', 'b.length >= 2', '!(b.length >= 2)'],
    [5, 'bound moved', '>=', '>'],
    [6, 'statement removed', 'b.pop();', ';'],
    [8, 'condition turned round', 'a > 1', '!(a > 1)'],
    [8, 'bound moved', '>', '>='],
  ]);
  for (const place of places) {
    const { diagnostics = [] } = ts.transpileModule(withFault(code, place), { reportDiagnostics: true });
    expect(diagnostics).toEqual([]);
  }
});

it('draws each place once, and the same ones by the same seed', () => {
  const places = placesOf('utils/f.ts', code);
  const drawn = drawPlaces(places, 5, 15);
  expect(new Set(drawn).size).toBe(5);
  expect(drawPlaces(places, 5, 15)).toEqual(drawn);
  expect(drawPlaces(places, 50, 1)).toHaveLength(places.length);
});
