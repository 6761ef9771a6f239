// @vitest-environment jsdom
// The popup as a whole: which screen it shows, how it says where one is, and its tabs by keyboard.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '@/components/app';
import { bundleOf, given, giveWindow, steps } from './fake-app';

vi.mock('@/utils/state/use-app', async () => import('./fake-app'));

beforeEach(() => giveWindow(false));
afterEach(cleanup);

const tab = (name: RegExp) => screen.getByRole('tab', { name });

describe('screens', () => {
  it.each([
    ['1234567', 'Production'],
    ['1234567_SB1', 'Sandbox'],
    ['1234567_RP', 'Release Preview'],
    ['TSTDRV998877', 'Test Drive'],
  ])('names the environment of %s in words: %s', (account, environment) => {
    given({ account });
    render(<App />);
    const header = screen.getByRole('banner');
    expect(within(header).getByText(environment)).toBeTruthy();
    expect(within(header).getByText(account)).toBeTruthy();
  });

  it('says that the open tab is another page', async () => {
    given({ tabAccount: null });
    render(<App />);
    expect(await screen.findByText(/No NetSuite page is open/)).toBeTruthy();
  });

  it('offers to try again when nothing could be read', () => {
    const app = given({ status: 'failed' });
    render(<App />);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(app.load).toHaveBeenCalledOnce();
  });

  it('lets somebody who has the values already begin with the account', async () => {
    const startWithAccount = vi
      .fn()
      .mockResolvedValueOnce({ ok: false, reason: 'not-an-account' })
      .mockImplementationOnce(async () => {
        given({ bundle: bundleOf(['accountId']) });
        return { ok: true };
      });
    given({ account: null, setUp: null, startWithAccount });
    render(<App />);
    fireEvent.click(await screen.findByRole('button', { name: 'I already have the values' }));
    const field = screen.getByRole('textbox', { name: 'Account ID' });
    expect(document.activeElement).toBe(field);

    fireEvent.input(field, { target: { value: 'what' } });
    fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(await screen.findByText(/This is no Account ID/)).toBeTruthy();

    fireEvent.input(field, { target: { value: '1234567' } });
    fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
    await waitFor(() => expect(tab(/^Credentials/).getAttribute('aria-selected')).toBe('true'));
    expect(startWithAccount).toHaveBeenLastCalledWith('1234567');
  });

  it('shows the guide beside the rest in a wide tab, and a choice of accounts', () => {
    giveWindow(true);
    const app = given({ surface: 'tab' });
    render(<App />);
    expect(screen.getByRole('region', { name: 'Guide' })).toBeTruthy();
    expect(screen.queryByRole('tab', { name: /^Guide/ })).toBeNull();
    fireEvent.change(screen.getByRole('combobox', { name: 'Account' }), { target: { value: '1234567' } });
    expect(app.showAccount).toHaveBeenCalledWith('1234567');
  });
});

describe('tabs', () => {
  it('moves with the arrow keys, around both ends, and says the state in words', () => {
    given({ progress: { steps: steps({ 2: { state: 'done' } }), next: null } });
    render(<App />);
    const guide = tab(/^Guide, 1 of 8 steps done/);
    guide.focus();
    fireEvent.keyDown(guide, { key: 'ArrowRight' });
    const credentials = tab(/^Credentials, 3 of 5 values kept/);
    expect(document.activeElement).toBe(credentials);
    expect(credentials.getAttribute('aria-selected')).toBe('true');
    expect(guide.tabIndex).toBe(-1);
    fireEvent.keyDown(credentials, { key: 'Home' });
    fireEvent.keyDown(guide, { key: 'ArrowLeft' });
    expect(document.activeElement).toBe(tab(/^Export/));
    expect(screen.getByRole('tabpanel', { name: /^Export/ })).toBeTruthy();
  });

  it('goes the other way where one reads from right to left', () => {
    given();
    render(<div style={{ direction: 'rtl' }}>{<App />}</div>);
    fireEvent.keyDown(tab(/^Guide/), { key: 'ArrowLeft' });
    expect(document.activeElement).toBe(tab(/^Credentials/));
  });

  it('fetches the export only when it is opened', async () => {
    given();
    render(<App />);
    fireEvent.click(tab(/^Export/));
    expect(screen.getByText('One moment…')).toBeTruthy();
    expect(await screen.findByText('Format')).toBeTruthy();
  });

  it('keeps the focus when a button leads to another view', async () => {
    given({ progress: { steps: steps(), next: null } });
    render(<App />);
    const way = screen.getByRole('button', { name: 'Go to Test' });
    way.focus();
    fireEvent.click(way);
    const panel = await screen.findByRole('tabpanel', { name: /^Test/ });
    await waitFor(() => expect(document.activeElement).toBe(panel));
  });
});

describe('settings', () => {
  it.each([
    ['Back', () => fireEvent.click(screen.getByRole('button', { name: 'Back' }))],
    ['Escape', () => fireEvent.keyDown(screen.getByRole('heading', { name: 'Settings' }), { key: 'Escape' })],
  ])('stand in place of the views, and %s leads to the view that was left', async (_, leave) => {
    given();
    render(<App />);
    fireEvent.click(tab(/^Credentials/));
    const gear = screen.getByRole('button', { name: 'Settings' });
    fireEvent.click(gear);
    const heading = await screen.findByRole('heading', { name: 'Settings' });
    // The focus is led into them first.
    await waitFor(() => expect(heading.parentElement?.contains(document.activeElement)).toBe(true));
    expect(screen.queryByRole('tablist')).toBeNull();
    leave();
    expect(tab(/^Credentials/).getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(gear);
  });
});

describe('opened by the card’s test', () => {
  it('starts the test by itself, once', async () => {
    const app = given({ takeNextView: vi.fn(async () => 'test' as const) });
    render(<App />);
    await waitFor(() => expect(app.testConnection).toHaveBeenCalledOnce());
    expect(screen.getByRole('tab', { name: /^Test/ }).getAttribute('aria-selected')).toBe('true');
  });

  it('starts none when it was opened by hand', async () => {
    const app = given();
    render(<App />);
    await waitFor(() => expect(app.takeNextView).toHaveBeenCalledOnce());
    expect(app.testConnection).not.toHaveBeenCalled();
  });
});

describe('set-up', () => {
  it('is edited with proposals, saved whole, and gives the focus back', async () => {
    const app = given();
    render(<App />);
    const edit = screen.getByRole('button', { name: 'Edit of the set-up' });
    fireEvent.click(edit);
    const vendor = await screen.findByRole('combobox', { name: 'For whom' });
    await waitFor(() => expect(document.activeElement).toBe(vendor));
    const application = screen.getByRole('combobox', { name: 'Application' });
    fireEvent.input(application, { target: { value: '  Acme   WMS ' } });
    fireEvent.click(screen.getByRole('checkbox', { name: /^Give Access Token Management/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(document.activeElement).toBe(edit));
    const change = {
      kind: 'tba',
      recipe: 'fulfillment',
      application: 'Acme WMS',
      role: 'Token Role',
      user: 'Dana Whitfield',
      given: ['ADMI_MANAGE_OAUTH_TOKENS'],
      isBegun: true,
      isLooking: false,
    };
    expect(app.saveSetUp).toHaveBeenCalledWith(change, null);
  });

  const asked = async (press: () => void) => {
    const { setUp } = given();
    const app = given({ setUp: { ...setUp!, isBegun: false, user: null } });
    render(<App />);
    await screen.findByRole('heading', { name: 'Before you start' });
    press();
    await waitFor(() => expect(app.saveSetUp).toHaveBeenCalledOnce());
    return vi.mocked(app.saveSetUp).mock.calls[0]!;
  };

  it('is asked for once before the start, with a user of its own and without doubtful permissions', async () => {
    const [change, opens] = await asked(() => fireEvent.click(screen.getByRole('button', { name: 'Start' })));
    expect(change).toMatchObject({ user: null, given: [], isBegun: true, isLooking: false });
    expect(opens).toBe('next');
  });

  it('takes the person who is signed in when it is told to, and looks first where that is wanted', async () => {
    const [change, opens] = await asked(() => {
      fireEvent.click(screen.getByRole('radio', { name: /^Dana Whitfield, who is signed in/ }));
      fireEvent.click(screen.getByRole('button', { name: 'Take a quick look first' }));
    });
    expect(change).toMatchObject({ user: 'Dana Whitfield', isLooking: true });
    expect(opens).toBe('look');
  });

  it('takes another vendor beside the one that is there', async () => {
    const app = given();
    render(<App />);
    fireEvent.change(screen.getByRole('combobox', { name: 'Set-up' }), { target: { value: '1' } });
    await screen.findByRole('heading', { name: 'Another vendor' });
    fireEvent.click(screen.getByRole('radio', { name: /^Least privilege/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Start' }));
    await waitFor(() => expect(app.saveSetUp).toHaveBeenCalledOnce());
    expect(vi.mocked(app.saveSetUp).mock.calls[0]?.[0]).toMatchObject({ recipe: 'fulfillment-least' });
  });

  it('keeps what was typed and says so when it could not be saved', async () => {
    given({ saveSetUp: vi.fn().mockRejectedValue(new Error('no')) });
    render(<App />);
    fireEvent.click(screen.getByRole('button', { name: 'Edit of the set-up' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('could not be saved'));
    expect(screen.getByRole('combobox', { name: 'Application' })).toBeTruthy();
  });
});
