// Does work of the same name one after the other. Work of another name never waits for it.

const lasts = new Map<string, Promise<unknown>>();

/** Resolves or rejects as the work does; one that fails holds up no other. */
export function inQueue<T>(name: string, work: () => Promise<T>): Promise<T> {
  const result = (lasts.get(name) ?? Promise.resolve()).then(work);
  const last: Promise<unknown> = result
    .catch(() => undefined)
    .finally(() => {
      if (lasts.get(name) === last) lasts.delete(name);
    });
  lasts.set(name, last);
  return result;
}
