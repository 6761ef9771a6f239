// The fields and steps of the kind of credentials that is set up, as its recipe asks for them, for views that go through them.
import { useMemo } from 'react';
import { askedFields } from '@/utils/guide/recipe';
import type { KindTables } from '@/utils/credential-kinds/kind';
import { tablesOf } from '@/utils/credential-kinds/tables';
import { useApp } from '@/utils/state/use-app';

export function useKind(): KindTables {
  const kind = useApp((app) => app.setUp?.kind) ?? '';
  const recipe = useApp((app) => app.recipe);
  return useMemo(() => {
    const tables = tablesOf(kind);
    return recipe === null ? tables : { ...tables, fields: askedFields(tables.fields, recipe) };
  }, [kind, recipe]);
}
