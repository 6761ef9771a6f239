// @vitest-environment jsdom
// What the person chooses of a test: scripts of the vendor's, which are unticked, and records where there are more than it can ask for.
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { ConnectionTest } from '@/components/test/connection-test';
import type { App } from '@/utils/state/app-state';
import { allFive, bundleOf, given } from './fake-app';

vi.mock('@/utils/state/use-app', async () => import('./fake-app'));
afterEach(cleanup);

const RESTLET = 'restlet:customscript_acme/customdeploy_acme';
const checks: App['checks'] = [
  { id: 'offline', name: 'connection.check.offline' },
  { id: 'record:invoice', name: 'connection.check.record', about: 'Invoice' },
  { id: 'query:customer', name: 'connection.check.query', about: 'Customer' },
  { id: RESTLET, name: 'connection.check.restlet', about: 'customscript_acme, customdeploy_acme' },
];
const usual = ['record:invoice', 'query:customer'].map((id) => ({ id, isUsual: true }));
const script = { id: RESTLET, isUsual: false };

function show(checkChoices: App['checkChoices'], drafts: App['drafts'] = {}) {
  const app = given({ bundle: bundleOf(allFive), checks, checkChoices, drafts });
  render(<ConnectionTest onView={vi.fn()} />);
  return app;
}
const start = () => fireEvent.click(screen.getByRole('button', { name: 'Test connection' }));
const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });

it('there is nothing to choose where all has room and no script is to be run', () => {
  const app = show({ offered: usual, room: 2 });
  expect(screen.queryByRole('group', { name: 'What is tried' })).toBeNull();
  start();
  expect(app.testConnection).toHaveBeenCalledWith(['record:invoice', 'query:customer']);
});

it('a script is unticked, says what it is, and is run only when it is ticked', () => {
  const app = show({ offered: [...usual, script], room: 3 });
  expect(screen.getAllByRole('checkbox')).toHaveLength(1);
  const restlet = box(/^RESTlet customscript_acme, customdeploy_acme\s*This runs the vendor's script$/);
  expect(restlet.checked).toBe(false);
  start();
  expect(app.testConnection).toHaveBeenLastCalledWith(['record:invoice', 'query:customer']);
  fireEvent.click(restlet);
  const draft = `record:invoice query:customer ${RESTLET}`;
  expect(app.keepDraft).toHaveBeenCalledWith(expect.stringContaining('tried'), draft, app.account);
});

it('where there are more than a test can ask for the person chooses, and no more than there is room for', () => {
  const app = show({ offered: [...usual, script], room: 1 });
  expect(screen.getByText(/at most six requests, so of these 1 can be tried/)).toBeTruthy();
  expect(box(/Invoice/).checked).toBe(true);
  expect(box(/Customer/)).toMatchObject({ checked: false, disabled: true });
  expect(box(/RESTlet/).disabled).toBe(true);
  fireEvent.click(box(/Invoice/));
  expect(app.keepDraft).toHaveBeenCalledWith(expect.stringContaining('tried'), '', app.account);
});

it('takes what was chosen before the popup closed', () => {
  const name = `tried ${given({}).setUp!.recipe}/${given({}).setUp!.application}`;
  const app = show({ offered: [...usual, script], room: 1 }, { [name]: RESTLET });
  expect(box(/RESTlet/).checked).toBe(true);
  start();
  expect(app.testConnection).toHaveBeenCalledWith([RESTLET]);
});
