// Shapes and behaviour of the fake NetSuite's first pages, without a browser.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { delayed, dropped, unavailable } from './failures';
import { customRole, newToken, newWorld, people } from './new-world';
import { startNetSuite, type NetSuite } from './server';
import { loginPath } from './sign-in';
import { formValues, secretsIn, visitor, type Visitor } from './test-browser';
import type { Account } from './world';

const record = '/app/common/integration/integrapp.nl';
const list = '/app/common/integration/integrapplist.nl';
const token = '/app/setup/accesstoken.nl';
const tokens = '/app/setup/accesstokens.nl';
const noCallbacks = { tbaauthflowflag: null, authorizationcodegrant: null };

let netsuite: NetSuite;
let account: Account;
let dana: Visitor;

beforeAll(async () => {
  netsuite = await startNetSuite();
});
afterAll(() => netsuite.close());
beforeEach(() => {
  Object.assign(netsuite.world, newWorld());
  netsuite.failures.length = 0;
  const first = netsuite.world.accounts[0];
  if (!first) throw new Error('no account');
  account = first;
  dana = visitor(netsuite, '1234567');
});

function headers(page: string): string[] {
  const table = /<table id="div__labtab"[\s\S]*?<\/table/.exec(page)?.[0] ?? '';
  return [...table.matchAll(/data-label="([^"]*)"/g)].map(([, label]) => label ?? '');
}

describe('signing in', () => {
  it('sends a visitor without a session to the login page and back to where they were going', async () => {
    const page = await netsuite.fetch(netsuite.url('1234567', list));
    const text = await page.text();
    expect(new URL(page.url).pathname).toBe(loginPath);
    expect(text).toMatch(/<form name="login"/);
    for (const id of ['email', 'password', 'login-submit']) expect(text).toContain(`id="${id}"`);
    const answer = await netsuite.fetch(netsuite.url('1234567', loginPath), {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({
        email: 'dana.whitfield@northwind.example',
        password: 'any',
        redirect: list,
      }),
    });
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe(list);
    expect(answer.headers.get('set-cookie')).toMatch(/^JSESSIONID=.+; Path=\/; Secure; HttpOnly$/);
  });

  it('refuses unknown people and lets nobody be sent to another host', async () => {
    const post = (body: Record<string, string>) =>
      netsuite.fetch(netsuite.url('1234567', loginPath), {
        method: 'POST',
        redirect: 'manual',
        body: new URLSearchParams(body),
      });
    expect((await post({ email: 'x@y.example', password: 'x' })).status).toBe(200);
    const sent = await post({
      email: 'dana.whitfield@northwind.example',
      password: 'x',
      redirect: '//evil.example',
    });
    expect(sent.headers.get('location')).toBe('/app/center/card.nl?sc=-29');
  });

  it('keeps the sessions of two accounts apart', async () => {
    const page = await netsuite.fetch(netsuite.url('1234567_SB1', list), {
      headers: { cookie: [...account.sessions.keys()].map((key) => `JSESSIONID=${key}`).join('; ') },
    });
    expect(page.url).toContain('1234567-sb1.app.netsuite.com');
    expect(await page.text()).toContain('name="login"');
  });
});

describe('frame', () => {
  it('tells the account, the user and the role in language-independent places', async () => {
    const page = await visitor(netsuite, '1234567_SB1').text(record);
    expect(page).toContain(
      'session_status_init.jsp?id=1234567_SB1~42~3~N&amp;companyId=1234567_SB1&amp;companyName=Northwind+Outfitters_SB1&amp;roleId=3&amp;roleName=Administrator',
    );
    expect(page).toContain('name="_eml_nkey_" id="_eml_nkey_" type="hidden" value="1234567_SB1~42~3~N"');
    expect(page).toMatch(/<!-- Host \[ 1234567-sb1\.app\.netsuite\.com \] App Version/);
    expect(page).toMatch(/<!-- COMPID \[ 1234567_SB1 \] EMAIL \[ dana/);
    expect(page).toMatch(
      /nlFieldHelp\('Field Help','name',this,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567_SB1'/,
    );
    expect(page.length).toBeGreaterThan(30_000);
  });

  it('refuses a form without the right anti-forgery value', async () => {
    const answer = await dana.submit(record, { name: 'X', ...noCallbacks, _csrf: 'wrong' });
    expect(await answer.text()).toContain('error-page');
    expect(account.integrations).toHaveLength(3);
  });
});

describe('integration record', () => {
  it('offers a new record with three boxes ticked', async () => {
    const values = formValues(await dana.text(record));
    const boxes = [...values].filter(([, value]) => value === 'T').map(([name]) => name);
    expect(boxes).toEqual(['tokenauthflag', 'tbaauthflowflag', 'authorizationcodegrant']);
    expect(values.get('state')).toBe('A');
  });

  it('does not save while the callback addresses are missing', async () => {
    const answer = await dana.submit(record, { name: 'Acme' });
    expect(await answer.text()).toContain('Callback URL, Redirect URI');
    expect(account.integrations).toHaveLength(3);
  });

  it('shows the pair once after saving', async () => {
    const answer = await dana.submit(record, { name: 'Acme & <Co>', ...noCallbacks });
    const page = await answer.text();
    const made = account.integrations[3];
    expect(new URL(answer.url).search).toBe(`?id=${made?.id}`);
    expect(secretsIn(page)).toEqual([made?.consumerKey, made?.consumerSecret]);
    expect(page).toContain('Integration successfully saved');
    expect(page).toContain('Acme &amp; &lt;Co&gt;');
    const again = await dana.text(`${record}?id=${made?.id}`);
    expect(secretsIn(again)).toEqual([]);
    expect(again).not.toContain('Client Credentials</div>');
    expect(again).not.toContain('successfully saved');
  });

  it('follows the mode rule', async () => {
    const view = await dana.text(`${record}?id=14`);
    expect(view).toContain('class="checkbox_read_ck"');
    expect(view).not.toContain('id="tokenauthflag_fs_inp"');
    expect(view).toContain(
      'name="entryformquerystring" id="entryformquerystring" type="hidden" value="id=14"',
    );
    const edit = await dana.text(`${record}?id=14&e=T`);
    expect(edit).toContain('id="tokenauthflag_fs_inp"');
    expect(edit).toContain('value="id=14&amp;e=T"');
    expect(await dana.text(`${record}?id=999`)).toContain('error-page');
  });

  it('resets credentials, except those of a bundle', async () => {
    await dana.submit(record, { name: 'Acme', ...noCallbacks });
    const made = account.integrations[3];
    const before = { ...made };
    const edit = `${record}?id=${made?.id}&e=T`;
    expect(await dana.text(edit)).toContain('value="Reset Credentials"');
    const page = await (await dana.submit(edit, { resetcredentials: 'T' })).text();
    expect(secretsIn(page)).toEqual([made?.consumerKey, made?.consumerSecret]);
    expect(made?.consumerKey).not.toBe(before.consumerKey);
    expect(await dana.text(`${record}?id=14&e=T`)).not.toContain('value="Reset Credentials"');
  });

  it('keeps out a role without the permission, with two blanks in the message', async () => {
    const morgan = visitor(netsuite, '1234567', people.morgan, 16);
    expect(await morgan.text(list)).toContain(
      "Permission Violation: You need  the 'Integration Application' permission",
    );
  });
});

describe('lists', () => {
  it('shows Internal ID only with the preference, and shifts the rest', async () => {
    expect(headers(await dana.text(list))).toEqual(['Name', 'Application ID', 'State', 'Created']);
    account.preferences.showInternalIds = true;
    const page = await dana.text(list);
    expect(headers(page)[0]).toBe('Internal ID');
    expect(page).toContain('data-nsps-id="columnheader__nKey"');
    expect(headers(await dana.text(tokens)).slice(0, 3)).toEqual([
      'Edit | View',
      'Internal ID',
      'Token Name',
    ]);
  });

  it('hides what is inactive until asked, and begins with a hidden copy of the header', async () => {
    const page = await dana.text(list);
    expect(page).not.toContain('Harbor EDI Connector');
    expect(page).toMatch(/<table id="div__bodytab"[^>]*>\s*<tbody\s*>\s*<tr class="printonly"/);
    expect(await dana.text(`${list}?showall=T`)).toContain('Harbor EDI Connector');
  });
});

describe('access tokens', () => {
  const chosen = { integrapp: '14', user: '42', role: String(customRole.id), name: 'Acme - Dana' };

  it('gives the roles of the chosen user, Administrator only to oneself', async () => {
    const roles = async (user: number) => {
      const answer = await dana.get(`/app/setup/accesstokenroles.nl?user=${user}`);
      return ((await answer.json()) as { text: string }[]).map(({ text }) => text);
    };
    expect(await roles(people.dana)).toEqual(['Administrator', customRole.name]);
    expect(await roles(people.morgan)).toEqual(['Sales Manager', 'Warehouse Manager']);
    netsuite.world.accounts[0]?.users[1]?.roleIds.push(3);
    expect(await roles(people.morgan)).not.toContain('Administrator');
  });

  it('shows the pair once after saving', async () => {
    const answer = await dana.submit(token, chosen);
    const made = account.tokens.at(-1);
    expect(secretsIn(await answer.text())).toEqual([made?.tokenId, made?.tokenSecret]);
    expect(secretsIn(await dana.text(`${token}?id=${made?.id}`))).toEqual([]);
  });

  it('makes no token for Administrator, and none beyond 25', async () => {
    const refused = await (await dana.submit(token, { ...chosen, role: '3' })).text();
    expect(refused).toContain('<title>Login access has been disabled for this role</title>');
    expect(account.tokens).toHaveLength(2);
    for (let id = 100; id < 125; id += 1)
      account.tokens.push(newToken({ id, integrationId: 14, userId: 42 }));
    expect(await (await dana.submit(token, chosen)).text()).toContain('Too many access tokens');
  });

  it('can be revoked in edit', async () => {
    await dana.submit(`${token}?id=5&e=T`, { revoke: 'T' });
    expect(account.tokens.find(({ id }) => id === 5)?.revoked).toBe(true);
  });

  it('is not to be reached while the feature is off', async () => {
    account.features.delete('tba');
    for (const path of [tokens, token]) expect(await dana.text(path)).toContain('error-page');
    expect(await dana.text('/app/center/card.nl')).not.toContain(tokens);
  });
});

describe('the server', () => {
  it('writes down every request and answers unknown hosts plainly', async () => {
    const answer = await netsuite.fetch('https://nobody.app.netsuite.com/x?y=1');
    expect([answer.status, await answer.text()]).toEqual([404, 'Unknown host']);
    expect(netsuite.world.seen.at(-1)).toMatchObject({ path: '/x', query: '?y=1', status: 404 });
  });

  it('breaks requests on demand', async () => {
    netsuite.failures.push(unavailable(({ url }) => url.pathname === list, 1));
    netsuite.failures.push(dropped(({ url }) => url.hostname.endsWith('.api.netsuite.com')));
    expect((await dana.get(list)).status).toBe(503);
    expect((await dana.get(list)).status).toBe(200);
    netsuite.failures.push(delayed(({ url }) => url.pathname === list, 30, 1));
    const before = performance.now();
    expect((await dana.get(list)).status).toBe(200);
    expect(performance.now() - before).toBeGreaterThan(25);
    await expect(netsuite.fetch('https://1234567.restlets.api.netsuite.com/')).rejects.toThrow(
      'fetch failed',
    );
  });
});
