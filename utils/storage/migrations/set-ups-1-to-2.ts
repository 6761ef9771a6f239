// Frozen. Version 1 had one set-up for each account; version 2 has a list, of which the first is the current one.

export function setUps1To2(stored: unknown): unknown {
  return Object.fromEntries(
    Object.entries(stored as Record<string, unknown>).map(([account, setUp]) => [account, [setUp]]),
  );
}
