// Private keys with their certificates: made as the popup makes them, and read back as it would, newest first.
import { createHash, createPrivateKey, X509Certificate } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { BundleKey } from '../../utils/credential/entry';
import { bundleOf, newSetUp } from '../../utils/guide/set-up';
import { recipes } from '../../utils/recipes';
import { ask } from '../driver/ask';
import type { Evidence } from './evidence';

const madeHere = recipes.find(({ id }) => id === 'general-oauth2');
if (madeHere === undefined) throw new Error('No recipe lets a key be made here.');
export const keyRecipe = madeHere;

export function keyBundle(account: string, application: string): BundleKey {
  return bundleOf({ ...newSetUp(account, keyRecipe), application });
}

/** `whole`: the key signs for the certificate. `half`: one is there without the other. */
export type KeyState = 'whole' | 'half' | 'does not fit';

export interface StoredKey {
  /** Null where there is no certificate. */
  certificateId: string | null;
  state: KeyState;
}

export function certificateIdOf(pem: string): string {
  return createHash('sha256').update(new X509Certificate(pem).raw).digest('base64url');
}

export async function makeKey(popup: Page, evidence: Evidence, bundle: BundleKey): Promise<string> {
  const answer = await ask(popup, 'makeValues', { bundle, given: null });
  if (!answer.stored) throw new Error(`No key was made: ${answer.reason}.`);
  const [key] = await readKeys(popup, evidence, bundle);
  if (key?.state !== 'whole' || key.certificateId === null)
    throw new Error('The key that was made is not there.');
  return key.certificateId;
}

/** Every key of the bundle, the one that counts first. Older ones count for a moment, since only then can they be revealed. */
export async function readKeys(popup: Page, evidence: Evidence, bundle: BundleKey): Promise<StoredKey[]> {
  const { values, older } = await ask(popup, 'readBundle', { bundle });
  const entryId = values['certificate']?.entryId ?? values['privateKey']?.entryId;
  const newest = await readKey(popup, evidence, bundle);
  if (newest === null) return [];
  const stored = [newest];
  for (const one of older) {
    if (!one.values.some(({ field }) => field === 'privateKey' || field === 'certificate')) continue;
    await ask(popup, 'restoreValues', { bundle, entryId: one.entryId });
    const key = await readKey(popup, evidence, bundle);
    stored.push(key ?? { certificateId: null, state: 'half' });
  }
  if (stored.length > 1 && entryId !== undefined) await ask(popup, 'restoreValues', { bundle, entryId });
  return stored;
}

async function readKey(popup: Page, evidence: Evidence, bundle: BundleKey): Promise<StoredKey | null> {
  const { values } = await ask(popup, 'readBundle', { bundle });
  const certificate = values['certificate']?.shown;
  const privateKey = await ask(popup, 'revealValue', { bundle, field: 'privateKey' });
  if (privateKey !== null) evidence.keys.add(privateKey);
  if (certificate === undefined && privateKey === null) return null;
  const certificateId = certificate === undefined ? null : certificateIdOf(certificate);
  if (certificate === undefined || privateKey === null) return { certificateId, state: 'half' };
  const fits =
    values['certificateId']?.shown === certificateId &&
    new X509Certificate(certificate).checkPrivateKey(createPrivateKey(privateKey));
  return { certificateId, state: fits ? 'whole' : 'does not fit' };
}
