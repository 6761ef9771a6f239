// Why NetSuite served an error in place of a page, as far as its words and what is known of the account tell.
import { normaliseLabel } from '../netsuite/names';
import type { CardInput } from './card-input';
import { pageGuide, type PageGuide } from './page-guide';
import { isFinished } from './progress';

export type Refusal =
  | { readonly type: 'permission' | 'login-disabled' | 'missing' }
  | { readonly type: 'closed'; readonly guard: NonNullable<PageGuide['closedBefore']> };

/** NetSuite shows one page for many refusals. In words that are not known it is taken for a missing permission, the usual one. */
export function refusalOf({ spec, reading, model, asked }: CardInput): Refusal | null {
  if (spec.isRefusal !== true) return null;
  const message = normaliseLabel(reading.fields['message']?.text ?? '');
  if (message.includes('loginaccesshasbeendisabled')) return { type: 'login-disabled' };
  const guard = asked === null ? undefined : pageGuide(model.kind.pages, asked.id)?.closedBefore;
  if (
    guard !== undefined &&
    model.progress.steps.some(({ id, state }) => id === guard.step && !isFinished(state))
  )
    return { type: 'closed', guard };
  const isMissing = /cannotbefound|notbefound|doesnotexist|pagenotfound/.test(message);
  return { type: isMissing ? 'missing' : 'permission' };
}
