// What must be kept of the keys of one bundle, as far as anybody outside can know, and what is wrong with what is kept.
import type { Page } from '@playwright/test';
import type { BundleKey } from '../../utils/credential/entry';
import type { Evidence } from './evidence';
import { keyBundle, readKeys } from './keys';

export interface KeyRecord {
  bundle: BundleKey;
  /** How often a key was asked for. */
  presses: number;
  /** How often it was answered that one is stored. */
  acknowledged: number;
  /** Of the certificates that the popup has shown or saved. */
  certificateIds: Set<string>;
}

export function newKeyRecord(account: string, application: string): KeyRecord {
  return { bundle: keyBundle(account, application), presses: 0, acknowledged: 0, certificateIds: new Set() };
}

/** The certificates that have their keys, and one line for each problem, without a value. */
export async function checkKeys(
  popup: Page,
  evidence: Evidence,
  { bundle, presses, acknowledged, certificateIds }: KeyRecord,
): Promise<{ whole: string[]; problems: string[] }> {
  const keys = await readKeys(popup, evidence, bundle);
  const ids = keys.flatMap(({ certificateId }) => certificateId ?? []);
  const gone = [...certificateIds].filter((id) => !ids.includes(id)).length;
  const problems = [
    ...keys.filter(({ state }) => state !== 'whole').map(({ state }) => `key and certificate: ${state}`),
    ...(gone > 0 ? [`${gone} certificates that were shown are gone`] : []),
    ...(ids.length < acknowledged ? [`${ids.length} keys, and ${acknowledged} were acknowledged`] : []),
    ...(ids.length > presses ? [`${ids.length} keys, and ${presses} were asked for`] : []),
  ];
  const name = `“${bundle.application}” of ${bundle.account}`;
  const whole = keys.flatMap(({ certificateId, state }) => (state === 'whole' ? (certificateId ?? []) : []));
  return { whole, problems: problems.map((problem) => `${name}: ${problem}`) };
}
