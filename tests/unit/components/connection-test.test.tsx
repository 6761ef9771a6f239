// @vitest-environment jsdom
// The test: what keeps it from starting, each rung as it ends, the verdict, what to check, and when a result no longer counts.
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ConnectionTest } from '@/components/test/connection-test';
import type { App } from '@/utils/state/app-state';
import { allFive, bundleOf, given, rung, testRecord } from './fake-app';

vi.mock('@/utils/state/use-app', async () => import('./fake-app'));
afterEach(cleanup);

const bundle = bundleOf(allFive);
const actingAs = {
  companyId: '1234567_SB1',
  companyName: 'Harbour & Pine Ltd',
  roleId: '1041',
  roleName: 'Token Role',
  userId: '1207',
};

function show(changes: Partial<App>) {
  const app = given({ bundle, ...changes });
  const onView = vi.fn();
  render(<ConnectionTest onView={onView} />);
  return { app, onView };
}

const rungRows = () =>
  within(screen.getByRole('list', { name: 'Parts of the test' })).getAllByRole('listitem');

describe('ConnectionTest', () => {
  it('says what is missing and does not start', () => {
    const { app, onView } = show({ bundle: bundleOf(['accountId', 'tokenId', 'tokenSecret']) });
    const start = screen.getByRole('button', { name: 'Test connection' });
    expect(start.getAttribute('aria-disabled')).toBe('true');
    const hint = document.getElementById(start.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toBe('Needed first: Consumer Key and Consumer Secret');
    fireEvent.click(start);
    expect(app.testConnection).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Go to Credentials' }));
    expect(onView).toHaveBeenCalledWith('credentials');
  });

  it('starts when it is asked to, and never by itself', () => {
    const { app } = show({});
    expect(screen.getByText('Not tested yet')).toBeTruthy();
    expect(app.testConnection).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Test connection' }));
    expect(app.testConnection).toHaveBeenCalledOnce();
  });

  it('shows rungs as they end, all six in their places', () => {
    const { app } = show({
      test: { ...testRecord('running', [rung('offline'), rung('hosts')]), current: 'token' },
      testIsCurrent: true,
    });
    expect(rungRows().map((row) => row.querySelector('.rung-state')?.textContent)).toEqual([
      'Passed',
      'Passed 312 ms',
      'Trying…',
      'Not run yet',
      'Not run yet',
      'Not run yet',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Testing…' }));
    expect(app.testConnection).not.toHaveBeenCalled();
  });

  it('says as whom it acted', () => {
    show({ test: testRecord('passed', [rung('token', { actingAs })]), testIsCurrent: true });
    expect(screen.getByText('The connection works')).toBeTruthy();
    expect(
      screen.getByText('Acting as user 1207 in role Token Role, account 1234567_SB1 (Harbour & Pine Ltd)'),
    ).toBeTruthy();
    expect(screen.getByText('Tested', { exact: false, selector: 'time' })).toBeTruthy();
    expect(screen.getByText(/This holds for this computer's address/)).toBeTruthy();
  });

  it('marks a result whose values have changed', () => {
    show({ test: testRecord('passed', [rung('token')]), testIsCurrent: false });
    expect(screen.getByText('Values changed since this test')).toBeTruthy();
  });

  it('explains an interrupted test', () => {
    const stopped = rung('token', { status: 'not-run', reason: 'interrupted' });
    show({ test: testRecord('interrupted', [rung('offline'), stopped]), testIsCurrent: true });
    expect(screen.getByText('The test was interrupted')).toBeTruthy();
    expect(screen.getByText(/browser ended before the test did/)).toBeTruthy();
  });

  it('lists what to check after a failure, with the way to the page', () => {
    const failed = rung('token', {
      status: 'failed',
      reason: 'invalid-login',
      detail: { status: 401, message: 'Invalid login attempt.' },
    });
    const { app } = show({ test: testRecord('failed', [rung('offline'), failed]), testIsCurrent: true });
    expect(screen.getByText('The connection does not work')).toBeTruthy();
    expect(screen.getByText('Invalid login attempt.')).toBeTruthy();
    const causes = screen.getByRole('region', { name: 'What to check, likeliest first' });
    expect(causes.textContent).not.toContain('diagnosis.');
    const [first] = within(causes).getAllByRole('button', { name: /^Open page of step 1/ });
    if (first === undefined) throw new Error('No way to step 1');
    fireEvent.click(first);
    expect(app.openPage).toHaveBeenCalledWith('/app/step-1.nl');
  });

  it('fills the facts into the reason', () => {
    const failed = rung('records', {
      status: 'failed',
      reason: 'record-permission-missing',
      detail: { salesOrder: 'permitted', itemFulfillment: 'missing', purchaseOrder: 'missing' },
    });
    show({ test: testRecord('failed', [rung('soap'), failed]), testIsCurrent: true });
    expect(screen.getByText('The role may not read Item Fulfillment, Purchase Order.')).toBeTruthy();
  });

  it.each([
    ['location-not-permitted', {}, /because the role may not read locations/],
    ['location-unclear', { code: 'UNEXPECTED_ERROR' }, /could not be checked \(UNEXPECTED_ERROR\)/],
  ] as const)(
    'says that the location was not tested where the records passed: %s',
    (reason, facts, words) => {
      const records = rung('records', { reason, detail: { salesOrder: 'permitted', ...facts } });
      show({ test: testRecord('passed', [records]), testIsCurrent: true });
      const row = rungRows()[4];
      expect(row?.querySelector('.rung-state')?.textContent).toBe('Passed 312 ms');
      expect(row?.querySelector('.rung-reason')?.textContent).toMatch(/^Location ID: not tested. /);
      expect(row?.textContent).toMatch(words);
      expect(screen.getByText('The connection works')).toBeTruthy();
    },
  );

  it.each([
    ['not-run', 'not-wanted', 'Not tested', 'Not needed for this set-up.'],
    ['not-tested', 'nothing-to-probe', 'Not tested', 'There is no record or location to check.'],
    ['not-run', 'stopped-earlier', 'Not run', 'Not tried, because an earlier check failed.'],
  ] as const)('tells what was left out from what was not reached: %s, %s', (status, reason, state, words) => {
    show({ test: testRecord('passed', [rung('rest', { status, reason, ms: 0 })]), testIsCurrent: true });
    const row = rungRows()[5];
    expect(row?.querySelector('.rung-state')?.textContent).toBe(state);
    expect(row?.querySelector('.rung-reason')?.textContent).toBe(words);
  });
});
