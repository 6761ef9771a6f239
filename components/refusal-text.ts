// Why a value was not taken, in words that never repeat it.
import type { FieldDef } from '@/utils/credential/field';
import type { SaveAnswer } from '@/utils/state/app-state';
import { t, type TextKey } from '@/utils/texts';
import { provenanceLine } from './credentials/value-provenance';
import { fieldName } from './words';

export type Refusal = Extract<SaveAnswer, { ok: false }>;
type Simple = Exclude<
  Refusal['reason'],
  'held-elsewhere' | 'other-account' | 'wrong-length' | 'too-long' | 'wrong-shape'
>;

const refusals: Readonly<Record<Simple, TextKey>> = {
  empty: 'popup.problem.empty',
  masked: 'popup.problem.masked',
  'not-hex': 'popup.problem.notHex',
  'not-an-account': 'popup.problem.notAnAccount',
  'not-a-number': 'popup.problem.notANumber',
  refused: 'popup.problem.refused',
  'storage-full': 'popup.problem.storageFull',
  'storage-failed': 'popup.problem.storageFailed',
  'too-many': 'popup.problem.tooMany',
  'newer-version': 'popup.problem.newerVersion',
};

/** `account` is that of the bundle; `length` is what was counted, when somebody did. */
export function refusalText(
  field: FieldDef,
  refusal: Refusal,
  { account, length }: { readonly account?: string | undefined; readonly length?: number },
): string {
  const { maxLength } = field.shape;
  const { reason } = refusal;
  if (reason === 'held-elsewhere') {
    const { bundle, field: other, provenance } = refusal.other;
    const name = fieldName(bundle.kind, other);
    const source = provenanceLine(provenance);
    if (bundle.account !== account)
      return t('popup.problem.otherAccount', name, bundle.account, source, account ?? '');
    if (other !== field.id) return t('popup.problem.sameAs', name, field.name);
    return t('popup.problem.otherApplication', name, bundle.application, source);
  }
  if (reason === 'other-account') return t('popup.problem.notThisAccount', refusal.account, account ?? '');
  if (reason === 'too-long') return t('popup.problem.tooLong', maxLength);
  if (reason === 'wrong-shape') return t('popup.problem.wrongShape', field.name);
  if (reason !== 'wrong-length') return t(refusals[reason]);
  return length === undefined
    ? t('popup.problem.wrongLength', maxLength)
    : t('popup.problem.characters', length, maxLength);
}
