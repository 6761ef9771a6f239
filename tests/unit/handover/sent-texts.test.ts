// Texts as people send them, with the right reading of each: what is taken, and what may be said to be wrong. Values are made up.
import { expect, test } from 'vitest';
import { handoverTables } from '@/utils/credential-kinds/formats';
import { readBack, type ReadBack } from '@/utils/handover/read-back';
import sent from './sent-texts.json';

interface Reading {
  readonly nothing?: true;
  readonly orNothing?: true;
  readonly values?: Readonly<Record<string, string>>;
  readonly problems?: readonly { readonly field: string; readonly problem: string }[];
  /** Fields of which it may also be said that something is wrong. */
  readonly problemsMay?: readonly string[];
  readonly or?: readonly Reading[];
}

interface Sent {
  readonly id: string;
  readonly form: string;
  readonly input: string;
  readonly expected: Reading;
}

/** What differs from this reading; null where nothing does. */
function difference(
  back: ReadBack,
  { nothing, orNothing, values = {}, problems = [], problemsMay = [] }: Reading,
) {
  if (back.type === 'nothing') return nothing === true || orNothing === true ? null : back.reason;
  if (back.type === 'sealed' || nothing === true) return back.type;
  const said = back.problems.map(({ field, problem }) => ({ field, problem }));
  const missing = problems.filter(
    (each) => !said.some((one) => one.field === each.field && one.problem === each.problem),
  );
  const more = said.filter(
    ({ field }) => !problemsMay.includes(field) && !problems.some((each) => each.field === field),
  );
  const fields = [...new Set([...Object.keys(values), ...Object.keys(back.values)])];
  const wrong = fields.filter((field) => values[field] !== back.values[field]);
  return wrong.length + missing.length + more.length === 0 ? null : { wrong, missing, more };
}

test.each(sent as readonly Sent[])('$id: $form', ({ input, expected }) => {
  const back = readBack(input, handoverTables);
  const readings = [expected, ...(expected.or ?? [])].map((reading) => difference(back, reading));
  expect(readings).toContain(null);
});
