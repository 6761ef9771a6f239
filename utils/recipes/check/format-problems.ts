// Whether the export format that a recipe names is one of its kind.
import { formats, formatsOf } from '../../credential-kinds/formats';
import type { Problem } from '../../guide/judge-permissions';
import type { Recipe } from '../../guide/recipe';
import { nearest } from './nearest';
import { anyOf } from './quote';

export function formatProblems({ format, kind }: Recipe): Problem[] {
  if (format === undefined) return [];
  const ids = formatsOf(kind).map(({ id }) => id);
  if (ids.includes(format)) return [];
  const path = ['format'];
  if (formats.some(({ id }) => id === format))
    return [
      { path, message: `The format ${format} is of another kind of credentials. Write ${anyOf(ids)}.` },
    ];
  const near = nearest(format, ids) ?? ids.find((id) => id.split('-').includes(format)) ?? null;
  const proposal = near === null ? `It may be ${anyOf(ids)}.` : `Did you mean ${near}?`;
  return [{ path, message: `There is no format ${format}. ${proposal}` }];
}
