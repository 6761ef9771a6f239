// Why a value was not taken, in words.
import { fieldNames, isIssuedField, type CredentialField } from '@/utils/credential/fields';
import type { SaveAnswer } from '@/utils/state/app-state';
import { t, type TextKey } from '@/utils/texts';
import { provenanceLine } from './credentials/value-provenance';

export type Refusal = Extract<SaveAnswer, { ok: false }>;
type Simple = Exclude<Refusal['reason'], 'held-elsewhere' | 'other-account' | 'wrong-length'>;

const refusals: Readonly<Record<Simple, TextKey>> = {
  empty: 'popup.problem.empty',
  masked: 'popup.problem.masked',
  'not-hex': 'popup.problem.notHex',
  'not-an-account': 'popup.problem.notAnAccount',
  'not-a-number': 'popup.problem.notANumber',
  refused: 'popup.problem.refused',
  'storage-full': 'popup.problem.storageFull',
  'storage-failed': 'popup.problem.storageFailed',
};

/**
 * Why a value was not taken, in words that never repeat it. `account` is that of the bundle; `length` is what was counted,
 * when somebody did.
 */
export function refusalText(
  field: CredentialField,
  refusal: Refusal,
  { account, length }: { readonly account?: string | undefined; readonly length?: number },
): string {
  if (refusal.reason === 'held-elsewhere') {
    const { bundle, field: other, provenance } = refusal.other;
    const where = provenanceLine(provenance);
    if (bundle.account !== account)
      return t('popup.problem.otherAccount', fieldNames[other], bundle.account, where, account ?? '');
    if (other !== field) return t('popup.problem.sameAs', fieldNames[other], fieldNames[field]);
    return t('popup.problem.otherApplication', fieldNames[other], bundle.application, where);
  }
  if (refusal.reason === 'other-account')
    return t('popup.problem.notThisAccount', refusal.account, account ?? '');
  if (refusal.reason !== 'wrong-length') return t(refusals[refusal.reason]);
  if (length === undefined || !isIssuedField(field)) return t('popup.problem.wrongLength');
  return length === 1 ? t('popup.problem.oneCharacter') : t('popup.problem.characters', length);
}
