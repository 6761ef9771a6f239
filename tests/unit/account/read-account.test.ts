// What our own pages get of an account, and what they change of it: plain data, whole also when little is known.
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newSetUp } from '@/utils/guide/set-up';
import { recipes } from '@/utils/recipes';
import {
  ACCOUNT,
  bundle,
  importRecipe,
  issued,
  keepAll,
  OTHER,
  read,
  seen,
  sender,
  settle,
  startBrowser,
  startWorker,
  tamper,
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

const nobodys = () => view(worker, null);

describe('readAccount', () => {
  it('answers of no account, with what is set, damaged and lost', async () => {
    await fakeBrowser.storage.local.set({ setUps: 'garbage' });
    expect(await nobodys()).toMatchObject({
      account: null,
      accounts: [],
      setUp: null,
      recipe: { id: recipes[0].id },
      progress: null,
      bundle: null,
      settings: { keepExportedHours: 'unknown' },
      damage: { values: 0, items: [{ key: 'setUps' }] },
      lost: [],
    });
    await worker.popup.forgetDamage(null);
    expect((await nobodys()).damage.items).toEqual([]);
  });

  it('keeps names without marks that hide or turn letters', async () => {
    const names = {
      application: 'Acme\u202E WMS',
      role: 'Token\u200B role\n',
      user: ' Dana \u2066Whitfield',
    };
    await worker.popup.saveSetUp({ setUp: { ...newSetUp(ACCOUNT, recipes[0]), ...names } });
    const kept = { application: 'Acme WMS', role: 'Token role', user: 'Dana Whitfield' };
    expect((await view(worker)).setUp).toMatchObject(kept);
  });

  it('knows the names of roles by their number, as a list has shown them', async () => {
    const rows = [{ id: '1202', name: 'Token role' }];
    await worker.page.pageRead(
      read('role-list', { rows: rows.map((row) => ({ ...row, cells: {} })) }),
      sender(),
    );
    await settle();
    expect((await view(worker)).roleNames).toEqual({ 1202: 'Token role' });
  });

  it('takes the account of the view, of the tab, used last, or open in a tab, in this order', async () => {
    const account = async (wanted: string | null, tabAccount: string | null) =>
      (await worker.popup.readAccount({ account: wanted, tabAccount })).account;
    seen.tabs = [{ id: 1, url: 'https://5555555.app.netsuite.com/app/center/card.nl' }];
    expect(await account(null, null)).toBe('5555555');
    await worker.page.pageRead(read('role-list'), sender(OTHER));
    await settle();
    expect(await account(null, null)).toBe(OTHER);
    expect(await account(null, '4444444')).toBe('4444444');
    expect(await account(ACCOUNT, '4444444')).toBe(ACCOUNT);
    await worker.popup.saveValues(typed({ locationId: '5' }, { account: '6666666' }));
    const { accounts } = await worker.popup.readAccount({ account: ACCOUNT, tabAccount: null });
    expect(accounts).toEqual([ACCOUNT, OTHER, '6666666', '5555555']);
  });

  it('holds no secret, and can be sent', async () => {
    await keepAll(worker);
    const shown = JSON.stringify(await view(worker));
    for (let seed = 10; seed < 14; seed += 1) expect(shown).not.toContain(issued(seed));
    expect(structuredClone(await view(worker))).toEqual(await view(worker));
  });

  it('lists other bundles, those of the account first, and shows their number on the icon', async () => {
    await keepAll(worker);
    await keepAll(worker, OTHER, 30);
    await worker.popup.saveValues(typed({ locationId: '5' }, { application: 'Another' }));
    const { otherBundles } = await view(worker);
    expect(otherBundles.map(({ key, unexported }) => [key.account, key.application, unexported])).toEqual([
      [ACCOUNT, 'Another', 0],
      [OTHER, bundle.application, 2],
    ]);
    const { showUnexported } = await import('@/utils/account/badge');
    await showUnexported();
    expect(seen.icon.text).toBe('4');
    expect(seen.icon.title).toContain('4');
  });

  it('reports values that cannot be read, and values that are gone', async () => {
    await keepAll(worker);
    await settle();
    const [first, second] = (await worker.vault.readFacts()).entries;
    const { facts } = (await tamper('facts', (store) => store.get(first!.id))) as { facts: object };
    await tamper('facts', (store) =>
      store.put({ id: first!.id, version: 3, facts: { ...facts, bundle: 7 } }),
    );
    for (const name of ['facts', 'values']) await tamper(name, (store) => store.delete(second!.id));
    worker = await startWorker();
    const { damage, lost } = await view(worker);
    expect(damage.values).toBe(1);
    expect(lost).toMatchObject([{ bundle, id: second!.id }]);
    await worker.popup.forgetDamage(null);
    await worker.popup.forgetLost(null);
    expect(await view(worker)).toMatchObject({ damage: { values: 0 }, lost: [] });
  });

  it('offers names that pages have shown', async () => {
    const named = (...names: string[]) => names.map((name, id) => ({ id: String(id), name, cells: {} }));
    await worker.page.pageRead(read('integration-list', { mode: 'list', rows: named('B', 'A') }), sender());
    await worker.page.pageRead(read('role-list', { mode: 'list', rows: named('Role 1') }), sender());
    await worker.page.pageRead(read('employee-list', { mode: 'list', rows: named('Dana') }), sender());
    const cells = { application: 'C', role: 'Role 2', user: 'Kim' };
    const tokens = [{ id: '1', name: 'a token', cells }];
    await worker.page.pageRead(read('access-token-list', { mode: 'list', rows: tokens }), sender());
    await worker.page.pageRead(read('integration-record', { fields: { name: text('D') } }), sender());
    const unsaved = { fields: { name: text('E') }, recordId: '9', saved: false };
    await worker.page.pageRead(read('integration-record', unsaved), sender());
    expect((await view(worker)).choices).toEqual({
      applications: ['A', 'B', 'C', 'D'],
      roles: ['Role 1', 'Role 2'],
      users: ['Dana', 'Kim'],
    });
  });
});

describe('set-ups', () => {
  it('follow the application that is chosen, and are there again as they were left', async () => {
    await worker.page.chooseName({ name: 'role', value: 'My Role' }, sender());
    await worker.page.chooseName({ name: 'application', value: 'Another' }, sender());
    expect((await view(worker)).setUp).toMatchObject({ application: 'Another', role: 'My Role' });
    await worker.page.chooseName({ name: 'role', value: 'Other Role' }, sender());
    await worker.popup.chooseSetUp({ bundle });
    expect((await view(worker)).setUp).toMatchObject({ application: bundle.application, role: 'My Role' });
  });

  it('are saved as the popup sends them, and their account is the one used last', async () => {
    const { setUp } = await view(worker, OTHER);
    await worker.popup.saveSetUp({ setUp: { ...setUp!, skipped: ['location'] } });
    expect((await nobodys()).setUp).toMatchObject({ account: OTHER, skipped: ['location'] });
  });
});

describe('records to choose from', () => {
  const location = (id: string, name: string) => ({
    id,
    name,
    cells: { subsidiary: 'Parent', inactive: 'No' },
  });
  const list = (...rows: ReturnType<typeof location>[]) =>
    worker.page.pageRead(read('location-list', { mode: 'list', rows }), sender());
  const records = (account = ACCOUNT) => worker.popup.readRecords({ account, field: 'locationId' });

  it('are those that lists and records have shown, the ones seen last at the end', async () => {
    expect(await records()).toBeNull();
    await list(location('5', 'North'), location('6', 'South'));
    await settle();
    await list(location('5', 'North'), location('7', 'West'));
    await settle();
    expect((await records())?.records.map(({ id }) => id)).toEqual(['6', '5', '7']);
    expect(await records(OTHER)).toBeNull();
  });

  it('are not taken from a form that is not saved', async () => {
    const fields = { name: text('Half typed') };
    await worker.page.pageRead(
      read('location-record', { recordId: '8', fields, saved: false, mode: 'edit' }),
      sender(),
    );
    await settle();
    expect(await records()).toBeNull();
  });

  it('are chosen by id: one for this vendor, several where a vendor takes several', async () => {
    const choose = (id: string) => worker.page.chooseRecord({ page: 'location-record', id }, sender());
    const chosen = () => worker.popup.revealValue({ bundle: current, field: 'locationId' });
    let current = bundle;
    await choose('5');
    await choose('6');
    expect(await chosen()).toBe('6');
    const { values } = recipes[0];
    const several = { ...values['locationId']!, several: true };
    const text = JSON.stringify({
      ...recipes[0],
      id: 'several',
      name: 'Several places',
      values: { locationId: several },
    });
    expect(await importRecipe(worker, text)).toMatchObject({ ok: true, isKept: true });
    current = { ...bundle, recipe: 'several' };
    await worker.popup.chooseSetUp({ bundle: current });
    await Promise.all(['5', '6', '6'].map(choose));
    expect(await chosen()).toBe('5,6');
    for (let id = 10; id < 18; id += 1) await choose(String(id));
    await expect(choose('99')).rejects.toThrow(RangeError);
  });

  it('are chosen on their own pages only', async () => {
    const choose = worker.page.chooseRecord({ page: 'role-record', id: '5' }, sender());
    await expect(choose).rejects.toThrow(TypeError);
  });
});

describe('the way from a page to the popup', () => {
  it('opens it in the view that was asked for, once', async () => {
    await worker.page.openGuide({ view: 'test' }, sender());
    expect(seen.popups).toBe(1);
    expect(await worker.popup.takeNextView(null)).toBe('test');
    expect(await worker.popup.takeNextView(null)).toBeNull();
  });

  it('keeps the place of the card, and says it with the words of the card', async () => {
    const place = { isCollapsed: true, corner: 'top-start', x: 1, y: 2 } as const;
    await worker.page.cardPlaced({ place }, sender());
    const { look } = await worker.page.pageOpening({ path: '/app/setup/role.nl' }, sender());
    const { cardPlace, words } = look;
    expect(cardPlace).toEqual(place);
    expect(words.collapse).toBe('Collapse');
    expect(words.pickSpot).toContain('$1');
    // A key that has no text shows as itself.
    expect(Object.values(words).filter((word) => /^(card|ring)\./.test(word))).toEqual([]);
  });
});
