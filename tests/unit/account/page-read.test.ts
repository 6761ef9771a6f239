// The one message of a page: its reading is known at once, judged from memory, written a moment later, and answered by the card.
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageReading } from '@/utils/netsuite/pages/reading';
import {
  ACCOUNT,
  box,
  cardOf,
  issued,
  keepAll,
  OTHER,
  read,
  reading,
  seen,
  sender,
  settle,
  shownPair,
  startBrowser,
  startWorker,
  text,
  typed,
  view,
  type TestWorker,
} from './worker';

let worker: TestWorker;
beforeEach(async () => {
  startBrowser();
  worker = await startWorker();
});

const right = { name: text('Fulfillment Integration'), state: text('Enabled'), tba: box(true) };
const integration = (more: Partial<PageReading> = {}) =>
  read('integration-record', { recordId: '7', mode: 'edit', fields: right, ...more });
const stateOf = async (step: string) =>
  (await view(worker)).progress?.steps.find(({ id }) => id === step)?.state;
const observations = async () => (await worker.items.observationsItem.read())[ACCOUNT] ?? [];

describe('pageRead', () => {
  it('takes no note of a page that says it is another one than its path stands for', async () => {
    const signals = {
      path: '/app/setup/role.nl',
      served: null,
      titles: [],
      tasks: [],
      fields: [],
      machines: [],
      columns: [],
      searchTypes: [],
      rowLinks: [],
    };
    const asRole = (more: object) =>
      worker.page.pageRead(
        { ...read('role-record', { recordId: '7' }), signals: { ...signals, ...more } },
        sender(),
      );
    expect(await asRole({ served: 'error' })).toBe('other-page');
    expect(await asRole({ path: '/app/common/entity/employee.nl' })).toBe('other-page');
    await settle();
    expect(await worker.items.observationsItem.read()).toEqual({});
    expect(await asRole({})).toMatchObject({ step: expect.anything() });
  });

  it('answers with finished words, and of a page that the kind does not know with nothing', async () => {
    const card = await cardOf(worker, integration());
    expect(card?.step).toEqual({ line: 'Step 2 of 6 · article 1', title: 'Create an Integration record' });
    expect(card?.groups[0]?.lines[0]).toMatchObject({ state: 'met' });
    expect(JSON.stringify(card)).not.toContain('"key"');
    expect(await worker.page.pageRead(read('other'), sender())).toBeNull();
  });

  it('knows at once what was read, also in the popup', async () => {
    expect(await stateOf('features')).toBe('not-seen');
    await worker.page.pageRead(
      read('enable-features', { mode: 'edit', fields: { tba: box(false) } }),
      sender(),
    );
    expect(await stateOf('features')).toBe('not-right');
  });

  it('takes nothing from a page but what its description names', async () => {
    const forged = {
      fields: { ...right, constructor: text('x'), door: text('x') },
      lines: { setup: [], door: [] },
      rows: [{ id: '1', name: 'x', cells: { door: 'x' } }],
    };
    await worker.page.pageRead(integration(forged), sender());
    await settle();
    const [observation] = await observations();
    expect(Object.keys(observation!.reading.fields)).toEqual(['name', 'state', 'tba']);
    expect(observation!.reading.lines).toEqual({});
    expect(observation!.reading.rows).toEqual([{ id: '1', name: 'x', cells: {} }]);
  });

  it('has the words of a refusal', async () => {
    const refusal = { mode: 'view', fields: { message: text('You need a permission.') } } as const;
    const card = await worker.page.pageRead(
      { ...read('permission-error', refusal), asked: 'role-record' },
      sender(),
    );
    expect(JSON.stringify(card)).toContain('You need a permission.');
  });

  it('notes the company and who is signed in, and takes nobody for the user who was not chosen', async () => {
    const signedIn = {
      ...reading('role-list').signedIn,
      account: ACCOUNT,
      companyName: 'A Company',
      userName: 'Dana',
    };
    await worker.page.pageRead(read('role-list', { signedIn }), sender());
    expect(await view(worker)).toMatchObject({
      setUp: { companyName: 'A Company', user: null },
      signedIn: 'Dana',
    });
    await worker.page.pageRead(read('role-list', { signedIn: { ...signedIn, userName: 'Kim' } }), sender());
    const foreign = { ...signedIn, account: OTHER, companyName: 'Another' };
    await worker.page.pageRead(read('role-list', { signedIn: foreign }), sender());
    expect((await view(worker)).setUp).toMatchObject({ companyName: 'A Company', user: null });
  });

  it('takes the number of the account when it is that of the address, once', async () => {
    const company = (id: string) =>
      read('company-information', { fields: { companyId: text(id, 'picked') } });
    await worker.page.pageRead(company(OTHER), sender());
    await settle();
    expect((await worker.vault.readFacts()).entries).toEqual([]);
    await worker.page.pageRead(company(ACCOUNT), sender());
    await settle();
    const add = vi.spyOn(SubtleCrypto.prototype, 'encrypt');
    await worker.page.pageRead(company(ACCOUNT), sender());
    await settle();
    expect(add).not.toHaveBeenCalled();
    expect((await worker.vault.readFacts()).entries).toMatchObject([
      { provenance: { source: 'picked', page: 'company-information', visit: 'document-1' } },
    ]);
    expect(await stateOf('account')).toBe('done');
  });

  it('forgets what was not saved when the page is left, and keeps what was', async () => {
    await worker.page.pageRead(read('enable-features', { fields: { tba: box(false) } }), sender());
    await worker.page.pageRead(read('enable-features', { saved: false, mode: 'edit' }), sender());
    await worker.page.pageLeft({ page: 'enable-features', recordId: null }, sender());
    expect((await observations()).map((each) => each.reading.saved)).toEqual([true]);
    worker = await startWorker();
    expect(await stateOf('features')).toBe('not-right');
  });

  it('goes on without the vault', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('', 'UnknownError');
    });
    const card = await cardOf(worker, { ...integration(), capture: 'failed' });
    expect(card?.notices.map(({ tone }) => tone)).toContain('danger');
  });
});

/** The browser tells of a write some time after it is done. */
function tellLater(): () => void {
  const event = fakeBrowser.storage.local.onChanged;
  const real = { ...event };
  type Listener = Parameters<typeof real.addListener>[0];
  const added = new Map<Listener, Listener>();
  Object.assign(event, {
    addListener: (listener: Listener) => {
      const later: Listener = (changes) => void setTimeout(() => listener(changes), 5);
      added.set(listener, later);
      real.addListener(later);
    },
    hasListener: (listener: Listener) => added.has(listener),
  });
  return () => Object.assign(event, real);
}

describe('a key pressed on a form', () => {
  const type = (name: string) =>
    worker.page.pageRead(integration({ saved: false, fields: { ...right, name: text(name) } }), sender());

  async function countWork(work: () => Promise<unknown>) {
    const spies = {
      opens: vi.spyOn(IDBFactory.prototype, 'open'),
      decryptions: vi.spyOn(SubtleCrypto.prototype, 'decrypt'),
      encryptions: vi.spyOn(SubtleCrypto.prototype, 'encrypt'),
      reads: vi.spyOn(fakeBrowser.storage.local, 'get'),
      sessionReads: vi.spyOn(fakeBrowser.storage.session, 'get'),
      transactions: vi.spyOn(IDBDatabase.prototype, 'transaction'),
    };
    const writes = vi.spyOn(fakeBrowser.storage.local, 'set');
    for (const spy of [...Object.values(spies), writes]) spy.mockClear();
    await work();
    const counts = Object.fromEntries(
      Object.entries(spies).map(([name, spy]) => [name, spy.mock.calls.length]),
    );
    return { ...counts, writes: writes.mock.calls.length };
  }
  const nothing = { opens: 0, decryptions: 0, encryptions: 0, reads: 0, sessionReads: 0, transactions: 0 };

  it.each([0, 10, 100])(
    'reads and decrypts nothing with %d entries kept, and is one write',
    async (count) => {
      onTestFinished(tellLater());
      worker = await startWorker();
      for (let index = 0; index < count; index += 1)
        await worker.popup.saveValues(
          typed({ consumerKey: issued(100 + 2 * index), consumerSecret: issued(101 + 2 * index) }),
        );
      await type('F');
      await new Promise((resolve) => setTimeout(resolve, 300));
      const counts = await countWork(async () => {
        for (const name of ['Fu', 'Ful', 'Fulf']) await type(name);
        await new Promise((resolve) => setTimeout(resolve, 300));
      });
      expect(counts).toEqual({ ...nothing, writes: 1 });
      expect(await countWork(() => type('Fulfi'))).toEqual({ ...nothing, writes: 0 });
      worker = await startWorker();
      const last = (await worker.items.observationsItem.read())[ACCOUNT]?.at(-1);
      expect(last?.reading.fields['name']?.text).toBe('Fulf');
    },
  );
});

describe('the model', () => {
  async function countModels(work: () => Promise<unknown>) {
    const models = new Set<unknown>();
    const { modelOf } = worker.models;
    models.add(await modelOf(ACCOUNT));
    await work();
    models.add(await modelOf(ACCOUNT));
    await settle();
    models.add(await modelOf(ACCOUNT));
    return models.size - 1;
  }
  const page = () => worker.page.pageRead(integration(), sender());

  it('is derived once, for the card and the popup alike', async () => {
    await page();
    await settle();
    expect(await countModels(() => view(worker))).toBe(0);
    expect(await countModels(() => worker.page.pageRead(read('other'), sender()))).toBe(0);
    const [one, other] = await Promise.all([1, 2].map(() => worker.models.modelOf(ACCOUNT)));
    expect(one).toBe(other);
  });

  it.each([
    ['a page was read', page],
    ['values were taken', () => worker.page.valuesShown(shownPair(issued(1), issued(2)), sender())],
    ['a name was chosen', () => worker.page.chooseName({ name: 'role', value: 'Another Role' }, sender())],
    ['an account was forgotten', () => worker.popup.forgetAccount({ account: ACCOUNT })],
  ])('is derived anew, once, when %s', async (_, change) => {
    await worker.page.pageRead(read('role-list'), sender());
    await settle();
    expect(await countModels(change)).toBe(1);
  });

  it('is not derived anew for what another account does', async () => {
    await page();
    await settle();
    const change = async () => {
      await worker.page.pageRead(integration(), sender(OTHER));
      await worker.page.chooseName({ name: 'role', value: 'Another Role' }, sender(OTHER));
      await settle();
    };
    expect(await countModels(change)).toBe(0);
  });

  it('follows what another context writes', async () => {
    await keepAll(worker);
    const own = (await worker.models.modelOf(ACCOUNT)).setUp;
    const stored = await fakeBrowser.storage.local.get('setUps');
    const changed = JSON.stringify(stored['setUps'] ?? { version: 3, data: {} });
    await fakeBrowser.storage.local.set({
      setUps: {
        ...(JSON.parse(changed) as object),
        data: { [ACCOUNT]: [{ ...own, role: 'From elsewhere' }] },
      },
    });
    expect((await worker.models.modelOf(ACCOUNT)).setUp.role).toBe('From elsewhere');
    const list = await fakeBrowser.storage.local.get('observations');
    await worker.page.pageRead(read('enable-features'), sender());
    await settle();
    await fakeBrowser.storage.local.set({ observations: list['observations'] ?? { version: 2, data: {} } });
    expect((await worker.models.modelOf(ACCOUNT)).observations).toEqual([]);
  });

  it('judges no page for a message that changes nothing', async () => {
    await page();
    await settle();
    const judge = vi.spyOn(await import('@/utils/guide/judge-page'), 'judgePage');
    await view(worker);
    expect(judge).not.toHaveBeenCalled();
    await page();
    expect(judge).toHaveBeenCalled();
  });
});

describe('a full disk', () => {
  const rows = Array.from({ length: 900 }, (_, index) => ({
    id: String(index),
    name: `Integration ${index} ${'x'.repeat(300)}`,
    cells: {},
  }));

  it('ten fat lists leave room, and the card answers after each', async () => {
    for (let load = 0; load < 10; load += 1) {
      const card = await worker.page.pageRead(
        read('integration-list', { mode: 'list', recordId: String(load), rows }),
        sender(),
      );
      expect(card).not.toBeNull();
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    const size = JSON.stringify(await fakeBrowser.storage.local.get(null)).length;
    expect(size).toBeLessThan(400_000);
    expect(await observations()).not.toEqual([]);
  });

  it('takes no card away: it says that what is seen is not noted, until there is room again', async () => {
    seen.tabs = [{ id: 1, url: `https://${ACCOUNT}.app.netsuite.com/app/a.nl` }];
    const full = vi
      .spyOn(fakeBrowser.storage.local, 'set')
      .mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    const notice = /no room to note it/;
    expect(await worker.page.pageRead(integration(), sender())).not.toBeNull();
    await vi.waitFor(() => expect(seen.pings).not.toEqual([]));
    expect(JSON.stringify(await worker.page.pageRead(integration(), sender()))).toMatch(notice);
    expect(await stateOf('integration')).toBe('not-right');
    full.mockRestore();
    await worker.page.pageRead(integration({ fields: { ...right, tba: box(false) } }), sender());
    await settle();
    expect(JSON.stringify(await worker.page.pageRead(integration(), sender()))).not.toMatch(notice);
    expect(await observations()).toHaveLength(1);
  });

  it('does not write more often for a page that changes all the time', async () => {
    const writes = vi.spyOn(fakeBrowser.storage.local, 'set');
    const start = performance.now();
    for (let change = 0; change < 50; change += 1)
      await worker.page.pageRead(integration({ fields: { ...right, tba: box(change % 2 === 0) } }), sender());
    await settle();
    const ofReadings = writes.mock.calls.filter(([values]) => 'observations' in values);
    // On a busy machine the changes themselves take longer than the pause between two writes.
    expect(ofReadings.length).toBeLessThanOrEqual(1 + (performance.now() - start) / 250);
  });
});

describe('the page that answers a save', () => {
  const features = (change: Parameters<typeof read>[1]) =>
    read('enable-features', { mode: 'edit', ...change });
  const both = { tba: box(true), webservicesexternal: box(true) };
  const manager = (saved: boolean) => read('setup-manager', { mode: 'edit', fields: { saved: box(saved) } });
  const open = async (document = 'document-next') =>
    worker.page.pageOpening({ path: '/app/setup/mainsetup.nl' }, sender(undefined, document));

  it('makes what was filled in before it in this tab saved, and leads on', async () => {
    await worker.page.pageRead(features({ fields: both, saved: false }), sender());
    expect(await stateOf('features')).toBe('not-saved');
    await open();
    const card = await cardOf(worker, manager(true));
    expect(await stateOf('features')).toBe('done');
    expect(card?.notices.map(({ text: said }) => said)).toEqual(['NetSuite has saved it.']);
    expect(card?.next?.path).toContain('/integrapplist.nl');
  });

  it('says that it is not known without a word of NetSuite’s, and never believes another tab', async () => {
    await worker.page.pageRead(features({ fields: both, saved: false }), sender());
    await open();
    expect((await cardOf(worker, manager(false)))?.notices).toHaveLength(1);
    expect(await stateOf('features')).toBe('not-saved');
    await worker.page.pageRead(features({ fields: both, saved: false }), sender());
    await worker.page.pageRead(manager(true), sender(undefined, 'document-2', 2));
    expect(await stateOf('features')).toBe('not-saved');
  });

  it('is believed as well when it was read before its message was there', async () => {
    await worker.page.pageRead(features({ fields: both, saved: false }), sender());
    await open();
    await worker.page.pageRead(manager(false), sender());
    await worker.page.pageRead(manager(true), sender());
    expect(await stateOf('features')).toBe('done');
  });

  const employee = (change: Parameters<typeof read>[1]) =>
    read('employee-record', {
      mode: 'edit',
      recordId: '42',
      recordName: 'Dana Whitfield',
      fields: { giveAccess: box(true) },
      lines: { roles: [{ key: null, label: 'Fulfillment Integration Role', level: null }] },
      ...change,
    });
  const blank = employee({
    mode: 'new',
    recordId: null,
    recordName: null,
    fields: {},
    lines: {},
    saved: false,
  });

  it.each([
    ['a new form', blank],
    ['the same form', employee({ saved: true })],
    ['a list', read('employee-list', {})],
  ])('may be %s, where the way of saving looked like leaving', async (_, next) => {
    await worker.page.chooseName({ name: 'user', value: 'Dana Whitfield' }, sender());
    await worker.page.pageRead(employee({ saved: false }), sender());
    await worker.page.pageLeft({ page: 'employee-record', recordId: '42' }, sender());
    expect(await stateOf('employee')).toBe('not-seen');
    await open();
    await worker.page.pageRead({ ...next, saysSaved: true }, sender());
    expect(await stateOf('employee')).toBe('done');
  });

  it('is no answer to a form that was left two documents ago, nor on the document of the form itself', async () => {
    await worker.page.chooseName({ name: 'user', value: 'Dana Whitfield' }, sender());
    await worker.page.pageRead({ ...employee({ saved: false }), saysSaved: true }, sender());
    expect(await stateOf('employee')).toBe('not-saved');
    await worker.page.pageLeft({ page: 'employee-record', recordId: '42' }, sender());
    await open();
    await worker.page.pageRead(read('role-list', {}), sender());
    await open('document-3');
    await worker.page.pageRead({ ...read('employee-list', {}), saysSaved: true }, sender());
    expect(await stateOf('employee')).toBe('not-seen');
  });

  it('says nothing at other times', async () => {
    expect(await cardOf(worker, manager(false))).toBeNull();
  });
});
