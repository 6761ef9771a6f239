// Which keys a schema knows at a place of a file, to say what somebody may have meant.
import type { z } from 'zod/mini';

/** The parts of a schema's definition that lead on; each kind of schema has some of them. */
interface Definition {
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
}

/** A schema behind what only wraps it: optional, with a default, one of several. */
function unwrap(schema: z.core.$ZodType): readonly Definition[] {
  const definition = schema._zod.def as Definition;
  if (definition.innerType !== undefined) return unwrap(definition.innerType);
  if (definition.options !== undefined) return definition.options.flatMap(unwrap);
  return [definition];
}

export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  let at: readonly Definition[] = unwrap(schema);
  for (const step of path) {
    at = at.flatMap((definition) => {
      const own = typeof step === 'string' && definition.shape !== undefined;
      const next = own
        ? Object.hasOwn(definition.shape, step)
          ? definition.shape[step]
          : undefined
        : (definition.element ?? definition.valueType);
      return next === undefined ? [] : unwrap(next);
    });
  }
  return [...new Set(at.flatMap(({ shape = {} }) => Object.keys(shape)))];
}
