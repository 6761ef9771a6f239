// Keeps count of refused logins, across tests and restarts, by a fingerprint that tells nothing of the value behind it.
import { pausedUntil, recentRefusals } from '../connection/refused-logins';
import type { BundleView } from '../credential/bundle';
import type { CredentialKind } from '../credential-kinds/kind';
import { refusedLoginsItem } from '../storage/items';

/** What NetSuite knows the login by; null when it is not held. */
function printOfLogin({ causes }: CredentialKind, { values }: BundleView): string | null {
  return values[causes.login.field]?.print ?? null;
}

/** Until when no test may sign with these values (unix milliseconds), or null. */
export async function testPause(kind: CredentialKind, bundle: BundleView): Promise<number | null> {
  const print = printOfLogin(kind, bundle);
  return print === null ? null : pausedUntil((await refusedLoginsItem.read())[print] ?? [], Date.now());
}

export async function countRefusal(kind: CredentialKind, bundle: BundleView): Promise<void> {
  const print = printOfLogin(kind, bundle);
  if (print === null) return;
  const now = Date.now();
  await refusedLoginsItem.change((all) => {
    const recent = Object.entries(all).map(([id, times]) => [id, recentRefusals(times, now)] as const);
    const kept = Object.fromEntries(recent.filter(([, times]) => times.length > 0));
    return { ...kept, [print]: [...(kept[print] ?? []), now] };
  });
}
