// A connection test is claimed once, runs with the set-up of what is tested, stores each check as it ends, and can be cancelled.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bundleId } from '@/utils/credential/bundle-key';
import { makeNetSuite, refusedLogin } from './netsuite';
import {
  ACCOUNT,
  box,
  bundle,
  issued,
  keepAll,
  read,
  sender,
  settle,
  shownToken,
  startBrowser,
  startWorker,
  text,
  typed,
  view,
  type TestWorker,
} from './worker';

let netsuite: ReturnType<typeof makeNetSuite>;
let worker: TestWorker;
beforeEach(async () => {
  startBrowser();
  netsuite = makeNetSuite();
  worker = await startWorker(netsuite.answer);
});

const start = (key = bundle) => worker.popup.testConnection({ bundle: key });
const testOf = async (key = bundle) => (await worker.items.testsItem.read())[bundleId(key)];
const ended = (key = bundle) =>
  vi.waitFor(async () => {
    const test = await testOf(key);
    expect(test?.status).not.toBe('running');
    return test!;
  });
const statuses = ({ checks }: { checks: readonly { check: string; status: string }[] }) =>
  Object.fromEntries(checks.map(({ check, status }) => [check, status]));

describe('startTest', () => {
  it('passes with a set-up without a fault, proves its steps, and leaves no secret', async () => {
    await keepAll(worker);
    expect(await start()).toEqual({ started: true });
    const test = await ended();
    expect(test).toMatchObject({ status: 'passed', current: null, bundle });
    expect(statuses(test)).toMatchObject({ offline: 'passed', token: 'passed', soap: 'passed' });
    const shown = await view(worker);
    expect(shown).toMatchObject({ testIsCurrent: true, diagnosis: null, testPause: null });
    expect(shown.progress?.steps.find(({ id }) => id === 'token')?.state).toBe('proven');
    expect(shown.checks.map(({ id }) => id)).toEqual(test.checks.map(({ check }) => check));
    expect(Object.keys(shown.checkTexts)).toEqual(test.checks.map(({ check }) => check));
    const stored = JSON.stringify(await fakeBrowser.storage.local.get(null));
    for (let seed = 10; seed < 14; seed += 1) expect(stored).not.toContain(issued(seed));
  });

  it('stores each check as it ends, and which is being made', async () => {
    await keepAll(worker);
    let letGo = () => {};
    netsuite.state.hold = new Promise<void>((resolve) => (letGo = resolve));
    await start();
    await vi.waitFor(async () => expect((await testOf())?.current).toBe('hosts'));
    expect(statuses((await testOf())!)).toEqual({ offline: 'passed' });
    letGo();
    expect((await ended()).checks).toHaveLength(6);
  });

  it('starts one test of two presses, a hundred times', async () => {
    await keepAll(worker);
    for (let time = 0; time < 100; time += 1) {
      netsuite.sent.length = 0;
      const presses = await Promise.all([start(), start()]);
      expect(presses.filter(({ started }) => started)).toHaveLength(1);
      await ended();
      expect(netsuite.sent.filter((name) => name === 'token')).toHaveLength(1);
    }
  });

  it.each([
    ['values are missing', typed({ consumerKey: issued(1), consumerSecret: issued(2) })],
    ['nothing is held', null],
  ])('starts nothing while %s', async (_, values) => {
    if (values !== null) await worker.popup.saveValues(values);
    expect(await start()).toEqual({ started: false });
    expect(netsuite.sent).toEqual([]);
    expect(await testOf()).toBeUndefined();
  });

  it('starts nothing while values do not belong together', async () => {
    await keepAll(worker);
    await worker.popup.saveValues(typed({ tokenSecret: issued(40) }));
    expect(await start()).toEqual({ started: false });
  });

  it('judges another application with its own set-up and recipe, not with the current one', async () => {
    const other = { ...bundle, recipe: 'fulfillment-least', application: 'Another' };
    await keepAll(worker);
    await worker.popup.chooseSetUp({ bundle: other });
    await worker.page.chooseName({ name: 'role', value: 'Role of Another' }, sender());
    await worker.page.valuesShown(shownToken(issued(30), issued(31), { application: 'Another' }), sender());
    await worker.popup.saveValues(
      typed({ consumerKey: issued(32), consumerSecret: issued(33) }, { ...other }),
    );
    await worker.popup.chooseSetUp({ bundle });
    netsuite.answers.token = makeNetSuite(ACCOUNT, 'Role of Another').answers.token;
    await start(other);
    await start(bundle);
    const [theirs, ours] = [await ended(other), await ended(bundle)];
    const token = (test: typeof theirs) => test.checks.find(({ check }) => check === 'token');
    expect(token(theirs)?.proves).toContain('role');
    expect(token(ours)?.disproves).toContain('role');
  });

  it('knows what pages have shown: a role for web services only may still pass with SOAP', async () => {
    await keepAll(worker);
    const { setUp } = await view(worker);
    const fields = { name: text(setUp!.role), webServicesOnly: box(true) };
    await worker.page.pageRead(
      read('role-record', { recordId: '3', fields, recordName: setUp!.role }),
      sender(),
    );
    netsuite.answers.token = refusedLogin;
    await start();
    expect(statuses(await ended())).toMatchObject({ token: 'warning', soap: 'passed' });
    expect((await view(worker)).diagnosis?.decisive).toBe('token');
  });

  it('is stale when a value changes', async () => {
    await keepAll(worker);
    netsuite.answers.token = refusedLogin;
    await start();
    await ended();
    expect((await view(worker)).diagnosis?.causes).not.toEqual([]);
    await worker.page.valuesShown(shownToken(issued(30), issued(31)), sender());
    expect(await view(worker)).toMatchObject({ testIsCurrent: false, diagnosis: null });
  });
});

describe('refused logins', () => {
  it('pause the tests of this token, across restarts, and of no other', async () => {
    await keepAll(worker);
    netsuite.answers.token = refusedLogin;
    for (let time = 0; time < 3; time += 1) {
      expect(await start()).toEqual({ started: true });
      expect(await ended()).toMatchObject({ status: 'failed' });
    }
    expect(await start()).toEqual({ started: false });
    worker = await startWorker(netsuite.answer);
    const { testPause } = await view(worker);
    expect(testPause).toBeGreaterThan(Date.now());
    expect(await start()).toEqual({ started: false });
    expect(JSON.stringify(await worker.items.refusedLoginsItem.read())).not.toContain(issued(12).slice(-8));
    await worker.page.valuesShown(shownToken(issued(30), issued(31)), sender());
    expect((await view(worker)).testPause).toBeNull();
    expect(await start()).toEqual({ started: true });
    await ended();
  });

  it('are counted once each when two are pressed at once', async () => {
    await keepAll(worker);
    netsuite.answers.token = refusedLogin;
    await Promise.all([start(), start()]);
    await ended();
    expect(Object.values(await worker.items.refusedLoginsItem.read()).flat()).toHaveLength(1);
  });
});

describe('the audit trail', () => {
  const trail = (more: object) => read('login-audit-trail', { mode: 'list', ...more });

  it('names the reason of a refused login, and says so on its page', async () => {
    await keepAll(worker);
    expect(JSON.stringify(await worker.page.pageRead(trail({}), sender()))).toContain('nothing to look up');
    netsuite.answers.token = refusedLogin;
    await start();
    const test = await ended();
    const time = new Date(test.checks.find(({ check }) => check === 'token')!.at);
    const date = `${time.getMonth() + 1}/${time.getDate()}/${time.getFullYear()} ${time.getHours()}:${time.getMinutes()}`;
    const rows = [{ id: '1', name: '', cells: { date, detail: 'InvalidSignature', application: '' } }];
    const card = await worker.page.pageRead(trail({ rows }), sender());
    expect(JSON.stringify(card)).toContain('names the reason');
    await settle();
    expect((await testOf())?.audit).toBe('invalidsignature');
    const { diagnosis } = await view(worker);
    expect(diagnosis?.causes).toHaveLength(1);
    expect(diagnosis?.causes[0]).toMatchObject({ isShown: true });
  });
});

describe('ending a test', () => {
  it('cancels the check under way, keeps what has ended, and lets another start', async () => {
    await keepAll(worker);
    netsuite.state.hold = new Promise(() => {});
    await start();
    await vi.waitFor(async () => expect((await testOf())?.current).toBe('hosts'));
    await worker.popup.cancelTest({ bundle });
    const test = await ended();
    expect(test.status).toBe('interrupted');
    expect(test.checks[0]).toMatchObject({ check: 'offline', status: 'passed' });
    expect(test.checks[1]).toMatchObject({ check: 'hosts', status: 'not-run', reason: 'interrupted' });
    expect(netsuite.sent).toEqual(['hosts']);
    netsuite.state.hold = null;
    expect(await start()).toEqual({ started: true });
    expect(await ended()).toMatchObject({ status: 'passed' });
  });

  it('cancels nothing where nothing runs', async () => {
    await keepAll(worker);
    await worker.popup.cancelTest({ bundle });
    expect(await testOf()).toBeUndefined();
  });

  it('does not bring back a test that was forgotten while it ran', async () => {
    await keepAll(worker);
    let letGo = () => {};
    netsuite.state.hold = new Promise<void>((resolve) => (letGo = resolve));
    await start();
    await worker.popup.forgetBundle({ bundle });
    letGo();
    await settle();
    const { tests } = await fakeBrowser.storage.local.get('tests');
    expect(tests).toMatchObject({ data: {} });
    expect(Object.keys((tests as { data: object }).data)).toEqual([]);
  });

  it('marks one that was cut off when the worker starts again, and no other', async () => {
    await keepAll(worker);
    netsuite.state.hold = new Promise(() => {});
    await start();
    worker = await startWorker(makeNetSuite().answer);
    await worker.tests.markInterruptedTests();
    expect(await testOf()).toMatchObject({ status: 'interrupted', current: null });
    expect(await start()).toEqual({ started: true });
    const passed = await ended();
    await worker.tests.markInterruptedTests();
    expect(await testOf()).toEqual(passed);
  });

  it('says that it was interrupted when a value cannot be read', async () => {
    await keepAll(worker);
    vi.spyOn(SubtleCrypto.prototype, 'decrypt').mockRejectedValue(new DOMException('', 'OperationError'));
    await start();
    expect(await ended()).toMatchObject({ status: 'interrupted' });
    expect(netsuite.sent).toEqual([]);
  });
});

describe('the receipt of an export', () => {
  it('says how its values were tested, when those are the ones that count', async () => {
    await keepAll(worker);
    await start();
    const test = await ended();
    const { entryIds } = (await worker.popup.revealBundle({ bundle }))!;
    const how = { format: 'json', way: 'file', sealedTo: 'clear' } as const;
    await worker.popup.markExported({ bundle, entryIds, how });
    expect((await view(worker)).receipts[0]?.test).toEqual({ status: 'passed', at: test.endedAt });
    const record = await worker.popup.writeChangeRecord({ bundle });
    expect(record).toContain('Passed on ');
    expect(record).not.toContain(issued(10));
  });
});
