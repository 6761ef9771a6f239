// @vitest-environment jsdom
// The test: what keeps it from starting, each check as it ends, the verdict, what to check, and when a result no longer counts.
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ConnectionTest } from '@/components/test/connection-test';
import type { App } from '@/utils/state/app-state';
import { diagnose } from '@/utils/connection/diagnose';
import { noEvidence } from '@/utils/connection/evidence';
import { tba } from '@/utils/credential-kinds/tba';
import { allFive, bundleOf, check, given, tested, testRecord } from './fake-app';

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

const checkRows = () =>
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

  it('shows checks as they end, all six in their places', () => {
    const { app } = show({
      ...tested(
        testRecord('running', [check('offline', { answeredBy: 'this-computer' }), check('hosts')], 'token'),
      ),
    });
    expect(checkRows().map((row) => row.querySelector('.check-state')?.textContent)).toEqual([
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
    show(tested(testRecord('passed', [check('token', { actingAs })])));
    expect(screen.getByText('The connection works')).toBeTruthy();
    expect(
      screen.getByText('Acting as 1207 in role Token Role, account 1234567_SB1 (Harbour & Pine Ltd)'),
    ).toBeTruthy();
    expect(screen.getByText('Tested', { exact: false, selector: 'time' })).toBeTruthy();
    expect(screen.getByText(/This holds for this computer's address/)).toBeTruthy();
  });

  it('can be cancelled while it runs', () => {
    const { app } = show(tested(testRecord('running', [check('offline')], 'hosts')));
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(app.cancelTest).toHaveBeenCalledOnce();
  });

  it('marks a result whose values have changed', () => {
    show({ test: testRecord('passed', [check('token')]), testIsCurrent: false });
    expect(screen.getByText('Values changed since this test')).toBeTruthy();
  });

  it('explains an interrupted test', () => {
    const stopped = check('token', { status: 'not-run', reason: 'interrupted' });
    show(tested(testRecord('interrupted', [check('offline'), stopped])));
    expect(screen.getByText('The test was interrupted')).toBeTruthy();
    expect(screen.getByText(/browser ended before the test did/)).toBeTruthy();
  });

  it('lists what to check after a failure, with the way to the page', () => {
    const failed = check('token', {
      status: 'failed',
      reason: 'invalid-login',
      detail: { status: 401, message: 'Invalid login attempt.' },
    });
    const test = testRecord('failed', [check('offline'), failed]);
    const { app } = show(tested(test, diagnose({ tables: tba.causes, test, evidence: noEvidence })));
    expect(screen.getByText('The connection does not work')).toBeTruthy();
    const facts = screen.getByText('What was answered').closest('details')!;
    expect(facts.textContent).toContain('Answered byNetSuiteHTTP status401MessageInvalid login attempt.');
    const causes = screen.getByRole('region', { name: 'What to check, likeliest first' });
    expect(causes.textContent).not.toContain('diagnosis.');
    const [first] = within(causes).getAllByRole('button', { name: /^Open page of step 1/ });
    if (first === undefined) throw new Error('No way to step 1');
    // What each rests on is one press away, and what shows that it is put right.
    const [why] = within(causes).getAllByText('Why');
    expect(why?.closest('details')?.textContent).toBe(
      'WhyNetSuite refused the login and does not say why.Invalid login attempt.' +
        'It is put right when this part of the test passes: Login with the token.',
    );
    fireEvent.click(first);
    expect(app.openPage).toHaveBeenCalledWith('/app/step-1.nl');
  });

  it('fills the facts into the reason', () => {
    const failed = check('records', {
      status: 'failed',
      reason: 'record-permission-missing',
      detail: { salesOrder: 'permitted', itemFulfillment: 'missing', purchaseOrder: 'missing' },
    });
    show(tested(testRecord('failed', [check('soap'), failed])));
    expect(screen.getByText('The role may not read Item Fulfillment, Purchase Order.')).toBeTruthy();
  });

  it.each([
    ['location-not-permitted', {}, /because the role may not read locations/],
    ['location-unclear', { code: 'UNEXPECTED_ERROR' }, /could not be checked \(UNEXPECTED_ERROR\)/],
  ] as const)(
    'says that the location was not tested where the records passed: %s',
    (reason, facts, words) => {
      const records = check('records', { reason, detail: { salesOrder: 'permitted', ...facts } });
      show(tested(testRecord('passed', [records])));
      const row = checkRows()[4];
      expect(row?.querySelector('.check-state')?.textContent).toBe('Passed 312 ms');
      expect(row?.querySelector('.check-reason')?.textContent).toMatch(/^Location ID: not tested. /);
      expect(row?.textContent).toMatch(words);
      expect(screen.getByText('The connection works')).toBeTruthy();
    },
  );

  it.each([
    ['not-run', 'not-wanted', 'Not tested', 'Not needed for this set-up.'],
    ['not-tested', 'nothing-to-probe', 'Not tested', 'There is no record or location to check.'],
    ['not-run', 'stopped-earlier', 'Not run', 'Not tried, because an earlier check failed.'],
  ] as const)('tells what was left out from what was not reached: %s, %s', (status, reason, state, words) => {
    show(tested(testRecord('passed', [check('rest', { status, reason, ms: 0 })])));
    const row = checkRows()[5];
    expect(row?.querySelector('.check-state')?.textContent).toBe(state);
    expect(row?.querySelector('.check-reason')?.textContent).toBe(words);
  });
});
