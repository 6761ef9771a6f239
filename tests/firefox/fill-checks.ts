// What is checked of *Fill in* in Firefox: the Role page and its lines, Undo, a key that stops it, and the certificate in the form of the M2M set-up.
import { deepStrictEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Recipe } from '../../utils/guide/recipe';
import { newSetUp } from '../../utils/guide/set-up';
import type { FromPopup } from '../../utils/messages/protocol';
import type { SeenOverlay } from '../driver/overlay';
import { newIntegration, people } from '../netsuite/new-world';
import type { Account } from '../netsuite/world';
import { isAllMet } from '../walk/walk';
import { names } from '../walk/walk-m2m';
import { openMapping } from './certificate-hands';
import { noErrors, type Check, type Stand } from './checks';
import { pressOnCard, waitForOverlay } from './overlay';
import type { Tab } from './tab';

const ACCOUNT = '1234567_SB1';

const reports = (text: string) => (seen: SeenOverlay) => seen.report?.text.includes(text) === true;
const offers = (name: string) => (seen: SeenOverlay) => seen.buttons.includes(name);

function accountIn({ netsuite }: Stand): Account {
  const account = netsuite.world.accounts.find(({ id }) => id === ACCOUNT);
  if (account === undefined) throw new Error('There is no such account.');
  return account;
}

async function ask<K extends keyof FromPopup>(
  popup: Tab,
  type: K,
  data: FromPopup[K]['data'],
): Promise<FromPopup[K]['answer']> {
  const given = await popup.call(async (message: string) => {
    const { browser } = globalThis as unknown as {
      browser: { runtime: { sendMessage: (message: unknown) => Promise<unknown> } };
    };
    return JSON.stringify(await browser.runtime.sendMessage(JSON.parse(message)));
  }, JSON.stringify({ type, data }));
  const { ok: isOk, answer } = JSON.parse(given) as { ok: boolean; answer: FromPopup[K]['answer'] };
  ok(isOk, `${type} was refused`);
  return answer;
}

/** As *Before you start* leaves it, and the tab in which it goes on. */
async function begin({ firefox }: Stand, recipe: Recipe): Promise<{ popup: Tab; page: Tab }> {
  await firefox.enter(ACCOUNT);
  const popup = await firefox.openPopup();
  const setUp = { ...newSetUp(ACCOUNT, recipe), user: names.user, isBegun: true };
  await ask(popup, 'saveSetUp', { setUp });
  return { popup, page: await firefox.newTab() };
}

/** All that the form would send, and the lines of its sublists. */
function formOf(page: Tab): Promise<Record<string, string>> {
  return page.call(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLInputElement>('input[name], select[name], textarea[name]')].map(
        (input) => [input.name, input.type === 'checkbox' ? String(input.checked) : input.value],
      ),
    ),
  );
}

function recipeOf(id: string): Recipe {
  const file = resolve(import.meta.dirname, `../../utils/recipes/${id}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Recipe;
}

const isPosted = ({ netsuite }: Stand) => netsuite.world.seen.some(({ method }) => method === 'POST');

export const fillChecks: readonly Check[] = [
  {
    name: 'Fill in writes the Role page on one press, lines included, and Undo puts it back',
    run: async (stand) => {
      const { popup, page } = await begin(stand, recipeOf('fulfillment'));
      await popup.close();
      await page.goto(stand.netsuite.url(ACCOUNT, '/app/setup/role.nl'));
      await waitForOverlay(page, offers('Fill in 7 fields'));
      const before = await formOf(page);
      await pressOnCard(page, 'Fill in 7 fields');
      await waitForOverlay(page, reports('7 of 7 filled in.'));
      await stand.step('fill-role', 'Role: filled in on one press', page);
      const filled = await formOf(page);
      equal(filled['name'], 'Fulfillment Integration Role');
      ok(filled['tranmachdata']?.includes('TRAN_SALESORD'), 'the permission is not in the model');
      await pressOnCard(page, 'Undo');
      await waitForOverlay(page, reports('Everything is as it was before.'));
      deepStrictEqual(await formOf(page), before);
      ok(!isPosted(stand), 'something was sent');
      await page.close();
    },
  },
  {
    name: 'a key of the person stops it',
    run: async (stand) => {
      const account = accountIn(stand);
      account.integrations.push(newIntegration({ id: 90, name: 'Fulfillment Integration', tba: true }));
      account.quirks = [{ do: 'late', field: 'user', ms: 60_000 }];
      const { popup, page } = await begin(stand, recipeOf('fulfillment'));
      await popup.close();
      await page.goto(stand.netsuite.url(ACCOUNT, '/app/setup/accesstoken.nl'));
      await waitForOverlay(page, offers('Fill in 3 fields'));
      await pressOnCard(page, 'Fill in 3 fields');
      await waitForOverlay(page, reports('Press any key or click to stop.'));
      await page.press('x');
      await waitForOverlay(page, reports('Stopped, because you pressed a key or clicked.'));
      account.quirks = [];
      await page.close();
    },
  },
  {
    name: 'the certificate is put into the form of the M2M set-up',
    run: async (stand) => {
      const account = accountIn(stand);
      const recipe = recipeOf('general-oauth2');
      readyForMapping(account);
      const { popup, page } = await begin(stand, recipe);
      const { kind, id, application } = recipe;
      const bundle = { account: ACCOUNT, kind, recipe: id, application };
      const made = await ask(popup, 'makeValues', { bundle, given: null });
      ok(made.stored, 'no key was made');
      await popup.close();
      await page.goto(stand.netsuite.url(ACCOUNT, '/app/oauth2/clientcredentials/setup.nl'));
      await waitForOverlay(page);
      const form = await openMapping(stand.firefox, page);
      await waitForOverlay(form, offers('Fill in 4 fields'));
      await pressOnCard(form, 'Fill in 4 fields');
      await waitForOverlay(form, reports('4 of 4 filled in.'));
      await waitForOverlay(form, isAllMet);
      await stand.step('fill-mapping', 'The form for the certificate, the file included', form);
      equal(account.certificateMappings.size, 0);
      await form.click({ css: '#submitter' });
      await waitForOverlay(page, ({ notices }) =>
        notices.some(({ text }) => text.includes('Your certificate is here')),
      );
      equal(account.certificateMappings.size, 1);
      await page.close();
    },
  },
  noErrors('after the fills'),
];

/** All that the form offers to choose from is there. */
function readyForMapping(account: Account): void {
  account.features.add('oauth2').add('restwebservices');
  account.integrations.push(
    newIntegration({
      id: 91,
      name: names.application,
      clientCredentialsGrant: true,
      scopes: ['rest_webservices'],
    }),
  );
  account.roles.push({
    id: 1090,
    name: names.role,
    standard: false,
    inactive: false,
    webServicesOnly: false,
    centerType: 'BASIC',
    permissions: [
      { key: 'ADMI_LOGIN_OAUTH2', level: 4 },
      { key: 'ADMI_RESTWEBSERVICES', level: 4 },
    ],
  });
  account.users.find((one) => one.id === people.dana)?.roleIds.push(1090);
}
