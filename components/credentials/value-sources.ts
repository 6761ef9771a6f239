// Which step of the guide yields which values.
import type { CredentialField } from '@/utils/credential/fields';
import type { StepId } from '@/utils/guide/recipe';

export const valuesOfStep: Readonly<Partial<Record<StepId, readonly CredentialField[]>>> = {
  integration: ['consumerKey', 'consumerSecret'],
  token: ['tokenId', 'tokenSecret'],
  account: ['accountId'],
  location: ['locationId'],
};

export const stepOfValue: Readonly<Record<CredentialField, StepId>> = {
  accountId: 'account',
  consumerKey: 'integration',
  consumerSecret: 'integration',
  tokenId: 'token',
  tokenSecret: 'token',
  locationId: 'location',
};
