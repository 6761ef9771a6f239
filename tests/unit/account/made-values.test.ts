// Key and certificate of a set-up: made and stored before anything can be done with them, taken from the vendor, or from another kind.
import { createPrivateKey, generateKeyPairSync, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newSetUp } from '@/utils/guide/set-up';
import { recipes } from '@/utils/recipes';
import {
  ACCOUNT,
  bundle as tbaBundle,
  issued,
  sender,
  shownPair,
  startBrowser,
  startWorker,
  tamper,
  view,
  type TestWorker,
} from './worker';

const recipeOf = (id: string) => {
  const recipe = recipes.find((one) => one.id === id);
  if (recipe === undefined) throw new Error(`no recipe ${id}`);
  return recipe;
};
const [ours, vendors] = [recipeOf('general-oauth2'), recipeOf('general-oauth2-vendor-key')];
const application = 'Vendor Integration';
const bundle = { account: ACCOUNT, kind: ours.kind, recipe: ours.id, application };
const vendorBundle = { ...bundle, recipe: vendors.id };

let worker: TestWorker;
beforeEach(async () => {
  startBrowser();
  worker = await startWorker();
  await worker.popup.saveSetUp({ setUp: { ...newSetUp(ACCOUNT, ours), isBegun: true } });
});

const revealed = async (key = bundle) => (await worker.popup.revealBundle({ bundle: key }))?.values ?? {};

describe('made here', () => {
  it('stores one entry with the key and all that goes with it, and answers after that', async () => {
    expect(await worker.popup.makeValues({ bundle, given: null })).toEqual({ stored: true });
    expect(await tamper('facts', (store) => store.count())).toBe(1);
    const values = await revealed();
    const certificate = new X509Certificate(values['certificate'] ?? '');
    expect(certificate.checkPrivateKey(createPrivateKey(values['privateKey'] ?? ''))).toBe(true);
    expect(values).toMatchObject({
      accountId: ACCOUNT,
      algorithm: 'ES256',
      scopes: 'rest_webservices',
      expires: new Date(certificate.validTo).toISOString().slice(0, 10),
    });
    const { bundle: held } = await view(worker);
    expect(held?.values['privateKey']).toMatchObject({ shown: '••••••••', provenance: { source: 'made' } });
    expect(held?.conflicts).toEqual([]);
  });

  it('makes what the recipe wants, and keeps the one before among the older values', async () => {
    await worker.popup.makeValues({ bundle, given: null });
    const before = await revealed();
    await worker.popup.makeValues({ bundle, given: null });
    expect((await revealed())['certificateId']).not.toBe(before['certificateId']);
    const { bundle: held } = await view(worker);
    expect(held?.older).toHaveLength(1);
    expect(held?.conflicts).toEqual([]);
  });

  it('stores nothing, and says so, where the disk is full', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(await worker.popup.makeValues({ bundle, given: null })).toEqual({
      stored: false,
      reason: 'storage-full',
    });
    put.mockRestore();
    expect(await revealed()).toEqual({ accountId: ACCOUNT });
  });

  it('outlives the time that exported values are kept', async () => {
    await worker.popup.makeValues({ bundle, given: null });
    const held = await worker.popup.revealBundle({ bundle });
    const how = { format: 'json', protection: 'none', recipients: [], fields: [] };
    await worker.popup.markExported({ bundle, entryIds: held?.entryIds ?? {}, how: how as never });
    await worker.popup.changeSettings({ keepExportedHours: 0 });
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 1e9);
    await view(worker);
    expect(await revealed()).toHaveProperty('privateKey');
    vi.restoreAllMocks();
  });
});

describe('brought by the person', () => {
  const ec = () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;

  it('takes a key in the form of OpenSSL, and makes the certificate for it', async () => {
    const key = ec();
    const given = `Our key:\n${key.export({ type: 'sec1', format: 'pem' }).toString()}`;
    expect(await worker.popup.makeValues({ bundle, given })).toEqual({ stored: true });
    const values = await revealed();
    expect(values['privateKey']).toBe(key.export({ type: 'pkcs8', format: 'pem' }).toString());
    expect(new X509Certificate(values['certificate'] ?? '').checkPrivateKey(key)).toBe(true);
  });

  it('keeps the certificate that stands beside the key, if it fits', async () => {
    const made = await generate([{ name: 'commonName', value: 'Acme' }], { keyType: 'ec' });
    const given = `${made.cert}\n${made.private}`;
    expect(await worker.popup.makeValues({ bundle, given })).toEqual({ stored: true });
    expect((await revealed())['certificate']?.trim()).toBe(made.cert.trim().replaceAll('\r', ''));
    const other = ec().export({ type: 'pkcs8', format: 'pem' }).toString();
    expect(await worker.popup.makeValues({ bundle, given: `${made.cert}\n${other}` })).toEqual({
      stored: false,
      reason: 'does-not-fit',
    });
  });

  it('says why it takes none, and repeats nothing of it', async () => {
    const small = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    const given = small.export({ type: 'pkcs8', format: 'pem' }).toString();
    const answer = await worker.popup.makeValues({ bundle, given });
    expect(answer).toEqual({ stored: false, reason: 'too-small' });
  });
});

describe('the vendor’s', () => {
  beforeEach(() =>
    worker.popup.saveSetUp({ setUp: { ...newSetUp(ACCOUNT, vendors), isBegun: true, application } }),
  );

  it('is held without a key, and complete without one', async () => {
    const { cert } = await generate([{ name: 'commonName', value: 'Acme' }], { keyType: 'ec' });
    expect(await worker.popup.makeValues({ bundle: vendorBundle, given: cert })).toEqual({ stored: true });
    await worker.page.valuesShown(
      shownPair(issued(1), issued(2), { application, capture: 'client', values: pair(1, 2) }),
      sender(),
    );
    const values = await revealed(vendorBundle);
    expect(Object.keys(values).sort()).toEqual(
      ['accountId', 'algorithm', 'certificate', 'certificateId', 'clientId', 'expires', 'scopes'].sort(),
    );
    const { bundle: held, progress } = await view(worker);
    expect(held?.complete).toBe(true);
    expect(held?.values['certificate']?.provenance.source).toBe('imported');
    expect(progress?.steps.find(({ id }) => id === 'key-pair')?.state).toBe('done');
  });

  it('refuses a text with a private key in it', async () => {
    const { cert, private: key } = await generate([{ name: 'commonName', value: 'Acme' }], { keyType: 'ec' });
    const given = `${cert}\n${key}`;
    expect(await worker.popup.makeValues({ bundle: vendorBundle, given })).toEqual({
      stored: false,
      reason: 'holds-a-key',
    });
  });
});

const pair = (first: number, second: number) => ({ clientId: issued(first), clientSecret: issued(second) });

describe('what the record shows once', () => {
  it.each([
    ['by the names of this kind', { capture: 'client', values: pair(1, 2) }],
    ['by those of the kind that the page knew first', {}],
  ])('is taken %s, the secret apart', async (_, more) => {
    await worker.page.valuesShown(shownPair(issued(1), issued(2), { application, ...more }), sender());
    expect((await view(worker)).bundle?.values).toMatchObject({
      clientId: { shown: issued(1) },
      clientSecret: { shown: '••••••••0002' },
    });
    expect(await revealed()).toEqual({ accountId: ACCOUNT, clientId: issued(1) });
    expect((await view(worker)).bundle?.unexported).toBe(0);
  });

  it('is taken from token-based authentication of the same application, on request', async () => {
    const fulfillment = newSetUp(ACCOUNT, recipes[0]);
    await worker.popup.saveSetUp({ setUp: { ...fulfillment, application } });
    await worker.page.valuesShown(shownPair(issued(1), issued(2), { application }), sender());
    await worker.popup.saveSetUp({ setUp: { ...newSetUp(ACCOUNT, ours), isBegun: true } });
    const { sameHeld, bundle: held } = await view(worker);
    expect(sameHeld).toEqual(['clientId', 'clientSecret']);
    expect(held?.values['clientId']).toBeUndefined();
    expect(await worker.popup.takeSame({ bundle, field: 'clientId' })).toEqual({ taken: true });
    expect((await revealed())['clientId']).toBe(issued(1));
    expect((await view(worker)).sameHeld).toEqual(['clientSecret']);
  });

  it('is not taken from another application, or from one that is not held', async () => {
    await worker.popup.saveSetUp({ setUp: newSetUp(ACCOUNT, recipes[0]) });
    await worker.page.valuesShown(shownPair(issued(1), issued(2)), sender());
    await worker.popup.saveSetUp({ setUp: { ...newSetUp(ACCOUNT, ours), isBegun: true } });
    expect(tbaBundle.application).not.toBe(application);
    expect(await worker.popup.takeSame({ bundle, field: 'clientId' })).toEqual({ taken: false });
    expect(await worker.popup.takeSame({ bundle, field: 'privateKey' })).toEqual({ taken: false });
  });
});
