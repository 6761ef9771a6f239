// @vitest-environment jsdom
// The guide: each step with its state in words, what waits for what, what is next, and the way to each page.
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SetupGuide } from '@/components/setup-guide';
import type { StepState } from '@/utils/guide/progress';
import { given, steps } from './fake-app';

vi.mock('@/utils/state/use-app', async () => import('./fake-app'));
afterEach(cleanup);

function rowOf(number: number): HTMLElement {
  const row = screen
    .getAllByRole('listitem')
    .find((item) => item.matches(`.steps > li:nth-child(${number})`));
  if (row === undefined) throw new Error(`No row for step ${number}`);
  return row;
}

describe('SetupGuide', () => {
  it.each<[StepState, string]>([
    ['not-built', 'Not covered yet'],
    ['not-seen', 'Not looked at yet'],
    ['not-right', 'Not right yet'],
    ['not-saved', 'Right, but not saved'],
    ['done', 'Done'],
    ['proven', 'Proven by a test'],
    ['skipped', 'Skipped'],
  ])('says %s in words', (state, words) => {
    given({ progress: { steps: steps({ 3: { state } }), next: null } });
    render(<SetupGuide />);
    expect(within(rowOf(3)).getByText(words)).toBeTruthy();
  });

  it('names the steps that a step waits for', () => {
    given({
      progress: {
        steps: steps({ 3: { waitsFor: [2] }, 5: { waitsFor: [1, 4] }, 7: { state: 'done', waitsFor: [3] } }),
        next: null,
      },
    });
    render(<SetupGuide />);
    expect(within(rowOf(3)).getByText('Waits for step 2')).toBeTruthy();
    expect(within(rowOf(5)).getByText('Waits for steps 1 and 4')).toBeTruthy();
    expect(within(rowOf(7)).queryByText(/Waits/)).toBeNull();
  });

  it('sets the next step apart and opens its page', () => {
    const all = steps();
    const app = given({ progress: { steps: all, next: all[1] ?? null } });
    render(<SetupGuide />);
    const next = screen.getByRole('region', { name: 'Enable token-based authentication' });
    expect(within(next).getByText('SOAP Web Services is on')).toBeTruthy();
    fireEvent.click(within(next).getByRole('button', { name: /^Open page/ }));
    expect(app.openPage).toHaveBeenCalledWith('/app/step-2.nl');
    expect(rowOf(2).getAttribute('aria-current')).toBe('step');
  });

  it('has no way to a page that nobody published, or that is not covered yet', () => {
    given({ progress: { steps: steps({ 6: { open: null }, 8: { state: 'not-built' } }), next: null } });
    render(<SetupGuide />);
    expect(within(rowOf(6)).queryByRole('button')).toBeNull();
    expect(within(rowOf(8)).queryByRole('button')).toBeNull();
    expect(within(rowOf(7)).getByRole('button', { name: /^Open page/ })).toBeTruthy();
  });

  it('says when nothing is left', () => {
    given({ progress: { steps: steps(), next: null } });
    render(<SetupGuide />);
    expect(screen.getByText('Every step is done')).toBeTruthy();
  });

  it('shows a concern about a permission as a remark', () => {
    given({ progress: { steps: steps(), next: steps()[2] ?? null } });
    render(<SetupGuide />);
    const next = screen.getByRole('region', { name: 'Create a token role' });
    expect(within(next).getByText(/forces two-factor/)).toBeTruthy();
  });
});
