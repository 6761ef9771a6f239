// The values of OAuth 2.0 client credentials. NetSuite shows the Client ID once; all else is made with the key, or by the vendor.
import type { CheckedValue, FieldDef, ValueShape } from '../../credential/field';
import { scopes } from './scopes';
import { account, issued, itself, location, refuse, textLike } from '../shared/fields';
import { furtherFields } from '../shared/further-fields';

const DOTS = '••••••••';

/** A PEM of RSA 4096 has 3,272 characters. */
const MOST_PEM = 8000;

/** One block of this label, with line ends of one kind; what stands in it is looked at where it is used. */
function pemOf(label: string, mask: (value: string) => string): ValueShape {
  const block = new RegExp(`^-----BEGIN ${label}-----\n[A-Za-z0-9+/=\n]+\n-----END ${label}-----\n$`);
  return {
    maxLength: MOST_PEM,
    input: 'text',
    parse: (text): CheckedValue => {
      const lines = text.trim().split(/[ \t]*\r?\n[ \t]*/);
      const value = `${lines.filter((line) => line !== '').join('\n')}\n`;
      if (value === '\n') return refuse('empty', '');
      return block.test(value) ? { ok: true, value } : refuse('wrong-shape', text.trim());
    },
    mask,
  };
}

const key = { required: false, secret: false, step: 'key-pair', issuedTogether: 'key' } as const;
const client = { step: 'integration', issuedTogether: 'client', isSharedInCompany: true } as const;

export const oauth2Fields: readonly FieldDef[] = [
  account,
  {
    ...client,
    id: 'clientId',
    name: 'Client ID',
    secret: false,
    required: true,
    sameAs: [{ kind: 'tba', field: 'consumerKey' }],
    shape: { ...issued, mask: itself },
  },
  {
    ...key,
    id: 'certificateId',
    name: 'Certificate ID',
    required: true,
    shape: textLike(/^[A-Za-z0-9_-]{43}$/, 43),
  },
  {
    ...key,
    id: 'privateKey',
    name: 'Private Key',
    secret: true,
    required: true,
    isKeptUntilForgotten: true,
    shape: pemOf('PRIVATE KEY', () => DOTS),
  },
  { ...key, id: 'certificate', name: 'Certificate', shape: pemOf('CERTIFICATE', itself) },
  { ...key, id: 'algorithm', name: 'Algorithm', shape: textLike(/^(?:ES|PS)(?:256|384|512)$/, 5) },
  { ...key, id: 'expires', name: 'Expires', isEnd: true, shape: textLike(/^\d{4}-\d{2}-\d{2}$/, 10) },
  {
    id: 'scopes',
    name: 'Scopes',
    secret: false,
    required: false,
    step: 'integration',
    shape: {
      maxLength: 100,
      input: 'line',
      parse: parseScopes,
      mask: itself,
    },
  },
  {
    ...client,
    id: 'clientSecret',
    name: 'Client Secret',
    secret: true,
    required: false,
    isApart: true,
    sameAs: [{ kind: 'tba', field: 'consumerSecret' }],
    shape: issued,
  },
  location,
  ...furtherFields,
];

/** With blanks or commas between them, in whatever order; kept in ours. */
function parseScopes(text: string): CheckedValue {
  const names = text.split(/[\s,]+/).filter((name) => name !== '');
  if (names.length === 0) return refuse('empty', '');
  const isKnown = names.every((name) => scopes.some((scope) => scope === name));
  return isKnown
    ? { ok: true, value: scopes.filter((scope) => names.includes(scope)).join(' ') }
    : refuse('wrong-shape', text.trim());
}
