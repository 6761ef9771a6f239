// Takes values that were read from a file or a message into the bundle that they belong to.
import type { BundleView, RevealedBundle } from '../credential/bundle';
import type { BundleKey } from '../credential/entry';
import { credentialFields, type CredentialField } from '../credential/fields';
import type { FoundValues } from '../handover/read-back';
import { recipes } from '../recipes';
import { bundleOf, newSetUp } from '../guide/set-up';
import { send } from '../messages/send';
import { setUpsItem } from '../storage/items';
import type { SaveAnswer } from './app-state';
import { useApp } from './use-app';

export interface ImportTarget {
  readonly bundle: BundleView;
  /** Values that are held there already, as they are. */
  readonly same: readonly CredentialField[];
}

/** Of the account and application that the values name, else of those shown; null when no account is known at all. */
export async function importTarget({ values, application }: FoundValues): Promise<ImportTarget | null> {
  const shown = useApp.getState().setUp;
  const chosen = values.accountId ?? shown?.account;
  if (chosen === undefined) return null;
  const current =
    shown?.account === chosen
      ? shown
      : ((await setUpsItem.read())[chosen]?.[0] ?? newSetUp(chosen, recipes[0]));
  const name = application?.trim() ?? '';
  const key = bundleOf(current);
  const isName = name !== '' && name.length <= 300;
  const bundle = await send('readBundle', { bundle: isName ? { ...key, application: name } : key });
  const same: CredentialField[] = [];
  for (const field of credentialFields) {
    if (values[field] === undefined || bundle.values[field] === undefined) continue;
    if ((await send('revealValue', { bundle: bundle.key, field })) === values[field]) same.push(field);
  }
  return { bundle, same };
}

/** Nothing is overwritten: values that were held stay as older ones. Shows the bundle afterwards. */
export async function importValues(bundle: BundleKey, values: RevealedBundle): Promise<SaveAnswer> {
  const answer = await send('saveValues', { bundle, values, source: 'imported' });
  if (!answer.stored) return { ok: false, ...answer };
  await useApp.getState().showBundle(bundle);
  return { ok: true };
}
