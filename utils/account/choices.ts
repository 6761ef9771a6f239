// Names that the account's pages have shown, to choose a set-up from.
import { pageGuide, type PageGuide } from '../guide/page-guide';
import type { Observation } from '../guide/progress';
import type { SetUpName } from '../netsuite/pages/page';
import type { AccountView } from './account-view';

const setUpNames = ['application', 'role', 'user'] as const satisfies readonly SetUpName[];

export function choicesFrom(
  observations: readonly Observation[],
  guides: readonly PageGuide[],
): AccountView['choices'] {
  const seen: Record<SetUpName, Set<string>> = { application: new Set(), role: new Set(), user: new Set() };
  const add = (name: SetUpName, text: string | undefined) => {
    if (text !== undefined && text.trim() !== '') seen[name].add(text.trim());
  };
  for (const { reading } of observations) {
    const guide = pageGuide(guides, reading.page);
    if (guide === null || !reading.saved) continue;
    const { list, capture, subject } = guide;
    for (const { name, cells } of reading.rows) {
      if (list === undefined) continue;
      // Such records have no name of their own; their columns say whose they are.
      if (list.isAlwaysNew === true) for (const column of setUpNames) add(column, cells[column]);
      else add(list.wanted, name);
    }
    if (capture === undefined) continue;
    for (const key of setUpNames) add(key, reading.fields[key]?.text);
    if (subject?.field !== undefined) add(subject.name, reading.fields[subject.field]?.text);
  }
  const sorted = (name: SetUpName) => [...seen[name]].sort((a, b) => a.localeCompare(b));
  return { applications: sorted('application'), roles: sorted('role'), users: sorted('user') };
}
