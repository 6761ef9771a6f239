// The fields of the access token record in one table; all ids here are guesses, change them here to try a variant.
import { field } from '../ui/fields';

export const tokenFields = {
  application: field('integrapp', 'Application Name', 'select', { required: true }),
  user: field('user', 'User', 'select', { required: true }),
  role: field('role', 'Role', 'select', { required: true }),
  name: field('name', 'Token Name', 'text', { required: true }),
  inactive: field('isinactive', 'Inactive', 'checkbox'),
  revoked: field('isrevoked', 'Revoked', 'checkbox'),
  created: field('datecreated', 'Created', 'readonly'),
  createdBy: field('createdby', 'Created By', 'readonly'),
  tokenId: field('tokenid', 'Token ID', 'readonly', { type: 'text' }),
  tokenSecret: field('tokensecret', 'Token Secret', 'readonly', { type: 'text' }),
} as const;

export const tokenTexts = {
  group: 'Token Id / secret',
  pair: {
    'client credentials': 'Token ID and Token Secret values',
    'each value': 'Token ID and Token Secret values',
    short: 'Token ID and Token Secret values',
  },
  id: { 'both names': 'Token ID', 'old names': 'Token ID', 'new names': 'Token ID' },
  secret: { 'both names': 'Token Secret', 'old names': 'Token Secret', 'new names': 'Token Secret' },
  saved: 'Access Token successfully saved',
  revoked: 'Access Token successfully revoked',
  tooMany: 'Too many access tokens',
  noRole: 'Login access has been disabled for this role',
} as const;

/** Not revoked tokens that one user can have. */
export const tokensPerUser = 25;
