// How an id is written as a part of a text's key.

/** `not-right` → `notRight`: the names of keys are written like this. */
export function keyPart(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
