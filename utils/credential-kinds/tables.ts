// Fields and steps of every kind, without what only the background needs: page guides, checks and causes.
import type { KindTables } from './kind';
import { oauth2Tables } from './oauth2-client-credentials/tables';
import { tbaTables } from './tba/tables';

export const kindTables: readonly KindTables[] = [tbaTables, oauth2Tables];

/** Of an id that nobody knows those of the first kind: what is stored may outlive a kind. */
export function tablesOf(kind: string): KindTables {
  return kindTables.find(({ id }) => id === kind) ?? tbaTables;
}
