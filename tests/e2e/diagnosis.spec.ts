// One broken setting after the other, with values from a colleague: what the popup names, and a test that passes once it is mended.
import type { Page } from '@playwright/test';
import { dropped, unavailable } from '../netsuite/failures';
import { customRole, newSecret, people } from '../netsuite/new-world';
import type { NetSuite } from '../netsuite/server';
import type { Account } from '../netsuite/world';
import { expect, PRODUCTION, test } from './fixtures';
import {
  accountOf,
  callsOf,
  issueValues,
  openSmallPopup,
  pasteValue,
  pasteValues,
  startByHand,
} from './given';

interface Setting {
  readonly netsuite: NetSuite;
  readonly account: Account;
}

interface Broken {
  readonly name: string;
  readonly break: (setting: Setting) => void;
  readonly mend: (setting: Setting) => void;
  /** What one of the causes that are named at first says. */
  readonly said: RegExp;
}

const user = ({ account }: Setting) => account.users.find(({ id }) => id === people.dana)!;
const role = ({ account }: Setting) => account.roles.find(({ id }) => id === customRole.id)!;
const token = ({ account }: Setting) => account.tokens.at(-1)!;
const integration = ({ account }: Setting) => account.integrations.at(-1)!;
const withoutPermission = (name: string, key: string, said: RegExp): Broken => ({
  name,
  break: (setting) => {
    const broken = role(setting);
    broken.permissions = broken.permissions.filter((permission) => permission.key !== key);
  },
  mend: (setting) => role(setting).permissions.push({ key, level: 4 }),
  said,
});
const onTheWay = (name: string, failure: Setting['netsuite']['failures'][number], said: RegExp): Broken => ({
  name,
  break: ({ netsuite }) => netsuite.failures.push(failure),
  mend: ({ netsuite }) => netsuite.failures.splice(0),
  said,
});
const isCall = ({ url }: { url: URL }) =>
  url.hostname.includes('.suitetalk.') || url.hostname.includes('.restlets.');
const answering = (status: number, body: string, type: string) => ({
  matches: isCall,
  answer: () => ({ status, headers: { 'content-type': type }, body }),
});

const INTEGRATION = /integration is Enabled/;
const ROLE_OR_USER = /user still has the role/;

const settings: readonly Broken[] = [
  withoutPermission('the role may not use tokens', 'ADMI_MANAGE_OWN_OAUTH_TOKENS', ROLE_OR_USER),
  withoutPermission('the role may not use SOAP', 'ADMI_WEBSERVICES', /Give the role SOAP Web Services/),
  withoutPermission(
    'a record permission is missing',
    'TRAN_ITEMSHIP',
    /Give the role the permission that NetSuite names, Transactions -> Item Fulfillment/,
  ),
  {
    name: 'the integration is blocked',
    break: (setting) => (integration(setting).state = 'blocked'),
    mend: (setting) => (integration(setting).state = 'enabled'),
    said: INTEGRATION,
  },
  {
    name: 'the integration waits for approval',
    break: (setting) => (integration(setting).state = 'waiting'),
    mend: (setting) => (integration(setting).state = 'enabled'),
    said: INTEGRATION,
  },
  {
    name: 'token-based authentication is not ticked on the record',
    break: (setting) => (integration(setting).tba = false),
    mend: (setting) => (integration(setting).tba = true),
    said: INTEGRATION,
  },
  {
    name: 'token-based authentication is off',
    break: ({ account }) => account.features.delete('tba'),
    mend: ({ account }) => account.features.add('tba'),
    said: INTEGRATION,
  },
  {
    name: 'the token is revoked',
    break: (setting) => (token(setting).revoked = true),
    mend: (setting) => (token(setting).revoked = false),
    said: /access token is active/,
  },
  {
    name: 'the token is of another application',
    break: (setting) => (token(setting).integrationId = 14),
    mend: (setting) => (token(setting).integrationId = integration(setting).id),
    said: /access token is active, of this application/,
  },
  {
    name: 'the user lost the role',
    break: (setting) => (user(setting).roleIds = [3]),
    mend: (setting) => (user(setting).roleIds = [3, customRole.id]),
    said: ROLE_OR_USER,
  },
  {
    name: 'Give Access is off',
    break: (setting) => (user(setting).giveAccess = false),
    mend: (setting) => (user(setting).giveAccess = true),
    said: ROLE_OR_USER,
  },
  {
    name: 'the employee is inactive',
    break: (setting) => (user(setting).inactive = true),
    mend: (setting) => (user(setting).inactive = false),
    said: ROLE_OR_USER,
  },
  {
    name: 'the role is inactive',
    break: (setting) => (role(setting).inactive = true),
    mend: (setting) => (role(setting).inactive = false),
    said: ROLE_OR_USER,
  },
  {
    name: 'the role is Web Services Only where RESTlets are called',
    break: (setting) => (role(setting).webServicesOnly = true),
    mend: (setting) => (role(setting).webServicesOnly = false),
    said: /must not be Web Services Only/,
  },
  {
    name: "NetSuite's clock is 8 minutes off from ours",
    break: ({ netsuite }) => (netsuite.world.clockOffset = 8 * 60_000),
    mend: ({ netsuite }) => (netsuite.world.clockOffset = 0),
    said: /Set the clock of this computer/,
  },
  onTheWay('nobody answers', dropped(isCall), /proxy or filter/),
  onTheWay('maintenance', unavailable(isCall), /Wait a few minutes/),
  onTheWay('too many requests', answering(429, '{}', 'application/json'), /Wait a few minutes/),
  onTheWay('a proxy blocks', answering(403, '<html>Blocked</html>', 'text/html'), /proxy or filter/),
  onTheWay('a proxy answers for NetSuite', answering(200, '<html>Sign in</html>', 'text/html'), /proxy/),
];

async function testWith(popup: Page, verdict: RegExp): Promise<void> {
  await popup.getByRole('tab', { name: 'Test' }).click();
  await popup.getByRole('button', { name: 'Test connection' }).click();
  await popup.getByText(verdict).waitFor();
}

/** Several in one browser: each has its own token, since refused ones rest. */
const PARTS = 4;
for (let part = 0; part < PARTS; part += 1) {
  test(`what is broken is named, and tests well once it is mended, part ${part + 1}`, async ({
    netsuite,
    launched,
  }) => {
    const setting = { netsuite, account: accountOf(netsuite) };
    const values = issueValues(netsuite);
    const popup = await openSmallPopup(launched);
    await startByHand(popup, PRODUCTION);
    await pasteValues(popup, values);
    for (const { name, said, ...broken } of settings.filter((_, at) => at % PARTS === part)) {
      await test.step(name, async () => {
        const tokenId = newSecret();
        token(setting).tokenId = tokenId;
        await popup.getByRole('tab', { name: 'Credentials' }).click();
        await pasteValue(popup, 'Token ID', tokenId);
        await popup
          .getByText(`••••${tokenId.slice(-4)}`)
          .first()
          .waitFor();
        broken.break(setting);
        netsuite.world.seen.length = 0;
        await testWith(popup, /^The connection does not work/);
        const named = popup.locator('.causes > ol').first().locator('.cause');
        expect(await named.count()).toBeLessThanOrEqual(3);
        await expect(named.filter({ hasText: said })).toHaveCount(1);
        expect(callsOf(netsuite).length).toBeLessThanOrEqual(5);
        for (const { headers } of callsOf(netsuite)) expect(headers).not.toHaveProperty('cookie');
        broken.mend(setting);
        await testWith(popup, /^The connection works/);
      });
    }
  });
}
