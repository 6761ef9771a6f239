// The shape of what a document says of itself as it arrives from a page, with bounds on everything.
import { z } from 'zod/mini';
import { LONGEST_SIGNAL, MOST_SIGNALS } from './page-signals';

const text = z.string().check(z.maxLength(LONGEST_SIGNAL));
const texts = z.array(text).check(z.maxLength(MOST_SIGNALS));

export const pageSignalsSchema = z.object({
  path: z.string().check(z.maxLength(500)),
  served: z.nullable(z.enum(['login', 'role-chooser', 'error'])),
  titles: texts,
  tasks: texts,
  fields: texts,
  machines: texts,
  columns: texts,
  searchTypes: texts,
  rowLinks: texts,
});
