// What this kind leaves to a recipe, as a recipe file has it: the scopes of the integration, and the algorithm that the vendor's tool reads.
import { z } from 'zod/mini';
import { scopes } from './scopes';

export const oauth2Settings = z.strictObject({
  scopes: z.array(z.enum(scopes)).check(z.minLength(1)),
  algorithm: z.optional(z.enum(['ES256', 'PS256'])),
  certificate: z.optional(z.string().check(z.maxLength(8000))),
});
