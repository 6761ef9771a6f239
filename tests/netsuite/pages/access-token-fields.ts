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
  warning:
    'Warning: For security reasons, this is the only time that the Token ID and Token Secret values are displayed. After you leave this page, they cannot be retrieved from the system. If you lose or forget these credentials, you will need to create new Token ID and Token Secret values. Treat the values as you would a password. Never share these credentials with unauthorized individuals and never send them by email.',
  saved: 'Access Token successfully saved',
  revoked: 'Access Token successfully revoked',
  tooMany: 'Too many access tokens',
  noRole: 'Login access has been disabled for this role',
} as const;

/** Not revoked tokens that one user can have. */
export const tokensPerUser = 25;
