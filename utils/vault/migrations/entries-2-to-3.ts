// Frozen. Version 2 was encrypted as a whole, knew one kind of credentials, and counted by a time; version 3 counts in order, and
// keeps what is no secret beside the encrypted values. Fingerprints are added by the vault, which alone has the key for them.

interface Version2 {
  readonly id: string;
  readonly bundle: object;
  readonly values: Readonly<Record<string, string>>;
  readonly provenance: { readonly at: number };
  readonly countsFrom: number;
  readonly exported: Readonly<Record<string, number>>;
}

/** All of them together, since their times give the order. */
export function entries2To3(stored: readonly unknown[]): readonly unknown[] {
  return stored
    .filter(isVersion2)
    .sort(
      (a, b) => a.countsFrom - b.countsFrom || a.provenance.at - b.provenance.at || (a.id < b.id ? -1 : 1),
    )
    .map(({ id, bundle, values, provenance, exported }, position) => ({
      facts: {
        id,
        bundle: { ...bundle, kind: 'tba' },
        provenance: { ...provenance, visit: null },
        order: position + 1,
        fields: Object.fromEntries(
          Object.entries(values).map(([field, value]) => [field, { shown: mask(value) }]),
        ),
        exported,
        dueSeen: null,
      },
      values,
    }));
}

/** The four that NetSuite issues are 64 hexadecimal digits long; the Account ID and the Location ID are no secrets. */
function mask(value: string): string {
  return /^[0-9a-f]{64}$/.test(value) ? `••••••••${value.slice(-4)}` : value;
}

function isVersion2(stored: unknown): stored is Version2 {
  const { id, bundle, values, provenance, countsFrom, exported } = (stored ?? {}) as Partial<Version2>;
  return (
    typeof id === 'string' &&
    typeof countsFrom === 'number' &&
    typeof provenance?.at === 'number' &&
    [bundle, exported, values].every((part) => typeof part === 'object') &&
    Object.values(values ?? {}).every((value) => typeof value === 'string')
  );
}
