// @vitest-environment jsdom
// The guide: each step with its state in words, what waits for what, what is next, and the way to each page.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SetupGuide } from '@/components/guide/setup-guide';
import { AnnouncerProvider } from '@/components/ui/announcer';
import { stepInWords } from '@/components/words';
import type { StepState } from '@/utils/guide/progress';
import type { PageId } from '@/utils/netsuite/pages/page';
import type { App } from '@/utils/state/app-state';
import { allFive, bundleOf, given, check, steps, testRecord, takenAt } from './fake-app';

vi.mock('@/utils/state/use-app', async () => import('./fake-app'));
afterEach(cleanup);

function rowOf(number: number): HTMLElement {
  const row = screen
    .getAllByRole('listitem')
    .find((item) => item.matches(`.steps > li:nth-child(${number})`));
  if (row === undefined) throw new Error(`No row for step ${number}`);
  return row;
}

function show() {
  const onView = vi.fn();
  render(
    <AnnouncerProvider closeLabel="Close">
      <SetupGuide onView={onView} />
    </AnnouncerProvider>,
  );
  return onView;
}

describe('SetupGuide', () => {
  it.each<[StepState, string]>([
    ['not-seen', 'Not looked at yet'],
    ['not-right', 'Not right yet'],
    ['not-saved', 'Right, but not saved'],
    ['done', 'Done'],
    ['proven', 'Proven by a test'],
    ['skipped', 'Skipped'],
  ])('says %s in words', (state, words) => {
    given({ progress: { steps: steps({ 3: { state } }), next: null } });
    show();
    expect(within(rowOf(3)).getByText(words)).toBeTruthy();
  });

  it('names the steps that a step waits for', () => {
    given({
      progress: {
        steps: steps({ 3: { waitsFor: [2] }, 5: { waitsFor: [1, 4] }, 7: { state: 'done', waitsFor: [3] } }),
        next: null,
      },
    });
    show();
    expect(within(rowOf(3)).getByText('Waits for step 2')).toBeTruthy();
    expect(within(rowOf(5)).getByText('Waits for steps 1 and 4')).toBeTruthy();
    expect(within(rowOf(7)).queryByText(/Waits/)).toBeNull();
  });

  it('sets the next step apart and opens its page', () => {
    const all = steps();
    const app = given({ progress: { steps: all, next: all[1] ?? null } });
    show();
    const next = screen.getByRole('region', { name: 'Enable token-based authentication' });
    expect(within(next).getByText('SOAP Web Services is on')).toBeTruthy();
    fireEvent.click(within(next).getByRole('button', { name: /^Open page/ }));
    expect(app.openPage).toHaveBeenCalledWith('/app/step-2.nl');
    expect(rowOf(2).getAttribute('aria-current')).toBe('step');
  });

  it('has no way to a page that nobody published', () => {
    given({ progress: { steps: steps({ 6: { open: null } }), next: null } });
    show();
    expect(within(rowOf(6)).queryByRole('button')).toBeNull();
    expect(within(rowOf(7)).getByRole('button', { name: /^Open page/ })).toBeTruthy();
  });

  it('shows a concern about a permission as a remark', () => {
    given({ progress: { steps: steps(), next: steps()[2] ?? null } });
    show();
    const next = screen.getByRole('region', { name: 'Create a token role' });
    expect(within(next).getByText(/forces two-factor/)).toBeTruthy();
  });
});

describe('an optional step', () => {
  const skip = 'Skip this step Location ID';
  const doAfterAll = 'Do it after all Location ID';

  it('can be left out and taken up again with one button', async () => {
    const skipStep = vi.fn(async (_: string, isSkipped: boolean) => {
      given({
        skipStep,
        progress: { steps: steps({ 8: { state: isSkipped ? 'skipped' : 'not-seen' } }), next: null },
      });
    });
    given({ skipStep });
    show();
    const button = within(rowOf(8)).getByRole('button', { name: skip });
    button.focus();
    fireEvent.click(button);
    await waitFor(() => expect(screen.getByText('Step 8 skipped')).toBeTruthy());
    expect(within(rowOf(8)).getByText(/^Skipped/)).toBeTruthy();
    expect(document.activeElement).toBe(within(rowOf(8)).getByRole('button', { name: doAfterAll }));

    fireEvent.click(button);
    await waitFor(() => expect(screen.getByText('Step 8 is to be done')).toBeTruthy());
    expect(skipStep.mock.calls).toEqual([
      ['location', true],
      ['location', false],
    ]);
  });

  it('is the only one that can be left out, and not once it is done', () => {
    given({ progress: { steps: steps({ 8: { state: 'done' } }), next: null } });
    show();
    expect(screen.queryByRole('button', { name: /^(Skip|Do it)/ })).toBeNull();
    cleanup();
    given();
    show();
    expect(screen.getAllByRole('button', { name: /^Skip/ })).toHaveLength(1);
  });

  it('says so when it could not be stored', async () => {
    given({ skipStep: vi.fn().mockRejectedValue(new Error('no')) });
    show();
    fireEvent.click(screen.getByRole('button', { name: skip }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('could not be saved'));
    expect(screen.queryByText('Step 8 skipped')).toBeNull();
  });
});

describe('a step that asks for no visit', () => {
  it('is named without a number: the article’s is another step’s here', () => {
    const account = steps({ 6: { number: null } }).find(({ id }) => id === 'account')!;
    expect(stepInWords('tba', account)).toBe('Account ID');
    expect(stepInWords('tba', { ...account, number: 6 })).toBe('Step 6: Account ID');
    given({ progress: { steps: steps({ 6: { number: null } }), next: account } });
    show();
    expect(screen.getByRole('region', { name: 'Account ID' }).textContent).toMatch(/^NextAccount ID/);
  });
});

describe('Check this page', () => {
  const button = () => screen.getByRole('button', { name: 'Check this page' });

  it.each<[PageId | null, string]>([
    ['enable-features', 'The guide is on this page now: Enable Features'],
    ['web-services-preferences', 'The guide is on this page now: SOAP Web Services Preferences'],
    ['login', 'Sign in to NetSuite on this page first, then use the page that follows.'],
    ['role-chooser', 'Choose a role on this page first, then use the page that follows.'],
    [
      'permission-error',
      'NetSuite does not open this page for the role that is signed in. The page says why.',
    ],
    ['other', 'The guide does not know this page. Values can be typed in Credentials.'],
    [null, 'The open tab is no NetSuite page.'],
  ])('says what it found: %s', async (found, words) => {
    const app = given({ bringGuide: vi.fn(async () => found) });
    const onView = show();
    fireEvent.click(button());
    expect(await within(screen.getByRole('status')).findByText(words)).toBeTruthy();
    expect(app.bringGuide).toHaveBeenCalledOnce();
    const way = screen.queryByRole('button', { name: 'Go to Credentials' });
    expect(way !== null).toBe(found === 'other');
    if (way === null) return;
    fireEvent.click(way);
    expect(onView).toHaveBeenCalledWith('credentials');
  });

  it('looks once at a time, and says when it could not', async () => {
    let fail: (error: Error) => void = () => {};
    const looking = new Promise<null>((_, reject) => {
      fail = reject;
    });
    const app = given({ bringGuide: vi.fn(() => looking) });
    show();
    fireEvent.click(button());
    fireEvent.click(button());
    expect(app.bringGuide).toHaveBeenCalledOnce();
    fail(new Error('no'));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('could not be started'));
    expect(screen.getByRole('status').textContent).toBe('');
    expect(button().getAttribute('aria-disabled')).toBeNull();
  });

  it('is not offered where the popup belongs to no NetSuite page', () => {
    given({ tabAccount: null });
    show();
    expect(screen.queryByRole('button', { name: 'Check this page' })).toBeNull();
    cleanup();
    given({ surface: 'tab' });
    show();
    expect(screen.queryByRole('button', { name: 'Check this page' })).toBeNull();
  });
});

describe('when nothing is left', () => {
  const all = (state: StepState) =>
    steps(Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((number) => [number, { state }])));
  const passed = testRecord('passed', [check('token')]);
  const bundle = bundleOf(allFive);

  it.each<[string, Partial<App>]>([
    ['was never tested', { test: null }],
    ['failed its test', { test: testRecord('failed', []), testIsCurrent: true }],
    ['changed since its test', { test: passed, testIsCurrent: false }],
  ])('asks for the test first when the bundle %s', async (_, changes) => {
    given({ progress: { steps: all('done'), next: null }, bundle, ...changes });
    const onView = show();
    expect(await screen.findByText('Every step is done')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Export' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Go to Test' }));
    expect(onView).toHaveBeenCalledWith('test');
  });

  it('offers the export once these values have passed the test', async () => {
    given({ progress: { steps: all('proven'), next: null }, bundle, test: passed, testIsCurrent: true });
    const onView = show();
    expect(await screen.findByText('The connection works. Hand the values over to the vendor.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Go to Test' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Export' }));
    expect(onView).toHaveBeenCalledWith('export');
  });

  it('says that the values were handed over, and that an optional step is open', async () => {
    given({
      progress: { steps: [...all('proven').slice(0, 7), ...steps().slice(7)], next: null },
      bundle: bundleOf(allFive, { exportedAt: takenAt }),
      test: passed,
      testIsCurrent: true,
    });
    show();
    expect(await screen.findByText('Every step that is needed is done')).toBeTruthy();
    expect(screen.getByText('The connection works, and the values were handed over.')).toBeTruthy();
  });
});
