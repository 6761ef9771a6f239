// Keeps count of the refused logins of each token, across tests, restarts and the popup, by a fingerprint that tells nothing of it.
import { pausedUntil, recentRefusals } from '@/utils/connection/refused-logins';
import type { Secret } from '@/utils/credential/secret';
import { refusedLoginsItem } from '@/utils/storage/items';

/** Until when this token must not be tried (unix milliseconds), or null. */
export async function testPause(tokenId: Secret): Promise<number | null> {
  return pausedUntil((await refusedLoginsItem.read())[await fingerprint(tokenId)] ?? [], Date.now());
}

export async function countRefusal(tokenId: Secret): Promise<void> {
  const key = await fingerprint(tokenId);
  const now = Date.now();
  await refusedLoginsItem.change((all) => {
    const recent = Object.entries(all).map(([id, times]) => [id, recentRefusals(times, now)] as const);
    const kept = Object.fromEntries(recent.filter(([, times]) => times.length > 0));
    return { ...kept, [key]: [...(kept[key] ?? []), now] };
  });
}

async function fingerprint(tokenId: Secret): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`token:${tokenId.reveal()}`));
  return [...new Uint8Array(hash).slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
