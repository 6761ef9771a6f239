// The fields and steps of the kind of credentials that is set up, for views that go through them.
import type { KindTables } from '@/utils/credential-kinds/kind';
import { tablesOf } from '@/utils/credential-kinds/tables';
import { useApp } from '@/utils/state/use-app';

export function useKind(): KindTables {
  return tablesOf(useApp((app) => app.setUp?.kind) ?? '');
}
