// Values whose order nobody knows are kept, used for nothing, and told apart by the person: on the page or in the popup.
import { beforeEach, describe, expect, it } from 'vitest';
import {
  bundle,
  issued,
  keepAll,
  sender,
  shownPair,
  startBrowser,
  startWorker,
  view,
  type TestWorker,
} from './worker';
import { makeNetSuite, refusedLogin } from './netsuite';

let worker: TestWorker;
beforeEach(async () => {
  startBrowser();
  worker = await startWorker();
});

const [key, secret] = [issued(1), issued(2)];
const show = (first: string, second: string, source: 'captured' | 'picked' | 'unsorted') =>
  worker.page.valuesShown(shownPair(first, second, { source }), sender());
const entries = async () => (await worker.vault.readFacts()).entries;
const held = async () => (await worker.popup.readBundle({ bundle })).values;
const revealed = (field: string) => worker.popup.revealValue({ bundle, field });
const tell = (consumerKey: string, consumerSecret: string) =>
  worker.popup.tellApart({ bundle, heldAs: { consumerKey, consumerSecret } });

describe('values that are shown without an order', () => {
  it('are kept at once, and nothing is tested or exported with them', async () => {
    await keepAll(worker);
    expect(await show(key, secret, 'unsorted')).toMatchObject({ stored: true });
    const shown = await view(worker);
    expect(shown.bundle?.conflicts.map(({ type }) => type)).toEqual(['unsorted']);
    expect(shown.progress?.steps.find(({ id }) => id === 'integration')?.state).toBe('not-right');
    expect(await worker.popup.revealBundle({ bundle })).toBeNull();
    expect(await worker.popup.testConnection({ bundle })).toEqual({ started: false });
  });

  it.each([
    ['in the order in which they stood', ['consumerKey', 'consumerSecret'], key, secret],
    ['the other way round', ['consumerSecret', 'consumerKey'], secret, key],
  ] as const)('are told apart in the popup: %s', async (_, [first, second], isKey, isSecret) => {
    await show(key, secret, 'unsorted');
    await tell(first, second);
    expect([await revealed('consumerKey'), await revealed('consumerSecret')]).toEqual([isKey, isSecret]);
    const { conflicts, older } = await worker.popup.readBundle({ bundle });
    expect([conflicts, older]).toEqual([[], []]);
    expect(await entries()).toHaveLength(1);
    expect((await held())['consumerKey']?.provenance).toMatchObject({
      source: 'picked',
      page: 'integration-record',
    });
  });

  it.each([
    ['in the order in which they stood', key, secret],
    ['the other way round', secret, key],
  ])('are told apart on the page: %s', async (_, isKey, isSecret) => {
    await show(key, secret, 'unsorted');
    await show(isKey, isSecret, 'picked');
    expect([await revealed('consumerKey'), await revealed('consumerSecret')]).toEqual([isKey, isSecret]);
    expect(await entries()).toHaveLength(1);
    worker = await startWorker();
    expect((await worker.popup.readBundle({ bundle })).conflicts).toEqual([]);
  });

  it('stay told apart when the page is read again', async () => {
    await show(key, secret, 'unsorted');
    await tell('consumerSecret', 'consumerKey');
    const answer = await show(key, secret, 'unsorted');
    expect(answer).toMatchObject({ stored: true });
    expect(await entries()).toHaveLength(1);
    expect(await revealed('consumerKey')).toBe(secret);
  });

  it('are forgotten together', async () => {
    await show(key, secret, 'unsorted');
    await worker.popup.forgetValue({ bundle, field: 'consumerKey' });
    expect(await entries()).toEqual([]);
  });
});

describe('telling apart', () => {
  it.each([
    ['one field twice', { consumerKey: 'consumerKey', consumerSecret: 'consumerKey' }],
    ['a field of another set', { consumerKey: 'tokenId', tokenId: 'consumerKey' }],
    ['a field that is not held', { consumerKey: 'locationId' }],
    ['nothing', {}],
  ])('does nothing for %s', async (_, heldAs) => {
    await keepAll(worker);
    await show(key, secret, 'unsorted');
    const before = await entries();
    await worker.popup.tellApart({ bundle, heldAs });
    expect(await entries()).toEqual(before);
  });

  it('changes nothing of values whose order is known', async () => {
    await show(key, secret, 'captured');
    const before = await entries();
    await tell('consumerSecret', 'consumerKey');
    expect(await entries()).toEqual(before);
  });
});

describe('a captured pair that takes the place of another', () => {
  it('is said with the one before, until it is left behind', async () => {
    const { replacedCaptures } = await import('@/utils/credential/bundle');
    const replaced = async () =>
      replacedCaptures(await worker.popup.readBundle({ bundle })).map(({ entryId }) => entryId);
    await show(issued(5), issued(6), 'captured');
    expect(await replaced()).toEqual([]);
    const [first] = await entries();
    await show(key, secret, 'captured');
    expect(await replaced()).toEqual([first!.id]);
    await worker.popup.saveValues({
      bundle,
      values: { consumerKey: issued(7), consumerSecret: issued(8) },
      source: 'typed',
    });
    expect(await replaced()).toEqual([]);
  });
});

describe('a login tells which is which', () => {
  const signedBy = (init: RequestInit) =>
    /oauth_consumer_key="([^"]*)"/.exec(new Headers(init.headers).get('authorization') ?? '')?.[1];

  /** A NetSuite that knows the integration by this key alone. */
  async function startWith(isKey: string) {
    const netsuite = makeNetSuite();
    worker = await startWorker((url, init) => {
      const by = signedBy(init);
      return by === undefined || by === isKey ? netsuite.answer(url, init) : refusedLogin();
    });
    await keepAll(worker);
    return netsuite;
  }
  const tellByTest = async () => (await worker.popup.tellByTest({ bundle })).outcome;

  it.each([
    ['at the first try', key, secret],
    ['at the second', secret, key],
  ])('%s', async (_, isKey, isSecret) => {
    await startWith(isKey);
    await show(key, secret, 'unsorted');
    expect(await tellByTest()).toBe('told');
    expect([await revealed('consumerKey'), await revealed('consumerSecret')]).toEqual([isKey, isSecret]);
    expect((await view(worker)).bundle?.conflicts).toEqual([]);
  });

  it('or cannot: after two refused logins it stops, and both count towards the pause', async () => {
    await startWith('another');
    await show(key, secret, 'unsorted');
    expect(await tellByTest()).toBe('neither');
    const refusals = Object.values(await worker.items.refusedLoginsItem.read()).flat();
    expect(refusals).toHaveLength(2);
    expect((await view(worker)).bundle?.conflicts.map(({ type }) => type)).toEqual(['unsorted']);
    // A third would come close to what locks the user out.
    expect(await tellByTest()).toBe('not-now');
    expect(Object.values(await worker.items.refusedLoginsItem.read()).flat()).toHaveLength(3);
  });

  it('tries nothing where no order is in question, and learns nothing where nobody answers', async () => {
    const netsuite = await startWith(key);
    expect(await tellByTest()).toBe('not-now');
    expect(netsuite.sent).toEqual([]);
    await show(key, secret, 'unsorted');
    netsuite.answers.token = () => new Response('', { status: 503 });
    netsuite.answers.soap = netsuite.answers.token;
    expect(await tellByTest()).toBe('not-reached');
    expect(await worker.items.refusedLoginsItem.read()).toEqual({});
  });
});
