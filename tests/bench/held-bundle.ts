// Gives the extension a full bundle without walking the pages: the fake NetSuite issues values, and a popup page saves them.
import type { Page } from '@playwright/test';
import { recipes } from '../../utils/recipes';
import type { BundleKey } from '../../utils/credential/entry';
import { bundleOf, newSetUp } from '../../utils/guide/set-up';
import { ask } from '../driver/ask';
import { customRole, newIntegration, newSecret, people } from '../netsuite/new-world';
import { nextId } from '../netsuite/page';
import type { NetSuite } from '../netsuite/server';
import { ACCOUNT } from './bench';

const setUp = newSetUp(ACCOUNT, recipes[0]);

export const bundle = bundleOf(setUp);

/** The account is known, and this set-up is its current one. */
export async function startSetUp(popup: Page): Promise<void> {
  await ask(popup, 'saveSetUp', { setUp });
}

/** As many entries of the same account, each of an application of its own, beside the bundle that is measured. */
export async function holdOthers(popup: Page, count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    const values = { consumerKey: newSecret(), consumerSecret: newSecret() };
    const other = { ...bundle, application: `Other application ${number}` };
    await saveValues(popup, other, values);
  }
}

/** As a person enters them. */
async function saveValues(popup: Page, key: BundleKey, values: Record<string, string>): Promise<void> {
  const { stored } = await ask(popup, 'saveValues', { bundle: key, values, source: 'typed' });
  if (!stored) throw new Error('Values were not stored.');
}

/** All values of an integration and a token that the fake NetSuite accepts, held by the extension. */
export async function holdBundle(popup: Page, netsuite: NetSuite): Promise<void> {
  const account = netsuite.world.accounts.find(({ id }) => id === ACCOUNT);
  if (account === undefined) throw new Error(`The fake NetSuite has no account ${ACCOUNT}.`);
  const integration = newIntegration({ id: nextId(account), name: setUp.application, tba: true });
  const token = {
    id: nextId(account),
    name: 'Benchmark token',
    integrationId: integration.id,
    userId: people.dana,
    roleId: customRole.id,
    inactive: false,
    revoked: false,
    created: Date.now(),
    createdBy: 'Dana Whitfield',
    tokenId: newSecret(),
    tokenSecret: newSecret(),
  };
  account.integrations.push(integration);
  account.tokens.push(token);
  const { consumerKey, consumerSecret } = integration;
  const { tokenId, tokenSecret } = token;
  await startSetUp(popup);
  await saveValues(popup, bundle, {
    accountId: ACCOUNT,
    consumerKey,
    consumerSecret,
    tokenId,
    tokenSecret,
  });
}
