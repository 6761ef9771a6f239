// Vendors who ask for more than permissions of the set-up: a SuiteApp whose role is taken, Lists and custom records, REST alone.
import type { Recipe } from '../../utils/guide/recipe';
import { newSetUp } from '../../utils/guide/set-up';
import { keepItems } from '../driver/extension-storage';
import { addLine, openTab, pressInRow, save } from '../driver/hands';
import { waitForOverlay } from '../driver/overlay';
import type { Launched } from '../driver/launch';
import {
  accountOf,
  addIntegration,
  callsOf,
  issueValues,
  openSmallPopup,
  pasteValue,
  pasteValues,
  says,
  startTest,
} from './given';
import { customRole } from '../netsuite/new-world';
import { asked } from './given-vendor';
import { expect, PRODUCTION, test } from './fixtures';

test.use({ begun: false });

/** As a person has it who took the recipe and answered *Before you start*. */
async function begin({ context }: Launched, recipe: Recipe): Promise<void> {
  const setUp = { ...newSetUp(PRODUCTION, recipe), user: 'Dana Whitfield', isBegun: true };
  await keepItems(context, {
    recipes: { version: 1, data: { [recipe.id]: recipe } },
    setUps: { version: 4, data: { [PRODUCTION]: [setUp] } },
  });
}

const isAllRight = (seen: { lines: readonly { state: string }[] }) =>
  seen.lines.length > 0 && seen.lines.every(({ state }) => state === 'met');

test('a SuiteApp’s role is taken: its lists and custom record are judged, and what no page shows is ticked', async ({
  netsuite,
  launched,
  page,
}) => {
  const recipe = asked('shiptheory');
  await begin(launched, recipe);
  const account = accountOf(netsuite);
  for (const { id } of recipe.features) account.features.add(id as never);
  await page.goto(netsuite.url(PRODUCTION, '/app/setup/rolelist.nl?whence='));
  await waitForOverlay(page, says('It comes with what is installed first: make none by hand'));

  // The SuiteApp is installed, and has brought its role.
  const [role] = account.roles;
  const brought = { ...role!, id: 88, name: recipe.role, standard: false, permissions: [] };
  account.roles.push(brought);
  await page.reload();
  await pressInRow(page, recipe.role, 'Edit');
  await openTab(page, 'Permissions');
  const tabs = {
    transactions: ['Transactions', 'tranmach'],
    lists: ['Lists', 'listsmach'],
    setup: ['Setup', 'setupmach'],
    customrecord: ['Custom Record', 'custrecordmach'],
  } as const;
  const levels = { view: 'View', create: 'Create', edit: 'Edit', full: 'Full' } as const;
  for (const { label, subtab, level } of recipe.permissions) {
    if (subtab === 'reports') continue;
    const [tab, machine] = tabs[subtab];
    await openTab(page, tab);
    await addLine(page, machine, [label, levels[level]]);
  }
  await waitForOverlay(page, isAllRight);
  await save(page);
  await waitForOverlay(page, isAllRight);

  const popup = await openSmallPopup(launched);
  const line = (name: RegExp) => popup.getByRole('checkbox', { name }).first();
  await line(/^Install the SuiteApp Shiptheory/).check();
  await expect(popup.getByText(/Ticked by Dana Whitfield/).first()).toBeAttached();
  // With the last one of its lines the step is done, and the guide goes on.
  await line(/^The role Shiptheory came with it/).click();
  await expect(popup.getByRole('heading', { name: 'Install what comes first' })).toHaveCount(0);
});

test('features of every subtab and subsidiaries are judged for a vendor who works over REST alone', async ({
  netsuite,
  launched,
  page,
}) => {
  const recipe = asked('aftership');
  await begin(launched, recipe);
  const account = accountOf(netsuite);
  for (const { id } of recipe.features) account.features.add(id as never);
  account.features.delete('restwebservices');
  await page.goto(netsuite.url(PRODUCTION, '/app/setup/features.nl?whence='));
  const seen = await waitForOverlay(page, ({ lines }) => lines.length === 4);
  expect(
    seen.lines
      .filter(({ state }) => state === 'unmet')
      .map(({ text }) => text)
      .join(),
  ).toContain('REST');
  expect(seen.lines.some(({ text }) => text.includes('SOAP'))).toBe(false);
  account.features.add('restwebservices');
  await page.reload();
  await waitForOverlay(page, isAllRight);

  const [role] = account.roles;
  account.roles.push({
    ...role!,
    id: 89,
    name: recipe.role,
    standard: false,
    permissions: [
      { key: 'LIST_CUSTJOB', level: 1 },
      { key: 'ADMI_LOGIN_OAUTH', level: 4 },
      { key: 'ADMI_RESTWEBSERVICES', level: 4 },
    ],
    other: { subsidiaryoption: 'OWN' },
  });
  const path = '/app/setup/role.nl?id=89&e=T';
  await page.goto(netsuite.url(PRODUCTION, path));
  const narrow = await waitForOverlay(page, ({ lines }) =>
    lines.some(({ text, state }) => text.includes('Accessible Subsidiaries') && state === 'unmet'),
  );
  expect(narrow.lines.find(({ text }) => text.includes('Customers'))?.state).toBe('met');
  account.roles.at(-1)!.other = { subsidiaryoption: 'ALL' };
  await page.reload();
  await waitForOverlay(page, isAllRight);
});

test('every entry of a subtab is judged by what is there, and that none is missing is the person’s to say', async ({
  netsuite,
  launched,
  page,
}) => {
  const recipe = asked('airbyte');
  await begin(launched, recipe);
  const account = accountOf(netsuite);
  for (const { id } of recipe.features) account.features.add(id as never);
  const [role] = account.roles;
  const given = [
    { key: 'TRAN_FIND', level: 1 },
    { key: 'REPO_SALES', level: 1 },
    { key: 'LIST_ITEM', level: 1 },
    { key: 'ADMI_RESTWEBSERVICES', level: 4 },
    { key: 'ADMI_LOGIN_OAUTH', level: 4 },
  ] as const;
  const ours = { ...role!, id: 90, name: recipe.role, standard: false, permissions: [...given] };
  account.roles.push(ours);
  const address = netsuite.url(PRODUCTION, '/app/setup/role.nl?id=90&e=T');
  const every = ({ lines }: { lines: readonly { state: string; text: string }[] }) =>
    lines
      .filter(({ text }) => text.includes('every entry'))
      .map(({ state }) => state)
      .join(' ');
  await page.goto(address);
  const seen = await waitForOverlay(page, (card) => every(card) === 'met met met met');
  const left = seen.lines.filter(({ text }) => text.includes('is left out'));
  expect(left.map(({ state }) => state)).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
  ours.permissions = given.filter(({ key }) => key !== 'REPO_SALES');
  await page.reload();
  await waitForOverlay(page, (card) => every(card).includes('unmet'));
});

test('values that a vendor asks for besides are taken from their pages, or entered', async ({
  netsuite,
  launched,
  page,
}) => {
  const why = { reason: 'The vendor asks for it.' };
  const recipe: Recipe = {
    ...asked('brex'),
    format: 'json',
    values: { roleId: why, applicationId: why, timeZone: why, restletUrl: why },
  };
  await begin(launched, recipe);
  const account = accountOf(netsuite);
  const { id, applicationId } = addIntegration(netsuite, { name: recipe.application });
  const [other] = account.roles;
  account.roles.push({ ...other!, id: 91, name: recipe.role, standard: false, permissions: [] });

  const open = async (path: string) => {
    await page.goto(netsuite.url(PRODUCTION, path));
    await waitForOverlay(page);
  };
  await open(`/app/setup/role.nl?id=${other!.id}`);
  const popup = await openSmallPopup(launched);
  await popup.getByRole('tab', { name: 'Credentials' }).click();
  const row = (name: string) => popup.getByRole('listitem').filter({ hasText: name }).first();
  // A role of another name tells nothing of this one.
  await expect(row('Role ID')).toContainText('Not here');
  await open('/app/setup/role.nl?id=91');
  await open(`/app/common/integration/integrapp.nl?id=${id}`);
  await open('/app/common/otherlists/company.nl');
  await popup.bringToFront();
  await expect(row('Role ID')).toContainText('91');
  await expect(row('Application ID')).toContainText(applicationId);
  await expect(row('Time Zone')).toContainText('Pacific Time');

  await pasteValue(popup, 'RESTlet URL', 'https://1234567.restlets.example.com/app/x');
  await expect(row('RESTlet URL')).toContainText('This does not look like a RESTlet URL');
  const address = 'https://1234567.restlets.api.netsuite.com/app/site/hosting/restlet.nl?script=31&deploy=1';
  await pasteValue(popup, 'RESTlet URL', address);
  await expect(row('RESTlet URL')).toContainText(address);
});

test('a vendor’s script runs in a test only where it was ticked, and the tick outlasts the popup', async ({
  netsuite,
  launched,
  page,
}) => {
  const [script, deployment] = ['customscript_acme_orders', 'customdeploy_acme_orders'];
  const test = { records: ['salesOrder'], rest: false, restlets: [{ script, deployment }] };
  await begin(launched, { ...asked('brex'), values: {}, test });
  accountOf(netsuite).restlets.push({ script, deploy: deployment, roleIds: [customRole.id] });
  for (const id of ['customcode', 'serversidescripting']) accountOf(netsuite).features.add(id as never);
  await page.goto(netsuite.url(PRODUCTION, '/app/center/card.nl'));
  let popup = await openSmallPopup(launched);
  await popup.getByRole('tab', { name: 'Credentials' }).click();
  await pasteValues(popup, issueValues(netsuite));
  const scripts = () => callsOf(netsuite).filter(({ path }) => path.startsWith('/app/site/hosting/'));
  await startTest(popup);
  await expect(popup.getByText(/^The connection works/)).toBeVisible();
  expect(scripts()).toEqual([]);
  const box = () => popup.getByRole('checkbox', { name: /This runs the vendor's script/ });
  await expect(box()).not.toBeChecked();
  await box().check();
  await popup.close();

  popup = await openSmallPopup(launched);
  await popup.getByRole('tab', { name: 'Test' }).click();
  await expect(box()).toBeChecked();
  const before = callsOf(netsuite).length;
  await popup.getByRole('button', { name: 'Test connection' }).click();
  await expect(popup.getByRole('listitem').filter({ hasText: script })).toContainText('Passed');
  const calls = scripts().map(({ method, path, query }) => [method, path, query.replace(/^\?/, '')]);
  expect(calls).toEqual([['GET', '/app/site/hosting/restlet.nl', `script=${script}&deploy=${deployment}`]]);
  expect(callsOf(netsuite).length - before).toBeLessThanOrEqual(6);
});
