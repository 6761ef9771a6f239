// What was tried on the release candidate's vault: clocks that are wrong, made-up pairs by the thousand, two contexts at once.
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { assembleBundle } from '@/utils/credential/bundle';
import { tbaFields } from '@/utils/credential-kinds/tba/fields';
import { tries } from '../tries';
import { bundle, issued, newContext, pair, provenance, settle, startBrowser } from './vault-fixtures';

beforeEach(() => {
  startBrowser();
});

const MINUTE = 60_000;

/** The Consumer Key that counts. */
async function counting(vault: Awaited<ReturnType<typeof newContext>>): Promise<string | undefined> {
  const view = assembleBundle(bundle, (await vault.readFacts()).entries, tbaFields);
  const { entryId } = view.values['consumerKey']!;
  return (await vault.reveal([entryId])).get(entryId)?.['consumerKey'];
}

describe('a clock that was ahead once', () => {
  const now = 1_800_000_000_000;
  const at = (time: number) => ({ provenance: provenance('captured', time) });

  it.each([2 * MINUTE, 365 * 24 * 60 * MINUTE])('by %d ms leaves the newest pair in force', async (ahead) => {
    const vault = await newContext();
    const old = await vault.addEntry(pair(issued(1), issued(2), at(now + ahead)));
    await vault.addEntry(pair(issued(3), issued(4), at(now)));
    expect(await counting(vault)).toBe(issued(3));
    await vault.countAgain([old.entry.id]);
    expect(await counting(vault)).toBe(issued(1));
    const typed = provenance('typed', now + 1);
    await vault.addEntry(pair(issued(3), issued(4), { provenance: typed }));
    expect(await counting(vault)).toBe(issued(3));
  });

  it('counts on over worker lives, and after the newest was deleted', async () => {
    for (const number of [1, 2, 3]) {
      const vault = await newContext();
      await vault.addEntry(pair(issued(number), issued(9), at(now - number * MINUTE)));
      expect(await counting(vault)).toBe(issued(number));
    }
    const vault = await newContext();
    const newest = Math.max(...(await vault.readFacts()).entries.map(({ order }) => order));
    await vault.changeEntries((facts) => (facts.order === newest ? null : facts));
    await vault.addEntry(pair(issued(4), issued(9), at(1)));
    expect(await counting(vault)).toBe(issued(4));
  });
});

describe('made-up pairs', () => {
  it.each([0, 10, 100, 1000])('cost the next one nothing: %d kept', async (count) => {
    const flooded = await newContext();
    for (let number = 0; number < count; number += 1) {
      const application = `Made up ${number % 50}`;
      await flooded.addEntry(
        pair(issued(number), issued(number + 5000), { bundle: { ...bundle, application } }),
      );
    }
    await flooded.readFacts();
    await settle();
    const open = vi.spyOn(indexedDB, 'open');
    const encrypt = vi.spyOn(crypto.subtle, 'encrypt');
    const decrypt = vi.spyOn(crypto.subtle, 'decrypt');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    const counts = () => [open, encrypt, decrypt].map(({ mock }) => mock.calls.length);

    await flooded.addEntry(pair());
    expect(counts()).toEqual([0, 1, 0]);
    expect(put).toHaveBeenCalledTimes(2);
    expect(getAll).not.toHaveBeenCalled();
    await settle();

    // A worker that was stopped opens the database once, for this pair and all that follow.
    const stopped = await newContext();
    await stopped.addEntry(pair(issued(1), issued(2)));
    await stopped.addEntry(pair(issued(3), issued(4)));
    await stopped.readFacts();
    await settle();
    expect(counts()).toEqual([1, 3, 0]);
    // Only what is asked for is decrypted.
    const { entry } = await stopped.addEntry(pair(issued(5), issued(6)));
    await stopped.reveal([entry.id]);
    await stopped.printsOf({ tokenId: issued(1) });
    expect(counts()).toEqual([1, 4, 1]);
  });

  it('are read once for as many views as ask, until something changes', async () => {
    const vault = await newContext();
    await vault.addEntry(pair());
    await vault.readFacts();
    await settle();
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    const [first, second] = await Promise.all([vault.readFacts(), vault.readFacts()]);
    expect(second).toBe(first);
    expect(getAll).not.toHaveBeenCalled();
    await vault.addEntry(pair(issued(1), issued(2)));
    expect((await vault.readFacts()).entries).toHaveLength(2);
  });
});

describe('two contexts', () => {
  it('keep a pair that both see once, and every pair that one of them sees', async () => {
    const [one, other] = [await newContext(), await newContext()];
    const added = await Promise.all([
      one.addEntry(pair()),
      other.addEntry(pair()),
      one.addEntry(pair(issued(1), issued(2))),
      other.addEntry(pair(issued(3), issued(4))),
    ]);
    expect(added.filter(({ isNew }) => isNew)).toHaveLength(3);
    expect(added[0].entry.id).toBe(added[1].entry.id);
    const { entries } = await (await newContext()).readFacts();
    expect(entries.map(({ order }) => order).sort()).toEqual([1, 2, 3]);
    // Both have the same key: what one has written, the other can read.
    const ids = entries.map(({ id }) => id);
    expect((await one.reveal(ids)).size).toBe(3);
    expect((await other.reveal(ids)).size).toBe(3);
  });

  it('decide by what lies in the database, not by what they have read before', async () => {
    const [one, other] = [await newContext(), await newContext()];
    await one.readFacts();
    await other.readFacts();
    const { entry } = await one.addEntry(pair());
    expect((await other.addEntry(pair())).isNew).toBe(false);
    await one.countAgain([entry.id]);
    await other.changeEntries((facts) => ({ ...facts, exported: { consumerKey: 5 } }));
    await one.changeEntries((facts) => ({ ...facts, dueSeen: 6 }));
    const [kept] = (await (await newContext()).readFacts()).entries;
    expect(kept).toMatchObject({ order: 2, exported: { consumerKey: 5 }, dueSeen: 6 });
  });

  it('tell each other what has changed, and read it then', async () => {
    const [one, other] = [await newContext(), await newContext()];
    expect((await other.readFacts()).entries).toEqual([]);
    const told = new Promise<void>((resolve) => {
      other.onVaultChanged(resolve);
    });
    const { entry } = await one.addEntry(pair());
    await told;
    expect((await other.readFacts()).entries).toEqual([entry]);
  });

  it('lose nothing while one deletes and the other adds', async () => {
    const [one, other] = [await newContext(), await newContext()];
    await Promise.all([
      ...Array.from({ length: 20 }, (_, number) => one.addEntry(pair(issued(number), issued(99)))),
      ...Array.from({ length: 20 }, () =>
        other.changeEntries((facts) => (facts.provenance.source === 'captured' ? facts : null)),
      ),
    ]);
    expect((await other.readFacts()).entries).toHaveLength(20);
  });
});

it('lets the value count that was added or restored last, whatever happened before', async () => {
  const steps = fc.array(
    fc.oneof(
      fc.record({
        type: fc.constant('add' as const),
        value: fc.nat(4),
        source: fc.constantFrom('captured' as const, 'typed' as const, 'picked' as const),
        at: fc.integer({ min: -1e12, max: 1e12 }),
      }),
      fc.record({ type: fc.constantFrom('restore' as const, 'forget' as const), value: fc.nat(4) }),
      fc.record({ type: fc.constant('restart' as const) }),
    ),
    { maxLength: 20 },
  );
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      startBrowser();
      let vault = await newContext();
      /** Values in the order in which they count, the last before all others. */
      let expected: number[] = [];
      const ids = new Map<number, string>();
      for (const step of all) {
        if (step.type === 'restart') vault = await newContext();
        else if (step.type === 'add') {
          const given = pair(issued(step.value), issued(50 + step.value), {
            provenance: provenance(step.source, step.at),
          });
          ids.set(step.value, (await vault.addEntry(given)).entry.id);
          const isRepeated = expected.includes(step.value) && step.source === 'captured';
          if (!isRepeated) expected = [...expected.filter((value) => value !== step.value), step.value];
        } else if (step.type === 'restore') {
          await vault.countAgain([ids.get(step.value) ?? 'none']);
          if (expected.includes(step.value))
            expected = [...expected.filter((value) => value !== step.value), step.value];
        } else {
          await vault.changeEntries((facts) => (facts.id === ids.get(step.value) ? null : facts));
          expected = expected.filter((value) => value !== step.value);
        }
        const view = assembleBundle(bundle, (await vault.readFacts()).entries, tbaFields);
        const inOrder = [
          ...view.older.map(({ entryId }) => entryId).reverse(),
          ...(view.values['consumerKey'] === undefined ? [] : [view.values['consumerKey'].entryId]),
        ];
        expect(inOrder).toEqual(expected.map((value) => ids.get(value)));
      }
    }),
    { numRuns: tries(40) },
  );
});
