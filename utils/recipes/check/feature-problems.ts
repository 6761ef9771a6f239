// Holds the features of a recipe against NetSuite's own: an id that it does not have, the label of another, the same one twice.
import type { Problem } from '../../guide/judge-permissions';
import { askedItems } from '../../guide/asked-items';
import type { Recipe } from '../../guide/recipe';
import { featureNamed, featureOf, knownFeatures } from '../../netsuite/ids/known-features';
import { nearest } from './nearest';
import { quote } from './quote';

export function featureProblems(recipe: Recipe): Problem[] {
  return [...ownProblems(recipe), ...conditionProblems(recipe)];
}

/** Features by which something is asked for. */
function conditionProblems(recipe: Recipe): Problem[] {
  return askedItems(recipe).flatMap(({ path, when = [] }) =>
    when.flatMap((condition, place): Problem[] =>
      'feature' in condition && featureOf(condition.feature) === null
        ? [{ path: [...path, 'when', place, 'feature'], message: unknown(condition.feature, null) }]
        : [],
    ),
  );
}

function unknown(id: string, named: string | null): string {
  const near = named ?? nearest(id, [...knownFeatures().keys()]);
  return `NetSuite has no feature ${id}.${near === null ? ' Its ids are those of Enable Features, in small letters.' : ` Did you mean ${near}?`}`;
}

function ownProblems({ features }: Recipe): Problem[] {
  return features.flatMap(({ id, label }, place): Problem[] => {
    const path = ['features', place];
    const known = featureOf(id);
    const named = featureNamed(label);
    const first = features.findIndex((other) => other.id === id);
    if (first < place)
      return [
        {
          path: [...path, 'id'],
          message: `The feature ${id} stands there twice, first as number ${first + 1}. Leave one of them out.`,
        },
      ];
    if (known === null) return [{ path: [...path, 'id'], message: unknown(id, named?.id ?? null) }];
    return named === null || named.id === id
      ? []
      : [
          {
            path: [...path, 'label'],
            message: `${quote(label)} is ${named.id} in NetSuite, not ${id}${known.label === null ? '' : `, which is “${known.label}”`}. Write the id and the label of the one that you mean.`,
          },
        ];
  });
}
