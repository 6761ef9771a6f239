// Looks into the extension's database, and changes it, from one of its own pages: as nothing but a fault would.
import type { Page } from '@playwright/test';
import type { BundleKey } from '../../utils/credential/entry';

/** What lies beside the values of an entry and can be read. */
export interface StoredFacts {
  id: string;
  bundle: BundleKey;
  provenance: { visit: string | null };
  fields: Record<string, unknown>;
  exported: Record<string, number>;
  dueSeen: number | null;
}

interface FactsRecord {
  id: string;
  facts: StoredFacts;
}

export async function readStoredFacts(popup: Page): Promise<StoredFacts[]> {
  const records = await popup.evaluate(
    () =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('credential-guide');
        opening.onerror = () => reject(new Error('The vault cannot be opened.'));
        opening.onsuccess = () => {
          const reading = opening.result.transaction('facts').objectStore('facts').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
  );
  return (records as FactsRecord[]).map(({ facts }) => facts);
}

/**
 * As if every export had happened so much earlier, in milliseconds, and its time had been seen to be over long ago as well. The
 * background is told of the change.
 */
export async function moveExportsBack(popup: Page, by: number): Promise<void> {
  await popup.evaluate(async (milliseconds) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('credential-guide');
      opening.onerror = () => reject(new Error('The vault cannot be opened.'));
      opening.onsuccess = () => resolve(opening.result);
    });
    const store = database.transaction('facts', 'readwrite').objectStore('facts');
    const all = store.getAll();
    all.onsuccess = () => {
      for (const record of all.result as FactsRecord[]) {
        const exported = Object.entries(record.facts.exported).map(
          ([field, at]) => [field, at - milliseconds] as const,
        );
        const dueSeen = Date.now() - milliseconds / 2;
        const facts = { ...record.facts, exported: Object.fromEntries(exported), dueSeen };
        if (exported.length > 0) store.put({ ...record, facts });
      }
    };
    await new Promise((resolve) => {
      store.transaction.oncomplete = resolve;
    });
    database.close();
    const channel = new BroadcastChannel('vault');
    channel.postMessage(null);
    channel.close();
  }, by);
}
