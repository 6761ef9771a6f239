// Reads where an account lives.
import { flatten, parseJsonObject } from '@/utils/connection/json-answer';
import { hostLabel, type AccountId } from '@/utils/netsuite/account';

/** Whether the published hosts are those the account's spelling leads to. */
export type HostsVerdict = 'confirmed' | 'other-account' | 'unconfirmed';

/**
 * Judges the answer of `datacenterurls` (Oracle help, chapter_157011836591; sure). No address is taken from it: hosts
 * built from the account are used in every case, the answer can only confirm them.
 */
export function judgeHosts(text: string, account: AccountId): HostsVerdict {
  const json = parseJsonObject(text);
  if (json === null) return 'unconfirmed';
  const values = flatten(json);
  const published = [
    [values.get('restdomain'), 'restlets.api.netsuite.com'],
    [values.get('webservicesdomain'), 'suitetalk.api.netsuite.com'],
  ] as const;
  const labels = published.map(([address, suffix]) => labelOf(address, suffix));
  const own = hostLabel(account);
  if (labels.some((label) => label !== null && label !== own)) return 'other-account';
  return labels.every((label) => label === own) ? 'confirmed' : 'unconfirmed';
}

/** The label of exactly `https://<label>.<suffix>`, with or without a last slash. */
function labelOf(address: string | undefined, suffix: string): string | null {
  const host = /^https:\/\/([A-Za-z0-9.-]+)\/?$/.exec(address ?? '')?.[1]?.toLowerCase();
  if (!host?.endsWith(`.${suffix}`)) return null;
  const label = host.slice(0, -suffix.length - 1);
  return /^[a-z0-9-]+$/.test(label) ? label : null;
}
