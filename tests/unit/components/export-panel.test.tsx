// @vitest-environment jsdom
// The export: masked until it is handed over, honest about what was tested, incomplete only on purpose.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ExportPanel } from '@/components/export/export-panel';
import { formatsOf } from '@/utils/credential-kinds/formats';
import type { App } from '@/utils/state/app-state';
import type * as Sealing from '@/utils/state/sealing';
import { allFive, bundleOf, clearText, given, check, heldValue, testRecord } from './fake-app';

vi.mock('@/utils/state/use-app', async () => import('./fake-app'));
const sealText = vi.hoisted(() => vi.fn<typeof Sealing.sealText>());
vi.mock('@/utils/state/sealing', () => ({ sealText }));

const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = vi.fn();
  writeText.mockReset().mockResolvedValue(undefined);
  sealText.mockReset().mockResolvedValue({ ok: true, text: 'sealed text' });
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
});
afterEach(cleanup);

async function show(changes: Partial<App> = {}) {
  const app = given({ bundle: bundleOf(allFive), ...changes });
  const onView = vi.fn();
  const { container } = render(<ExportPanel onView={onView} />);
  // Whether something waits to be confirmed is asked first.
  await waitFor(() => expect(screen.queryByText('One moment…')).toBeNull());
  return { app, onView, container };
}

function chooseClearText() {
  fireEvent.click(screen.getByRole('radio', { name: /^Clear text/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Use clear text' }));
}

const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Format' });
const names = () => screen.getAllByRole('option').map(({ textContent }) => textContent);

function chooseFormat(search: string, at = 0) {
  fireEvent.click(field());
  fireEvent.change(field(), { target: { value: search } });
  fireEvent.click(screen.getAllByRole('option')[at]!);
}

describe('ExportPanel', () => {
  it('previews every format from the masks alone', async () => {
    const { app, container } = await show();
    const formats = formatsOf('tba');
    // The vendor's own stands first.
    const places = [...formats.keys()].filter((at) => formats[at]!.id !== app.recipe?.format);
    const inList = [formats.findIndex(({ id }) => id === app.recipe?.format), ...places].filter(
      (at) => at >= 0,
    );
    for (const [at, place] of inList.entries()) {
      chooseFormat('', at);
      const format = formats[place]!;
      expect(field().value).toContain(format.tools.join(', '));
      const preview = container.querySelector('pre')?.textContent ?? '';
      expect(preview).toContain(format.holdsValues ? '••••••••3f9a' : '{{TOKEN_SECRET}}');
      expect(preview).not.toContain(clearText);
    }
    expect(app.reveal).not.toHaveBeenCalled();
    expect(app.exportText).not.toHaveBeenCalled();
  });

  it('seals with a new passphrase unless told otherwise, and shows it', async () => {
    const { app } = await show();
    fireEvent.click(screen.getByRole('button', { name: 'Encrypt' }));
    await screen.findByRole('heading', { name: 'Encrypted' });
    const [text, to] = sealText.mock.calls[0]!;
    expect(text).toBe('exported text');
    const passphrase = screen.getByText(/^([a-z2-9]{4}-){5}[a-z2-9]{4}$/).textContent;
    expect(to).toEqual({ passphrase });
    fireEvent.click(screen.getByRole('button', { name: 'Copy the encrypted export' }));
    await vi.waitFor(() => expect(writeText).toHaveBeenCalledExactlyOnceWith('sealed text'));
    expect(await screen.findByRole('heading', { name: 'Copied' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Copy the instructions' }));
    await vi.waitFor(() => expect(writeText.mock.lastCall?.[0]).toContain('age -d -o a.json a.json.age'));
    expect(writeText.mock.lastCall?.[0]).not.toContain(passphrase);
    fireEvent.click(screen.getByRole('button', { name: 'I have told it' }));
    await vi.waitFor(() => expect(screen.queryByText(passphrase)).toBeNull());
    expect(app.markExported).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'I have handed it over' }));
    const how = { format: 'json', way: 'clipboard', sealedTo: 'passphrase' };
    await vi.waitFor(() =>
      expect(app.markExported).toHaveBeenCalledExactlyOnceWith({ consumerKey: 'entry-consumerKey' }, how),
    );
  });

  it('shows what was encrypted before, without the passphrase once its time is over', async () => {
    const made = {
      at: Date.now() - 11 * 60_000,
      format: 'json',
      sealedTo: 'passphrase' as const,
      fileName: 'a.json.age',
      entryIds: { consumerKey: 'entry-consumerKey' },
      way: 'file' as const,
      isTold: false,
      text: 'sealed text',
      passphrase: null,
    };
    const { app } = await show({ readDelivery: vi.fn(async () => made) });
    await screen.findByText(/could be read for 10 minutes and is gone now/);
    fireEvent.click(screen.getByRole('button', { name: 'Encrypt again' }));
    await vi.waitFor(() => expect(app.keepDelivery).toHaveBeenCalledExactlyOnceWith(null));
    expect(await screen.findByRole('button', { name: 'Encrypt' })).toBeTruthy();
    expect(app.markExported).not.toHaveBeenCalled();
  });

  it('seals to the keys that are pasted, and says which one is none', async () => {
    await show();
    fireEvent.click(screen.getByRole('radio', { name: /^Encrypted to the receiver/ }));
    const keys = screen.getByRole('textbox', { name: 'Public keys of the receivers' });
    fireEvent.input(keys, { target: { value: 'age1a\nAGE-SECRET-KEY-1' } });
    sealText.mockResolvedValueOnce({ ok: false, reason: 'private-key', line: 2 });
    fireEvent.click(screen.getByRole('button', { name: 'Encrypt' }));
    await screen.findByText(/^Line 2 is a private key/);
    expect(sealText.mock.calls[0]?.[1]).toEqual({ recipients: ['age1a', 'AGE-SECRET-KEY-1'] });
    fireEvent.click(screen.getByRole('button', { name: 'Encrypt' }));
    expect(await screen.findByText(/^age -d -i key.txt -o a.json a.json.age$/)).toBeTruthy();
  });

  it('asks once before clear text, and says why', async () => {
    await show();
    expect(screen.queryByRole('button', { name: 'Download' })).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: /^Clear text/ }));
    const asked = screen.getByRole('alertdialog');
    expect(asked.textContent).toContain('without a password');
    fireEvent.click(screen.getByRole('button', { name: 'Keep it encrypted' }));
    expect(screen.getByRole('button', { name: 'Encrypt' })).toBeTruthy();
    chooseClearText();
    expect(screen.getByText(/holds the secrets in clear text/)).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: /^Encrypted with/ }));
    fireEvent.click(screen.getByRole('radio', { name: /^Clear text/ }));
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(screen.getByRole('button', { name: 'Download' })).toBeTruthy();
  });

  it('offers only the formats whose tools can use the values, and another where the one that was chosen is none of them', async () => {
    const app = given({});
    const setUp = { ...app.setUp!, kind: 'oauth2-client-credentials' };
    const recipe = { ...app.recipe!, kind: setUp.kind, format: 'key-file' };
    const bundle = bundleOf(['accountId', 'clientId', 'certificateId', 'privateKey']);
    const ofAlgorithm = (shown: string): typeof bundle.values => ({
      ...bundle.values,
      algorithm: heldValue('algorithm', shown),
    });
    const { container } = await show({ setUp, recipe, bundle: { ...bundle, values: ofAlgorithm('PS256') } });
    expect(field().value).toMatch(/Key file/);
    expect(container.querySelector('pre')?.textContent).toBe('••••••••3f9a\n');
    fireEvent.click(field());
    expect(names()[0]).toMatch(/^OpenSSL.*asked for by the vendor$/);
    expect(names().join()).toContain('Nango');
    expect(names().join()).not.toContain('Ampersand');
    cleanup();
    const { ['privateKey']: _, ...withoutKey } = ofAlgorithm('ES256');
    await show({ setUp, recipe, bundle: { ...bundle, values: withoutKey } });
    expect(field().value).toMatch(/\(JSON\)/);
    expect(screen.getByText(/^The vendor asks for the format of OpenSSL, SnapLogic/)).toBeTruthy();
    fireEvent.click(field());
    expect(names().join()).toContain('Ampersand');
    expect(names().join()).not.toMatch(/Key file|Command|Nango/);
  });

  it('hands out what holds no values as it is, and counts it as no export', async () => {
    const { app } = await show();
    chooseFormat('postman collection');
    expect(screen.queryByRole('radio', { name: /^Clear text/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /^Copy/ }));
    expect(await screen.findByRole('button', { name: /^Copied/ })).toBeTruthy();
    expect(app.exportText).toHaveBeenCalledExactlyOnceWith('postman-collection');
    expect(app.markExported).not.toHaveBeenCalled();
  });

  it('copies the chosen format', async () => {
    const { app } = await show();
    chooseClearText();
    chooseFormat('ruby netsuite .env');
    fireEvent.click(screen.getByRole('button', { name: 'Copy the export' }));
    expect(await screen.findByRole('heading', { name: 'Copied' })).toBeTruthy();
    expect(app.exportText).toHaveBeenCalledExactlyOnceWith('env');
    expect(app.markExported).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'I have handed it over' }));
    await vi.waitFor(() => expect(app.markExported).toHaveBeenCalledOnce());
    expect(writeText).toHaveBeenCalledExactlyOnceWith('exported text');
  });

  it('downloads a file under the name given', async () => {
    const createObjectURL = vi.fn((_: Blob) => 'blob:test');
    const names: string[] = [];
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL, revokeObjectURL: vi.fn() }));
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(`${this.download} ${this.href}`);
    });
    await show();
    chooseClearText();
    fireEvent.click(screen.getByRole('button', { name: 'Download' }));
    await waitFor(() => expect(names).toEqual(['a.json blob:test']));
    expect(createObjectURL.mock.calls[0]?.[0].type).toBe('application/json');
  });

  it('lets an incomplete bundle go only on purpose', async () => {
    const { app } = await show({ bundle: bundleOf(['accountId', 'consumerKey']) });
    expect(screen.getByText('Missing: Consumer Secret, Token ID, and Token Secret')).toBeTruthy();
    const seal = screen.getByRole('button', { name: 'Encrypt' });
    fireEvent.click(seal);
    expect(app.exportText).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Export without them' }));
    expect(seal.getAttribute('aria-disabled')).toBeNull();
  });

  it('asks for nothing that the form has no place for', async () => {
    await show({ bundle: bundleOf(['accountId', 'consumerKey', 'consumerSecret']) });
    chooseFormat('celigo iclient');
    expect(screen.queryByText(/^Missing:/)).toBeNull();
    expect(screen.getByRole('button', { name: 'Encrypt' }).getAttribute('aria-disabled')).toBeNull();
    chooseFormat('celigo connection');
    expect(screen.getByText('Missing: Token ID and Token Secret')).toBeTruthy();
  });

  it('says as whom it was tested, or that it was not', async () => {
    const actingAs = {
      companyId: null,
      companyName: null,
      roleId: '3',
      roleName: 'Token Role',
      userId: '1207',
    };
    const test = testRecord('passed', [check('token', { actingAs })]);
    await show({ test, testIsCurrent: true, userNames: { 1207: 'Dana Whitfield' } });
    expect(screen.getByText(/^Tested on .* as Dana Whitfield \(1207\) in role Token Role$/)).toBeTruthy();
    cleanup();
    const { onView } = await show({ test, testIsCurrent: false });
    expect(screen.getByText('Not tested yet')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Go to Test' }));
    expect(onView).toHaveBeenCalledWith('test');
  });

  it('has nothing to offer without values', async () => {
    await show({ bundle: bundleOf([]) });
    expect(screen.getByText('There is nothing to export yet')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Copy/ })).toBeNull();
  });
});
