// @vitest-environment jsdom
// The values: masked until revealed and masked again, taken by hand only when they can be right, forgotten only after a question.
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CredentialList } from '@/components/credentials/credential-list';
import { AnnouncerProvider } from '@/components/ui/announcer';
import { HIDES_AFTER_MS } from '@/components/credentials/use-revealed-value';
import type { SaveAnswer } from '@/utils/state/app-state';
import { bundleOf, clearText, given, heldValue } from './fake-app';

vi.mock('@/utils/state/use-app', async () => import('./fake-app'));

const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  writeText.mockResolvedValue(undefined);
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
});
afterEach(() => {
  vi.useRealTimers();
  writeText.mockReset();
  cleanup();
});

function show() {
  return render(
    <AnnouncerProvider closeLabel="Close">
      <CredentialList onView={vi.fn()} />
    </AnnouncerProvider>,
  );
}

const button = (name: string) => screen.getByRole('button', { name });
const isInPage = () => document.documentElement.outerHTML.includes(clearText);

function pass(milliseconds: number): void {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
}

async function reveal(name: string) {
  await act(async () => {
    fireEvent.click(button(`Reveal ${name}`));
    await Promise.resolve();
  });
}

/** A Consumer Key that is known in this bundle already. */
function heldAt(account: string, application: string) {
  const { field, provenance } = heldValue('consumerKey');
  return { field, bundle: { account, kind: 'tba', recipe: 'fulfillment', application }, provenance };
}

describe('reveal', () => {
  it('has no value in clear in the page before, and says where it came from', () => {
    given();
    const { container } = show();
    expect(isInPage()).toBe(false);
    expect(container.textContent).toContain('Taken from Integration record');
    expect(container.textContent).toContain('21:04');
    expect(container.textContent).toContain('as Dana Whitfield');
  });

  it('hides by itself after 30 seconds', async () => {
    vi.useFakeTimers();
    given();
    show();
    await reveal('Consumer Secret');
    expect(isInPage()).toBe(true);
    pass(HIDES_AFTER_MS - 1);
    expect(isInPage()).toBe(true);
    pass(1);
    expect(isInPage()).toBe(false);
    expect(button('Reveal Consumer Secret')).toBeTruthy();
  });

  it.each([
    ['the window loses the focus', () => fireEvent.blur(window)],
    ['the page is hidden', () => fireEvent(document, new Event('visibilitychange'))],
    ['Hide is pressed', () => fireEvent.click(button('Hide Consumer Key'))],
  ])('hides when %s', async (_, leave) => {
    given();
    show();
    await reveal('Consumer Key');
    expect(isInPage()).toBe(true);
    leave();
    expect(isInPage()).toBe(false);
  });

  it('shows one value at a time, and none when the view is left', async () => {
    given();
    const view = show();
    await reveal('Consumer Key');
    await reveal('Consumer Secret');
    expect(view.container.innerHTML.split(clearText)).toHaveLength(2);
    view.unmount();
    expect(isInPage()).toBe(false);
  });

  it('shows nothing when the answer comes after the view was left', async () => {
    let answer: (text: string) => void = () => undefined;
    given({ reveal: () => new Promise((resolve) => (answer = resolve)) });
    const view = show();
    await reveal('Consumer Key');
    view.unmount();
    await act(async () => answer(clearText));
    expect(isInPage()).toBe(false);
  });

  it('copies without showing', async () => {
    given();
    show();
    fireEvent.click(button('Copy Consumer Key'));
    expect(await screen.findByRole('button', { name: 'Copied Consumer Key' })).toBeTruthy();
    expect(writeText).toHaveBeenCalledExactlyOnceWith(clearText);
    expect(isInPage()).toBe(false);
  });

  it('says when the clipboard refused', async () => {
    writeText.mockRejectedValue(new Error('denied'));
    given();
    show();
    fireEvent.click(button('Copy Consumer Key'));
    expect(await screen.findByRole('button', { name: 'Not copied Consumer Key' })).toBeTruthy();
  });
});

describe('values by hand', () => {
  async function enter(name: string, text: string) {
    fireEvent.click(button(`Edit ${name}`));
    const field = await screen.findByRole('textbox', {
      name: new RegExp(`^(Paste|Find or enter) the ${name}$`),
    });
    await waitFor(() => expect(document.activeElement).toBe(field));
    fireEvent.input(field, { target: { value: text } });
    fireEvent.click(button(`Save ${name}`));
  }

  it.each([
    ['Token ID', '', 'Nothing is entered yet.'],
    ['Token ID', 'a'.repeat(63), '63 characters, 64 expected'],
    ['Token ID', 'a', '1 character, 64 expected'],
    ['Token ID', '••••••••3f9a', 'These are dots, not the value. Copy it where it is shown in clear.'],
    ['Token ID', 'g'.repeat(64), /Only the digits 0–9/],
    ['Account ID', '?', /This is no Account ID/],
    ['Location ID', 'Main warehouse', /is a number/],
  ])('refuses a wrong %s', async (name, text, message) => {
    const app = given();
    show();
    await enter(name, text);
    expect(screen.getByText(message)).toBeTruthy();
    expect(app.save).not.toHaveBeenCalled();
    expect(screen.getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
  });

  it.each<[SaveAnswer, RegExp]>([
    [
      {
        ok: false,
        reason: 'held-elsewhere',
        field: 'consumerKey',
        other: heldAt('1234567_SB1', 'Fulfillment Integration'),
      },
      /This is the same as the Consumer Key. Paste the Token ID./,
    ],
    [
      {
        ok: false,
        reason: 'held-elsewhere',
        field: 'consumerKey',
        other: heldAt('1234567', 'Fulfillment Integration'),
      },
      /This is the Consumer Key of account 1234567 .*These values are for account 1234567_SB1/,
    ],
    [{ ok: false, reason: 'other-account', account: '7654321' }, /This is account 7654321/],
    [{ ok: false, reason: 'storage-full' }, /disk is full/],
  ])('says why it was not kept: %o', async (answer, message) => {
    given({ save: async () => answer });
    show();
    await enter('Token ID', 'b'.repeat(64));
    expect(await screen.findByText(message)).toBeTruthy();
  });

  it('keeps a right one, closes, and gives the focus back', async () => {
    const app = given();
    show();
    await enter('Token ID', ` ${'b'.repeat(32)}\n${'b'.repeat(32)} `);
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(app.save).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(button('Edit Token ID'));
    expect(screen.getByText('Token ID saved')).toBeTruthy();
  });

  it('says where a missing value comes from and leads there', () => {
    const app = given();
    show();
    const row = screen.getByRole('group', { name: 'Token Secret' });
    fireEvent.click(within(row).getByRole('button', { name: /^Open page/ }));
    expect(app.openPage).toHaveBeenCalledWith('/app/step-5.nl');
    expect(screen.getAllByText(/when the Access Token is saved/)).toHaveLength(2);
  });
});

describe('forget', () => {
  it('asks for one value first, with the safe answer in focus', async () => {
    const app = given();
    show();
    fireEvent.click(button('Forget Consumer Secret'));
    const dialog = screen.getByRole('alertdialog', { name: 'Forget Consumer Secret?' });
    expect(document.activeElement).toBe(within(dialog).getByRole('button', { name: 'Keep' }));
    fireEvent.keyDown(dialog, { key: 'Escape' });
    expect(app.forgetValue).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button('Forget Consumer Secret'));

    fireEvent.click(button('Forget Consumer Secret'));
    fireEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Forget' }));
    await waitFor(() => expect(document.activeElement).toBe(button('Edit Consumer Secret')));
    expect(app.forgetValue).toHaveBeenCalledExactlyOnceWith('consumerSecret');
  });

  it('names what the whole bundle would lose, and that it was never exported', async () => {
    const app = given();
    show();
    fireEvent.click(button('Forget all values'));
    const dialog = screen.getByRole('alertdialog');
    expect(dialog.textContent).toMatch(/Account ID, Consumer Key,? and Consumer Secret/);
    expect(dialog.textContent).toContain('They were never exported');
    expect(app.forgetBundle).not.toHaveBeenCalled();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Forget all values' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(app.forgetBundle).toHaveBeenCalledOnce();
  });

  it('offers no Forget for an account that only the address names', () => {
    const bundle = bundleOf(['accountId']);
    const { accountId } = bundle.values;
    if (accountId === undefined) throw new Error('no account');
    const provenance = { ...accountId.provenance, source: 'address' as const };
    given({ bundle: { ...bundle, values: { accountId: { ...accountId, provenance } } } });
    show();
    expect(screen.queryByRole('button', { name: 'Forget Account ID' })).toBeNull();
  });
});
