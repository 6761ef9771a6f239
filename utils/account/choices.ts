// Names that the account's pages have shown, to choose a set-up from.
import { pageGuide, type PageGuide } from '../guide/page-guide';
import type { Observation } from '../guide/observation';
import type { SetUpName } from '../netsuite/pages/page';
import type { AccountView } from './account-view';

const setUpNames = ['application', 'role', 'user'] as const satisfies readonly SetUpName[];

/** By internal id, the names of users or of roles that the account's pages have shown. */
export function recordNames(
  observations: readonly Observation[],
  guides: readonly PageGuide[],
  wanted: 'user' | 'role',
): Readonly<Record<string, string>> {
  const names: Record<string, string> = {};
  for (const { reading } of observations) {
    const guide = pageGuide(guides, reading.page);
    const { userId, userName } = reading.signedIn;
    if (guide?.list?.wanted === wanted) for (const { id, name } of reading.rows) names[id] = name;
    if (guide?.subject?.name === wanted && reading.recordId !== null && reading.saved)
      names[reading.recordId] = reading.recordName ?? names[reading.recordId] ?? '';
    if (wanted === 'user' && userId !== null && userName !== null) names[userId] = userName;
  }
  return Object.fromEntries(Object.entries(names).filter(([, name]) => name !== ''));
}

/** Who was signed in when a page was read last, or null. */
export function signedInUser(observations: readonly Observation[]): string | null {
  let newest: Observation | null = null;
  for (const one of observations)
    if (one.reading.signedIn.userName !== null && (newest === null || one.seq > newest.seq)) newest = one;
  return newest?.reading.signedIn.userName ?? null;
}

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
      else if (typeof list.wanted === 'string') add(list.wanted, name);
    }
    if (capture === undefined) continue;
    for (const key of setUpNames) add(key, reading.fields[key]?.text);
    if (subject?.field !== undefined) add(subject.name, reading.fields[subject.field]?.text);
  }
  const sorted = (name: SetUpName) => [...seen[name]].sort((a, b) => a.localeCompare(b));
  return { applications: sorted('application'), roles: sorted('role'), users: sorted('user') };
}
