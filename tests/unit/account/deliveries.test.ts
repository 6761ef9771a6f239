// An export that waits to be confirmed, its passphrase, and what was typed and not saved: how long each stays, and what ends it.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Delivery } from '@/utils/handover/delivery';
import { ACCOUNT, bundle, keepAll, OTHER, startBrowser, startWorker } from './worker';
import { TYPED_PASSPHRASE, writeTypedPassphrase } from '@/utils/handover/typed-passphrase';

const MINUTE = 60_000;

beforeEach(() => {
  startBrowser();
  vi.useFakeTimers({ toFake: ['Date'], now: 1_700_000_000_000 });
});
afterEach(() => vi.useRealTimers());

const made = (more: Partial<Delivery> = {}): Delivery => ({
  at: Date.now(),
  format: 'json',
  sealedTo: 'passphrase',
  fileName: 'a.json.age',
  entryIds: {},
  way: null,
  isTold: false,
  text: 'sealed text',
  passphrase: 'abcd-efgh',
  ...more,
});

/** What lies in this area of the browser's storage, as text. */
const stored = async (area: 'local' | 'session') => JSON.stringify(await fakeBrowser.storage[area].get());

describe('an export that is not confirmed yet', () => {
  it('is there again with its passphrase, which lies in memory only', async () => {
    const { popup } = await startWorker();
    await popup.keepDelivery({ bundle, delivery: made() });
    expect(await popup.readDelivery({ bundle })).toEqual(made());
    const { popup: again } = await startWorker();
    expect(await again.readDelivery({ bundle })).toEqual(made());
    expect(await stored('local')).not.toMatch(/abcd-efgh|sealed text/);
    expect(await stored('session')).toContain('abcd-efgh');
  });

  it.each([
    ['10 minutes later', 10 * MINUTE],
    ['by a clock that was set back', -1],
  ])('shows no passphrase %s, and the next wake erases it', async (_, passed) => {
    const { popup } = await startWorker();
    await popup.keepDelivery({ bundle, delivery: made() });
    vi.setSystemTime(Date.now() + passed);
    const { erasePassphrases } = await import('@/utils/account/deliveries');
    await erasePassphrases();
    expect(await stored('session')).not.toContain('abcd-efgh');
    expect(await popup.readDelivery({ bundle })).toMatchObject({ passphrase: null, text: 'sealed text' });
  });

  it('has its time for a passphrase that is typed to open a file as well, and none for a private key', async () => {
    const { popup } = await startWorker();
    const { eraseTypedPassphrases } = await import('@/utils/account/drafts');
    const account = bundle.account;
    const keep = (text: string | null) => popup.keepDraft({ account, name: TYPED_PASSPHRASE, text });
    await popup.keepDraft({ account, name: 'import', text: 'half a message' });
    await keep(writeTypedPassphrase('abcd-efgh', Date.now()));
    vi.setSystemTime(Date.now() + 10 * MINUTE - 1);
    await eraseTypedPassphrases();
    expect(await stored('session')).toContain('abcd-efgh');
    vi.setSystemTime(Date.now() + 1);
    await eraseTypedPassphrases();
    expect(await stored('session')).not.toContain('abcd-efgh');
    expect(await stored('session')).toContain('half a message');
    expect(writeTypedPassphrase('AGE-SECRET-KEY-1QQ', Date.now())).toBeNull();
    expect(await stored('local')).not.toMatch(/abcd-efgh|half a message/);
  });

  it('shows it for nearly so long', async () => {
    const { popup } = await startWorker();
    await popup.keepDelivery({ bundle, delivery: made() });
    vi.setSystemTime(Date.now() + 10 * MINUTE - 1);
    expect(await popup.readDelivery({ bundle })).toMatchObject({ passphrase: 'abcd-efgh' });
  });

  it('forgets the passphrase when it was told', async () => {
    const { popup } = await startWorker();
    await popup.keepDelivery({ bundle, delivery: made() });
    await popup.keepDelivery({ bundle, delivery: made({ isTold: true }) });
    expect(await stored('session')).not.toContain('abcd-efgh');
  });

  it('outlasts the browser without its text, so that it can be confirmed all the same', async () => {
    const { popup } = await startWorker();
    await popup.keepDelivery({ bundle, delivery: made({ way: 'file' }) });
    await fakeBrowser.storage.session.clear();
    const { popup: later } = await startWorker();
    expect(await later.readDelivery({ bundle })).toMatchObject({ way: 'file', text: null, passphrase: null });
  });

  it('counts as exported only when it is confirmed, and ends then', async () => {
    const worker = await startWorker();
    await keepAll(worker);
    const revealed = await worker.popup.revealBundle({ bundle });
    const entryIds = revealed?.entryIds ?? {};
    await worker.popup.keepDelivery({ bundle, delivery: made({ entryIds, way: 'file' }) });
    expect((await worker.popup.readBundle({ bundle })).exportedAt).toBeNull();
    vi.setSystemTime(Date.now() + 5 * MINUTE);
    const how = { format: 'json', way: 'file', sealedTo: 'passphrase' } as const;
    await worker.popup.markExported({ bundle, entryIds, how });
    expect((await worker.popup.readBundle({ bundle })).exportedAt).toBe(Date.now());
    expect(await worker.popup.readDelivery({ bundle })).toBeNull();
  });

  it.each([
    ['given up', (popup: Popup) => popup.keepDelivery({ bundle, delivery: null })],
    ['its bundle is forgotten', (popup: Popup) => popup.forgetBundle({ bundle })],
    ['its account is forgotten', (popup: Popup) => popup.forgetAccount({ account: ACCOUNT })],
  ])('is gone when it is %s', async (_, end) => {
    const { popup } = await startWorker();
    await popup.keepDelivery({ bundle, delivery: made() });
    await end(popup);
    expect(await popup.readDelivery({ bundle })).toBeNull();
    expect(await stored('session')).not.toContain('sealed text');
  });
});

type Popup = Awaited<ReturnType<typeof startWorker>>['popup'];

describe('what was typed and not saved', () => {
  it('is kept by account until it is given up, in memory only', async () => {
    const { popup } = await startWorker();
    await popup.keepDraft({ account: ACCOUNT, name: 'value x', text: 'half a secret' });
    await popup.keepDraft({ account: null, name: 'account', text: '123' });
    expect(await popup.readDrafts(null)).toEqual({
      [ACCOUNT]: { 'value x': 'half a secret' },
      '': { account: '123' },
    });
    expect(await stored('local')).not.toContain('half a secret');
    await popup.keepDraft({ account: ACCOUNT, name: 'value x', text: null });
    expect((await popup.readDrafts(null))[ACCOUNT]).toEqual({});
  });

  it('goes with its account, and the newest 60 stay', async () => {
    const { popup } = await startWorker();
    for (let number = 0; number < 65; number += 1)
      await popup.keepDraft({ account: ACCOUNT, name: `place ${number}`, text: 'x' });
    const names = Object.keys((await popup.readDrafts(null))[ACCOUNT] ?? {});
    expect(names).toHaveLength(60);
    expect(names[0]).toBe('place 5');
    await popup.keepDraft({ account: OTHER, name: 'view', text: 'test' });
    await popup.forgetAccount({ account: ACCOUNT });
    expect(await popup.readDrafts(null)).toEqual({ [OTHER]: { view: 'test' } });
  });
});
