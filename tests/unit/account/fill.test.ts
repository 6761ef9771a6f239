// *Fill in* in the background: what a press brings to the page is what the card listed, and what became of it is noted.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FromPage } from '@/utils/messages/protocol';
import type { PageReading } from '@/utils/netsuite/pages/reading';
import {
  ACCOUNT,
  box,
  bundle,
  read,
  sender,
  startBrowser,
  startWorker,
  text,
  view,
  type TestWorker,
} from './worker';

const SANDBOX = '1234567_SB1';
const brought = vi.fn(() => Promise.resolve([]));
let worker: TestWorker;
beforeEach(async () => {
  startBrowser();
  Object.assign(fakeBrowser, { scripting: { executeScript: brought } });
  brought.mockClear();
  worker = await startWorker();
  for (const account of [ACCOUNT, SANDBOX]) await begin(account);
});

async function begin(account: string): Promise<void> {
  const { setUp } = await view(worker, account);
  if (setUp === null) throw new Error('There is no set-up.');
  await worker.popup.saveSetUp({ setUp: { ...setUp, user: 'Dana Whitfield', isBegun: true } });
}

type Fields = PageReading['fields'];
const fields = { name: text(''), state: text('Enabled'), tba: box(true), tbaAuthorizationFlow: box(true) };
const form = (more: Fields = {}) =>
  read('integration-record', { mode: 'new', fields: { ...fields, ...more }, saved: false });
const of = (account: string, document = 'document-1', tab = 1) => sender(account, document, tab);

async function cardOn(
  account: string,
  given: FromPage['pageRead']['data'] = form(),
  document = 'document-1',
  tab = 1,
) {
  const answer = await worker.page.pageRead(given, of(account, document, tab));
  if (answer === 'other-page' || answer === null) throw new Error('There is no card.');
  return answer;
}

async function press(account: string, more: Partial<FromPage['startFill']['data']> = {}, given = form()) {
  const { fill } = await cardOn(account);
  const { reading, labels, capture, asked } = given;
  return worker.page.startFill(
    { reading, labels, capture, asked, print: fill?.print ?? '', ticked: [], ...more },
    of(account),
  );
}

const changesOn = (card: Awaited<ReturnType<typeof cardOn>>) =>
  card.groups.flatMap(({ lines }) => lines).flatMap(({ change }) => (change == null ? [] : [change]));
const record = async (account: string) => worker.popup.writeChangeRecord({ bundle: { ...bundle, account } });
const results = (outcome: 'filled' | 'reverted' = 'filled') => [
  { id: 'integrationName', outcome },
  { id: 'tbaAuthorizationFlow', outcome: 'filled' as const },
];

describe('a press', () => {
  it('brings what the card listed, and the script that writes it', async () => {
    const card = await cardOn(SANDBOX);
    expect(changesOn(card).map((one) => one.text)).toEqual([
      'Now empty → Fulfillment Integration',
      'Now on → off',
    ]);
    const order = await press(SANDBOX);
    expect(order?.changes.map(({ write }) => write)).toMatchObject([
      { type: 'text', field: 'name', to: 'Fulfillment Integration' },
      { type: 'box', field: 'tbaAuthorizationFlow', to: false },
    ]);
    expect(brought).toHaveBeenCalledTimes(1);
  });

  it('brings nothing where the page no longer reads as it did', async () => {
    expect(await press(SANDBOX, {}, form({ name: text('Meanwhile') }))).toBeNull();
    expect(await press(SANDBOX, { print: 'made up' })).toBeNull();
    expect(brought).not.toHaveBeenCalled();
  });

  it('overwrites what differs only with its own tick', async () => {
    const other = form({ name: text('Another name') });
    const { fill, ...card } = await cardOn(SANDBOX, other);
    expect(changesOn({ fill, ...card })[0]).toMatchObject({ needsTick: true });
    const given = { print: fill?.print ?? '' };
    const written = async (ticked: string[]) =>
      (await press(SANDBOX, { ...given, ticked }, other))?.changes.map(({ id }) => id);
    expect(await written([])).toEqual(['tbaAuthorizationFlow']);
    expect(await written(['integrationName'])).toEqual(['integrationName', 'tbaAuthorizationFlow']);
  });

  it('in production writes nothing before somebody has said that it may, once', async () => {
    expect((await cardOn(ACCOUNT)).fill?.ask).toMatchObject({ id: 'production' });
    expect(await press(ACCOUNT)).toBeNull();
    expect(await press(ACCOUNT, { ticked: ['production'] })).not.toBeNull();
    expect((await cardOn(ACCOUNT)).fill?.ask).toBeNull();
    expect(await press(ACCOUNT)).not.toBeNull();
  });

  it('explains itself once', async () => {
    const explains = async () =>
      (await cardOn(SANDBOX)).notices.some((notice) => notice.text.includes('It never presses Save'));
    expect(await explains()).toBe(true);
    await press(SANDBOX);
    expect(await explains()).toBe(false);
  });
});

describe('the switch', () => {
  it('takes it from every page, and from every press on a card that is still there', async () => {
    const { fill } = await cardOn(SANDBOX);
    await worker.popup.changeFill({ isOn: false, isForProduction: true });
    expect((await cardOn(SANDBOX)).fill).toBeNull();
    expect(await press(SANDBOX, { print: fill?.print ?? '' })).toBeNull();
    expect((await view(worker)).fill).toMatchObject({ isOn: false, isForProduction: true });
  });

  it('for production stands there as it was said on a card', async () => {
    await press(ACCOUNT, { ticked: ['production'] });
    expect((await view(worker)).fill).toMatchObject({ isOn: true, isForProduction: true });
    await worker.popup.changeFill({ isOn: true, isForProduction: false });
    expect(await press(ACCOUNT)).toBeNull();
  });
});

describe('what became of it', () => {
  const end = (more: Partial<FromPage['fillEnded']['data']> = {}, document = 'document-1', tab = 1) =>
    worker.page.fillEnded(
      { results: results(), isUndone: false, isLeft: false, ...more },
      of(SANDBOX, document, tab),
    );

  it('stands in the change record: what was filled in, and on whose press', async () => {
    const signedIn = { ...form().reading.signedIn, userName: 'Dana Whitfield', roleName: 'Administrator' };
    const given = { ...form(), reading: { ...form().reading, signedIn } };
    await press(SANDBOX, {}, given);
    await end();
    const row = (await record(SANDBOX)).split('\n').find((line) => line.includes('integration-record'));
    expect(row).toMatch(/\| Name is .*; .*\| Dana Whitfield, Administrator \|/);
    await end({ results: results('reverted') });
    expect(await record(SANDBOX)).not.toMatch(/integration-record \| Name is/);
    await end({ isUndone: true });
    expect(await record(SANDBOX)).toContain('(put back before it was saved)');
  });

  it('says in the change record that everything was done by hand where nothing was pressed', async () => {
    await end();
    expect(await record(SANDBOX)).toContain('everything was done by hand');
  });

  it('is not offered again on that page where it was not brought about', async () => {
    await press(SANDBOX);
    await end({ results: results('reverted') });
    expect(changesOn(await cardOn(SANDBOX)).map((one) => one.text)).toEqual(['By hand', 'Now on → off']);
    expect((await cardOn(SANDBOX, form(), 'document-2')).fill?.texts[0]).toBe('Fill in 2 fields');
  });

  it('is said by the next card of the tab where the page went away meanwhile, once', async () => {
    const said = async (document: string, tab: number) =>
      (await cardOn(SANDBOX, form(), document, tab)).notices.find(({ text }) =>
        text.includes('was left while'),
      )?.text;
    await press(SANDBOX);
    await end({
      results: [
        { id: 'integrationName', outcome: 'filled' },
        { id: 'x', outcome: 'stopped' },
      ],
      isLeft: true,
    });
    expect(await said('document-1', 1)).toBeUndefined();
    expect(await said('elsewhere', 2)).toBeUndefined();
    expect(await said('document-2', 1)).toContain('1 of 2 were filled in');
    expect(await said('document-2', 1)).toContain('1 of 2 were filled in');
    expect(await said('document-3', 1)).toBeUndefined();
    expect(await record(SANDBOX)).toContain('(then NetSuite left the page)');
  });

  it('of another account is not said', async () => {
    await press(SANDBOX);
    await end({ isLeft: true });
    const { notices } = await cardOn(ACCOUNT, form(), 'document-2', 1);
    expect(notices.some(({ text }) => text.includes('was left while'))).toBe(false);
  });
});
