// What a value takes in the browser's storage, which counts the bytes of its JSON.

export function jsonBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
