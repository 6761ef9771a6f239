// Frozen. Version 1 knew locations only, under keys that came from the page; version 2 has records for any field, as a list.

interface Version1 {
  readonly byId: Readonly<Record<string, object>>;
  readonly pages: object;
}

export function locations1To2(stored: unknown): unknown {
  return Object.fromEntries(
    Object.entries(stored as Record<string, Version1>).map(([account, { byId, pages }]) => [
      account,
      {
        locationId: {
          records: Object.entries(byId)
            .filter(([id]) => /^-?\d{1,15}$/.test(id))
            .map(([id, record]) => ({ id, ...record })),
          pages,
        },
      },
    ]),
  );
}
