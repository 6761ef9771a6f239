// What people write for the values that several kinds have, and how they spell them.
import type { FieldNames, Found } from '../../handover/read/field-names';
import { accountInAddress } from '../../netsuite/account';

export const accountNames: FieldNames = {
  names: [
    'netsuite account',
    'netsuite account number',
    'netsuite account no',
    'account realm',
    'ns account',
  ],
  shared: [
    'account',
    'account number',
    'account no',
    'account nr',
    'accountnummer',
    'acct',
    'acct id',
    'acc id',
    'realm',
    'realm id',
    'company id',
    'konto',
    'kontonummer',
    'numero de cuenta',
    'compte',
    'cuenta',
    'account identifier',
    'account ident',
    'org id',
    'tenant id',
    'workspace',
  ],
  addresses: [
    'host',
    'hostname',
    'url',
    'base url',
    'company url',
    'rest url',
    'rest services',
    'restlets',
    'endpoint',
    'domain',
    'account url',
    'suitetalk url',
    'suitetalk host',
    'login url',
    'data center url',
    'base uri',
    'uri',
    'token url',
    'access token url',
    'token endpoint',
    'audience',
    'aud',
    'address',
  ],
  find: findAccount,
};

export const locationNames: FieldNames = {
  names: ['location ids', 'location internal id', 'location internal ids', 'netsuite location'],
  shared: ['location', 'locations', 'standort id', 'warehouse location id'],
};

/** Digits, sometimes with letters before, and what makes it a sandbox's. */
const number = /^(?:\d{4,12}|[A-Z]{1,8}\d{5,12})(?![A-Za-z0-9])/i;
const marked =
  /^([A-Z]{1,8}\d{4,12}|\d{4,12})[^\p{L}\p{N}]{1,5}((?:SB|RP)[^\p{L}\p{N}]{0,2}\d{0,2})(?![\p{L}\p{N}])/iu;
const spoken =
  /^([A-Z]{1,8}\d{4,12}|\d{4,12})\W{1,6}(?:(sand ?box|sandkasten|bac à sable|sbx?(?=\d{0,3}\b)|(?:test|uat|qa|dev|staging|development)(?=\W{0,5}$))(?:\D{0,3}(\d{1,2}))?|release preview)/i;

/**
 * An address, an Account ID, or one that is spelt as people say it: "1234567 SB1" is one account only, "1234567 sandbox" may be
 * several, and never is it the account in production.
 */
function findAccount(text: string): Found | null {
  const inAddress = /^\S{0,9}:\/\/|^[\w-]+\.[\w.-]+/.test(text)
    ? accountInAddress(text.split(/\s/, 1)[0] ?? '')
    : null;
  if (inAddress !== null) return { value: inAddress };
  const [, account = '', sandbox = ''] = marked.exec(text) ?? [];
  if (account !== '') return { value: `${account}_${sandbox.replace(/[^A-Z0-9]/gi, '')}` };
  const [, of = '', word, which] = spoken.exec(text) ?? [];
  if (of !== '')
    return {
      either:
        word === undefined
          ? [`${of}_RP`, of]
          : which === undefined
            ? [`${of}_SB1`, `${of}_SB2`, of]
            : [`${of}_SB${which}`, of],
    };
  const [whole] = number.exec(text) ?? [];
  return whole === undefined || /^[.,:']?\d|^[-‐‑–—_@/\\%+#:.~=*·]\w/.test(text.slice(whole.length))
    ? null
    : { value: whole };
}
