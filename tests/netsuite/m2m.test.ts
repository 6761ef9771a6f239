// The set-up of client credentials (machine to machine): the integration record, the list, and what becomes of a certificate.
import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mappingTexts } from './mapping-rules';
import { customRole, newIntegration, newWorld, people } from './new-world';
import { formTitle } from './pages/mapping-fields';
import { startNetSuite, type NetSuite } from './server';
import { formValues, secretsIn, visitor, type Visitor } from './test-browser';
import { usualVariants, type Variants } from './variants';
import type { Account, Integration } from './world';

const list = '/app/oauth2/clientcredentials/setup.nl';
const form = '/app/oauth2/clientcredentials/createmapping.nl';
const record = '/app/common/integration/integrapp.nl';
const day = 86_400_000;

let netsuite: NetSuite;
let account: Account;
let dana: Visitor;
let acme: Integration;
let good: string;

type Options = NonNullable<Parameters<typeof generate>[1]>;

async function certificate(
  options: Options = {},
): Promise<{ cert: string; private: string; public: string }> {
  const made = await generate([{ name: 'commonName', value: 'Acme' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + 300 * day),
    ...options,
  });
  return made;
}

const idOf = (pem: string) => createHash('sha256').update(new X509Certificate(pem).raw).digest('base64url');

function open(changed: Partial<Variants> = {}): void {
  Object.assign(netsuite.world, newWorld());
  account = netsuite.world.accounts[0]!;
  account.variants = { ...usualVariants, ...changed };
  account.features.add('oauth2');
  acme = newIntegration({ id: 40, name: 'Acme', clientCredentialsGrant: true, scopes: ['restlets'] });
  account.integrations.push(acme);
  const role = account.roles.find(({ id }) => id === customRole.id)!;
  role.permissions.push({ key: 'ADMI_LOGIN_OAUTH2', level: 4 });
  dana = visitor(netsuite, '1234567');
}

beforeAll(async () => {
  netsuite = await startNetSuite();
  good = (await certificate()).cert;
});
afterAll(() => netsuite.close());
beforeEach(() => open());

/** The text of the answer: of a refusal its message, else the page that closes the window. */
async function upload(content: string, changes: Record<string, string> = {}): Promise<string> {
  const answer = await dana.submit(form, {
    entity: String(people.dana),
    role: String(customRole.id),
    application: '40',
    certificate: 'acme.pem',
    certificatecontent: content,
    ...changes,
  });
  const page = await answer.text();
  return /error-page-message">([^<]*)</.exec(page)?.[1] ?? page;
}

describe('a certificate', () => {
  it('has the hash of its DER for an id, and a row in the list', async () => {
    expect(await upload(good)).toContain('NLMappingDone();');
    const id = idOf(good);
    expect(account.certificateMappings.get(id)).toMatchObject({
      certificateId: id,
      applicationId: 40,
      roleId: customRole.id,
      entityId: people.dana,
      algorithm: 'EC',
      revoked: false,
      validUntil: Date.parse(new X509Certificate(good).validTo),
    });
    const page = await dana.text(list);
    expect(page).toContain(`>${id}<`);
    expect(page).toMatch(/value="Revoke"/);
  });

  it('is taken as DER, and with an RSA key of 3072 bits', async () => {
    const { cert } = await certificate({ keyType: 'rsa', keySize: 3072 });
    const der = `base64:${new X509Certificate(cert).raw.toString('base64')}`;
    expect(await upload(der, { certificate: 'acme.CER' })).toContain('NLMappingDone();');
    expect(account.certificateMappings.get(idOf(cert))?.algorithm).toBe('RSA');
  });

  it('is refused with a short RSA key', async () => {
    const { cert } = await certificate({ keyType: 'rsa', keySize: 2048 });
    expect(await upload(cert)).toBe(mappingTexts.invalid);
  });

  it('is refused when it has expired, is a key, holds a private key, or has another file name', async () => {
    const pair = await certificate();
    const { cert: old } = await certificate({
      notBeforeDate: new Date(Date.now() - 9 * day),
      notAfterDate: new Date(Date.now() - day),
    });
    expect(await upload(old)).toBe(mappingTexts.invalid);
    expect(await upload(pair.public)).toBe(mappingTexts.invalid);
    expect(await upload(pair.private)).toBe(mappingTexts.invalid);
    expect(await upload(pair.cert + pair.private)).toBe(mappingTexts.invalid);
    expect(await upload('Not a certificate')).toBe(mappingTexts.invalid);
    expect(await upload(pair.cert, { certificate: 'acme.pfx' })).toBe(mappingTexts.notUploaded);
    expect(account.certificateMappings.size).toBe(0);
  });

  it('is shortened to two years without a word', async () => {
    const from = Date.UTC(2026, 0, 5);
    netsuite.world.clockOffset = Date.UTC(2026, 3, 1) - Date.now();
    const { cert } = await certificate({
      notBeforeDate: new Date(from),
      notAfterDate: new Date(Date.UTC(2031, 0, 5)),
    });
    expect(await upload(cert)).toContain('NLMappingDone();');
    expect(account.certificateMappings.get(idOf(cert))?.validUntil).toBe(Date.UTC(2028, 0, 5));
    expect(await dana.text(list)).toContain('>1/5/2028<');
  });

  it('is for one combination, also when it is revoked, and a combination has one', async () => {
    await upload(good);
    const { cert: next } = await certificate();
    expect(await upload(next)).toBe(mappingTexts.notUploaded);
    account.roles.find(({ id }) => id === 16)!.permissions.push({ key: 'ADMI_LOGIN_OAUTH2', level: 4 });
    const other = { entity: String(people.morgan), role: '16' };
    expect(await upload(good, other)).toBe(mappingTexts.notUploaded);
    await dana.submit(list, { revoke: idOf(good) });
    expect(account.certificateMappings.get(idOf(good))?.revoked).toBe(true);
    expect(await dana.text(list)).not.toContain('value="Revoke"');
    expect(await upload(good, other)).toBe(mappingTexts.notUploaded);
    expect(await upload(good)).toBe(mappingTexts.notUploaded);
    expect(await upload(next)).toContain('NLMappingDone();');
  });

  it('is one of at most five that are active on an integration', async () => {
    await upload(good);
    const known = account.certificateMappings.get(idOf(good))!;
    for (const entityId of [1, 2, 3, 4]) {
      account.certificateMappings.set(`other${entityId}`, { ...known, entityId });
    }
    known.entityId = 5;
    const { cert } = await certificate();
    expect(await upload(cert)).toBe(mappingTexts.notUploaded);
    known.revoked = true;
    expect(await upload(cert)).toContain('NLMappingDone();');
  });
});

describe('the form', () => {
  const offered = (page: string, name: string) =>
    new RegExp(`data-name="${name}"\\s+data-options="([^"]*)"`).exec(page)?.[1] ?? '';

  it('offers what may be mapped and refuses the rest', async () => {
    const page = await dana.text(form);
    expect(page).toContain(`<title>${formTitle} - NetSuite`);
    expect(page).not.toContain('div__header');
    expect(offered(page, 'application')).toContain('Acme');
    expect(offered(page, 'application')).not.toContain('Ledgerline');
    expect(offered(page, 'entity')).toContain('Morgan Reyes');
    expect(offered(page, 'entity')).not.toContain('Ortega');
    const roles = await dana.text('/app/oauth2/clientcredentials/mappingroles.nl?entity=42');
    expect(roles).toContain(customRole.name);
    expect(await dana.text('/app/oauth2/clientcredentials/mappingroles.nl?entity=57')).toBe('[]');
    expect(await upload(good, { application: '14' })).toBe(mappingTexts.notUploaded);
    expect(await upload(good, { role: '16' })).toBe(mappingTexts.notUploaded);
    expect(await upload('', { certificate: '' })).toBe('Please enter value(s) for: Certificate');
  });

  it('is a part of the list where the account has a layer, and answers its script', async () => {
    open({ mappingForm: 'layer', mappingIds: 'opaque' });
    const page = await dana.text(list);
    expect(page).toContain('id="createmapping_template"');
    expect(await dana.text(form)).toContain('Page Not Found');
    const values = formValues(page);
    const cookie = `JSESSIONID=${[...account.sessions.keys()].at(-1)}`;
    const filled = { fld11: '42', fld12: String(customRole.id), fld13: '40', fld14: 'acme.crt' };
    for (const [name, value] of Object.entries({ ...filled, certificatecontent: good }))
      values.set(name, value);
    const post = async () => {
      const body = values.toString();
      const headers = { cookie, 'content-type': 'application/x-www-form-urlencoded' };
      return (await netsuite.fetch(netsuite.url('1234567', form), { method: 'POST', headers, body })).json();
    };
    expect(await post()).toEqual({ saved: true });
    expect(await post()).toEqual({ error: mappingTexts.notUploaded });
  });
});

describe('the list', () => {
  it('is closed while the feature is off, and in the menu only while it is on', async () => {
    expect(await dana.text('/app/center/card.nl')).toContain(list);
    account.features.delete('oauth2');
    expect(await dana.text(list)).toContain('error-page');
    expect(await dana.text('/app/center/card.nl')).not.toContain(list);
  });

  it('has other words, another order and other dates in another account', async () => {
    open({ mappingOrder: 'application first', mappingWords: 'upper', dateFormat: 'D-Mon-YYYY' });
    netsuite.world.clockOffset = Date.UTC(2026, 3, 1) - Date.now();
    const { cert } = await certificate({ notBeforeDate: new Date(Date.UTC(2026, 2, 9)) });
    await upload(cert);
    const page = await dana.text(list);
    const heads = [...page.matchAll(/data-label="([^"]*)"/g)].map(([, head]) => head);
    expect(heads.slice(0, 2)).toEqual(['APPLICATION', 'ROLE']);
    expect(page).toContain('>9-Mar-2026<');
  });

  it('may show a new row one view later', async () => {
    open({ mappingRow: 'late' });
    await upload(good);
    expect(await dana.text(list)).not.toContain(idOf(good));
    expect(await dana.text(list)).toContain(idOf(good));
  });
});

describe('integration record', () => {
  const only = {
    name: 'Machine',
    tokenauthflag: null,
    tbaauthflowflag: null,
    authorizationcodegrant: null,
    oauth2clientcredentials: 'T',
    restletscope: 'T',
    restwebservicesscope: 'T',
  };

  it('shows its values once with only OAuth 2.0, and keeps grant and scopes', async () => {
    const page = await (await dana.submit(record, only)).text();
    const made = account.integrations.at(-1)!;
    expect(made).toMatchObject({ tba: false, clientCredentialsGrant: true });
    expect(made.scopes).toEqual(['restlets', 'rest_webservices']);
    expect(secretsIn(page)).toEqual([made.consumerKey, made.consumerSecret]);
  });

  it('shows nothing when the grant comes to a record that has its key', async () => {
    const machine = { oauth2clientcredentials: 'T', suiteanalyticsscope: 'T' };
    const page = await (await dana.submit(`${record}?id=21&e=T`, machine)).text();
    expect(secretsIn(page)).toEqual([]);
    const harbor = account.integrations.find(({ id }) => id === 21);
    expect(harbor).toMatchObject({ tba: true, clientCredentialsGrant: true, scopes: ['suite_analytics'] });
  });

  it('has the scope of the AI connector alone', async () => {
    const refused = await (await dana.submit(record, { ...only, mcpscope: 'T' })).text();
    expect(refused).toContain('cannot be combined');
    await dana.submit(record, { ...only, oauth2clientcredentials: null, mcpscope: 'T' });
    expect(account.integrations.at(-1)?.scopes).toContain('mcp');
  });
});

describe('Certificates', () => {
  it('takes a file and keeps nothing', async () => {
    const upload = '/app/common/scripting/certificates/certificate.nl';
    expect(await dana.text('/app/common/scripting/certificates/settings.nl')).toContain(upload);
    const answer = await dana.submit(upload, { name: 'Acme', file: 'acme.pem', password: 'x' });
    expect(await answer.text()).toContain('No records to show.');
  });
});
