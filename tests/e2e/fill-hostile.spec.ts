// *Fill in* on pages that fight back: what was written is there, or it is said that it is not and the page is as it was.
import type { Page } from '@playwright/test';
import { pressOnCard, waitForOverlay, type SeenOverlay } from '../driver/overlay';
import { newIntegration } from '../netsuite/new-world';
import type { NetSuite } from '../netsuite/server';
import type { Quirk, QuirkLog } from '../netsuite/quirks';
import { expect, SANDBOX, test } from './fixtures';
import { sample } from './sample';

const paths = {
  integration: '/app/common/integration/integrapp.nl',
  role: '/app/setup/role.nl',
  token: '/app/setup/accesstoken.nl',
} as const;

interface Case {
  readonly name: string;
  readonly page: keyof typeof paths;
  readonly quirks: readonly Quirk[];
  /** What the report says in the end. */
  readonly says: readonly string[];
  /** What the form holds then. */
  readonly form?: Readonly<Record<string, string>>;
  /** How many of the browser's own boxes came up. */
  readonly boxes?: number;
}

const name = 'Fulfillment Integration';
const [flow, grant] = ['tbaauthflowflag', 'authorizationcodegrant'];

const cases: readonly Case[] = [
  {
    name: 'a script puts a box back a moment later',
    page: 'integration',
    quirks: [{ do: 'revert', field: grant, ms: 400 }],
    says: ['2 of 3 filled in.', 'the page put it back'],
    form: { name, [flow]: 'false', [grant]: 'true' },
  },
  {
    name: 'a value is checked when the field is left, and not taken',
    page: 'integration',
    quirks: [{ do: 'validate', field: 'name', alert: false }],
    says: ['2 of 3 filled in.', 'the page did not take it'],
    form: { name: '', [flow]: 'false', [grant]: 'false' },
  },
  {
    name: 'the same with a box of the browser, which the person answers',
    page: 'integration',
    quirks: [{ do: 'validate', field: 'name', alert: true }],
    says: ['2 of 3 filled in.', 'the page did not take it'],
    form: { name: '' },
    boxes: 1,
  },
  {
    name: 'a text counts only when it is changed and then left',
    page: 'integration',
    quirks: [{ do: 'order', field: 'name' }],
    says: ['3 of 3 filled in.'],
    form: { name, [flow]: 'false', [grant]: 'false' },
  },
  {
    name: 'a box cannot be changed',
    page: 'integration',
    quirks: [{ do: 'disable', field: grant }],
    says: ['2 of 3 filled in.', 'the page does not let it be changed'],
    form: { name, [flow]: 'false', [grant]: 'true' },
  },
  {
    name: 'a box of the browser comes up, and the value is taken',
    page: 'integration',
    quirks: [{ do: 'alert', field: flow }],
    says: ['3 of 3 filled in.'],
    form: { name, [flow]: 'false', [grant]: 'false' },
    boxes: 1,
  },
  {
    name: 'the page asks something: nobody answers it but the person',
    page: 'integration',
    quirks: [{ do: 'ask', field: 'name' }],
    says: ['1 of 3 filled in.', 'Stopped: the page asks something.'],
    form: { name, [flow]: 'true', [grant]: 'true' },
  },
  {
    name: 'a field is drawn anew',
    page: 'integration',
    quirks: [{ do: 'redraw', field: 'name', ms: 20 }],
    says: ['3 of 3 filled in.'],
    form: { name, [flow]: 'false', [grant]: 'false' },
  },
  {
    name: 'a box is one of the component framework',
    page: 'integration',
    quirks: [{ do: 'widget', field: flow }],
    says: ['3 of 3 filled in.'],
    form: { name, [grant]: 'false' },
  },
  {
    name: 'two fields do not take what is written',
    page: 'integration',
    quirks: [
      { do: 'validate', field: 'name', alert: false },
      { do: 'disable', field: flow },
    ],
    says: ['0 of 3 filled in.', 'two fields did not take'],
    form: { name: '', [flow]: 'true', [grant]: 'true' },
  },
  {
    name: 'a permission is not on offer',
    page: 'role',
    quirks: [{ do: 'missing', machine: 'tranmach', text: 'Item Fulfillment' }],
    says: ['6 of 7 filled in.', 'it is not on offer'],
  },
  {
    name: 'a line is refused with a box of the browser',
    page: 'role',
    quirks: [{ do: 'refuse', machine: 'tranmach', text: 'Sales Order' }],
    says: ['6 of 7 filled in.', 'the page did not take it'],
    boxes: 1,
  },
  {
    name: 'a line is dropped a moment later',
    page: 'role',
    quirks: [{ do: 'refuse', machine: 'tranmach', text: 'Purchase Order', ms: 700 }],
    says: ['6 of 7 filled in.', 'the page put it back'],
  },
  {
    name: 'the hidden model lags behind the table',
    page: 'role',
    quirks: [
      { do: 'lag', machine: 'tranmach' },
      { do: 'lag', machine: 'setupmach' },
    ],
    says: ['7 of 7 filled in.'],
  },
  {
    name: 'the lists are built anew for the center',
    page: 'role',
    quirks: [{ do: 'rebuild', field: 'centertype', ms: 50 }],
    says: ['7 of 7 filled in.'],
  },
  {
    name: 'the lists are built anew for the center, later than one waits',
    page: 'role',
    quirks: [{ do: 'rebuild', field: 'centertype', ms: 1500 }],
    says: ['2 of 7 filled in.', 'the page put it back'],
  },
  {
    name: 'the words of permissions and levels are those of another language',
    page: 'role',
    quirks: [{ do: 'foreign' }],
    says: ['7 of 7 filled in.'],
  },
  {
    name: 'lines of which nobody knows the words are not read back, and taken out again',
    page: 'role',
    quirks: [{ do: 'foreign' }, { do: 'lag', machine: 'setupmach' }, { do: 'lag', machine: 'tranmach' }],
    says: ['2 of 7 filled in.', 'it could not be read back', 'two fields did not take'],
  },
  {
    name: 'the users come late',
    page: 'token',
    quirks: [{ do: 'late', field: 'user', ms: 1500 }],
    says: ['3 of 3 filled in.'],
  },
  {
    name: 'a drop-down is a native one',
    page: 'token',
    quirks: [
      { do: 'native', field: 'role' },
      { do: 'native', field: 'user' },
    ],
    says: ['3 of 3 filled in.'],
  },
  {
    name: 'a drop-down is one into which one types',
    page: 'token',
    quirks: [{ do: 'search', field: 'user', ms: 300 }],
    says: ['3 of 3 filled in.'],
  },
  {
    name: 'drop-downs are those of the component framework',
    page: 'token',
    quirks: [
      { do: 'framework', field: 'integrapp', how: 'list' },
      { do: 'framework', field: 'user', how: 'typed' },
      { do: 'framework', field: 'role', how: 'list' },
    ],
    says: ['3 of 3 filled in.'],
    form: { integrapp: '90', user: '42', role: '1042' },
  },
  {
    name: 'an open list of the component framework does not get the options that come late',
    page: 'token',
    quirks: [
      { do: 'search', field: 'user', ms: 300 },
      { do: 'framework', field: 'role', how: 'list' },
    ],
    says: ['3 of 3 filled in.'],
    form: { user: '42', role: '1042' },
  },
  {
    name: 'a drop-down of the component framework opens for nobody but a person',
    page: 'token',
    quirks: [{ do: 'framework', field: 'role', how: 'trusted' }],
    says: ['2 of 3 filled in.', 'the page did not take it'],
    form: { integrapp: '90', user: '42', role: '' },
  },
  {
    name: 'drop-downs are in the newer look',
    page: 'token',
    quirks: [
      { do: 'redwood', field: 'integrapp', ms: 200 },
      { do: 'redwood', field: 'user', ms: 0 },
      { do: 'redwood', field: 'role', ms: 600 },
    ],
    says: ['3 of 3 filled in.'],
    form: { integrapp: '90', user: '42', role: '1042' },
  },
  {
    name: 'a list of the same names stands open on the page',
    page: 'token',
    quirks: [
      { do: 'decoy', field: 'user' },
      { do: 'framework', field: 'user', how: 'list' },
    ],
    says: ['3 of 3 filled in.'],
    form: { user: '42' },
  },
];

for (const { name: title, page: path, quirks, says, form = {}, boxes = 0 } of sample(cases, 5)) {
  test(title, async ({ netsuite, page }) => {
    const account = netsuite.world.accounts.find(({ id }) => id === SANDBOX);
    if (account === undefined) throw new Error('No such account');
    account.quirks = quirks;
    if (path === 'token') account.integrations.push(newIntegration({ id: 90, name, tba: true }));
    let seen = 0;
    page.on('dialog', (dialog) => {
      seen += 1;
      void dialog.accept();
    });
    await page.goto(netsuite.url(SANDBOX, paths[path]));
    const before = await formOf(page);
    await fillIn(page);
    const isSaid = (card: SeenOverlay) => says.every((text) => card.report?.text.includes(text) === true);
    await waitForOverlay(page, isSaid, 15_000);
    // And it stays so.
    await page.waitForTimeout(2300);
    await waitForOverlay(page, isSaid);
    expect(await formOf(page)).toMatchObject(form);
    expect(seen).toBe(boxes);
    await expectUntouched(page, netsuite);

    if (!(await undoes(page))) return;
    await waitForOverlay(page, (card) => card.report?.text.includes('as it was before') === true, 15_000);
    if (path !== 'role' && !quirks.some((quirk) => quirk.do === 'ask'))
      expect(await formOf(page)).toEqual(before);
  });
}

async function fillIn(page: Page): Promise<void> {
  const offered = (card: SeenOverlay) => card.buttons.find((button) => button.startsWith('Fill in ')) ?? '';
  const card = await waitForOverlay(page, (seen) => offered(seen) !== '', 10_000);
  await pressOnCard(page, offered(card));
}

async function undoes(page: Page): Promise<boolean> {
  if (await page.locator('.uir-message-popup').isVisible()) await page.locator('#quirk_yes').click();
  const isThere = await pressOnCard(page, 'Undo').then(
    () => true,
    () => false,
  );
  return isThere;
}

/** What was done on the page, by its own script: nothing was saved or sent, and no button pressed but those of lines and tabs. */
async function expectUntouched(page: Page, netsuite: NetSuite): Promise<void> {
  expect(netsuite.world.seen.filter(({ method }) => method === 'POST')).toEqual([]);
  const log = await page.evaluate(() => (window as unknown as { NLLog: QuirkLog[] }).NLLog);
  expect(log.filter(({ type }) => type === 'submit')).toEqual([]);
  const pressed = log.filter(({ type, trusted }) => type === 'click' && !trusted).map(({ id }) => id);
  expect(
    pressed.filter((id) => /submitter|_cancel$|quirk_yes|resetter|^decoy/.test(id) && !/mach|roles/.test(id)),
  ).toEqual([]);
}

/** All that the form would send, with the lines of its sublists. */
function formOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLInputElement>('input[name], select[name], textarea[name]')].map(
        (input) => [input.name, input.type === 'checkbox' ? String(input.checked) : input.value],
      ),
    ),
  );
}
