// @vitest-environment jsdom
// Importing: covered until it is taken, honest about what is wrong, files only where choosing one closes nothing.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ImportPanel } from '@/components/import/import-panel';
import { readFile } from '@/components/import/read-file';
import { handoverTables } from '@/utils/credential-kinds/formats';
import { readBack } from '@/utils/handover/read-back';
import type { App } from '@/utils/state/app-state';
import type * as Sealing from '@/utils/state/sealing';
import { allFive, bundleOf, clearText, given } from './fake-app';

vi.mock('@/utils/state/use-app', async () => import('./fake-app'));
const openSealed = vi.hoisted(() => vi.fn<typeof Sealing.openSealed>());
vi.mock('@/utils/state/sealing', () => ({ openSealed }));
// There is no worker here: what it does is asked for directly.
vi.mock('@/utils/state/reading', () => ({
  prepareReading: () => () => undefined,
  readSent: (text: string) => Promise.resolve(readBack(text, handoverTables)),
}));
const findImportTarget = vi.fn<App['findImportTarget']>();
const importValues = vi.fn<App['importValues']>();

const sealed = '-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n-----END AGE ENCRYPTED FILE-----\n';
const message = `Account ID: 1234567_SB1\nToken Secret: ${clearText}`;

beforeEach(() => {
  findImportTarget.mockReset().mockResolvedValue({ bundle: bundleOf(['accountId']), same: ['accountId'] });
  importValues.mockReset().mockResolvedValue({ ok: true });
  openSealed.mockReset();
});
afterEach(cleanup);

function show(surface: 'popup' | 'tab' = 'tab') {
  const app = given({ surface, findImportTarget, importValues });
  const onImported = vi.fn();
  render(<ImportPanel onClose={vi.fn()} onImported={onImported} />);
  return { app, onImported };
}

function paste(text: string) {
  fireEvent.input(screen.getByRole('textbox'), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: 'Read it' }));
}

describe('ImportPanel', () => {
  it('shows values covered, and keeps them only when told to', async () => {
    const { onImported } = show();
    paste(message);
    await screen.findByText('••••••••3f9a');
    expect(document.body.textContent).not.toContain(clearText);
    expect(importValues).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Import these' }));
    await waitFor(() => expect(onImported).toHaveBeenCalledOnce());
    const values = { accountId: '1234567_SB1', tokenSecret: clearText };
    expect(importValues).toHaveBeenCalledExactlyOnceWith(bundleOf([]).key, values);
  });

  it('says where each value stands, and nothing else of the line', async () => {
    show();
    paste(`Account ID: 1234567_SB1\nfor Dana only, Token Secret: ${clearText} (hush)`);
    await screen.findByText('line 2, “Token Secret”');
    expect(document.body.textContent).not.toMatch(/hush|for Dana/);
  });

  it('lets two accounts be chosen from, and mixes nothing', async () => {
    show();
    const other = '0'.repeat(63) + '1';
    paste(
      `Account ID: 1234567\nToken Secret: ${clearText}\n\nAccount ID: 1234567_SB1\nToken Secret: ${other}`,
    );
    fireEvent.click(await screen.findByRole('button', { name: /Account 1234567_SB1/ }));
    await screen.findByText('••••••••0001');
    fireEvent.click(screen.getByRole('button', { name: 'Import these' }));
    const values = { accountId: '1234567_SB1', tokenSecret: other };
    await waitFor(() => expect(importValues).toHaveBeenCalledExactlyOnceWith(bundleOf([]).key, values));
  });

  it('asks where a value is only likely, and takes what is chosen', async () => {
    show();
    paste(`Account ID: 1234567 sandbox\nToken Secret: ${clearText}`);
    await screen.findByText(/more than one way/);
    fireEvent.click(screen.getAllByRole('button', { name: /Use this/ })[0]!);
    await waitFor(() => expect(screen.queryByText(/more than one way/)).toBeNull());
    await screen.findByText('1234567_SB1');
    fireEvent.click(screen.getByRole('button', { name: 'Import these' }));
    const values = { accountId: '1234567_SB1', tokenSecret: clearText };
    await waitFor(() => expect(importValues).toHaveBeenCalledExactlyOnceWith(bundleOf([]).key, values));
  });

  it('counts the entries of other systems, and lists none', async () => {
    show();
    const item = (name: string, value: string) => ({ name, fields: [{ name: 'Token Secret', value }] });
    paste(
      JSON.stringify({
        items: [item('NetSuite', clearText), { name: 'Bank', login: 'x' }, { name: 'Mail' }],
      }),
    );
    await screen.findByText('2 other entries in it were passed over.');
    expect(document.body.textContent).not.toContain('Bank');
  });

  it('names what would be replaced, and asks', async () => {
    findImportTarget.mockResolvedValue({ bundle: bundleOf(allFive), same: [] });
    show();
    paste(message);
    fireEvent.click(await screen.findByRole('button', { name: 'Import these' }));
    expect(screen.getByRole('alertdialog').textContent).toContain('Replace Token Secret?');
    expect(importValues).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Replace' }));
    await waitFor(() => expect(importValues).toHaveBeenCalledOnce());
  });

  it('says why values are refused', async () => {
    importValues.mockResolvedValue({ ok: false, reason: 'other-account', account: '7654321' });
    const { onImported } = show();
    paste(message);
    fireEvent.click(await screen.findByRole('button', { name: 'Import these' }));
    await screen.findByText(/This is account 7654321/);
    expect(onImported).not.toHaveBeenCalled();
  });

  it('takes nothing without an account to put it in', async () => {
    findImportTarget.mockResolvedValue(null);
    show();
    paste(`Token Secret: ${clearText}`);
    await screen.findByText('The Account ID is missing');
    fireEvent.click(screen.getByRole('button', { name: 'Import these' }));
    expect(importValues).not.toHaveBeenCalled();
  });

  it('opens what is sealed with a passphrase or a key', async () => {
    openSealed.mockResolvedValueOnce({ ok: false, reason: 'wrong-key' });
    openSealed.mockResolvedValueOnce({ ok: true, text: message });
    show();
    paste(sealed);
    const key = await screen.findByLabelText('Passphrase or private key');
    fireEvent.input(key, { target: { value: 'abcd-efgh' } });
    fireEvent.click(screen.getByRole('button', { name: 'Open' }));
    await screen.findByText(/This does not open it/);
    expect(openSealed.mock.calls[0]?.[1]).toEqual({ passphrase: 'abcd-efgh' });
    fireEvent.input(key, { target: { value: 'AGE-SECRET-KEY-1ABC' } });
    fireEvent.click(screen.getByRole('button', { name: 'Open' }));
    await screen.findByText('••••••••3f9a');
    expect(openSealed.mock.calls[1]?.[1]).toEqual({ identity: 'AGE-SECRET-KEY-1ABC' });
  });

  it('reads files in a tab, because choosing one closes the popup', async () => {
    const { app } = show('popup');
    expect(document.querySelector('input[type=file]')).toBeNull();
    expect(screen.getByText(/The browser closes this popup/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Choose a file in a tab' }));
    await waitFor(() => expect(app.openInTab).toHaveBeenCalledExactlyOnceWith('import'));
  });
});

describe('readFile', () => {
  const file = (bytes: Uint8Array<ArrayBuffer>) => new File([bytes], 'a');
  const encoded = (text: string) => new TextEncoder().encode(text);

  it('knows text, UTF-16 text and sealed bytes, and refuses the rest', async () => {
    expect(await readFile(file(encoded('é')))).toEqual({ type: 'text', text: 'é' });
    const utf16 = new Uint8Array([0xff, 0xfe, 0xe9, 0]);
    expect(await readFile(file(utf16))).toEqual({ type: 'text', text: 'é' });
    expect(await readFile(file(encoded('age-encryption.org/v1\n\n')))).toMatchObject({ type: 'sealed' });
    expect(await readFile(file(new Uint8Array([0xe9, 0x41])))).toEqual({ type: 'text', text: 'éA' });
    expect(await readFile(file(new Uint8Array(300_000)))).toMatchObject({ type: 'refused' });
  });

  it.each([
    ['a packed file', [0x50, 0x4b, 0x03, 0x04], 'popup.import.archive'],
    ['gzip', [0x1f, 0x8b, 8], 'popup.import.archive'],
    ['a document', [0x25, 0x50, 0x44, 0x46], 'popup.import.document'],
    ['a locked database', [0x03, 0xd9, 0xa2, 0x9a], 'popup.import.database'],
  ])('refuses %s by its first bytes, and says what to do', async (_, bytes, reason) => {
    expect(await readFile(file(new Uint8Array([...bytes, 1, 2, 3])))).toEqual({ type: 'refused', reason });
  });

  it('tells by its size that a file is too large, and does not read it', async () => {
    const large = { size: 30_000_000, arrayBuffer: vi.fn() } as unknown as File;
    expect(await readFile(large)).toMatchObject({ type: 'refused', reason: 'popup.import.tooLong' });
    expect(large.arrayBuffer).not.toHaveBeenCalled();
  });
});
