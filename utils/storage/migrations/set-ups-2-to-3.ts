// Frozen. Version 2 knew one kind of credentials; version 3 says which.

export function setUps2To3(stored: unknown): unknown {
  return Object.fromEntries(
    Object.entries(stored as Record<string, readonly object[]>).map(([account, setUps]) => [
      account,
      setUps.map((setUp) => ({ ...setUp, kind: 'tba' })),
    ]),
  );
}
