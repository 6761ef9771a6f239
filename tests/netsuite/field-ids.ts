// The ids that a form's fields carry in an account, by the switches of variants.ts, and back again when the form is posted.
import type { Account } from './world';

type Names = Readonly<Record<string, string>>;

/** Ids without a meaning, for the fields that a page cannot do without. */
function opaque(...ids: readonly string[]): Names {
  return Object.fromEntries(ids.map((id, at) => [id, `fld${at + 11}`]));
}

const integration: Readonly<Record<string, Names>> = {
  exported: {},
  short: {
    tokenauthflag: 'tba',
    issuetokenflag: 'tbaissuetoken',
    tbaauthflowflag: 'tbaauthflow',
    authorizationcodegrant: 'oauth2codegrant',
    oauth2clientcredentials: 'clientcredentialsgrant',
    rlcauthflag: 'usercredentials',
    consumerkey: 'clientid',
    consumersecret: 'clientsecret',
  },
  opaque: opaque(
    'name',
    'state',
    'tokenauthflag',
    'issuetokenflag',
    'tbaauthflowflag',
    'callbackurl',
    'authorizationcodegrant',
    'redirecturi',
    'rlcauthflag',
    'consumerkey',
    'consumersecret',
    'oauth2clientcredentials',
    'restletscope',
    'restwebservicesscope',
    'suiteanalyticsscope',
    'mcpscope',
  ),
};

const token: Readonly<Record<string, Names>> = {
  plain: {},
  opaque: opaque('integrapp', 'user', 'role', 'name', 'isinactive', 'isrevoked', 'tokenid', 'tokensecret'),
};

const role: Readonly<Record<string, Names>> = {
  exported: {},
  customisation: { isinactive: 'inactive' },
  opaque: opaque('name', 'centertype', 'isinactive', 'iswebserviceonlyrole'),
};

const mapping: Readonly<Record<string, Names>> = {
  plain: {},
  prefixed: {
    entity: 'fld_entity',
    role: 'fld_role',
    application: 'fld_integration',
    certificate: 'fld_certificate',
  },
  opaque: opaque('entity', 'role', 'application', 'certificate'),
};

const company: Readonly<Record<string, Names>> = {
  script: {},
  other: { companyid: 'acctid', accountid: 'acctid', exposeids: 'EXPOSEIDS' },
  opaque: opaque('companyname', 'companyid', 'accountid', 'exposeids'),
};

/** The ids that differ in this account on the form at this path, by the id that the fake NetSuite itself uses. */
export function fieldIds({ variants }: Account, recordType: string): Names {
  const tables: Readonly<Record<string, Names | undefined>> = {
    integrapp: integration[variants.integrationIds],
    accesstoken: token[variants.tokenIds],
    role: role[variants.roleIds],
    clientcredentials: mapping[variants.mappingIds],
    company: company[variants.companyIds],
    wspreferences: company[variants.companyIds],
    userprefs: company[variants.companyIds],
    location: variants.roleIds === 'customisation' ? { isinactive: 'inactive' } : {},
  };
  return tables[recordType] ?? {};
}

/** A posted form with the fake NetSuite's own ids. Every form posts its record type as `type`. */
export function readForm(account: Account, body: string): URLSearchParams {
  const posted = new URLSearchParams(body);
  const own = new Map(
    Object.entries(fieldIds(account, posted.get('type') ?? '')).map(([id, drawn]) => [drawn, id]),
  );
  return new URLSearchParams(
    [...posted].map(([name, value]): [string, string] => [own.get(name) ?? name, value]),
  );
}
