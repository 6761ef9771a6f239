// Every kind of credentials, whole. A new kind is a folder, and a line here, in tables.ts, captures.ts and formats.ts.
import type { CredentialKind } from './kind';
import { oauth2ClientCredentials } from './oauth2-client-credentials';
import { tba } from './tba';

export const kinds: readonly CredentialKind[] = [tba, oauth2ClientCredentials];

/** Of an id that nobody knows the first kind, as `tablesOf` does. */
export function kindOf(id: string): CredentialKind {
  return kinds.find((kind) => kind.id === id) ?? tba;
}
