// Tells this context and the others that the vault has changed, and keeps what was last read of it until then.
import { openVault, withVault, type OpenVault } from './open-vault';
import { readVault, type VaultReading } from './read-vault';

const listeners = new Set<() => void>();
let channel: BroadcastChannel | null = null;
let copy: { readonly vault: OpenVault; readonly reading: Promise<VaultReading> } | null = null;

/** Calls back when an entry was added, changed or deleted, by whichever context. Returns how to stop. */
export function onVaultChanged(listener: () => void): () => void {
  connect();
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function announceChange(): void {
  const ownChannel = connect();
  ownChannel.postMessage(null);
  tellListeners();
}

/** For views only, which are told when it is out of date: what decides about writing is read under the lock. */
export async function readCopy(): Promise<VaultReading> {
  connect();
  const vault = await openVault();
  if (copy?.vault === vault) return copy.reading;
  const own = { vault, reading: withVault(readVault) };
  copy = own;
  own.reading.catch(() => {
    if (copy === own) copy = null;
  });
  return own.reading;
}

/** A channel hands nothing back to the context that posts. */
function connect(): BroadcastChannel {
  if (channel === null) {
    channel = new BroadcastChannel('vault');
    channel.onmessage = tellListeners;
  }
  return channel;
}

function tellListeners(): void {
  copy = null;
  // Not before the write is reported: whatever a listener does, the values are stored.
  for (const listener of listeners) queueMicrotask(listener);
}
