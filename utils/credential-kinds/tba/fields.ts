// The values of token-based authentication. NetSuite shows key and secret of an integration, and id and secret of a token, once.
import type { FieldDef } from '../../credential/field';
import { account, issued, location } from '../shared/fields';
import { furtherFields } from '../shared/further-fields';

const secret = { secret: true, required: true, shape: issued } as const;
const consumer = {
  ...secret,
  step: 'integration',
  issuedTogether: 'consumer',
  isSharedInCompany: true,
} as const;
const token = { ...secret, step: 'token', issuedTogether: 'token' } as const;

export const tbaFields: readonly FieldDef[] = [
  account,
  { ...consumer, id: 'consumerKey', name: 'Consumer Key' },
  { ...consumer, id: 'consumerSecret', name: 'Consumer Secret' },
  { ...token, id: 'tokenId', name: 'Token ID' },
  { ...token, id: 'tokenSecret', name: 'Token Secret' },
  location,
  ...furtherFields,
];
