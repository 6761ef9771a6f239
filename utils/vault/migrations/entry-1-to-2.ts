// Frozen. Version 1 of a journal entry knew only that it was exported, and counted by the time at which it was taken.

interface Version1 {
  readonly values: Readonly<Record<string, string>>;
  readonly provenance: { readonly at: number };
  readonly exportedAt: number | null;
}

export function entry1To2(stored: unknown): unknown {
  const { exportedAt, ...rest } = stored as Version1;
  const exported = Object.fromEntries(
    exportedAt === null ? [] : Object.keys(rest.values).map((field) => [field, exportedAt]),
  );
  return { ...rest, countsFrom: rest.provenance.at, exported };
}
