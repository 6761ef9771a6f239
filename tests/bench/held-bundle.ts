// Gives the extension a full bundle without walking the pages: the stand-in issues values, and a popup page saves them.
import type { Page } from '@playwright/test';
import { recipes } from '../../utils/recipes';
import { bundleOf, newSetUp } from '../../utils/guide/set-up';
import type { FromPopup } from '../../utils/messages/protocol';
import { customRole, newIntegration, newSecret, people } from '../netsuite/new-world';
import { nextId } from '../netsuite/page';
import type { NetSuite } from '../netsuite/server';
import { ACCOUNT } from './bench';

const setUp = newSetUp(ACCOUNT, recipes[0]);

export const bundle = bundleOf(setUp);

/** Sends what our own popup would send. */
export async function ask<K extends keyof FromPopup>(
  popup: Page,
  type: K,
  data: FromPopup[K]['data'],
): Promise<FromPopup[K]['answer']> {
  const answer = await popup.evaluate(
    (message) =>
      (
        window as unknown as { chrome: { runtime: { sendMessage: (message: unknown) => Promise<unknown> } } }
      ).chrome.runtime.sendMessage(message),
    { type, data },
  );
  const { ok, answer: given } = answer as { ok: boolean; answer: FromPopup[K]['answer'] };
  if (!ok) throw new Error(`${type} was refused`);
  return given;
}

/** All values of an integration and a token that the stand-in accepts, held by the extension. */
export async function holdBundle(popup: Page, netsuite: NetSuite): Promise<void> {
  const account = netsuite.world.accounts.find(({ id }) => id === ACCOUNT);
  if (account === undefined) throw new Error(`The stand-in has no account ${ACCOUNT}.`);
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
  await ask(popup, 'saveSetUp', { setUp });
  const values = { accountId: ACCOUNT, consumerKey, consumerSecret, tokenId, tokenSecret };
  const { stored } = await ask(popup, 'saveValues', { bundle, values });
  if (!stored) throw new Error('The bundle was not stored.');
}
