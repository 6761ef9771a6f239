// Frozen. Version 3 asked nobody for whom and as whom; version 4 does, but not those who were in the middle of it.

export function setUps3To4(stored: unknown): unknown {
  return Object.fromEntries(
    Object.entries(stored as Record<string, readonly object[]>).map(([account, setUps]) => [
      account,
      setUps.map((setUp) => ({ ...setUp, isBegun: true, isLooking: false, given: [] })),
    ]),
  );
}
