// Why NetSuite served an error in place of a page, as far as its words and what is known of the account tell.
import { normaliseLabel } from '../netsuite/names';
import type { CardInput } from './card-input';
import { isFinished } from './progress';

export type Refusal = 'permission' | 'featureOff' | 'loginDisabled' | 'missing';

/** NetSuite shows one page for many refusals. In words that are not known it is taken for a missing permission, the usual one. */
export function refusalOf({ spec, reading, plan, asked }: CardInput): Refusal | null {
  if (spec.id !== 'permission-error') return null;
  const message = normaliseLabel(reading.fields['message']?.text ?? '');
  if (message.includes('loginaccesshasbeendisabled')) return 'loginDisabled';
  const isAboutTokens = asked?.id === 'access-token-list' || asked?.id === 'access-token-record';
  const isFeatureOff = plan.steps.some(({ id, state }) => id === 'features' && !isFinished(state));
  if (isAboutTokens && isFeatureOff) return 'featureOff';
  return /cannotbefound|notbefound|doesnotexist|pagenotfound/.test(message) ? 'missing' : 'permission';
}
