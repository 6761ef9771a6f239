// IndexedDB's events as promises.

/** Resolves with what the request answers. */
export function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = (event) => {
      // Handled here; unhandled it would abort the whole transaction.
      event.preventDefault();
      reject(request.error ?? new Error('The vault could not be read'));
    };
  });
}

/**
 * Writes all of it or nothing, and resolves with what `work` gives when it is on disk. `work` may wait for requests of this
 * transaction only: it ends by itself while one waits for anything else.
 */
export async function write<T>(
  database: IDBDatabase,
  stores: readonly string[],
  work: (transaction: IDBTransaction) => T | Promise<T>,
): Promise<T> {
  const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
  let failure: unknown = null;
  const completed = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onabort = () => {
      // Its own error names the cause, such as a full disk; what `work` met is then only the consequence.
      reject(asError(transaction.error ?? failure));
    };
  });
  const worked = (async () => await work(transaction))().catch((error: unknown) => {
    failure = error;
    abort(transaction);
    throw error;
  });
  // Both may fail, and the transaction's is the one to report.
  worked.catch(() => undefined);
  await completed;
  return worked;
}

function asError(failure: unknown): Error {
  return failure instanceof Error ? failure : new Error('The vault could not be written');
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already, with an error of its own.
  }
}
