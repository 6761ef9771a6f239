// The shape of what a document says of itself as it arrives from a page, with bounds on everything.
import { z } from 'zod/mini';
import { signalBounds } from './page-signals';

const text = z.string().check(z.maxLength(signalBounds.length));
const texts = z.array(text).check(z.maxLength(signalBounds.names));

export const pageSignalsSchema = z.object({
  path: z.string().check(z.maxLength(500)),
  served: z.nullable(z.enum(['login', 'role-chooser', 'error'])),
  titles: texts,
  tasks: texts,
  fields: texts,
  machines: texts,
  columns: texts,
  rowLinks: texts,
});
