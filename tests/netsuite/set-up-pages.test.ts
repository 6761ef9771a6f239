// The pages of the remaining steps: features, roles, employees, company, locations, preferences, audit, roles switched.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newWorld, people } from './new-world';
import { startNetSuite, type NetSuite } from './server';
import { formValues, visitor, type Visitor } from './test-browser';
import type { Account } from './world';

let netsuite: NetSuite;
let account: Account;
let dana: Visitor;

beforeAll(async () => {
  netsuite = await startNetSuite();
});
afterAll(() => netsuite.close());
beforeEach(() => {
  Object.assign(netsuite.world, newWorld({ untouched: true }));
  const first = netsuite.world.accounts[0];
  if (!first) throw new Error('no account');
  account = first;
  dana = visitor(netsuite, '1234567');
});

const line = (...lines: string[][]) => lines.map((values) => values.join('\u0001')).join('\u0002');

describe('enable features', () => {
  it('saves what is ticked and leads to the Setup Manager', async () => {
    const page = await dana.text('/app/setup/features.nl');
    expect(page).toContain('id="customtxt"');
    expect(page).toContain('data-page-category="features"');
    const answer = await dana.submit('/app/setup/features.nl', { tba: 'T', webservicesexternal: 'T' });
    expect(new URL(answer.url).pathname).toBe('/app/setup/mainsetup.nl');
    expect(account.features.has('tba')).toBe(true);
    expect(account.features.has('locations')).toBe(true);
  });
});

describe('role', () => {
  const path = '/app/setup/role.nl';
  const setup = (page: string) =>
    /<script>\s*NLMachineInit\((\{"id":"setupmach".*?)\);\s*<\/script>/.exec(page)?.[1] ?? '';

  it('offers token permissions only while their features are on', async () => {
    expect(setup(await dana.text(path))).not.toMatch(/OAUTH|ADMI_WEBSERVICES"/);
    account.features.add('tba').add('webservicesexternal');
    const offered = setup(await dana.text(path));
    for (const key of ['ADMI_MANAGE_OWN_OAUTH_TOKENS', 'ADMI_MANAGE_OAUTH_TOKENS', 'ADMI_LOGIN_OAUTH']) {
      expect(offered).toContain(`"${key}"`);
    }
    expect(offered).toContain('"ADMI_WEBSERVICES"');
  });

  it('takes the lines of its machines and shows them in view mode', async () => {
    account.features.add('tba');
    const answer = await dana.submit(path, {
      name: 'Token role',
      centertype: 'BASIC',
      setupmachdata: line(['User Access Tokens', 'ADMI_MANAGE_OWN_OAUTH_TOKENS', 'Full', '4']),
      tranmachdata: line(['Sales Order', 'TRAN_SALESORD', 'Edit', '3'], ['broken line']),
    });
    expect(account.roles.at(-1)?.permissions).toEqual([
      { key: 'TRAN_SALESORD', level: 3 },
      { key: 'ADMI_MANAGE_OWN_OAUTH_TOKENS', level: 4 },
    ]);
    const page = await answer.text();
    expect(page).toContain('data-nsps-id="columnheader_setupmach_permkey4"');
    expect(page).toMatch(/data-ns-tooltip="PERMISSION"\s*>\s*User Access Tokens\s*<\/td\s*>/);
    const values = formValues(await dana.text(`${path}?id=${account.roles.at(-1)?.id}&e=T`));
    expect(values.get('tranmachfields')).toBe(
      line(['permkey1_display', 'permkey1', 'permlevel1_display', 'permlevel1']),
    );
    expect(values.get('tranmachdata')).toBe(line(['Sales Order', 'TRAN_SALESORD', 'Edit', '3']));
  });

  it('keeps standard roles as they are', async () => {
    expect(await dana.text(`${path}?id=3&e=T`)).toContain('error-page');
    expect(await dana.text('/app/setup/rolelist.nl')).toMatch(/href="\/app\/setup\/role.nl\?template=3"/);
  });
});

describe('employee', () => {
  it('gets roles on the Access tab, and access only with an address', async () => {
    const path = '/app/common/entity/employee.nl?id=57&e=T';
    await dana.submit(path, { rolesdata: line(['Accountant', '1'], ['Developer', '55']) });
    expect(account.users.find(({ id }) => id === people.morgan)?.roleIds).toEqual([1, 55]);
    const answer = await dana.submit('/app/common/entity/employee.nl?id=88&e=T', { giveaccess: 'T' });
    expect(await answer.text()).toContain('Please enter an email address');
  });
});

describe('other pages', () => {
  it('prints the account id on Company Information, and on the preferences once the feature is on', async () => {
    const accountId = />Account ID<\/a\s*>[\s\S]{0,300}?1234567\s/;
    expect(await dana.text('/app/common/otherlists/company.nl')).toMatch(accountId);
    const preferences = '/app/webservices/setup/wspreferences.nl';
    expect(await dana.text(preferences)).toContain('error-page');
    account.features.add('webservicesexternal');
    expect(await dana.text(preferences)).toMatch(accountId);
  });

  it('lists locations and keeps their ids in the links', async () => {
    const page = await dana.text('/app/common/otherlists/locationlist.nl');
    expect(page).toContain('href="/app/common/otherlists/locationtype.nl?id=7&amp;e=T"');
    expect(page).not.toContain('Old Depot');
    await dana.submit('/app/common/otherlists/locationtype.nl?id=7&e=T', { name: 'Reno' });
    expect(account.locations.find(({ id }) => id === 7)?.name).toBe('Reno');
  });

  it('turns on internal ids in Set Preferences', async () => {
    await dana.submit('/app/center/userprefs.nl', { exposeids: 'T' });
    expect(await dana.text('/app/setup/rolelist.nl')).toMatch(
      /data-label="Edit"[\s\S]*data-label="Internal ID"/,
    );
  });

  it('tells the reason of a failed login only among the advanced columns', async () => {
    account.loginAudit.push({
      at: Date.UTC(2026, 10, 2),
      user: 'Dana Whitfield',
      role: 'Administrator',
      status: 'Failure',
      detail: 'InvalidSignature',
      channel: 'soap',
      tokenName: 'Acme - Dana',
      applicationName: 'Acme',
      ip: '192.0.2.4',
    });
    expect(await dana.text('/app/setup/loginaudit.nl')).not.toContain('InvalidSignature');
    expect(await dana.text('/app/setup/loginaudit.nl?advanced=T')).toContain('InvalidSignature');
  });

  it('switches roles, but not to one that cannot log in', async () => {
    const morgan = visitor(netsuite, '1234567', people.morgan, 16);
    await morgan.get('/app/login/secure/changerole.nl?id=1234567~57~9~N');
    expect(await morgan.text('/app/center/card.nl')).toContain('roleName=Sales+Manager');
    const role = account.roles.find(({ id }) => id === 16);
    if (role) role.inactive = true;
    expect(await morgan.text('/app/login/secure/changerole.nl?id=1234567~57~16~N')).toContain(
      'Login access has been disabled for this role',
    );
  });

  it('finds pages by global search', async () => {
    const search = '/app/common/search/ubersearchresults.nl?quicksearch=T&Uber_NAME=page:integrations';
    expect((await dana.get(search)).url).toContain('/app/common/integration/integrapplist.nl');
  });
});
