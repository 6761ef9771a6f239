// What a page shows once is taken after the kind's own description of it, is there once, and one page cannot hold up another.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  ACCOUNT,
  bundle,
  issued,
  OTHER,
  seen,
  sender,
  shownPair,
  shownToken,
  startBrowser,
  startWorker,
  tamper,
  typed,
  view,
  type TestWorker,
} from './worker';

let worker: TestWorker;
beforeEach(async () => {
  startBrowser();
  worker = await startWorker();
});

const [key, secret] = [issued(1), issued(2)];
const entries = async () => (await worker.vault.readFacts()).entries;

describe('captureValues', () => {
  it('answers when the values are on disk, with since when, where from, and what of them may be shown', async () => {
    const answer = await worker.page.valuesShown(shownPair(key, secret, { user: 'Dana' }), sender());
    const [entry, ...others] = await entries();
    expect(others).toEqual([]);
    expect(answer).toEqual({ stored: true, at: entry?.provenance.at });
    expect(entry).toMatchObject({
      bundle,
      provenance: {
        source: 'captured',
        account: ACCOUNT,
        page: 'integration-record',
        recordId: '7',
        user: 'Dana',
        visit: 'document-1',
      },
    });
    expect(entry?.fields['consumerSecret']?.shown).toBe('••••••••0002');
    expect(await tamper('facts', (store) => store.count())).toBe(1);
    expect(await worker.vault.reveal([entry!.id])).toEqual(
      new Map([[entry!.id, { consumerKey: key, consumerSecret: secret }]]),
    );
  });

  it('needs nothing of what was read of pages: it is stored though that cannot be read', async () => {
    vi.spyOn(worker.items.observationsItem, 'read').mockRejectedValue(new Error('no'));
    expect(await worker.page.valuesShown(shownPair(key, secret), sender())).toMatchObject({ stored: true });
    const [entry] = await entries();
    expect(entry?.provenance).not.toHaveProperty('seenUpTo');
  });

  it('belongs to the application that its page names, else to that of the set-up', async () => {
    await worker.page.valuesShown(shownPair(key, secret, { application: 'Another' }), sender());
    await worker.page.valuesShown(shownToken(issued(3), issued(4), { application: null }), sender());
    await worker.page.valuesShown(shownToken(issued(5), issued(6), { application: ' ' }), sender());
    const applications = (await entries()).map((entry) => entry.bundle.application);
    expect(applications.sort()).toEqual(['Another', bundle.application, bundle.application]);
  });

  it('is there once, however often its page is read, and stays what it was after a restart', async () => {
    const first = await worker.page.valuesShown(shownPair(key, secret), sender());
    expect(await worker.page.valuesShown(shownPair(key, secret), sender(ACCOUNT, 'another'))).toEqual(first);
    worker = await startWorker();
    expect(await worker.page.valuesShown(shownPair(key, secret), sender())).toEqual(first);
    expect(await entries()).toHaveLength(1);
  });

  it.each([
    ['a capture that no kind has', shownPair(key, secret, { capture: 'door' })],
    ['a value that is missing', shownPair(key, secret, { values: { consumerKey: key } })],
    ['a field of another capture', shownPair(key, secret, { values: { tokenId: key, tokenSecret: secret } })],
    [
      'one field too many',
      shownPair(key, secret, { values: { consumerKey: key, consumerSecret: secret, tokenId: key } }),
    ],
    ['a value that is only part of a text', shownPair(key, `${secret} `)],
    ['one value twice', shownPair(key, key)],
  ])('refuses %s', async (_, shown) => {
    expect(await worker.page.valuesShown(shown, sender())).toEqual({ stored: false, reason: 'refused' });
    expect(await entries()).toEqual([]);
  });

  it.each([
    ['storage-full', new DOMException('', 'QuotaExceededError')],
    ['newer-version', new DOMException('', 'VersionError')],
    ['storage-failed', new DOMException('', 'UnknownError')],
  ])('says %s when it could not be stored', async (reason, error) => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw error;
    });
    expect(await worker.page.valuesShown(shownPair(key, secret), sender())).toEqual({
      stored: false,
      reason,
    });
  });

  it('ends what was said of values that had been exported and deleted', async () => {
    const { handedOverItem } = worker.items;
    await handedOverItem.write({
      [`${ACCOUNT}/tba/fulfillment/fulfillment integration`]: {
        consumerKey: { entryId: 'x', at: 1 },
        tokenId: { entryId: 'y', at: 1 },
      },
    });
    await worker.page.valuesShown(shownPair(key, secret), sender());
    expect(Object.values(await handedOverItem.read())).toEqual([{ tokenId: { entryId: 'y', at: 1 } }]);
  });

  it('lets open pages of this account know, once for several, and no other account', async () => {
    seen.tabs = [
      { id: 1, url: `https://${ACCOUNT}.app.netsuite.com/app/a.nl` },
      { id: 2, url: `https://${OTHER}.app.netsuite.com/app/a.nl` },
    ];
    await worker.page.valuesShown(shownPair(key, secret), sender());
    await worker.page.valuesShown(shownToken(issued(3), issued(4)), sender());
    await vi.waitFor(() => expect(seen.pings).not.toEqual([]));
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(seen.pings).toEqual([{ id: 1, message: { type: 'accountChanged' } }]);
  });
});

describe('a page that makes values up', () => {
  const flood = (count: number, document = 'document-1') =>
    Array.from({ length: count }, (_, index) =>
      worker.page.valuesShown(
        shownPair(issued(1000 + 2 * index), issued(1001 + 2 * index)),
        sender(ACCOUNT, document),
      ),
    );
  const stored = (answers: readonly { stored: boolean }[]) =>
    answers.filter((answer) => answer.stored).length;

  it('holds up no other account: a genuine pair there costs a handful of encryptions', async () => {
    const encrypt = vi.spyOn(SubtleCrypto.prototype, 'encrypt');
    const print = vi.spyOn(SubtleCrypto.prototype, 'sign');
    const answers = flood(1000);
    const started = performance.now();
    expect(await worker.page.valuesShown(shownPair(key, secret), sender(OTHER, 'genuine'))).toMatchObject({
      stored: true,
    });
    const took = performance.now() - started;
    expect(encrypt.mock.calls.length).toBeLessThanOrEqual(4);
    expect(took).toBeLessThan(1000);
    expect(stored(await Promise.all(answers))).toBe(10);
    // What waits behind the first few is refused at once, without any work.
    expect(print.mock.calls.length).toBeLessThan(60);
    expect(await entries()).toHaveLength(11);
  });

  it('is refused after ten different sets within a minute, whatever documents it opens, with a reason', async () => {
    const answers: { stored: boolean; reason?: string }[] = [];
    for (let document = 0; document < 14; document += 1) {
      const [first, second] = [issued(100 + 2 * document), issued(101 + 2 * document)];
      answers.push(
        await worker.page.valuesShown(shownPair(first, second), sender(ACCOUNT, `document-${document}`)),
      );
    }
    expect(stored(answers)).toBe(10);
    expect(answers.slice(10)).toEqual(Array(4).fill({ stored: false, reason: 'too-many' }));
    // What is kept already is acknowledged again.
    expect(await worker.page.valuesShown(shownPair(issued(100), issued(101)), sender())).toMatchObject({
      stored: true,
    });
  });

  it('may go on after a minute, by a clock that nobody sets', async () => {
    await Promise.all(flood(30));
    vi.setSystemTime(Date.now() + 3_600_000);
    expect(await worker.page.valuesShown(shownPair(key, secret), sender())).toMatchObject({ stored: false });
    vi.useRealTimers();
    const now = performance.now();
    vi.spyOn(performance, 'now').mockReturnValue(now + 61_000);
    expect(await worker.page.valuesShown(shownPair(key, secret), sender())).toMatchObject({ stored: true });
  });

  it('shows in our own pages, which can forget all that it added and nothing else', async () => {
    await worker.popup.saveValues(typed({ locationId: '5' }));
    await worker.page.valuesShown(shownToken(issued(3), issued(4)), sender(ACCOUNT, 'genuine'));
    expect((await view(worker)).tooMany).toBeNull();
    await Promise.all(flood(40, 'hostile'));
    const { tooMany } = await view(worker);
    expect(tooMany).toMatchObject({ page: 'integration-record', visit: 'hostile', count: 9 });
    await worker.popup.forgetVisit({ bundle, visit: 'hostile' });
    expect((await entries()).map(({ provenance }) => provenance.visit).sort()).toEqual(['genuine', null]);
    expect((await view(worker)).tooMany).toBeNull();
  });

  it('is forgotten under every name that it used', async () => {
    await worker.page.valuesShown(shownPair(key, secret, { application: 'A' }), sender(ACCOUNT, 'hostile'));
    await worker.page.valuesShown(
      shownPair(issued(3), issued(4), { application: 'B' }),
      sender(ACCOUNT, 'hostile'),
    );
    await worker.page.valuesShown(shownPair(issued(5), issued(6)), sender(OTHER, 'hostile'));
    await worker.popup.forgetVisit({ bundle, visit: 'hostile' });
    expect((await entries()).map((entry) => entry.bundle.account)).toEqual([OTHER]);
  });
});

describe('a browser that names no documents', () => {
  const from = (tabId: number) => sender(ACCOUNT, null, tabId);
  const visits = async () => (await entries()).map(({ provenance }) => provenance.visit);

  it('has its documents told apart by tab and opening', async () => {
    await worker.page.pageOpening({ path: '/app/setup/accesstoken.nl' }, from(1));
    await worker.page.valuesShown(shownPair(issued(1), issued(2)), from(1));
    await worker.page.valuesShown(shownToken(issued(3), issued(4)), from(1));
    await worker.page.valuesShown(shownPair(issued(5), issued(6)), from(2));
    await worker.page.pageOpening({ path: '/app/setup/accesstoken.nl' }, from(1));
    await worker.page.valuesShown(shownPair(issued(7), issued(8)), from(1));
    const [one, two, three, four] = await visits().then((all) => all.sort());
    expect(new Set([one, two, three, four]).size).toBe(3);
  });
});

describe('pageOpening', () => {
  it('says what may be shown at this path, in every language', async () => {
    const { captures, expected } = await worker.page.pageOpening(
      { path: '/app/setup/accesstoken.nl' },
      sender(),
    );
    expect(captures.map(({ id }) => id)).toEqual(['token']);
    expect(expected?.id).toBe('access-token-record');
    expect(expected?.fields['user']?.labels.length).toBeGreaterThan(1);
    expect(captures[0]?.values[0]?.labels.length).toBeGreaterThan(1);
    const role = await worker.page.pageOpening({ path: '/app/setup/role.nl' }, sender());
    expect([role.captures, role.expected?.id]).toEqual([[], 'role-record']);
    const unknown = await worker.page.pageOpening({ path: '/app/webservices/x.nl' }, sender());
    expect([unknown.captures, unknown.expected]).toEqual([[], null]);
  });
});
