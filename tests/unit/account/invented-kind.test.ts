// A kind of credentials that nobody has: from what its page reads to capture, pasted key, test, diagnosis, export mark and records.
import { beforeEach, expect, it, vi } from 'vitest';
import { bundleOf } from '@/utils/guide/set-up';
import { inventedHandover } from '../invented-kind/formats';
import {
  deviceKey,
  inventedCapture,
  inventedKind,
  inventedRecipe,
  inventedSetUp,
} from '../invented-kind/kind';
import {
  ACCOUNT,
  cardOf,
  issued,
  read,
  sender,
  shownPair,
  startBrowser,
  startWorker,
  text,
  view,
  type TestWorker,
} from './worker';

vi.mock('@/utils/credential-kinds', async (importOriginal) => {
  const real = await importOriginal<{ kinds: readonly { id: string }[] }>();
  const kinds = [...real.kinds, inventedKind];
  return { kinds, kindOf: (id: string) => kinds.find((kind) => kind.id === id) ?? kinds[0] };
});
// A vendor's recipe is read back against the tables of its kind.
vi.mock('@/utils/credential-kinds/tables', async (importOriginal) => {
  const { kindTables } = await importOriginal<{ kindTables: readonly { id: string }[] }>();
  const all = [...kindTables, inventedKind];
  return { kindTables: all, tablesOf: (id: string) => all.find((kind) => kind.id === id) ?? all[0] };
});
vi.mock('@/utils/credential-kinds/formats', () => ({ handoverOf: () => inventedHandover }));

const bundle = bundleOf(inventedSetUp);
const values = { deviceId: 'D-0123456789AB', devicePin: 'D-BA9876543210' };
const key = deviceKey(8000);
const shown = { ...shownPair('', ''), capture: 'device', application: 'Vendor Link', values };

let answer = (_url: string) => new Response('{"fine":true}');
let worker: TestWorker;
beforeEach(async () => {
  startBrowser();
  answer = () => new Response('{"fine":true}');
  worker = await startWorker((url) => answer(url));
  await worker.items.recipesItem.write({ [inventedRecipe.id]: inventedRecipe });
  await worker.popup.saveSetUp({ setUp: inventedSetUp });
});

const keyOnly = { bundle, values: { deviceKey: key }, source: 'typed' } as const;
const refused = () =>
  new Response(JSON.stringify({ error: { code: 'KEY_TOO_OLD', message: 'No.' } }), { status: 403 });

async function keepAll() {
  expect(await worker.page.valuesShown(shown, sender())).toMatchObject({ stored: true });
  expect(await worker.popup.saveValues(keyOnly)).toEqual({ stored: true });
}
async function runTest() {
  expect(await worker.popup.testConnection({ bundle })).toEqual({ started: true });
  return vi.waitFor(async () => {
    const { test, ...rest } = await view(worker);
    expect(test?.status).toMatch(/passed|failed/);
    return { test: test!, ...rest };
  });
}

it('is guided on its pages, by its own steps and numbers', async () => {
  const fields = { name: text('Vendor Link') };
  const card = await cardOf(worker, read('integration-record', { mode: 'edit', recordId: '7', fields }));
  expect(card?.step?.line).toBe('Step 1 of 2 · article 40');
  expect(card?.groups[0]?.lines).toMatchObject([{ state: 'met' }]);
  expect((await view(worker)).progress?.steps.map(({ id }) => id)).toEqual(['link', 'key']);
});

it('is captured after its own description, and what is to be let go is nowhere', async () => {
  const { captures } = await worker.page.pageOpening({ path: inventedCapture.path }, sender());
  expect(captures.map(({ id }) => id)).toEqual(['device', 'consumer']);
  const withPuk = { ...shown, values: { ...values, devicePuk: 'D-FFFFFFFFFFFF' } };
  expect(await worker.page.valuesShown(withPuk, sender())).toMatchObject({ stored: true });
  const [entry] = (await worker.vault.readFacts()).entries;
  expect(entry).toMatchObject({ bundle, provenance: { page: 'integration-record' } });
  expect(await worker.vault.reveal([entry!.id])).toEqual(new Map([[entry!.id, values]]));
  const wrong = { ...shown, values: { ...values, devicePin: 'D-1' } };
  expect(await worker.page.valuesShown(wrong, sender())).toEqual({ stored: false, reason: 'refused' });
});

it('keeps what a page shows of another kind under that kind', async () => {
  await worker.page.valuesShown(shownPair(issued(1), issued(2), { application: null }), sender());
  const [entry] = (await worker.vault.readFacts()).entries;
  expect(entry?.bundle).toMatchObject({ kind: 'tba', recipe: 'fulfillment', application: 'Vendor Link' });
});

it('keeps a key of many lines as it is, and reveals it whole', async () => {
  await keepAll();
  expect(await worker.popup.revealBundle({ bundle })).toMatchObject({
    values: { ...values, deviceKey: key, accountId: ACCOUNT },
  });
  const { bundle: held } = await view(worker);
  expect(held).toMatchObject({ complete: true, conflicts: [], unexported: 2 });
  expect(JSON.stringify(held)).not.toContain('BEGIN DEVICE KEY');
  expect(await worker.popup.compareValues({ bundle, values: { deviceKey: key, deviceId: 'D-1' } })).toEqual([
    'deviceKey',
  ]);
});

it('is tested with its own checks, and explained by its own causes', async () => {
  await keepAll();
  expect((await runTest()).test).toMatchObject({ status: 'passed', bundle });
  answer = refused;
  const failed = await runTest();
  expect(failed.test.checks.map(({ check, status }) => [check, status])).toEqual([
    ['written', 'passed'],
    ['device', 'failed'],
    ['orders', 'not-run'],
  ]);
  expect(failed.diagnosis?.causes[0]).toMatchObject({ id: 'keyOld', step: 'key' });
  expect(failed.checks.map(({ id }) => id)).toEqual(['written', 'device', 'orders']);
  expect(failed.checkTexts['device']?.text.key).toBe('connection.reason.forbidden');
});

it('is marked as exported, with a receipt and a record in its own words', async () => {
  await keepAll();
  await runTest();
  const { entryIds } = (await worker.popup.revealBundle({ bundle }))!;
  const how = { format: 'env', way: 'clipboard', sealedTo: 'clear' } as const;
  await worker.popup.markExported({ bundle, entryIds, how });
  const { bundle: held, receipts } = await view(worker);
  expect(held?.unexported).toBe(0);
  expect(receipts).toMatchObject([
    { fields: ['accountId', 'deviceId', 'devicePin', 'deviceKey'], test: { status: 'passed' } },
  ]);
  const record = await worker.popup.writeChangeRecord({ bundle });
  expect(record).toContain('40. Device linked');
  expect(record).not.toContain('BEGIN DEVICE KEY');
});
