// Why a value was not taken, in words.
import { fieldNames, isIssuedField, type CredentialField } from '@/utils/credential/fields';
import type { SaveAnswer } from '@/utils/state/app-state';
import { t, type TextKey } from '@/utils/texts';

type Refusal = Extract<SaveAnswer, { ok: false }>;

const refusals: Readonly<Record<Exclude<Refusal['reason'], 'same-as' | 'wrong-length'>, TextKey>> = {
  empty: 'popup.problem.empty',
  masked: 'popup.problem.masked',
  'not-hex': 'popup.problem.notHex',
  'not-an-account': 'popup.problem.notAnAccount',
  'not-a-number': 'popup.problem.notANumber',
  refused: 'popup.problem.refused',
  'storage-full': 'popup.problem.storageFull',
  'storage-failed': 'popup.problem.storageFailed',
};

/** Why a value was not taken, in words that never repeat it. `length` is what was counted, when somebody did. */
export function refusalText(field: CredentialField, refusal: Refusal, length: number | null): string {
  if (refusal.reason === 'same-as') {
    return refusal.other === undefined
      ? t('popup.problem.sameAsAnother')
      : t('popup.problem.sameAs', fieldNames[refusal.other], fieldNames[field]);
  }
  if (refusal.reason !== 'wrong-length') return t(refusals[refusal.reason]);
  if (length === null || !isIssuedField(field)) return t('popup.problem.wrongLength');
  return length === 1 ? t('popup.problem.oneCharacter') : t('popup.problem.characters', length);
}
