// Frozen. The id of a bundle was `account/recipe/application`; now the kind of credentials stands after the account.

export function bundleIds1To2(stored: unknown): unknown {
  return Object.fromEntries(
    Object.entries(stored as Record<string, unknown>).map(([id, entry]) => [id.replace('/', '/tba/'), entry]),
  );
}
