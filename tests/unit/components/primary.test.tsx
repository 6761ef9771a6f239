// @vitest-environment jsdom
// Wherever a person is, exactly one button is the next thing to do.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { App } from '@/components/app';
import type { App as State } from '@/utils/state/app-state';
import { allFive, bundleOf, check, given, giveWindow, steps, tested, testRecord } from './fake-app';

vi.mock('@/utils/state/use-app', async () => import('./fake-app'));
beforeEach(() => giveWindow(false));
afterEach(cleanup);

const done = steps(Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((number) => [number, { state: 'done' }])));
const all: Partial<State> = { bundle: bundleOf(allFive), progress: { steps: done, next: null } };
const cause = {
  id: 'soapPermission',
  step: 'role',
  page: 'role-record' as const,
  text: { key: 'popup.need.account' as const },
  isShown: false,
  basis: { type: 'answer', check: 'token', said: null },
};
const failed = testRecord('failed', [check('token', { status: 'failed', reason: 'refused' })]);
const diagnosis = { causes: [cause], further: [], decisive: failed.checks[0]!, isAuditUseful: false };

const states: Readonly<Record<string, Partial<State>>> = {
  'before the start': {},
  'half way': {},
  'with nothing held': { bundle: bundleOf([]) },
  'with all held': all,
  'after a failure': { ...all, ...tested(failed, diagnosis as unknown as State['diagnosis']) },
  'after a success': { ...all, ...tested(testRecord('passed', [check('token')])) },
};

it.each(
  Object.keys(states).flatMap((name) => ['Guide', 'Credentials', 'Test', 'Export'].map((tab) => [name, tab])),
)('%s, in %s', async (name, tab) => {
  const { setUp } = given();
  given({ ...states[name], ...(name === 'before the start' && { setUp: { ...setUp!, isBegun: false } }) });
  const { container } = render(<App />);
  fireEvent.click(screen.getByRole('tab', { name: new RegExp(`^${tab}`) }));
  const panel = await screen.findByRole('tabpanel');
  await waitFor(() => expect(panel.querySelectorAll('.button-primary')).toHaveLength(1));
  expect(container.querySelectorAll('.button-primary')).toHaveLength(1);
});
